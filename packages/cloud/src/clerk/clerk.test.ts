import { createClerkClient, verifyToken } from '@clerk/backend';
import { verifyWebhook } from '@clerk/backend/webhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Faults } from '../faults/faults.ts';
import { type Cloud, startCloud, systemClock, virtualClock } from '../index.ts';
import { type Sink, startSink } from '../testing/sink.ts';
import { Clerk } from './clerk.ts';

let cloud: Cloud;
let sink: Sink;
const clock = virtualClock(Date.UTC(2026, 2, 1, 8));

beforeAll(async () => {
  sink = await startSink();
  cloud = await startCloud({
    port: 0,
    publicUrl: sink.url,
    clock,
    organizationsOf: async () => ({ 'dana@fitkit.test': [{ id: 'o', slug: 'flow', role: 'owner' }] }),
  });
  cloud.clerk.addPeople([{ email: 'dana@fitkit.test', firstName: 'Dana', lastName: 'Levi' }]);
});
afterAll(async () => {
  await cloud.close();
  await sink.close();
});
beforeEach(() => sink.clear());

const sdk = () =>
  createClerkClient({ secretKey: cloud.env.CLERK_SECRET_KEY, apiUrl: cloud.env.CLERK_API_URL, telemetry: { disabled: true } });
const hooks = async () => {
  await cloud.clerk.webhooks.idle();
  return sink.calls.map((call) => JSON.parse(call.body));
};
const inClockTime = { clockSkewInMs: 100 * 366 * 24 * 3600 * 1000 };

describe('people and tokens', () => {
  it('issues tokens that the SDK verifies offline', async () => {
    const answer = await fetch(`${cloud.url}/api/session-tokens`, {
      method: 'POST',
      body: JSON.stringify({ email: 'Dana@fitkit.test' }),
    });
    const { token } = (await answer.json()) as { token: string };
    const claims = await verifyToken(token, { jwtKey: cloud.env.CLERK_JWT_KEY, ...inClockTime });
    const now = clock.now() / 1000;
    expect(claims).toMatchObject({
      iss: cloud.env.CLERK_ISSUER,
      sub: cloud.clerk.store.byEmail('dana@fitkit.test')?.id,
      v: 2,
      sts: 'active',
      fva: [0, -1],
    });
    expect(claims).toMatchObject({
      iat: now,
      exp: now + 3600,
      sid: expect.stringMatching(/^sess_/),
      azp: sink.url.replace('://', '://accounts.'),
    });
    expect(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())).toMatchObject({
      alg: 'RS256',
      typ: 'JWT',
      kid: expect.any(String),
    });
    const [key] = (
      (await (await fetch(`${cloud.env.CLERK_ISSUER}/.well-known/jwks.json`)).json()) as { keys: { kid: string; n: string }[] }
    ).keys;
    expect(key).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig', e: 'AQAB' });
    expect(Buffer.from(key?.n ?? '', 'base64url')).toHaveLength(256);
  });

  it('refuses a token for nobody, and a body that says nothing', async () => {
    const ask = async (body: string) => (await fetch(`${cloud.url}/api/session-tokens`, { method: 'POST', body })).status;
    expect(await ask(JSON.stringify({ email: 'nobody@fitkit.test' }))).toBe(404);
    for (const body of [
      '',
      '{}',
      '[]',
      '{"email":1}',
      '{"email":"dana@fitkit.test","seconds":0}',
      '{"email":"dana@fitkit.test","seconds":"9"}',
    ]) {
      expect([body, await ask(body)]).toEqual([body, 422]);
    }
  });

  it('keeps the id of a known e-mail, and takes the one it is given', () => {
    const [first] = cloud.clerk.addPeople([{ email: 'seed@fitkit.test', firstName: 'A' }]);
    const [again] = cloud.clerk.addPeople([{ email: 'Seed@fitkit.test', firstName: 'B' }]);
    expect([again?.id, again?.firstName]).toEqual([first?.id, 'B']);
    cloud.clerk.addPeople([{ id: 'user_seed', email: 'seed@fitkit.test' }]);
    expect(cloud.clerk.store.byEmail('seed@fitkit.test')?.id).toBe('user_seed');
    expect(cloud.clerk.store.users.has(first?.id ?? '')).toBe(false);
  });

  it('lists people with their organizations', async () => {
    expect(await (await fetch(`${cloud.url}/api/people`)).json()).toContainEqual({
      email: 'dana@fitkit.test',
      name: 'Dana Levi',
      organizations: [{ id: 'o', slug: 'flow', role: 'owner' }],
    });
  });
});

