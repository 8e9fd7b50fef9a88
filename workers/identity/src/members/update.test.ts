import type { Me, Member, MemberDetail, Organization } from '@fitkit/contracts/identity';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWorld, type Person, readJson, type World } from '../../testing/world.ts';

let world: World;
let studio: string;
let owner: Person;
let admin: Person;
let dana: Person;
let made = 0;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  made++;
  owner = await world.signedIn(`owner${made}@example.com`);
  studio = (await readJson<Organization>(owner.call('/v1/organizations', { method: 'POST', body: { name: 'Flow' } }))).id;
  admin = await joined('admin', 'admin');
  dana = await joined('dana', 'member');
});

async function joined(name: string, role: string): Promise<Person> {
  const email = `${name}${made}@example.com`;
  await owner.call(`/v1/organizations/${studio}/invitations`, { method: 'POST', body: { email, role } });
  const person = await world.signedIn(email);
  await person.call('/v1/me');
  return person;
}
const idOf = async ({ email }: Person) =>
  (await readJson<{ data: Member[] }>(owner.call(`/v1/organizations/${studio}/members?search=${email}`))).data[0]!.id;
const change = async (whom: Person, body: object, who = owner) =>
  await who.call(`/v1/organizations/${studio}/members/${await idOf(whom)}`, { method: 'PATCH', body });
const changed = async (whom: Person, body: object, who = owner) =>
  await readJson<MemberDetail & { code?: string }>(change(whom, body, who));
const activated = async () =>
  (
    await world.cloud.sql<{ payload: Record<string, string> }>(
      `select payload from events where organization_id = $1 and type = 'membership.activated' order by position`,
      [studio],
    )
  ).map(({ payload }) => payload);

test('a role changes what a person may do, from their next request on', async () => {
  const members = () => dana.call(`/v1/organizations/${studio}/members`);
  expect((await members()).status).toBe(403);
  expect(await changed(dana, { role: 'coach' }, admin)).toMatchObject({ role: 'coach', status: 'active' });
  expect((await members()).status).toBe(200);
  const [line] = await world.cloud.sql<{ metadata: object }>(
    `select metadata from audit_logs where organization_id = $1 and action = 'member.changed'`,
    [studio],
  );
  expect(line?.metadata).toEqual({ role: 'coach', roleWas: 'member', status: 'active', statusWas: 'active' });
});

test('suspended, cancelled and back again: each counts from the next request, and coming back is told of', async () => {
  const before = await activated();
  await change(dana, { status: 'suspended' });
  expect((await readJson<Me>(dana.call('/v1/me'))).organizations).toEqual([]);
  await change(dana, { status: 'cancelled' });
  expect((await dana.call(`/v1/organizations/${studio}`)).status).toBe(404);
  const [left] = await world.cloud.sql<{ end_date: string | null }>('select end_date::text from memberships where id = $1', [
    await idOf(dana),
  ]);
  expect(left?.end_date).toMatch(/^\d{4}-\d\d-\d\d$/);
  await change(dana, { status: 'active' });
  expect((await dana.call(`/v1/organizations/${studio}`)).status).toBe(200);
  expect((await activated()).slice(before.length)).toEqual([{ membershipId: await idOf(dana), source: 'staff' }]);
  await change(dana, { status: 'active' });
  expect((await activated()).length, 'nothing changed').toBe(before.length + 1);
});

test('the last active owner stays one', async () => {
  for (const body of [
    { role: 'admin' },
    { status: 'suspended' },
    { status: 'cancelled' },
    { role: 'member', status: 'cancelled' },
  ])
    expect(await changed(owner, body)).toMatchObject({ code: 'last_owner' });
  const second = await joined('second', 'owner');
  await change(second, { status: 'suspended' });
  expect(await changed(owner, { role: 'admin' }), 'a suspended owner is none').toMatchObject({ code: 'last_owner' });
  await change(second, { status: 'active' });
  expect((await change(owner, { role: 'admin' })).status).toBe(200);
});

test('two owners who demote each other at once: one of them stays', async () => {
  const second = await joined('second', 'owner');
  const answers = await Promise.all([change(owner, { role: 'member' }, second), change(second, { role: 'member' }, owner)]);
  expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
  const owners = await world.cloud.sql(
    `select 1 from memberships where organization_id = $1 and role = 'owner' and status = 'active'`,
    [studio],
  );
  expect(owners.length).toBe(1);
});

test('owners are made, changed and sent away by owners alone', async () => {
  expect(await changed(dana, { role: 'owner' }, admin)).toMatchObject({ code: 'role_not_grantable' });
  expect(await changed(owner, { status: 'suspended' }, admin)).toMatchObject({ code: 'role_not_grantable' });
  expect(await changed(owner, { role: 'owner' }, admin)).toMatchObject({ code: 'role_not_grantable' });
  expect(await changed(dana, { role: 'admin' }, admin)).toMatchObject({ role: 'admin' });
  expect(await changed(dana, { role: 'owner' })).toMatchObject({ role: 'owner' });
});

test('an invitation that waits follows its person: the new role, or the end', async () => {
  const email = `waits${made}@example.com`;
  const call = (body: object, id: string) => owner.call(`/v1/organizations/${studio}/members/${id}`, { method: 'PATCH', body });
  const { membershipId } = await readJson<{ membershipId: string }>(
    owner.call(`/v1/organizations/${studio}/invitations`, { method: 'POST', body: { email } }),
  );
  await call({ role: 'coach' }, membershipId);
  const row = async () =>
    (
      await world.cloud.sql<Record<string, string>>('select role, status from invitations where membership_id = $1', [
        membershipId,
      ])
    )[0];
  expect(await row()).toEqual({ role: 'coach', status: 'pending' });
  expect(await readJson(call({ status: 'cancelled' }, membershipId))).toMatchObject({
    status: 'cancelled',
    invitation: { status: 'revoked' },
  });
  expect(await row()).toEqual({ role: 'coach', status: 'revoked' });
});

test('what is no role, no status or no person is refused', async () => {
  for (const body of [{ role: 'king' }, { status: 'pending_invitation' }, { status: 'invited' }, { name: 'x' }])
    expect((await change(dana, body)).status).toBe(422);
  const nobody = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e';
  expect(
    (await owner.call(`/v1/organizations/${studio}/members/${nobody}`, { method: 'PATCH', body: { role: 'coach' } })).status,
  ).toBe(404);
  expect((await change(owner, { role: 'member' }, dana)).status).toBe(403);
});
