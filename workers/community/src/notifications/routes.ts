import {
  listNotificationDeliveries,
  listNotifications,
  readAllNotifications,
  readNotification,
} from '@fitkit/contracts/community';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { deliveries } from './deliveries.ts';
import { list } from './list.ts';
import { read } from './read.ts';

export function notificationRoutes(app: App): void {
  app.openapi(listNotifications, async (c) =>
    c.json(await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(readAllNotifications, async (c) => answer(c, await read(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(readNotification, async (c) => answer(c, await read(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(listNotificationDeliveries, async (c) =>
    c.json(await deliveries(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
}
