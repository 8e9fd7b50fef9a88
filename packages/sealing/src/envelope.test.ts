import { expect, test } from 'vitest';
import { NOBODYS, needsRekey, open, seal } from './envelope.ts';
import { keyring } from './keyring.ts';

const place = { organizationId: 'studio-a', table: 'member_profiles', column: 'national_id_encrypted', rowId: 'dana' };
const ring = (current: string, ...previous: string[]) => keyring('national_id', current, ...previous);
const old = 'a'.repeat(64);
const fresh = 'B'.repeat(64);
const refused = (code: string) => expect.objectContaining({ name: 'SealError', code });

test('what was sealed opens where it was sealed, and never looks the same twice', async () => {
  const keys = ring(fresh);
  const sealed = await seal(keys, '123456782', place);
  expect(sealed).toMatch(/^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]+$/);
  expect(sealed.split('.')[1]).toBe((await keys.ids())[0]);
  expect(await seal(keys, '123456782', place)).not.toBe(sealed);
  expect(await open(ring(fresh), sealed, place)).toBe('123456782');
});

test.each(['', 'שלום', 'x'.repeat(300_000)])('a secret of any size and script comes back', async (secret) => {
  expect(await open(ring(fresh), await seal(ring(fresh), secret, place), place)).toBe(secret);
});

test.each([
  { ...place, organizationId: 'studio-b' },
  { ...place, organizationId: NOBODYS },
  { ...place, table: 'import_rows' },
  { ...place, column: 'notes' },
  { ...place, rowId: 'noa' },
  { ...place, table: 'member', column: 'profiles.national_id_encrypted' },
])('moved to %o it does not open', async (elsewhere) => {
  const sealed = await seal(ring(fresh), '123456782', place);
  await expect(open(ring(fresh), sealed, elsewhere)).rejects.toEqual(refused('broken_seal'));
});

test('the previous key opens after a rotation and its envelope is due; an unknown one says which it is', async () => {
  const sealed = await seal(ring(old), '123456782', place);
  expect(await open(ring(fresh, old), sealed, place)).toBe('123456782');
  expect(await needsRekey(ring(fresh, old), sealed)).toBe(true);
  expect(await needsRekey(ring(old), sealed)).toBe(false);
  await expect(open(ring(fresh), sealed, place)).rejects.toEqual(refused('unknown_key'));
  await expect(open(ring(fresh), sealed, place)).rejects.toThrow(String(sealed.split('.')[1]));
});

test('another key under the same id does not open it: the seal is broken, not opened to rubbish', async () => {
  const sealed = await seal(ring(old), '123456782', place);
  const [id] = await ring(fresh).ids();
  const renamed = sealed.split('.').with(1, String(id)).join('.');
  await expect(open(ring(fresh), renamed, place)).rejects.toEqual(refused('broken_seal'));
});

test('every part of an envelope counts', async () => {
  const sealed = await seal(ring(fresh), '123456782', place);
  for (let at = 0; at < sealed.length - 1; at++) {
    const other = sealed[at] === 'A' ? 'B' : 'A';
    const altered = sealed.slice(0, at) + other + sealed.slice(at + 1);
    await expect(open(ring(fresh), altered, place), altered).rejects.toThrow();
  }
});

test.each(['', '123456782', 'v1.a.b.c', 'v1.abcdefgh.AAAAAAAAAAAAAAAA.short', 'v1.abcdefgh.AAAAAAAAAAAAAAAA'])(
  'what never was an envelope is damaged: %s',
  async (text) => {
    await expect(open(ring(fresh), text, place)).rejects.toEqual(refused('damaged'));
    await expect(needsRekey(ring(fresh), text)).rejects.toEqual(refused('damaged'));
  },
);

test('an envelope of another version, or with a part too many, is damaged', async () => {
  const sealed = await seal(ring(fresh), '123456782', place);
  for (const text of [sealed.replace('v1', 'v2'), `${sealed}.x`, ` ${sealed}`, `${sealed}\n`])
    await expect(open(ring(fresh), text, place), text).rejects.toEqual(refused('damaged'));
});

test('no refusal says a secret, an envelope or a key', async () => {
  const sealed = await seal(ring(old), '123456782', place);
  const attempts = [
    open(ring(fresh), sealed, place),
    open(ring(old), sealed, { ...place, rowId: 'noa' }),
    open(ring(old), '123456782', place),
  ];
  for (const { reason } of (await Promise.allSettled(attempts)) as PromiseRejectedResult[]) {
    const said = `${reason.message} ${reason.stack}`;
    for (const value of ['123456782', sealed, String(sealed.split('.')[3]), old, fresh]) expect(said).not.toContain(value);
  }
});
