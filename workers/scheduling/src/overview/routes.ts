import { getOverview } from '@fitkit/contracts/scheduling';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { overview } from './overview.ts';

export function overviewRoutes(app: App): void {
  app.openapi(getOverview, async (c) => answer(c, await overview(c.var.ctx, c.req.valid('param')), 200));
}
