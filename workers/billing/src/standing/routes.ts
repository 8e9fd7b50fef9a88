import { getEntitlement, getMemberPlans, getMyPlans } from '@fitkit/contracts/billing';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { entitlement } from './entitlement.ts';
import { mine, ofMember } from './of-member.ts';

export function standingRoutes(app: App): void {
  // Before the one with a parameter, which would take the word for an id.
  app.openapi(getMyPlans, async (c) => answer(c, await mine(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(getMemberPlans, async (c) => answer(c, await ofMember(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(getEntitlement, async (c) =>
    c.json(await entitlement(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
}
