import type { APIRoute } from 'astro';
import { colourOf } from '../icon/colour.ts';

/** A studio's letter in its colour. Both come in the address, so that it needs no lookup and keeps for ever. */
export const GET: APIRoute = ({ url }) => {
  const { hex, ink } = colourOf(url.searchParams.get('c') ?? '');
  const letter = /^\p{L}/u.exec(url.searchParams.get('l') ?? '')?.[0] ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="16" fill="#${hex}"/><text x="32" y="44" fill="rgb(${ink})" font-family="Rubik,system-ui,sans-serif" font-size="36" font-weight="700" text-anchor="middle">${letter}</text></svg>`;
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
