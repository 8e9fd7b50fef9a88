import { gzipSync } from 'node:zlib';
import type { Expo as ExpoSdk } from 'expo-server-sdk';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cloud, startCloud, virtualClock } from '../index.ts';

let cloud: Cloud;
let sdk: ExpoSdk;
const clock = virtualClock(Date.UTC(2026, 2, 1, 8));
const MINUTE = 60_000;
let made = 0;
const device = () => `ExponentPushToken[device-${++made}]`;
const devices = (count: number) => Array.from({ length: count }, device);
const hello = (to: unknown, more: object = {}) => ({ to, title: 'שלום', body: 'hi', data: { bookingId: 'b1' }, ...more });
const REFUSED = { status: 'error', message: expect.any(String), details: { error: 'DeviceNotRegistered' } };

beforeAll(async () => {
  cloud = await startCloud({ port: 0, clock });
  // The SDK reads its address as it is loaded.
  vi.stubEnv('EXPO_BASE_URL', cloud.env.EXPO_BASE_URL);
  const { Expo } = await import('expo-server-sdk');
  sdk = new Expo({ accessToken: cloud.env.EXPO_ACCESS_TOKEN, retryMinTimeout: 1 });
});
beforeEach(() => cloud.pushes.clear());
// The rate is counted by the second, and time stands still.
afterEach(() => clock.advance(1000));
afterAll(async () => {
  vi.unstubAllEnvs();
  await cloud.close();
});

const call = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${cloud.env.EXPO_BASE_URL}/--/api/v2/push/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cloud.env.EXPO_ACCESS_TOKEN}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: what an emulator answers is what is looked at.
  return { status: answer.status, body: (await answer.json()) as any };
};
const send = (body: unknown, headers?: Record<string, string>) => call('send', body, headers);
const receipts = async (...ids: string[]) => (await call('getReceipts', { ids })).body.data;

describe('the vendor’s own SDK', () => {
  it('sends, zipped where it is long, and reads the receipts a quarter of an hour later', async () => {
    const tokens = devices(30);
    const coming = cloud.pushes.waitFor(({ token }) => token === tokens[29]);
    const tickets = await sdk.sendPushNotificationsAsync(tokens.map((to) => ({ to, title: 'שלום', body: 'hi', ttl: 60 })));
    expect(tickets).toEqual(tokens.map(() => ({ status: 'ok', id: expect.any(String) })));
    expect(await coming).toMatchObject({ title: 'שלום', body: 'hi', options: { ttl: 60 }, receipt: null });
    const ids = tickets.map((ticket) => (ticket.status === 'ok' ? ticket.id : ''));
    await clock.advance(15 * MINUTE - 1);
    expect(await sdk.getPushNotificationReceiptsAsync(ids)).toEqual({});
    await clock.advance(1);
    expect(await sdk.getPushNotificationReceiptsAsync(ids)).toEqual(Object.fromEntries(ids.map((id) => [id, { status: 'ok' }])));
  });

  it('understands what is refused', async () => {
    const [mine, other] = devices(2) as [string, string];
    cloud.expo.belongs(other, '@else/where');
    await expect(sdk.sendPushNotificationsAsync([{ to: mine }, { to: other }])).rejects.toMatchObject({
      code: 'PUSH_TOO_MANY_EXPERIENCE_IDS',
      details: { '@fitkit/app': [mine], '@else/where': [other] },
    });
    expect(cloud.pushes.all()).toEqual([]);
  });
});

