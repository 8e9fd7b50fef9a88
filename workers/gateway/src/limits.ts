import { createHash } from 'node:crypto';
import type { Policy } from '@fitkit/cache';
import { DomainError } from '@fitkit/contracts/errors';
import type { Ports } from './env.ts';

const MEGABYTE = 1024 * 1024;
/**
 * The largest body a path takes: a picture (15 MB) or a part of a larger file, an uploaded list (5 MB), each with the wrapping of a form
 * around it, or a megabyte of JSON.
 */
export function bodyLimit(path: string): number {
  if (path.startsWith('/v1/uploads/') || path.endsWith('/pictures')) return 16 * MEGABYTE;
  return path.endsWith('/imports') ? 6 * MEGABYTE : MEGABYTE;
}

type Limited = { request: Request /** More came than was allowed, whatever became of the request. */; exceeded: () => boolean };

/** Counts what really arrives: a Content-Length may lie, or be missing. */
function limitBody(request: Request, limit: number): Limited {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw new DomainError('too_large', { limit });
  if (!request.body || declared > 0) return { request, exceeded: () => false };
  let seen = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength;
        if (seen > limit) controller.error(new DomainError('too_large', { limit }));
        else controller.enqueue(chunk);
      },
    }),
  );
  return { request: new Request(request, { body: counted }), exceeded: () => seen > limit };
}

/** Sends a request on within its limit. The Worker behind sees only a body that broke off: whether it was too large is known here. */
export async function within(limit: number, request: Request, send: (request: Request) => Promise<Response>): Promise<Response> {
  const limited = limitBody(request, limit);
  try {
    const answered = await send(limited.request);
    if (!limited.exceeded()) return answered;
  } catch (error) {
    if (!limited.exceeded()) throw error;
  }
  throw new DomainError('too_large', { limit });
}

/** Whose requests are counted together: a credential, or an address. The credential itself is never stored. */
function callerOf(request: Request): string {
  const credential = request.headers.get('authorization');
  if (!credential) return `ip:${request.headers.get('cf-connecting-ip') ?? 'local'}`;
  return `key:${createHash('sha256').update(credential).digest('hex').slice(0, 24)}`;
}

/** What a caller may still do, and under which policy: `RateLimit` and `RateLimit-Policy` as the IETF drafts them. */
export function rateHeaders({ name, rate, burst }: Policy, left: number): Record<string, string> {
  const window = Math.ceil(burst / rate);
  return {
    'ratelimit-policy': `"${name}";q=${burst};w=${window}`,
    ratelimit: `"${name}";r=${left};t=${Math.ceil((burst - left) / rate)}`,
  };
}

/** Refuses who is too fast, and says what is left to whoever is not. Without its counter the limit is open; signing in is closed, since there it guards against guessing. */
export async function limitRate(ports: Ports, policy: Policy, request: Request): Promise<Record<string, string>> {
  const verdict = await ports.limiter.take(policy, callerOf(request));
  if (!verdict.ok) throw new DomainError('too_many_requests', { retryAfter: verdict.retryAfter });
  if (verdict.blind && policy.closed) throw new DomainError('sign_in_unavailable');
  return rateHeaders(policy, verdict.left);
}
