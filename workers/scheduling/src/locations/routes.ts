import { createLocation, deleteLocation, getLocation, listLocations, updateLocation } from '@fitkit/contracts/scheduling';
import { createSpace, updateSpace } from '@fitkit/contracts/series';
import { answer, pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { get, list } from './list.ts';
import { addSpace, changeSpace } from './spaces.ts';
import { update } from './update.ts';

export function locationRoutes(app: App): void {
  app.openapi(listLocations, async (c) =>
    pictured(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(createLocation, async (c) =>
    pictured(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(getLocation, async (c) => pictured(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updateLocation, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(deleteLocation, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), isActive: false }), 200),
  );
  app.openapi(createSpace, async (c) =>
    answer(c, await addSpace(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(updateSpace, async (c) =>
    answer(c, await changeSpace(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
