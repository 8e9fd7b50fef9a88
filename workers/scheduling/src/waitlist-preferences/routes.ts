import { getWaitlistPreferences, setWaitlistPreferences } from '@fitkit/contracts/booking-rules';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { getPreferences, setPreferences } from './preferences.ts';

export function waitlistPreferenceRoutes(app: App): void {
  app.openapi(getWaitlistPreferences, async (c) => answer(c, await getPreferences(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(setWaitlistPreferences, async (c) =>
    answer(c, await setPreferences(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  );
}
