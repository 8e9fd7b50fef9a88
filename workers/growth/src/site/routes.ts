import { getSite } from '@fitkit/contracts/growth';
import type { App } from '../app.ts';
import { get } from './get.ts';

export function siteRoutes(app: App): void {
  app.openapi(getSite, async (c) => c.json(await get(c.var.ctx, c.req.valid('param')), 200));
}
