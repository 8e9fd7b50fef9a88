import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { type Cloud, startCloud, virtualClock } from '@fitkit/cloud';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExpoOptions, expoPusher } from './expo.ts';
import type { Push } from './port.ts';

let cloud: Cloud;
const clock = virtualClock();
const QUARTER = 15 * 60_000;
beforeAll(async () => {
  cloud = await startCloud({ port: 0, clock });
});
beforeEach(() => cloud.pushes.clear());
afterEach(async () => {
  cloud.faults.clear();
  // The vendor counts pushes by the second, and time stands still.
  await clock.advance(1000);
});
afterAll(() => cloud.close());

const pusher = (change: ExpoOptions = {}) =>
  expoPusher({ accessToken: cloud.env.EXPO_ACCESS_TOKEN, baseUrl: cloud.env.EXPO_BASE_URL, ...change });
let made = 0;
const push = (change: Partial<Push> = {}): Push => ({
  token: `ExponentPushToken[phone-${++made}]`,
  title: 'נרשמת לשיעור',
  body: 'מחר בשש',
  data: { organizationId: 'o1', bookingId: 'b1' },
  language: 'he',
  ...change,
});
const pushes = (count: number) => Array.from({ length: count }, () => push());
const kinds = (told: { kind: string }[]) =>
  Object.entries(Object.groupBy(told, ({ kind }) => kind)).map(([kind, all]) => [kind, all?.length]);
const idOf = (ticket: { kind: string; id?: string } | undefined) => {
  expect(ticket?.kind).toBe('ok');
  return ticket?.id ?? '';
};

