import { getCalendarFeed, getSiteClassCalendar, readCalendar, renewCalendarFeed } from '@fitkit/contracts/calendar';
import type { App } from '../app.ts';
import { feed, renew } from './feed.ts';
import { one } from './one.ts';
import { read } from './read.ts';

export function calendarRoutes(app: App): void {
  app.openapi(getCalendarFeed, async (c) => c.json(await feed(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(renewCalendarFeed, async (c) => c.json(await renew(c.var.ctx, c.req.valid('param')), 201));
  app.openapi(readCalendar, (c) => read(c.var.ctx, c.req.valid('param')));
  app.openapi(getSiteClassCalendar, (c) => one(c.var.ctx, c.req.valid('param')));
}