describe('tickets', () => {
  it('are one for one message to one device, else a list in the order of the recipients', async () => {
    const [a, b, c] = devices(3);
    expect((await send(hello(a))).body).toEqual({ data: { status: 'ok', id: expect.any(String) } });
    expect((await send([hello(a)])).body.data).toHaveLength(1);
    expect((await send(hello([a]))).body.data).toHaveLength(1);
    const { body } = await send([hello([a, 'nonsense']), hello(b), hello(c)]);
    expect(body.data.map(({ status }: { status: string }) => status)).toEqual(['ok', 'error', 'ok', 'ok']);
    expect(cloud.pushes.get(body.data[3].id)).toMatchObject({ token: c });
    expect(cloud.pushes.to(a ?? '')).toHaveLength(4);
  });

  it('refuse what is no token, in its own place', async () => {
    const good = ['ExponentPushToken[x]', 'ExpoPushToken[x]', 'f5f5f5f5-0000-4000-8000-00000000000a'];
    const bad = ['x', 'ExponentPushToken[]', 'ExponentPushToken[x', 'f5f5f5f5-0000-4000-8000-0000000'];
    const { status, body } = await send([...good, ...bad].map((to) => hello(to)));
    expect(status).toBe(200);
    expect(body.data.slice(0, 3)).toEqual(good.map(() => ({ status: 'ok', id: expect.any(String) })));
    expect(body.data.slice(3)).toEqual(
      bad.map((token) => ({
        status: 'error',
        message: `"${token}" is not a registered push notification recipient`,
        details: { error: 'DeviceNotRegistered', expoPushToken: token },
      })),
    );
  });

  it('are a hundred at most, six hundred a second', async () => {
    expect(await send(devices(101).map((to) => hello(to)))).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'PUSH_TOO_MANY_NOTIFICATIONS' }] },
    });
    expect((await send(hello(devices(101)))).body.errors[0].code).toBe('PUSH_TOO_MANY_NOTIFICATIONS');
    for (let i = 0; i < 6; i++) expect((await send(hello(devices(100)))).status).toBe(200);
    expect(await send(hello(device()))).toMatchObject({ status: 429, body: { errors: [{ code: 'TOO_MANY_REQUESTS' }] } });
    await clock.advance(1000);
    expect((await send(hello(device()))).status).toBe(200);
    expect(cloud.pushes.all()).toHaveLength(601);
  });
});

describe('receipts', () => {
  const sent = async (token: string, more: object = {}) => (await send(hello(token, more))).body.data.id as string;

  it('are there after a quarter of an hour and for a day; unknown ids are not', async () => {
    const id = await sent(device());
    await clock.advance(15 * MINUTE);
    expect(await receipts(id, 'nobody', id)).toEqual({ [id]: { status: 'ok' } });
    await clock.advance(24 * 60 * MINUTE - 1);
    expect(await receipts(id)).toEqual({ [id]: { status: 'ok' } });
    await clock.advance(1);
    expect(await receipts(id)).toEqual({});
  });

  it('tell of an app that was uninstalled; from then on the ticket does', async () => {
    const token = device();
    cloud.expo.mark(token, 'uninstalled');
    const id = await sent(token);
    await clock.advance(15 * MINUTE);
    expect(await receipts(id)).toEqual({ [id]: { ...REFUSED, details: { error: 'DeviceNotRegistered', expoPushToken: token } } });
    expect((await send(hello(token))).body.data).toMatchObject(REFUSED);
    cloud.expo.mark(token, 'alive');
    expect((await send(hello(token))).body.data.status).toBe('ok');
  });

  it('tell of a device that died in between', async () => {
    const token = device();
    const id = await sent(token);
    cloud.expo.mark(token, 'dead');
    await clock.advance(15 * MINUTE);
    expect(await receipts(id)).toMatchObject({ [id]: REFUSED });
  });

  it('say that more than 4096 bytes are too big', async () => {
    const spare = 4096 - Buffer.byteLength(JSON.stringify({ title: 'שלום', body: '', data: { bookingId: 'b1' } }));
    const fits = await sent(device(), { body: 'x'.repeat(spare) });
    const tooBig = await sent(device(), { body: 'x'.repeat(spare + 1) });
    await clock.advance(15 * MINUTE);
    expect(await receipts(fits, tooBig)).toEqual({
      [fits]: { status: 'ok' },
      [tooBig]: { status: 'error', message: expect.any(String), details: { error: 'MessageTooBig' } },
    });
  });

  it.each(['MessageRateExceeded', 'InvalidCredentials', 'ProviderError'] as const)(
    'say %s of a device marked so',
    async (error) => {
      const token = device();
      cloud.expo.mark(token, error);
      const id = await sent(token);
      await clock.advance(15 * MINUTE);
      expect(await receipts(id)).toMatchObject({ [id]: { status: 'error', details: { error } } });
    },
  );

  it('are a thousand at most', async () => {
    const ids = Array.from({ length: 1001 }, (_, i) => `id-${i}`);
    expect(await call('getReceipts', { ids })).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'PUSH_TOO_MANY_RECEIPTS' }] },
    });
    expect(await call('getReceipts', { ids: ids.slice(1) })).toEqual({ status: 200, body: { data: {} } });
  });
});

