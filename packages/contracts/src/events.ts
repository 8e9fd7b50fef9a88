import { z } from 'zod';
import { NOTIFICATION_CHANNELS } from './enums/community.ts';
import type { Worker } from './operation.ts';

const ids = <K extends string>(...names: K[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.uuid()])) as Record<K, z.ZodUUID>);

/** Who takes an event: a job of the Worker that owns the effect. `vendor` is who is asked for it, and shares its limits. */
export const CONSUMERS = {
  'identity.apply-import': {},
  'identity.rekey': {},
  'identity.close-rooms': {},
  'operations.release-picture': {},
  'scheduling.settle-no-shows': {},
  'scheduling.extend-series': {},
  'scheduling.settle-waitlist': {},
  'scheduling.release-uncovered': {},
  'scheduling.decide-minimum': {},
  'community.notify': {},
  'billing.sweep-subscriptions': {},
  'community.deliver': { vendor: 'messages' },
  'community.ask-receipts': { vendor: 'messages' },
  'community.call-webhook': { vendor: 'webhooks' },
} as const satisfies Record<`${Worker}.${string}`, { vendor?: string }>;
export type Consumer = keyof typeof CONSUMERS;

/**
 * Everything that happens, once: version, what it carries (ids and instants, never personal data) and who must act on it.
 * A consumer's effect and its receipt land in one batch; events of one aggregate reach a consumer in the order in which they happened.
 */
export const EVENTS = {
  'organization.created': { version: 1, payload: ids('organizationId'), consumers: [] },
  'membership.created': { version: 1, payload: ids('membershipId'), consumers: [] },
  /** How they became active: a studio's founder, by an invitation, by staff, or listed by an import, of whom nobody is told. */
  'membership.activated': {
    version: 1,
    payload: ids('membershipId').extend({ source: z.enum(['founder', 'invitation', 'staff', 'import']) }),
    consumers: ['community.notify'],
  },
  /** Their role or standing became another: what they have open is closed, and the door looks again. */
  'membership.changed': { version: 1, payload: ids('membershipId'), consumers: ['identity.close-rooms'] },
  'invitation.sent': { version: 1, payload: ids('invitationId'), consumers: ['community.notify'] },
  'import.confirmed': { version: 1, payload: ids('importId'), consumers: ['identity.apply-import'] },
  'import.progressed': { version: 1, payload: ids('importId'), consumers: ['identity.apply-import'] },
  'import.finished': { version: 1, payload: ids('importId'), consumers: ['community.notify'] },
  'seals.stale': { version: 1, payload: ids('organizationId'), consumers: ['identity.rekey'] },
  'class_session.published': { version: 1, payload: ids('classSessionId'), consumers: [] },
  'class_session.changed': { version: 1, payload: ids('classSessionId'), consumers: [] },
  /** To another time or place, from when it was to begin: those who booked it are told. */
  'class_session.moved': {
    version: 1,
    payload: ids('classSessionId').extend({ startedAt: z.string() }),
    consumers: ['community.notify'],
  },
  'class_session.coach_changed': { version: 1, payload: ids('classSessionId'), consumers: ['community.notify'] },
  'class_series.created': { version: 1, payload: ids('classSeriesId'), consumers: [] },
  'class_series.changed': { version: 1, payload: ids('classSeriesId'), consumers: [] },
  'class_session.cancelled': { version: 1, payload: ids('classSessionId'), consumers: ['community.notify'] },
  /** Begins within the half hour: once for each time it is planned for. */
  'class_session.starting': { version: 1, payload: ids('classSessionId'), consumers: ['community.notify'] },
  /** The hour at which it is decided whether enough people have booked; of a class that by then has another hour it decides nothing. */
  'class_session.minimum_due': {
    version: 1,
    payload: ids('classSessionId').extend({ dueAt: z.string() }),
    consumers: ['scheduling.decide-minimum'],
  },
  'booking.confirmed': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  'booking.waitlisted': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  'booking.promoted': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  'booking.cancelled': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  /** What a place was booked with no longer covers it, and another plan or pack of the person does. */
  'booking.covered': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  /** A place is held for who waits, until an instant. */
  'waitlist.offered': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  'waitlist.offer_expired': { version: 1, payload: ids('bookingId'), consumers: [] },
  /** There was a place, and the person could not have it; the booking says why. */
  'booking.passed_over': { version: 1, payload: ids('bookingId'), consumers: ['community.notify'] },
  /** A class's waitlist is to be settled again and its places counted anew: an offer or quiet hours end, a clash is to be let go, other rules hold. */
  'waitlist.due': { version: 1, payload: ids('classSessionId'), consumers: ['scheduling.settle-waitlist'] },
  /** The rules of booking of one scope: from now on others, or none. */
  'booking_policy.changed': { version: 1, payload: ids('bookingPolicyId'), consumers: [] },
  'booking.waived': { version: 1, payload: ids('bookingId'), consumers: [] },
  'booking.attended': { version: 1, payload: ids('bookingId'), consumers: [] },
  'booking.no_show': { version: 1, payload: ids('bookingId'), consumers: [] },
  /** A notification has been written and wants to go out by one channel, at once or when the quiet hours end; each way out is an aggregate of its own. */
  'notification.created': {
    version: 1,
    payload: z.object({ notificationId: z.uuid(), channel: z.enum(NOTIFICATION_CHANNELS) }),
    consumers: ['community.deliver'],
  },
  /** Pushes of this studio went out a quarter of an hour ago: what became of them is asked. One waits at a time. */
  'pushes.sent': { version: 1, payload: ids('organizationId'), consumers: ['community.ask-receipts'] },
  'plan.created': { version: 1, payload: ids('planId'), consumers: [] },
  /** Its terms, or whether it is offered at all. */
  'plan.changed': { version: 1, payload: ids('planId'), consumers: [] },
  'subscription.granted': { version: 1, payload: ids('subscriptionId'), consumers: [] },
  'subscription.frozen': { version: 1, payload: ids('subscriptionId'), consumers: ['scheduling.release-uncovered'] },
  'subscription.resumed': { version: 1, payload: ids('subscriptionId'), consumers: [] },
  'subscription.renewed': { version: 1, payload: ids('subscriptionId'), consumers: [] },
  'subscription.ended': { version: 1, payload: ids('subscriptionId'), consumers: ['scheduling.release-uncovered'] },
  /** What is to come of it changed: a freeze planned or taken back, its end set or taken back. */
  'subscription.changed': { version: 1, payload: ids('subscriptionId'), consumers: ['scheduling.release-uncovered'] },
  'credits.granted': { version: 1, payload: ids('creditLotId'), consumers: [] },
  'credits.adjusted': { version: 1, payload: ids('creditLotId'), consumers: [] },
  'credits.expired': { version: 1, payload: ids('creditLotId'), consumers: [] },
  /** A file has arrived, a picture stands where it was meant for; and one was taken away, so that its bytes may go. */
  'upload.arrived': { version: 1, payload: ids('uploadId'), consumers: [] },
  'picture.removed': { version: 1, payload: ids('uploadId'), consumers: ['operations.release-picture'] },
  /** One webhook is to be tried now; each try has one of its own. The database writes the first beside the event it tells of. */
  'webhook_delivery.due': { version: 1, payload: ids('webhookDeliveryId'), consumers: ['community.call-webhook'] },
  /** An integrator's address takes no more webhooks: it said so, or failed for days. */
  'webhook_endpoint.disabled': { version: 1, payload: ids('webhookEndpointId'), consumers: ['community.notify'] },
  'webhook.test': { version: 1, payload: ids('webhookEndpointId'), consumers: [] },
  /** A studio's clock reached the hour of one of STUDIO_SCHEDULES. */
  'schedule.day-before': { version: 1, payload: z.object({ dueAt: z.string() }), consumers: ['community.notify'] },
  'schedule.no-shows': { version: 1, payload: z.object({ dueAt: z.string() }), consumers: ['scheduling.settle-no-shows'] },
  'schedule.series': { version: 1, payload: z.object({ dueAt: z.string() }), consumers: ['scheduling.extend-series'] },
  'schedule.subscriptions': { version: 1, payload: z.object({ dueAt: z.string() }), consumers: ['billing.sweep-subscriptions'] },
  'schedule.expiring-credits': { version: 1, payload: z.object({ dueAt: z.string() }), consumers: ['community.notify'] },
} as const satisfies Record<string, { version: number; payload: z.ZodType; consumers: readonly Consumer[] }>;

