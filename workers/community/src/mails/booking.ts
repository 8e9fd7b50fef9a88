import type { EventMessage, EventType } from '@fitkit/contracts';
import { door, type Read, sql, statement } from '@fitkit/db';
import { type BookingMailKind, bookingMail } from '@fitkit/email';
import type { Ctx } from '../app.ts';
import { deliver } from './deliver.ts';
import { isReceived, type Recipient, recipientJson, type Studio, studioJson } from './statements.ts';

const CONSUMER = 'community.booking-mail';

type Loaded = {
  isReceived: boolean;
  /** Whether the booking still is what the event says it became. */
  isCurrent: boolean;
  reason: 'member' | 'staff' | 'class_cancelled' | null;
  recipient: Recipient | null;
  studio: Studio;
  session: { name: string; startsAt: string; endsAt: string; coach: string | null; location: string | null };
  position: number | null;
  cancelUntil: string | null;
};

/** One mail about what became of a booking, to the person whose it is. */
export async function mailBooking(ctx: Ctx, message: EventMessage): Promise<void> {
  const [, [row]] = await ctx.db.batch([door.system(message.organizationId), load(message, ctx.now)]);
  const loaded = row ? (JSON.parse(row.body) as Loaded) : null;
  if (loaded?.isReceived) return;
  await deliver(
    ctx,
    CONSUMER,
    message,
    loaded?.isCurrent && loaded.recipient ? mailOf(ctx, message, loaded, loaded.recipient) : null,
  );
}

/**
 * Everything the mail says, as of now. A person may cancel and come back under the same booking: each event carries the instant of its change,
 * and only the last change is still true. Of a class that has begun nobody needs to hear that they have a place in it.
 */
function load(message: EventMessage, now: string): Read<Loaded> {
  const { organizationId, eventId } = message;
  return statement(
    'mails.load_booking',
    sql`select json_build_object(
        'isReceived', ${isReceived(CONSUMER, message)},
        'isCurrent', case e.type
          when 'booking.confirmed' then b.status = 'confirmed' and b.booked_at = e.created_at and b.promoted_at is null and s.starts_at > ${now}::timestamptz
          when 'booking.waitlisted' then b.status = 'waitlisted' and b.booked_at = e.created_at and s.starts_at > ${now}::timestamptz
          when 'booking.promoted' then b.status = 'confirmed' and b.promoted_at = e.created_at and s.starts_at > ${now}::timestamptz
          when 'booking.cancelled' then b.status = 'cancelled' and b.cancelled_at = e.created_at
          else false end,
        'reason', b.cancellation_reason, 'recipient', ${recipientJson}, 'studio', ${studioJson}, 'position', b.waitlist_position,
        'session', json_build_object('name', coalesce(s.title, t.name), 'startsAt', s.starts_at, 'endsAt', s.ends_at,
          'coach', nullif(trim(c.first_name || ' ' || c.last_name), ''), 'location', l.name),
        'cancelUntil', case when b.status = 'confirmed' and s.starts_at - make_interval(hours => o.cancellation_window_hours) > ${now}::timestamptz
          then s.starts_at - make_interval(hours => o.cancellation_window_hours) end)::text as body
      from events e
      join bookings b on b.organization_id = ${organizationId} and b.id = (e.payload->>'bookingId')::uuid
      join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
      join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id
      join memberships m on m.organization_id = ${organizationId} and m.id = b.membership_id
      join organizations o on o.id = ${organizationId}
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = b.membership_id
      left join member_profiles c on c.organization_id = ${organizationId} and c.membership_id = s.coach_membership_id
      left join locations l on l.organization_id = ${organizationId} and l.id = s.location_id
      where e.organization_id = ${organizationId} and e.id = ${eventId}`,
  );
}

function kindOf(type: EventType, reason: Loaded['reason']): BookingMailKind {
  if (type === 'booking.waitlisted') return 'waitlisted';
  if (type === 'booking.promoted') return 'promoted';
  if (type === 'booking.confirmed') return 'confirmed';
  return reason === 'class_cancelled' ? 'class_cancelled' : reason === 'staff' ? 'cancelled_by_staff' : 'cancelled_by_member';
}

function mailOf(ctx: Ctx, { organizationId, type }: EventMessage, loaded: Loaded, { email, firstName, language }: Recipient) {
  const { studio, session, position, cancelUntil } = loaded;
  const { name, brandColor, timezone, contactEmail } = studio;
  const kind = kindOf(type, loaded.reason);
  const letter = bookingMail({
    kind,
    language,
    studio: { name, brandColor, timezone, isRemote: studio.type === 'online', canReply: contactEmail !== null },
    firstName,
    session,
    position,
    cancelUntil,
    weekUrl: `${ctx.origins.of(studio.host ?? ctx.origins.minisiteHost(studio.slug))}/my-week`,
  });
  const tags = { kind: `booking_${kind}`, organization: organizationId };
  return { ...letter, to: email, sender: name, ...(contactEmail ? { replyTo: contactEmail } : {}), tags, language };
}
