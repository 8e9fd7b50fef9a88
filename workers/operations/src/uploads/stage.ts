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

  const uploadId = newId();
  const fileKey = keyOf({ organizationId, kind, uploadId }, mimeType);
  const expires = Math.floor(Date.parse(ctx.now) / 1000) + minutes * 60;
  const expiresAt = new Date(expires * 1000).toISOString();
  const entrance = door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES);
  const [, [verdict]] = await ctx.db.batch([
    entrance,
    statement<{ refusal: Refusal | null }>(
      'uploads.stage',
      sql`with verdict as (
          select case when not ${right.may} then 'role_required' when not ${right.found} then 'not_found' when ${right.full ?? sql`false`} then 'too_many_pictures' end as refusal
        ), made as (
          insert into uploads (organization_id, id, membership_id, kind, owner_id, file_name, declared_mime_type, declared_size_bytes, sha256, file_key, expires_at, created_at, updated_at)
          select ${organizationId}, ${uploadId}, ${MAKER}, ${kind}, ${ownerId}::uuid, ${fileName}, ${mimeType.toLowerCase()}, ${sizeBytes}, ${sha256}, ${fileKey}, ${expiresAt}, ${ctx.now}, ${ctx.now}
          from verdict where refusal is null
        ) select refusal from verdict`,
    ),
  ]);
  if (verdict?.refusal)
    throw new DomainError(verdict.refusal, verdict.refusal === 'too_many_pictures' ? { limit: LOCATION_PICTURES } : {});

  let multipartId: string | null = null;
  if (sizeBytes > PART_BYTES) {
    multipartId = await ctx.files.begin(partsKeyOf(fileKey), mimeType);
    await ctx.db.batch([
      entrance,
      statement(
        'uploads.begin',
        sql`update uploads set multipart_id = ${multipartId}, parts = '[]' where organization_id = ${organizationId} and id = ${uploadId}`,
      ),
    ]);
  }
  const announced = { organizationId, uploadId, kind, fileKey, sizeBytes, sha256, multipartId, expires };
  return uploadJson(ctx, announced, { parts: [], state: 'staged' });
}
