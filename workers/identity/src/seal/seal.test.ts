import { expect, test } from 'vitest';
import { keyring } from './keyring.ts';
import { open, sealer } from './seal.ts';

const place = { organizationId: 'studio-a', table: 'member_profiles', column: 'national_id_encrypted', rowId: 'dana' };
const old = 'a'.repeat(64);
const fresh = 'B'.repeat(64);

test('what was sealed opens where it was sealed, and never looks the same twice', async () => {
  const seal = await sealer(keyring(fresh));
  const sealed = await seal('123456782', place);
  expect(sealed).toMatch(/^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]+$/);
  expect(await seal('123456782', place)).not.toBe(sealed);
  expect(await open(keyring(fresh), sealed, place)).toBe('123456782');
});

test.each([
  { ...place, organizationId: 'studio-b' },
  { ...place, table: 'import_rows' },
  { ...place, column: 'notes' },
  { ...place, rowId: 'noa' },
])('moved to %o it does not open', async (elsewhere) => {
  const sealed = await (await sealer(keyring(fresh)))('123456782', place);
  expect(await open(keyring(fresh), sealed, elsewhere)).toBeNull();
});

test('the previous key opens after a rotation, and an unknown one does not', async () => {
  const sealed = await (await sealer(keyring(old)))('123456782', place);
  expect(await open(keyring(fresh, old), sealed, place)).toBe('123456782');
  expect(await open(keyring(fresh), sealed, place)).toBeNull();
});

test('what was altered or never sealed does not open', async () => {
  const sealed = await (await sealer(keyring(fresh)))('123456782', place);
  for (const broken of [`${sealed.slice(0, -2)}xx`, sealed.replace('v1', 'v2'), `${sealed}.x`, '123456782', '', 'v1.a.b.c'])
    expect(await open(keyring(fresh), broken, place)).toBeNull();
});
