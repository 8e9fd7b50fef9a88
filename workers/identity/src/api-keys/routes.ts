import { createApiKey, getApiKey, listApiKeys, listApiRequests, revokeApiKey, rotateApiKey } from '@fitkit/contracts/api-keys';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { requests } from './requests.ts';
import { revoke } from './revoke.ts';
import { rotate } from './rotate.ts';

export function apiKeyRoutes(app: App): void {
  app.openapi(listApiKeys, async (c) =>
    answer(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(createApiKey, async (c) =>
    c.json(await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(getApiKey, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(rotateApiKey, async (c) =>
    c.json(await rotate(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(revokeApiKey, async (c) => answer(c, await revoke(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(listApiRequests, async (c) =>
    answer(c, await requests(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
}
