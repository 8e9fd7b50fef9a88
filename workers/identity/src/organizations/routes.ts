import { createOrganization, getOrganization, listOrganizations, updateOrganization } from '@fitkit/contracts/identity';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { update } from './update.ts';

export function organizationRoutes(app: App): void {
  app.openapi(createOrganization, async (c) => pictured(c, await create(c.var.ctx, c.req.valid('json')), 201));
  app.openapi(listOrganizations, async (c) => pictured(c, await list(c.var.ctx), 200));
  app.openapi(getOrganization, async (c) => pictured(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updateOrganization, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
