import type { Services } from './env.ts';

type Owner = keyof Services;
const SCHEDULING = new Set(['locations', 'programs', 'class-types', 'sessions', 'bookings', 'overview']);
const COMMUNITY = new Set(['notifications', 'notification-preferences', 'notification-deliveries', 'dead-letters']);
const BILLING = new Set(['plans', 'member-plans', 'subscriptions', 'credit-lots', 'entitlements']);
/** Whose webhooks. */
const WEBHOOKS: Record<string, Owner> = { clerk: 'IDENTITY', resend: 'COMMUNITY' };

const JOBS: Record<string, Owner> = {
  identity: 'IDENTITY',
  scheduling: 'SCHEDULING',
  community: 'COMMUNITY',
  billing: 'BILLING',
};

/** Which Worker serves a path of the API; null is 404. A test holds this equal to the document, operation by operation. */
export function ownerOf(path: string): Owner | null {
  const [, root, first, second, third] = path.split('/');
  if (root === 'jobs') return JOBS[first ?? ''] ?? null;
  if (root === 'webhooks') return WEBHOOKS[first ?? ''] ?? null;
  if (root !== 'v1') return null;
  if (first === 'me' && second === 'devices') return 'COMMUNITY';
  if (first === 'me' || first === 'invitations') return 'IDENTITY';
  if (first === 'organizations' && third !== undefined && COMMUNITY.has(third)) return 'COMMUNITY';
  if (first === 'organizations' && third !== undefined && BILLING.has(third)) return 'BILLING';
  if (first === 'organizations') return third !== undefined && SCHEDULING.has(third) ? 'SCHEDULING' : 'IDENTITY';
  if (first === 'minisites') return second === undefined ? null : third === undefined ? 'GROWTH' : 'SCHEDULING';
  return null;
}
