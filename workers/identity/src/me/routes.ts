import { getMe } from '@fitkit/contracts/identity';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { get } from './get.ts';

export function meRoutes(app: App): void {
  app.openapi(getMe, async (c) => pictured(c, await get(c.var.ctx), 200));
}
