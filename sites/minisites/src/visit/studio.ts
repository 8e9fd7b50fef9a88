import type { Schemas } from '@fitkit/sdk';
import type { wishesOf } from '@fitkit/ui/notifications.ts';
import type { Trouble, Visit } from './visit.ts';

export type Studio = Schemas['Site']['site'];
export type Viewer = Schemas['Site']['viewer'];
export type ClassSession = Schemas['ClassSession'];
export type Cover = Schemas['BookingCover'];
export type MyBooking = Schemas['MyBooking'];

type Answered<T> = { data?: T | undefined; response: Response };
type Found<T> = { data: T; trouble?: never } | { data?: never; trouble: Trouble };
type Asked<T> = Found<T> | { data?: never; trouble: 'signedOut' };

/** One answer of the API, or why there is none. The studio's language speaks where the visitor chose none. */
async function ask<T extends { site: Studio }>(visit: Visit, call: () => Promise<Answered<T>>): Promise<Asked<T>> {
  try {
    const { data, response } = await call();
    if (data) {
      visit.language = visit.chosen ?? data.site.language;
      return { data };
    }
    if (response.status === 401) return { trouble: 'signedOut' };
    // 422 is a host that no studio can have, such as an address of digits.
    return { trouble: response.status === 404 || response.status === 422 ? 'unknownStudio' : 'unavailable' };
  } catch {
    return { trouble: 'unavailable' };
  }
}

/** For pages open to all: a session the API does not accept is forgotten, and its owner is a visitor like any other. */
async function askAgain<T extends { site: Studio }>(visit: Visit, call: () => Promise<Answered<T>>): Promise<Found<T>> {
  let found = await ask(visit, call);
  if (found.trouble === 'signedOut' && visit.session) {
    visit.forgetSession();
    found = await ask(visit, call);
  }
  return found.trouble === 'signedOut' ? { trouble: 'unavailable' } : found;
}

export const getSite = (visit: Visit) =>
  askAgain(visit, () => visit.api.GET('/v1/minisites/{host}', { params: { path: { host: visit.host } } }));

export const getSchedule = (visit: Visit, span: { from?: string; to?: string } = {}) =>
  askAgain(visit, () => visit.api.GET('/v1/minisites/{host}/schedule', { params: { path: { host: visit.host }, query: span } }));

/** Only the studio and who looks: the schedule of a day that has none. */
export const getStudio = (visit: Visit) => getSchedule(visit, { from: '2000-01-01', to: '2000-01-01' });

export const getWeek = (visit: Visit) =>
  ask(visit, () => visit.api.GET('/v1/minisites/{host}/my-week', { params: { path: { host: visit.host } } }));

export const getCheckIn = (visit: Visit) =>
  ask(visit, () => visit.api.GET('/v1/minisites/{host}/check-in', { params: { path: { host: visit.host } } }));

/** What a member's page asks of the studio once it is known which it is, in the language the page then speaks. */
async function asMember<T>({ language }: Visit, call: (headers: { 'accept-language': string }) => Promise<Answered<T>>) {
  try {
    const { data, response } = await call({ 'accept-language': language });
    if (data) return { data };
    if (response.status === 401) return { trouble: 'signedOut' as const };
    return { trouble: response.status < 500 ? ('refused' as const) : ('unavailable' as const) };
  } catch {
    return { trouble: 'unavailable' as const };
  }
}

export const getNotifications = (visit: Visit, organizationId: string, cursor?: string) =>
  asMember(visit, (headers) =>
    visit.api.GET('/v1/organizations/{organizationId}/notifications', {
      params: { path: { organizationId }, query: { cursor, limit: 25 } },
      headers,
    }),
  );

export const getMyPlans = (visit: Visit, organizationId: string) =>
  asMember(visit, (headers) =>
    visit.api.GET('/v1/organizations/{organizationId}/member-plans/mine', { params: { path: { organizationId } }, headers }),
  );

/** What booking would come to, by the decision that booking makes. */
export const getEligibility = (visit: Visit, organizationId: string, sessionId: string) =>
  asMember(visit, (headers) =>
    visit.api.GET('/v1/organizations/{organizationId}/sessions/{sessionId}/eligibility', {
      params: { path: { organizationId, sessionId } },
      headers,
    }),
  );

/** What giving a place back would cost. */
export const getCancellation = (visit: Visit, organizationId: string, bookingId: string) =>
  asMember(visit, (headers) =>
    visit.api.GET('/v1/organizations/{organizationId}/bookings/{bookingId}/cancellation', {
      params: { path: { organizationId, bookingId } },
      headers,
    }),
  );

const PREFERENCES = '/v1/organizations/{organizationId}/notification-preferences';
export const getPreferences = (visit: Visit, organizationId: string) =>
  asMember(visit, (headers) => visit.api.GET(PREFERENCES, { params: { path: { organizationId } }, headers }));

export const putPreferences = (visit: Visit, organizationId: string, body: ReturnType<typeof wishesOf>['body']) =>
  asMember(visit, (headers) => visit.api.PUT(PREFERENCES, { params: { path: { organizationId } }, headers, body }));

const FEED = '/v1/organizations/{organizationId}/calendar-feed';
export const getFeed = (visit: Visit, organizationId: string) =>
  asMember(visit, (headers) => visit.api.GET(FEED, { params: { path: { organizationId } }, headers }));

export const renewFeed = (visit: Visit, organizationId: string) =>
  asMember(visit, (headers) => visit.api.POST(FEED, { params: { path: { organizationId } }, headers }));

const WAITING = '/v1/organizations/{organizationId}/waitlist-preferences';
export type Waiting = Schemas['WaitlistPreferences'];
export const getWaiting = (visit: Visit, organizationId: string) =>
  asMember(visit, (headers) => visit.api.GET(WAITING, { params: { path: { organizationId } }, headers }));

export const putWaiting = (visit: Visit, organizationId: string, body: Waiting) =>
  asMember(visit, (headers) => visit.api.PUT(WAITING, { params: { path: { organizationId } }, headers, body }));
