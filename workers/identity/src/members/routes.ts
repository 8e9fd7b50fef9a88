import { getMember, listMembers, updateMember } from '@fitkit/contracts/identity';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { update } from './update.ts';

export function memberRoutes(app: App): void {
  app.openapi(listMembers, async (c) =>
    pictured(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(getMember, async (c) => pictured(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updateMember, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
