import { sign } from 'node:crypto';
import type { SigningKey } from './keys.ts';

export interface SessionClaims {
  issuer: string;
  userId: string;
  sessionId: string;
  /** Origin of the page that asked. */
  authorizedParty?: string;
  /** Milliseconds. */
  now: number;
  seconds: number;
  /** When the first factor was given, in milliseconds. */
  signedInAt: number;
}

/** A session token as Clerk issues it (version 2 claims, RS256). */
export function sessionToken(key: SigningKey, claims: SessionClaims): string {
  const iat = Math.floor(claims.now / 1000);
  const head = encode({ alg: 'RS256', cat: 'cl_B7d4PD111AAA', kid: key.kid, typ: 'JWT' });
  const body = encode({
    ...(claims.authorizedParty ? { azp: claims.authorizedParty } : {}),
    exp: iat + claims.seconds,
    fva: [Math.max(0, Math.floor((claims.now - claims.signedInAt) / 60_000)), -1],
    iat,
    iss: claims.issuer,
    nbf: iat - 10,
    sid: claims.sessionId,
    sts: 'active',
    sub: claims.userId,
    v: 2,
  });
  return `${head}.${body}.${sign('RSA-SHA256', Buffer.from(`${head}.${body}`), key.privateKey).toString('base64url')}`;
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
