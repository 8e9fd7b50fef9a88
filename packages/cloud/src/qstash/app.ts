import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { managementRoutes } from './management.ts';
import { QStashError } from './message.ts';
import type { Published, QStash } from './qstash.ts';
import { type Schedules, scheduleJson } from './schedules.ts';

/** QStash's REST API, version 2. */
export function qstashApp(qstash: QStash, schedules: Schedules, token: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header('authorization') !== `Bearer ${token}`) return c.json({ error: 'unauthorized: invalid token' }, 401);
    await next();
  });
  app.onError((error, c) => {
    const status = error instanceof QStashError ? error.status : 500;
    return c.json({ error: error.message }, status as ContentfulStatusCode);
  });
  app.notFound((c) => c.json({ error: `not found: ${c.req.path}` }, 404));

  app.post('/v2/publish/*', async (c) => {
    const published = qstash.publish(after(c, '/v2/publish/'), headersOf(c), await bodyOf(c));
    return c.json(published, statusOf(published));
  });
  app.post('/v2/enqueue/:queue/*', async (c) => {
    const queue = c.req.param('queue');
    const published = qstash.publish(after(c, `/v2/enqueue/${queue}/`), headersOf(c), await bodyOf(c), { queue });
    return c.json(published, statusOf(published));
  });
  app.post('/v2/batch', async (c) => {
    const items: unknown = await c.req.json().catch(() => undefined);
    if (!Array.isArray(items)) throw new QStashError(400, 'invalid batch: a JSON array is needed');
    return c.json(items.map((item) => publishItem(qstash, item)));
  });

  app.post('/v2/schedules/*', async (c, next) => {
    const destination = after(c, '/v2/schedules/');
    if (/^[^/]+\/(pause|resume)$/.test(destination)) return next();
    return c.json({ scheduleId: schedules.put(destination, headersOf(c), await bodyOf(c)).id }, 201);
  });
  const stateOf = (id: string) => {
    const state = qstash.messages.get(id)?.state;
    return state === 'delivered' ? 'SUCCESS' : state === 'failed' ? 'FAIL' : state && 'IN_PROGRESS';
  };
  app.get('/v2/schedules', (c) => c.json([...schedules.all.values()].map((schedule) => scheduleJson(schedule, stateOf))));
  app.get('/v2/schedules/:id', (c) => c.json(scheduleJson(schedules.get(c.req.param('id')), stateOf)));
  app.delete('/v2/schedules/:id', (c) => {
    schedules.remove(c.req.param('id'));
    return c.body(null, 200);
  });
  for (const verb of ['pause', 'resume'] as const) {
    app.on(['PATCH', 'POST'], `/v2/schedules/:id/${verb}`, (c) => {
      schedules.pause(c.req.param('id') ?? '', verb === 'pause');
      return c.body(null, 200);
    });
  }
  app.route('/v2', managementRoutes(qstash));
  return app;
}

function publishItem(qstash: QStash, item: unknown): Published | { error: string; status: number } {
  const { destination, headers = {}, body = '', queue } = (item ?? {}) as Record<string, unknown>;
  try {
    if (typeof destination !== 'string') throw new QStashError(400, 'invalid batch: an item has no destination');
    const content = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    return qstash.publish(destination, headers as Record<string, string>, content, typeof queue === 'string' ? { queue } : {});
  } catch (error) {
    if (error instanceof QStashError) return { error: error.message, status: error.status };
    throw error;
  }
}

const statusOf = (published: Published) => (published.deduplicated ? 202 : 201);
const headersOf = (c: Context): Record<string, string> => Object.fromEntries(c.req.raw.headers);
const bodyOf = async (c: Context): Promise<Buffer> => Buffer.from(await c.req.arrayBuffer());

/** The destination is all that follows, as it was written: it has slashes and a query of its own. */
function after(c: Context, prefix: string): string {
  const url = new URL(c.req.url);
  const rest = url.pathname.slice(url.pathname.indexOf(prefix) + prefix.length);
  return (/^https?(:|%3A)/i.test(rest) && !/^https?:/i.test(rest) ? decodeURIComponent(rest) : rest) + url.search;
}
