import type { APIRoute } from 'astro';

/** Tickets for the rooms that the page listens to; what it may hear the API decides. */
export const POST: APIRoute = async ({ locals: { api, studio }, request }) => {
  // What is no list of rooms the API refuses.
  const rooms = (await request.json().catch(() => [])) as { kind: 'user' }[];
  try {
    const { data, response } = await api.POST('/v1/organizations/{organizationId}/room-tickets', {
      params: { path: { organizationId: studio.id } },
      body: { rooms },
    });
    return Response.json(data ?? null, { status: response.status });
  } catch {
    return Response.json(null, { status: 503 });
  }
};
