import type { APIRoute } from 'astro';
import { Refused } from '../../../../../entry/refused.ts';

/** The report goes through as it is: its bytes begin with a mark that a decoder would take away. */
export const GET: APIRoute = async ({ locals: { api, studio }, params }) => {
  const path = { organizationId: studio.id, importId: params.id ?? '' };
  const { response, data } = await api.GET('/v1/organizations/{organizationId}/imports/{importId}/report', {
    params: { path },
    parseAs: 'stream',
  });
  if (!response.ok) throw new Refused(null, response.status);
  return new Response(data, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': response.headers.get('content-disposition') ?? 'attachment; filename="report.csv"',
    },
  });
};
