import {
  type Invitation,
  type InvitationLink,
  type InvitedMembers,
  invitation,
  invitationLink,
  type Me,
  type Member,
  type MemberDetail,
  type Organization,
} from '@fitkit/contracts/identity';
import { linkToken } from '@fitkit/http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWorld, type Person, readJson, type World } from '../../testing/world.ts';

type Page = { data: Invitation[]; nextCursor: string | null; counts: Record<string, number> };

let world: World;
let owner: Person;
let admin: Person;
let studio: string;
let made = 0;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
/** A studio for each test, with an owner and an admin who joined by an invitation, as admins do. */
beforeEach(async () => {
  made++;
  owner = await world.signedIn(`owner${made}@example.com`, { firstName: 'Zohar', lastName: 'Zur' });
  studio = (await readJson<Organization>(owner.call('/v1/organizations', { method: 'POST', body: { name: 'Flow' } }))).id;
  await invite({ email: `admin${made}@example.com`, role: 'admin' });
  admin = await world.signedIn(`admin${made}@example.com`);
});

const at = (path: string) => `/v1/organizations/${studio}${path}`;
const post = (path: string, body?: object, who = owner) => who.call(at(path), { method: 'POST', ...(body ? { body } : {}) });
const invite = (body: object, who = owner) => post('/invitations', body, who);
const sent = async (body: object, who = owner) => await readJson<Invitation>(invite(body, who));
const codeOf = async (response: Response | Promise<Response>) => (await readJson<{ code?: string }>(response)).code;
const listed = (query = '', who = owner) => readJson<Page>(who.call(at(`/invitations?${query}`)));
const everyone = async () => (await readJson<{ data: Member[] }>(owner.call(at('/members?limit=100')))).data;
const person = async (email: string) => (await everyone()).find((one) => one.email === email)!;
const events = (type: string) =>
  world.cloud.sql<{ payload: Record<string, string> }>(
    'select payload from events where organization_id = $1 and type = $2 order by position',
    [studio, type],
  );
const trail = async () =>
  (
    await world.cloud.sql<{ action: string }>(
      'select action from audit_logs where organization_id = $1 order by created_at, id',
      [studio],
    )
  ).map(({ action }) => action);
const later = (days: number, email: string) =>
  world.cloud.sql(
    `update invitations set sent_at = sent_at - make_interval(hours => 24 * $3), expires_at = expires_at - make_interval(hours => 24 * $3) where organization_id = $1 and email = $2`,
    [studio, email, days],
  );
const tokenOf = async (one: Invitation) => await linkToken(world.env.SESSION_SECRET!, 'invitation', one.id, one.sentAt);
/** Somebody of a list: a login without an account, a membership, a record. */
async function imported(
  name: string,
  { email, status = 'active', login = email }: { email: string | null; status?: string; login?: string | null },
) {
  const [row] = await world.cloud.sql<{ id: string }>(
    `with login as (insert into users (id, email) values (gen_random_uuid(), $4) returning id),
       made as (insert into memberships (organization_id, id, user_id, status, joined_at) select $1, gen_random_uuid(), id, $5, '2024-05-01' from login returning id)
     insert into member_profiles (organization_id, id, membership_id, first_name, email) select $1, gen_random_uuid(), id, $2, $3 from made returning membership_id as id`,
    [studio, name, email, login, status],
  );
  return row!.id;
}

