import type { APIRoute } from 'astro';
import { notFound } from '../../../../../../entry/refused.ts';
import { act } from '../../../../../../flash/act.ts';
import { doneFlash } from '../../../../../../flash/flash.ts';

export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const params = { path: { organizationId: studio.id, invitationId: context.params.invitation ?? '' } };
  const base = '/v1/organizations/{organizationId}/invitations/{invitationId}';
  const back = `${studio.base}/members/invitations`;
  switch (context.params.act) {
    case 'resend':
      return act(context, { call: () => api.POST(`${base}/resend`, { params }), done: () => doneFlash('resent'), back });
    case 'revoke':
      return act(context, { call: () => api.POST(`${base}/revoke`, { params }), done: () => doneFlash('revoked'), back });
    default:
      throw notFound();
  }
};
