import { existsSync, readFileSync } from 'node:fs';
import {
  type ImportRow,
  importRow,
  type Member,
  type MemberDetail,
  type MemberImport,
  memberDetail,
  memberImport,
  type Organization,
} from '@fitkit/contracts/identity';
import { keyring, open } from '@fitkit/sealing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Person, readJson, type World } from '../../testing/world.ts';
import { nationalIdOf } from './stored-row.ts';

let world: World;
let owner: Person;
beforeAll(async () => {
  world = await openWorld();
  owner = await world.signedIn('owner@example.com', { firstName: 'Zohar', lastName: 'Zur' });
});
afterAll(() => world.close());

const studioOf = async (who: Person) =>
  (await readJson<Organization>(who.call('/v1/organizations', { method: 'POST', body: { name: 'Flow' } }))).id;
const imports = (studio: string, rest = '') => `/v1/organizations/${studio}/imports${rest}`;
const send = (studio: string, csv: string | Uint8Array, who = owner) =>
  who.call(`${imports(studio)}?fileName=members.csv`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: csv });
const upload = async (studio: string, csv: string | Uint8Array) => {
  const answer = await send(studio, csv);
  expect(answer.status).toBe(201);
  return await readJson<MemberImport>(answer);
};
const confirm = (studio: string, id: string, who = owner) => who.call(imports(studio, `/${id}/confirmation`), { method: 'POST' });
const progress = (studio: string, id: string) => readJson<MemberImport>(owner.call(imports(studio, `/${id}`)));
const rowsOf = async (studio: string, id: string, query = 'limit=100') =>
  (await readJson<{ data: ImportRow[] }>(owner.call(imports(studio, `/${id}/rows?${query}`)))).data;
async function run(studio: string, csv: string | Uint8Array): Promise<MemberImport> {
  const { id } = await upload(studio, csv);
  expect((await confirm(studio, id)).status).toBe(202);
  await world.settle();
  return await progress(studio, id);
}
const members = async (studio: string, search = '') =>
  (
    await readJson<{ data: Member[] }>(
      owner.call(`/v1/organizations/${studio}/members?limit=100&search=${encodeURIComponent(search)}`),
    )
  ).data;
const count = async (studio: string) =>
  Number(
    (await world.cloud.sql<{ n: string }>('select count(*) as n from memberships where organization_id = $1', [studio]))[0]!.n,
  );

const HEAD = 'שם פרטי,שם משפחה,ת.ז.,טלפון נייד,דוא"ל,סטטוס,הערות';
const list = (...rows: string[]) => [HEAD, ...rows].join('\n');

test('a list is looked at, confirmed and worked through; a second time it creates nobody', async () => {
  const studio = await studioOf(owner);
  const many = Array.from({ length: 240 }, (_, i) => `דנה,כהן${i},,05244${String(10000 + i)},m${i}@example.com,פעיל,`);
  const csv = list(...many, 'דנה,כהן0,,0524410000,m0@example.com,,', 'בלי,קשר,,,,,', 'רון,לוי,123456782,0501112233,,מוקפא,=1+1');

  const seen = await upload(studio, csv);
  expect(seen).toMatchObject({
    status: 'pending',
    encoding: 'utf-8',
    counts: { total: 243, create: 241, merge: 1, skip: 1, processed: 0, created: 0, merged: 0, failed: 0 },
  });
  expect(await count(studio)).toBe(1);
  expect(memberImport.strict().parse(seen)).toEqual(seen);
  for (const row of await rowsOf(studio, seen.id)) expect(importRow.strict().parse(row)).toEqual(row);

  expect(await readJson(confirm(studio, seen.id))).toMatchObject({ status: 'in_progress' });
  await world.settle();
  expect(await progress(studio, seen.id)).toMatchObject({
    status: 'completed',
    finishedAt: expect.any(String),
    counts: { processed: 243, created: 241, merged: 1, failed: 0 },
  });
  expect(await count(studio)).toBe(242);
  const turns = await world.cloud.sql(
    `select type, count(*)::int as n, bool_and(handed_at is not null) as handed from events where organization_id = $1 and type like 'import.%' group by type order by type`,
    [studio],
  );
  expect(turns).toEqual([
    { type: 'import.confirmed', n: 1, handed: true },
    { type: 'import.finished', n: 1, handed: false },
    { type: 'import.progressed', n: 2, handed: true },
  ]);

  const again = await run(studio, csv);
  expect(again.counts).toMatchObject({ total: 243, create: 0, merge: 242, skip: 1, created: 0, merged: 242, failed: 0 });
  expect(await count(studio)).toBe(242);
});

