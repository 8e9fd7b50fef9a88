import { EVENTS, type EventType } from '@fitkit/contracts/events';
import { demoId } from './chance.ts';
import { HOUR, MINUTE } from './days.ts';
import type { Row } from './rows.ts';

type Try = { status?: number; error?: string; excerpt?: string; ms: number };
type Sent = { type: EventType; minutesAgo: number; state: 'delivered' | 'failed' | 'cancelled'; tries: readonly Try[] };
const OK: Try = { status: 200, ms: 143 };
const DOWN: Try = { status: 503, excerpt: 'Service temporarily unavailable', ms: 412 };
/** To the accountant's system, which was away for a while and is well again. */
const WELL: readonly Sent[] = [
  { type: 'booking.confirmed', minutesAgo: 34, state: 'delivered', tries: [OK] },
  { type: 'booking.cancelled', minutesAgo: 71, state: 'delivered', tries: [{ ...OK, ms: 98 }] },
  { type: 'booking.promoted', minutesAgo: 72, state: 'delivered', tries: [OK] },
  {
    type: 'booking.confirmed',
    minutesAgo: 190,
    state: 'delivered',
    tries: [{ error: 'timeout', ms: 15_000 }, DOWN, { ...OK, ms: 201 }],
  },
  { type: 'membership.activated', minutesAgo: 260, state: 'delivered', tries: [{ error: 'unreachable', ms: 31 }, OK] },
  {
    type: 'booking.attended',
    minutesAgo: 1500,
    state: 'failed',
    tries: [{ status: 422, excerpt: 'unknown event type', ms: 77 }],
  },
];
/** To an old site, whose server said that nobody is there any more. */
const GONE: readonly Sent[] = [
  { type: 'class_session.published', minutesAgo: 4330, state: 'failed', tries: [{ status: 410, excerpt: 'Gone', ms: 55 }] },
  { type: 'class_session.changed', minutesAgo: 4329, state: 'cancelled', tries: [] },
];

export type Integrations = Record<'webhook_endpoints' | 'webhook_deliveries' | 'webhook_attempts' | 'events', Row[]>;

/** Two endpoints of an integrator. They have no secrets, so nothing leaves the laptop by itself until one is made. */
export function integrations(organizationId: string, now: Date): Integrations {
  const rows: Integrations = { webhook_endpoints: [], webhook_deliveries: [], webhook_attempts: [], events: [] };
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE);
  const id = (...of: (string | number)[]) => demoId(organizationId, 'webhooks', ...of);
  const stamps = (at: Date) => ({ created_at: at, updated_at: at });
  const endpoint = (name: string, row: Row, sent: readonly Sent[]) => {
    const endpointId = id(name);
    rows.webhook_endpoints.push({
      organization_id: organizationId,
      id: endpointId,
      api_version: '2026-11-01',
      ...row,
      ...stamps(ago(40 * 24 * 60)),
    });
    for (const [index, { type, minutesAgo, state, tries }] of sent.entries()) {
      const at = ago(minutesAgo);
      const [eventId, deliveryId] = [id(name, 'event', index), id(name, 'delivery', index)];
      const keys = Object.keys(EVENTS[type].payload.shape);
      const payload = Object.fromEntries(keys.map((key) => [key, key === 'source' ? 'invitation' : id(name, key, index)]));
      rows.events.push({
        organization_id: organizationId,
        id: eventId,
        type,
        version: EVENTS[type].version,
        aggregate_id: id(name, 'about', index),
        payload,
        created_at: at,
        handed_at: at,
        awaited: 0,
      });
      rows.webhook_deliveries.push({
        organization_id: organizationId,
        id: deliveryId,
        endpoint_id: endpointId,
        event_id: eventId,
        event_type: type,
        is_test: false,
        status: state,
        attempts: tries.length,
        delivered_at: state === 'delivered' ? new Date(at.getTime() + tries.length * MINUTE) : null,
        ...stamps(at),
      });
      for (const [nth, { status, error, excerpt, ms }] of tries.entries())
        rows.webhook_attempts.push({
          organization_id: organizationId,
          id: id(name, 'try', index, nth),
          delivery_id: deliveryId,
          number: nth + 1,
          response_status: status ?? null,
          response_excerpt: excerpt ?? null,
          error: error ?? null,
          duration_ms: ms,
          created_at: new Date(at.getTime() + nth * 5 * MINUTE),
        });
    }
  };
  const active = { status: 'active', disabled_reason: null, disabled_at: null };
  const gone = { status: 'disabled', disabled_reason: 'gone', disabled_at: new Date(now.getTime() - 72 * HOUR) };
  const accountant = {
    url: 'https://hooks.accountant.example.com/fitkit',
    description: 'הנהלת חשבונות',
    event_types: ['import.finished'],
  };
  endpoint('accountant', { ...accountant, ...active }, WELL);
  endpoint(
    'old-site',
    { url: 'https://old.barosh.example.com/api/webhooks/incoming/fitkit-events', description: null, event_types: null, ...gone },
    GONE,
  );
  return rows;
}
