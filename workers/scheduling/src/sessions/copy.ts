import { MANAGER_ROLES } from '@fitkit/contracts';
import { audit, door, live, newId, sql, statement } from '@fitkit/db';
import { withinDays } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';
import { seatsAfter } from '../seats/after.ts';
import { seatsPublished } from '../seats/published.ts';
import { checkSpan } from './span.ts';

type Input = { organizationId: string; from: string; to: string; toStart: string };

/** Copies keep the wall-clock time over a change of the clocks. What would put a coach or a space in two places, or stands there already, is left out. */
export async function copy(ctx: Ctx, { organizationId, from, to, toStart }: Input): Promise<{ copied: number; skipped: number }> {
  checkSpan(from, to);
  const write = statement<{ copied: number; skipped: number }>(
    'sessions.copy',
    sql`with source as (
        select s.*, (s.starts_at at time zone o.timezone) + make_interval(days => ${toStart}::date - ${from}::date) as wall, s.ends_at - s.starts_at as length, o.timezone
        from class_sessions s join organizations o on o.id = s.organization_id
        where s.organization_id = ${organizationId} and ${live('s')} and s.status <> 'cancelled'
          and ${withinDays(sql`s.starts_at`, sql`o.timezone`, sql`${from}`, sql`${to}`)}
      ), planned as (
        select source.*, wall at time zone timezone as at, tstzrange(wall at time zone timezone, (wall at time zone timezone) + length) as during from source
      ), free as (
        select p.* from planned p where p.at > ${ctx.now}::timestamptz and not exists (
          select 1 from class_sessions x where x.organization_id = ${organizationId} and ${live('x')} and x.status <> 'cancelled'
            and tstzrange(x.starts_at, x.ends_at) && p.during
            and (x.coach_membership_id = p.coach_membership_id or (x.location_id = p.location_id and (x.space_id is null or p.space_id is null or x.space_id = p.space_id) and not (x.shares_space and p.shares_space)) or (x.class_type_id = p.class_type_id and x.starts_at = p.at)))
      ), made as (
        insert into class_sessions (organization_id, id, class_type_id, location_id, space_id, shares_space, coach_membership_id, title, starts_at, ends_at, capacity, waitlist_capacity, status, notes, created_at, updated_at)
        select organization_id, gen_random_uuid(), class_type_id, location_id, space_id, shares_space, coach_membership_id, title, at, at + length, capacity, waitlist_capacity, 'draft', notes, ${ctx.now}, ${ctx.now} from free
        returning id
      ), trail as (${audit('class_session.copied', organizationId, sql`select ${newId()}::uuid as audit_id, null::uuid as resource_id, jsonb_build_object('copied', (select count(*) from made)) as metadata`, ctx.now)})
      select (select count(*)::int from made) as copied, ((select count(*) from source) - (select count(*) from made))::int as skipped`,
  );
  const made = sql`select s.id from class_sessions s where s.organization_id = ${organizationId} and s.starts_at > ${ctx.now}::timestamptz and s.created_at = ${ctx.now}::timestamptz`;
  const [, [row], seats] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    write,
    seatsAfter(organizationId, made, ctx.now),
  ]);
  ctx.publish(seatsPublished(organizationId, seats));
  return row!;
}
