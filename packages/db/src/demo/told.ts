import { NOTIFICATION_KINDS, type NotificationKind } from '@fitkit/contracts/enums';
import { demoId } from './chance.ts';
import { addDays, DAY, dayIn, HOUR, instantOf, MINUTE } from './days.ts';
import type { Row } from './rows.ts';

/** Somebody who is told of what became of their bookings. `device` is a phone of theirs that takes pushes. */
export type Listener = {
  name: string;
  userId: string;
  membershipId: string;
  device?: boolean;
  refuses?: readonly NotificationKind[];
};
type Telling = { organizationId: string; zone: string; now: Date; sessions: readonly Row[]; bookings: readonly Row[] };
type Told = { who: Listener; kind: NotificationKind; about: string; at: Date; params: Row; path: string | null };
type Way = { told: Told; id: string; notificationId: string; channel: 'push' | 'email' };

/** How far back the demo tells; older ones than a day have been read. */
const BACK = 9 * DAY;
const WAYS: Record<NotificationKind, readonly Way['channel'][]> = {
  booking_confirmed: ['email'],
  booking_waitlisted: ['email'],
  booking_promoted: ['push', 'email'],
  booking_offered: ['push', 'email'],
  booking_passed_over: ['push', 'email'],
  booking_released: ['push', 'email'],
  booking_not_covered: ['push', 'email'],
  booking_covered: ['push', 'email'],
  booking_cancelled_by_member: ['email'],
  booking_cancelled_by_staff: ['push', 'email'],
  booking_class_cancelled: ['push', 'email'],
  class_moved: ['push', 'email'],
  class_coach_changed: ['push', 'email'],
  coached_class_cancelled: ['push', 'email'],
  class_tomorrow: ['email'],
  class_soon: ['push'],
  welcome: ['email'],
  invitation: ['email'],
  import_finished: ['email'],
  credits_expiring: ['email'],
  address_bounced: [],
  address_complained: [],
  webhook_disabled: ['email'],
};

/** What became of the latest mails and pushes, so that the first page shows each state; the rest arrived. */
const MAILS: readonly Row[] = [
  { status: 'pending' },
  { status: 'sent' },
  { status: 'delivered' },
  { status: 'skipped', skip_reason: 'no_address' },
  { status: 'delivered' },
  { status: 'bounced', error_code: 'Permanent' },
  { status: 'delivered' },
  { status: 'skipped', skip_reason: 'suppressed_address' },
  { status: 'failed', error_code: 'validation_error' },
  { status: 'delivered' },
  { status: 'skipped', skip_reason: 'too_late' },
  { status: 'complained', error_code: 'abuse' },
];
const PUSHES: readonly Row[] = [
  { status: 'pending', waits: true },
  { status: 'sent' },
  { status: 'delivered' },
  { status: 'failed', error_code: 'DeviceNotRegistered' },
];

/** What these people were told of their bookings, what the owner was told of addresses, and how all of it went out. */
export function told(
  telling: Telling,
  listeners: readonly Listener[],
  owner: Listener,
  of: Record<'bounced' | 'complained', string[]>,
) {
  const { organizationId, now } = telling;
  const all = [...listeners.flatMap((who) => ofBookings(telling, who)), ...ofAddresses(telling, owner, of)]
    .filter(({ at }) => at <= now && now.getTime() - at.getTime() < BACK)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (idOf(telling, a) < idOf(telling, b) ? -1 : 1));
  const ways = all.flatMap((one) =>
    WAYS[one.kind].map(
      (channel): Way => ({ told: one, id: demoId(idOf(telling, one), channel), notificationId: idOf(telling, one), channel }),
    ),
  );
  return {
    notifications: all.map((one) => notificationRow(telling, one)),
    deliveries: deliveryRows(telling, ways),
    devices: listeners.filter(({ device }) => device).map((who) => deviceRow(who, now)),
    preferences: listeners.flatMap((who) =>
      (who.refuses ?? []).map((kind) => ({
        organization_id: organizationId,
        id: demoId(organizationId, 'preference', who.name, kind),
        membership_id: who.membershipId,
        category: NOTIFICATION_KINDS[kind],
        channel: 'email',
        is_enabled: false,
        ...stamped(new Date(now.getTime() - 30 * DAY)),
      })),
    ),
    quietHours: [owner, ...listeners.filter(({ device }) => device)].map((who) => ({
      organization_id: organizationId,
      id: demoId(organizationId, 'quiet', who.name),
      membership_id: who.membershipId,
      starts_at: '22:00',
      ends_at: '07:00',
      ...stamped(new Date(now.getTime() - 30 * DAY)),
    })),
  };
}

const stamped = (at: Date) => ({ created_at: at, updated_at: at });
const idOf = ({ organizationId }: Telling, { who, kind, about }: Told) => demoId(organizationId, 'told', who.name, kind, about);
const deviceId = (who: Listener) => demoId('device', who.name);

