import type { PictureKind } from '@fitkit/contracts/pictures';
import { demoId } from './chance.ts';

const MEASURE: Record<PictureKind, string> = {
  logo: '512x512',
  avatar: '256x256',
  class_cover: '1600x1067',
  location_picture: '1600x1067',
};

/** Where a picture of the demo stands in the store; whoever starts the platform draws it there (scripts/platform/demo-pictures.ts). */
export const pictureKey = (organizationId: string, kind: PictureKind, name: string): string =>
  `orgs/${organizationId}/${kind}/${demoId('picture', organizationId, kind, name)}-${MEASURE[kind]}`;
