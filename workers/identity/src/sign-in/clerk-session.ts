import { verifyToken } from '@clerk/backend';
import type { Ctx } from '../app.ts';
import { cookie } from './cookies.ts';

export const CLERK_COOKIE = '__session';
const SKEW_MS = 5000;
/** Who leaves may come with a token of long ago: it still says truly whose session it is. */
const ANY_AGE_MS = 400 * 24 * 3600 * 1000;

/** The person whom Clerk signed in on accounts., verified offline; null for nobody, or for a token past its minute. */
export async function clerkSession(
  ctx: Ctx,
  headers: Headers,
  anyAge = false,
): Promise<{ clerkId: string; sessionId: string } | null> {
  const token = cookie(headers, CLERK_COOKIE);
  if (!token) return null;
  const { jwtKey, issuer } = ctx.clerkTokens;
  try {
    const claims = await verifyToken(token, {
      jwtKey,
      authorizedParties: [ctx.origins.accounts],
      clockSkewInMs: anyAge ? ANY_AGE_MS : SKEW_MS,
    });
    return claims.iss === issuer ? { clerkId: claims.sub, sessionId: claims.sid } : null;
  } catch {
    return null;
  }
}
