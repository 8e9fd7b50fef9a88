import { EVENTS, PUBLIC_EVENT_TYPES } from '@fitkit/contracts';
import { WEBHOOK_ENDPOINT_LIMIT } from '@fitkit/contracts/community';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxAs, type Opened, openCloud } from '../../testing/studio.ts';
import { hooked } from '../../testing/webhooks.ts';
import { get as getDelivery } from '../webhook-deliveries/get.ts';
import { list as listDeliveries } from '../webhook-deliveries/list.ts';
import { replay } from '../webhook-deliveries/replay.ts';
import { dnsOverHttps } from '../webhook-deliveries/resolver.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { rotate } from './rotate.ts';
import { tryOut } from './try-out.ts';
import { update } from './update.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

test('its secret is in one answer and nowhere else', async () => {
  const it = await hooked(opened);
  expect(it.secret).toMatch(/^whsec_[A-Za-z0-9+/]{40}$/);
  const shown = [await list(it.asOwner(), it.key), await get(it.asOwner(), it.key)].join();
  expect(shown).not.toContain(it.secret.slice(6, 40));
  expect(shown).toContain(`••${it.secret.slice(-4)}`);
  const [trail] = await it.rows(`select action, metadata from audit_logs where organization_id = $1`);
  expect(trail).toMatchObject({ action: 'webhook_endpoint.created', metadata: {} });
});

