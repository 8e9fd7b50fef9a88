import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { MyBooking } from '@fitkit/contracts/scheduling';
import { door, type Read, type SQL, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

/** The caller's bookings on one side of now: `my_bookings_json` of the migrations says how. A list of them, the past ones from a month back. */
export const myBookingsJson = (organization: SQL, now: string, when: 'upcoming' | 'past'): SQL<MyBooking[]> =>
  sql`my_bookings_json(${organization}, ${when === 'past'}, ${now}::timestamptz)`;

export async function mine(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const read: Read<{ upcoming: MyBooking[]; past: MyBooking[] }> = statement(
    'bookings.mine',
    sql`select json_build_object('upcoming', ${myBookingsJson(sql`${organizationId}::uuid`, ctx.now, 'upcoming')},
        'past', ${myBookingsJson(sql`${organizationId}::uuid`, ctx.now, 'past')})::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}
