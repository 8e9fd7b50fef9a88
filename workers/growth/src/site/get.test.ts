import { type Cloud, startCloud } from '@fitkit/cloud';
import { preparedImage } from '@fitkit/cloud/testing/image';
import { type Site, site } from '@fitkit/contracts/growth';
import { seedDemo } from '@fitkit/db/demo/index';
import { migrate, type Run, setLoginPasswords, versionOf } from '@fitkit/db/migrate';
import { HOST_HEADER, newSessionToken, SESSION_SCHEME, sha256 } from '@fitkit/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import app from '../index.ts';

const SECRET = 'a secret that is only used by tests, 32+';
const DATABASE_URL = 'postgresql://fitkit_app:app-word@localhost/fitkit';
let cloud: Cloud;
let env: Record<string, string>;
let run: Run;

beforeAll(async () => {
  const databaseImage = await preparedImage(versionOf(), (empty) => migrate(empty));
  cloud = await startCloud({ port: 0, databaseImage });
  run = async (text, params) => ({ rows: await cloud.sql(text, params) });
  await setLoginPasswords(run, [DATABASE_URL]);
  await seedDemo(run, { now: new Date(), minisiteHost: (slug) => `${slug}.localhost` });
  env = { ...cloud.env, DATABASE_URL, SESSION_SECRET: SECRET, FILE_URL_SECRET: SECRET, ROOT_DOMAIN: 'localhost' };
});
afterAll(() => cloud.close());

const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} };
const visit = (host: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`https://growth/v1/minisites/${host}`, { headers }), env, context);
async function pageOf(host: string, headers?: Record<string, string>): Promise<Site> {
  const response = await visit(host, headers);
  expect(response.status).toBe(200);
  return site.parse(await response.json());
}
const kinds = ({ sections }: Site) => sections.map(({ kind }) => kind);
const part = <K extends Site['sections'][number]['kind']>({ sections }: Site, kind: K) =>
  sections.find((section): section is Extract<Site['sections'][number], { kind: K }> => section.kind === kind);

/** A session of ours for somebody on a host. */
async function signedIn(clerkId: string, host: string): Promise<Record<string, string>> {
  const token = await newSessionToken(SECRET);
  await run(
    `insert into user_sessions (token_hash, host, organization_id, user_id, clerk_session_id, expires_at)
     select $1, $2, (select organization_id from organization_domains where host = $2), id, 'sess_test', now() + interval '1 day' from users where clerk_id = $3`,
    [await sha256(token), host, clerkId],
  );
  return { authorization: `${SESSION_SCHEME} ${token}`, [HOST_HEADER]: host };
}

test('a studio shows what its owner wrote, its classes, its week and its coaches', async () => {
  const page = await pageOf('barosh.localhost');
  expect(kinds(page)).toEqual(['hero', 'about', 'classes', 'schedule', 'trainers', 'places', 'faq', 'contact']);
  expect(page).toMatchObject({
    site: { name: 'קרוספיט ברוש', brandColor: '#1d4fd7', language: 'he' },
    viewer: null,
    seoTitle: 'קרוספיט ברוש · רמת גן',
  });
  expect(part(page, 'about')?.html).toContain('<strong>הרבה סבלנות</strong>');
  expect(part(page, 'classes')?.items.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['WOD', 'הנפות', 'יסודות', 'ניידות', 'נוער', 'אימון פתוח']),
  );
  expect(part(page, 'classes')?.items.map(({ name }) => name)).not.toContain('אגרוף');
  expect(part(page, 'trainers')?.items.map(({ name }) => name)).toEqual(['ליהי אדלר', 'נועם שגיא', 'איתי קרמר', 'מיכל ברוש']);
  expect(part(page, 'contact')?.hours).toHaveLength(2);
  const now = Date.now();
  expect(page.sessions.length).toBeGreaterThan(20);
  for (const session of page.sessions) {
    expect(session.status).toBe('published');
    expect(Date.parse(session.endsAt)).toBeGreaterThan(now);
    expect(Date.parse(session.startsAt)).toBeLessThan(now + 7 * 86_400_000);
    expect(session.myBooking).toBeNull();
  }
});

test('its own domain leads to the same page', async () => {
  expect(await pageOf('fit-barosh.localhost')).toEqual(await pageOf('barosh.localhost'));
});

