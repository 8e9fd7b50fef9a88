import type { APIRoute } from 'astro';
import { notFound } from '../../../../../../entry/refused.ts';
import { act } from '../../../../../../flash/act.ts';
import { doneFlash } from '../../../../../../flash/flash.ts';
import { replayAll } from '../../../../../../webhooks/replay-all.ts';
import { spanOf } from '../../../../../../webhooks/span.ts';

const ONE = '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}';

/** Buttons of an endpoint: enabled and disabled, deleted, tried out, and a span of events sent again. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const { id = '', act: what } = context.params;
  const params = { path: { organizationId: studio.id, webhookEndpointId: id } };
  const list = `${studio.base}/settings/webhooks`;
  const back = `${list}/${id}`;
  switch (what) {
    case 'enable':
      return act(context, {
        call: () => api.PATCH(ONE, { params, body: { status: 'active' } }),
        done: () => doneFlash('webhookEnabled'),
        back,
      });
    case 'disable':
      return act(context, {
        call: () => api.PATCH(ONE, { params, body: { status: 'disabled' } }),
        done: () => doneFlash('webhookDisabled'),
        back,
      });
    case 'remove':
      return act(context, { call: () => api.DELETE(ONE, { params }), done: () => doneFlash('webhookRemoved'), back: list });
    case 'test':
      return act(context, { call: () => api.POST(`${ONE}/tests`, { params }), done: () => doneFlash('webhookTested'), back });
    case 'replay':
      return act(context, {
        call: (form) => replayAll(spanOf(form, studio.timezone), (body) => api.POST(`${ONE}/replays`, { params, body })),
        done: ({ replayed }) => doneFlash('webhookReplayed', replayed),
        back,
      });
    default:
      throw notFound();
  }
};
