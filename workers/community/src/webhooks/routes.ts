import type { App } from '../app.ts';
import { receive } from './receive.ts';

export function webhookRoutes(app: App): void {
  app.post('/webhooks/resend', async (c) => c.json(await receive(c.var.ctx, c.req.raw)));
}