test('a national id is shown masked, kept sealed, and sealed anew for whom it is merged into', async () => {
  const studio = await studioOf(owner);
  await run(studio, list('רון,לוי,,0501112233,ron@example.com,,', 'שיר,לוי,123456782,,shir@example.com,,'));
  const merging = await upload(studio, list('רון,לוי,457747210,0501112233,,,הערה', 'שיר,לוי,457747210,,shir@example.com,,'));
  const stored = await world.cloud.sql<{ text: string }>(
    'select (raw::text || member::text) as text from import_rows where import_id = $1',
    [merging.id],
  );
  expect(stored.map(({ text }) => text).join()).not.toMatch(/457747210/);
  await confirm(studio, merging.id);
  await world.settle();

  const ids = await world.cloud.sql<{ membership_id: string; first_name: string; sealed: string; last3: string }>(
    `select membership_id, first_name, national_id_encrypted as sealed, national_id_last3 as last3 from member_profiles
     where organization_id = $1 and national_id_encrypted is not null order by email`,
    [studio],
  );
  const keys = keyring('national_id', world.env.NATIONAL_ID_ENCRYPTION_KEY!);
  const opened = await Promise.all(
    ids.map(({ sealed, membership_id }) => open(keys, sealed, nationalIdOf(studio, membership_id))),
  );
  expect(ids.map(({ first_name, last3 }, i) => [first_name, last3, opened[i]])).toEqual([
    ['רון', '210', '457747210'],
    ['שיר', '782', '123456782'],
  ]);
  const ron = (await members(studio, 'ron@'))[0]!;
  const detail = await readJson<MemberDetail>(owner.call(`/v1/organizations/${studio}/members/${ron.id}`));
  expect(memberDetail.strict().parse(detail)).toEqual(detail);
  expect(detail).toMatchObject({ nationalId: '••••••210', notes: 'הערה' });
  const left = await world.cloud.sql(`select 1 from import_rows where member ? 'nationalIdSealed'`);
  expect(left).toEqual([]);
});

test('what is empty is filled, what is there stays, and families keep apart', async () => {
  const studio = await studioOf(owner);
  await run(studio, list('נועה,כהן,,0521111111,noa@example.com,פעיל,', 'Daniel,Levi,,0522222222,,,'));
  const { id } = await upload(
    studio,
    list(
      'נועם,כהן,,0521111111,noam@example.com,,', // a brother with the family's phone
      'נועה,כהן,,0529999999,noa@example.com,מוקפא,חדש', // herself, with another phone
      'דניאל,לוי,,0522222222,daniel@example.com,,', // himself, in the other alphabet
      'Zohar,Zur,,0523333333,owner@example.com,,', // the owner, by their own record
    ),
  );
  const seen = await rowsOf(studio, id);
  expect(seen.map(({ outcome, reasons }) => [outcome, reasons.map(({ code }) => code)])).toEqual([
    ['create', ['shared_phone']],
    ['merge', []],
    ['merge', []],
    ['merge', []],
  ]);
  await confirm(studio, id);
  await world.settle();
  expect(await members(studio, 'כהן')).toMatchObject([
    { firstName: 'נועה', phone: '+972521111111', status: 'active' },
    { firstName: 'נועם', phone: '+972521111111', email: 'noam@example.com' },
  ]);
  expect(await members(studio, 'levi')).toMatchObject([{ firstName: 'Daniel', email: 'daniel@example.com' }]);
  expect(await members(studio, 'zur')).toMatchObject([{ role: 'owner', phone: '+972523333333' }]);
});

