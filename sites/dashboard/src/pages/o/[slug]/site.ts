import type { APIRoute } from 'astro';
import { redirect } from '../../../entry/path.ts';
import { got, notFound } from '../../../entry/refused.ts';

/** To the studio's own site, wherever it lives. */
export const GET: APIRoute = async ({ locals: { api, studio }, url }) => {
  const { hosts } = await got(api.GET('/v1/organizations/{organizationId}', { params: { path: { organizationId: studio.id } } }));
  const [host] = hosts;
  if (!host) throw notFound();
  return redirect(`${url.protocol}//${host}${url.port ? `:${url.port}` : ''}/`);
};
