import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { WaitlistPreferences } from '@fitkit/contracts/booking-rules';
import { door, ME, newId, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

type Input = { organizationId: string };
/** A row `w` of waitlist_preferences, or what holds for who never said anything. */
const preferencesJson = sql`json_build_object('noticeMinutes', coalesce(w.notice_minutes, 0), 'releasesClashes', coalesce(w.releases_clashes, true),
  'quietHours', case when w.quiet_from is not null then json_build_object('from', to_char(w.quiet_from, 'HH24:MI'), 'until', to_char(w.quiet_until, 'HH24:MI')) end)`;

export async function getPreferences(ctx: Ctx, { organizationId }: Input) {
  const read: Read<WaitlistPreferences> = statement(
    'waitlist_preferences.get',
    sql`select ${preferencesJson}::text as body from (select 1) one left join waitlist_preferences w on w.organization_id = ${organizationId} and w.membership_id = ${ME}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}

export async function setPreferences(
  ctx: Ctx,
  { organizationId, noticeMinutes, quietHours, releasesClashes }: Input & WaitlistPreferences,
) {
  const write: Read<WaitlistPreferences> = statement(
    'waitlist_preferences.set',
    sql`with made as (
        insert into waitlist_preferences (organization_id, id, membership_id, notice_minutes, quiet_from, quiet_until, releases_clashes, created_at, updated_at)
        values (${organizationId}::uuid, ${newId()}::uuid, ${ME}, ${noticeMinutes}, ${quietHours?.from ?? null}::time, ${quietHours?.until ?? null}::time, ${releasesClashes}, ${ctx.now}, ${ctx.now})
        on conflict (organization_id, membership_id) do update set notice_minutes = excluded.notice_minutes, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
          releases_clashes = excluded.releases_clashes, updated_at = excluded.updated_at returning *
      ) select ${preferencesJson}::text as body from made w`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), write]);
  return row!.body;
}
