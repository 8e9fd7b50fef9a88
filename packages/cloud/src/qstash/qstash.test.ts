import { Client, Receiver } from '@upstash/qstash';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, startCloud, virtualClock } from '../index.ts';
import { type Sink, startSink } from '../testing/sink.ts';

let cloud: Cloud;
let sink: Sink;
let qstash: Client;
const clock = virtualClock(Date.UTC(2026, 2, 1, 8));

beforeAll(async () => {
  sink = await startSink();
  cloud = await startCloud({ port: 0, clock });
  qstash = new Client({ baseUrl: cloud.env.QSTASH_URL, token: cloud.env.QSTASH_TOKEN, enableTelemetry: false });
});
beforeEach(() => {
  sink.answer(200);
  sink.clear();
});
afterEach(async () => {
  cloud.faults.clear();
  await settled();
  await raw('/v2/messages', { method: 'DELETE' });
});
afterAll(async () => {
  await cloud.close();
  await sink.close();
});

const to = (path: string) => `${sink.url}${path}`;
const settled = () => cloud.jobs.idle();
const SECOND = 1000;
const raw = (path: string, init: RequestInit = {}) =>
  fetch(`${cloud.env.QSTASH_URL}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${cloud.env.QSTASH_TOKEN}`, ...init.headers },
  });

describe('delivery', () => {
  it('forwards body, method and headers, by the name of the host, signed', async () => {
    const url = to('/jobs/mail?a=1').replace('localhost', 'api.localhost');
    const { messageId } = await qstash.publishJSON({ url, body: { a: 'é' }, headers: { 'x-trace': '7' }, label: 'mail' });
    await settled();
    const [call] = sink.calls;
    expect(call).toMatchObject({ method: 'POST', path: '/jobs/mail?a=1', body: '{"a":"é"}' });
    expect(call?.headers).toMatchObject({
      host: new URL(url).host,
      'content-type': 'application/json',
      'x-trace': '7',
      'user-agent': 'Upstash-QStash',
      'upstash-message-id': messageId,
      'upstash-retried': '0',
    });
    expect(Object.keys(call?.headers ?? {})).not.toContain('authorization');
    const [, claims] = (call?.headers['upstash-signature'] ?? '')
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString());
    expect(JSON.parse(claims ?? '')).toMatchObject({
      iss: 'Upstash',
      sub: url,
      iat: clock.now() / 1000,
      exp: clock.now() / 1000 + 300,
    });
  });

  it('is verified by the SDK’s receiver, with the next key after a rotation, and not for another address', async () => {
    const real = await startCloud({ port: 0 });
    const client = new Client({ baseUrl: real.env.QSTASH_URL, token: real.env.QSTASH_TOKEN });
    const receiver = new Receiver({
      currentSigningKey: real.env.QSTASH_CURRENT_SIGNING_KEY ?? '',
      nextSigningKey: real.env.QSTASH_NEXT_SIGNING_KEY ?? '',
    });
    const deliver = async () => {
      await client.publish({ url: to('/signed'), body: 'the body' });
      await real.jobs.idle();
      return sink.calls.at(-1)?.headers['upstash-signature'] ?? '';
    };
    const signature = await deliver();
    expect(await receiver.verify({ signature, body: 'the body', url: to('/signed') })).toBe(true);
    await expect(receiver.verify({ signature, body: 'another', url: to('/signed') })).rejects.toThrow();
    await expect(receiver.verify({ signature, body: 'the body', url: to('/elsewhere') })).rejects.toThrow();
    real.jobs.rotateKeys();
    expect(await receiver.verify({ signature: await deliver(), body: 'the body', url: to('/signed') })).toBe(true);
    real.jobs.rotateKeys();
    await expect(receiver.verify({ signature: await deliver(), body: 'the body' })).rejects.toThrow();
    await real.close();
  });

  it('waits for a delay and for a moment', async () => {
    await qstash.publish({ url: to('/delay'), delay: 20 });
    await qstash.publish({ url: to('/words'), delay: '1m30s' as '90s' });
    await qstash.publish({ url: to('/not-before'), notBefore: clock.now() / 1000 + 60 });
    await clock.advance(20 * SECOND - 1);
    expect(sink.calls).toHaveLength(0);
    await clock.advance(1);
    expect(sink.calls.map(({ path }) => path)).toEqual(['/delay']);
    await clock.advance(70 * SECOND);
    expect(sink.calls.map(({ path }) => path)).toEqual(['/delay', '/not-before', '/words']);
  });

  it('can be hurried', async () => {
    const { messageId } = await qstash.publish({ url: to('/hurried'), delay: '7d' });
    cloud.jobs.deliverNow(messageId);
    await settled();
    expect(sink.calls).toHaveLength(1);
    await clock.advance(7 * 24 * 3600 * SECOND);
    expect(sink.calls).toHaveLength(1);
  });
});

