import { type Belonging, type Me, me as meSchema, type Organization, organization } from '@fitkit/contracts/identity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, readJson, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const rows = <T>(text: string, params: unknown[]) => world.cloud.sql<T>(text, params);

test('a studio is opened whole: owner, host, published page, program, events and trail', async () => {
  const noa = await world.signedIn('noa@example.com', { firstName: 'נועה', lastName: 'כהן' });
  const made = await noa.call('/v1/organizations', { method: 'POST', body: { name: 'סטודיו בראש' } });
  const studio = await readJson<Organization>(made);

  expect(made.status).toBe(201);
  expect(organization.strict().parse(studio)).toEqual(studio);
  expect(studio).toMatchObject({
    name: 'סטודיו בראש',
    type: 'physical',
    language: 'he',
    currency: 'ILS',
    cancellationWindowHours: 2,
  });
  expect(studio.slug).toMatch(/^stodio-brash-[a-z1-9]{6}$/);
  expect(studio.hosts).toEqual([`${studio.slug}.localhost`]);

  const me = await readJson<Me>(noa.call('/v1/me'));
  expect(meSchema.strict().parse(me)).toEqual(me);
  expect(me).toMatchObject({ email: 'noa@example.com', firstName: 'נועה' });
  expect(me.organizations).toMatchObject([{ id: studio.id, role: 'owner', status: 'active', slug: studio.slug }]);
  expect(await rows('select first_name, last_name, email from member_profiles where organization_id = $1', [studio.id])).toEqual([
    { first_name: 'נועה', last_name: 'כהן', email: 'noa@example.com' },
  ]);
  expect(
    await rows('select is_published, published_content from minisites where organization_id = $1', [studio.id]),
  ).toMatchObject([{ is_published: true, published_content: { hero: { title: 'סטודיו בראש' } } }]);
  expect(await rows('select delivery_mode from programs where organization_id = $1', [studio.id])).toEqual([
    { delivery_mode: 'schedule' },
  ]);
  expect(
    await rows('select type, handed_at is not null as handed from events where organization_id = $1 order by type', [studio.id]),
  ).toEqual([
    // The founder's welcome is somebody's to send.
    { type: 'membership.activated', handed: false },
    { type: 'membership.created', handed: true },
    { type: 'organization.created', handed: true },
  ]);
  expect(await rows('select action, actor_role from audit_logs where organization_id = $1', [studio.id])).toEqual([
    { action: 'organization.created', actor_role: 'owner' },
  ]);

  const listed = await readJson<{ data: Belonging[] }>(noa.call('/v1/organizations'));
  expect(listed.data).toMatchObject([{ id: studio.id, name: studio.name, slug: studio.slug, role: 'owner', status: 'active' }]);
  expect(await readJson(noa.call(`/v1/organizations/${studio.id}`))).toEqual(studio);
});

test('where one part cannot be written, nothing is', async () => {
  const dan = await world.signedIn('dan@example.com');
  await world.cloud.sql(`alter table programs add constraint refuse_all check (name <> 'Class schedule')`);
  const made = await dan.call('/v1/organizations', { method: 'POST', body: { name: 'Half', language: 'en' } });
  await world.cloud.sql('alter table programs drop constraint refuse_all');

  expect(made.status).toBe(500);
  expect(await rows('select 1 from organizations where name = $1', ['Half'])).toEqual([]);
  expect((await readJson<Me>(dan.call('/v1/me'))).organizations).toEqual([]);
});

test('managers change it, members and strangers do not', async () => {
  const [owner, member, stranger] = await Promise.all(
    ['owner@example.com', 'member@example.com', 'stranger@example.com'].map((email) => world.signedIn(email)),
  );
  const { id } = await readJson<Organization>(owner!.call('/v1/organizations', { method: 'POST', body: { name: 'Flow' } }));
  await world.cloud.sql(
    `insert into memberships (organization_id, id, user_id) select $1, gen_random_uuid(), id from users where email = 'member@example.com'`,
    [id],
  );
  const change = { cancellationWindowHours: 6, contactPhone: '', brandColor: '#AABBCC', description: null };
  const changed = await owner!.call(`/v1/organizations/${id}`, { method: 'PATCH', body: change });
  expect(changed.status).toBe(200);
  expect(await readJson(changed)).toMatchObject({
    cancellationWindowHours: 6,
    contactPhone: null,
    brandColor: '#aabbcc',
    name: 'Flow',
  });
  expect((await member!.call(`/v1/organizations/${id}`, { method: 'PATCH', body: change })).status).toBe(403);
  expect((await member!.call(`/v1/organizations/${id}`)).status).toBe(200);
  expect((await stranger!.call(`/v1/organizations/${id}`)).status).toBe(404);
  expect((await world.call(`/v1/organizations/${id}`)).status).toBe(401);
});
