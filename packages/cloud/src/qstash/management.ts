import { type Context, Hono } from 'hono';
import type { Lane } from './lane.ts';
import { type DeadLetter, type LogEntry, type Message, messageJson, QStashError } from './message.ts';
import { durationMs } from './options.ts';
import { isSettled, type QStash } from './qstash.ts';

/** Everything about messages that have been published: look, cancel, revive, hold back. */
export function managementRoutes(qstash: QStash): Hono {
  const app = new Hono();

  app.get('/messages/:id', (c) => c.json(messageJson(qstash.pending(c.req.param('id')))));
  app.delete('/messages/:id', (c) => {
    qstash.cancel(c.req.param('id'));
    return c.json({ cancelled: 1 }, 202);
  });
  app.delete('/messages', (c) => {
    const chosen = [...qstash.messages.values()].filter((message) => !isSettled(message) && matches(c, message));
    for (const { id } of chosen) qstash.cancel(id);
    return c.json({ cancelled: chosen.length });
  });

  const letters = (c: Context) => [...qstash.deadLetters.values()].filter((letter) => matches(c, letter.message, letter));
  app.get('/dlq', (c) => {
    const { items, cursor } = page(c, letters(c));
    return c.json({ messages: items.map(letterJson), cursor });
  });
  app.get('/dlq/:id', (c) => c.json(letterJson(qstash.deadLetter(c.req.param('id')))));
  app.delete('/dlq', (c) => {
    const chosen = letters(c);
    for (const { dlqId } of chosen) qstash.deadLetters.delete(dlqId);
    return c.json({ deleted: chosen.length });
  });
  app.delete('/dlq/:id', (c) => {
    qstash.deadLetters.delete(qstash.deadLetter(c.req.param('id')).dlqId);
    return c.body(null, 200);
  });
  app.post('/dlq/retry', (c) =>
    c.json({ responses: letters(c).map(({ dlqId }) => ({ messageId: qstash.retryDeadLetter(dlqId) })) }),
  );
  app.post('/dlq/retry/:id', (c) => c.json({ messageId: qstash.retryDeadLetter(c.req.param('id')) }));

  for (const path of ['/events', '/logs']) {
    app.get(path, (c) => {
      const { items, cursor } = page(c, qstash.logs.filter((entry) => logMatches(c, entry)).reverse());
      return c.json({ events: items, ...(cursor && { cursor }) });
    });
  }

  app.get('/keys', (c) => c.json({ current: qstash.keys.current, next: qstash.keys.next }));
  app.post('/keys/rotate', (c) => {
    qstash.keys.rotate();
    return c.json({ current: qstash.keys.current, next: qstash.keys.next });
  });

  app.post('/queues', async (c) => {
    const { queueName, parallelism = 1 } = (await c.req.json()) as { queueName?: string; parallelism?: number };
    if (!queueName) throw new QStashError(400, 'queueName is needed');
    qstash.queue(queueName).configure({ parallelism });
    return c.body(null, 200);
  });
  app.get('/queues', (c) => c.json([...qstash.queues].map(([name, lane]) => queueJson(name, lane))));
  app.get('/queues/:name', (c) => c.json(queueJson(c.req.param('name'), known(qstash.queues, c.req.param('name')))));
  app.delete('/queues/:name', (c) => {
    qstash.queues.delete(c.req.param('name'));
    return c.body(null, 200);
  });
  for (const verb of ['pause', 'resume'] as const) {
    app.post(`/queues/:name/${verb}`, (c) => {
      qstash.queue(c.req.param('name') ?? '').pause(verb === 'pause');
      return c.body(null, 200);
    });
    app.post(`/flowControl/:key/${verb}`, (c) => {
      qstash.flow(c.req.param('key') ?? '').pause(verb === 'pause');
      return c.body(null, 200);
    });
  }

  app.get('/flowControl', (c) => c.json([...qstash.flows].map(([key, lane]) => flowJson(key, lane))));
  app.get('/flowControl/:key', (c) => c.json(flowJson(c.req.param('key'), known(qstash.flows, c.req.param('key')))));
  app.post('/flowControl/:key/pin', (c) => {
    const { parallelism, rate, period } = c.req.query();
    const lane = qstash.flow(c.req.param('key'));
    lane.pinned = { parallelism: false, rate: false };
    if (parallelism) lane.configure({ parallelism: Number(parallelism) });
    if (rate) lane.configure({ rate: Number(rate), periodMs: period ? durationMs(period, 'period') : 1000 });
    lane.pinned = { parallelism: Boolean(parallelism), rate: Boolean(rate) };
    return c.body(null, 200);
  });
  app.post('/flowControl/:key/unpin', (c) => {
    const lane = qstash.flow(c.req.param('key'));
    if (c.req.query('parallelism') === 'true') lane.pinned.parallelism = false;
    if (c.req.query('rate') === 'true') lane.pinned.rate = false;
    return c.body(null, 200);
  });
  app.post('/flowControl/:key/resetRate', (c) => {
    qstash.flow(c.req.param('key')).resetRate();
    return c.body(null, 200);
  });
  app.get('/globalParallelism', (c) => {
    const parallelismCount = [...qstash.messages.values()].filter(({ state }) => state === 'active').length;
    return c.json({ parallelismMax: 1_000, parallelismCount });
  });
  return app;
}

