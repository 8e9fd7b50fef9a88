import type { APIRoute } from 'astro';
import { notFound } from '../../../../../entry/refused.ts';
import { act } from '../../../../../flash/act.ts';
import { doneFlash } from '../../../../../flash/flash.ts';

/** Attendance: what is done shows on the button itself, so only a no-show is put in words. */
export const POST: APIRoute = (context) => {
  const { api, studio } = context.locals;
  const params = { path: { organizationId: studio.id, bookingId: context.params.booking ?? '' } };
  const base = '/v1/organizations/{organizationId}/bookings/{bookingId}';
  switch (context.params.act) {
    case 'check-in':
      return act(context, { call: () => api.POST(`${base}/check-in`, { params }), done: () => null });
    case 'undo-check-in':
      return act(context, { call: () => api.DELETE(`${base}/check-in`, { params }), done: () => null });
    case 'no-show':
      return act(context, { call: () => api.POST(`${base}/no-show`, { params }), done: () => doneFlash('noShow') });
    default:
      throw notFound();
  }
};
