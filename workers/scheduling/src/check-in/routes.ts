import {
  checkInByCode,
  checkInEveryone,
  getSiteCheckIn,
  type SiteCheckIn,
  selfCheckIn,
  undoSelfCheckIn,
  walkIn as walkInRoute,
} from '@fitkit/contracts/check-in';
import type { JsonText } from '@fitkit/db';
import { pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { byCode } from './by-code.ts';
import { everyone } from './everyone.ts';
import { self } from './self.ts';
import { site } from './site.ts';
import { undoSelf } from './undo.ts';
import { walkIn } from './walk-in.ts';

export function checkInRoutes(app: App): void {
  app.openapi(checkInByCode, async (c) =>
    c.json(await byCode(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(checkInEveryone, async (c) => c.json(await everyone(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(walkInRoute, async (c) =>
    c.json(await walkIn(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(selfCheckIn, async (c) => c.json(await self(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201));
  app.openapi(undoSelfCheckIn, async (c) => c.json(await undoSelf(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(getSiteCheckIn, async (c) => {
    const body: JsonText<SiteCheckIn> = JSON.stringify(await site(c.var.ctx, c.req.valid('param')));
    return pictured(c, body, 200);
  });
}
