// Made from the API's document by `npm run openapi`.
import type { Method, Route } from './method.ts';
import type { operations } from './schema.gen.ts';

/** Every operation by the resource it is about; `Bound` are the parameters that are known already. */
export interface Resources<Bound extends string = never> {
  apiKeys: {
    /** Make a key; in a sandbox it is a test key. The key itself is answered this once */
    create: Method<operations['createApiKey'], 'fields', Bound>;
    /** One key, without its secret */
    get: Method<operations['getApiKey'], 'none', Bound>;
    /** Keys of integrators, newest first */
    list: Method<operations['listApiKeys'], 'none', Bound>;
    /** What a key asked for in the last thirty days, newest first: no bodies, no queries */
    listRequests: Method<operations['listApiRequests'], 'none', Bound>;
    /** End a key at once */
    revoke: Method<operations['revokeApiKey'], 'none', Bound>;
    /** A new key that may do the same; the old one works for a while beside it */
    rotate: Method<operations['rotateApiKey'], 'fields', Bound>;
  };
  bookingPolicies: {
    /** The rules of booking that hold, scope by scope, what holds where none says anything, and the last hundred that held */
    list: Method<operations['listBookingPolicies'], 'none', Bound>;
    /** What a member would see if these rules held in one scope: by the very decision that books, cancels and counts absences, and nothing is written */
    preview: Method<operations['previewBookingPolicy'], 'fields', Bound>;
    /** Set the rules of one scope from now on: all of them, what is left out says nothing. What held until now stays as history */
    set: Method<operations['setBookingPolicy'], 'whole', Bound>;
  };
  bookings: {
    /** Give a place back; the next on the waitlist moves up in the same act. Members their own, staff anybody's */
    cancel: Method<operations['cancelBooking'], 'none', Bound>;
    /** The person is here */
    checkIn: Method<operations['checkIn'], 'none', Bound>;
    /** Take the place that is offered to who waits; members their own, staff anybody’s */
    claimPlace: Method<operations['claimPlace'], 'none', Bound>;
    /** The caller's own bookings: upcoming first, then the last thirty days */
    listMy: Method<operations['listMyBookings'], 'none', Bound>;
    /** The person did not come */
    markNoShow: Method<operations['markNoShow'], 'none', Bound>;
    /** What giving the place back would cost now */
    previewCancellation: Method<operations['previewCancellation'], 'none', Bound>;
    /** Take a check-in back */
    undoCheckIn: Method<operations['undoCheckIn'], 'none', Bound>;
    /** Take back what a late cancellation or an absence cost */
    waiveConsequence: Method<operations['waiveConsequence'], 'fields', Bound>;
  };
  calendarFeed: {
    /** The link by which the caller's own calendar reads their classes; null until one is made */
    get: Method<operations['getCalendarFeed'], 'none', Bound>;
    /** Make a link, or a new one: the one before it answers 404 from then on */
    renew: Method<operations['renewCalendarFeed'], 'none', Bound>;
  };
  calendars: {
    /** A member's classes from 30 days back to 90 ahead, for calendars that subscribe */
    read: Method<operations['readCalendar'], 'none', Bound>;
  };
  checkIns: {
    /** Somebody shows the QR code on their phone, or reads its digits out */
    byCode: Method<operations['checkInByCode'], 'fields', Bound>;
  };
  classTypes: {
    /** Add a class type */
    create: Method<operations['createClassType'], 'fields', Bound>;
    /** Class types, by name */
    list: Method<operations['listClassTypes'], 'none', Bound>;
    /** Change a class type, or put it out of use */
    update: Method<operations['updateClassType'], 'fields', Bound>;
  };
  closures: {
    /** Close for some days: series leave them out from then on; what is planned already stays until it is cancelled */
    create: Method<operations['createClosure'], 'fields', Bound>;
    /** Open again */
    delete: Method<operations['deleteClosure'], 'none', Bound>;
    /** When the studio is closed */
    list: Method<operations['listClosures'], 'none', Bound>;
  };
  credits: {
    /** Add to a lot or take from it, with a reason; never below zero */
    adjust: Method<operations['adjustCredits'], 'fields', Bound>;
    /** Give credits that belong to no plan: good for every class, without limits */
    grant: Method<operations['grantCredits'], 'fields', Bound>;
  };
  deadLetters: {
    /** Put it aside: it will not be tried again */
    discard: Method<operations['discardDeadLetter'], 'none', Bound>;
    /** What could not be done in the background, with the reason, newest first */
    list: Method<operations['listDeadLetters'], 'none', Bound>;
    /** Try it again */
    replay: Method<operations['replayDeadLetter'], 'none', Bound>;
  };
  entitlements: {
    /** Whether a place in a class would be covered, by what and by which rule; staff may ask for a member */
    get: Method<operations['getEntitlement'], 'none', Bound>;
  };
  events: {
    /** Everything that happened in the last thirty days, in the order in which it happened, a quarter of a minute behind */
    list: Method<operations['listEvents'], 'none', Bound>;
  };
  files: {
    /** A file behind a link that an answer of the API held; the number before `.webp` may be another width of the picture */
    get: Method<operations['getFile'], 'none', Bound>;
  };
  holidays: {
    /** Holidays of the studio’s country in some days, and what is planned on them */
    list: Method<operations['listHolidays'], 'none', Bound>;
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
  kiosk: {
    /** Somebody at the tablet is here: taps their name, shows their QR code or types its digits */
    checkIn: Method<operations['kioskCheckIn'], 'fields', Bound>;
    /** The tablet gives its token back */
    close: Method<operations['closeKiosk'], 'none', Bound>;
    /** What the tablet shows: today’s classes at its location, and who may come in now by first name and initial */
    get: Method<operations['getKiosk'], 'none', Bound>;
    /** The tablet takes up its work: the token of the link is over, and it gets one of its own */
    open: Method<operations['openKiosk'], 'none', Bound>;
    /** It was the wrong name: taken back at the tablet within two minutes */
    undoCheckIn: Method<operations['undoKioskCheckIn'], 'none', Bound>;
  };
  kiosks: {
    /** Set a tablet up at a location: the token goes to the tablet within a quarter of an hour and is changed there */
    create: Method<operations['createKiosk'], 'fields', Bound>;
    /** Tablets at the doors that are in use, the newest first */
    list: Method<operations['listKiosks'], 'none', Bound>;
    /** A tablet may no longer check anybody in */
    revoke: Method<operations['revokeKiosk'], 'none', Bound>;
  };
  locations: {
    /** Add a location */
    create: Method<operations['createLocation'], 'fields', Bound>;
    /** Add a space of a location */
    createSpace: Method<operations['createSpace'], 'fields', Bound>;
    /** Put a location out of use; what was planned there stays */
    delete: Method<operations['deleteLocation'], 'none', Bound>;
    /** One location with its spaces */
    get: Method<operations['getLocation'], 'none', Bound>;
    /** Locations, by name */
    list: Method<operations['listLocations'], 'none', Bound>;
    /** Change a location, or put it out of use */
    update: Method<operations['updateLocation'], 'fields', Bound>;
    /** Change a space, or put it out of use */
    updateSpace: Method<operations['updateSpace'], 'fields', Bound>;
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
  memberPlans: {
    /** What a person holds: plans, credits by lot, and the ledger with who and why */
    get: Method<operations['getMemberPlans'], 'none', Bound>;
    /** The caller's own plans, credits and ledger */
    getMyPlans: Method<operations['getMyPlans'], 'none', Bound>;
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
    /** A ticket for the room of a published site’s seats, and for whoever is a member there one for their own */
    createSiteRoomTickets: Method<operations['createSiteRoomTickets'], 'none', Bound>;
    /** A studio's published page by its host: exact custom domain first, then its own subdomain */
    getSite: Method<operations['getSite'], 'none', Bound>;
    /** The code of whoever is signed in on that host, new every minute, and the classes around now that they could come in to */
    getSiteCheckIn: Method<operations['getSiteCheckIn'], 'none', Bound>;
    /** One published class of a studio, to be put into a calendar */
    getSiteClassCalendar: Method<operations['getSiteClassCalendar'], 'none', Bound>;
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
  pictures: {
    /** Take a picture away; whoever may put one there may */
    remove: Method<operations['removePicture'], 'none', Bound>;
  };
  plans: {
    /** Add a plan: a subscription, a pack of credits or a single class */
    create: Method<operations['createPlan'], 'fields', Bound>;
    /** One plan */
    get: Method<operations['getPlan'], 'none', Bound>;
    /** Plans in use by price; staff see the archived ones too, members what is public */
    list: Method<operations['listPlans'], 'none', Bound>;
    /** Change a plan, or archive it: whoever holds it keeps it */
    update: Method<operations['updatePlan'], 'fields', Bound>;
  };
  programs: {
    /** Add a program */
    create: Method<operations['createProgram'], 'fields', Bound>;
    /** Programs, by name */
    list: Method<operations['listPrograms'], 'none', Bound>;
    /** Change a program, or put it out of use */
    update: Method<operations['updateProgram'], 'fields', Bound>;
  };
  roomTickets: {
    /** Tickets for rooms that tell what happens: a studio’s own, one’s own, a class one may see, a conversation one takes part in */
    create: Method<operations['createRoomTickets'], 'fields', Bound>;
  };
  sandbox: {
    /** Open a sandbox with demo data, one for an organization; whoever runs the organization runs it */
    create: Method<operations['createSandbox'], 'none', Bound>;
    /** The sandbox of this organization, if it has one */
    get: Method<operations['getSandbox'], 'none', Bound>;
    /** Close the sandbox and open a new one, under a new id; test keys stay and open the new one */
    reset: Method<operations['resetSandbox'], 'none', Bound>;
  };
  selfCheckIns: {
    /** The caller is here: by the QR code at the door, or by where the phone is. The position decides and is not kept */
    create: Method<operations['selfCheckIn'], 'fields', Bound>;
    /** The caller takes their own check-in back, while they could still check in */
    undo: Method<operations['undoSelfCheckIn'], 'none', Bound>;
  };
  series: {
    /** Plan classes that repeat; the same series sent twice is one */
    create: Method<operations['createSeries'], 'fields', Bound>;
    /** One series with its exceptions */
    get: Method<operations['getSeries'], 'none', Bound>;
    /** Series that have classes to come, by their next class */
    list: Method<operations['listSeries'], 'none', Bound>;
    /** What a new series would make: its days, holidays among them, and what is in the way */
    preview: Method<operations['previewSeries'], 'fields', Bound>;
    /** Which classes a change would touch, who is booked in them and would be told, and what is in the way */
    previewChange: Method<operations['previewSeriesChange'], 'fields', Bound>;
    /** Change every class to come, or one and those after it; what was set on a class alone stays */
    update: Method<operations['updateSeries'], 'fields', Bound>;
  };
  sessions: {
    /** Take a place, or one on the waitlist; staff may book for a member */
    book: Method<operations['bookSession'], 'fields', Bound>;
    /** Cancel a class: every booking is cancelled and everyone is told */
    cancel: Method<operations['cancelSession'], 'none', Bound>;
    /** Everybody who has a place and is not marked yet is here */
    checkInEveryone: Method<operations['checkInEveryone'], 'none', Bound>;
    /** Copy the classes of some days to others as drafts, at the same wall-clock time; what would clash is left out */
    copy: Method<operations['copySessions'], 'fields', Bound>;
    /** Plan a class; only owner and admin may publish it at once */
    create: Method<operations['createSession'], 'fields', Bound>;
    /** Delete the classes to come that a filter finds; those with bookings stay, or with includeBooked are cancelled and everyone is told */
    delete: Method<operations['deleteSessions'], 'fields', Bound>;
    /** One class */
    get: Method<operations['getSession'], 'none', Bound>;
    /** Classes of some days, in the studio's own zone; members see what is published or booked by them */
    list: Method<operations['listSessions'], 'none', Bound>;
    /** Who comes: confirmed by name, then the waitlist by position */
    listRoster: Method<operations['listRoster'], 'none', Bound>;
    /** What booking this class would come to now, by the very decision that booking makes; staff ask about anybody */
    previewBooking: Method<operations['previewBooking'], 'none', Bound>;
    /** Whom a change of one class would concern, and what is in the way */
    previewChange: Method<operations['previewSessionChange'], 'fields', Bound>;
    /** Publish a class */
    publish: Method<operations['publishSession'], 'none', Bound>;
    /** Publish the drafts of some days, or those that a filter finds */
    publishAll: Method<operations['publishSessions'], 'fields', Bound>;
    /** Which classes a filter finds: what publishing or deleting them would touch */
    select: Method<operations['selectSessions'], 'fields', Bound>;
    /** Back to draft, while nobody is booked */
    unpublish: Method<operations['unpublishSession'], 'none', Bound>;
    /** Change a class; more places promote from the waitlist at once */
    update: Method<operations['updateSession'], 'fields', Bound>;
    /** A member came without a booking: booked and checked in at once, while there is room */
    walkIn: Method<operations['walkIn'], 'fields', Bound>;
  };
  subscriptions: {
    /** End it now, with its credits, or at the end of its period */
    cancel: Method<operations['cancelSubscription'], 'fields', Bound>;
    /** Resume: a freeze that runs ends today, one that has not begun is taken back */
    endFreeze: Method<operations['endFreeze'], 'none', Bound>;
    /** Freeze from a day until another or until it is resumed; the end and the credits move by as much */
    freeze: Method<operations['freezeSubscription'], 'fields', Bound>;
    /** Give a plan to a member without payment, with its first credits */
    grant: Method<operations['grantSubscription'], 'fields', Bound>;
    /** Take an end at the period’s end back, while it has not come */
    keep: Method<operations['keepSubscription'], 'none', Bound>;
    /** What an act would come to, before it is done */
    preview: Method<operations['previewSubscription'], 'none', Bound>;
  };
  uploads: {
    /** All parts have been sent: they become the file */
    complete: Method<operations['completeUpload'], 'none', Bound>;
    /** Announce a file: who may and what it is for is looked at now, then its bytes are sent to the link */
    create: Method<operations['createUpload'], 'fields', Bound>;
    /** How far an upload has come, so that it can go on */
    get: Method<operations['getUpload'], 'none', Bound>;
    /** Send a file whole; a picture is made and put in its place in the same request */
    put: Method<operations['putUpload'], 'whole', Bound>;
    /** Send one part of a large file, in any order, again if need be */
    putPart: Method<operations['putUploadPart'], 'whole', Bound>;
  };
  waitlistPreferences: {
    /** How the caller wants to be moved up from waitlists */
    get: Method<operations['getWaitlistPreferences'], 'none', Bound>;
    /** Set how the caller wants to be moved up from waitlists */
    set: Method<operations['setWaitlistPreferences'], 'whole', Bound>;
  };
  webhookDeliveries: {
    /** One delivery: its message, and every try with what the receiver said */
    get: Method<operations['getWebhookDelivery'], 'none', Bound>;
    /** Send it again now, or the next try of one that waits; its id stays */
    replay: Method<operations['replayWebhookDelivery'], 'none', Bound>;
  };
  webhookEndpoints: {
    /** Send the studio’s events to an address; its secret is in this answer only */
    create: Method<operations['createWebhookEndpoint'], 'fields', Bound>;
    /** Send nothing there any more; what waits is dropped */
    delete: Method<operations['deleteWebhookEndpoint'], 'none', Bound>;
    /** One endpoint and how it fares */
    get: Method<operations['getWebhookEndpoint'], 'none', Bound>;
    /** Where the studio’s events are sent */
    list: Method<operations['listWebhookEndpoints'], 'none', Bound>;
    /** What was sent there, newest first; kept for 30 days */
    listDeliveries: Method<operations['listWebhookDeliveries'], 'none', Bound>;
    /** Send a span of events again: what failed, and what happened while the endpoint was disabled */
    replayDeliveries: Method<operations['replayWebhookDeliveries'], 'fields', Bound>;
    /** A new secret; the old one signs beside it for a day */
    rotateSecret: Method<operations['rotateWebhookSecret'], 'none', Bound>;
    /** Send it a `webhook.test` now */
    test: Method<operations['testWebhookEndpoint'], 'none', Bound>;
    /** Change it, disable it or enable it again */
    update: Method<operations['updateWebhookEndpoint'], 'fields', Bound>;
  };
}

export const ROUTES: Record<string, Record<string, Route>> = {
  apiKeys: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/api-keys', body: 'fields' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/api-keys/{apiKeyId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/api-keys', paged: true },
    listRequests: { method: 'get', path: '/v1/organizations/{organizationId}/api-keys/{apiKeyId}/requests', paged: true },
    revoke: { method: 'delete', path: '/v1/organizations/{organizationId}/api-keys/{apiKeyId}' },
    rotate: { method: 'post', path: '/v1/organizations/{organizationId}/api-keys/{apiKeyId}/rotation', body: 'fields' },
  },
  bookingPolicies: {
    list: { method: 'get', path: '/v1/organizations/{organizationId}/booking-policies' },
    preview: { method: 'post', path: '/v1/organizations/{organizationId}/booking-policies/previews', body: 'fields', query: ["classTypeId","planId"] },
    set: { method: 'put', path: '/v1/organizations/{organizationId}/booking-policies', body: 'whole' },
  },
  bookings: {
    cancel: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/cancellation' },
    checkIn: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/check-in' },
    claimPlace: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/claim' },
    listMy: { method: 'get', path: '/v1/organizations/{organizationId}/bookings/mine' },
    markNoShow: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/no-show' },
    previewCancellation: { method: 'get', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/cancellation' },
    undoCheckIn: { method: 'delete', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/check-in' },
    waiveConsequence: { method: 'post', path: '/v1/organizations/{organizationId}/bookings/{bookingId}/waiver', body: 'fields' },
  },
  calendarFeed: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/calendar-feed' },
    renew: { method: 'post', path: '/v1/organizations/{organizationId}/calendar-feed' },
  },
  calendars: {
    read: { method: 'get', path: '/v1/calendars/{calendar}', text: true },
  },
  checkIns: {
    byCode: { method: 'post', path: '/v1/organizations/{organizationId}/check-ins', body: 'fields' },
  },
  classTypes: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/class-types', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/class-types', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/class-types/{classTypeId}', body: 'fields' },
  },
  closures: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/closures', body: 'fields' },
    delete: { method: 'delete', path: '/v1/organizations/{organizationId}/closures/{closureId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/closures', paged: true },
  },
  credits: {
    adjust: { method: 'post', path: '/v1/organizations/{organizationId}/credit-lots/{creditLotId}/adjustments', body: 'fields' },
    grant: { method: 'post', path: '/v1/organizations/{organizationId}/credit-lots', body: 'fields' },
  },
  deadLetters: {
    discard: { method: 'post', path: '/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/discarding' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/dead-letters', paged: true },
    replay: { method: 'post', path: '/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/replay' },
  },
  entitlements: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/entitlements/{sessionId}' },
  },
  events: {
    list: { method: 'get', path: '/v1/organizations/{organizationId}/events', paged: true },
  },
  files: {
    get: { method: 'get', path: '/v1/files/{file}' },
  },
  holidays: {
    list: { method: 'get', path: '/v1/organizations/{organizationId}/holidays', paged: true },
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
  kiosk: {
    checkIn: { method: 'post', path: '/v1/kiosk/check-ins', body: 'fields' },
    close: { method: 'delete', path: '/v1/kiosk' },
    get: { method: 'get', path: '/v1/kiosk' },
    open: { method: 'post', path: '/v1/kiosk/openings' },
    undoCheckIn: { method: 'delete', path: '/v1/kiosk/check-ins/{bookingId}' },
  },
  kiosks: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/kiosks', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/kiosks', paged: true },
    revoke: { method: 'delete', path: '/v1/organizations/{organizationId}/kiosks/{kioskId}' },
  },
  locations: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/locations', body: 'fields' },
    createSpace: { method: 'post', path: '/v1/organizations/{organizationId}/locations/{locationId}/spaces', body: 'fields' },
    delete: { method: 'delete', path: '/v1/organizations/{organizationId}/locations/{locationId}' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/locations/{locationId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/locations', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/locations/{locationId}', body: 'fields' },
    updateSpace: { method: 'patch', path: '/v1/organizations/{organizationId}/locations/{locationId}/spaces/{spaceId}', body: 'fields' },
  },
  me: {
    deleteDevice: { method: 'delete', path: '/v1/me/devices/{deviceId}' },
    get: { method: 'get', path: '/v1/me' },
    listDevices: { method: 'get', path: '/v1/me/devices' },
    registerDevice: { method: 'post', path: '/v1/me/devices', body: 'fields' },
  },
  memberPlans: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/member-plans/{membershipId}' },
    getMyPlans: { method: 'get', path: '/v1/organizations/{organizationId}/member-plans/mine' },
  },
  members: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/members/{membershipId}' },
    invite: { method: 'post', path: '/v1/organizations/{organizationId}/members/bulk-invite', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/members', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/members/{membershipId}', body: 'fields' },
  },
  minisites: {
    createSiteRoomTickets: { method: 'post', path: '/v1/minisites/{host}/room-tickets' },
    getSite: { method: 'get', path: '/v1/minisites/{host}' },
    getSiteCheckIn: { method: 'get', path: '/v1/minisites/{host}/check-in' },
    getSiteClassCalendar: { method: 'get', path: '/v1/minisites/{host}/sessions/{sessionId}/calendar', text: true },
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
  pictures: {
    remove: { method: 'delete', path: '/v1/organizations/{organizationId}/pictures/{pictureId}' },
  },
  plans: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/plans', body: 'fields' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/plans/{planId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/plans', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/plans/{planId}', body: 'fields' },
  },
  programs: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/programs', body: 'fields' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/programs', paged: true },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/programs/{programId}', body: 'fields' },
  },
  roomTickets: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/room-tickets', body: 'fields' },
  },
  sandbox: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/sandbox' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/sandbox' },
    reset: { method: 'post', path: '/v1/organizations/{organizationId}/sandbox/resets' },
  },
  selfCheckIns: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/self-check-ins', body: 'fields' },
    undo: { method: 'delete', path: '/v1/organizations/{organizationId}/self-check-ins/{bookingId}' },
  },
  series: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/series', body: 'fields' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/series/{seriesId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/series', paged: true },
    preview: { method: 'post', path: '/v1/organizations/{organizationId}/series/previews', body: 'fields' },
    previewChange: { method: 'post', path: '/v1/organizations/{organizationId}/series/{seriesId}/previews', body: 'fields' },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/series/{seriesId}', body: 'fields' },
  },
  sessions: {
    book: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/bookings', body: 'fields' },
    cancel: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/cancellation' },
    checkInEveryone: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/check-ins' },
    copy: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/copies', body: 'fields' },
    create: { method: 'post', path: '/v1/organizations/{organizationId}/sessions', body: 'fields' },
    delete: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/deletions', body: 'fields' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/sessions/{sessionId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/sessions', paged: true },
    listRoster: { method: 'get', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/bookings' },
    previewBooking: { method: 'get', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/eligibility' },
    previewChange: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/previews', body: 'fields' },
    publish: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/publication' },
    publishAll: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/publications', body: 'fields' },
    select: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/selections', body: 'fields' },
    unpublish: { method: 'delete', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/publication' },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/sessions/{sessionId}', body: 'fields' },
    walkIn: { method: 'post', path: '/v1/organizations/{organizationId}/sessions/{sessionId}/walk-ins', body: 'fields' },
  },
  subscriptions: {
    cancel: { method: 'post', path: '/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/cancellation', body: 'fields' },
    endFreeze: { method: 'delete', path: '/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/freezes/{freezeId}' },
    freeze: { method: 'post', path: '/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/freezes', body: 'fields' },
    grant: { method: 'post', path: '/v1/organizations/{organizationId}/subscriptions', body: 'fields' },
    keep: { method: 'delete', path: '/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/cancellation' },
    preview: { method: 'get', path: '/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/effect' },
  },
  uploads: {
    complete: { method: 'post', path: '/v1/uploads/{largeUpload}/completion' },
    create: { method: 'post', path: '/v1/organizations/{organizationId}/uploads', body: 'fields' },
    get: { method: 'get', path: '/v1/uploads/{upload}' },
    put: { method: 'put', path: '/v1/uploads/{upload}', body: 'whole', type: 'application/octet-stream' },
    putPart: { method: 'put', path: '/v1/uploads/{largeUpload}/parts/{part}', body: 'whole', type: 'application/octet-stream' },
  },
  waitlistPreferences: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/waitlist-preferences' },
    set: { method: 'put', path: '/v1/organizations/{organizationId}/waitlist-preferences', body: 'whole' },
  },
  webhookDeliveries: {
    get: { method: 'get', path: '/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}' },
    replay: { method: 'post', path: '/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}/replay' },
  },
  webhookEndpoints: {
    create: { method: 'post', path: '/v1/organizations/{organizationId}/webhook-endpoints', body: 'fields' },
    delete: { method: 'delete', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}' },
    get: { method: 'get', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}' },
    list: { method: 'get', path: '/v1/organizations/{organizationId}/webhook-endpoints', paged: true },
    listDeliveries: { method: 'get', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/deliveries', paged: true },
    replayDeliveries: { method: 'post', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/replays', body: 'fields' },
    rotateSecret: { method: 'post', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/secrets' },
    test: { method: 'post', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/tests' },
    update: { method: 'patch', path: '/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}', body: 'fields' },
  },
};
