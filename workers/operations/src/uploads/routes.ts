import { completeUpload, createUpload, getUpload, putUpload, putUploadPart } from '@fitkit/contracts/operations';
import type { App } from '../app.ts';
import { complete } from './complete.ts';
import { progress } from './progress.ts';
import { receive } from './receive.ts';
import { receivePart } from './receive-part.ts';
import { stage } from './stage.ts';

export function uploadRoutes(app: App): void {
  app.openapi(createUpload, async (c) =>
    c.json(await stage(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(getUpload, async (c) => {
    const { ctx } = c.var;
    return c.json(await progress(ctx, ctx.uploadLinks.open(c.req.valid('param').upload)), 200);
  });
  app.openapi(putUpload, async (c) => {
    const { ctx } = c.var;
    return c.json(await receive(ctx, ctx.uploadLinks.open(c.req.valid('param').upload), c.req.raw), 200);
  });
  app.openapi(putUploadPart, async (c) => {
    const { ctx } = c.var;
    const { largeUpload, part } = c.req.valid('param');
    return c.json(await receivePart(ctx, ctx.uploadLinks.open(largeUpload), part, c.req.raw), 200);
  });
  app.openapi(completeUpload, async (c) => {
    const { ctx } = c.var;
    return c.json(await complete(ctx, ctx.uploadLinks.open(c.req.valid('param').largeUpload)), 200);
  });
}
