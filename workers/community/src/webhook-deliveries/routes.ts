import {
  getWebhookDelivery,
  listWebhookDeliveries,
  replayWebhookDeliveries,
  replayWebhookDelivery,
} from '@fitkit/contracts/community';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { replay } from './replay.ts';
import { replaySpan } from './replay-span.ts';

export function webhookDeliveryRoutes(app: App): void {
  app.openapi(listWebhookDeliveries, async (c) =>
    c.json(await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(replayWebhookDeliveries, async (c) =>
    c.json(await replaySpan(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 202),
  );
  app.openapi(getWebhookDelivery, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(replayWebhookDelivery, async (c) => answer(c, await replay(c.var.ctx, c.req.valid('param')), 202));
}
