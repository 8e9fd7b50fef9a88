import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { mailBooking } from './mails/booking.ts';
import { mailImport } from './mails/import.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'community', {
    consumers: { 'community.booking-mail': mailBooking, 'community.import-mail': mailImport },
    schedules: {},
  });
}