test('people of another studio keep their login and say nothing of it', async () => {
  const [here, there] = [await studioOf(owner), await studioOf(await world.signedIn('rival@example.com'))];
  await run(here, list('דנה,כהן,,,shared@example.com,,'));
  expect(await count(there)).toBe(1);
  const { id } = await upload(here, list('דנה,כהן,,,shared@example.com,,'));
  const rival = await world.signedIn('rival@example.com');
  for (const path of [`/${id}`, `/${id}/rows`, `/${id}/report`]) {
    expect((await rival.call(imports(there, path))).status).toBe(404);
    expect((await rival.call(imports(here, path))).status).toBe(404);
  }
  expect((await confirm(there, id, rival)).status).toBe(404);
  expect((await send(here, list('a,b,,,a@example.com,,'), rival)).status).toBe(404);
  expect((await progress(here, id)).status).toBe('pending');
});

test('a row that cannot be stored fails alone, and its repeats with it', async () => {
  const studio = await studioOf(owner);
  await world.cloud.sql(`alter table member_profiles add constraint refuse_one check (first_name <> 'Breaks')`);
  const csv = list(
    'A,A,,,a1@example.com,,',
    'Breaks,B,,,b1@example.com,,',
    'Breaks,B,,,b1@example.com,,',
    'C,C,,,c1@example.com,,',
  );
  const done = await run(studio, csv);
  await world.cloud.sql('alter table member_profiles drop constraint refuse_one');
  expect(done).toMatchObject({ status: 'completed', counts: { created: 2, failed: 2, processed: 4 } });
  expect((await rowsOf(studio, done.id)).map(({ result, reasons }) => [result, reasons.map(({ code }) => code)])).toEqual([
    ['created', []],
    ['failed', ['not_stored']],
    ['failed', ['duplicate']],
    ['created', []],
  ]);
});

test('what two lists both bring is created once, whichever is confirmed first', async () => {
  const studio = await studioOf(owner);
  const csv = list('דנה,כהן,,0521234567,both@example.com,,', 'רון,כהן,,0521234568,,,');
  const [first, second] = [await upload(studio, csv), await upload(studio, csv)];
  expect(second.counts).toMatchObject({ create: 2 });
  await Promise.all([confirm(studio, first.id), confirm(studio, second.id)]);
  await world.settle();
  const done = [await progress(studio, first.id), await progress(studio, second.id)];
  expect(done.map(({ status }) => status)).toEqual(['completed', 'completed']);
  expect(done.map(({ counts }) => counts.created).sort()).toEqual([0, 2]);
  expect(await count(studio)).toBe(3);
});

test('an event delivered twice is done once', async () => {
  const studio = await studioOf(owner);
  world.cloud.faults.add({ service: 'qstash.deliveries', kind: 'duplicate', rate: 1 });
  const done = await run(studio, list(...Array.from({ length: 150 }, (_, i) => `A,B${i},,,twice${i}@example.com,,`)));
  world.cloud.faults.clear({ service: 'qstash.deliveries' });
  expect(done).toMatchObject({ status: 'completed', counts: { created: 150 } });
  expect(await count(studio)).toBe(151);
});

