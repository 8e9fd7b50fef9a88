import { DomainError } from '@fitkit/contracts';
import { type Arrived, PART_BYTES, type UploadableKind } from '@fitkit/contracts/operations';
import type { Announced } from '@fitkit/files';
import type { Ctx } from '../app.ts';
import { arrivePicture, settle, typeOf } from './arrive.ts';
import { checkLength, exactly } from './body.ts';
import { isPictureKind, partsKeyOf } from './keys.ts';
import { place } from './place.ts';

/** A file sent whole: a picture, or what is no larger than one part. The link was looked at before a byte is read, and says the size. */
export async function receive(ctx: Ctx, announced: Announced, request: Request): Promise<Arrived> {
  const { kind, sizeBytes, fileKey, multipartId, uploadId } = announced;
  const picture = isPictureKind(kind);
  if (!picture && sizeBytes > PART_BYTES) throw new DomainError('too_large', { maxBytes: PART_BYTES });
  checkLength(request.headers, sizeBytes);
  const bytes = await exactly(request.body, sizeBytes);
  if (picture) {
    const arrived = await arrivePicture(ctx, announced, bytes);
    // Announced in parts, and then it came whole: as a form without a script sends it.
    if (multipartId) await ctx.files.abort(partsKeyOf(fileKey), multipartId);
    return arrived;
  }
  const mimeType = typeOf(kind as UploadableKind, bytes);
  if (!(await ctx.files.put(fileKey, bytes, mimeType))) throw new DomainError('upload_settled');
  await settle(
    ctx,
    announced,
    (event) => place(ctx, announced, { kind: kind as UploadableKind, mimeType, key: fileKey, event }),
    [fileKey],
  );
  return { id: uploadId, kind: kind as UploadableKind, mimeType, sizeBytes, pictureUrl: null };
}
