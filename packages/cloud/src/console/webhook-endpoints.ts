import { Hono } from 'hono';
import type { ConsolePorts } from './app.ts';

/** Where studios have their events sent, and how that goes. */
export function webhookEndpointRoutes({ options: { webhookEndpoints } }: ConsolePorts): Hono {
  const app = new Hono();
  app.get('/webhook-endpoints', async (c) => c.json({ endpoints: (await webhookEndpoints?.()) ?? [] }));
  return app;
}
