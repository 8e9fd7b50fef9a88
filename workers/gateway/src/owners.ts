import type { Services } from './env.ts';

type Owner = keyof Services;
const SCHEDULING = new Set(['locations', 'programs', 'class-types', 'sessions', 'bookings', 'overview']);

/** Which Worker serves a path of the API; null is 404. A test holds this equal to the document, operation by operation. */
export function ownerOf(path: string): Owner | null {
  const [, root, first, second, third] = path.split('/');
  if (root === 'jobs') return first === 'identity' ? 'IDENTITY' : first === 'community' ? 'COMMUNITY' : null;
  if (root === 'webhooks') return first === 'clerk' ? 'IDENTITY' : null;
  if (root !== 'v1') return null;
  if (first === 'me') return 'IDENTITY';
  if (first === 'organizations') return third !== undefined && SCHEDULING.has(third) ? 'SCHEDULING' : 'IDENTITY';
  if (first === 'minisites') return second === undefined ? null : third === undefined ? 'GROWTH' : 'SCHEDULING';
  return null;
}
