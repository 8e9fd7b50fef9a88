import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

/** Staff take a place for a member. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, sessionId: context.params.id ?? '' };
  return act(context, {
    call: (form) =>
      api.POST('/v1/organizations/{organizationId}/sessions/{sessionId}/bookings', {
        params: { path },
        body: { membershipId: String(form.get('membershipId')) },
      }),
    done: ({ booking }) =>
      booking.status === 'waitlisted' ? doneFlash('waitlisted', booking.waitlistPosition ?? 0) : doneFlash('booked'),
    back: `${studio.base}/classes/${path.sessionId}`,
  });
};
