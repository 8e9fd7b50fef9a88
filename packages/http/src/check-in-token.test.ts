import { expect, test } from 'vitest';
import { CODE_SECONDS, checkInToken, codeKeys, readCheckInToken, shortCode } from './check-in-token.ts';

const SECRET = 's'.repeat(32);
const now = '2026-11-22T10:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();
const organizationId = '01990000-0000-7000-8000-000000000001';
const subjectId = '01990000-0000-7000-8000-0000000000ab';
const given = { kind: 'member', organizationId, subjectId, now } as const;

test('a code says whose it is, for a minute', async () => {
  const token = await checkInToken(SECRET, given);
  expect(token.length, 'small enough for a QR code that any camera reads').toBeLessThan(75);
  expect(await readCheckInToken(SECRET, token, later(CODE_SECONDS))).toMatchObject({
    kind: 'member',
    organizationId,
    subjectId,
    expiresAt: later(CODE_SECONDS),
  });
  expect(await readCheckInToken(SECRET, token, later(CODE_SECONDS + 1))).toBe('expired');
  expect(await readCheckInToken(SECRET, token, later(86_400)), 'of yesterday').toBe('expired');
  expect(await readCheckInToken(SECRET, token, later(-60)), 'of a clock that is ahead').toBe('invalid');
});

test('whatever is changed in it makes it nobody’s', async () => {
  const token = await checkInToken(SECRET, given);
  for (let at = 0; at < token.length; at += 7) {
    const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    expect(await readCheckInToken(SECRET, forged, now), `character ${at}`).toBe('invalid');
  }
  expect(await readCheckInToken('t'.repeat(32), token, now)).toBe('invalid');
  for (const rubbish of ['', 'x', '!'.repeat(71), `${token}A`])
    expect(await readCheckInToken(SECRET, rubbish, now)).toBe('invalid');
});

test('every code has an id of its own, and the same code the same', async () => {
  const idOf = async (more: object) => {
    const claim = await readCheckInToken(SECRET, await checkInToken(SECRET, { ...given, ...more }), later(2));
    return typeof claim === 'string' ? claim : claim.tokenId;
  };
  expect(await idOf({})).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(await idOf({})).toBe(await idOf({}));
  expect(new Set([await idOf({}), await idOf({ now: later(1) }), await idOf({ kind: 'door' })]).size).toBe(3);
});

test('the digits change by the half minute and are one member’s', async () => {
  const [current, previous] = await codeKeys(SECRET, now);
  expect((await codeKeys(SECRET, later(30)))[1], 'what was read out a moment ago still holds').toBe(current);
  expect((await codeKeys(SECRET, later(60))).includes(current)).toBe(false);
  expect((await codeKeys('t'.repeat(32), now)).includes(current)).toBe(false);
  expect(await shortCode(current, subjectId)).toMatch(/^\d{6}$/);
  expect(await shortCode(current, subjectId)).not.toBe(await shortCode(previous, subjectId));
  expect(await shortCode(current, subjectId)).not.toBe(await shortCode(current, organizationId));
});
