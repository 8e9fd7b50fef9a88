import { listEvents } from '@fitkit/contracts/feed';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { feed } from './feed.ts';

export function eventRoutes(app: App): void {
  app.openapi(listEvents, async (c) =>
    answer(c, await feed(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
}
