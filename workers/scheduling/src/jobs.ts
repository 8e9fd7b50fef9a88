import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { releaseUncovered } from './bookings/release-uncovered.ts';
import { settleNoShows } from './bookings/settle-no-shows.ts';
import { settleWaitlist } from './bookings/settle-waitlist.ts';
import { extendSeries } from './series/extend.ts';
import { decideMinimum } from './sessions/decide-minimum.ts';
import { turns } from './turns/turns.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'scheduling', {
    consumers: {
      'scheduling.settle-no-shows': settleNoShows,
      'scheduling.settle-waitlist': settleWaitlist,
      'scheduling.release-uncovered': releaseUncovered,
      'scheduling.decide-minimum': decideMinimum,
      'scheduling.extend-series': extendSeries,
    },
    schedules: { 'scheduling.turns': turns },
  });
}
