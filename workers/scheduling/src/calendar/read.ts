import { DomainError } from '@fitkit/contracts';
import { door, ME, type Read, sql, statement, TENANT } from '@fitkit/db';
import { linkHash } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { calendarResponse, type Entry, entryJoins, entryJson, eventOf, REFRESH, type Studio } from './events.ts';
import { icalendar } from './ical.ts';

/** A token of ours, as a file. */
const FILE = /^([\w-]{43})\.ics$/;

/** The classes of whoever the link belongs to. What they gave back is gone from it; what the studio cancelled says so. */
export async function read(ctx: Ctx, { calendar }: { calendar: string }): Promise<Response> {
  const [, token] = FILE.exec(calendar) ?? [];
  if (!token) throw new DomainError('not_found');
  const entries: Read<Studio & { entries: Entry[] }> = statement(
    'calendar.read',
    sql`select json_build_object('name', o.name, 'language', case when mp.language in ('he', 'en', 'ru') then mp.language else o.language end,
        'host', (select d.host from organization_domains d where d.organization_id = ${TENANT} and d.status = 'active' order by not d.is_primary, d.host limit 1),
        'entries', (select coalesce(json_agg(${entryJson} order by s.starts_at, s.id), '[]'::json)
          from class_sessions s join bookings b on b.organization_id = ${TENANT} and b.class_session_id = s.id and b.membership_id = ${ME}
          ${entryJoins(TENANT)}
          where s.organization_id = ${TENANT} and s.starts_at > ${ctx.now}::timestamptz - interval '30 days' and s.starts_at < ${ctx.now}::timestamptz + interval '90 days'
            and (b.status <> 'cancelled' or b.cancellation_reason = 'class_cancelled')))::text as body
      from organizations o
      left join member_profiles mp on mp.organization_id = ${TENANT} and mp.membership_id = ${ME}
      where o.id = ${TENANT}`,
  );
  const [, [row]] = await ctx.db.batch([door.link('calendar', await linkHash(token)), entries]);
  const { name, language, host, entries: all } = JSON.parse(row!.body) as Studio & { entries: Entry[] };
  const origin = host && ctx.origins.of(host);
  return calendarResponse(icalendar({ name, refresh: REFRESH, events: all.map((entry) => eventOf(entry, language, origin)) }));
}
