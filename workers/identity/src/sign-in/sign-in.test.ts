import type { Organization } from '@fitkit/contracts/identity';
import { HOST_HEADER } from '@fitkit/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type Person, readJson, type World } from '../../testing/world.ts';
import { signTicket } from './ticket.ts';

let world: World;
let dana: Person;
let studio: string;
let rival: string;
const ACCOUNTS = 'accounts.localhost';

beforeAll(async () => {
  world = await openWorld();
  dana = await world.signedIn('dana@example.com');
  const open = async (name: string) =>
    (await readJson<Organization>(dana.call('/v1/organizations', { method: 'POST', body: { name } }))).hosts[0]!;
  [studio, rival] = await Promise.all([open('Flow'), open('Rival')]);
});
afterAll(() => world.close());

type Browser = ReturnType<World['browser']>;
const path = (response: Response) => response.headers.get('location')!.replace(/^https?:\/\/[^/]+/, '');
const sessions = async () => Number((await world.cloud.sql<{ n: string }>('select count(*) as n from user_sessions'))[0]!.n);

/** What Clerk keeps on accounts. for whoever has signed in there. */
function atAccounts(person: Person, authorizedParty = world.origin(ACCOUNTS)): Browser {
  const browser = world.browser(ACCOUNTS);
  browser.jar.set('__session', world.cloud.clerk.token(world.cloud.clerk.session(person.sessionId), { authorizedParty }));
  return browser;
}
async function ticketFor(browser: Browser, person: Person, back = '/week?d=1'): Promise<string> {
  const started = await browser.go(`/auth/start?return=${encodeURIComponent(back)}`);
  return path(await atAccounts(person).go(path(started)));
}
async function signedInOn(host: string, person = dana): Promise<Browser> {
  const browser = world.browser(host);
  expect((await browser.go(await ticketFor(browser, person))).status).toBe(303);
  return browser;
}
const me = (browser: Browser, host: string) =>
  world.call('/v1/me', { headers: { authorization: `Session ${browser.jar.get('__Host-fk')}`, [HOST_HEADER]: host } });

