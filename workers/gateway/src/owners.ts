import type { Services } from './env.ts';

type Owner = keyof Services;
const SCHEDULING = new Set([
  'locations',
  'programs',
  'class-types',
  'sessions',
  'series',
  'holidays',
  'closures',
  'bookings',
  'overview',
  'check-ins',
  'self-check-ins',
  'booking-policies',
  'waitlist-preferences',
  'kiosks',
  'calendar-feed',
]);
const COMMUNITY = new Set([
  'notifications',
  'notification-preferences',
  'notification-deliveries',
  'dead-letters',
  'room-tickets',
  'webhook-endpoints',
  'webhook-deliveries',
]);
/** Whose webhooks. */
const WEBHOOKS: Record<string, Owner> = { clerk: 'IDENTITY', resend: 'COMMUNITY' };

const OPERATIONS = new Set(['uploads', 'pictures']);
const BILLING = new Set(['plans', 'member-plans', 'subscriptions', 'credit-lots', 'entitlements']);
const JOBS: Record<string, Owner> = {
  identity: 'IDENTITY',
  scheduling: 'SCHEDULING',
  community: 'COMMUNITY',
  operations: 'OPERATIONS',
  billing: 'BILLING',
};

/** Which Worker serves a path of the API; null is 404. A test holds this equal to the document, operation by operation. */
export function ownerOf(path: string): Owner | null {
  const [, root, first, second, third] = path.split('/');
  if (root === 'jobs') return JOBS[first ?? ''] ?? null;
  if (root === 'webhooks') return WEBHOOKS[first ?? ''] ?? null;
  if (root !== 'v1') return null;
  if (first === 'kiosk' || first === 'calendars') return 'SCHEDULING';
  if (first === 'me' && second === 'devices') return 'COMMUNITY';
  if (first === 'me' || first === 'invitations') return 'IDENTITY';
  if (first === 'files' || first === 'uploads') return 'OPERATIONS';
  if (first === 'organizations' && third !== undefined && COMMUNITY.has(third)) return 'COMMUNITY';
  if (first === 'organizations' && third !== undefined && OPERATIONS.has(third)) return 'OPERATIONS';
  if (first === 'organizations' && third !== undefined && BILLING.has(third)) return 'BILLING';
  if (first === 'organizations') return third !== undefined && SCHEDULING.has(third) ? 'SCHEDULING' : 'IDENTITY';
  if (first === 'minisites' && third === 'room-tickets') return 'COMMUNITY';
  if (first === 'minisites') return second === undefined ? null : third === undefined ? 'GROWTH' : 'SCHEDULING';
  return null;
}
