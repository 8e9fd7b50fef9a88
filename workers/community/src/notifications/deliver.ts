import { type DeliverySkipReason, DomainError, type EventMessage } from '@fitkit/contracts';
import { door, type Statement, sql, statement } from '@fitkit/db';
import { logLine, receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { askLater } from './ask-later.ts';
import { byEmail } from './by-email.ts';
import { byPush } from './by-push.ts';
import { type Loaded, load } from './load.ts';
import { land, type Outcome } from './outcome.ts';

/** What a channel made of it: outcomes to land, what else goes into the batch, and the trouble of a vendor, if another try is worth it. */
export type Sent = { outcomes: Outcome[]; also?: Statement<unknown>[]; trouble?: string };

/**
 * One notification by one channel. Two batches: everything it says as of now, then what became of it with the receipt.
 * A mail that is sent twice is one mail: its key is the delivery. A push is claimed in the first batch, before it is sent: who finds it
 * claimed cannot know whether it went out, and does not send it again. So a push arrives at most once, a mail exactly once.
 */
export async function deliver(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const [, [row], claimed] = await ctx.db.batch([door.system(organizationId), load(message, ctx.now), claim(message, ctx.now)]);
  const loaded = row ? (JSON.parse(row.body) as Loaded) : null;
  if (loaded?.isReceived) return;
  const {
    outcomes,
    also = [],
    trouble,
  } = loaded ? await send(ctx, message, loaded, new Set(claimed.map(({ id }) => id))) : { outcomes: [] };
  for (const outcome of outcomes)
    if (outcome.status === 'failed')
      logLine({
        level: outcome.isDead ? 'info' : 'error',
        event: 'delivery_failed',
        eventId: message.eventId,
        deliveryId: outcome.id,
        code: outcome.code,
      });
  const isPush = loaded?.channel === 'push';
  const landed = [
    ...(outcomes.length > 0 ? [land(organizationId, outcomes, isPush ? 0 : 1, ctx.now)] : []),
    ...(isPush && outcomes.some(({ status }) => status === 'sent') ? [askLater(organizationId, ctx.now)] : []),
    ...also,
  ];
  await ctx.db.batch([door.system(organizationId), ...(trouble ? [] : [receipt('community.deliver', message)]), ...landed]);
  if (trouble) throw new DomainError('unavailable', { dependency: trouble });
}

async function send(ctx: Ctx, message: EventMessage, loaded: Loaded, claimed: ReadonlySet<string>): Promise<Sent> {
  const reason: DeliverySkipReason | null = !loaded.isWanted ? 'opted_out' : !loaded.isCurrent ? 'too_late' : null;
  if (loaded.channel === 'push') return await byPush(ctx, message, loaded, claimed, reason);
  return await byEmail(ctx, message, loaded, reason);
}

/** Pushes are counted as tried and marked before they are sent. */
const claim = ({ organizationId, eventId }: EventMessage, now: string) =>
  statement<{ id: string }>(
    'notifications.claim',
    sql`update notification_deliveries d set attempts = d.attempts + 1, error_code = 'sending', updated_at = ${now}::timestamptz
      from events e where e.organization_id = ${organizationId} and e.id = ${eventId} and d.organization_id = ${organizationId}
        and d.notification_id = (e.payload->>'notificationId')::uuid and d.channel = 'push' and e.payload->>'channel' = 'push'
        and d.status = 'pending' and d.error_code is distinct from 'sending'
        and not exists (select from inbox r where r.organization_id = ${organizationId} and r.event_id = ${eventId} and r.consumer = 'community.deliver')
      returning d.id`,
  );