function known(lanes: Map<string, Lane>, name: string): Lane {
  const lane = lanes.get(name);
  if (!lane) throw new QStashError(404, `${name} not found`);
  return lane;
}

const letterJson = (letter: DeadLetter) => ({
  ...messageJson(letter.message),
  dlqId: letter.dlqId,
  responseStatus: letter.responseStatus,
  responseHeader: letter.responseHeader,
  responseBody: letter.responseBody,
});

const queueJson = (name: string, lane: Lane) => ({
  name,
  createdAt: lane.createdAt,
  updatedAt: lane.updatedAt,
  parallelism: lane.limits.parallelism ?? 1,
  lag: lane.waiting + lane.active,
  paused: lane.paused,
});

const flowJson = (key: string, lane: Lane) => ({
  flowControlKey: key,
  waitListSize: lane.waiting,
  parallelismMax: lane.limits.parallelism ?? 0,
  parallelismCount: lane.active,
  rateMax: lane.limits.rate ?? 0,
  rateCount: lane.started,
  ratePeriod: lane.limits.periodMs / 1000,
  ratePeriodStart: Math.floor(lane.periodStart / 1000),
  isPaused: lane.paused,
  isPinnedParallelism: lane.pinned.parallelism,
  isPinnedRate: lane.pinned.rate,
});

/** The filters of bulk actions and of the dead letters; one that is not given lets all through. */
function matches(c: Context, message: Message, letter?: DeadLetter): boolean {
  const all = (name: string) => c.req.queries(name) ?? [];
  const among = (name: string, ...values: (string | undefined)[]) => {
    const wanted = all(name);
    return !wanted.length || values.some((value) => value !== undefined && wanted.includes(value));
  };
  const from = Number(c.req.query('fromDate') ?? 0);
  const to = Number(c.req.query('toDate') ?? Number.POSITIVE_INFINITY);
  const at = letter?.at ?? message.createdAt;
  return (
    among('messageIds', message.id) &&
    among('messageId', message.id) &&
    among('dlqIds', letter?.dlqId) &&
    among('url', message.url) &&
    among('queueName', message.queue) &&
    among('scheduleId', message.scheduleId) &&
    among('flowControlKey', message.options.flowKey) &&
    among('label', ...message.options.labels) &&
    among('responseStatus', letter?.responseStatus?.toString()) &&
    at >= from &&
    at <= to
  );
}

function logMatches(c: Context, entry: LogEntry): boolean {
  const query = c.req.query();
  return (
    (query.messageId ?? entry.messageId) === entry.messageId &&
    (query.state ?? entry.state) === entry.state &&
    (query.url ?? entry.url) === entry.url &&
    (query.queueName ?? entry.queueName) === entry.queueName &&
    (query.scheduleId ?? entry.scheduleId) === entry.scheduleId &&
    (query.label === undefined || (entry.labels ?? []).includes(query.label)) &&
    entry.time >= Number(query.fromDate ?? 0) &&
    entry.time <= Number(query.toDate ?? Number.POSITIVE_INFINITY)
  );
}

function page<T>(c: Context, items: T[]): { items: T[]; cursor?: string } {
  const start = Number(c.req.query('cursor') ?? 0);
  const count = Math.min(1_000, Number(c.req.query('count') ?? 100));
  return { items: items.slice(start, start + count), ...(start + count < items.length && { cursor: String(start + count) }) };
}