test('a member is greeted by name and sees their own bookings', async () => {
  const page = await pageOf('barosh.localhost', await signedIn('user_demo_yael', 'barosh.localhost'));
  expect(page.viewer).toMatchObject({ name: 'יעל שחר', role: 'member', status: 'active' });
  expect(page.sessions.some(({ myBooking }) => myBooking !== null)).toBe(true);
});

test('where plans are asked for, a member is told what each booking would use', async () => {
  const asRequired = (required: boolean) =>
    run(`update organizations set booking_requires_plan = $1 where slug = 'barosh'`, [required]);
  const yael = await signedIn('user_demo_yael', 'barosh.localhost');
  expect((await pageOf('barosh.localhost', yael)).covers, 'nothing is asked for').toEqual({});
  await asRequired(true);
  const { covers, sessions } = await pageOf('barosh.localhost', yael);
  const open = sessions.filter(({ startsAt, myBooking }) => new Date(startsAt) > new Date() && !myBooking);
  expect(Object.keys(covers).sort()).toEqual(open.map(({ id }) => id).sort());
  const spent = Object.values(covers).filter(({ rule }) => rule === 'credit');
  expect(spent.length).toBeGreaterThan(0);
  for (const { plan, creditsLeft } of spent) {
    expect(plan).toMatch(/^כרטיסיית/);
    expect(creditsLeft).toBeGreaterThanOrEqual(0);
  }
  expect((await pageOf('barosh.localhost')).covers, 'a stranger is told nothing').toEqual({});
  const owner = await pageOf('barosh.localhost', await signedIn('user_demo_michal', 'barosh.localhost'));
  expect(owner.covers, 'staff books free').toEqual({});
  await asRequired(false);
});

test('the owner sees on the page what everybody sees', async () => {
  const visitor = await pageOf('barosh.localhost');
  const owner = await pageOf('barosh.localhost', await signedIn('user_demo_michal', 'barosh.localhost'));
  expect(owner.viewer).toMatchObject({ role: 'owner' });
  expect(owner.sessions.map(({ id }) => id)).toEqual(visitor.sessions.map(({ id }) => id));
  expect(owner.sections).toEqual(visitor.sections);
});

test("another studio's session is nobody here", async () => {
  const headers = await signedIn('user_demo_yotam', 'yotam-online.localhost');
  expect((await pageOf('yotam-online.localhost', headers)).viewer).toMatchObject({ role: 'owner' });
  expect((await pageOf('barosh.localhost', headers)).viewer).toBeNull();
});

test('coaching classes stay out of the page', async () => {
  const page = await pageOf('yotam-online.localhost');
  expect(part(page, 'classes')?.items.map(({ name }) => name)).toEqual(['Ask Yotam', 'Live mobility']);
  expect(page.sessions.map(({ name }) => name)).not.toContain('Weekly call');
});

test('a studio that just opened shows its name and nothing empty', async () => {
  const page = await pageOf('fit-haifa.localhost');
  expect(kinds(page)).toEqual(['hero']);
  expect(page.sessions).toEqual([]);
});

test('what was published unsafe leaves safe, and an empty text leaves no part', async () => {
  const publish = (html: string) =>
    run(
      `update minisites set published_content = jsonb_set(published_content, '{about,html}', to_jsonb($1::text)) where organization_id = (select id from organizations where slug = 'danny-pt')`,
      [html],
    );
  await publish('<p onclick="x()">а</p><script>alert(1)</script><a href="javascript:alert(1)">б</a>');
  expect(part(await pageOf('danny-pt.localhost'), 'about')?.html).toBe('<p>а</p>б');
  await publish('<script>alert(1)</script>');
  expect(kinds(await pageOf('danny-pt.localhost'))).not.toContain('about');
});

test('a host that waits for its certificate, an unpublished page and a stranger are all not found', async () => {
  for (const host of ['www.barosh.example.com', 'nobody.localhost', 'BAROSH']) expect((await visit(host)).status).toBe(404);
  await run(
    `update minisites set is_published = false where organization_id = (select id from organizations where slug = 'danny-pt')`,
  );
  expect((await visit('danny-pt.localhost')).status).toBe(404);
});
