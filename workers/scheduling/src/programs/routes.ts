import { createProgram, listPrograms, updateProgram } from '@fitkit/contracts/scheduling';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { update } from './update.ts';

export function programRoutes(app: App): void {
  app.openapi(listPrograms, async (c) =>
    answer(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(createProgram, async (c) =>
    answer(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(updateProgram, async (c) =>
    answer(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
