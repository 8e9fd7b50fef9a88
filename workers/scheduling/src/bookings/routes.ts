import {
  bookSession,
  cancelBooking,
  checkIn as checkInRoute,
  listMyBookings,
  listRoster,
  markNoShow as markNoShowRoute,
  undoCheckIn as undoCheckInRoute,
} from '@fitkit/contracts/scheduling';
import { answer, pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { checkIn, markNoShow, undoCheckIn } from './attendance.ts';
import { book } from './book.ts';
import { cancel } from './cancel.ts';
import { mine } from './mine.ts';
import { roster } from './roster.ts';

export function bookingRoutes(app: App): void {
  app.openapi(bookSession, async (c) => c.json(await book(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201));
  app.openapi(listRoster, async (c) => pictured(c, await roster(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(listMyBookings, async (c) => answer(c, await mine(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(cancelBooking, async (c) => c.json(await cancel(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(checkInRoute, async (c) => c.json(await checkIn(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(undoCheckInRoute, async (c) => c.json(await undoCheckIn(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(markNoShowRoute, async (c) => c.json(await markNoShow(c.var.ctx, c.req.valid('param')), 200));
}
