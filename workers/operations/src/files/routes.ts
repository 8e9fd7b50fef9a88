import { getFile } from '@fitkit/contracts/operations';
import type { App } from '../app.ts';
import { read } from './read.ts';

export function fileRoutes(app: App): void {
  app.openapi(getFile, (c) => read(c.var.ctx, { ...c.req.valid('param'), headers: c.req.raw.headers }));
}
