import {
  bookSession,
  cancelBooking,
  checkIn as checkInRoute,
  claimPlace,
  listMyBookings,
  listRoster,
  markNoShow as markNoShowRoute,
  previewBooking as previewBookingRoute,
  previewCancellation as previewCancellationRoute,
  undoCheckIn as undoCheckInRoute,
  waiveConsequence,
} from '@fitkit/contracts/scheduling';
import { answer, pictured } from '@fitkit/http';
import type { App } from '../app.ts';
import { checkIn, undoCheckIn } from './attendance.ts';
import { book } from './book.ts';
import { cancel, previewCancellation } from './cancel.ts';
import { claim } from './claim.ts';
import { mine } from './mine.ts';
import { markNoShow } from './no-show.ts';
import { previewBooking } from './preview-booking.ts';
import { roster } from './roster.ts';
import { waive } from './waive.ts';

export function bookingRoutes(app: App): void {
  app.openapi(bookSession, async (c) => c.json(await book(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201));
  app.openapi(listRoster, async (c) => pictured(c, await roster(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(listMyBookings, async (c) => answer(c, await mine(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(previewBookingRoute, async (c) =>
    c.json(await previewBooking(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(previewCancellationRoute, async (c) => c.json(await previewCancellation(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(claimPlace, async (c) => c.json(await claim(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(waiveConsequence, async (c) =>
    c.json(await waive(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
  app.openapi(cancelBooking, async (c) => c.json(await cancel(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(checkInRoute, async (c) => c.json(await checkIn(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(undoCheckInRoute, async (c) => c.json(await undoCheckIn(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(markNoShowRoute, async (c) => c.json(await markNoShow(c.var.ctx, c.req.valid('param')), 200));
}
