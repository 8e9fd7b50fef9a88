import { DomainError } from '@fitkit/contracts';
import { type Arrived, PART_BYTES, type UploadableKind } from '@fitkit/contracts/operations';
import { door } from '@fitkit/db';
import type { Announced } from '@fitkit/files';
import type { Ctx } from '../app.ts';
import { TELLING } from '../pictures/sniff.ts';
import { arrivedJson, arrivePicture, settle, typeOf } from './arrive.ts';
import { exactly } from './body.ts';
import { isPictureKind, partsKeyOf } from './keys.ts';
import { place } from './place.ts';
import { byLink, readUpload } from './progress.ts';

/** Two trips: which parts have arrived is read, and when the store has made a file of them, that is written. A file that is refused is gone at once; one that has arrived is answered again. */
export async function complete(ctx: Ctx, announced: Announced): Promise<Arrived> {
  const { organizationId, sizeBytes, fileKey, multipartId } = announced;
  const kind = announced.kind as UploadableKind;
  if (!multipartId) throw new DomainError('not_found');
  const [, [row]] = await byLink(ctx).batch([door.system(organizationId), readUpload(announced, ctx.now)]);
  if (!row || (row.expired && !row.uploaded)) throw new DomainError('link_expired');
  if (row.uploaded) return arrivedJson(ctx, announced, { mimeType: row.actual_mime_type!, key: row.file_key });
  const parts = (row.parts ?? []).toSorted((a, b) => a.partNumber - b.partNumber);
  if (parts.length < Math.ceil(sizeBytes / PART_BYTES)) throw new DomainError('upload_incomplete', { expected: sizeBytes });

  const key = partsKeyOf(fileKey);
  // A completion that was cut off before it was written finds the file made.
  const facts = (await ctx.files.complete(key, multipartId, parts)) ?? (await ctx.files.head(key));
  if (!facts || facts.size !== sizeBytes) throw new DomainError('upload_incomplete', { expected: sizeBytes });
  try {
    if (isPictureKind(kind)) {
      const file = await ctx.files.get(key);
      const arrived = await arrivePicture(ctx, announced, await exactly(file?.body ?? null, sizeBytes));
      await ctx.files.remove([key]);
      return arrived;
    }
    const head = await ctx.files.get(key, { offset: 0, length: Math.min(TELLING, sizeBytes) });
    const mimeType = typeOf(kind, await exactly(head?.body ?? null, Math.min(TELLING, sizeBytes)));
    await settle(ctx, announced, (event) => place(ctx, announced, { kind, mimeType, key: fileKey, event }), []);
    return arrivedJson(ctx, announced, { mimeType, key: fileKey });
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'unavailable' && error.code !== 'upload_settled')
      await ctx.files.remove([key]);
    throw error;
  }
}
