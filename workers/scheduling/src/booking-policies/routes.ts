import { listBookingPolicies, previewBookingPolicy, setBookingPolicy } from '@fitkit/contracts/booking-rules';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { listPolicies } from './list.ts';
import { previewPolicy } from './preview.ts';
import { setPolicy } from './set.ts';

export function bookingPolicyRoutes(app: App): void {
  app.openapi(listBookingPolicies, async (c) => answer(c, await listPolicies(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(setBookingPolicy, async (c) =>
    answer(c, await setPolicy(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query'), rules: c.req.valid('json') }), 200),
  );
  app.openapi(previewBookingPolicy, async (c) =>
    c.json(await previewPolicy(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query'), ...c.req.valid('json') }), 200),
  );
}
