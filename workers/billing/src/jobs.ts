import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { sweep } from './sweep/sweep.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'billing', { consumers: { 'billing.sweep-subscriptions': sweep }, schedules: {} });
}
