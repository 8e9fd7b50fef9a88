import type { APIRoute } from 'astro';
import { mark } from '../icon/mark.ts';
import { ICON_SIZES } from '../visit/paths.ts';

/** A studio's picture on a home screen. Its colour comes in the address, so that it needs no lookup and keeps for ever. */
export const GET: APIRoute = async ({ url: { searchParams } }) => {
  const size = ICON_SIZES.find((each) => String(each) === searchParams.get('size'));
  if (!size) return new Response(null, { status: 404 });
  return new Response(await mark(size, searchParams.get('c') ?? '', searchParams.has('masked')), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