describe('refusals of the whole request', () => {
  const whole = (code: string) => ({ errors: [expect.objectContaining({ code, message: expect.any(String) })] });

  it.each(['', 'Bearer', 'Bearer wrong', 'local-expo-token'])('an access token that is none: "%s"', async (authorization) => {
    for (const [path, body] of [
      ['send', hello(device())],
      ['getReceipts', { ids: ['x'] }],
    ] as const)
      expect(await call(path, body, { authorization })).toEqual({ status: 401, body: whole('UNAUTHORIZED') });
    expect(cloud.pushes.all()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"to":'],
    ['nothing', []],
    ['a word', '"hello"'],
    ['null', [null]],
    ['no recipient', hello(undefined)],
    ['no recipients', hello([])],
    ['an empty token', hello('')],
    ['a token that is no text', hello({ data: 'ExponentPushToken[x]' })],
    ['a title that is no text', hello('ExponentPushToken[x]', { title: 1 })],
    ['data that is a text', hello('ExponentPushToken[x]', { data: 'b1' })],
    ['data that is a list', hello('ExponentPushToken[x]', { data: [] })],
    ['a time to live below nothing', hello('ExponentPushToken[x]', { ttl: -1 })],
    ['a priority nobody knows', hello('ExponentPushToken[x]', { priority: 'urgent' })],
    ['a channel that is no text', hello('ExponentPushToken[x]', { channelId: 7 })],
    ['one bad message among good ones', [hello('ExponentPushToken[x]'), hello('ExponentPushToken[y]', { body: {} })]],
  ])('%s', async (_, body) => {
    expect(await send(body)).toEqual({ status: 400, body: whole('VALIDATION_ERROR') });
    expect(cloud.pushes.all()).toEqual([]);
  });

  it('ids that are none, a body that is not zipped as it says, a path nobody serves', async () => {
    for (const body of [{}, { ids: 'x' }, { ids: [1] }, []])
      expect(await call('getReceipts', body)).toEqual({ status: 400, body: whole('VALIDATION_ERROR') });
    expect(await send(JSON.stringify(hello(device())), { 'content-encoding': 'gzip' })).toEqual({
      status: 400,
      body: whole('VALIDATION_ERROR'),
    });
    const huge = gzipSync(JSON.stringify(hello(device(), { body: 'x'.repeat(5_000_000) })));
    expect((await send(huge, { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await call('nothing', {})).status).toBe(404);
  });
});

it('fails in the vendor’s words, before or after its effect', async () => {
  const token = device();
  cloud.faults.add({ service: 'expo', kind: 'error', status: 429, rate: 1, limit: 1 });
  expect(await send(hello(token))).toMatchObject({ status: 429, body: { errors: [{ code: 'TOO_MANY_REQUESTS' }] } });
  expect(cloud.pushes.to(token)).toHaveLength(0);
  cloud.faults.add({ service: 'expo', kind: 'error', when: 'after', rate: 1, limit: 1 });
  expect(await send(hello(token))).toMatchObject({ status: 503, body: { errors: [{ code: 'INTERNAL_SERVER_ERROR' }] } });
  expect(cloud.pushes.to(token)).toHaveLength(1);
  cloud.faults.clear();
});