test('an address that leads inward is refused at its field, also by its name and by an alias of it; a studio’s own domain may take them', async () => {
  const it = await hooked(opened);
  opened.cloud.dns.set('inward.example.com', ['10.0.0.5']);
  opened.cloud.dns.set('mixed.example.com', ['93.184.215.14', '::1']);
  opened.cloud.dns.set('alias.example.com', ['mixed.example.com']);
  const resolve = dnsOverHttps(`${opened.cloud.env.DNS_QUERY_URL}`);
  const made = (url: string) => create(Object.assign(it.asOwner(), { resolve }), { organizationId: it.organizationId, url });
  const refused = {
    'http://hooks.example.com': 'https_only',
    'https://169.254.169.254/': 'not_public',
    'https://metadata.google.internal/': 'not_public',
    'https://inward.example.com/': 'not_public',
    'https://mixed.example.com/': 'not_public',
    'https://alias.example.com/': 'not_public',
    'https://anywhere.example.com/': null,
    'https://api.fitkit.fit/': 'own_host',
    'https://a:b@hooks.example.com/': 'credentials',
    'https://www.barosh.example.com/': 'own_host',
    'https://shop.barosh.example.com/': 'own_host',
    'https://hooks.barosh.example.com/': null,
    'https://crm.barosh.example.com/': null,
    nonsense: 'malformed',
  };
  // A studio's domain: its site is served by us, the rest of it by whoever the studio says.
  opened.cloud.dns.set('www.barosh.example.com', ['Sites.FitKit.fit']);
  opened.cloud.dns.set('shop.barosh.example.com', ['www.barosh.example.com']);
  opened.cloud.dns.set('crm.barosh.example.com', ['barosh.crm.example.net']);
  opened.cloud.dns.set('nowhere.example.com', []);
  await expect(made('https://nowhere.example.com/')).rejects.toMatchObject({ fields: [{ code: 'unknown_host' }] });
  for (const [url, code] of Object.entries(refused))
    if (code) await expect(made(url), url).rejects.toMatchObject({ code: 'invalid_input', fields: [{ pointer: '/url', code }] });
    else expect((await made(url)).endpoint.status).toBe('active');
  await expect(
    update(Object.assign(it.asOwner(), { resolve }), { ...it.key, url: 'https://inward.example.com/' }),
  ).rejects.toMatchObject({
    code: 'invalid_input',
  });
  const down = Object.assign(it.asOwner(), { resolve: () => Promise.reject(new Error('down')) });
  await expect(create(down, { organizationId: it.organizationId, url: 'https://hooks.example.com' })).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test('it is changed, disabled with what waits, enabled afresh, and taken away', async () => {
  const it = await hooked(opened);
  it.receiver.says = { status: 500, excerpt: null, durationMs: 1 };
  await it.happen();
  await it.pass(0);
  const changed = await update(it.asOwner(), {
    ...it.key,
    url: 'https://other.example.com/',
    eventTypes: ['booking.confirmed'],
    description: 'x',
  });
  expect(JSON.parse(changed)).toMatchObject({
    url: 'https://other.example.com/',
    eventTypes: ['booking.confirmed'],
    description: 'x',
  });
  expect(JSON.parse(await update(it.asOwner(), { ...it.key, eventTypes: null }))).toMatchObject({
    eventTypes: null,
    description: 'x',
  });
  expect(JSON.parse(await update(it.asOwner(), { ...it.key, status: 'disabled' }))).toMatchObject({
    status: 'disabled',
    disabledReason: 'staff',
  });
  expect(await it.deliveries()).toMatchObject([{ status: 'cancelled' }]);
  const tries = it.receiver.got.length;
  await it.pass(10);
  expect(it.receiver.got).toHaveLength(tries);
  await expect(tryOut(it.asOwner(), it.key)).rejects.toMatchObject({ code: 'webhook_endpoint_disabled' });
  expect(JSON.parse(await update(it.asOwner(), { ...it.key, status: 'active' }))).toMatchObject({
    status: 'active',
    disabledAt: null,
    failingSince: null,
  });
  await remove(it.asOwner(), it.key);
  for (const verb of [
    get,
    rotate,
    tryOut,
    remove,
    (ctx: ReturnType<typeof it.asOwner>) => listDeliveries(ctx, { ...it.key, limit: 5 }),
  ])
    await expect(verb(it.asOwner(), it.key)).rejects.toMatchObject({ code: 'not_found' });
  expect(await it.rows('select id from webhook_secrets where organization_id = $1')).toEqual([]);
});

test('a try goes to this endpoint alone, at once, and its log says what was sent and answered', async () => {
  const it = await hooked(opened, { eventTypes: ['booking.cancelled'] });
  const other = await create(it.asOwner(), { organizationId: it.organizationId, url: 'https://second.example.com/' });
  it.receiver.next.push({ status: 400, excerpt: 'unknown type', durationMs: 31 });
  const asked = JSON.parse(await tryOut(it.asOwner(), it.key));
  expect(asked).toMatchObject({ isTest: true, status: 'pending', eventType: 'webhook.test' });
  await it.attempt(it.waiting.splice(0)[0]!.id);
  expect(it.receiver.got.map(({ url }) => url)).toEqual(['https://hooks.example.com/fitkit']);
  const told = JSON.parse(await getDelivery(it.asOwner(), { organizationId: it.organizationId, webhookDeliveryId: asked.id }));
  expect(told).toMatchObject({
    status: 'pending',
    tries: 1,
    responseStatus: 400,
    message: { type: 'webhook.test', data: { webhookEndpointId: it.key.webhookEndpointId } },
    log: [{ number: 1, responseStatus: 400, responseExcerpt: 'unknown type', durationMs: 31 }],
  });
  const page = await listDeliveries(it.asOwner(), { ...it.key, limit: 10, status: 'pending' });
  expect(page.data.map(({ id }) => id)).toEqual([asked.id]);
  expect((await listDeliveries(it.asOwner(), { ...it.key, webhookEndpointId: other.endpoint.id, limit: 10 })).data).toEqual([]);
});

test('another studio’s endpoints and deliveries are nowhere to be found, and coaches are refused', async () => {
  const [it, other] = [await hooked(opened), await hooked(opened)];
  await other.happen();
  const [delivery] = await other.rows('select id from webhook_deliveries where organization_id = $1');
  const foreign = { ...it.key, webhookEndpointId: other.key.webhookEndpointId };
  for (const verb of [get, rotate, tryOut, remove])
    await expect(verb(it.asOwner(), foreign)).rejects.toMatchObject({ code: 'not_found' });
  const key = { organizationId: it.organizationId, webhookDeliveryId: String(delivery?.id) };
  for (const verb of [getDelivery, replay]) await expect(verb(it.asOwner(), key)).rejects.toMatchObject({ code: 'not_found' });
  expect(await other.endpoint()).toMatchObject({ status: 'active' });
  const coach = await it.join({ role: 'coach' });
  await expect(list(ctxAs(opened.cloud, coach.userId), it.key)).rejects.toMatchObject({ code: 'role_required' });
});

test('there may be so many, and no more', async () => {
  const it = await hooked(opened);
  await opened.run(
    `insert into webhook_endpoints (organization_id, id, url, api_version) select $1, gen_random_uuid(), 'https://x.example.com/', '2026-11-01' from generate_series(2, ${WEBHOOK_ENDPOINT_LIMIT})`,
    [it.organizationId],
  );
  await expect(
    create(it.asOwner(), { organizationId: it.organizationId, url: 'https://hooks.example.com/' }),
  ).rejects.toMatchObject({
    code: 'too_many_webhook_endpoints',
    inputs: { limit: WEBHOOK_ENDPOINT_LIMIT },
  });
});

test('logs and secrets that sign no more are kept for as long as they were said to be', async () => {
  const it = await hooked(opened);
  await it.happen();
  await it.pass(0);
  await rotate(it.asOwner(), it.key);
  const rows = async () =>
    Number(
      (
        await it.rows(
          `select (select count(*) from webhook_deliveries where organization_id = $1) + (select count(*) from webhook_attempts where organization_id = $1) + (select count(*) from webhook_secrets where organization_id = $1) as n`,
        )
      )[0]?.n,
    );
  const retention = (at: string) => opened.run('select * from door.webhook_retention($1::timestamptz, 1000)', [at]);
  await retention('2026-11-22T08:00:00Z');
  expect(await rows()).toBe(4);
  await retention('2026-11-24T08:00:00Z');
  expect(await rows()).toBe(3);
  await retention('2026-12-23T08:00:00Z');
  expect(await rows()).toBe(1);
});

test('what the database writes by itself is what the catalogue says', () => {
  expect(EVENTS['webhook_delivery.due'].version).toBe(1);
  expect(EVENTS['webhook_delivery.due'].consumers).toHaveLength(1);
  // Payloads are ids and words of closed lists: what a webhook says is data of nobody.
  for (const type of PUBLIC_EVENT_TYPES)
    for (const name of Object.keys(EVENTS[type].payload.shape)) expect(name, type).toMatch(/Id$|^source$/);
});
