import type { EventType } from '@fitkit/contracts';
import { door, emit, newId, sql, statement } from '@fitkit/db';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import { call } from '../src/webhook-deliveries/call.ts';
import { create } from '../src/webhook-endpoints/create.ts';
import { ctxAs, ctxOf, fakeReceiver, NOW, type Opened, studio, type TestCtx } from './studio.ts';

const HOUR = 3_600_000;

/** A studio with an owner, an endpoint, a receiver that keeps what it is sent, and a clock that jobs follow. */
export async function hooked(opened: Opened, given: { eventTypes?: ('booking.confirmed' | 'booking.cancelled')[] } = {}) {
  const it = await studio(opened);
  const owner = await it.join({ role: 'owner' });
  const { organizationId } = it;
  const receiver = fakeReceiver();
  const waiting: { at: number; id: string }[] = [];
  let now = Date.parse(NOW);
  const iso = () => new Date(now).toISOString();
  const follow = <T extends TestCtx>(ctx: T): T =>
    Object.assign(ctx, {
      post: receiver.post,
      now: iso(),
      handOver: (_: string, events: readonly { id: string; type: string; delaySeconds?: number }[]) => {
        for (const { id, type, delaySeconds = 0 } of events)
          if (type === 'webhook_delivery.due') waiting.push({ at: now + delaySeconds * 1000, id });
      },
    });
  const asOwner = () => follow(ctxAs(opened.cloud, owner.userId, 'en', iso()));
  const asJob = () => follow(ctxOf(opened.cloud));
  const made = await create(asOwner(), { organizationId, url: 'https://hooks.example.com/fitkit', ...given });
  const key = { organizationId, webhookEndpointId: made.endpoint.id };

  /** What was written and not handed over, as the sweep finds it. */
  const sweep = async () => {
    for (const { id } of await it.rows(
      `select id from events where organization_id = $1 and type = 'webhook_delivery.due' and handed_at is null and next_attempt_at <= '${iso()}'`,
    ))
      if (!waiting.some((one) => one.id === id)) waiting.push({ at: now, id: String(id) });
  };
  const attempt = (id: string, ctx = asJob()) =>
    call(ctx, { organizationId, eventId: id, type: 'webhook_delivery.due', version: 1 });
  return {
    ...it,
    owner,
    key,
    secret: made.secret,
    receiver,
    waiting,
    asOwner,
    asJob,
    attempt,
    sweep,
    at: () => now,
    iso,
    /** Lets time pass, and every try in it happen in its turn. */
    async pass(hours: number) {
      const until = now + hours * HOUR;
      await sweep();
      for (;;) {
        const [first] = waiting.sort((a, b) => a.at - b.at);
        if (!first || first.at > until) break;
        waiting.shift();
        now = Math.max(now, first.at);
        await attempt(first.id);
      }
      now = until;
    },
    /** Something happens now; answers the event's id. */
    async happen(type: EventType = 'booking.confirmed', payload: Record<string, string> = { bookingId: newId() }) {
      const id = newId();
      const line = sql`select ${id}::uuid as event_id, ${newId()}::uuid as aggregate_id, ${JSON.stringify(payload)}::jsonb as payload`;
      await asJob().db.batch([door.system(organizationId), statement('happens', emit(type, organizationId, line, iso()))]);
      return id;
    },
    deliveries: () =>
      it.rows(
        `select d.event_id, d.event_type as type, d.status, d.attempts from webhook_deliveries d where d.organization_id = $1 order by d.created_at, d.event_id`,
      ),
    endpoint: async () =>
      (
        await it.rows(
          `select status, disabled_reason as reason, failing_since from webhook_endpoints where organization_id = $1 and id = '${key.webhookEndpointId}'`,
        )
      )[0],
  };
}

/** The body, if the public library accepts the message with this secret at this moment. */
export function verified(
  secret: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  at: number | string,
): unknown {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
  try {
    return new Webhook(secret).verify(body, headers);
  } finally {
    vi.useRealTimers();
  }
}