function ofBookings({ sessions, bookings, zone }: Telling, who: Listener): Told[] {
  const classes = new Map(sessions.map((session) => [session.id, session]));
  return bookings
    .filter(({ membership_id }) => membership_id === who.membershipId)
    .flatMap((booking) => {
      const session = classes.get(booking.class_session_id);
      if (!session) return [];
      const id = String(session.id);
      const startsAt = session.starts_at as Date;
      const tell = (kind: NotificationKind, at: Date): Told => ({
        who,
        kind,
        about: id,
        at,
        params: { bookingId: booking.id, classSessionId: id },
        path: `/classes/${id}`,
      });
      if (booking.status === 'waitlisted') return [tell('booking_waitlisted', booking.booked_at as Date)];
      const confirmed = tell('booking_confirmed', booking.booked_at as Date);
      if (booking.status === 'cancelled') {
        const by = {
          class_cancelled: 'booking_class_cancelled',
          staff: 'booking_cancelled_by_staff',
          member: 'booking_cancelled_by_member',
          clash: 'booking_released',
          not_covered: 'booking_not_covered',
        } as const;
        return [confirmed, tell(by[booking.cancellation_reason as keyof typeof by], booking.cancelled_at as Date)];
      }
      return [
        booking.promoted_at ? tell('booking_promoted', booking.promoted_at as Date) : confirmed,
        tell('class_tomorrow', instantOf(addDays(dayIn(zone, startsAt), -1), '18:00', zone)),
        tell('class_soon', new Date(startsAt.getTime() - 30 * MINUTE)),
      ];
    });
}

function ofAddresses(
  { now }: Telling,
  owner: Listener,
  { bounced, complained }: Record<'bounced' | 'complained', string[]>,
): Told[] {
  const tell = (kind: NotificationKind, membershipId: string, hoursAgo: number): Told => ({
    who: owner,
    kind,
    about: `${membershipId} ${dayIn('UTC', now)}`,
    at: new Date(now.getTime() - hoursAgo * HOUR),
    params: { membershipId },
    path: `/members/${membershipId}`,
  });
  return [
    ...bounced.map((id, index) => tell('address_bounced', id, 0.7 + index * 51)),
    ...complained.map((id, index) => tell('address_complained', id, 19 + index * 90)),
  ];
}

function notificationRow(telling: Telling, one: Told): Row {
  const { now, organizationId } = telling;
  const isRead = now.getTime() - one.at.getTime() > 1.5 * DAY;
  return {
    organization_id: organizationId,
    id: idOf(telling, one),
    membership_id: one.who.membershipId,
    category: NOTIFICATION_KINDS[one.kind],
    template: one.kind,
    params: one.params,
    language: 'he',
    path: one.path,
    dedupe_key: `demo:${one.kind}:${one.about}`,
    read_at: isRead ? new Date(one.at.getTime() + 3 * HOUR) : null,
    ...stamped(one.at),
  };
}

function deliveryRows({ organizationId, now, zone }: Telling, ways: readonly Way[]): Row[] {
  const seen = { email: 0, push: 0 };
  return ways.map(({ told: { who, kind, at }, id, notificationId, channel }) => {
    const hasDevice = channel === 'push' && who.device === true;
    const { waits = false, ...state } =
      channel === 'email' && who.refuses?.includes(kind)
        ? { status: 'skipped', skip_reason: 'opted_out' }
        : channel === 'push' && !hasDevice
          ? { status: 'skipped', skip_reason: 'no_device' }
          : ((channel === 'email' ? MAILS : PUSHES)[seen[channel]++] ?? { status: 'delivered' });
    const today = dayIn(zone, now);
    const morning = instantOf(today, '07:00', zone);
    const sendAfter = waits ? (morning > now ? morning : instantOf(addDays(today, 1), '07:00', zone)) : at;
    const isOut = ['sent', 'delivered', 'bounced', 'complained'].includes(String(state.status));
    const sentAt = new Date(Math.min(at.getTime() + 1500, now.getTime()));
    return {
      organization_id: organizationId,
      id,
      notification_id: notificationId,
      category: NOTIFICATION_KINDS[kind],
      template: kind,
      channel,
      device_token_id: hasDevice ? deviceId(who) : null,
      status: state.status,
      skip_reason: state.skip_reason ?? null,
      send_after: sendAfter,
      attempts: isOut || state.status === 'failed' ? 1 : 0,
      provider_id: isOut ? `demo-${id}` : null,
      error_code: state.error_code ?? null,
      sent_at: isOut ? sentAt : null,
      // A push of the demo asks no vendor for its receipt.
      receipt_at: isOut ? sentAt : null,
      ...stamped(at),
    };
  });
}

const deviceRow = (who: Listener, now: Date): Row => ({
  id: deviceId(who),
  user_id: who.userId,
  platform: 'ios',
  expo_push_token: `ExponentPushToken[demo-${who.name}]`,
  last_seen_at: now,
  ...stamped(new Date(now.getTime() - 60 * DAY)),
});
