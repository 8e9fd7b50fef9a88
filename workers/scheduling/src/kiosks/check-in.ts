import { door, sql, TENANT } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { arrive } from '../check-in/arrive.ts';
import { whoseCode } from '../check-in/code.ts';
import { CLOSES_AT, undo } from '../check-in/undo.ts';
import { placeOf } from './json.ts';

type Input = { bookingId?: string | undefined; code?: string | undefined };

/** Somebody at the tablet: into a class at its own location, by its studio's hours. */
export async function checkIn(ctx: Ctx, { bookingId, code = '' }: Input) {
  const place = placeOf(ctx.actor);
  const at = { door: door.kiosk(ctx.actor), organization: TENANT, place };
  if (!bookingId) return arrive(ctx, { ...at, ...(await whoseCode(ctx, code, { organization: TENANT, place, typed: 'kiosk' })) });
  const booking = sql`from bookings where organization_id = ${TENANT} and id = ${bookingId}::uuid`;
  return arrive(ctx, {
    ...at,
    whom: sql`select membership_id as member, null::uuid as token ${booking}`,
    nobody: 'not_found',
    session: sql`(select class_session_id ${booking})`,
    how: 'kiosk',
  });
}

/** The wrong name was tapped: for two minutes, and only what was done at a tablet of this location. */
export const undoCheckIn = (ctx: Ctx, { bookingId }: { bookingId: string }) =>
  undo(ctx, {
    door: door.kiosk(ctx.actor),
    organization: TENANT,
    bookingId,
    within: sql`(s.location_id is null or s.location_id = ${placeOf(ctx.actor)}) and (b.status <> 'attended' or b.check_in_method = 'kiosk' or b.check_in_method = 'qr')`,
    unless: sql`case when b.checked_in_at < ${ctx.now}::timestamptz - interval '2 minutes' or ${ctx.now}::timestamptz > ${CLOSES_AT} then 'check_in_closed' end`,
  });
