import { createClassType, listClassTypes, updateClassType } from '@fitkit/contracts/scheduling';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { update } from './update.ts';

export function classTypeRoutes(app: App): void {
  app.openapi(listClassTypes, async (c) =>
    pictured(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(createClassType, async (c) =>
    pictured(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(updateClassType, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
