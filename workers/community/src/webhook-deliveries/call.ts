import type { EventMessage } from '@fitkit/contracts';
import { door, sql, statement } from '@fitkit/db';
import { logLine, receipt } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { checkAddress } from './check-address.ts';
import { landing } from './land.ts';
import { type Loaded, load } from './load.ts';
import type { Posted } from './post.ts';
import { signed } from './sign.ts';

/**
 * One try of one webhook. Two batches: all that the try takes, then what became of it with the receipt and the event of the next try. Who
 * breaks off in between sends it again, under the same id: a webhook arrives at least once.
 */
export async function call(ctx: Ctx, message: EventMessage): Promise<void> {
  const { organizationId } = message;
  const [, [row]] = await ctx.db.batch([door.system(organizationId), load(message, ctx.now)]);
  const loaded = row ? (JSON.parse(row.body) as Loaded) : null;
  if (loaded?.isReceived) return;
  // Without a secret nobody could tell it from a forgery.
  if (!loaded?.isWanted || !loaded.message || loaded.secrets.length === 0) {
    await ctx.db.batch([
      door.system(organizationId),
      receipt('community.call-webhook', message),
      ...(loaded ? [drop(organizationId, loaded.id, ctx.now)] : []),
    ]);
    return;
  }
  const posted = await send(ctx, organizationId, loaded, JSON.stringify(loaded.message));
  const { next, disabledEvent, statement: land } = landing(organizationId, loaded, posted, ctx.now);
  const [, , [landed]] = await ctx.db.batch([door.system(organizationId), receipt('community.call-webhook', message), land]);
  if (landed?.disabled) {
    logLine({ level: 'warn', event: 'webhook_disabled', organizationId, webhookEndpointId: loaded.endpointId });
    ctx.handOver(organizationId, [disabledEvent]);
  }
  if (next && landed?.waits) ctx.handOver(organizationId, [next]);
}

/** The address is looked at anew: a name may lead elsewhere than when it was given. */
async function send(ctx: Ctx, organizationId: string, { url, secrets, message }: Loaded, body: string): Promise<Posted> {
  const refused = await checkAddress(url, ctx).catch(() => 'unresolved' as const);
  if (refused)
    return {
      error: refused === 'not_public' || refused === 'unknown_host' || refused === 'unresolved' ? refused : 'refused_address',
      durationMs: 0,
    };
  const headers = await signed(ctx.credentials, organizationId, secrets, { id: message?.id ?? '', body, now: ctx.now });
  return await ctx.post(url, { headers, body });
}

/** Nobody waits for it any more. */
const drop = (organizationId: string, id: string, now: string) =>
  statement(
    'webhooks.drop',
    sql`update webhook_deliveries d set status = 'cancelled', next_attempt_at = null, updated_at = ${now}::timestamptz
      where d.organization_id = ${organizationId} and d.id = ${id} and d.status = 'pending'`,
  );
