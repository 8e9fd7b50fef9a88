import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

/** Somebody came without a booking. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, sessionId: context.params.id ?? '' };
  return act(context, {
    call: (form) =>
      api.POST('/v1/organizations/{organizationId}/sessions/{sessionId}/walk-ins', {
        params: { path },
        body: { membershipId: String(form.get('membershipId')) },
      }),
    done: ({ decision }) => doneFlash(decision.rule === 'walk_in' ? 'walkedIn' : 'arrived'),
    back: `${studio.base}/classes/${path.sessionId}`,
  });
};
