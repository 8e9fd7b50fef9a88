import { verifyToken } from '@clerk/backend';
import { DomainError } from '@fitkit/contracts';
import type { Actor } from '@fitkit/db';
import { z } from 'zod';
import { API_KEY_PREFIX, apiKeyHash } from './api-key.ts';
import { HOST_HEADER, KIOSK_SCHEME, SESSION_SCHEME } from './inner-headers.ts';
import { sessionHash } from './session-token.ts';

export type ClerkOptions = { jwtKey: string; issuer: string; authorizedParties: string[] };
export type ActorOptions = { clerk: ClerkVerifier; sessionSecret: string };
const address = z.union([z.ipv4(), z.ipv6()]);
const CLOCK_SKEW_MS = 5000;

/** Clerk tokens live for a minute and come with every request of it: each is verified once an isolate. */
const KEPT = 2000;
export type ClerkVerifier = (token: string) => Promise<Actor>;

/** Verifies a Clerk token offline: signature, times, party and issuer. A bad token is refused, never ignored. */
export function clerkVerifier({ jwtKey, issuer, authorizedParties }: ClerkOptions, now = Date.now): ClerkVerifier {
  const verified = new Map<string, { actor: Actor; until: number }>();

  async function verify(token: string) {
    try {
      const claims = await verifyToken(token, { jwtKey, authorizedParties, clockSkewInMs: CLOCK_SKEW_MS });
      // The SDK does not look at the issuer.
      if (claims.iss !== issuer) throw new DomainError('invalid_token');
      const actor: Actor = { kind: 'clerk', clerkId: claims.sub, sessionId: claims.sid };
      return { actor, until: claims.exp * 1000 + CLOCK_SKEW_MS };
    } catch (error) {
      const reason = error instanceof Error && 'reason' in error ? error.reason : '';
      throw new DomainError(reason === 'token-expired' ? 'token_expired' : 'invalid_token');
    }
  }

  return async (token) => {
    const known = verified.get(token);
    if (known && now() < known.until) return known.actor;
    verified.delete(token);
    const fresh = await verify(token);
    if (verified.size >= KEPT) verified.delete(verified.keys().next().value!);
    verified.set(token, fresh);
    return fresh.actor;
  };
}

/** Who is there, without a trip: a Clerk token verified offline, our own session by its tag, a key by its last letters, or nobody. A bad token is refused, never ignored. */
export async function actorOf(headers: Headers, options: ActorOptions): Promise<Actor> {
  const authorization = headers.get('authorization');
  if (!authorization) return { kind: 'nobody' };
  const [scheme = '', token = ''] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer' && token.startsWith(API_KEY_PREFIX)) {
    const hash = await apiKeyHash(token);
    if (!hash) throw new DomainError('invalid_token');
    return { kind: 'key', hash, ip: address.safeParse(headers.get('cf-connecting-ip')).data ?? null, scope: null, at: '' };
  }
  if (scheme.toLowerCase() === 'bearer' && token) return await options.clerk(token);
  if (scheme === KIOSK_SCHEME) {
    const hash = await sessionHash(token, options.sessionSecret);
    if (!hash) throw new DomainError('invalid_token');
    return { kind: 'kiosk', hash };
  }
  const host = headers.get(HOST_HEADER);
  if (scheme === SESSION_SCHEME && host) {
    const hash = await sessionHash(token, options.sessionSecret);
    // A cookie that is not ours is a visitor's, not an attacker's: keys rotate, cookies stay behind.
    return hash ? { kind: 'session', hash, host } : { kind: 'nobody' };
  }
  throw new DomainError('invalid_token');
}
