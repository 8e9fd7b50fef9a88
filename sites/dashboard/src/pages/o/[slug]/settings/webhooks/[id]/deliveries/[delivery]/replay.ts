import type { APIRoute } from 'astro';
import { act } from '../../../../../../../../flash/act.ts';
import { doneFlash } from '../../../../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const { id = '', delivery = '' } = context.params;
  const params = { path: { organizationId: studio.id, webhookDeliveryId: delivery } };
  return act(context, {
    call: () => api.POST('/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}/replay', { params }),
    done: () => doneFlash('webhookReplayed', 1),
    back: `${studio.base}/settings/webhooks/${id}/deliveries/${delivery}`,
  });
};
