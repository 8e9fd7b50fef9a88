import {
  cancelSession,
  copyWeek,
  createSession,
  getSession,
  listSessions,
  publishSession,
  publishSessions,
  unpublishSession,
  updateSession,
} from '@fitkit/contracts/scheduling';
import { deleteSessions, previewSessionChange, selectSessions } from '@fitkit/contracts/series';
import { answer, pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { cancel } from './cancel.ts';
import { copy } from './copy.ts';
import { create } from './create.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { preview } from './preview.ts';
import { publish, publishSpan } from './publish.ts';
import { remove, select } from './selection.ts';
import { unpublish } from './unpublish.ts';
import { update } from './update.ts';

export function sessionRoutes(app: App): void {
  app.openapi(listSessions, async (c) =>
    pictured(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(createSession, async (c) =>
    pictured(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(copyWeek, async (c) => c.json(await copy(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201));
  app.openapi(publishSessions, async (c) =>
    c.json(await publishSpan(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(getSession, async (c) => pictured(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(updateSession, async (c) =>
    pictured(c, await update(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(publishSession, async (c) => pictured(c, await publish(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(unpublishSession, async (c) => pictured(c, await unpublish(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(cancelSession, async (c) => c.json(await cancel(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(previewSessionChange, async (c) =>
    answer(c, await preview(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(selectSessions, async (c) =>
    answer(c, await select(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(deleteSessions, async (c) =>
    c.json(await remove(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