type Asked = { path: string; headers: Record<string, unknown>; body: { to: string }[] & { ids: string[] } };
/** A vendor of the test's own, that answers as it is told. */
async function vendor(
  answer: (asked: Asked, nth: number) => { status?: number; body?: unknown } | 'lost' | 'silence',
  work: (baseUrl: string, asked: Asked[]) => Promise<void>,
) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = { path: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) };
    const told = answer(one, asked.push(one) - 1);
    if (told === 'silence') return;
    if (told === 'lost') return request.socket.destroy();
    const { status = 200, body } = told;
    response.writeHead(status, { 'content-type': 'application/json', location: '/elsewhere' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await listening(server);
  try {
    await work(urlOf(server), asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const taken = (asked: Asked) => ({ body: { data: asked.body.map(({ to }) => ({ status: 'ok', id: `of ${to}` })) } });
const refused = (status: number, code: string, details?: unknown) => ({
  status,
  body: { errors: [{ code, message: 'no', details }] },
});

describe('send', () => {
  test('a push arrives as it was written', async () => {
    const one = push({ ttl: 600, priority: 'high', channel: 'bookings' });
    const [ticket] = await pusher().send([one]);
    expect(cloud.pushes.get(idOf(ticket))).toMatchObject({
      token: one.token,
      title: one.title,
      body: one.body,
      data: one.data,
      options: { sound: 'default', ttl: 600, priority: 'high', channelId: 'bookings' },
    });
    await pusher().send([push()]);
    expect(cloud.pushes.all()[0]?.options).toEqual({ sound: 'default' });
  });

  test.each([
    ['he', 'WOD מחר בשש', '\u200fWOD מחר בשש'],
    ['he', '18:00 מחר', '18:00 מחר'],
    ['en', 'ברוש: see you there', '\u200eברוש: see you there'],
    ['ru', 'До встречи', 'До встречи'],
    ['he', '18:00', '18:00'],
  ] as const)('in %s, "%s" is shown in the direction of its language', async (language, title, shown) => {
    await pusher().send([push({ language, title, body: title })]);
    expect(cloud.pushes.all()[0]).toMatchObject({ title: shown, body: shown });
  });

  test('nothing to send asks nobody', async () => {
    expect(await pusher({ baseUrl: 'http://127.0.0.1:1' }).send([])).toEqual([]);
  });

  test('hundreds go by the hundred, tickets in the order of what was sent', async () => {
    await vendor(taken, async (baseUrl, asked) => {
      const all = pushes(250);
      const tickets = await pusher({ baseUrl }).send(all);
      expect(asked.map(({ body }) => body.length)).toEqual([100, 100, 50]);
      expect(tickets).toEqual(all.map(({ token }) => ({ kind: 'ok', id: `of ${token}` })));
    });
    const all = pushes(101);
    const tickets = await pusher().send(all);
    expect(tickets.map((ticket) => cloud.pushes.get(idOf(ticket))?.token)).toEqual(all.map(({ token }) => token));
  });

  test('dead devices are told in their place, tokens that are none without asking', async () => {
    const all = pushes(3);
    cloud.expo.mark(all[1]!.token, 'dead');
    const tickets = await pusher().send([push({ token: 'nonsense' }), ...all]);
    expect(tickets).toEqual([
      { kind: 'dead', code: 'malformed_token' },
      { kind: 'ok', id: expect.any(String) },
      { kind: 'dead', code: 'DeviceNotRegistered' },
      { kind: 'ok', id: expect.any(String) },
    ]);
    expect(cloud.pushes.to('nonsense')).toEqual([]);
    expect(
      kinds(await pusher().send([push({ token: 'ExpoPushToken[x]' }), push({ token: 'A0000000-0000-4000-8000-00000000000f' })])),
    ).toEqual([['ok', 2]]);
  });

  test('pushes to two projects are sent apart, each once', async () => {
    const all = pushes(5);
    for (const at of [1, 3]) cloud.expo.belongs(all[at]!.token, '@else/where');
    const tickets = await pusher().send(all);
    expect(tickets.map((ticket) => cloud.pushes.get(idOf(ticket))?.token)).toEqual(all.map(({ token }) => token));
    expect(cloud.pushes.all()).toHaveLength(5);
    const projects = Object.groupBy(
      all.map(({ token }) => token),
      (_, at) => (at === 1 || at === 3 ? '@else/where' : '@fitkit/app'),
    );
    await vendor(
      (asked, nth) => (nth === 0 ? refused(400, 'PUSH_TOO_MANY_EXPERIENCE_IDS', projects) : taken(asked)),
      async (baseUrl, asked) => {
        expect(kinds(await pusher({ baseUrl }).send(all))).toEqual([['ok', 5]]);
        expect(asked.map(({ body }) => body.map(({ to }) => to)).slice(1)).toEqual([
          projects['@fitkit/app'],
          projects['@else/where'],
        ]);
      },
    );
  });

  test('projects that are not told apart are found by halving', async () => {
    const all = pushes(4);
    const other = all[2]!.token;
    const answer = (asked: Asked) =>
      asked.body.length > 1 && asked.body.some(({ to }) => to === other)
        ? refused(400, 'PUSH_TOO_MANY_EXPERIENCE_IDS')
        : taken(asked);
    await vendor(answer, async (baseUrl, asked) => {
      expect(kinds(await pusher({ baseUrl }).send(all))).toEqual([['ok', 4]]);
      expect(asked.map(({ body }) => body.length)).toEqual([4, 2, 2, 1, 1]);
    });
  });

  test('one that the vendor will not read does not take the others down', async () => {
    const all = pushes(100);
    all[37] = push({ ttl: -1 });
    const tickets = await pusher().send(all);
    expect(tickets[37]).toEqual({ kind: 'final', code: 'VALIDATION_ERROR' });
    expect(kinds(tickets)).toEqual([
      ['ok', 99],
      ['final', 1],
    ]);
    expect(cloud.pushes.all()).toHaveLength(99);
  });

  test('the access token is ours to put right; without one none is sent', async () => {
    const wrong = { kind: 'retryable', code: 'UNAUTHORIZED' };
    expect(await pusher({ accessToken: 'wrong' }).send([push()])).toEqual([wrong]);
    expect(await pusher({ accessToken: undefined }).send([push()])).toEqual([wrong]);
    await vendor(taken, async (baseUrl, asked) => {
      await pusher({ baseUrl, accessToken: undefined }).send([push()]);
      await pusher({ baseUrl }).send([push()]);
      expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, `Bearer ${cloud.env.EXPO_ACCESS_TOKEN}`]);
    });
  });

  test.each([
    ['DeviceNotRegistered', 'dead'],
    ['MessageTooBig', 'final'],
    ['InvalidCredentials', 'final'],
    ['MismatchSenderId', 'final'],
    ['DeveloperError', 'final'],
    ['constructor', 'final'],
    ['MessageRateExceeded', 'retryable'],
    ['ExpoError', 'retryable'],
    ['ProviderError', 'retryable'],
  ])('%s is %s', async (code, kind) => {
    const told = { status: 'error', message: 'no', details: { error: code } };
    await vendor(
      ({ path }) => ({ body: { data: path.endsWith('send') ? [told] : { r1: told } } }),
      async (baseUrl) => {
        expect(await pusher({ baseUrl }).send([push()])).toEqual([{ kind, code }]);
        expect(await pusher({ baseUrl }).receipts(['r1'])).toEqual({ r1: { kind, code } });
      },
    );
  });
});

describe('send, when the whole request fails', () => {
  const cases: [number, string | undefined, string, string][] = [
    [429, 'TOO_MANY_REQUESTS', 'retryable', 'TOO_MANY_REQUESTS'],
    [200, 'TOO_MANY_REQUESTS', 'retryable', 'TOO_MANY_REQUESTS'],
    [401, 'UNAUTHORIZED', 'retryable', 'UNAUTHORIZED'],
    [400, 'UNAUTHORIZED', 'retryable', 'UNAUTHORIZED'],
    [500, 'INTERNAL_SERVER_ERROR', 'retryable', 'INTERNAL_SERVER_ERROR'],
    [400, 'VALIDATION_ERROR', 'final', 'VALIDATION_ERROR'],
    [413, undefined, 'final', 'http_413'],
    [429, undefined, 'retryable', 'http_429'],
    [403, undefined, 'retryable', 'http_403'],
    [302, undefined, 'retryable', 'http_302'],
    [503, undefined, 'retryable', 'http_503'],
    [521, undefined, 'retryable', 'http_521'],
    [500, undefined, 'unknown', 'http_500'],
    [502, undefined, 'unknown', 'http_502'],
    [504, undefined, 'unknown', 'http_504'],
    [200, undefined, 'unknown', 'http_200'],
  ];
  test.each(cases)('%i %s is %s', async (status, told, kind, code) => {
    await vendor(
      () => (told ? refused(status, told) : { status, body: '<html>' }),
      async (baseUrl, asked) => {
        expect(await pusher({ baseUrl }).send([push()])).toEqual([{ kind, code }]);
        expect(asked).toHaveLength(1);
      },
    );
  });

  test.each([
    ['lost', 'unreachable'],
    ['silence', 'timeout'],
  ] as const)('%s: it may have been taken, and is not sent again', async (answer, code) => {
    await vendor(
      () => answer,
      async (baseUrl, asked) => {
        const tickets = await pusher({ baseUrl, timeoutMs: 150 }).send(pushes(150));
        expect(tickets.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => ({ kind: 'unknown', code })));
        // These were never on their way.
        expect(tickets.slice(100)).toEqual(Array.from({ length: 50 }, () => ({ kind: 'retryable', code })));
        expect(asked).toHaveLength(1);
      },
    );
  });

  test('taken, and the answer lost: told as unknown, there once', async () => {
    cloud.faults.add({ service: 'expo', kind: 'drop', when: 'after', rate: 1, limit: 1 });
    expect(kinds(await pusher().send(pushes(2)))).toEqual([['unknown', 2]]);
    expect(cloud.pushes.all()).toHaveLength(2);
  });

  test('nobody there', async () => {
    const server = createServer();
    await listening(server);
    const baseUrl = urlOf(server);
    server.close();
    expect(await pusher({ baseUrl }).send([push()])).toEqual([{ kind: 'unknown', code: 'unreachable' }]);
  });

  test('in the middle: what went before stands, what comes after is spared to the vendor', async () => {
    await vendor(
      (asked, nth) => (nth === 0 ? taken(asked) : refused(429, 'TOO_MANY_REQUESTS')),
      async (baseUrl, asked) => {
        expect(kinds(await pusher({ baseUrl }).send(pushes(350)))).toEqual([
          ['ok', 100],
          ['retryable', 250],
        ]);
        expect(asked).toHaveLength(2);
      },
    );
  });

  test.each<[string, unknown]>([
    ['too few tickets', [{ status: 'ok', id: 'a' }]],
    ['tickets that say nothing', [{}, { status: 'maybe' }]],
    ['tickets without an id', [{ status: 'ok' }, null]],
    ['no tickets', {}],
  ])('%s: nobody can say what became of them', async (_, data) => {
    await vendor(
      () => ({ body: { data } }),
      async (baseUrl) => {
        expect(await pusher({ baseUrl }).send(pushes(2))).toEqual([
          { kind: 'unknown', code: 'unexpected_answer' },
          { kind: 'unknown', code: 'unexpected_answer' },
        ]);
      },
    );
  });
});

describe('receipts', () => {
  test('come after a quarter of an hour; what is not there is left out', async () => {
    const all = pushes(4);
    cloud.expo.mark(all[1]!.token, 'uninstalled');
    cloud.expo.mark(all[2]!.token, 'MessageRateExceeded');
    all[3] = push({ data: { noteId: 'x'.repeat(4096) } });
    const [alive, gone, hurried, big] = (await pusher().send(all)).map(idOf) as [string, string, string, string];
    expect(await pusher().receipts([alive, gone])).toEqual({});
    await clock.advance(QUARTER);
    expect(await pusher().receipts([alive, gone, hurried, big, 'nobody', alive])).toEqual({
      [alive]: { kind: 'ok' },
      [gone]: { kind: 'dead', code: 'DeviceNotRegistered' },
      [hurried]: { kind: 'retryable', code: 'MessageRateExceeded' },
      [big]: { kind: 'final', code: 'MessageTooBig' },
    });
    // Expo has learnt of it.
    expect(await pusher().send([{ ...all[1]! }])).toEqual([{ kind: 'dead', code: 'DeviceNotRegistered' }]);
  });

  test('are asked for by three hundred; those that could not be asked for are unknown', async () => {
    const ids = Array.from({ length: 700 }, (_, i) => `r${i}`);
    const ok = (asked: Asked) => ({ body: { data: Object.fromEntries(asked.body.ids.map((id) => [id, { status: 'ok' }])) } });
    await vendor(
      (asked, nth) => (nth === 1 ? { status: 502, body: 'bad gateway' } : ok(asked)),
      async (baseUrl, asked) => {
        const told = await pusher({ baseUrl }).receipts(ids);
        expect(kinds(Object.values(told))).toEqual([
          ['ok', 300],
          ['unknown', 400],
        ]);
        expect(told.r699).toEqual({ kind: 'unknown', code: 'http_502' });
        expect(asked.map(({ body }) => body.ids.length)).toEqual([300, 300]);
        expect(kinds(Object.values(await pusher({ baseUrl }).receipts(ids)))).toEqual([['ok', 700]]);
      },
    );
  });
});

test('ping knows a vendor that knows us', async () => {
  expect(await pusher().ping(2000)).toBe(true);
  expect(await pusher({ accessToken: 'wrong' }).ping(2000)).toBe(false);
  await vendor(
    () => 'silence',
    async (baseUrl) => {
      const started = performance.now();
      expect(await pusher({ baseUrl }).ping(150)).toBe(false);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