describe('publishing', () => {
  it('refuses what is not on this machine, and nonsense', async () => {
    for (const url of ['https://example.com/x', 'http://localhost.example.com', 'ftp://localhost/x', 'just-a-name']) {
      const answer = await raw(`/v2/publish/${url}`, { method: 'POST' });
      expect([url, answer.status, await answer.json()]).toEqual([
        url,
        400,
        { error: expect.stringContaining('invalid destination url') },
      ]);
    }
    for (const [name, value] of [
      ['delay', 'soon'],
      ['retries', 'many'],
      ['not-before', 'x'],
      ['retry-delay', 'process.exit()'],
      ['flow-control-value', 'rate=0'],
    ]) {
      const answer = await raw(`/v2/publish/${to('/x')}`, { method: 'POST', headers: { [`upstash-${name}`]: value ?? '' } });
      expect([name, answer.status]).toEqual([name, 400]);
    }
    const large = await raw(`/v2/publish/${to('/x')}`, { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) });
    expect(large.status).toBe(413);
    await settled();
    expect(sink.calls).toHaveLength(0);
  });

  it('refuses a wrong token', async () => {
    const wrong = new Client({ baseUrl: cloud.env.QSTASH_URL, token: 'wrong' });
    await expect(wrong.publish({ url: to('/x') })).rejects.toMatchObject({ status: 401 });
  });

  it('takes one of two with the same deduplication id, for ten minutes', async () => {
    const first = await qstash.publish({ url: to('/once'), deduplicationId: 'booking-1:mail' });
    const second = await qstash.publish({ url: to('/once'), deduplicationId: 'booking-1:mail' });
    expect(second).toMatchObject({ messageId: first.messageId, deduplicated: true });
    await qstash.publish({ url: to('/content'), body: 'same', contentBasedDeduplication: true });
    await qstash.publish({ url: to('/content'), body: 'same', contentBasedDeduplication: true });
    await settled();
    expect(sink.calls).toHaveLength(2);
    await clock.advance(600 * SECOND);
    expect(await qstash.publish({ url: to('/once'), deduplicationId: 'booking-1:mail' })).not.toHaveProperty('deduplicated');
  });

  it('takes a batch in one call, telling each item’s fate', async () => {
    const answers = await qstash.batchJSON([
      { url: to('/a'), body: { n: 1 }, headers: { 'x-n': '1' }, deduplicationId: 'batch-a' },
      { url: to('/b'), body: { n: 2 }, delay: 5 },
      { url: 'https://example.com', body: {} },
    ]);
    expect(answers).toEqual([
      { messageId: expect.any(String), url: to('/a') },
      { messageId: expect.any(String), url: to('/b') },
      expect.objectContaining({ status: 400 }),
    ]);
    await settled();
    expect(sink.calls.map(({ path, body, headers }) => [path, body, headers['x-n']])).toEqual([['/a', '{"n":1}', '1']]);
    await clock.advance(5 * SECOND);
    expect(sink.calls).toHaveLength(2);
  });
});

