import { createPlan, getPlan, listPlans, updatePlan } from '@fitkit/contracts/billing';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { update } from './update.ts';

export function planRoutes(app: App): void {
  app.openapi(listPlans, async (c) => answer(c, await list(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(createPlan, async (c) =>
    answer(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(getPlan, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updatePlan, async (c) =>
    answer(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
