import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, OPERATIONS } from '../support/contract.ts';
import { bodyOf, callerOf, type Furnished, furnish, queryOf, sendable } from '../support/fixtures.ts';
import { send, type TestPlatform, testPlatform } from '../support/platform.ts';
import { openPage, siteSession } from '../support/sites.ts';
import { bundleSizes, compressed } from '../support/sizes.ts';
import { countTrips } from '../support/trips.ts';

const KB = 1000;
let platform: TestPlatform;
let studio: Furnished;
let trips: ReturnType<typeof countTrips>;
let barosh: string;
beforeAll(async () => {
  platform = await testPlatform({ sites: ['minisites', 'dashboard'] });
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  studio = await furnish(platform);
  barosh = await platform.organization('barosh');
  trips = countTrips(platform);
});
afterAll(() => platform?.close());

/** Operations that need more than one trip, and why. */
const MORE: Record<string, { trips: number; because: string }> = {
  completeUpload: { trips: 2, because: 'which parts have arrived is read, then the store makes a file of them' },
  getFile: { trips: 0, because: 'the link says everything' },
  createImport: { trips: 2, because: 'whom the list means is looked up first, then what becomes of each row is kept' },
};

test('every operation is one trip to the database', async () => {
  const counted: Record<string, number> = {};
  for (const operation of OPERATIONS) {
    const ids: Record<string, string> = { ...studio.ids };
    for (const name of [
      'sessionId',
      'bookingId',
      'importId',
      'apiKeyId',
      'deadLetterId',
      'webhookEndpointId',
      'webhookDeliveryId',
      'invitationId',
      'token',
      'upload',
      'largeUpload',
      'pictureId',
      'subscriptionId',
      'freezeId',
      'creditLotId',
    ])
      if (operation.path.includes(`{${name}}`)) ids[name] = await studio.make(name, 'owner', operation.id);
    const token = await callerOf(platform, operation, studio);
    const { trips: n, result } = await trips(() =>
      platform.call(operation.method, addressOf(operation, { ...ids, ...queryOf(operation) }), {
        token,
        ...sendable(operation, bodyOf(operation, studio.ids)),
      }),
    );
    expect(result.status, `${operation.id}: ${result.text.slice(0, 200)}`).toBeLessThan(
      ['getSiteWeek', 'getSiteCheckIn'].includes(operation.id) ? 402 : 300,
    );
    counted[operation.id] = n;
  }
  expect(counted).toEqual(Object.fromEntries(OPERATIONS.map(({ id }) => [id, MORE[id]?.trips ?? 1])));
});

test('what is refused before the door costs no trip', async () => {
  const free = [
    () => platform.call('GET', '/v1/me', { token: 'x' }),
    () => platform.call('GET', '/v1/nope', { token: studio.owner }),
    () => platform.call('POST', '/v1/organizations', { token: studio.owner, body: { surprise: 1 } }),
    () => platform.call('GET', `${studio.base}/sessions/x`, { token: studio.owner }),
    () => platform.call('GET', '/v1/openapi.json'),
  ];
  for (const call of free) expect((await trips(call)).trips, String(call)).toBe(0);
});

