import type { APIRoute } from 'astro';
import { act } from '../../../../../../flash/act.ts';
import { doneFlash } from '../../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, apiKeyId: context.params.id ?? '' };
  return act(context, {
    call: () => api.DELETE('/v1/organizations/{organizationId}/api-keys/{apiKeyId}', { params: { path } }),
    done: () => doneFlash('keyRevoked'),
    back: `${studio.base}/settings/api-keys`,
  });
};
