import { createLocation, listLocations, updateLocation } from '@fitkit/contracts/scheduling';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { update } from './update.ts';

export function locationRoutes(app: App): void {
  app.openapi(listLocations, async (c) => pictured(c, await list(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(createLocation, async (c) =>
    pictured(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(updateLocation, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