test('an import is confirmed or put aside once', async () => {
  const studio = await studioOf(owner);
  const { id } = await upload(studio, list('A,B,,,aside@example.com,,'));
  const cancelled = await owner.call(imports(studio, `/${id}/cancellation`), { method: 'POST' });
  expect(await readJson(cancelled)).toMatchObject({ status: 'cancelled' });
  const late = await confirm(studio, id);
  expect([late.status, await readJson(late)]).toMatchObject([409, { code: 'import_not_pending' }]);
  const other = await upload(studio, list('A,B,,,aside@example.com,,'));
  expect((await confirm(studio, other.id)).status).toBe(202);
  expect((await confirm(studio, other.id)).status).toBe(409);
  await world.settle();

  const first = await readJson<{ data: MemberImport[]; nextCursor: string }>(owner.call(imports(studio, '?limit=1')));
  const second = await readJson<{ data: MemberImport[]; nextCursor: null }>(
    owner.call(imports(studio, `?limit=1&cursor=${first.nextCursor}`)),
  );
  expect([first.data[0]!.id, second.data[0]!.id, second.nextCursor]).toEqual([other.id, id, null]);
});

test('rows come in the order of the file, a page at a time, of one outcome where asked', async () => {
  const studio = await studioOf(owner);
  const { id } = await upload(studio, list('A,B,,,p1@example.com,,', 'nobody,,,,,,', 'C,D,,,p2@example.com,,'));
  expect((await rowsOf(studio, id, 'outcome=create')).map(({ line, name }) => [line, name])).toEqual([
    [2, 'A B'],
    [4, 'C D'],
  ]);
  const page = await readJson<{ data: ImportRow[]; nextCursor: string }>(owner.call(imports(studio, `/${id}/rows?limit=2`)));
  expect(page.data.map(({ line }) => line)).toEqual([2, 3]);
  expect((await rowsOf(studio, id, `limit=2&cursor=${page.nextCursor}`)).map(({ line }) => line)).toEqual([4]);
});

test('the report is a spreadsheet in the reader’s language, with nothing in it that runs', async () => {
  const studio = await studioOf(owner);
  const { id } = await run(studio, list('רון,לוי,123456782,0501112233,rep@example.com,,=1+1', 'בלי,קשר,,,,,'));
  const answer = await owner.call(imports(studio, `/${id}/report`), { headers: { 'accept-language': 'he' } });
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  expect(text.startsWith('\uFEFF"שורה","תוצאה","למה","שם פרטי"')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(text).toContain(`"'=1+1"`);
  expect(text).toContain('"לא יובא"');
  expect(text).not.toContain('123456782');
  const english = await (await owner.call(imports(studio, `/${id}/report`), { headers: { 'accept-language': 'en' } })).text();
  expect(english).toContain('"Created"');
});

test.each([
  ['', 422, 'empty_file'],
  ['שם פרטי,דוא"ל', 422, 'no_rows'],
  ['color,size\nred,7', 422, 'no_identifying_column'],
  ['PK\u0003\u0004 not a table', 422, 'spreadsheet_not_supported'],
  [list('A'.repeat(5 * 1024 * 1024)), 413, 'too_large'],
])('what cannot be read is refused by name', async (csv, status, code) => {
  const studio = await studioOf(owner);
  const answer = await send(studio, csv);
  expect([answer.status, await readJson(answer)]).toMatchObject([status, { code }]);
});

const SAMPLE = new URL('../../../../../shared/data/members-he.csv', import.meta.url);
if (!existsSync(SAMPLE)) process.stderr.write('SKIPPED: the real member list is not on this machine, it was not imported\n');
describe.skipIf(!existsSync(SAMPLE))('a real list of a studio', () => {
  test('comes in whole, and the second time creates nobody', async () => {
    const studio = await studioOf(owner);
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    expect((await run(studio, bytes)).counts).toMatchObject({
      total: 146,
      create: 143,
      merge: 2,
      skip: 1,
      created: 143,
      merged: 2,
      failed: 0,
    });
    const before = await world.cloud.sql('select * from member_profiles where organization_id = $1 order by id', [studio]);
    expect((await run(studio, bytes)).counts).toMatchObject({
      total: 146,
      create: 0,
      merge: 145,
      skip: 1,
      created: 0,
      merged: 145,
      failed: 0,
    });
    expect(await world.cloud.sql('select * from member_profiles where organization_id = $1 order by id', [studio])).toEqual(
      before,
    );
  });
});
