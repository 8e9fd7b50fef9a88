import type { APIRoute } from 'astro';
import { act } from '../../../../flash/act.ts';
import { doneFlash } from '../../../../flash/flash.ts';
import { isDay } from '../../../../forms/day.ts';

/** Copies the shown days and opens the week they went to. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  return act(context, {
    call: (form) =>
      api.POST('/v1/organizations/{organizationId}/sessions/copies', {
        params: { path: { organizationId: studio.id } },
        body: { from: String(form.get('from')), to: String(form.get('to')), toStart: String(form.get('toStart')) },
      }),
    done: ({ copied, skipped }) => doneFlash('copiedWeek', copied, skipped),
    back: (form) => `${studio.base}/calendar${isDay(form.get('toStart')) ? `?week=${form.get('toStart')}` : ''}`,
  });
};
