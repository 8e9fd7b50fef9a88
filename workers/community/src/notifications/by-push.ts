import { type DeliverySkipReason, DomainError, type EventMessage } from '@fitkit/contracts';
import type { Push, Ticket } from '@fitkit/push';
import type { Ctx } from '../app.ts';
import type { Sent } from './deliver.ts';
import type { Loaded, Way } from './load.ts';
import type { Outcome } from './outcome.ts';
import { sentencesOf } from './sentences.ts';

/** How long one delivery may be under way; a claim that is older was left by one that broke off. */
const UNDER_WAY_MS = 60_000;
const DAY_SECONDS = 86_400;

export async function byPush(
  ctx: Ctx,
  { organizationId }: EventMessage,
  loaded: Loaded,
  claimed: ReadonlySet<string>,
  held: DeliverySkipReason | null,
): Promise<Sent> {
  const outcomes: Outcome[] = [];
  const sending: { id: string; push: Push }[] = [];
  const text = sentencesOf(loaded, loaded.language);
  for (const { id, token, ...way } of loaded.ways) {
    if (!claimed.has(id)) outcomes.push(leftBy(way, id, ctx.now));
    else if (held) outcomes.push({ id, status: 'skipped', reason: held });
    else if (token === null) outcomes.push({ id, status: 'skipped', reason: 'no_device' });
    else {
      const { notificationId, path, language, session, offeredUntil } = loaded;
      const until = offeredUntil ?? session?.startsAt;
      const data = { organizationId, notificationId, ...(path ? { path } : {}) };
      const left = until ? (Date.parse(until) - Date.parse(ctx.now)) / 1000 : DAY_SECONDS;
      const ttl = Math.round(Math.min(Math.max(left, 60), DAY_SECONDS));
      sending.push({ id, push: { token, ...text, data, language, ttl, priority: 'high' } });
    }
  }
  const tickets = sending.length > 0 ? await ctx.pusher.send(sending.map(({ push }) => push)) : [];
  for (const [index, { id }] of sending.entries()) outcomes.push(outcomeOf(id, tickets[index]));
  const again = outcomes.some(({ status }) => status === 'pending');
  return { outcomes, ...(again ? { trouble: 'expo' } : {}) };
}

/** Somebody claimed it before. While they may be at it, wait; after that nobody can say whether it went out, and twice is worse than never. */
function leftBy({ errorCode, updatedAt }: Omit<Way, 'id' | 'token'>, id: string, now: string): Outcome {
  if (errorCode !== 'sending' || Date.parse(now) - Date.parse(updatedAt) < UNDER_WAY_MS) throw new DomainError('busy');
  return { id, status: 'failed', code: 'outcome_unknown' };
}

function outcomeOf(id: string, ticket: Ticket | undefined): Outcome {
  switch (ticket?.kind) {
    case 'ok':
      return { id, status: 'sent', providerId: ticket.id };
    case 'retryable':
      return { id, status: 'pending', code: ticket.code };
    case 'dead':
      return { id, status: 'failed', code: ticket.code, isDead: true };
    default:
      return { id, status: 'failed', code: ticket?.code ?? 'outcome_unknown' };
  }
}
