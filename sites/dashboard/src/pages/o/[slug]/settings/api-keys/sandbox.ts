import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const params = { path: { organizationId: studio.id } };
  return act(context, {
    call: (form) =>
      form.has('again')
        ? api.POST('/v1/organizations/{organizationId}/sandbox/resets', { params })
        : api.POST('/v1/organizations/{organizationId}/sandbox', { params }),
    done: () => doneFlash('sandboxOpened'),
    back: `${studio.base}/settings/api-keys`,
  });
};
