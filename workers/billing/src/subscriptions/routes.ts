import {
  cancelSubscription,
  endFreeze as endFreezeRoute,
  freezeSubscription,
  grantSubscription,
  keepSubscription,
  previewSubscription,
} from '@fitkit/contracts/billing';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { cancel } from './cancel.ts';
import { endFreeze } from './end-freeze.ts';
import { freeze } from './freeze.ts';
import { grant } from './grant.ts';
import { keep } from './keep.ts';
import { preview } from './preview.ts';

export function subscriptionRoutes(app: App): void {
  app.openapi(grantSubscription, async (c) =>
    answer(c, await grant(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(previewSubscription, async (c) =>
    answer(c, await preview(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(freezeSubscription, async (c) =>
    answer(c, await freeze(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(endFreezeRoute, async (c) => answer(c, await endFreeze(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(cancelSubscription, async (c) =>
    answer(c, await cancel(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(keepSubscription, async (c) => answer(c, await keep(c.var.ctx, c.req.valid('param')), 200));
}
