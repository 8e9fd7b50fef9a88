import { text } from '@fitkit/ui';
import type { APIRoute } from 'astro';

/** The number on the bell, and how it is said. */
export const GET: APIRoute = ({ locals: { language, studio } }) => {
  const count = studio.unread;
  return Response.json({ count, label: text(language).notifications.bell({ count }) });
};
