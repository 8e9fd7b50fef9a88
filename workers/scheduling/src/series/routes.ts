import { createSeries, getSeries, listSeries, previewSeries, previewSeriesChange, updateSeries } from '@fitkit/contracts/series';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { create, previewChange, previewNew, update } from './edit.ts';
import { get, list } from './read.ts';

export function seriesRoutes(app: App): void {
  app.openapi(listSeries, async (c) => answer(c, await list(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(createSeries, async (c) =>
    answer(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(previewSeries, async (c) =>
    answer(c, await previewNew(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(getSeries, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updateSeries, async (c) =>
    answer(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(previewSeriesChange, async (c) =>
    answer(c, await previewChange(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