describe('the Backend API through the SDK', () => {
  it('creates, finds, changes and deletes a user, and tells each by webhook', async () => {
    const user = await sdk().users.createUser({ emailAddress: ['new@fitkit.test'], firstName: 'New' });
    expect(user.primaryEmailAddress?.emailAddress).toBe('new@fitkit.test');
    const found = await sdk().users.getUserList({ emailAddress: ['new@fitkit.test'] });
    expect([found.totalCount, found.data[0]?.id]).toEqual([1, user.id]);
    expect((await sdk().users.updateUser(user.id, { lastName: 'Name' })).lastName).toBe('Name');
    expect((await sdk().users.updateUserMetadata(user.id, { publicMetadata: { tier: 1 } })).publicMetadata).toEqual({ tier: 1 });
    await sdk().users.deleteUser(user.id);
    await expect(sdk().users.getUser(user.id)).rejects.toMatchObject({ status: 404, errors: [{ code: 'resource_not_found' }] });
    const told = await hooks();
    expect(told.map(({ type }) => type).sort()).toEqual(['user.created', 'user.deleted', 'user.updated', 'user.updated']);
    expect(told.find(({ type }) => type === 'user.deleted').data).toEqual({ deleted: true, id: user.id, object: 'user' });
    const [call] = sink.calls;
    const request = new Request('http://api/webhooks/clerk', { method: 'POST', headers: call?.headers, body: call?.body });
    expect(call?.path).toBe('/webhooks/clerk');
    expect(call?.headers.host).toBe(new URL(sink.url.replace('://', '://api.')).host);
    // Svix looks at the real clock; the signature is what is tried here.
    await expect(verifyWebhook(request, { signingSecret: cloud.env.CLERK_WEBHOOK_SECRET })).rejects.toThrow(/timestamp/i);
  });

  it('refuses what Clerk refuses', async () => {
    await expect(sdk().users.createUser({ emailAddress: ['dana@fitkit.test'] })).rejects.toMatchObject({
      status: 422,
      errors: [{ code: 'form_identifier_exists' }],
    });
    await expect(sdk().users.createUser({ emailAddress: ['no address'] })).rejects.toMatchObject({ status: 422 });
    const wrong = createClerkClient({
      secretKey: 'sk_test_wrong',
      apiUrl: cloud.env.CLERK_API_URL,
      telemetry: { disabled: true },
    });
    await expect(wrong.users.getUserList()).rejects.toMatchObject({ status: 401, errors: [{ code: 'clerk_key_invalid' }] });
    const bare = await fetch(`${cloud.env.CLERK_API_URL}/v1/users`);
    expect([bare.status, Object.keys((await bare.json()) as object)]).toEqual([401, ['errors', 'clerk_trace_id']]);
  });

  it('revokes a session and makes an organization', async () => {
    const dana = cloud.clerk.store.byEmail('dana@fitkit.test');
    const session = cloud.clerk.startSession(dana!, 'client_a');
    expect((await sdk().sessions.getSession(session.id)).status).toBe('active');
    expect((await sdk().sessions.revokeSession(session.id)).status).toBe('revoked');
    const organization = await sdk().organizations.createOrganization({ name: 'Flow Studio', createdBy: dana!.id });
    expect(organization).toMatchObject({ name: 'Flow Studio', slug: 'flow-studio' });
    await expect(sdk().organizations.createOrganization({ name: 'Flow Studio' })).rejects.toMatchObject({ status: 422 });
    expect((await hooks()).map(({ type }) => type)).toEqual(expect.arrayContaining(['session.created', 'session.revoked']));
  });
});