test('whoever is invited is listed at once, and is in when they sign in', async () => {
  const one = await sent({ email: 'Dana@Example.com', role: 'coach', firstName: 'דנה' });
  expect(invitation.strict().parse(one)).toEqual(one);
  expect(one).toMatchObject({
    email: 'dana@example.com',
    role: 'coach',
    status: 'pending',
    firstName: 'דנה',
    invitedBy: 'Zohar Zur',
  });
  expect(Date.parse(one.expiresAt) - Date.parse(one.sentAt)).toBe(7 * 86_400_000);
  expect(await person('dana@example.com')).toMatchObject({
    id: one.membershipId,
    role: 'coach',
    status: 'pending_invitation',
    hasAccount: false,
    joinedAt: null,
  });
  expect((await events('invitation.sent')).at(-1)?.payload).toEqual({ invitationId: one.id });
  expect(await trail()).toContain('invitation.sent');

  // Signing up at Clerk is enough: its webhook tells of them.
  const dana = await world.signedIn('dana@example.com', { firstName: 'D', lastName: 'Levi' });
  expect(await person('dana@example.com')).toMatchObject({ role: 'coach', status: 'active', hasAccount: true, firstName: 'דנה' });
  expect((await events('membership.activated')).at(-1)?.payload).toEqual({
    membershipId: one.membershipId,
    source: 'invitation',
  });
  expect((await readJson<Me>(dana.call('/v1/me'))).organizations).toMatchObject([
    { id: studio, role: 'coach', status: 'active' },
  ]);
  expect((await listed()).data[0]).toMatchObject({ id: one.id, status: 'accepted', acceptedAt: expect.any(String) });
  expect(await trail()).toContain('invitation.accepted');
  expect((await events('membership.activated')).length, 'twice is once').toBe(3);
});

test('somebody who has an account is in at their next look, in every studio that waits for them, and named by themselves', async () => {
  const noa = await world.signedIn('noa@example.com', { firstName: 'Noa', lastName: 'Bar' });
  const studios = [studio];
  await invite({ email: 'noa@example.com' });
  studio = (await readJson<Organization>(owner.call('/v1/organizations', { method: 'POST', body: { name: 'Second' } }))).id;
  studios.push(studio);
  await invite({ email: 'noa@example.com', role: 'owner' });
  const [first, again] = await Promise.all([noa.call('/v1/me'), noa.call('/v1/me')]);
  for (const answer of [await readJson<Me>(first), await readJson<Me>(again)])
    expect(new Set(answer.organizations.map(({ id }) => id))).toEqual(new Set(studios));
  expect(await person('noa@example.com')).toMatchObject({ firstName: 'Noa', lastName: 'Bar', role: 'owner', status: 'active' });
  const activated = await world.cloud.sql(
    `select 1 from events where type = 'membership.activated' and payload->>'source' = 'invitation' and organization_id = any ($1::uuid[]) and payload->>'membershipId' in
    (select m.id::text from memberships m join users u on u.id = m.user_id where u.email = 'noa@example.com')`,
    [`{${studios.join(',')}}`],
  );
  expect(activated.length).toBe(2);
});

test('owners invite owners, admins invite the others, coaches and members nobody', async () => {
  expect(await codeOf(invite({ email: 'boss@example.com', role: 'owner' }, admin))).toBe('role_not_grantable');
  expect(await person('boss@example.com')).toBeUndefined();
  for (const role of ['admin', 'coach', 'member'])
    expect((await invite({ email: `${role}.of.admin${made}@example.com`, role }, admin)).status).toBe(201);
  const coach = await world.signedIn(`coach.of.admin${made}@example.com`);
  expect(await codeOf(invite({ email: 'x@example.com' }, coach))).toBe('role_required');
  const member = await world.signedIn(`member.of.admin${made}@example.com`);
  expect(await codeOf(invite({ email: 'x@example.com' }, member))).toBe('role_required');

  const boss = await sent({ email: `boss${made}@example.com`, role: 'owner' });
  for (const act of ['resend', 'revoke'])
    expect(await codeOf(post(`/invitations/${boss.id}/${act}`, undefined, admin))).toBe('role_not_grantable');
});

test('nobody is asked twice, and nobody who is here already', async () => {
  await invite({ email: 'twice@example.com' });
  expect(await codeOf(invite({ email: 'TWICE@example.com' }))).toBe('already_invited');
  const both = await Promise.all([invite({ email: 'race@example.com' }), invite({ email: 'race@example.com' })]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await codeOf(invite({ email: owner.email }))).toBe('already_member');
  const paused = await imported('Paused', { email: `paused${made}@example.com`, status: 'suspended' });
  const refused = await readJson<{ code: string; inputs: object }>(invite({ email: `paused${made}@example.com` }));
  expect(refused).toMatchObject({ code: 'already_member', inputs: { membershipId: paused } });
  for (const email of ['', 'x', 'a b@example.com', `${'a'.repeat(250)}@example.com`])
    expect((await invite({ email })).status).toBe(422);
});

