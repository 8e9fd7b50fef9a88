import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { type createUploadBody, PART_BYTES, UPLOADABLE, type Upload } from '@fitkit/contracts/operations';
import { LOCATION_PICTURES } from '@fitkit/contracts/pictures';
import { door, MAKER, newId, sql, statement } from '@fitkit/db';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { uploadJson } from './json.ts';
import { keyOf, partsKeyOf } from './keys.ts';
import { rightOf } from './rights.ts';

type Input = z.infer<typeof createUploadBody> & { organizationId: string };
type Refusal = 'role_required' | 'not_found' | 'too_many_pictures';

/** What is announced is looked at before a byte is sent. Of a file in parts the store is asked as well, after the door has let somebody in: two trips. */
export async function stage(ctx: Ctx, { organizationId, kind, mimeType, sizeBytes, ...more }: Input): Promise<Upload> {
  const [ownerId, fileName, sha256] = [more.ownerId ?? null, more.fileName ?? null, more.sha256 ?? null];
  const { types, bytes: most, minutes } = UPLOADABLE[kind];
  if (!types.some((type) => type === mimeType.toLowerCase())) throw new DomainError('unsupported_media_type');
  if (sizeBytes > most) throw new DomainError('too_large', { maxBytes: most });
  const right = rightOf(kind, organizationId, ownerId);
  if (right.owned !== (ownerId !== null))
    throw new DomainError('invalid_input', {}, [
      { pointer: '/ownerId', code: 'custom', message: right.owned ? 'required' : 'not allowed' },
    ]);

  const id = newId();
  const expires = () => Math.floor(Date.parse(ctx.now) / 1000) + minutes * 60;
  const expiresAt = new Date(expires() * 1000).toISOString();
  const entrance = door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES);
  const [, [row]] = await ctx.db.batch([
    entrance,
    statement<{ refusal: Refusal | null; id: string }>(
      'uploads.stage',
      sql`with verdict as (
          select case when not ${right.may} then 'role_required' when not ${right.found} then 'not_found' when ${right.full ?? sql`false`} then 'too_many_pictures' end as refusal
        ), made as (
          insert into uploads (organization_id, id, membership_id, kind, owner_id, file_name, declared_mime_type, declared_size_bytes, sha256, file_key, expires_at, created_at, updated_at)
          select ${organizationId}, ${id}, ${MAKER}, ${kind}, ${ownerId}::uuid, ${fileName}, ${mimeType.toLowerCase()}, ${sizeBytes}, ${sha256}, ${keyOf({ organizationId, kind, uploadId: id }, mimeType)}, ${expiresAt}, ${ctx.now}, ${ctx.now}
          from verdict where refusal is null
        ) select refusal, ${id} as id from verdict`,
    ),
  ]);
  const { refusal, id: uploadId } = row!;
  if (refusal) throw new DomainError(refusal, refusal === 'too_many_pictures' ? { limit: LOCATION_PICTURES } : {});

  const fileKey = keyOf({ organizationId, kind, uploadId }, mimeType);
  let multipartId: string | null = null;
  if (sizeBytes > PART_BYTES) {
    const key = partsKeyOf(fileKey);
    const begun = await ctx.files.begin(key, mimeType);
    const [, [kept]] = await ctx.db.batch([
      entrance,
      statement<{ multipart_id: string }>(
        'uploads.begin',
        sql`update uploads set multipart_id = ${begun}, parts = '[]' where organization_id = ${organizationId} and id = ${uploadId} returning multipart_id`,
      ),
    ]);
    multipartId = kept!.multipart_id;
    // Whoever repeats the request goes on with what it began.
    if (multipartId !== begun) await ctx.files.abort(key, begun);
  }
  const announced = { organizationId, uploadId, kind, fileKey, sizeBytes, sha256, multipartId, expires: expires() };
  return uploadJson(ctx, announced, { parts: [], state: 'staged' });
}
