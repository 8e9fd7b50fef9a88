import { getSiteSchedule, getSiteWeek } from '@fitkit/contracts/scheduling';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { myWeek } from './my-week.ts';
import { schedule } from './schedule.ts';

export function siteRoutes(app: App): void {
  app.openapi(getSiteSchedule, async (c) =>
    pictured(c, await schedule(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(getSiteWeek, async (c) => pictured(c, await myWeek(c.var.ctx, c.req.valid('param')), 200));
}