describe('failure', () => {
  it('is tried again by the documented back-off, then buried, told, and revived', async () => {
    sink.answer(({ path }) => ({ status: path === '/down' ? 500 : 200, body: 'broken' }));
    const { messageId } = await qstash.publishJSON({
      url: to('/down'),
      body: { k: 1 },
      retries: 3,
      failureCallback: to('/told'),
    });
    await settled();
    for (const [i, seconds] of [12, 148, 1808].entries()) {
      await clock.advance(seconds * SECOND - 1);
      expect(sink.calls).toHaveLength(i + 1);
      await clock.advance(1);
    }
    expect(sink.calls.filter(({ path }) => path === '/down').map(({ headers }) => headers['upstash-retried'])).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
    const { messages } = await qstash.dlq.listMessages();
    const letter = messages.find((message) => message.messageId === messageId);
    expect(letter).toMatchObject({
      url: to('/down'),
      body: '{"k":1}',
      responseStatus: 500,
      responseBody: 'broken',
      maxRetries: 3,
    });
    const told = JSON.parse(sink.calls.find(({ path }) => path === '/told')?.body ?? '{}');
    expect(told).toMatchObject({ status: 500, sourceMessageId: messageId, retried: 3, dlqId: letter?.dlqId });
    expect(Buffer.from(told.body, 'base64').toString()).toBe('broken');
    await expect(qstash.messages.get(messageId)).rejects.toMatchObject({ status: 404 });

    sink.answer(200);
    sink.clear();
    await qstash.dlq.retry(letter?.dlqId ?? '');
    await settled();
    expect(sink.calls).toMatchObject([{ path: '/down', body: '{"k":1}' }]);
    expect((await qstash.dlq.listMessages()).messages).toEqual([]);
  });

  it('follows the publisher’s own delay, the destination’s wish, and its refusal', async () => {
    sink.answer(503);
    await qstash.publish({ url: to('/own'), retries: 2, retryDelay: '1000 * (1 + retried)' });
    await settled();
    await clock.advance(1000);
    await clock.advance(2000);
    expect(sink.calls).toHaveLength(3);
    sink.answer(() => ({ status: 429, headers: { 'retry-after': '40' } }));
    sink.clear();
    await qstash.publish({ url: to('/wish'), retries: 1 });
    await settled();
    await clock.advance(39_999);
    expect(sink.calls).toHaveLength(1);
    await clock.advance(1);
    expect(sink.calls).toHaveLength(2);
    sink.answer(() => ({ status: 489, headers: { 'upstash-nonretryable-error': 'true' } }));
    sink.clear();
    await qstash.publish({ url: to('/never'), retries: 5 });
    await settled();
    await clock.advance(24 * 3600 * SECOND);
    expect(sink.calls).toHaveLength(1);
    expect(await qstash.dlq.delete({ filter: { url: to('/never') } })).toEqual({ deleted: 1 });
  });

  it('counts nobody at home as failure', async () => {
    await qstash.publish({ url: 'http://127.0.0.1:9/', retries: 0 });
    await settled();
    expect(cloud.jobs.deadLetters()[0]).toMatchObject({
      message: { attempts: [{ error: expect.stringContaining('ECONNREFUSED') }] },
    });
    const { messages } = await qstash.dlq.listMessages();
    expect(await qstash.dlq.delete(messages.map(({ dlqId }) => dlqId))).toEqual({ deleted: messages.length });
  });

  it('calls back with the answer when it went well', async () => {
    sink.answer(({ path }) => ({ status: 200, body: path === '/work' ? 'result' : '' }));
    await qstash.publish({ url: to('/work'), callback: to('/back'), headers: { 'Upstash-Callback-Forward-X-Who': 'me' } });
    await settled();
    const back = sink.calls.find(({ path }) => path === '/back');
    expect(back?.headers['x-who']).toBe('me');
    expect(JSON.parse(back?.body ?? '')).toMatchObject({
      status: 200,
      body: Buffer.from('result').toString('base64'),
      url: to('/work'),
    });
  });

  it('comes by fault: lost, doubled, refused, late', async () => {
    cloud.faults.add({ service: 'qstash.deliveries', kind: 'duplicate', rate: 1, limit: 1 });
    await qstash.publish({ url: to('/doubled') });
    await settled();
    expect(sink.calls).toHaveLength(2);
    expect(sink.calls[0]?.headers['upstash-message-id']).toBe(sink.calls[1]?.headers['upstash-message-id']);
    cloud.faults.add({ service: 'qstash.deliveries', kind: 'drop', when: 'after', rate: 1, limit: 1 });
    await qstash.publish({ url: to('/reply-lost') });
    await settled();
    await clock.advance(12 * SECOND);
    expect(sink.calls.filter(({ path }) => path === '/reply-lost')).toHaveLength(2);
    cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', status: 502, rate: 1, limit: 1 });
    await qstash.publish({ url: to('/refused'), retries: 0 });
    await settled();
    expect(cloud.jobs.deadLetters()[0]?.responseStatus).toBe(502);
  });
});

