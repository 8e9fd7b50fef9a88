import { getMe } from '@fitkit/contracts/identity';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { get } from './get.ts';

export function meRoutes(app: App): void {
  app.openapi(getMe, async (c) => answer(c, await get(c.var.ctx), 200));
}