describe('webhooks', () => {
  it('are signed as Svix signs', async () => {
    const secret = cloud.env.CLERK_WEBHOOK_SECRET ?? '';
    const webhook = { url: `${sink.url}/webhooks/clerk`, secret };
    const clerk = new Clerk({ clock: systemClock(), faults: new Faults(), issuer: 'http://issuer', webhook, onChange() {} });
    clerk.createUser({ email: 'signed@fitkit.test' });
    await clerk.webhooks.idle();
    const call = sink.calls.at(-1);
    const request = () => new Request('http://api/webhooks/clerk', { method: 'POST', headers: call?.headers, body: call?.body });
    expect(await verifyWebhook(request(), { signingSecret: secret })).toMatchObject({
      type: 'user.created',
      object: 'event',
    });
    const other = `whsec_${Buffer.from('another secret').toString('base64')}`;
    await expect(verifyWebhook(request(), { signingSecret: other })).rejects.toThrow();
  });

  it('are tried again by Svix’s schedule with the same id, and then given up', async () => {
    sink.answer(500);
    cloud.clerk.createUser({ email: 'retried@fitkit.test' });
    await cloud.clerk.webhooks.idle();
    const waits = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];
    for (const [i, seconds] of waits.entries()) {
      await clock.advance(seconds * 1000 - 1);
      expect(sink.calls).toHaveLength(i + 1);
      await clock.advance(1);
      expect(sink.calls).toHaveLength(i + 2);
    }
    await clock.advance(30 * 24 * 3600 * 1000);
    expect(sink.calls).toHaveLength(8);
    expect(new Set(sink.calls.map((call) => call.headers['svix-id'])).size).toBe(1);
    expect(new Set(sink.calls.map((call) => call.headers['svix-signature'])).size).toBe(8);
    sink.answer(200);
  });

  it('are lost, doubled or late by fault', async () => {
    cloud.faults.add({ service: 'clerk.webhooks', kind: 'drop', rate: 1, limit: 1 });
    cloud.clerk.createUser({ email: 'lost@fitkit.test' });
    expect(await hooks()).toHaveLength(0);
    cloud.faults.clear();
    cloud.faults.add({ service: 'clerk.webhooks', kind: 'duplicate', rate: 1, limit: 1 });
    cloud.clerk.createUser({ email: 'doubled@fitkit.test' });
    expect(await hooks()).toHaveLength(2);
    cloud.faults.clear();
    cloud.faults.add({ service: 'clerk.webhooks', kind: 'delay', ms: 9_000, rate: 1, limit: 1 });
    cloud.clerk.createUser({ email: 'late@fitkit.test' });
    expect(await hooks()).toHaveLength(2);
    await clock.advance(9_000);
    expect(await hooks()).toHaveLength(3);
  });
});

describe('the Frontend API, as the sign-in page uses it', () => {
  const origin = 'http://accounts.localhost:8787';
  const call = async (method: string, path: string, client: string, fields?: Record<string, string>) => {
    const body = fields && new URLSearchParams(fields);
    const answer = await fetch(`${cloud.url}/clerk/v1${path}?__clerk_db_jwt=${client}`, { method, body, headers: { origin } });
    return { status: answer.status, cors: answer.headers.get('access-control-allow-origin'), body: await answer.json() };
  };

  it('signs a demo person in, gives 60-second tokens, and ends the session', async () => {
    const { token: client } = (await call('POST', '/dev_browser', '')).body;
    const signedIn = await call('POST', '/client/sign_ins', client, { identifier: 'dana@fitkit.test' });
    expect([signedIn.status, signedIn.cors, signedIn.body.response.status]).toEqual([200, origin, 'complete']);
    const id = signedIn.body.response.created_session_id;
    const { jwt } = (await call('POST', `/client/sessions/${id}/tokens`, client)).body;
    const claims = await verifyToken(jwt, { jwtKey: cloud.env.CLERK_JWT_KEY, authorizedParties: [origin], ...inClockTime });
    expect([claims.sid, claims.exp - claims.iat]).toEqual([id, 60]);
    expect((await call('POST', `/client/sessions/${id}/tokens`, 'dvb_stranger')).status).toBe(404);
    await call('DELETE', '/client', client);
    expect((await call('POST', `/client/sessions/${id}/tokens`, client)).status).toBe(404);
    expect((await hooks()).map(({ type }) => type)).toEqual(expect.arrayContaining(['session.created', 'session.removed']));
  });

  it('signs anybody up, and says who is not known yet', async () => {
    const unknown = await call('POST', '/client/sign_ins', 'dvb_1', { identifier: 'someone@fitkit.test' });
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([422, 'form_identifier_not_found']);
    const up = await call('POST', '/client/sign_ups', 'dvb_1', {
      email_address: 'someone@fitkit.test',
      first_name: 'Some',
      last_name: 'One',
    });
    expect(up.body.client.sessions[0].user).toMatchObject({ email: 'someone@fitkit.test', first_name: 'Some' });
  });

  it('forgets a session after its seven days', async () => {
    const { body } = await call('POST', '/client/sign_ins', 'dvb_2', { identifier: 'dana@fitkit.test' });
    await clock.advance(7 * 24 * 3600 * 1000);
    expect((await call('POST', `/client/sessions/${body.response.created_session_id}/tokens`, 'dvb_2')).status).toBe(404);
  });

  it('answers pages of this machine only', async () => {
    const answer = await fetch(`${cloud.url}/clerk/v1/client`, { headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('serves the script without eval and inline style', async () => {
    const answer = await fetch(`${cloud.env.CLERK_FRONTEND_API_URL}/npm/@clerk/clerk-js@5/dist/clerk.browser.js`);
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(await answer.text()).not.toMatch(/\beval\(|new Function|innerHTML|\.style\b|<style/);
  });
});
