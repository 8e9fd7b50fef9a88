import {
  closeKiosk,
  createKiosk,
  getKiosk,
  kioskCheckIn,
  listKiosks,
  openKiosk,
  revokeKiosk,
  undoKioskCheckIn,
} from '@fitkit/contracts/check-in';
import type { App } from '../app.ts';
import { checkIn, undoCheckIn } from './check-in.ts';
import { close } from './close.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { open } from './open.ts';
import { revoke } from './revoke.ts';
import { screen } from './screen.ts';

export function kioskRoutes(app: App): void {
  app.openapi(listKiosks, async (c) => c.json(await list(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(createKiosk, async (c) =>
    c.json(await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
  );
  app.openapi(revokeKiosk, async (c) => c.json(await revoke(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(openKiosk, async (c) => c.json(await open(c.var.ctx), 201));
  app.openapi(getKiosk, async (c) => c.json(await screen(c.var.ctx, c.req.valid('query')), 200));
  app.openapi(closeKiosk, async (c) => c.json(await close(c.var.ctx), 200));
  app.openapi(kioskCheckIn, async (c) => c.json(await checkIn(c.var.ctx, c.req.valid('json')), 201));
  app.openapi(undoKioskCheckIn, async (c) => c.json(await undoCheckIn(c.var.ctx, c.req.valid('param')), 200));
}
