import { getOverview } from '@fitkit/contracts/scheduling';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { overview } from './overview.ts';

export function overviewRoutes(app: App): void {
  app.openapi(getOverview, async (c) => pictured(c, await overview(c.var.ctx, c.req.valid('param')), 200));
}
