import { Hono } from 'hono';
import type { ConsolePorts } from './app.ts';

/** What the platform itself gave up: its own dead letters, which outlive QStash's. */
export function givenUpRoutes({ options: { givenUp }, live }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/given-up', async (c) => c.json({ letters: (await givenUp?.list()) ?? [] }));
  app.post('/given-up/:id/replay', async (c) => {
    if (!givenUp) return c.json({ error: 'no platform stands behind this console' }, 404);
    await givenUp.replay(c.req.param('id'));
    live.changed('jobs');
    return c.body(null, 204);
  });
  return app;
}
