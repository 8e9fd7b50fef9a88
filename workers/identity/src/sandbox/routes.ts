import { createSandbox, getSandbox, resetSandbox } from '@fitkit/contracts/api-keys';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { get } from './get.ts';
import { open } from './open.ts';

export function sandboxRoutes(app: App): void {
  app.openapi(getSandbox, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(createSandbox, async (c) => answer(c, await open(c.var.ctx, { ...c.req.valid('param'), again: false }), 201));
  app.openapi(resetSandbox, async (c) => answer(c, await open(c.var.ctx, { ...c.req.valid('param'), again: true }), 201));
}
