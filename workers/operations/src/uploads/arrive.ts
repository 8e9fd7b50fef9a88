import { DomainError } from '@fitkit/contracts';
import { type Arrived, UPLOADABLE, type UploadableKind } from '@fitkit/contracts/operations';
import { inWidth, PICTURE_WIDTHS, type PictureKind, pictureOf } from '@fitkit/contracts/pictures';
import { door, type NewEvent, newEvent, type Statement } from '@fitkit/db';
import type { Announced } from '@fitkit/files';
import type { Ctx } from '../app.ts';
import { sniff, TELLING } from '../pictures/sniff.ts';
import { isPictureKind } from './keys.ts';
import { place, type Settled } from './place.ts';
import { byLink } from './progress.ts';

/** What the bytes are, and whether that is taken for this. */
export function typeOf(kind: UploadableKind, bytes: Uint8Array): string {
  const type = sniff(bytes.subarray(0, TELLING));
  const { types } = UPLOADABLE[kind];
  if (type && types.some((known) => known === type)) return type;
  throw new DomainError(type === null && kind !== 'exercise_video' ? 'not_a_picture' : 'unsupported_media_type');
}

/** What has arrived, as the contract's Arrived; a picture under its key, in the largest width it has. */
export function arrivedJson(
  ctx: Pick<Ctx, 'links'>,
  announced: Announced,
  { mimeType, key }: { mimeType: string; key: string },
): Arrived {
  const kind = announced.kind as UploadableKind;
  const common = { id: announced.uploadId, kind, mimeType, sizeBytes: announced.sizeBytes };
  if (!isPictureKind(kind)) return { ...common, pictureUrl: null };
  const url = ctx.links.link('day', PICTURE_WIDTHS[kind][0], key)!;
  return { ...common, pictureUrl: inWidth(url, pictureOf(url)!.widths.at(-1)!) };
}

async function checkSum(bytes: Uint8Array<ArrayBuffer>, sha256: string | null): Promise<void> {
  if (sha256 === null) return;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (sha256 !== Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join(''))
    throw new DomainError('checksum_differs');
}

/**
 * Bytes of a picture become the picture, in its place: files first, then one batch that says so, with its event. What was written and
 * not taken (somebody else was faster, what it was for is gone) is removed again; what a crash leaves behind, the sweeper finds.
 */
export async function arrivePicture(ctx: Ctx, announced: Announced, bytes: Uint8Array<ArrayBuffer>): Promise<Arrived> {
  const kind = announced.kind as PictureKind;
  const mimeType = typeOf(kind, bytes);
  await checkSum(bytes, announced.sha256);
  const picture = await ctx.makePicture(kind, bytes);
  const key = `${announced.fileKey}-${picture.width}x${picture.height}`;
  const written: string[] = [];
  for (const file of picture.files) {
    const name = `${key}/${file.width}.webp`;
    if (await ctx.files.put(name, file.bytes, 'image/webp')) written.push(name);
  }
  await settle(ctx, announced, (event) => place(ctx, announced, { kind, mimeType, key, event }), written);
  return arrivedJson(ctx, announced, { mimeType, key });
}

export async function settle(
  ctx: Ctx,
  { organizationId }: Announced,
  write: (event: NewEvent) => Statement<Settled>,
  written: string[],
): Promise<void> {
  const event = newEvent('upload.arrived');
  const [, [settled]] = await byLink(ctx).batch([door.system(organizationId), write(event)]);
  if (settled?.taken) return ctx.handOver(organizationId, [event]);
  await ctx.files.remove(written);
  throw new DomainError(settled?.known ? 'upload_settled' : 'not_found');
}
