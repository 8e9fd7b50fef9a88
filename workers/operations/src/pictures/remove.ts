import { DomainError, MANAGER_ROLES, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import { audit, door, emit, newEvent, newId, sql, statement, textArray } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { mayPictureOf } from '../uploads/rights.ts';

type Input = { organizationId: string; pictureId: string };

/** Takes a picture from where it stands; its bytes go when the sweeper comes. A picture is named by its upload, wherever it stands. */
export async function remove(ctx: Ctx, { organizationId, pictureId }: Input) {
  const event = newEvent('picture.removed');
  const of = (kind: string) => sql`${`orgs/${organizationId}/${kind}/${pictureId}-%`}`;
  const manager = sql`current_setting('app.role', true) = any (${textArray(MANAGER_ROLES)})`;
  const here = sql`organization_id = ${organizationId}`;
  const write = statement<{ found: boolean; removed: boolean }>(
    'pictures.remove',
    sql`with found as (
        select 'logo' as kind, ${manager} as may from organizations where id = ${organizationId} and logo_key like ${of('logo')}
        union all select 'class_cover', ${manager} from class_types where ${here} and cover_key like ${of('class_cover')}
        union all select 'location_picture', ${manager} from locations where ${here} and exists (select from unnest(picture_keys) k where k like ${of('location_picture')})
        union all select 'avatar', ${mayPictureOf('m')} from member_profiles p join memberships m on m.organization_id = ${organizationId} and m.id = p.membership_id
          where p.organization_id = ${organizationId} and p.avatar_key like ${of('avatar')}
      ), logo as (
        update organizations set logo_key = null, updated_at = ${ctx.now} where id = ${organizationId} and logo_key like ${of('logo')} and exists (select from found where may) returning 1
      ), cover as (
        update class_types set cover_key = null, updated_at = ${ctx.now} where ${here} and cover_key like ${of('class_cover')} and exists (select from found where may) returning 1
      ), place as (
        update locations set picture_keys = array(select k from unnest(picture_keys) with ordinality u(k, nth) where k not like ${of('location_picture')} order by nth), updated_at = ${ctx.now}
        where ${here} and exists (select from unnest(picture_keys) k where k like ${of('location_picture')}) and exists (select from found where may) returning 1
      ), face as (
        update member_profiles set avatar_key = null, updated_at = ${ctx.now} where ${here} and avatar_key like ${of('avatar')} and exists (select from found where may) returning 1
      ), gone as (select 1 from logo union all select 1 from cover union all select 1 from place union all select 1 from face),
      trail as (${audit('picture.removed', organizationId, sql`select ${newId()}::uuid as audit_id, ${pictureId}::uuid as resource_id, '{}'::jsonb as metadata from gone limit 1`, ctx.now)}),
      told as (${emit('picture.removed', organizationId, sql`select ${event.id}::uuid as event_id, ${pictureId}::uuid as aggregate_id, jsonb_build_object('uploadId', ${pictureId}::text) as payload from gone limit 1`, ctx.now)})
      select exists (select from found) as found, exists (select from gone) as removed`,
  );
  const [, [done]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), write]);
  if (!done?.found) throw new DomainError('not_found');
  if (!done.removed) throw new DomainError('role_required');
  ctx.handOver(organizationId, [event]);
  return { id: pictureId };
}
