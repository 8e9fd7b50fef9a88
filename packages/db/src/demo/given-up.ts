import type { JobErrorClass } from '@fitkit/contracts/enums';
import { type Consumer, EVENTS, type EventType } from '@fitkit/contracts/events';
import { demoId } from './chance.ts';
import { HOUR } from './days.ts';
import type { Row } from './rows.ts';

type GivenUp = {
  job: Consumer;
  event: EventType;
  errorClass: JobErrorClass;
  code: string;
  attempts: number;
  hoursAgo: number;
  status?: 'resolved' | 'discarded';
};
/** One for each kind of failure, and two that are settled. */
const GIVEN_UP: readonly GivenUp[] = [
  { job: 'community.deliver', event: 'notification.created', errorClass: 'provider', code: 'http_503', attempts: 6, hoursAgo: 2 },
  { job: 'community.notify', event: 'booking.promoted', errorClass: 'refused', code: 'not_found', attempts: 1, hoursAgo: 5 },
  { job: 'community.ask-receipts', event: 'pushes.sent', errorClass: 'timeout', code: 'unavailable', attempts: 6, hoursAgo: 27 },
  {
    job: 'scheduling.settle-no-shows',
    event: 'schedule.no-shows',
    errorClass: 'database',
    code: 'unavailable',
    attempts: 6,
    hoursAgo: 31,
  },
  { job: 'community.notify', event: 'import.finished', errorClass: 'defect', code: 'internal', attempts: 6, hoursAgo: 50 },
  {
    job: 'community.deliver',
    event: 'notification.created',
    errorClass: 'provider',
    code: 'http_503',
    attempts: 6,
    hoursAgo: 75,
    status: 'resolved',
  },
  {
    job: 'community.notify',
    event: 'booking.cancelled',
    errorClass: 'refused',
    code: 'not_found',
    attempts: 1,
    hoursAgo: 98,
    status: 'discarded',
  },
];

/** Jobs that were given up, with the events they were of: those are handed over, so nothing starts by itself. */
export function givenUp(organizationId: string, ownerId: string, now: Date): { events: Row[]; letters: Row[] } {
  const events: Row[] = [];
  const letters: Row[] = [];
  for (const [index, { job, event, errorClass, code, attempts, hoursAgo, status = 'open' }] of GIVEN_UP.entries()) {
    const at = new Date(now.getTime() - hoursAgo * HOUR);
    const ago = (hours: number) => new Date(at.getTime() + hours * HOUR);
    const eventId = demoId(organizationId, 'given-up', event, index);
    const about = demoId(organizationId, 'given-up', 'about', index);
    events.push({
      organization_id: organizationId,
      id: eventId,
      type: event,
      version: EVENTS[event].version,
      aggregate_id: about,
      payload: payloadOf(event, about, organizationId, at),
      created_at: ago(-1),
      handed_at: at,
      awaited: 0,
    });
    letters.push({
      organization_id: organizationId,
      id: demoId(organizationId, 'given-up', 'letter', index),
      consumer: job,
      event_id: eventId,
      status,
      error_class: errorClass,
      error_code: code,
      attempts,
      failed_at: at,
      replays: status === 'resolved' ? 1 : 0,
      replayed_at: status === 'resolved' ? ago(1) : null,
      resolved_at: status === 'open' ? null : ago(1),
      resolved_by: status === 'discarded' ? ownerId : null,
      created_at: at,
      updated_at: at,
    });
  }
  return { events, letters };
}

function payloadOf(event: EventType, about: string, organizationId: string, at: Date): Row {
  if (event === 'notification.created') return { notificationId: about, channel: 'email' };
  if (event === 'pushes.sent') return { organizationId };
  if (event === 'import.finished') return { importId: about };
  return event.startsWith('schedule.') ? { dueAt: at.toISOString() } : { bookingId: about };
}