describe('limits', () => {
  it('holds parallelism and rate of a flow-control key', async () => {
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    sink.answer(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => release.push(resolve));
      running--;
      return { status: 200 };
    });
    const send = (n: number) => qstash.publish({ url: to(`/flow/${n}`), flowControl: { key: 'mail', parallelism: 2 } });
    await Promise.all([1, 2, 3, 4, 5].map(send));
    await expect.poll(() => release.length).toBe(2);
    expect(await qstash.flowControl.get('mail')).toMatchObject({ waitListSize: 3, parallelismMax: 2, parallelismCount: 2 });
    for (let done = 0; done < 5; done++) {
      await expect.poll(() => release.length).toBeGreaterThan(done);
      release[done]?.();
    }
    await settled();
    expect([most, sink.calls.length]).toEqual([2, 5]);

    sink.answer(200);
    sink.clear();
    const often = (n: number) => qstash.publish({ url: to(`/rate/${n}`), flowControl: { key: 'rate', rate: 2, period: '1m' } });
    await Promise.all([1, 2, 3, 4, 5].map(often));
    await settled();
    expect(sink.calls).toHaveLength(2);
    await clock.advance(60 * SECOND);
    await settled();
    expect(sink.calls).toHaveLength(4);
    await clock.advance(60 * SECOND);
    await settled();
    expect(sink.calls).toHaveLength(5);
  });

  it('stands still while paused', async () => {
    await qstash.flowControl.pause('held');
    await qstash.publish({ url: to('/held'), flowControl: { key: 'held', parallelism: 1 } });
    await settled();
    expect(sink.calls).toHaveLength(0);
    await qstash.flowControl.resume('held');
    await settled();
    expect(sink.calls).toHaveLength(1);
  });

  it('keeps a queue in order: a retry blocks what is behind it', async () => {
    let failures = 1;
    sink.answer(({ path }) => ({ status: path === '/q/1' && failures-- > 0 ? 500 : 200 }));
    const queue = qstash.queue({ queueName: 'orders' });
    await queue.upsert({ parallelism: 1 });
    for (const n of [1, 2, 3]) await queue.enqueueJSON({ url: to(`/q/${n}`), body: { n } });
    await settled();
    expect(sink.calls.map(({ path }) => path)).toEqual(['/q/1']);
    expect(await queue.get()).toMatchObject({ name: 'orders', parallelism: 1, lag: 3, paused: false });
    await clock.advance(12 * SECOND);
    await settled();
    expect(sink.calls.map(({ path }) => path)).toEqual(['/q/1', '/q/1', '/q/2', '/q/3']);
    await queue.delete();
  });
});

