import { Hono } from 'hono';
import { DEVICE_STATES } from '../expo/expo.ts';
import type { Push } from '../expo/push.ts';
import type { ConsolePorts } from './app.ts';

const LISTED = 200;

/** What was pushed, newest first, what became of it, and what becomes of its device. */
export function pushRoutes({ expo, database }: ConsolePorts): Hono {
  /** Names of the studios that pushes carry the id of; none before the database has any. */
  const studiosOf = async (pushes: Push[]): Promise<Map<unknown, string>> => {
    const ids = [
      ...new Set(pushes.flatMap(({ data }) => (typeof data.organizationId === 'string' ? [data.organizationId] : []))),
    ];
    if (!ids.length) return new Map();
    const query = 'select id::text as id, name from public.organizations where id::text = any($1)';
    const rows = await database.sql<{ id: string; name: string }>(query, [ids]).catch(() => []);
    return new Map(rows.map(({ id, name }) => [id, name]));
  };
  const app = new Hono();
  app.get('/pushes', async (c) => {
    const words = c.req.query('search')?.toLowerCase() ?? '';
    const all = [...expo.pushes.values()].reverse();
    const studios = await studiosOf(all);
    const found = all.map((push) => summary(push, studios)).filter((push) => textOf(push).includes(words));
    return c.json({ total: found.length, pushes: found.slice(0, LISTED) });
  });
  app.delete('/pushes', (c) => {
    expo.pushes.clear();
    return c.body(null, 204);
  });
  app.get('/pushes/:id', async (c) => {
    const push = expo.push(c.req.param('id'));
    const { data, options, bytes } = push;
    return c.json({
      ...summary(push, await studiosOf([push])),
      data,
      options,
      bytes,
      device: expo.device(push.token),
      states: DEVICE_STATES,
    });
  });
  app.post('/pushes/:id/receipt', (c) => {
    expo.settle(expo.push(c.req.param('id')));
    return c.body(null, 204);
  });
  app.post('/pushes/:id/device', async (c) => {
    const { state } = (await c.req.json().catch(() => ({}))) as { state?: string };
    const known = DEVICE_STATES.find((one) => one === state);
    if (!known) return c.json({ error: `state is one of ${DEVICE_STATES.join(', ')}` }, 422);
    expo.mark(expo.push(c.req.param('id')).token, known);
    return c.body(null, 204);
  });
  return app;
}

const summary = ({ id, token, title, body, data, createdAt, ticket, receipt }: Push, studios: Map<unknown, string>) => ({
  id,
  token: shortened(token),
  title,
  body,
  studio: studios.get(data.organizationId) ?? data.organizationId ?? null,
  createdAt,
  ticket,
  receipt,
});

const textOf = ({ token, title, body, studio, ticket, receipt }: ReturnType<typeof summary>) =>
  [title, body, studio, token, wordOf(ticket), receipt && wordOf(receipt)].join('\n').toLowerCase();

const wordOf = (verdict: Push['ticket']) => (verdict.status === 'ok' ? 'ok' : verdict.error);

/** Enough to tell two devices apart: whoever has all of it can push to the phone. */
const shortened = (token: string) => {
  const [, kind = '', inside = token] = /^(\w+\[)(.*)\]$/.exec(token) ?? [];
  const short = inside.length > 10 ? `${inside.slice(0, 4)}…${inside.slice(-4)}` : inside;
  return kind ? `${kind}${short}]` : short;
};
