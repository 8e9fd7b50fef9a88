import { jobsRoute } from '@fitkit/http';
import type { App } from './app.ts';
import { askReceipts } from './notifications/ask-receipts.ts';
import { deliver } from './notifications/deliver.ts';
import { notify } from './notifications/notify.ts';
import { call } from './webhook-deliveries/call.ts';

export function jobs(app: App): void {
  jobsRoute(app, 'community', {
    consumers: {
      'community.notify': notify,
      'community.deliver': deliver,
      'community.ask-receipts': askReceipts,
      'community.call-webhook': call,
    },
    schedules: {},
  });
}
