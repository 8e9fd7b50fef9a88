import { getNotificationPreferences, putNotificationPreferences } from '@fitkit/contracts/community';
import type { App } from '../app.ts';
import { get } from './get.ts';
import { put } from './put.ts';

export function preferenceRoutes(app: App): void {
  app.openapi(getNotificationPreferences, async (c) => c.json(await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(putNotificationPreferences, async (c) =>
    c.json(await put(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
