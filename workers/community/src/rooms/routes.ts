import { createRoomTickets, createSiteRoomTickets } from '@fitkit/contracts/community';
import type { App } from '../app.ts';
import { issue, issueForSite } from './issue.ts';

export function roomRoutes(app: App): void {
  app.openapi(createRoomTickets, async (c) =>
    c.json(await issue(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(createSiteRoomTickets, async (c) => c.json(await issueForSite(c.var.ctx, c.req.valid('param')), 201));
}
