import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { releasePicture } from './pictures/release.ts';
import { sweepFiles } from './sweeps/sweep-files.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'operations', {
    consumers: { 'operations.release-picture': releasePicture },
    schedules: { 'operations.sweep-files': sweepFiles },
  });
}