test('after seven days it has expired: it opens nothing, can be sent again, and leaves room for another', async () => {
  const one = await sent({ email: 'late@example.com' });
  await later(8, 'late@example.com');
  expect((await listed('status=expired')).data).toMatchObject([{ id: one.id, status: 'expired' }]);
  expect((await listed()).counts).toMatchObject({ expired: 1, pending: 0 });
  const late = await world.signedIn('late@example.com');
  expect((await readJson<Me>(late.call('/v1/me'))).organizations).toEqual([]);

  const again = await readJson<Invitation>(post(`/invitations/${one.id}/resend`));
  expect(again).toMatchObject({ id: one.id, status: 'pending' });
  expect(Date.parse(again.expiresAt)).toBeGreaterThan(Date.now() + 6 * 86_400_000);
  await later(8, 'late@example.com');
  const other = await sent({ email: 'late@example.com', role: 'coach' });
  expect(other.membershipId).toBe(one.membershipId);
  expect(await codeOf(post(`/invitations/${one.id}/resend`))).toBe('already_invited');
  expect((await readJson<Me>(late.call('/v1/me'))).organizations).toMatchObject([{ id: studio, role: 'coach' }]);
  expect(await codeOf(post(`/invitations/${other.id}/resend`))).toBe('invitation_not_pending');
});

