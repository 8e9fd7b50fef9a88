// Made from the API's document by `npm run openapi`.
import type { Method, Route } from './method.ts';
import type { operations } from './schema.gen.ts';

/** Every operation by the resource it is about; `Bound` are the parameters that are known already. */
export interface Resources<Bound extends string = never> {
  bookings: {
    /** Give a place back; the next on the waitlist moves up in the same act. Members their own, staff anybody's */
    cancel: Method<operations['cancelBooking'], 'none', Bound>;
    /** The person is here */
    checkIn: Method<operations['checkIn'], 'none', Bound>;
    /** The caller's own bookings: upcoming first, then the last thirty days */
    listMy: Method<operations['listMyBookings'], 'none', Bound>;
    /** The person did not come */
    markNoShow: Method<operations['markNoShow'], 'none', Bound>;
    /** Take a check-in back */
    undoCheckIn: Method<operations['undoCheckIn'], 'none', Bound>;
  };
  classTypes: {
    /** Add a class type */
    create: Method<operations['createClassType'], 'fields', Bound>;
    /** Class types, by name */
    list: Method<operations['listClassTypes'], 'none', Bound>;
    /** Change a class type, or put it out of use */
    update: Method<operations['updateClassType'], 'fields', Bound>;
  };
  deadLetters: {
    /** Put it aside: it will not be tried again */
    discard: Method<operations['discardDeadLetter'], 'none', Bound>;
    /** What could not be done in the background, with the reason, newest first */
    list: Method<operations['listDeadLetters'], 'none', Bound>;
    /** Try it again */
    replay: Method<operations['replayDeadLetter'], 'none', Bound>;
  };
  imports: {
    /** Put an import aside before it was confirmed */
    cancel: Method<operations['cancelImport'], 'none', Bound>;
    /** Create and merge the people of the list; goes on in the background */
    confirm: Method<operations['confirmImport'], 'none', Bound>;
    /** Upload a member list (CSV, up to 5 MB and 20,000 rows): nothing is created before it is confirmed */
    create: Method<operations['createImport'], 'whole', Bound>;
    /** One import and how far it has come */
    get: Method<operations['getImport'], 'none', Bound>;
    /** Every row with its outcome and reasons, as CSV (UTF-8 with BOM, opens in Excel) */
    getReport: Method<operations['getImportReport'], 'none', Bound>;
    /** Imports, newest first */
    list: Method<operations['listImports'], 'none', Bound>;
    /** What becomes of each row, and why */
    listRows: Method<operations['listImportRows'], 'none', Bound>;
  };
  invitations: {
    /** Invite a person by e-mail; the link works for seven days. Owners are invited by owners */
    create: Method<operations['createInvitation'], 'fields', Bound>;
    /** The invitation behind a link, for whoever holds it */
    get: Method<operations['getInvitation'], 'none', Bound>;
    /** Invitations, newest first */
    list: Method<operations['listInvitations'], 'none', Bound>;
    /** Send an invitation again: with a new link for seven more days, the old one is over */
    resend: Method<operations['resendInvitation'], 'none', Bound>;
    /** Take an invitation back; whoever waited to join no longer does */
    revoke: Method<operations['revokeInvitation'], 'none', Bound>;
  };
  locations: {
    /** Add a location */
    create: Method<operations['createLocation'], 'fields', Bound>;
    /** Locations, by name */
    list: Method<operations['listLocations'], 'none', Bound>;
    /** Change a location, or put it out of use */
    update: Method<operations['updateLocation'], 'fields', Bound>;
  };
  me: {
    /** This device takes no more pushes */
    deleteDevice: Method<operations['deleteDevice'], 'none', Bound>;
    /** The person who is signed in, and the organizations they belong to; invitations that wait for them are accepted */
    get: Method<operations['getMe'], 'none', Bound>;
    /** The caller’s devices that take pushes */
    listDevices: Method<operations['listDevices'], 'none', Bound>;
    /** This device takes the caller’s pushes from now on; again, or after somebody else, it is the same device */
    registerDevice: Method<operations['registerDevice'], 'fields', Bound>;
  };
  members: {
    /** Everything about one person of the organization */
    get: Method<operations['getMember'], 'none', Bound>;
    /** Invite people who are listed already, such as those of an import: they get a link to sign in by */
    invite: Method<operations['inviteMembers'], 'fields', Bound>;
    /** People of the organization by name; search looks at names, e-mail and phone */
    list: Method<operations['listMembers'], 'none', Bound>;
    /** Change a person’s role or status here; what concerns owners is for owners, and one active owner stays */
    update: Method<operations['updateMember'], 'fields', Bound>;
  };
  minisites: {
    /** A studio's published page by its host: exact custom domain first, then its own subdomain */
    getSite: Method<operations['getSite'], 'none', Bound>;
    /** A studio's published classes, as a visitor or signed-in member of that host sees them */
    getSiteSchedule: Method<operations['getSiteSchedule'], 'none', Bound>;
    /** The bookings of whoever is signed in on that host */
    getSiteWeek: Method<operations['getSiteWeek'], 'none', Bound>;
  };
  notificationDeliveries: {
    /** How the studio’s notifications went out, newest first: never to whom nor what they said */
    list: Method<operations['listNotificationDeliveries'], 'none', Bound>;
  };
  notificationPreferences: {
    /** What the caller wants to be told by this studio, by which channel and when */
    get: Method<operations['getNotificationPreferences'], 'none', Bound>;
    /** Change them */
    put: Method<operations['putNotificationPreferences'], 'fields', Bound>;
  };
  notifications: {
    /** What the caller was told here, newest first */
    list: Method<operations['listNotifications'], 'none', Bound>;
    /** The caller has read this one */
    read: Method<operations['readNotification'], 'none', Bound>;
    /** The caller has read all of them */
    readAll: Method<operations['readAllNotifications'], 'none', Bound>;
  };
  organizations: {
    /** Open a studio; the caller becomes its owner */
    create: Method<operations['createOrganization'], 'fields', Bound>;
    /** One organization */
    get: Method<operations['getOrganization'], 'none', Bound>;
    /** Organizations in which the caller has an active membership */
    list: Method<operations['listOrganizations'], 'none', Bound>;
    /** Change the organization and its cancellation policy */
    update: Method<operations['updateOrganization'], 'fields', Bound>;
  };
  overview: {
    /** Today in one look */
    get: Method<operations['getOverview'], 'none', Bound>;
  };
  programs: {
    /** Add a program */
    create: Method<operations['createProgram'], 'fields', Bound>;
    /** Programs, by name */
    list: Method<operations['listPrograms'], 'none', Bound>;
    /** Change a program, or put it out of use */
    update: Method<operations['updateProgram'], 'fields', Bound>;
  };
  sessions: {
    /** Take a place, or one on the waitlist; staff may book for a member */
    book: Method<operations['bookSession'], 'fields', Bound>;
    /** Cancel a class: every booking is cancelled and everyone is told */
    cancel: Method<operations['cancelSession'], 'none', Bound>;
    /** Copy the classes of some days to others as drafts, at the same wall-clock time; what would clash is left out */
    copy: Method<operations['copySessions'], 'fields', Bound>;
    /** Plan a class; only owner and admin may publish it at once */
    create: Method<operations['createSession'], 'fields', Bound>;
    /** One class */
    get: Method<operations['getSession'], 'none', Bound>;
    /** Classes of some days, in the studio's own zone; members see what is published or booked by them */
    list: Method<operations['listSessions'], 'none', Bound>;
    /** Who comes: confirmed by name, then the waitlist by position */
    listRoster: Method<operations['listRoster'], 'none', Bound>;
    /** Publish a class */
    publish: Method<operations['publishSession'], 'none', Bound>;
    /** Publish all drafts of some days */
    publishAll: Method<operations['publishSessions'], 'fields', Bound>;
    /** Back to draft, while nobody is booked */
    unpublish: Method<operations['unpublishSession'], 'none', Bound>;
    /** Change a class; more places promote from the waitlist at once */
    update: Method<operations['updateSession'], 'fields', Bound>;
  };
}

