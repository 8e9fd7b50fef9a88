import type { Visit } from './visit.ts';

/**
 * Which studio a host was the last time it was asked here. A hint only, checked against the page's own answer: with it the count is
 * asked for beside the page, without it after.
 */
const lastSeen = new Map<string, string>();
const MOST_HOSTS = 1000;

const count = ({ api }: Visit, organizationId: string): Promise<number | null> =>
  api.GET('/v1/organizations/{organizationId}/notifications', { params: { path: { organizationId }, query: { limit: 1 } } }).then(
    ({ data }) => data?.unread ?? null,
    () => null,
  );

/** Begins to count what is new for whoever is signed in, where the host's studio is known. */
export function askUnread(visit: Visit): void {
  const organizationId = lastSeen.get(visit.host);
  if (visit.session && organizationId) visit.unread ??= { organizationId, count: count(visit, organizationId) };
}

/** How many notifications are new here; null where it cannot be said, and the page is whole without. */
export function unreadIn(visit: Visit, organizationId: string): Promise<number | null> {
  if (lastSeen.size >= MOST_HOSTS) lastSeen.clear();
  lastSeen.set(visit.host, organizationId);
  return visit.unread?.organizationId === organizationId ? visit.unread.count : count(visit, organizationId);
}
