import type { App } from '../app.ts';
import { check } from './check.ts';

export function healthRoutes(app: App): void {
  app.get('/health', async (c) => c.json(await check(c.var.ctx)));
}
