import { demoId } from './chance.ts';
import { DAY, HOUR, MINUTE } from './days.ts';
import type { Row } from './rows.ts';

type Where = {
  organizationId: string;
  now: Date;
  openedAt: string;
  byMembershipId: string;
  /** The class type whose places are offered, and the plan with rules of its own. */
  classTypeId: string;
  planId: string;
  sessions: readonly Row[];
  /** Changed where somebody gave a place back, was offered one or was waived something. */
  bookings: readonly Row[];
};

/** Rules of the studio, of a class type and of a plan; a place that is offered; an absence that counts, and a late cancellation that was waived. */
export function rulesOf({ organizationId, now, openedAt, byMembershipId, classTypeId, planId, sessions, bookings }: Where) {
  const id = (...name: string[]) => demoId(organizationId, 'rules', ...name);
  const policy = (name: string, scope: Row, rules: Row): Row => ({
    organization_id: organizationId,
    id: id(name),
    class_type_id: null,
    plan_id: null,
    valid_from: openedAt,
    max_per_week: null,
    max_waitlisted: null,
    cancellation_window_minutes: null,
    allow_late_cancellation: null,
    late_cancellation_consequence: null,
    no_show_consequence: null,
    forgiven_times: null,
    forgiven_within_days: null,
    strike_limit: null,
    strike_window_days: null,
    strike_block_days: null,
    waitlist_mode: null,
    claim_minutes: null,
    minimum_participants: null,
    minimum_decided_minutes_before: null,
    created_at: openedAt,
    updated_at: openedAt,
    ...scope,
    ...rules,
  });
  const strikes = { strike_limit: 3, strike_window_days: 30, strike_block_days: 7 };
  const policies = [
    policy('studio', {}, { max_waitlisted: 5, no_show_consequence: 'strike', ...strikes }),
    policy(
      'type',
      { class_type_id: classTypeId },
      {
        max_per_week: 3,
        waitlist_mode: 'claim',
        claim_minutes: 24 * 60,
        minimum_participants: 4,
        minimum_decided_minutes_before: 3 * 60,
      },
    ),
    policy(
      'plan',
      { plan_id: planId },
      {
        cancellation_window_minutes: 4 * 60,
        allow_late_cancellation: true,
        late_cancellation_consequence: 'strike',
        forgiven_times: 1,
        forgiven_within_days: 90,
      },
    ),
  ];
  const of = (session: Row, status: string) =>
    bookings.filter((one) => one.class_session_id === session.id && one.status === status);
  const time = (at: unknown) => new Date(at as Date).getTime();

  const offers: Row[] = [];
  const full = sessions.find(
    (session) =>
      session.class_type_id === classTypeId &&
      session.status === 'published' &&
      time(session.starts_at) > now.getTime() + 5 * HOUR &&
      of(session, 'waitlisted').length > 0,
  );
  if (full) {
    const at = new Date(now.getTime() - 10 * MINUTE);
    const [first, second] = of(full, 'waitlisted').sort((a, b) => Number(a.waitlist_position) - Number(b.waitlist_position));
    Object.assign(of(full, 'confirmed').at(-1)!, {
      status: 'cancelled',
      cancelled_at: at,
      cancellation_reason: 'member',
      updated_at: at,
    });
    if (second) Object.assign(second, { passed_over_rule: 'overlapping_booking', passed_over_at: at, updated_at: at });
    offers.push({
      organization_id: organizationId,
      id: id('offer', String(full.id)),
      class_session_id: full.id,
      booking_id: first!.id,
      status: 'open',
      offered_at: at,
      expires_at: new Date(Math.min(at.getTime() + DAY, time(full.starts_at))),
      decided_at: null,
    });
  }

  const penalties: Row[] = [];
  const penalty = (booking: Row, kind: string, cause: string, at: Date, more: Row = {}) =>
    penalties.push({
      organization_id: organizationId,
      id: id(kind, String(booking.id)),
      membership_id: booking.membership_id,
      kind,
      booking_id: booking.id,
      booking_round: 1,
      cause,
      waives_id: null,
      reason: null,
      actor_membership_id: null,
      created_at: at,
      ...more,
    });
  const ended = sessions
    .filter(({ status, ends_at }) => status === 'published' && time(ends_at) < now.getTime() - 2 * HOUR)
    .sort((a, b) => time(b.starts_at) - time(a.starts_at));
  const lateIn = (session: Row) => of(session, 'cancelled').find((one) => one.cancellation_reason === 'member');
  const shown = ended.find((session) => of(session, 'no_show').length > 0 && lateIn(session));
  if (shown) {
    const [missed, late] = [of(shown, 'no_show')[0]!, lateIn(shown)!];
    const endsAt = new Date(time(shown.ends_at));
    const lateAt = new Date(time(shown.starts_at) - HOUR);
    const waivedAt = new Date(endsAt.getTime() + HOUR);
    Object.assign(missed, { consequence: 'strike', consequence_cause: 'no_show' });
    penalty(missed, 'strike', 'no_show', endsAt);
    Object.assign(late, {
      cancelled_at: lateAt,
      consequence: 'strike',
      consequence_cause: 'late_cancellation',
      consequence_waived_at: waivedAt,
      updated_at: waivedAt,
    });
    penalty(late, 'strike', 'late_cancellation', lateAt);
    penalty(late, 'waiver', 'late_cancellation', waivedAt, {
      waives_id: id('strike', String(late.id)),
      reason: 'הרכבת איחרה',
      actor_membership_id: byMembershipId,
    });
  }
  return { booking_policies: policies, waitlist_offers: offers, strikes: penalties };
}
