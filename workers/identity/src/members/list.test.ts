import { type Member, type MemberDetail, member, memberDetail, type Organization } from '@fitkit/contracts/identity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type Person, readJson, type World } from '../../testing/world.ts';

type Page = { data: Member[]; nextCursor: string | null; counts: Record<string, number> };

let world: World;
let owner: Person;
let studio: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await world.signedIn('owner@example.com', { firstName: 'Zohar', lastName: 'Zur' });
  studio = (await readJson<Organization>(owner.call('/v1/organizations', { method: 'POST', body: { name: 'Flow' } }))).id;
  await Promise.all([
    add({ first: 'דנה', last: 'כהן', email: 'dana@example.com', phone: '+972541234567', status: 'active' }),
    add({ first: 'דן', last: 'כהן', email: null, phone: '+972541234568', status: 'suspended' }),
    add({ first: '100%', last: 'a_b', email: null, phone: null, status: 'active' }),
    add({ first: 'Anna', last: 'Kohen', email: 'anna@example.com', phone: null, status: 'cancelled' }),
  ]);
  // Somebody of whom the studio has no record of its own.
  await world.cloud.sql(
    `with login as (insert into users (id, email, first_name, last_name) values (gen_random_uuid(), 'bare@example.com', 'Bare', 'Login') returning id)
     insert into memberships (organization_id, id, user_id, role) select $1, gen_random_uuid(), id, 'coach' from login`,
    [studio],
  );
});
afterAll(() => world.close());

async function add(person: { first: string; last: string; email: string | null; phone: string | null; status: string }) {
  await world.cloud.sql(
    `with login as (insert into users (id, email) values (gen_random_uuid(), $3) returning id),
       made as (insert into memberships (organization_id, id, user_id, status) select $1, gen_random_uuid(), id, $5 from login returning id)
     insert into member_profiles (organization_id, id, membership_id, first_name, last_name, email, phone, national_id_last3)
     select $1, gen_random_uuid(), id, $2, $6, $3, $4, '782' from made`,
    [studio, person.first, person.email, person.phone, person.status, person.last],
  );
}
const page = (query: string, who = owner) => readJson<Page>(who.call(`/v1/organizations/${studio}/members?${query}`));
const names = ({ data }: Page) => data.map(({ firstName, lastName }) => `${firstName} ${lastName}`).sort();

test('everybody is listed by name, page by page, none twice and none missed', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { data, nextCursor }: Page = await page(`limit=2${cursor && `&cursor=${cursor}`}`);
    expect(data.length).toBeLessThanOrEqual(2);
    seen.push(...data.map(({ id }) => id));
    cursor = nextCursor;
  }
  const all = await page('limit=100');
  expect(all.nextCursor).toBeNull();
  for (const one of all.data) expect(member.strict().parse(one)).toEqual(one);
  expect(seen).toEqual(all.data.map(({ id }) => id));
  expect(names(all)).toEqual(['100% a_b', 'Anna Kohen', 'Bare Login', 'Zohar Zur', 'דן כהן', 'דנה כהן'].sort());
  expect(all.counts).toEqual({ active: 4, invited: 0, pending_invitation: 0, suspended: 1, cancelled: 1 });
});

test.each([
  ['כהן דנה', ['דנה כהן']],
  ['כהן', ['דן כהן', 'דנה כהן']],
  ['054-123 4567', ['דנה כהן']],
  ['+972 54 1234568', ['דן כהן']],
  ['ANNA@', ['Anna Kohen']],
  ['%', ['100% a_b']],
  ['_', ['100% a_b']],
  ['bare', ['Bare Login']],
  ['\\', []],
  ["' or 1=1 --", []],
])('search %s finds %j', async (search, found) => {
  expect(names(await page(new URLSearchParams({ search }).toString()))).toEqual(found);
});

test('filters narrow the list; counts stay those of the search', async () => {
  const suspended = await page(new URLSearchParams({ search: 'כהן', status: 'suspended' }).toString());
  expect(names(suspended)).toEqual(['דן כהן']);
  expect(suspended.counts).toMatchObject({ active: 1, suspended: 1, cancelled: 0 });
  expect(names(await page('role=coach'))).toEqual(['Bare Login']);
});

test('a cursor that is not one is the caller’s mistake', async () => {
  for (const cursor of ['x', btoa('["a","b"]'), btoa('["a","\\u0000","c"]')]) {
    const { status } = await owner.call(`/v1/organizations/${studio}/members?cursor=${cursor}`);
    expect([200, 422]).toContain(status);
  }
});

test('one person, with the national id masked, and one without a record here', async () => {
  const dana = (await page('search=dana')).data[0]!;
  const detail = await readJson<MemberDetail>(owner.call(`/v1/organizations/${studio}/members/${dana.id}`));
  expect(memberDetail.strict().parse(detail)).toEqual(detail);
  expect(detail).toMatchObject({ ...dana, nationalId: '••••••782', bookings: [], imported: null });
  const bare = (await page('search=bare')).data[0]!;
  const answer = await owner.call(`/v1/organizations/${studio}/members/${bare.id}`);
  expect(answer.status).toBe(200);
  expect(await readJson(answer)).toMatchObject({ email: 'bare@example.com', phone: null, nationalId: null });
});

test('another studio’s owner sees nothing of it', async () => {
  const rival = await world.signedIn('rival@example.com');
  const own = await readJson<Organization>(rival.call('/v1/organizations', { method: 'POST', body: { name: 'Rival' } }));
  const dana = (await page('search=dana')).data[0]!;
  expect((await rival.call(`/v1/organizations/${studio}/members`)).status).toBe(404);
  expect((await rival.call(`/v1/organizations/${own.id}/members/${dana.id}`)).status).toBe(404);
});
