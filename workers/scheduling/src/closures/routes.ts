import {
  createClosure,
  deleteClosure,
  listClosures as listClosuresRoute,
  listHolidays as listHolidaysRoute,
} from '@fitkit/contracts/series';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { close, listClosures, listHolidays, open } from './closures.ts';

export function closureRoutes(app: App): void {
  app.openapi(listHolidaysRoute, async (c) =>
    answer(c, await listHolidays(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(listClosuresRoute, async (c) =>
    answer(c, await listClosures(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(createClosure, async (c) =>
    answer(c, await close(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(deleteClosure, async (c) => answer(c, await open(c.var.ctx, c.req.valid('param')), 200));
}
