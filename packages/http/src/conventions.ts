import { DomainError } from '@fitkit/contracts';
import { base64url } from '@fitkit/contracts/bytes';
import type { Operation } from '@fitkit/contracts/operation';
import { VERSION_HEADER, VERSIONS } from '@fitkit/contracts/versions';
import { type DbClient, type Once, onceClient } from '@fitkit/db';
import type { Context } from 'hono';
import type { AppEnv, BasePorts } from './app.ts';
import { digestOf } from './digest.ts';
import { tagged } from './etag.ts';
import { SESSION_SCHEME } from './inner-headers.ts';
import { sha256 } from './session-token.ts';

/** What a contract says of an operation, as `operation()` writes it. */
export type Route = Operation & { method: string; path: string; responses: Record<string, unknown> };
type C<Ports extends BasePorts> = Context<AppEnv<Ports>>;
export const isOperation = (route: object): route is Route => 'x-access' in route;

/** The version that a request names. Without one a key speaks that of the day it was made, and everybody else the oldest. */
export function versionOf(headers: Headers): string | null {
  const named = headers.get(VERSION_HEADER);
  if (named !== null && !(VERSIONS as readonly string[]).includes(named))
    throw new DomainError('unknown_version', { version: named.slice(0, 40) });
  return named;
}

/** A client that hears of its door which version the caller's key speaks. */
export const hearingVersion = (db: DbClient, tell: (version: string) => void): DbClient => ({
  async batch(statements) {
    const answered = await db.batch(statements);
    const [inside] = answered as unknown as [{ api_version?: string }[]];
    if (inside[0]?.api_version) tell(inside[0].api_version);
    return answered;
  },
});

const KEY = /^[\x21-\x7e]{1,255}$/;

/** Everything that makes two requests the same: what is asked of what, in which type, and every byte of the body. */
async function requestHash(request: Request): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const head = `${request.method} ${pathname}${search}\n${request.headers.get('content-type') ?? ''}\n`;
  return base64url(await digestOf(head, await request.clone().arrayBuffer()));
}

async function onceOf<Ports extends BasePorts>(c: C<Ports>, route: Route): Promise<Once | null> {
  const ctx = c.var.ctx;
  const key = c.req.header('idempotency-key');
  if (key === undefined) {
    if (route['x-idempotency-key'] === 'required' && ctx.actor.kind === 'key') throw new DomainError('idempotency_key_required');
    return null;
  }
  if (!KEY.test(key)) {
    const message = '1 to 255 printable ASCII characters without spaces';
    throw new DomainError('invalid_input', {}, [{ pointer: '/header/idempotency-key', code: 'invalid_format', message }]);
  }
  ctx.idempotencyKey = key;
  const once = onceClient(
    ctx.db,
    {
      key,
      operation: route.operationId,
      hash: await requestHash(c.req.raw),
      status: Number(Object.keys(route.responses).find((status) => status.startsWith('2')) ?? 200),
      language: ctx.language,
      days: route['x-idempotency-days'] ?? 1,
      now: ctx.now,
      visitor: await sha256(c.req.header('cf-connecting-ip') ?? 'local'),
    },
    ({ at, language }) => Object.assign(ctx, { now: new Date(at).toISOString(), language }),
  );
  const handOver = ctx.handOver;
  ctx.db = once.db;
  // What was answered before was handed over before, under other ids than those of this attempt.
  ctx.handOver = (organizationId, events) => once.replayed() || handOver(organizationId, events);
  return once;
}

/** What carries a tag; files say theirs themselves. */
const TAGGED = /^(application\/json|text\/calendar)/;

/** Before an operation: what its key may, and whether it was asked before. Its own verb knows of none of it. */
export const entering = <Ports extends BasePorts>(route: Route) =>
  async function enter(c: C<Ports>, next: () => Promise<void>): Promise<void> {
    const { ctx } = c.var;
    c.set('operation', route);
    if (ctx.actor.kind === 'key') {
      const scope = route['x-scope'];
      if (!scope) throw new DomainError('not_for_keys');
      ctx.actor = { ...ctx.actor, scope, at: ctx.now };
    }
    const once = route.method === 'post' ? await onceOf(c, route) : null;
    if (once) c.set('once', once);
    await next();
    const { headers } = c.res;
    if (once?.replayed() && !c.error) headers.set('idempotent-replayed', 'true');
    const deprecation = route['x-deprecation'];
    if (deprecation) {
      headers.set('deprecation', `@${Date.parse(deprecation.since) / 1000}`);
      headers.set('sunset', new Date(deprecation.sunset).toUTCString());
      headers.append('link', `<${c.var.ports.docs}/deprecations/${route.operationId}>; rel="deprecation"`);
    }
    // Our own sites ask anew for every page, and keep nothing.
    const ours = c.req.header('authorization')?.startsWith(`${SESSION_SCHEME} `);
    const kept = TAGGED.test(headers.get('content-type') ?? '');
    if (route.method === 'get' && c.res.status === 200 && kept && !ours) c.res = await tagged(c.res, c.req.raw, ctx.actor);
  };

/** The verb of an operation; what turns out to be a refusal when it is made again of what was kept changed nothing, and is tried anew. */
export const refusedAnew =
  <Ports extends BasePorts, A>(handler: (c: C<Ports>, next: () => Promise<void>) => A) =>
  async (c: C<Ports>, next: () => Promise<void>): Promise<Awaited<A>> => {
    const now = c.var.ctx.now;
    const language = c.var.ctx.language;
    try {
      return await handler(c, next);
    } catch (error) {
      if (!(error instanceof DomainError) || !c.var.once?.again()) throw error;
      Object.assign(c.var.ctx, { now, language });
      // The second trip of a retry: only where the first attempt had been refused.
      return await handler(c, next);
    }
  };
