import { direction, initials } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { getStudio } from '../visit/studio.ts';

/** What a phone needs to keep a studio on its home screen. */
export const GET: APIRoute = async ({ locals: { visit } }) => {
  const { data } = await getStudio(visit);
  if (!data) return new Response(null, { status: 404 });
  const { name, brandColor, language } = data.site;
  const icon = `/favicon.svg?${new URLSearchParams({ c: brandColor.replace('#', ''), l: initials(name).slice(0, 1) })}`;
  const manifest = {
    name,
    short_name: name,
    lang: language,
    dir: direction(language),
    start_url: '/',
    display: 'standalone',
    background_color: '#fdfcfb',
    theme_color: '#fdfcfb',
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'private, max-age=3600' },
  });
};
