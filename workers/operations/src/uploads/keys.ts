import type { UploadableKind } from '@fitkit/contracts/operations';
import { PICTURE_KINDS, type PictureKind } from '@fitkit/contracts/pictures';

const ENDINGS: Record<string, string> = { 'video/mp4': '.mp4', 'video/quicktime': '.mov', 'video/webm': '.webm' };

export const isPictureKind = (kind: string): kind is PictureKind => PICTURE_KINDS.some((known) => known === kind);
export type UploadKey = { organizationId: string; kind: UploadableKind; uploadId: string };

/** Where a file will stand: a picture in a folder that begins so, with its measure behind it; a video under its ending. */
export const keyOf = ({ organizationId, kind, uploadId }: UploadKey, mimeType: string): string =>
  `orgs/${organizationId}/${kind}/${uploadId}${isPictureKind(kind) ? '' : (ENDINGS[mimeType] ?? '.bin')}`;
/** Where its parts are put together: a picture is made of what came, a video is what came. */
export const partsKeyOf = (fileKey: string): string => (/\.[a-z0-9]+$/.test(fileKey) ? fileKey : `${fileKey}.upload`);