test('a member comes in on the studio’s own host and back to where they were', async () => {
  const browser = world.browser(studio);
  const started = await browser.go('/auth/start?return=/week?d=1&lang=ru');
  expect([started.status, started.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(new RegExp(`^${world.origin(ACCOUNTS)}/handoff\\?host=${studio}&st=[\\w-]{43}&lang=ru$`)),
  ]);
  expect(started.headers.get('set-cookie')).toMatch(/^__Host-fk-login=.*; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);

  const nobody = world.browser(ACCOUNTS);
  const asked = await nobody.go(path(started));
  expect(asked.status).toBe(303);
  expect(path(asked)).toMatch(/^\/sign-in\?next=%2Fhandoff%3Fhost%3D.*%26again%3D1&lang=ru$/);
  const next = new URLSearchParams(path(asked).split('?')[1]).get('next')!;

  const handed = await atAccounts(dana).go(next);
  expect(handed.headers.get('location')).toMatch(new RegExp(`^${world.origin(studio)}/auth/finish\\?ticket=`));
  const finished = await browser.go(path(handed));
  expect([finished.status, finished.headers.get('location')]).toEqual([303, '/week?d=1']);
  expect(finished.headers.getSetCookie()[1]).toMatch(
    /^__Host-fk=[\w-]{43}\.[\w-]{11}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(browser.jar.has('__Host-fk-login')).toBe(false);

  expect(await readJson(me(browser, studio))).toMatchObject({ email: 'dana@example.com' });
  expect((await me(browser, rival)).status).toBe(401);
});

test('the dashboard’s own host needs no studio', async () => {
  const browser = await signedInOn('app.localhost');
  expect((await me(browser, 'app.localhost')).status).toBe(200);
});

test('an unknown host is refused on a page, in the visitor’s language', async () => {
  for (const host of ['evil.example', 'nobody.localhost', ACCOUNTS, 'app.localhost.evil.example', '']) {
    const answer = await atAccounts(dana).go(`/handoff?host=${host}&st=${'a'.repeat(43)}`, {
      headers: { 'accept-language': 'he' },
    });
    expect([host, answer.status]).toEqual([host, 400]);
    expect(await answer.text()).toContain('dir="rtl"');
  }
  expect((await atAccounts(dana).go(`/handoff?host=${studio}&st=short`)).status).toBe(400);
});

test('somebody else’s sign-in cannot be finished here: the state is this browser’s', async () => {
  const before = await sessions();
  const attacker = world.browser(studio);
  const ticket = await ticketFor(attacker, dana);
  const victim = world.browser(studio);
  expect((await victim.go(ticket)).status).toBe(401);
  await victim.go('/auth/start');
  const refused = await victim.go(ticket);
  expect(refused.status).toBe(401);
  expect(await refused.text()).toContain('href="/auth/start?return=%2F"');
  expect(victim.jar.has('__Host-fk')).toBe(false);
  expect(await sessions()).toBe(before);
});

test('a ticket is for one host, once, for a minute, and made by us', async () => {
  const browser = world.browser(studio);
  const ticket = await ticketFor(browser, dana);
  const elsewhere = world.browser(rival);
  elsewhere.jar.set('__Host-fk-login', browser.jar.get('__Host-fk-login')!);
  expect((await elsewhere.go(ticket)).status).toBe(401);

  const login = browser.jar.get('__Host-fk-login')!;
  expect((await browser.go(ticket)).status).toBe(303);
  browser.jar.set('__Host-fk-login', login);
  expect((await browser.go(ticket)).status).toBe(401);

  const made = JSON.parse(Buffer.from(ticket.split('.')[1]!, 'base64url').toString());
  const forged = await signTicket({ ...made, jti: crypto.randomUUID() }, 'not the secret of this place, sorry');
  const stale = await signTicket({ ...made, jti: crypto.randomUUID(), exp: made.exp - 120 }, world.env.SESSION_SECRET!);
  const fresh = await signTicket({ ...made, jti: crypto.randomUUID() }, world.env.SESSION_SECRET!);
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${fresh.split('.')[1]}.`;
  for (const bad of [forged, stale, none, `${fresh}.x`, 'x', '']) {
    browser.jar.set('__Host-fk-login', login);
    expect((await browser.go(`/auth/finish?ticket=${bad}`)).status).toBe(401);
  }
  browser.jar.set('__Host-fk-login', login);
  expect((await browser.go(`/auth/finish?ticket=${fresh}`)).status).toBe(303);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/.//evil.example', '/\t/evil.example', 'week', ''])(
  'coming back to %j is coming back to the front page',
  async (back) => {
    const browser = world.browser(studio);
    const finished = await browser.go(await ticketFor(browser, dana, back));
    expect(finished.headers.get('location')).toBe('/');
  },
);

test('Clerk’s token counts only on accounts., within its minute, and never sends anybody round in circles', async () => {
  const handoff = `/handoff?host=${studio}&st=${'a'.repeat(43)}`;
  const strange = atAccounts(dana, world.origin('evil.localhost'));
  expect(path(await strange.go(handoff))).toMatch(/^\/sign-in/);
  const old = world.browser(ACCOUNTS);
  const session = world.cloud.clerk.session(dana.sessionId);
  old.jar.set('__session', world.cloud.clerk.token(session, { authorizedParty: world.origin(ACCOUNTS), seconds: -30 }));
  expect(path(await old.go(handoff))).toMatch(/^\/sign-in/);
  const again = await old.go(`${handoff}&again=1`);
  expect(again.status).toBe(401);
  expect(await again.text()).toContain('href="/sign-in?next=');
  expect((await world.browser(studio).go(handoff)).status).toBe(404);
});

test('somebody whose webhook has not come yet is fetched from Clerk, once; without Clerk they are told', async () => {
  const [user] = world.cloud.clerk.addPeople([{ email: 'late@example.com', firstName: 'Late', lastName: 'Comer' }]);
  const late = { ...dana, sessionId: world.cloud.clerk.startSession(user!, 'client_late').id };
  const browser = world.browser(studio);
  const ticket = await ticketFor(browser, late);

  const fault = world.cloud.faults.add({ service: 'clerk', kind: 'error', rate: 1, status: 500 });
  const down = await browser.go(ticket, { headers: { 'accept-language': 'ru' } });
  expect(down.status).toBe(503);
  expect(await down.text()).toContain('Вход сейчас недоступен');
  expect(browser.jar.has('__Host-fk')).toBe(false);
  world.cloud.faults.clear({ id: fault.id });

  expect((await browser.go(ticket)).status).toBe(303);
  expect(await readJson(me(browser, studio))).toMatchObject({ email: 'late@example.com', firstName: 'Late', organizations: [] });
});

test('leaving ends this host’s session at once, and no other site can make anybody leave', async () => {
  const [here, there] = [await signedInOn(studio), await signedInOn(rival)];
  const token = here.jar.get('__Host-fk')!;
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ]) {
    expect((await here.go('/auth/logout', { method: 'POST', headers: headers as Record<string, string> })).status).toBe(403);
  }
  expect((await me(here, studio)).status).toBe(200);

  const left = await here.go('/auth/logout', { method: 'POST', headers: { origin: world.origin(studio) } });
  expect([left.status, left.headers.get('location'), here.jar.has('__Host-fk')]).toEqual([303, '/', false]);
  here.jar.set('__Host-fk', token);
  expect((await me(here, studio)).status).toBe(401);
  expect((await me(there, rival)).status).toBe(200);
  expect((await here.go('/auth/logout', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(303);
});

test('leaving everywhere ends every session and Clerk’s own', async () => {
  const eli = await world.signedIn('eli@example.com');
  const [here, there] = [await signedInOn(studio, eli), await signedInOn('app.localhost', eli)];
  const others = await signedInOn(studio);
  await here.go('/auth/logout?everywhere=1', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
  expect((await me(there, 'app.localhost')).status).toBe(401);
  expect((await me(others, studio)).status).toBe(200);
  await world.settle();
  expect(world.cloud.clerk.session(eli.sessionId).status).toBe('revoked');
});

test('signing out on accounts. ends Clerk’s session and ours that came from it, even with a token past its minute', async () => {
  const fay = await world.signedIn('fay@example.com');
  const here = await signedInOn(studio, fay);
  const accounts = world.browser(ACCOUNTS);
  const session = world.cloud.clerk.session(fay.sessionId);
  accounts.jar.set('__session', world.cloud.clerk.token(session, { authorizedParty: world.origin(ACCOUNTS), seconds: -3600 }));
  expect((await accounts.go('/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } })).status).toBe(403);
  const left = await accounts.go('/sign-out', { method: 'POST', headers: { origin: world.origin(ACCOUNTS) } });
  expect([left.status, left.headers.get('location'), accounts.jar.has('__session')]).toEqual([303, '/sign-in', false]);
  expect((await me(here, studio)).status).toBe(401);
  expect(world.cloud.clerk.session(fay.sessionId).status).toBe('revoked');
});

test('the sign-in page allows Clerk by name and nothing else, and goes on only on accounts.', async () => {
  const accounts = world.browser(ACCOUNTS);
  const answer = await accounts.go('/sign-in?next=https://evil.example&lang=en');
  const html = await answer.text();
  const clerk = new URL(world.env.CLERK_FRONTEND_API_URL!).origin;
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy).toContain(`script-src 'self' ${clerk} https://challenges.cloudflare.com;`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  const nonce = /<style nonce="([^"]+)"/.exec(html)![1];
  expect(policy).toContain(`'nonce-${nonce}'`);
  expect(html).toContain('data-next="/"');
  expect(html).toContain(`${world.env.CLERK_FRONTEND_API_URL}/npm/@clerk/clerk-js@5/dist/clerk.browser.js`);
  expect(html).toContain('<noscript>');
  expect(html).not.toMatch(/<script(?![^>]*src=)/);
  expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  expect(await (await accounts.go('/sign-in?next=/x"><script>')).text()).not.toContain('"><script>');
  expect((await accounts.go('/sign-in.js')).headers.get('content-type')).toMatch(/^text\/javascript/);
  expect((await accounts.go('/')).headers.get('location')).toBe(`${world.origin('app.localhost')}/auth/start`);
  expect((await world.browser(studio).go('/sign-in')).status).toBe(404);
});
