import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { clerkVerifier } from './actor.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const options = {
  jwtKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  issuer: 'https://clerk.example',
  authorizedParties: ['https://app.example'],
};
const seconds = () => Math.floor(Date.now() / 1000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
function token(claims: Record<string, unknown> = {}): string {
  const said = {
    sub: 'user_1',
    sid: 'sess_1',
    iss: options.issuer,
    azp: 'https://app.example',
    iat: seconds(),
    nbf: seconds(),
    exp: seconds() + 60,
    ...claims,
  };
  const body = `${part({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${part(said)}`;
  return `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
}

test('a token says who it is, again and again until it ends', async () => {
  let now = Date.now();
  const verify = clerkVerifier(options, () => now);
  const mine = token();
  const actor = { kind: 'clerk', clerkId: 'user_1', sessionId: 'sess_1' };
  expect(await verify(mine)).toEqual(actor);
  expect(await verify(mine)).toEqual(actor);
  // What is remembered ends with the token: afterwards the signature and the times are looked at anew.
  const short = token({ exp: seconds() - 2 });
  expect(await verify(short)).toEqual(actor);
  now += 10_000;
  const verifiedAnew = clerkVerifier(
    {
      ...options,
      jwtKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
    () => now,
  );
  await expect(verifiedAnew(short)).rejects.toMatchObject({ code: 'invalid_token' });
});

test.each([
  ['expired', { exp: seconds() - 60, iat: seconds() - 120 }, 'token_expired'],
  ['of another issuer', { iss: 'https://evil.example' }, 'invalid_token'],
  ['for another party', { azp: 'https://evil.example' }, 'invalid_token'],
])('one that is %s is refused, twice', async (_, claims, code) => {
  const verify = clerkVerifier(options);
  const bad = token(claims);
  await expect(verify(bad)).rejects.toMatchObject({ code });
  await expect(verify(bad)).rejects.toMatchObject({ code });
});

test('one that resembles a known one is another', async () => {
  const verify = clerkVerifier(options);
  const mine = token();
  await verify(mine);
  const [head, , signature] = mine.split('.');
  await expect(verify(`${head}.${part({ sub: 'user_2' })}.${signature}`)).rejects.toMatchObject({ code: 'invalid_token' });
});
