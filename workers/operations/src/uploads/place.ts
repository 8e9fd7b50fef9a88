import type { UploadableKind } from '@fitkit/contracts/operations';
import { LOCATION_PICTURES } from '@fitkit/contracts/pictures';
import { emit, live, type NewEvent, newId, type SQL, type Statement, sql, statement } from '@fitkit/db';
import type { Announced } from '@fitkit/files';
import type { Ctx } from '../app.ts';

export type Settled = { taken: boolean; known: boolean };
type Arrival = { kind: UploadableKind; mimeType: string; key: string; event: NewEvent };

/** Where a picture goes: the row it belongs to as it is (locked, with the key it had), and what changes there. */
function placeOf(
  kind: UploadableKind,
  { organizationId, uploadId }: Announced,
  key: string,
  now: string,
): { before: SQL; change: SQL } | null {
  const owner = sql`(select owner_id from uploads where organization_id = ${organizationId} and id = ${uploadId})`;
  switch (kind) {
    case 'logo':
      return {
        before: sql`select id, logo_key as key from organizations where id = ${organizationId} for no key update`,
        change: sql`update organizations set logo_key = ${key}, updated_at = ${now} where id = ${organizationId} and exists (select from taken)`,
      };
    case 'class_cover':
      return {
        before: sql`select id, cover_key as key from class_types where organization_id = ${organizationId} and id = ${owner} for no key update`,
        change: sql`update class_types set cover_key = ${key}, updated_at = ${now} where organization_id = ${organizationId} and id = (select id from before) and exists (select from taken)`,
      };
    case 'location_picture':
      return {
        before: sql`select id, null::text as key from locations where organization_id = ${organizationId} and id = ${owner} and cardinality(picture_keys) < ${LOCATION_PICTURES} for no key update`,
        change: sql`update locations set picture_keys = array_append(picture_keys, ${key}), updated_at = ${now} where organization_id = ${organizationId} and id = (select id from before) and exists (select from taken)`,
      };
    case 'avatar':
      return {
        before: sql`select m.id, (select p.avatar_key from member_profiles p where p.organization_id = ${organizationId} and p.membership_id = m.id) as key
          from memberships m where m.organization_id = ${organizationId} and m.id = ${owner} and ${live('m')} for no key update`,
        // Whoever has no record here yet, such as a founder, gets one under the name of their login.
        change: sql`insert into member_profiles (organization_id, id, membership_id, first_name, last_name, avatar_key, created_at, updated_at)
          select ${organizationId}, ${newId()}::uuid, m.id, u.first_name, u.last_name, ${key}, ${now}, ${now} from before b join memberships m on m.organization_id = ${organizationId} and m.id = b.id
            join users u on u.id = m.user_id where exists (select from taken)
          on conflict (organization_id, membership_id) do update set avatar_key = excluded.avatar_key, updated_at = excluded.updated_at`,
      };
    default:
      return null;
  }
}

/** The upload is used up, its picture stands in its place, the one before is let go of, and the event says so: all of it or nothing. */
export function place(ctx: Pick<Ctx, 'now'>, announced: Announced, { kind, mimeType, key, event }: Arrival): Statement<Settled> {
  const { organizationId, uploadId, sizeBytes } = announced;
  const there = placeOf(kind, announced, key, ctx.now);
  const used = there ? sql`consumed_at = ${ctx.now},` : sql``;
  return statement<Settled>(
    'uploads.arrive',
    sql`with before as (${there?.before ?? sql`select null::uuid as id, null::text as key`}),
      taken as (
        update uploads set file_key = ${key}, actual_mime_type = ${mimeType}, actual_size_bytes = ${sizeBytes}, uploaded_at = ${ctx.now}, ${used} updated_at = ${ctx.now}
        where organization_id = ${organizationId} and id = ${uploadId} and uploaded_at is null and refused_code is null and expires_at > ${ctx.now} and exists (select from before) returning id
      ), placed as (${there ? sql`${there.change} returning 1` : sql`select 1`}),
      released as (
        update uploads set released_at = ${ctx.now}, updated_at = ${ctx.now}
        where organization_id = ${organizationId} and file_key = (select b.key from before b) and consumed_at is not null and released_at is null and exists (select from taken)
      ), told as (${emit('upload.arrived', organizationId, sql`select ${event.id}::uuid as event_id, id as aggregate_id, jsonb_build_object('uploadId', id) as payload from taken`, ctx.now)})
      select exists (select from taken) as taken, exists (select from before) as known`,
  );
}
