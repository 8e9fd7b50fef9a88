import { adjustCredits, grantCredits } from '@fitkit/contracts/billing';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { adjust } from './adjust.ts';
import { grant } from './grant.ts';

export function creditRoutes(app: App): void {
  app.openapi(grantCredits, async (c) =>
    answer(c, await grant(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(adjustCredits, async (c) =>
    answer(c, await adjust(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
}
