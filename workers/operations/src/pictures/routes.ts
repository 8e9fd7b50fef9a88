import { removePicture } from '@fitkit/contracts/operations';
import type { App } from '../app.ts';
import { remove } from './remove.ts';

export function pictureRoutes(app: App): void {
  app.openapi(removePicture, async (c) => c.json(await remove(c.var.ctx, c.req.valid('param')), 200));
}
