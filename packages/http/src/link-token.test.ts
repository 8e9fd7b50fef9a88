import { expect, test } from 'vitest';
import { linkHash, linkToken } from './link-token.ts';

const SECRET = 'a secret of thirty-two characters';
const ID = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e';

test('a token is derived from what the row holds, however its instant is written', async () => {
  const token = await linkToken(SECRET, 'invitation', ID, '2026-11-22T08:00:00.123Z');
  expect(token).toMatch(/^[\w-]{43}$/);
  for (const written of ['2026-11-22T08:00:00.123+00:00', '2026-11-22T10:00:00.123+02:00', '2026-11-22 08:00:00.123+00'])
    expect(await linkToken(SECRET, 'invitation', ID, written)).toBe(token);
  expect(await linkHash(token)).toMatch(/^[\w-]{43}$/);
});

test('another secret, kind, row or sending has another', async () => {
  const at = '2026-11-22T08:00:00.000Z';
  const tokens = await Promise.all([
    linkToken(SECRET, 'invitation', ID, at),
    linkToken(`${SECRET}!`, 'invitation', ID, at),
    linkToken(SECRET, 'unsubscribe', ID, at),
    linkToken(SECRET, 'invitation', ID.replace('0192', '0193'), at),
    linkToken(SECRET, 'invitation', ID, '2026-11-22T08:00:00.001Z'),
  ]);
  expect(new Set(tokens).size).toBe(tokens.length);
});