export type EventType = keyof typeof EVENTS;
/** Who must act on an event; those of nobody are handed over by being written. */
export const consumersOf = (type: EventType): readonly Consumer[] => EVENTS[type].consumers;
/** What a consumer takes, and so takes in order. */
export const typesOf = (consumer: Consumer): EventType[] =>
  (Object.keys(EVENTS) as EventType[]).filter((type) => consumersOf(type).includes(consumer));

/** What QStash delivers to `POST /jobs/{worker}/{job}`. */
export const eventMessage = z.strictObject({
  eventId: z.uuid(),
  organizationId: z.uuid(),
  type: z.enum(Object.keys(EVENTS) as [EventType, ...EventType[]]),
  version: z.int(),
});
export type EventMessage = z.infer<typeof eventMessage>;

/** Jobs that a clock starts: CRON in UTC, the Worker that runs it. */
export const SCHEDULES = {
  'identity.sweep-events': { cron: '* * * * *' },
  'identity.rekey-all': { cron: '*/15 * * * *' },
  'identity.retention': { cron: '17 * * * *' },
  'operations.sweep-files': { cron: '41 * * * *' },
  'scheduling.turns': { cron: '*/5 * * * *' },
} as const;
export type Schedule = keyof typeof SCHEDULES;

/**
 * What a studio does every day at an hour of its own clock: `scheduling.turns` writes the event `schedule.<name>` once for each of its days,
 * however often it fires and whatever the clock change does to that hour.
 */
export const STUDIO_SCHEDULES = {
  'day-before': { at: '18:00' },
  'no-shows': { at: '03:00' },
  series: { at: '02:00' },
  subscriptions: { at: '02:30' },
  'expiring-credits': { at: '10:00' },
} as const;
export type StudioSchedule = keyof typeof STUDIO_SCHEDULES;
/** How many days before credits expire their holder is told. */
export const EXPIRING_CREDITS_DAYS = 7;
/** How long ahead the hours are noted at which minimums are decided: for so long the clock may stand still and none is missed. */
export const MINIMUM_AHEAD_MINUTES = 24 * 60;
/** How long before a class those who booked it are reminded, in minutes. */
export const REMINDER_MINUTES = 30;
