import { DomainError } from '@fitkit/contracts';
import { PART_BYTES, type Upload } from '@fitkit/contracts/operations';
import { door, json, sql, statement } from '@fitkit/db';
import type { Announced, Part } from '@fitkit/files';
import type { Ctx } from '../app.ts';
import { checkLength, handOn } from './body.ts';
import { uploadJson } from './json.ts';
import { partsKeyOf } from './keys.ts';
import { byLink } from './progress.ts';

/** One part, streamed on as it comes and never held; then its receipt, which takes the place of an earlier one. */
export async function receivePart(ctx: Ctx, announced: Announced, part: number, request: Request): Promise<Upload> {
  const { organizationId, uploadId, sizeBytes, multipartId, fileKey } = announced;
  const last = Math.ceil(sizeBytes / PART_BYTES);
  if (!multipartId || part > last) throw new DomainError('not_found');
  const size = part === last ? sizeBytes - (last - 1) * PART_BYTES : PART_BYTES;
  checkLength(request.headers, size);
  const stored = await handOn(request.body, size, (stream) => ctx.files.putPart(partsKeyOf(fileKey), multipartId, part, stream));
  if (!stored) throw new DomainError('upload_settled');
  const [, [row]] = await byLink(ctx).batch([
    door.system(organizationId),
    statement<{ parts: Part[] }>(
      'uploads.part',
      sql`update uploads set parts = (select coalesce(jsonb_agg(p), '[]') from jsonb_array_elements(parts) p where (p ->> 'partNumber')::int <> ${part}) || ${json([stored])}, updated_at = ${ctx.now}
        where organization_id = ${organizationId} and id = ${uploadId} and consumed_at is null and uploaded_at is null and expires_at > ${ctx.now} returning parts`,
    ),
  ]);
  if (!row) throw new DomainError('upload_settled');
  return uploadJson(ctx, announced, { state: 'staged', parts: row.parts.map(({ partNumber }) => partNumber) });
}