describe('management', () => {
  it('shows and cancels what is on its way', async () => {
    const { messageId } = await qstash.publishJSON({ url: to('/later'), body: { a: 1 }, delay: 60, label: 'later' });
    expect(await qstash.messages.get(messageId)).toMatchObject({
      messageId,
      url: to('/later'),
      method: 'POST',
      body: '{"a":1}',
      maxRetries: 3,
    });
    await qstash.messages.cancel(messageId);
    await clock.advance(60 * SECOND);
    expect(sink.calls).toHaveLength(0);
    await expect(qstash.messages.get(messageId)).rejects.toMatchObject({ status: 404 });
    await qstash.publish({ url: to('/many'), delay: 60, label: 'bulk' });
    await qstash.publish({ url: to('/many'), delay: 60, label: 'bulk' });
    expect((await (await raw('/v2/messages?label=bulk', { method: 'DELETE' })).json()) as object).toEqual({ cancelled: 2 });
  });

  it('logs each step', async () => {
    const { messageId } = await qstash.publish({ url: to('/logged') });
    await settled();
    const { logs } = await qstash.logs({ filter: { messageId } } as never);
    expect(logs.filter((log) => log.messageId === messageId).map(({ state }) => state)).toEqual([
      'DELIVERED',
      'ACTIVE',
      'CREATED',
    ]);
  });

  it('gives the signing keys', async () => {
    expect(await (await raw('/v2/keys')).json()).toEqual({
      current: cloud.env.QSTASH_CURRENT_SIGNING_KEY,
      next: cloud.env.QSTASH_NEXT_SIGNING_KEY,
    });
  });
});

describe('schedules', () => {
  it('run by the wall clock of their zone, over the change to summer time', async () => {
    // Israel moves its clocks on 27 March 2026: 06:00 is 04:00 UTC before it and 03:00 UTC after.
    await clock.advance(Date.UTC(2026, 2, 26, 3) - clock.now());
    sink.clear();
    const at: number[] = [];
    sink.answer(() => ({ status: at.push(clock.now()) ? 200 : 500 }));
    await qstash.schedules.create({
      destination: to('/daily'),
      cron: 'CRON_TZ=Asia/Jerusalem 0 6 * * *',
      scheduleId: 'daily',
      body: 'sweep',
    });
    await clock.advance(47 * 3600 * SECOND);
    expect(at).toEqual([Date.UTC(2026, 2, 26, 4), Date.UTC(2026, 2, 27, 3)]);
    expect(sink.calls[0]).toMatchObject({ body: 'sweep', headers: { 'upstash-schedule-id': 'daily' } });
  });

  it('are one by their id, can be paused, run out of turn, and removed', async () => {
    await qstash.schedules.create({ destination: to('/weekly'), cron: '0 6 * * 0', scheduleId: 'daily' });
    const schedules = await qstash.schedules.list();
    expect(schedules.map(({ scheduleId, destination }) => [scheduleId, destination])).toEqual([['daily', to('/weekly')]]);
    await qstash.schedules.pause({ schedule: 'daily' });
    expect((await qstash.schedules.get('daily')).isPaused).toBe(true);
    await clock.advance(14 * 24 * 3600 * SECOND);
    expect(sink.calls).toHaveLength(0);
    cloud.jobs.runSchedule('daily');
    await settled();
    expect(sink.calls).toHaveLength(1);
    await qstash.schedules.resume({ schedule: 'daily' });
    await qstash.schedules.delete('daily');
    await expect(qstash.schedules.get('daily')).rejects.toMatchObject({ status: 404 });
  });

  it('refuse a wrong expression', async () => {
    for (const cron of ['every day', '61 * * * *', 'CRON_TZ=Mars/Base 0 6 * * *']) {
      await expect(qstash.schedules.create({ destination: to('/x'), cron })).rejects.toMatchObject({ status: 400 });
    }
  });
});
