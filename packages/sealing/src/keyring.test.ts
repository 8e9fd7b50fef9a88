import { expect, test } from 'vitest';
import { keyring } from './keyring.ts';
import { refuseUnknownKeys } from './known.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

test.each(['', 'abc', 'g'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(64)}\n`])('%j is no key', (hex) => {
  const malformed = expect.objectContaining({ code: 'malformed_key' });
  expect(() => keyring('national_id', hex)).toThrow(malformed);
  if (hex !== '') expect(() => keyring('national_id', a, hex)).toThrow(malformed);
});

test('a key that is not set is left out, and one given twice is one', async () => {
  expect(await keyring('national_id', a, undefined, '').ids()).toHaveLength(1);
  expect(await keyring('national_id', a, a.toUpperCase()).ids()).toHaveLength(1);
  expect(await keyring('national_id', a, b).ids()).toHaveLength(2);
});

test('an id is the key’s own: the same in every isolate, another for another purpose', async () => {
  const [id] = await keyring('national_id', a).ids();
  expect(await keyring('national_id', b, a.toUpperCase()).ids()).toContain(id);
  expect(await keyring('credentials', a).ids()).not.toContain(id);
});

test('a keyring that does not open all that is stored is refused, and says which key and where', async () => {
  const [idOfA] = await keyring('credentials', a).ids();
  const inUse = [{ sealed: 'webhook_secrets.secret_encrypted', keyId: String(idOfA) }];
  await refuseUnknownKeys(keyring('credentials', a), inUse);
  await refuseUnknownKeys(keyring('credentials', b, a), inUse);
  await refuseUnknownKeys(keyring('credentials', b), []);
  const wrong = refuseUnknownKeys(keyring('credentials', b), inUse);
  await expect(wrong).rejects.toMatchObject({ code: 'wrong_key' });
  await expect(wrong).rejects.toThrow(`sealed by key ${idOfA} (webhook_secrets.secret_encrypted)`);
});
