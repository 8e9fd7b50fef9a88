import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  rotateWebhookSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from '@fitkit/contracts/community';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { rotate } from './rotate.ts';
import { tryOut } from './try-out.ts';
import { update } from './update.ts';

export function webhookEndpointRoutes(app: App): void {
  app.openapi(listWebhookEndpoints, async (c) => answer(c, await list(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(createWebhookEndpoint, async (c) =>
    c.json(await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(getWebhookEndpoint, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updateWebhookEndpoint, async (c) =>
    answer(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(deleteWebhookEndpoint, async (c) => {
    await remove(c.var.ctx, c.req.valid('param'));
    return c.body(null, 204);
  });
  app.openapi(rotateWebhookSecret, async (c) => c.json(await rotate(c.var.ctx, c.req.valid('param')), 201));
  app.openapi(testWebhookEndpoint, async (c) => answer(c, await tryOut(c.var.ctx, c.req.valid('param')), 202));
}
