import { deleteDevice, listDevices, registerDevice } from '@fitkit/contracts/community';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { list } from './list.ts';
import { register } from './register.ts';
import { remove } from './remove.ts';

export function deviceRoutes(app: App): void {
  app.openapi(listDevices, async (c) => answer(c, await list(c.var.ctx), 200));
  app.openapi(registerDevice, async (c) => answer(c, await register(c.var.ctx, c.req.valid('json')), 201));
  app.openapi(deleteDevice, async (c) => {
    await remove(c.var.ctx, c.req.valid('param'));
    return c.body(null, 204);
  });
}