test('sent again it has a new link, and the old one is over', async () => {
  const one = await sent({ email: 'link@example.com', role: 'coach', firstName: 'Lee' });
  const open = async (token: string) => await world.call(`/v1/invitations/${token}`);
  const first = await tokenOf(one);
  const link = await readJson<InvitationLink>(open(first));
  expect(invitationLink.strict().parse(link)).toEqual(link);
  expect(link).toMatchObject({ organization: { name: 'Flow' }, role: 'coach', firstName: 'Lee', email: 'l••••••@example.com' });

  const again = await readJson<Invitation>(post(`/invitations/${one.id}/resend`));
  expect(await codeOf(open(first))).toBe('not_found');
  expect((await open(await tokenOf(again))).status).toBe(200);
  expect((await events('invitation.sent')).slice(-2).map(({ payload }) => payload.invitationId)).toEqual([one.id, one.id]);

  expect(await readJson(post(`/invitations/${one.id}/revoke`))).toMatchObject({
    status: 'revoked',
    revokedAt: expect.any(String),
  });
  expect(await codeOf(open(await tokenOf(again)))).toBe('link_expired');
  for (const token of ['x', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}!`]) expect((await open(token)).status).toBe(404);
  expect(await codeOf(open('a'.repeat(43)))).toBe('not_found');
  const [row] = await world.cloud.sql<{ token_hash: string }>('select token_hash from invitations where id = $1', [one.id]);
  expect(row?.token_hash).not.toBe(await tokenOf(again));
});

test('taken back, whoever waited is in no longer; asked again, they are back in their old place', async () => {
  const one = await sent({ email: 'back@example.com' });
  await post(`/invitations/${one.id}/revoke`);
  expect(await person('back@example.com')).toMatchObject({ status: 'cancelled' });
  expect(await codeOf(post(`/invitations/${one.id}/revoke`))).toBe('invitation_not_pending');
  const back = await world.signedIn('back@example.com');
  expect((await readJson<Me>(back.call('/v1/me'))).organizations).toEqual([]);

  const again = await sent({ email: 'back@example.com', role: 'coach' });
  expect(again.membershipId).toBe(one.membershipId);
  expect((await readJson<Me>(back.call('/v1/me'))).organizations).toMatchObject([
    { membershipId: one.membershipId, role: 'coach' },
  ]);
});

test('the people of a list are invited together, and each is told of', async () => {
  const [active, past, paused, nameless, filled] = [
    await imported('Active', { email: `active${made}@example.com` }),
    await imported('Past', { email: `past${made}@example.com`, status: 'cancelled' }),
    await imported('Paused', { email: `paused${made}@example.com`, status: 'suspended' }),
    await imported('Nameless', { email: null }),
    // An import filled the e-mail in, and the login was made without one.
    await imported('Filled', { email: `filled${made}@example.com`, login: null }),
  ];
  const hasAccount = (await person(admin.email)).id;
  const nobody = '0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e';
  const ids = [active, past, paused, nameless, filled, hasAccount, nobody];
  const answer = await readJson<InvitedMembers>(post('/members/bulk-invite', { membershipIds: [...ids, active] }));
  expect(answer.sent.map(({ membershipId }) => membershipId).sort()).toEqual([active, past, filled].sort());
  expect(answer.skipped).toEqual(
    expect.arrayContaining([
      { membershipId: nameless, reason: 'no_email' },
      { membershipId: hasAccount, reason: 'already_has_account' },
    ]),
  );
  expect(answer.failed).toEqual(
    expect.arrayContaining([
      { membershipId: paused, reason: 'membership_not_active' },
      { membershipId: nobody, reason: 'not_found' },
    ]),
  );
  expect(answer.summary).toEqual({ total: 7, sent: 3, skipped: 2, failed: 2 });
  const again = await readJson<InvitedMembers>(post('/members/bulk-invite', { membershipIds: [active] }));
  expect(again.skipped).toEqual([{ membershipId: active, reason: 'already_invited' }]);

  expect(await person(`active${made}@example.com`)).toMatchObject({ status: 'active', joinedAt: '2024-05-01' });
  expect(await person(`past${made}@example.com`)).toMatchObject({ status: 'pending_invitation' });
  const before = (await events('membership.activated')).length;
  for (const name of ['active', 'past', 'filled']) {
    const one = await world.signedIn(`${name}${made}@example.com`);
    expect((await readJson<Me>(one.call('/v1/me'))).organizations).toMatchObject([{ id: studio, status: 'active' }]);
  }
  expect((await events('membership.activated')).slice(before).map(({ payload }) => payload.membershipId)).toEqual([past]);
  expect((await listed('status=accepted&limit=100')).data.length).toBe(4);
});

test('an invitation taken back from somebody of a list leaves them as they were', async () => {
  const active = await imported('Active', { email: `kept${made}@example.com` });
  const one = (await readJson<InvitedMembers>(post('/members/bulk-invite', { membershipIds: [active] }))).sent[0]!;
  const detail = await readJson<MemberDetail>(owner.call(at(`/members/${active}`)));
  expect(detail).toMatchObject({ hasAccount: false, invitation: { id: one.invitationId, status: 'pending' } });
  await post(`/invitations/${one.invitationId}/revoke`);
  expect(await person(`kept${made}@example.com`)).toMatchObject({ id: active, status: 'active' });
});

test('the list goes page by page, newest first', async () => {
  for (let n = 0; n < 3; n++) await invite({ email: `page${n}.${made}@example.com` });
  const first = await listed('limit=2');
  const second = await listed(`limit=2&cursor=${first.nextCursor}`);
  expect([...first.data, ...second.data].map(({ email }) => email.split('.')[0])).toEqual([
    'page2',
    'page1',
    'page0',
    `admin${made}@example`,
  ]);
  expect(second.nextCursor).toBe(null);
});

test('another studio’s invitations are not found', async () => {
  const one = await sent({ email: 'mine@example.com' });
  const rival = await world.signedIn('rival.of.invitations@example.com');
  const own = await readJson<Organization>(rival.call('/v1/organizations', { method: 'POST', body: { name: 'Rival' } }));
  for (const act of ['resend', 'revoke'])
    expect(await codeOf(rival.call(`/v1/organizations/${own.id}/invitations/${one.id}/${act}`, { method: 'POST' }))).toBe(
      'not_found',
    );
  expect((await rival.call(at('/invitations'))).status).toBe(404);
});
