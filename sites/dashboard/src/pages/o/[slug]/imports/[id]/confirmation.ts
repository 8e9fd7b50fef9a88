import type { APIRoute } from 'astro';
import { act } from '../../../../../flash/act.ts';

/** The page itself shows that it runs. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const path = { organizationId: studio.id, importId: context.params.id ?? '' };
  return act(context, {
    call: () => api.POST('/v1/organizations/{organizationId}/imports/{importId}/confirmation', { params: { path } }),
    done: () => null,
    back: `${studio.base}/imports/${path.importId}`,
  });
};
