import type { APIRoute } from 'astro';
import { act } from '../../../../flash/act.ts';
import { doneFlash } from '../../../../flash/flash.ts';

/** One is read, or all. That one is shows on the page itself; all is put in words. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  let all = false;
  return act(context, {
    call: (form) => {
      const notificationId = String(form.get('notification') ?? '');
      all = notificationId === '';
      const path = { organizationId: studio.id };
      return all
        ? api.POST('/v1/organizations/{organizationId}/notifications/reading', { params: { path } })
        : api.POST('/v1/organizations/{organizationId}/notifications/{notificationId}/reading', {
            params: { path: { ...path, notificationId } },
          });
    },
    done: () => (all ? doneFlash('allRead') : null),
    back: `${studio.base}/notifications`,
  });
};