describe('pages', () => {
  const SITE = 'barosh.localhost';
  const pagesOf = async () => {
    const session = String(
      (
        await platform.run(
          `select id from class_sessions where organization_id = $1 and status = 'published' and starts_at > now() order by starts_at limit 1`,
          [barosh],
        )
      ).rows[0]?.id,
    );
    const member = String(
      (
        await platform.run(
          `select u.email from memberships m join users u on u.id = m.user_id where m.organization_id = $1 and m.role = 'member' and m.status = 'active' and u.clerk_id is not null limit 1`,
          [barosh],
        )
      ).rows[0]?.email,
    );
    return { session, member };
  };

  test('of a studio’s site: at most two trips each, a stranger’s and a member’s', async () => {
    const { session, member } = await pagesOf();
    const cookie = await siteSession(platform, member, SITE, barosh);
    const counted: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [path, signedIn] of [
      ['/', false],
      ['/', true],
      ['/schedule', false],
      ['/schedule', true],
      [`/classes/${session}`, false],
      [`/classes/${session}`, true],
      ['/my-week', true],
      ['/my-plans', true],
      ['/waiting', true],
      ['/calendar', true],
      ['/check-in', true],
      ['/notifications', true],
      ['/settings', true],
    ] as const) {
      const { trips: n, result } = await trips(() => openPage(platform, SITE, path, signedIn ? cookie : undefined));
      const name = `${path.replace(session, '…')} ${signedIn ? 'member' : 'stranger'}`;
      counted[name] = `${result.status}, ${n <= 2 ? 'at most two' : n}`;
      expected[name] = `200, ${SIDE_BY_SIDE[name]?.trips ?? 'at most two'}`;
    }
    expect(counted).toEqual(expected);
  });

  /** Reads that go side by side with the others of their page: no page waits for more than two, one after the other. */
  const SIDE_BY_SIDE: Record<string, { trips: number; because: string }> = {
    today: { trips: 3, because: 'the line of last week stands behind the bars of this one' },
    'members/…': { trips: 3, because: 'what a person holds is asked beside who they are' },
    plans: { trips: 5, because: 'plans, what they are good for and whether booking needs one are four resources' },
    'plans/new': { trips: 3, because: 'class types and locations to choose from are two resources' },
    'members/…/plans/give': { trips: 3, because: 'the plans to choose from are asked beside the person' },
    'settings/kiosks': { trips: 3, because: 'tablets and the locations to choose from are two resources' },
    'settings/booking-rules': {
      trips: 8,
      because:
        'rules, class types, plans, the studio and the classes and members to look at are six resources; what they would see comes after',
    },
    'settings/class-types': {
      trips: 4,
      because: 'class types, their programs and the spaces to choose from are three resources',
    },
  };

  test('of the dashboard: at most two trips, each exception named', async () => {
    const { session } = await pagesOf();
    const [owner] = (
      await platform.run(
        `select u.email from memberships m join users u on u.id = m.user_id where m.organization_id = $1 and m.role = 'owner'`,
        [barosh],
      )
    ).rows;
    const cookie = await siteSession(platform, String(owner?.email), 'app.localhost', null);
    const member = (await platform.run('select id from memberships where organization_id = $1 order by id limit 1', [barosh]))
      .rows[0]?.id;
    const counted: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const path of [
      'today',
      'calendar',
      `classes/${session}`,
      'members',
      `members/${member}`,
      `members/${member}/plans`,
      `members/${member}/plans/give`,
      'plans',
      'plans/new',
      'members/invitations',
      'members/invitations/new',
      'imports',
      'imports/new',
      'settings',
      'settings/class-types',
      'settings/booking-rules',
      'settings/locations',
      'settings/kiosks',
      'check-in',
      'settings/notifications',
      'settings/deliveries',
      'settings/dead-letters',
      'notifications',
    ]) {
      const { trips: n, result } = await trips(() =>
        send(platform.port, 'app.localhost', 'GET', `/o/barosh/${path}`, { headers: { cookie, 'accept-language': 'he' } }),
      );
      const name = path.replace(session, '…').replace(String(member), '…');
      counted[name] = `${result.status}, ${n <= 2 ? 'at most two' : n}`;
      expected[name] = `200, ${SIDE_BY_SIDE[name]?.trips ?? 'at most two'}`;
    }
    expect(counted).toEqual(expected);
  });

  test('a schedule shows what its address asks for, and its links go on asking', async () => {
    const classesOf = async (query: string) => {
      const { status, html } = await openPage(platform, SITE, `/schedule${query}`);
      expect(status).toBe(200);
      return { html, ids: [...html.matchAll(/id="class-([0-9a-f-]{36})"/g)].map(([, id]) => id!) };
    };
    const all = await classesOf('');
    const { rows } = await platform.run(
      `select id, class_type_id as type, coach_membership_id as coach, location_id as place from class_sessions where id = any ($1::uuid[])`,
      [`{${all.ids.join(',')}}`],
    );
    const [one] = rows.filter(({ coach, place }) => coach && place);
    for (const names of [['type'], ['coach'], ['place'], ['type', 'coach', 'place']] as const) {
      const query = new URLSearchParams(names.map((name) => [name, String(one?.[name])]));
      const found = await classesOf(`?${query}`);
      const expected = rows.filter((row) => names.every((name) => row[name] === one?.[name])).map(({ id }) => id);
      expect(found.ids.sort(), String(query)).toEqual(expected.sort());
      const kept = String(query).replaceAll('&', '&amp;');
      expect(found.html.split(`&amp;${kept}">`).length, 'every day keeps it').toBeGreaterThanOrEqual(7);
    }
    const open = await classesOf('?open=1');
    expect(open.ids.length).toBeGreaterThan(0);
    expect(open.html).not.toContain('data-full="true"');
  });

  test('a phone finds what it keeps on its home screen', async () => {
    const manifest = (await (await send(platform.port, SITE, 'GET', '/manifest.webmanifest')).json()) as {
      start_url: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest.start_url).toBe('/my-week');
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '192x192 maskable',
      '512x512 any',
      '512x512 maskable',
    ]);
    const { html } = await openPage(platform, SITE, '/');
    const apple = /rel="apple-touch-icon" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    for (const [src, size] of [
      [apple, 180],
      ...manifest.icons.map(({ src, sizes }) => [src, Number.parseInt(sizes, 10)] as const),
    ] as const) {
      const answer = await send(platform.port, SITE, 'GET', src);
      const picture = sharp(Buffer.from(await answer.arrayBuffer()));
      expect(await picture.metadata()).toMatchObject({ format: 'png', width: size, height: size });
      const { data } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const at = (x: number, y: number) => [...data.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
      expect(at(size / 2, size / 2), 'the bar').toEqual([255, 255, 255, 255]);
      expect(at(size / 2, size / 8), 'the studio’s colour').toEqual([0x1d, 0x4f, 0xd7, 255]);
      expect(at(0, 0)[3], src).toBe(src.includes('masked') ? 255 : 0);
    }
    expect((await send(platform.port, SITE, 'GET', '/icon.png?c=1d4fd7&size=4000')).status).toBe(404);
  });

  test('a studio’s page is 30 kB of HTML and CSS at most, and is read without a script', async () => {
    for (const path of ['/', '/schedule']) {
      const { status, html, htmlBytes, cssBytes } = await openPage(platform, SITE, path);
      console.log(`${path}: ${htmlBytes} B HTML + ${cssBytes} B CSS, compressed`);
      expect(status).toBe(200);
      expect(htmlBytes + cssBytes, path).toBeLessThanOrEqual(30 * KB);
      const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ');
      expect(text).toContain('WOD');
      expect(text).toMatch(/\d\d:\d\d/);
    }
  });

  test('what makes seats live is 8 kB of script, and a studio’s page has no other', async () => {
    const { scripts } = await openPage(platform, SITE, '/schedule');
    const files = scripts.map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? tag);
    expect(files).toHaveLength(1);
    const bytes = compressed(await (await send(platform.port, SITE, 'GET', files[0]!)).text());
    console.log(`/schedule: ${bytes} B of script, compressed`);
    expect(bytes).toBeLessThanOrEqual(8 * KB);
  });

  test('a host that is nobody’s has a page of its own that says so', async () => {
    for (const host of ['evil.example', 'nobody.localhost', 'api.localhost.evil.example', 'a.api.localhost']) {
      const { status, html } = await openPage(platform, host, '/');
      expect(status, host).toBe(404);
      expect(html, host).toMatch(/<html[^>]+lang="/);
      expect(html).not.toContain('barosh');
    }
    expect((await openPage(platform, 'fit-barosh.localhost', '/')).status, 'a domain of its own').toBe(200);
    expect((await openPage(platform, 'www.barosh.example.com', '/')).status, 'one that waits for its proof').toBe(404);
  });
});

/** All pages of a dashboard are one Worker, and nothing of it goes to a browser. */
const LIMITS: Record<string, number> = { dashboard: 500 * KB };
test('every Worker is 400 kB at most, compressed, and the dashboard 500', () => {
  const sizes = bundleSizes(['minisites', 'dashboard']);
  console.log(JSON.stringify(sizes));
  expect(Object.entries(sizes).filter(([name, bytes]) => bytes > (LIMITS[name] ?? 400 * KB))).toEqual([]);
});
