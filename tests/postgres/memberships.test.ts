import { afterAll, beforeAll, expect, test } from 'vitest';
import { newStudio, type Studio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let platform: TestPlatform;
beforeAll(async () => {
  database = await testDatabase();
  platform = await testPlatform({ demo: false, env: database.env });
  // Nothing goes on in the background: what is counted was done by the calls.
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
});
afterAll(async () => {
  await platform?.close();
  await database?.drop();
});

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const statusOf = async (membershipId: unknown) =>
  (
    await platform.run(
      `select m.status, m.role, (select string_agg(i.status, ',' order by i.id) from invitations i where i.membership_id = m.id) as invitations,
         (select count(*)::int from events e where e.aggregate_id = m.id and e.type = 'membership.activated') as activated
       from memberships m where m.id = $1`,
      [String(membershipId)],
    )
  ).rows[0];
const invite = (studio: Studio, email: string) =>
  platform.call('POST', `${studio.base}/invitations`, { token: studio.owner, body: { email } });

test('owners who all demote each other at once: one is left, and is told why', async () => {
  const studio = await newStudio(platform, 4);
  const owners = [studio.owner, ...studio.members.map(({ token }) => token)];
  await platform.run(`update memberships set role = 'owner' where organization_id = $1 and role = 'member'`, [
    studio.organizationId,
  ]);
  const ids = (
    await platform.run(`select id from memberships where organization_id = $1 and role = 'owner' order by id`, [
      studio.organizationId,
    ])
  ).rows.map(({ id }) => String(id));
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all(
      owners.flatMap((token) =>
        ids.map((id) => platform.call('PATCH', `${studio.base}/members/${id}`, { token, body: { role: 'admin' } })),
      ),
    );
    const codes = new Set(answers.map(({ status, body }) => (status < 300 ? 'ok' : body.code)));
    for (const code of codes) expect(['ok', 'last_owner', 'role_not_grantable', 'role_required']).toContain(code);
    expect(codes).toContain('last_owner');
    const left = await platform.run(
      `select 1 from memberships where organization_id = $1 and role = 'owner' and status = 'active' and deleted_at is null`,
      [studio.organizationId],
    );
    expect(left.rows.length).toBe(1);
    await platform.run(`update memberships set role = 'owner' where id = any ($1::uuid[])`, [`{${ids.join(',')}}`]);
  }
});

test('one address, invited twenty times at once, is invited once', async () => {
  const studio = await newStudio(platform, 0);
  const answers = await Promise.all(times(20).map(() => invite(studio, 'wanted@invited.example')));
  expect(answers.filter(({ status }) => status === 201).length).toBe(1);
  expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
    new Set(['already_invited']),
  );
});

test('accepted while it is taken back: either, and never half of each; told of once however often they look', async () => {
  const studio = await newStudio(platform, 0);
  for (const round of times(12)) {
    const email = `between.${round}@invited.example`;
    platform.cloud.clerk.addPeople([{ email, firstName: 'Between', lastName: String(round) }]);
    const token = await platform.tokenOf(email);
    await platform.call('GET', '/v1/me', { token });
    const { body } = await invite(studio, email);
    const revoke = () => platform.call('POST', `${studio.base}/invitations/${body.id}/revoke`, { token: studio.owner });
    const look = () => platform.call('GET', '/v1/me', { token });
    const answers = await Promise.all(round % 2 ? [look(), revoke(), look(), look()] : [revoke(), look(), look(), look()]);
    const statuses = answers.map(({ status }) => status);
    for (const status of statuses) expect([200, 409]).toContain(status);
    expect([
      { status: 'active', role: 'member', invitations: 'accepted', activated: 1 },
      { status: 'cancelled', role: 'member', invitations: 'revoked', activated: 0 },
    ]).toContainEqual(await statusOf(body.membershipId));
  }
});
