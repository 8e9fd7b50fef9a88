import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { TestPlatform } from './platform.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

/** Tokens that look right and are not: each from a good one of the same person. */
export function badTokens(platform: TestPlatform, email: string): Record<string, string> {
  const { clerk } = platform.cloud;
  const user = clerk.store.byEmail(email);
  if (!user) throw new Error(`nobody signs in as ${email}`);
  const session = clerk.startSession(user, 'client_of_a_test');
  const good = clerk.token(session, { seconds: 3600, authorizedParty: `http://app.localhost:${platform.port}` });
  const head = { alg: 'RS256', typ: 'JWT', kid: clerk.key.kid };
  const signed = (key: KeyObject, claims: object) => {
    const text = `${part(head)}.${part(claims)}`;
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
  };
  const own = clerk.key.privateKey;
  const now = Math.floor(Date.now() / 1000);
  const [header = '', payload = '', signature = ''] = good.split('.');
  return {
    forged: signed(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, claimsOf(good)),
    unsigned: `${part({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    altered: `${header}.${part({ ...claimsOf(good), sub: 'user_of_somebody_else' })}.${signature}`,
    expired: signed(own, { ...claimsOf(good), iat: now - 7200, nbf: now - 7200, exp: now - 3600 }),
    early: signed(own, { ...claimsOf(good), nbf: now + 3600 }),
    otherIssuer: signed(own, { ...claimsOf(good), iss: 'https://clerk.somebody-else.example' }),
    otherSite: clerk.token(session, { seconds: 3600, authorizedParty: 'https://somebody-else.example' }),
    rubbish: 'rubbish',
  };
}
