import type { APIRoute } from 'astro';

/** A studio's letter in its colour. Both come in the address, so that it needs no lookup and keeps for ever. */
export const GET: APIRoute = ({ url }) => {
  const asked = url.searchParams.get('c') ?? '';
  const colour = /^[0-9a-f]{6}$/i.test(asked) ? asked : '8b2a5b';
  const letter = /^\p{L}/u.exec(url.searchParams.get('l') ?? '')?.[0] ?? '';
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const ink = 0.2126 * r ** 2.2 + 0.7152 * g ** 2.2 + 0.0722 * b ** 2.2 > 0.35 ? '#161312' : '#fff';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="16" fill="#${colour}"/><text x="32" y="44" fill="${ink}" font-family="Rubik,system-ui,sans-serif" font-size="36" font-weight="700" text-anchor="middle">${letter}</text></svg>`;
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
