import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { retention } from './events/retention.ts';
import { sweep } from './events/sweep.ts';
import { applyImport } from './imports/apply.ts';
import { closeRooms } from './members/close-rooms.ts';
import { rekey } from './seals/rekey.ts';
import { rekeyAll } from './seals/rekey-all.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'identity', {
    consumers: { 'identity.apply-import': applyImport, 'identity.rekey': rekey, 'identity.close-rooms': closeRooms },
    schedules: { 'identity.sweep-events': sweep, 'identity.rekey-all': rekeyAll, 'identity.retention': retention },
  });
}
