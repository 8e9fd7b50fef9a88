import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { getStudio } from '../../visit/studio.ts';

/** The number on the bell, and how it is said. */
export const GET: APIRoute = async ({ locals: { visit } }) => {
  const { data } = await getStudio(visit);
  if (!data?.viewer?.membershipId) return Response.json(null, { status: 404 });
  const count = data.viewer.unread;
  return Response.json({ count, label: text(visit.language).notifications.bell({ count }) });
};