export const ROUTES: Record<string, Record<string, Route>> = {
  bookings: {
    cancel: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/cancellation' },
    checkIn: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/check-in' },
    listMy: { method: 'get', path: '/v1/organizations/{organizationId}/bookings/mine' },
    markNoShow: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/no-show' },
    undoCheckIn: { method: 'delete', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/check-in' },
  },
  classTypes: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/class-types', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/class-types', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/class-types/{classTypeId}', body: 'fields' },
  },
  deadLetters: {
    discard: { method: 'post', path: '/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/discarding' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/dead-letters', paged: true },
    replay: { method: 'post', path: '/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/replay' },
  },
  imports: {
    cancel: { method: 'post', path: '/v1/organizations/{organizationId}/imports/{importId}/cancellation' },
    confirm: { method: 'post', path: '/v1/organizations/{organizationId}/imports/{importId}/confirmation' },
    create: { method: 'post', path: '/v1/organizations/{organizationId}/imports', body: 'whole', type: 'text/csv' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/imports/{importId}' },
    getReport: { method: 'get', path: '/v1/organizations/{organizationId}/imports/{importId}/report', text: true },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/imports', paged: true },
    listRows: { method: 'get', path: '/v1/organizations/{organizationId}/imports/{importId}/rows', paged: true },
  },
  invitations: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/invitations', body: 'fields' },
    get: { method: 'get', path: '/v1/invitations/{token}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/invitations', paged: true },
    resend: { method: 'post', path: '/v1/organizations/{organizationId}/invitations/{invitationId}/resend' },
    revoke: { method: 'post', path: '/v1/organizations/{organizationId}/invitations/{invitationId}/revoke' },
  },
  locations: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/locations', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/locations', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/locations/{locationId}', body: 'fields' },
  },
  me: {
    deleteDevice: { method: 'delete', path: '/v1/me/devices/{deviceId}' },
    get: { method: 'get', path: '/v1/me' },
    listDevices: { method: 'get', path: '/v1/me/devices' },
    registerDevice: { method: 'post', path: '/v1/me/devices', body: 'fields' },
  },
  members: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/members/{membershipId}' },
    invite: { method: 'post', path: '/v1/organizations/{organizationId}/members/bulk-invite', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/members', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/members/{membershipId}', body: 'fields' },
  },
  minisites: {
    getSite: { method: 'get', path: '/v1/minisites/{host}' },
    getSiteSchedule: { method: 'get', path: '/v1/minisites/{host}/schedule' },
    getSiteWeek: { method: 'get', path: '/v1/minisites/{host}/my-week' },
  },
  notificationDeliveries: {
    list: { method: 'get', path: '/v1/organizations/{organizationId}/notification-deliveries', paged: true },
  },
  notificationPreferences: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/notification-preferences' },
    put: { method: 'put', path: '/v1/organizations/{organizationId}/notification-preferences', body: 'fields' },
  },
  notifications: {
    list: { method: 'get', path: '/v1/organizations/{organizationId}/notifications', paged: true },
    read: { method: 'post', path: '/v1/organizations/{organizationId}/notifications/{notificationId}/reading' },
    readAll: { method: 'post', path: '/v1/organizations/{organizationId}/notifications/reading' },
  },
  organizations: {
    create: { method: 'post', path: '/v1/organizations', body: 'fields' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}' },
    list: { method: 'get', path: '/v1/organizations', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}', body: 'fields' },
  },
  overview: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/overview' },
  },
  programs: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/programs', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/programs', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/programs/{programId}', body: 'fields' },
  },
  sessions: {
    book: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/bookings', body: 'fields' },
    cancel: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/cancellation' },
    copy: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/copies', body: 'fields' },
    create: { method: 'post', path: '/v1/organizations/{organizationId}/sessions', body: 'fields' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/sessions/{sessionId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/sessions', paged: true },
    listRoster: { method: 'get', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/bookings' },
    publish: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/publication' },
    publishAll: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/publications', body: 'fields' },
    unpublish: { method: 'delete', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/publication' },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/sessions/{sessionId}', body: 'fields' },
  },
};
