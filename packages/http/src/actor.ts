import { verifyToken } from '@clerk/backend';
import { DomainError } from '@fitkit/contracts';
import type { Actor } from '@fitkit/db';
import { sessionHash } from './session-token.ts';

export type ClerkOptions = { jwtKey: string; issuer: string; authorizedParties: string[] };
export type ActorOptions = { clerk: ClerkOptions; sessionSecret: string };

/** Our own sites hand a session on as `Authorization: Session …` with the host it belongs to; the gateway lets neither in from outside. */
export const SESSION_SCHEME = 'Session';
export const HOST_HEADER = 'x-fitkit-host';

async function clerkActor(token: string, { jwtKey, issuer, authorizedParties }: ClerkOptions): Promise<Actor> {
  try {
    const claims = await verifyToken(token, { jwtKey, authorizedParties, clockSkewInMs: 5000 });
    // The SDK does not look at the issuer.
    if (claims.iss !== issuer) throw new DomainError('invalid_token');
    return { kind: 'clerk', clerkId: claims.sub, sessionId: claims.sid };
  } catch (error) {
    const reason = error instanceof Error && 'reason' in error ? error.reason : '';
    throw new DomainError(reason === 'token-expired' ? 'token_expired' : 'invalid_token');
  }
}

/** Who is there, without a trip: a Clerk token verified offline, our own session by its tag, or nobody. A bad token is refused, never ignored. */
export async function actorOf(headers: Headers, options: ActorOptions): Promise<Actor> {
  const authorization = headers.get('authorization');
  if (!authorization) return { kind: 'nobody' };
  const [scheme = '', token = ''] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer' && token) return await clerkActor(token, options.clerk);
  const host = headers.get(HOST_HEADER);
  if (scheme === SESSION_SCHEME && host) {
    const hash = await sessionHash(token, options.sessionSecret);
    // A cookie that is not ours is a visitor's, not an attacker's: keys rotate, cookies stay behind.
    return hash ? { kind: 'session', hash, host } : { kind: 'nobody' };
  }
  throw new DomainError('invalid_token');
}
