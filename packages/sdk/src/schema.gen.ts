// Made from the API's document by `npm run openapi`.
export interface paths {
    "/v1/organizations/{organizationId}/imports/{importId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an import aside before it was confirmed */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/imports/{importId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and merge the people of the list; goes on in the background */
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["listImports"];
        put?: never;
        /** Upload a member list (CSV, up to 5 MB and 20,000 rows): nothing is created before it is confirmed */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first */
        get: operations["listInvitations"];
        put?: never;
        /** Invite a person by e-mail; the link works for seven days. Owners are invited by owners */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organizations in which the caller has an active membership */
        get: operations["listOrganizations"];
        put?: never;
        /** Open a studio; the caller becomes its owner */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import and how far it has come */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/imports/{importId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row with its outcome and reasons, as CSV (UTF-8 with BOM, opens in Excel) */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation behind a link, for whoever holds it */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person who is signed in, and the organizations they belong to; invitations that wait for them are accepted */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/members/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one person of the organization */
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a person’s role or status here; what concerns owners is for owners, and one active owner stays */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the organization and its cancellation policy */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}/members/bulk-invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite people who are listed already, such as those of an import: they get a link to sign in by */
        post: operations["inviteMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of each row, and why */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the organization by name; search looks at names, e-mail and phone */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an invitation again: with a new link for seven more days, the old one is over */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/invitations/{invitationId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation back; whoever waited to join no longer does */
        post: operations["revokeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes: confirmed by name, then the waitlist by position */
        get: operations["listRoster"];
        put?: never;
        /** Take a place, or one on the waitlist; staff may book for a member */
        post: operations["bookSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What giving the place back would cost now */
        get: operations["previewCancellation"];
        put?: never;
        /** Give a place back; the next on the waitlist moves up in the same act. Members their own, staff anybody's */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a class: every booking is cancelled and everyone is told */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/bookings/{bookingId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person is here */
        post: operations["checkIn"];
        /** Take a check-in back */
        delete: operations["undoCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/bookings/{bookingId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the place that is offered to who waits; members their own, staff anybody’s */
        post: operations["claimPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy the classes of some days to others as drafts, at the same wall-clock time; what would clash is left out */
        post: operations["copySessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/class-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Class types, by name */
        get: operations["listClassTypes"];
        put?: never;
        /** Add a class type */
        post: operations["createClassType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Locations, by name */
        get: operations["listLocations"];
        put?: never;
        /** Add a location */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programs, by name */
        get: operations["listPrograms"];
        put?: never;
        /** Add a program */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classes of some days, in the studio's own zone; members see what is published or booked by them */
        get: operations["listSessions"];
        put?: never;
        /** Plan a class; only owner and admin may publish it at once */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today in one look */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One class */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a class; more places promote from the waitlist at once */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/v1/minisites/{host}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A studio's published classes, as a visitor or signed-in member of that host sees them */
        get: operations["getSiteSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minisites/{host}/my-week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bookings of whoever is signed in on that host */
        get: operations["getSiteWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/bookings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own bookings: upcoming first, then the last thirty days */
        get: operations["listMyBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/bookings/{bookingId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person did not come */
        post: operations["markNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What booking this class would come to now, by the very decision that booking makes; staff ask about anybody */
        get: operations["previewBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a class */
        post: operations["publishSession"];
        /** Back to draft, while nobody is booked */
        delete: operations["unpublishSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish all drafts of some days */
        post: operations["publishSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/class-types/{classTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a class type, or put it out of use */
        patch: operations["updateClassType"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a location, or put it out of use */
        patch: operations["updateLocation"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}/programs/{programId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a program, or put it out of use */
        patch: operations["updateProgram"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}/bookings/{bookingId}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what a late cancellation or an absence cost */
        post: operations["waiveConsequence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minisites/{host}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A studio's published page by its host: exact custom domain first, then its own subdomain */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** This device takes no more pushes */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it aside: it will not be tried again */
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller wants to be told by this studio, by which channel and when */
        get: operations["getNotificationPreferences"];
        /** Change them */
        put: operations["putNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be done in the background, with the reason, newest first */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller’s devices that take pushes */
        get: operations["listDevices"];
        put?: never;
        /** This device takes the caller’s pushes from now on; again, or after somebody else, it is the same device */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/notification-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the studio’s notifications went out, newest first: never to whom nor what they said */
        get: operations["listNotificationDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was told here, newest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller has read all of them */
        post: operations["readAllNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/notifications/{notificationId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller has read this one */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/dead-letters/{deadLetterId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try it again */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/credit-lots/{creditLotId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to a lot or take from it, with a reason; never below zero */
        post: operations["adjustCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it now, with its credits, or at the end of its period */
        post: operations["cancelSubscription"];
        /** Take an end at the period’s end back, while it has not come */
        delete: operations["keepSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans in use by price; staff see the archived ones too, members what is public */
        get: operations["listPlans"];
        put?: never;
        /** Add a plan: a subscription, a pack of credits or a single class */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/freezes/{freezeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Resume: a freeze that runs ends today, one that has not begun is taken back */
        delete: operations["endFreeze"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/freezes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze from a day until another or until it is resumed; the end and the credits move by as much */
        post: operations["freezeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/entitlements/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a place in a class would be covered, by what and by which rule; staff may ask for a member */
        get: operations["getEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/member-plans/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person holds: plans, credits by lot, and the ledger with who and why */
        get: operations["getMemberPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/member-plans/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own plans, credits and ledger */
        get: operations["getMyPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a plan, or archive it: whoever holds it keeps it */
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}/credit-lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give credits that belong to no plan: good for every class, without limits */
        post: operations["grantCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a plan to a member without payment, with its first credits */
        post: operations["grantSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/subscriptions/{subscriptionId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an act would come to, before it is done */
        get: operations["previewSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        MemberImport: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            fileName: string;
            /** @enum {string} */
            status: "pending" | "in_progress" | "completed" | "failed" | "cancelled";
            encoding: string;
            delimiter: string;
            columns: {
                header: string;
                field: string | null;
            }[];
            counts: {
                total: number;
                create: number;
                merge: number;
                skip: number;
                processed: number;
                created: number;
                merged: number;
                failed: number;
            };
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            finishedAt: string | null;
        };
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @enum {string} */
            code: "invalid_input" | "malformed_body" | "unauthenticated" | "invalid_token" | "token_expired" | "role_required" | "scope_required" | "address_not_allowed" | "cross_site_request" | "not_found" | "method_not_allowed" | "link_expired" | "conflict" | "busy" | "too_large" | "unsupported_media_type" | "too_many_requests" | "internal" | "unavailable" | "sign_in_unavailable" | "last_owner" | "role_not_grantable" | "already_member" | "already_invited" | "invitation_not_pending" | "slug_taken" | "coach_not_staff" | "coach_busy" | "location_busy" | "session_has_bookings" | "session_not_draft" | "session_cancelled" | "session_in_past" | "ends_before_start" | "time_skipped" | "already_booked" | "class_full" | "waitlist_full" | "booking_closed" | "not_bookable" | "membership_not_active" | "booking_not_active" | "cancellation_window_passed" | "booking_not_confirmed" | "booking_not_attended" | "capacity_below_bookings" | "not_a_table" | "spreadsheet_not_supported" | "empty_file" | "too_many_rows" | "no_identifying_column" | "unknown_encoding" | "too_many_columns" | "no_rows" | "import_not_pending" | "dead_letter_settled" | "booking_not_open" | "strikes_block" | "cap_per_day" | "cap_per_week" | "cap_per_period" | "cap_upcoming" | "cap_waitlisted" | "booking_not_waitlisted" | "nothing_to_waive" | "offer_expired" | "plan_required" | "plan_not_for_class" | "plan_unpaid" | "plan_not_started" | "plan_ends_before" | "plan_frozen" | "overlapping_booking" | "day_limit" | "week_limit" | "period_limit" | "no_credits" | "credits_expire_before" | "credits_below_zero" | "credits_expired" | "plan_not_active" | "plan_in_use" | "plan_not_grantable" | "plan_used_up" | "subscription_exists" | "subscription_not_active" | "subscription_does_not_renew" | "freeze_overlaps" | "freeze_in_past" | "freeze_outside_period" | "freeze_over";
            requestId: string;
            retryable: boolean;
            inputs?: {
                [key: string]: string | number | boolean | null;
            };
            errors: {
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        Invitation: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "coach" | "member";
            /** @enum {string} */
            status: "pending" | "accepted" | "revoked" | "expired";
            firstName: string;
            lastName: string;
            /** @description Name of whoever invited */
            invitedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            sentAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            acceptedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        Organization: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            slug: string;
            description: string | null;
            /** @enum {string} */
            type: "physical" | "online" | "hybrid";
            timezone: string;
            currency: string;
            /** @enum {string} */
            language: "he" | "en" | "ru";
            contactEmail: string | null;
            contactPhone: string | null;
            brandColor: string;
            cancellationWindowHours: number;
            allowLateCancellation: boolean;
            /** @description Whether a member’s place must be covered by a plan or a credit */
            bookingRequiresPlan: boolean;
            hosts: string[];
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        InvitationLink: {
            organization: {
                name: string;
                slug: string;
                /** @enum {string} */
                language: "he" | "en" | "ru";
                brandColor: string;
            };
            /** @enum {string} */
            role: "owner" | "admin" | "coach" | "member";
            firstName: string;
            /**
             * @description Masked: whose address it was sent to
             * @example d••••••@example.com
             */
            email: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            expiresAt: string;
        };
        Me: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            email: string | null;
            firstName: string;
            lastName: string;
            imageUrl: string | null;
            organizations: components["schemas"]["Belonging"][];
        };
        Belonging: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            slug: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            /** @enum {string} */
            role: "owner" | "admin" | "coach" | "member";
            /** @enum {string} */
            status: "active" | "invited" | "pending_invitation" | "suspended" | "cancelled";
            /** @enum {string} */
            language: "he" | "en" | "ru";
            brandColor: string;
            timezone: string;
            /** @description How many notifications are new there */
            unread: number;
        };
        MemberDetail: components["schemas"]["Member"] & {
            /**
             * Format: date
             * @example 2026-11-22
             */
            birthDate: string | null;
            /** @enum {string|null} */
            gender: "male" | "female" | "non_binary" | "prefer_not_to_say" | null;
            /**
             * @description Masked: only the last three digits
             * @example ••••••233
             */
            nationalId: string | null;
            address: string | null;
            city: string | null;
            notes: string | null;
            /** @enum {string|null} */
            language: "he" | "en" | "ru" | null;
            imported: {
                planName: string | null;
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                planValidUntil: string | null;
                remainingCredits: number | null;
                /**
                 * @example {
                 *       "amount": 48000,
                 *       "currency": "ILS"
                 *     }
                 */
                balance: {
                    amount: number;
                    currency: string;
                } | null;
            } | null;
            /** @description The last one that was sent to this person */
            invitation: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                /** @enum {string} */
                status: "pending" | "accepted" | "revoked" | "expired";
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                sentAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                expiresAt: string;
            } | null;
            bookings: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                status: string;
                className: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                startsAt: string;
            }[];
        };
        Member: {
            /**
             * Format: uuid
             * @description The membership: a person in this organization
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            firstName: string;
            lastName: string;
            email: string | null;
            /**
             * @description E.164
             * @example +972541234567
             */
            phone: string | null;
            imageUrl: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "coach" | "member";
            /** @enum {string} */
            status: "active" | "invited" | "pending_invitation" | "suspended" | "cancelled";
            /** @enum {string} */
            paymentStatus: "none" | "current" | "past_due" | "debt";
            /**
             * Format: date
             * @example 2026-11-22
             */
            joinedAt: string | null;
            /** @description Has signed in to FitKit at least once */
            hasAccount: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        InvitedMembers: {
            sent: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                invitationId: string;
            }[];
            skipped: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                /** @enum {string} */
                reason: "already_invited" | "already_has_account" | "no_email";
            }[];
            failed: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                /** @enum {string} */
                reason: "not_found" | "role_not_grantable" | "membership_not_active";
            }[];
            summary: {
                total: number;
                sent: number;
                skipped: number;
                failed: number;
            };
        };
        ImportRow: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @description The row as a spreadsheet counts it; the header is 1 */
            line: number;
            /** @enum {string} */
            outcome: "create" | "merge" | "skip";
            /** @enum {string|null} */
            result: "created" | "merged" | "skipped" | "failed" | null;
            name: string;
            email: string | null;
            phone: string | null;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string | null;
            reasons: {
                code: string;
                field?: string;
                value?: string;
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            raw: {
                [key: string]: string;
            };
        };
        BookingAnswer: {
            booking: components["schemas"]["Booking"];
            decision: {
                /** @enum {string} */
                rule: "place_free" | "class_full_waitlist_open" | "staff_booking";
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
            };
        };
        Booking: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            classSessionId: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            /** @enum {string} */
            status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
            waitlistPosition: number | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            bookedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            cancelledAt: string | null;
            /** @enum {string|null} */
            cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
        };
        CancellationAnswer: {
            booking: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                classSessionId: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                /** @enum {string} */
                status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                waitlistPosition: number | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                bookedAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                cancelledAt: string | null;
                /** @enum {string|null} */
                cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                checkedInAt: string | null;
            };
            decision: {
                /** @enum {string} */
                rule: "in_time" | "in_grace" | "late_allowed" | "staff" | "waitlist";
                /**
                 * @description The one thing that it costs; `none` where it was forgiven, null where nothing is lost
                 * @enum {string|null}
                 */
                consequence: "none" | "credit" | "fee" | "strike" | null;
                /**
                 * @description What becomes of the credit that was spent
                 * @enum {string|null}
                 */
                credit: "spent" | "returned" | "forfeited" | null;
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
            };
            /** @description How many people moved up from the waitlist */
            promoted: number;
        };
        ClassSessionDetail: components["schemas"]["ClassSession"] & {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            programId: string;
            title: string | null;
            notes: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            cancelledAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        ClassSession: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            classTypeId: string;
            name: string;
            color: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            endsAt: string;
            /** @enum {string} */
            status: "draft" | "published" | "cancelled" | "archived";
            capacity: number | null;
            waitlistCapacity: number;
            /** @description Places taken: confirmed, attended and no-show */
            booked: number;
            waitlisted: number;
            attended: number;
            location: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                name: string;
            } | null;
            coach: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                name: string;
            } | null;
            myBooking: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                /** @enum {string} */
                status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                waitlistPosition: number | null;
            } | null;
        };
        ClaimAnswer: {
            booking: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                classSessionId: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                /** @enum {string} */
                status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                waitlistPosition: number | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                bookedAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                cancelledAt: string | null;
                /** @enum {string|null} */
                cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                checkedInAt: string | null;
            };
            decision: {
                /** @enum {string} */
                rule: "claimed";
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
            };
        };
        ClassType: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            programId: string;
            name: string;
            description: string | null;
            defaultDurationMinutes: number;
            defaultCapacity: number | null;
            defaultWaitlistCapacity: number;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            defaultLocationId: string | null;
            color: string;
            isActive: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        Location: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            address: string | null;
            city: string | null;
            country: string | null;
            latitude: number | null;
            longitude: number | null;
            capacity: number | null;
            isActive: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        Program: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            description: string | null;
            /** @enum {string} */
            deliveryMode: "schedule" | "feed" | "coaching" | "course";
            isActive: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        Overview: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            date: string;
            organization: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                organizationId: string;
                name: string;
                slug: string;
                /** @enum {string} */
                language: "he" | "en" | "ru";
                timezone: string;
                brandColor: string;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            sessions: components["schemas"]["ClassSession"][];
            week: {
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                date: string;
                booked: number;
                capacity: number;
            }[];
            expected: number;
            arrived: number;
            activeMembers: number;
            newMembersThisMonth: number;
            draftsNextWeek: number;
            publishedNextWeek: number;
        };
        SiteSchedule: {
            site: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                organizationId: string;
                name: string;
                slug: string;
                /** @enum {string} */
                language: "he" | "en" | "ru";
                timezone: string;
                brandColor: string;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string | null;
                role: string | null;
                status: string | null;
                /** @description How many notifications are new here */
                unread: number;
            } | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            from: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            to: string;
            sessions: components["schemas"]["ClassSession"][];
        };
        SiteWeek: {
            site: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                organizationId: string;
                name: string;
                slug: string;
                /** @enum {string} */
                language: "he" | "en" | "ru";
                timezone: string;
                brandColor: string;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string | null;
                role: string | null;
                status: string | null;
                /** @description How many notifications are new here */
                unread: number;
            } | null;
            upcoming: components["schemas"]["MyBooking"][];
            past: components["schemas"]["MyBooking"][];
        };
        MyBooking: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            classSessionId: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            /** @enum {string} */
            status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
            waitlistPosition: number | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            bookedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            cancelledAt: string | null;
            /** @enum {string|null} */
            cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
            className: string;
            color: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            endsAt: string;
            /** @enum {string} */
            sessionStatus: "draft" | "published" | "cancelled" | "archived";
            location: string | null;
            coach: string | null;
            cancellation: {
                allowed: boolean;
                late: boolean;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                until: string;
            };
        };
        RosterEntry: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            classSessionId: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            /** @enum {string} */
            status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
            waitlistPosition: number | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            bookedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            cancelledAt: string | null;
            /** @enum {string|null} */
            cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
            firstName: string;
            lastName: string;
            phone: string | null;
            imageUrl: string | null;
            planName: string | null;
            isFirstClass: boolean;
        };
        BookingEligibility: {
            allowed: boolean;
            rule: string;
            inputs: {
                [key: string]: string | number | boolean | null;
            };
            sentence: string;
        };
        CancellationPreview: components["schemas"]["BookingEligibility"] & {
            /**
             * @description The one thing that it costs; `none` where it was forgiven, null where nothing is lost
             * @enum {string|null}
             */
            consequence: "none" | "credit" | "fee" | "strike" | null;
            /**
             * @description What becomes of the credit that was spent
             * @enum {string|null}
             */
            credit: "spent" | "returned" | "forfeited" | null;
        };
        Site: {
            site: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                organizationId: string;
                name: string;
                slug: string;
                /** @enum {string} */
                language: "he" | "en" | "ru";
                timezone: string;
                brandColor: string;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string | null;
                role: string | null;
                status: string | null;
                /** @description How many notifications are new here */
                unread: number;
            } | null;
            seoTitle: string | null;
            seoDescription: string | null;
            sections: ({
                /** @enum {string} */
                kind: "hero";
                title: string;
                subtitle: string | null;
            } | {
                /** @enum {string} */
                kind: "about";
                title: string | null;
                /** @description Sanitised */
                html: string;
            } | {
                /** @enum {string} */
                kind: "classes";
                title: string | null;
                items: {
                    name: string;
                    description: string | null;
                    color: string;
                }[];
            } | {
                /** @enum {string} */
                kind: "schedule";
                title: string | null;
            } | {
                /** @enum {string} */
                kind: "trainers";
                title: string | null;
                items: {
                    name: string;
                    description: string | null;
                }[];
            } | {
                /** @enum {string} */
                kind: "faq";
                title: string | null;
                items: {
                    question: string;
                    answer: string;
                }[];
            } | {
                /** @enum {string} */
                kind: "contact";
                title: string | null;
                email: string | null;
                phone: string | null;
                whatsapp: string | null;
                address: string | null;
                hours: {
                    days: string;
                    hours: string;
                }[];
            })[];
            /** @description The published classes of the next seven days */
            sessions: components["schemas"]["ClassSession"][];
        };
        DeadLetter: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * @description Who gave up
             * @example community.deliver
             */
            job: string;
            /**
             * @description What it was about
             * @example booking.confirmed
             */
            event: string | null;
            /** @enum {string} */
            status: "open" | "replaying" | "resolved" | "discarded";
            /** @enum {string} */
            errorClass: "refused" | "provider" | "timeout" | "database" | "defect";
            errorCode: string | null;
            /** @description What happened, in the language that was asked for */
            explanation: string;
            /** @description Whether trying again is worth it */
            advice: string;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            failedAt: string;
            replays: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            replayedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            resolvedAt: string | null;
        };
        NotificationPreferences: {
            categories: {
                /** @enum {string} */
                category: "workoutAssigned" | "newMessage" | "newComment" | "announcement" | "classReminder" | "booking" | "payment" | "membership" | "form" | "feed" | "account";
                push: boolean;
                email: boolean;
            }[];
            /** @description Pushes wait until they end, on the studio’s clock; they may pass midnight */
            quietHours: {
                /** @example 06:00 */
                startsAt: string;
                /** @example 06:00 */
                endsAt: string;
            } | null;
        };
        Device: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @enum {string} */
            platform: "ios" | "android";
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        NotificationDelivery: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @enum {string} */
            kind: "booking_confirmed" | "booking_waitlisted" | "booking_promoted" | "booking_cancelled_by_member" | "booking_cancelled_by_staff" | "booking_class_cancelled" | "class_tomorrow" | "class_soon" | "welcome" | "invitation" | "import_finished" | "credits_expiring" | "address_bounced" | "address_complained";
            /** @enum {string} */
            category: "workoutAssigned" | "newMessage" | "newComment" | "announcement" | "classReminder" | "booking" | "payment" | "membership" | "form" | "feed" | "account";
            /** @enum {string} */
            channel: "push" | "email";
            /** @enum {string} */
            status: "pending" | "skipped" | "sent" | "delivered" | "bounced" | "complained" | "failed";
            /**
             * @description Why it was left out
             * @enum {string|null}
             */
            reason: "opted_out" | "suppressed_address" | "no_address" | "no_device" | "too_late" | null;
            /** @description The vendor’s word for what went wrong */
            errorCode: string | null;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            sendAfter: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        Notification: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @enum {string} */
            kind: "booking_confirmed" | "booking_waitlisted" | "booking_promoted" | "booking_cancelled_by_member" | "booking_cancelled_by_staff" | "booking_class_cancelled" | "class_tomorrow" | "class_soon" | "welcome" | "invitation" | "import_finished" | "credits_expiring" | "address_bounced" | "address_complained";
            /** @enum {string} */
            category: "workoutAssigned" | "newMessage" | "newComment" | "announcement" | "classReminder" | "booking" | "payment" | "membership" | "form" | "feed" | "account";
            /** @description In the language that was asked for */
            title: string;
            body: string;
            /**
             * @description Where it leads: a path of the studio's own site, and below /o/{slug} of the dashboard
             * @example /classes/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            path: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            readAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        UnreadCount: {
            /** @description How many of the caller’s are unread, on all pages */
            unread: number;
        };
        CreditLot: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            subscriptionId: string | null;
            planName: string | null;
            /** @enum {string} */
            source: "purchase" | "renewal" | "adjustment" | "import";
            granted: number;
            balance: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            grantedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            expiresAt: string | null;
        };
        Subscription: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            planId: string;
            planName: string;
            /** @enum {string} */
            planType: "subscription" | "class_pack" | "drop_in" | "course";
            /**
             * @example {
             *       "amount": 48000,
             *       "currency": "ILS"
             *     }
             */
            price: {
                amount: number;
                currency: string;
            };
            /** @enum {string|null} */
            interval: "weekly" | "monthly" | "quarterly" | "yearly" | null;
            /** @enum {string} */
            status: "pending" | "active" | "past_due" | "debt" | "paused" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            startedAt: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            currentPeriodStart: string | null;
            /**
             * Format: date
             * @description The first day after it
             * @example 2026-11-22
             */
            currentPeriodEnd: string | null;
            cancelAtPeriodEnd: boolean;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            pausedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            cancelledAt: string | null;
            /** @description Credits left; null is unlimited */
            balance: number | null;
            limits: {
                perDay: number | null;
                perWeek: number | null;
            };
            /** @description Of its holder, by the studio’s days and weeks */
            used: {
                today: number;
                thisWeek: number;
            };
            freezes: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                startsOn: string;
                /**
                 * Format: date
                 * @description The first day after it; null until it is resumed
                 * @example 2026-11-22
                 */
                endsOn: string | null;
                reason: string | null;
                /** @enum {string} */
                state: "planned" | "running" | "over";
            }[];
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        Plan: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            description: string | null;
            /** @enum {string} */
            type: "subscription" | "class_pack" | "drop_in" | "course";
            /**
             * @example {
             *       "amount": 48000,
             *       "currency": "ILS"
             *     }
             */
            price: {
                amount: number;
                currency: string;
            };
            /** @enum {string|null} */
            interval: "weekly" | "monthly" | "quarterly" | "yearly" | null;
            /** @description null is unlimited, for a subscription alone */
            classCredits: number | null;
            /** @description From the day it begins; null never expires */
            creditValidityDays: number | null;
            /** @description How long a credit is good that comes back after its lot has expired */
            returnedCreditDays: number;
            maxBookingsPerDay: number | null;
            maxBookingsPerWeek: number | null;
            allowOverlappingBookings: boolean;
            maxPurchasesPerMember: number | null;
            /** @description None: good for every class type */
            classTypeIds: string[];
            /** @description None: good everywhere */
            locationIds: string[];
            isPublic: boolean;
            isActive: boolean;
            /** @description How many hold it now; members are told 0 */
            holders: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        Entitlement: {
            allowed: boolean;
            /** @enum {string} */
            rule: "plan_not_required" | "staff_books_free" | "plan_unlimited" | "credit" | "plan_required" | "plan_not_for_class" | "plan_unpaid" | "plan_not_started" | "plan_ends_before" | "plan_frozen" | "overlapping_booking" | "day_limit" | "week_limit" | "period_limit" | "no_credits" | "credits_expire_before";
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            subscriptionId: string | null;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            creditLotId: string | null;
            inputs: {
                [key: string]: string | number | boolean | null;
            };
            sentence: string;
        };
        MemberPlans: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            membershipId: string;
            firstName: string;
            lastName: string;
            bookingRequiresPlan: boolean;
            /** @description Credits that can be spent: the sum of the lots */
            balance: number;
            /** @description What is held now first, then what has ended within a year */
            subscriptions: components["schemas"]["Subscription"][];
            /** @description With something left, in the order in which they are spent */
            lots: components["schemas"]["CreditLot"][];
            /** @description The ledger, newest first, up to a hundred lines */
            entries: components["schemas"]["CreditEntry"][];
        };
        CreditEntry: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            lotId: string;
            /** @enum {string} */
            kind: "grant" | "spend" | "return" | "expire" | "adjust";
            amount: number;
            /** @description Of the lot, after it */
            balance: number;
            /** @enum {string} */
            rule: "granted" | "purchase" | "period_renewed" | "class_booked" | "booking_cancelled" | "credits_expired" | "subscription_ended" | "adjusted";
            /** @description What whoever did it wrote; for the studio alone */
            note: string | null;
            /** @description Who did it; null: by itself, or the member reads */
            by: string | null;
            planName: string | null;
            className: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            classStartsAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        SubscriptionEffect: {
            /** @enum {string} */
            act: "freeze" | "resume" | "end_now" | "end_at_period";
            /** @description The code with which the act would be refused */
            refusal: string | null;
            periodEnd: {
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                before: string | null;
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                after: string | null;
            };
            /** @description By how many days its end and its credits move; below zero: back */
            movedDays: number;
            creditsLost: number;
            /** @description Classes booked with it on days on which it will not cover them; they stay booked */
            bookings: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import_not_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import_not_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MemberImport"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description The import, to be looked at and confirmed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, not_a_table, spreadsheet_not_supported, empty_file, too_many_rows, no_identifying_column, unknown_encoding, too_many_columns, no_rows */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "accepted" | "revoked" | "expired";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example dana@example.com
                     */
                    email: string;
                    /**
                     * @default member
                     * @enum {string}
                     */
                    role?: "owner" | "admin" | "coach" | "member";
                    firstName?: string;
                    lastName?: string;
                };
            };
        };
        responses: {
            /** @description The invitation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required, role_not_grantable */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_member, already_invited */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Belonging"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default physical
                     * @enum {string}
                     */
                    type?: "physical" | "online" | "hybrid";
                    /**
                     * @default Asia/Jerusalem
                     * @example Asia/Jerusalem
                     */
                    timezone?: string;
                    /** @default ILS */
                    currency?: string;
                    /**
                     * @default he
                     * @enum {string}
                     */
                    language?: "he" | "en" | "ru";
                };
            };
        };
        responses: {
            /** @description The new organization */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it invites to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description link_expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description unauthenticated, invalid_token, token_expired */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "owner" | "admin" | "coach" | "member";
                    /** @enum {string} */
                    status?: "active" | "suspended" | "cancelled";
                };
            };
        };
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required, role_not_grantable */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description last_owner */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** @example Asia/Jerusalem */
                    timezone?: string;
                    /** @enum {string} */
                    language?: "he" | "en" | "ru";
                    /** Format: email */
                    contactEmail?: string | null;
                    contactPhone?: string | null;
                    brandColor?: string;
                    cancellationWindowHours?: number;
                    allowLateCancellation?: boolean;
                    bookingRequiresPlan?: boolean;
                };
            };
        };
        responses: {
            /** @description The organization */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    membershipIds: string[];
                };
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMembers"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                outcome?: "create" | "merge" | "skip";
            };
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows in the order of the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
                status?: "active" | "invited" | "pending_invitation" | "suspended" | "cancelled";
                role?: "owner" | "admin" | "coach" | "member";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"][];
                        nextCursor: string | null;
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required, role_not_grantable */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invitation_not_pending, already_invited */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required, role_not_grantable */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invitation_not_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class and its roster */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: components["schemas"]["ClassSessionDetail"];
                        data: components["schemas"]["RosterEntry"][];
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bookSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    membershipId?: string;
                };
            };
        };
        responses: {
            /** @description The booking and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_booked, class_full, waitlist_full, booking_closed, not_bookable, membership_not_active, booking_not_open, strikes_block, cap_per_day, cap_per_week, cap_per_period, cap_upcoming, cap_waitlisted, plan_required, plan_not_for_class, plan_unpaid, plan_not_started, plan_ends_before, plan_frozen, overlapping_booking, day_limit, week_limit, period_limit, no_credits, credits_expire_before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would come to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationPreview"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, why, and how many moved up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationAnswer"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description booking_not_active, cancellation_window_passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class, and how many people are told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSessionDetail"] & {
                        told: number;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        classSessionId: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        membershipId: string;
                        /** @enum {string} */
                        status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                        waitlistPosition: number | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        bookedAt: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        cancelledAt: string | null;
                        /** @enum {string|null} */
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description booking_not_confirmed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        classSessionId: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        membershipId: string;
                        /** @enum {string} */
                        status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                        waitlistPosition: number | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        bookedAt: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        cancelledAt: string | null;
                        /** @enum {string|null} */
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description booking_not_attended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimAnswer"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description booking_not_waitlisted, offer_expired, class_full, booking_closed, plan_required, plan_not_for_class, plan_unpaid, plan_not_started, plan_ends_before, plan_frozen, overlapping_booking, day_limit, week_limit, period_limit, no_credits, credits_expire_before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copySessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    to: string;
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    toStart: string;
                };
            };
        };
        responses: {
            /** @description How many were copied */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        copied: number;
                        skipped: number;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClassTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Class types */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClassType"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClassType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    programId: string;
                    name: string;
                    description?: string | null;
                    defaultDurationMinutes: number;
                    /** @description Places; null is unlimited */
                    defaultCapacity: number | null;
                    /** @description Places on the waitlist; 0 is none */
                    defaultWaitlistCapacity: number;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    defaultLocationId?: string | null;
                    color: string;
                };
            };
        };
        responses: {
            /** @description The class type */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassType"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Locations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Location"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    address?: string | null;
                    city?: string | null;
                    country?: string | null;
                    latitude?: number | null;
                    longitude?: number | null;
                    capacity?: number | null;
                };
            };
        };
        responses: {
            /** @description The location */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrograms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description?: string | null;
                    /** @enum {string} */
                    deliveryMode: "schedule" | "feed" | "coaching" | "course";
                };
            };
        };
        responses: {
            /** @description The program */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query: {
                from: string;
                to: string;
                programId?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Classes by start */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClassSession"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classTypeId: string;
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    date: string;
                    /** @example 06:00 */
                    startTime: string;
                    durationMinutes?: number;
                    /** @description Places; null is unlimited */
                    capacity?: number | null;
                    /** @description Places on the waitlist; 0 is none */
                    waitlistCapacity?: number;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    locationId?: string | null;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    coachMembershipId?: string | null;
                    title?: string | null;
                    notes?: string | null;
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    status?: "draft" | "published";
                };
            };
        };
        responses: {
            /** @description The class */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSessionDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description coach_busy, location_busy */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, coach_not_staff, time_skipped, session_in_past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSessionDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    date?: string;
                    /** @example 06:00 */
                    startTime?: string;
                    durationMinutes?: number;
                    /** @description Places; null is unlimited */
                    capacity?: number | null;
                    /** @description Places on the waitlist; 0 is none */
                    waitlistCapacity?: number;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    locationId?: string | null;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    coachMembershipId?: string | null;
                    title?: string | null;
                    notes?: string | null;
                };
            };
        };
        responses: {
            /** @description The class */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSessionDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description coach_busy, location_busy, capacity_below_bookings, session_cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, coach_not_staff, time_skipped */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSiteSchedule: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSchedule"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSiteWeek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My week */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteWeek"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyBookings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bookings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        upcoming: components["schemas"]["MyBooking"][];
                        past: components["schemas"]["MyBooking"][];
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        classSessionId: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        membershipId: string;
                        /** @enum {string} */
                        status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                        waitlistPosition: number | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        bookedAt: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        cancelledAt: string | null;
                        /** @enum {string|null} */
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description booking_not_confirmed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewBooking: {
        parameters: {
            query?: {
                membershipId?: string;
            };
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would come to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingEligibility"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSessionDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unpublishSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSessionDetail"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_has_bookings, session_cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description How many were published */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        published: number;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateClassType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                classTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    defaultDurationMinutes?: number;
                    /** @description Places; null is unlimited */
                    defaultCapacity?: number | null;
                    /** @description Places on the waitlist; 0 is none */
                    defaultWaitlistCapacity?: number;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    defaultLocationId?: string | null;
                    color?: string;
                    isActive?: boolean;
                };
            };
        };
        responses: {
            /** @description The class type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassType"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    address?: string | null;
                    city?: string | null;
                    country?: string | null;
                    latitude?: number | null;
                    longitude?: number | null;
                    capacity?: number | null;
                    isActive?: boolean;
                };
            };
        };
        responses: {
            /** @description The location */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    isActive?: boolean;
                };
            };
        };
        responses: {
            /** @description The program */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waiveConsequence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The booking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        classSessionId: string;
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        membershipId: string;
                        /** @enum {string} */
                        status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                        waitlistPosition: number | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        bookedAt: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        cancelledAt: string | null;
                        /** @enum {string|null} */
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing_to_waive */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It takes none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dead_letter_settled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Those that change; what is not named stays as it is
                     * @default []
                     */
                    categories?: {
                        /** @enum {string} */
                        category: "workoutAssigned" | "newMessage" | "newComment" | "announcement" | "classReminder" | "booking" | "payment" | "membership" | "form" | "feed" | "account";
                        push?: boolean;
                        email?: boolean;
                    }[];
                    /** @description null: none; left out: as they are */
                    quietHours?: {
                        /** @example 06:00 */
                        startsAt: string;
                        /** @example 06:00 */
                        endsAt: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "open" | "replaying" | "resolved" | "discarded";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dead letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeadLetter"][];
                        nextCursor: string | null;
                        open: number;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Devices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Device"][];
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    platform: "ios" | "android";
                    /**
                     * @description Of Expo; whoever registers it last has the device
                     * @example ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]
                     */
                    token: string;
                };
            };
        };
        responses: {
            /** @description The device */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotificationDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                channel?: "push" | "email";
                status?: "pending" | "skipped" | "sent" | "delivered" | "bounced" | "complained" | "failed";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: "true" | "false";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                        /** @description How many of the caller’s are unread, on all pages */
                        unread: number;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                deadLetterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dead_letter_settled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adjustCredits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                creditLotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The lot */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLot"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description credits_below_zero, credits_expired */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    when: "now" | "period_end";
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description subscription_not_active, subscription_does_not_renew */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description subscription_not_active */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Plans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Plan"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description?: string | null;
                    /** @description Minor units of the studio’s currency; 0 is free */
                    priceAmount: number;
                    classCredits?: number | null;
                    creditValidityDays?: number | null;
                    returnedCreditDays?: number;
                    maxBookingsPerDay?: number | null;
                    maxBookingsPerWeek?: number | null;
                    allowOverlappingBookings?: boolean;
                    maxPurchasesPerMember?: number | null;
                    classTypeIds?: string[];
                    locationIds?: string[];
                    isPublic?: boolean;
                    /** @enum {string} */
                    type: "subscription" | "class_pack" | "drop_in";
                    /** @enum {string|null} */
                    interval?: "weekly" | "monthly" | "quarterly" | "yearly" | null;
                };
            };
        };
        responses: {
            /** @description The plan */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endFreeze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                subscriptionId: string;
                freezeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description freeze_over, subscription_not_active */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freezeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    startsOn: string;
                    /**
                     * Format: date
                     * @description The first day after it; null until it is resumed
                     * @default null
                     * @example 2026-11-22
                     */
                    endsOn?: string | null;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description The subscription */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description subscription_not_active, freeze_overlaps, freeze_outside_period */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, freeze_in_past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitlement: {
        parameters: {
            query?: {
                membershipId?: string;
            };
            header?: never;
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would decide */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entitlement"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMemberPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Plans and credits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPlans"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Plans and credits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPlans"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** @description Minor units of the studio’s currency; 0 is free */
                    priceAmount?: number;
                    classCredits?: number | null;
                    creditValidityDays?: number | null;
                    returnedCreditDays?: number;
                    maxBookingsPerDay?: number | null;
                    maxBookingsPerWeek?: number | null;
                    allowOverlappingBookings?: boolean;
                    maxPurchasesPerMember?: number | null;
                    classTypeIds?: string[];
                    locationIds?: string[];
                    isPublic?: boolean;
                    isActive?: boolean;
                };
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan_in_use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantCredits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    membershipId: string;
                    credits: number;
                    /**
                     * Format: date
                     * @description The last day on which they are good; null never ends
                     * @default null
                     * @example 2026-11-22
                     */
                    expiresOn?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The lot */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditLot"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    membershipId: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    planId: string;
                    /**
                     * Format: date
                     * @description Today if not said; up to a month back, a year ahead
                     * @example 2026-11-22
                     */
                    startsOn?: string;
                    /**
                     * @description false: ends with its first period
                     * @default true
                     */
                    renews?: boolean;
                };
            };
        };
        responses: {
            /** @description The subscription */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan_not_active, plan_not_grantable, plan_used_up, subscription_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSubscription: {
        parameters: {
            query: {
                act: "freeze" | "resume" | "end_now" | "end_at_period";
                /** @description Of a freeze; today if not said */
                startsOn?: string;
                endsOn?: string;
                /** @description Which freeze is to end */
                freezeId?: string;
            };
            header?: never;
            path: {
                organizationId: string;
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The effect */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionEffect"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
