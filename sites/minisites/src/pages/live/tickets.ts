import type { APIRoute } from 'astro';

/** Tickets for the rooms that a page of this studio may listen to, for whoever looks at it. */
export const POST: APIRoute = async ({ locals: { visit } }) => {
  try {
    const { data, response } = await visit.api.POST('/v1/minisites/{host}/room-tickets', {
      params: { path: { host: visit.host } },
    });
    return Response.json(data ?? null, { status: response.status });
  } catch {
    return Response.json(null, { status: 503 });
  }
};
