import { DomainError } from '@fitkit/contracts';

/** A form of another site must not end anybody's session: the browser says where a request comes from. */
export function requireSameOrigin(headers: Headers, own: string): void {
  const site = headers.get('sec-fetch-site');
  const same = site === null ? headers.get('origin') === own : site === 'same-origin';
  if (!same) throw new DomainError('cross_site_request');
}
