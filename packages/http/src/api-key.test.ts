import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { apiKeyHash, newApiKey } from './api-key.ts';

const SECRET = 'a secret of thirty-two characters';

test('a key is known by its form, and the database by its hash', async () => {
  const key = await newApiKey(SECRET, 'live', 'a', null);
  expect(key).toMatch(/^fk_live_[0-9A-Za-z]{38}$/);
  expect(await apiKeyHash(key)).toBe(createHash('sha256').update(key).digest('base64url'));
  expect(await newApiKey(SECRET, 'live', 'a', null)).not.toBe(key);
});

test('every one-letter mistake, a cut and another mode are refused before the database is asked', async () => {
  const key = await newApiKey(SECRET, 'test', 'a', null);
  const wrong = [...key].map((letter, at) => `${key.slice(0, at)}${letter === 'q' ? 'r' : 'q'}${key.slice(at + 1)}`);
  for (const bad of [...wrong, key.slice(0, -1), `${key}q`, key.replace('test', 'live'), 'fk_live_', 'fk_'])
    expect(await apiKeyHash(bad), bad).toBeNull();
});

test('with an Idempotency-Key the same row has the same key, and no other row, request or server has', async () => {
  const key = await newApiKey(SECRET, 'live', 'a', 'once');
  expect(await newApiKey(SECRET, 'live', 'a', 'once')).toBe(key);
  const others = [
    await newApiKey(SECRET, 'live', 'b', 'once'),
    await newApiKey(SECRET, 'live', 'a', 'twice'),
    await newApiKey('another secret of thirty-two char', 'live', 'a', 'once'),
  ];
  expect(others).not.toContain(key);
});
