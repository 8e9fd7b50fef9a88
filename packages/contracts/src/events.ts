import { z } from 'zod';
import type { Worker } from './operation.ts';

const ids = <K extends string>(...names: K[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.uuid()])) as Record<K, z.ZodUUID>);

/**
 * Everything that happens, once: version, what it carries (ids, never personal data) and who must act on it.
 * A consumer is a job of the Worker that owns the effect; its effect and its receipt land in one batch.
 */
export const EVENTS = {
  'organization.created': { version: 1, payload: ids('organizationId'), consumers: [] },
  'membership.created': { version: 1, payload: ids('membershipId'), consumers: [] },
  'import.confirmed': { version: 1, payload: ids('importId'), consumers: ['identity.apply-import'] },
  'import.progressed': { version: 1, payload: ids('importId'), consumers: ['identity.apply-import'] },
  'import.finished': { version: 1, payload: ids('importId'), consumers: ['community.import-mail'] },
  'class_session.published': { version: 1, payload: ids('classSessionId'), consumers: [] },
  'class_session.changed': { version: 1, payload: ids('classSessionId'), consumers: [] },
  'class_session.cancelled': { version: 1, payload: ids('classSessionId'), consumers: [] },
  'booking.confirmed': { version: 1, payload: ids('bookingId'), consumers: ['community.booking-mail'] },
  'booking.waitlisted': { version: 1, payload: ids('bookingId'), consumers: ['community.booking-mail'] },
  'booking.promoted': { version: 1, payload: ids('bookingId'), consumers: ['community.booking-mail'] },
  'booking.cancelled': { version: 1, payload: ids('bookingId'), consumers: ['community.booking-mail'] },
  'booking.attended': { version: 1, payload: ids('bookingId'), consumers: [] },
} as const satisfies Record<string, { version: number; payload: z.ZodType; consumers: readonly `${Worker}.${string}`[] }>;

export type EventType = keyof typeof EVENTS;
export type Consumer = (typeof EVENTS)[EventType]['consumers'][number];
export const CONSUMERS = [...new Set(Object.values(EVENTS).flatMap((event) => event.consumers as readonly Consumer[]))];
/** Events somebody must act on; the others are handed over by being written. */
export const consumersOf = (type: EventType): readonly Consumer[] => EVENTS[type].consumers;

/** What QStash delivers to `POST /jobs/{worker}/{job}`. */
export const eventMessage = z.strictObject({
  eventId: z.uuid(),
  organizationId: z.uuid(),
  type: z.enum(Object.keys(EVENTS) as [EventType, ...EventType[]]),
  version: z.int(),
});
export type EventMessage = z.infer<typeof eventMessage>;

/** Jobs that a clock starts: CRON in UTC, the Worker that runs it. */
export const SCHEDULES = { 'identity.sweep-events': { cron: '* * * * *' } } as const;
export type Schedule = keyof typeof SCHEDULES;
