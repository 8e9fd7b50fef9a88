import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { sweep } from './events/sweep.ts';
import { applyImport } from './imports/apply.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'identity', {
    consumers: { 'identity.apply-import': applyImport },
    schedules: { 'identity.sweep-events': sweep },
  });
}
