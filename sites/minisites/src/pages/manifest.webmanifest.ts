import { direction, text } from '@fitkit/ui';
import type { APIRoute } from 'astro';
import { iconHref } from '../visit/paths.ts';
import { getStudio } from '../visit/studio.ts';

const SIZES = [192, 512] as const;

/** What a phone needs to keep a studio on its home screen: it opens at one's own week. */
export const GET: APIRoute = async ({ locals: { visit } }) => {
  const { data } = await getStudio(visit);
  if (!data) return new Response(null, { status: 404 });
  const { name, brandColor, language } = data.site;
  const t = text(language);
  const icon = (size: (typeof SIZES)[number], masked: boolean) => ({
    src: iconHref(brandColor, size, masked),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: masked ? 'maskable' : 'any',
  });
  const icons = SIZES.flatMap((size) => [icon(size, false), icon(size, true)]);
  const manifest = {
    id: '/',
    name,
    short_name: name,
    lang: language,
    dir: direction(language),
    start_url: '/my-week',
    scope: '/',
    display: 'standalone',
    background_color: '#fdfcfb',
    theme_color: '#fdfcfb',
    icons,
    shortcuts: [
      { name: t.minisite.schedule, url: '/schedule', icons: icons.slice(0, 1) },
      { name: t.checkIn.title, url: '/check-in', icons: icons.slice(0, 1) },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'private, max-age=3600' },
  });
};
