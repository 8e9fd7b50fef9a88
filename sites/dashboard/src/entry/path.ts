/** A path of our own to return to; anything else leads home. */
export function ownPath(value: unknown, otherwise = '/'): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(value)) return otherwise;
  return value;
}

/** The same address with some of its parameters changed; null takes one away. */
export function withQuery(url: URL, changes: Record<string, string | null>): string {
  const query = new URLSearchParams(url.searchParams);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const written = query.toString();
  return written ? `${url.pathname}?${written}` : url.pathname;
}

export const redirect = (location: string, status = 303) => new Response(null, { status, headers: { location } });
