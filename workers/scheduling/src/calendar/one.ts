import { DomainError } from '@fitkit/contracts';
import { door, live, ME, type Read, sql, statement, TENANT } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { calendarResponse, type Entry, entryJoins, entryJson, eventOf, REFRESH } from './events.ts';
import { icalendar } from './ical.ts';

/** One class, to be added to a calendar by hand; to who waits for it, as long as they wait. */
export async function one(ctx: Ctx, { host, sessionId }: { host: string; sessionId: string }): Promise<Response> {
  const read: Read<{ name: string; entry: Entry }> = statement(
    'calendar.class',
    sql`select json_build_object('name', o.name, 'entry', ${entryJson})::text as body
      from organizations o
      join class_sessions s on s.organization_id = ${TENANT} and s.id = ${sessionId} and s.status in ('published', 'cancelled') and ${live('s')}
      left join bookings b on b.organization_id = ${TENANT} and b.class_session_id = s.id and b.membership_id = ${ME} and b.status <> 'cancelled'
      ${entryJoins(TENANT)}
      join programs p on p.organization_id = ${TENANT} and p.id = t.program_id and (p.delivery_mode = 'schedule' or b.id is not null)
      where o.id = ${TENANT}`,
  );
  const [, [row]] = await ctx.db.batch([door.visitor(ctx.actor, host), read]);
  if (!row) throw new DomainError('not_found');
  const { name, entry } = JSON.parse(row.body) as { name: string; entry: Entry };
  const events = [eventOf(entry, ctx.language, ctx.origins.of(host))];
  return calendarResponse(icalendar({ name, refresh: REFRESH, events }), 'class.ics');
}
