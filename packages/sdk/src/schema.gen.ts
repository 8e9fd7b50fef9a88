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
    "/v1/organizations/{organizationId}/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One location with its spaces */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        /** Put a location out of use; what was planned there stays */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        /** Change a location, or put it out of use */
        patch: operations["updateLocation"];
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
        /** Publish the drafts of some days, or those that a filter finds */
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
    "/v1/organizations/{organizationId}/waitlist-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller wants to be moved up from waitlists */
        get: operations["getWaitlistPreferences"];
        /** Set how the caller wants to be moved up from waitlists */
        put: operations["setWaitlistPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/booking-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of booking that hold, scope by scope, what holds where none says anything, and the last hundred that held */
        get: operations["listBookingPolicies"];
        /** Set the rules of one scope from now on: all of them, what is left out says nothing. What held until now stays as history */
        put: operations["setBookingPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/booking-policies/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a member would see if these rules held in one scope: by the very decision that books, cancels and counts absences, and nothing is written */
        post: operations["previewBookingPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the studio is closed */
        get: operations["listClosures"];
        put?: never;
        /** Close for some days: series leave them out from then on; what is planned already stays until it is cancelled */
        post: operations["createClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Series that have classes to come, by their next class */
        get: operations["listSeries"];
        put?: never;
        /** Plan classes that repeat; the same series sent twice is one */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/locations/{locationId}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a space of a location */
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/closures/{closureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Open again */
        delete: operations["deleteClosure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete the classes to come that a filter finds; those with bookings stay, or with includeBooked are cancelled and everyone is told */
        post: operations["deleteSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/series/{seriesId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One series with its exceptions */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change every class to come, or one and those after it; what was set on a class alone stays */
        patch: operations["updateSeries"];
        trace?: never;
    };
    "/v1/organizations/{organizationId}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays of the studio’s country in some days, and what is planned on them */
        get: operations["listHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/series/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a new series would make: its days, holidays among them, and what is in the way */
        post: operations["previewSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/series/{seriesId}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which classes a change would touch, who is booked in them and would be told, and what is in the way */
        post: operations["previewSeriesChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a change of one class would concern, and what is in the way */
        post: operations["previewSessionChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which classes a filter finds: what publishing or deleting them would touch */
        post: operations["selectSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/locations/{locationId}/spaces/{spaceId}": {
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
        /** Change a space, or put it out of use */
        patch: operations["updateSpace"];
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
    "/v1/organizations/{organizationId}/room-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tickets for rooms that tell what happens: a studio’s own, one’s own, a class one may see, a conversation one takes part in */
        post: operations["createRoomTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minisites/{host}/room-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ticket for the room of a published site’s seats, and for whoever is a member there one for their own */
        post: operations["createSiteRoomTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the studio’s events are sent */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /** Send the studio’s events to an address; its secret is in this answer only */
        post: operations["createWebhookEndpoint"];
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
    "/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endpoint and how it fares */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /** Send nothing there any more; what waits is dropped */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /** Change it, disable it or enable it again */
        patch: operations["updateWebhookEndpoint"];
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
    "/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery: its message, and every try with what the receiver said */
        get: operations["getWebhookDelivery"];
        put?: never;
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
    "/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent there, newest first; kept for 30 days */
        get: operations["listWebhookDeliveries"];
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
    "/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a span of events again: what failed, and what happened while the endpoint was disabled */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/webhook-deliveries/{webhookDeliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again now, or the next try of one that waits; its id stays */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; the old one signs beside it for a day */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/webhook-endpoints/{webhookEndpointId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it a `webhook.test` now */
        post: operations["testWebhookEndpoint"];
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
    "/v1/uploads/{largeUpload}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All parts have been sent: they become the file */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce a file: who may and what it is for is looked at now, then its bytes are sent to the link */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file behind a link that an answer of the API held; the number before `.webp` may be another width of the picture */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an upload has come, so that it can go on */
        get: operations["getUpload"];
        /** Send a file whole; a picture is made and put in its place in the same request */
        put: operations["putUpload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{largeUpload}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send one part of a large file, in any order, again if need be */
        put: operations["putUploadPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a picture away; whoever may put one there may */
        delete: operations["removePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of integrators, newest first */
        get: operations["listApiKeys"];
        put?: never;
        /** Make a key; in a sandbox it is a test key. The key itself is answered this once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sandbox of this organization, if it has one */
        get: operations["getSandbox"];
        put?: never;
        /** Open a sandbox with demo data, one for an organization; whoever runs the organization runs it */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One key, without its secret */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** End a key at once */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/api-keys/{apiKeyId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a key asked for in the last thirty days, newest first: no bodies, no queries */
        get: operations["listApiRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sandbox/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the sandbox and open a new one, under a new id; test keys stay and open the new one */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/api-keys/{apiKeyId}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new key that may do the same; the old one works for a while beside it */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened in the last thirty days, in the order in which it happened, a quarter of a minute behind */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody shows the QR code on their phone, or reads its digits out */
        post: operations["checkInByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everybody who has a place and is not marked yet is here */
        post: operations["checkInEveryone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kiosk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the tablet shows: today’s classes at its location, and who may come in now by first name and initial */
        get: operations["getKiosk"];
        put?: never;
        post?: never;
        /** The tablet gives its token back */
        delete: operations["closeKiosk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tablets at the doors that are in use, the newest first */
        get: operations["listKiosks"];
        put?: never;
        /** Set a tablet up at a location: the token goes to the tablet within a quarter of an hour and is changed there */
        post: operations["createKiosk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minisites/{host}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code of whoever is signed in on that host, new every minute, and the classes around now that they could come in to */
        get: operations["getSiteCheckIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kiosk/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody at the tablet is here: taps their name, shows their QR code or types its digits */
        post: operations["kioskCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kiosk/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The tablet takes up its work: the token of the link is over, and it gets one of its own */
        post: operations["openKiosk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/kiosks/{kioskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A tablet may no longer check anybody in */
        delete: operations["revokeKiosk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/self-check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller is here: by the QR code at the door, or by where the phone is. The position decides and is not kept */
        post: operations["selfCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kiosk/check-ins/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It was the wrong name: taken back at the tablet within two minutes */
        delete: operations["undoKioskCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/self-check-ins/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The caller takes their own check-in back, while they could still check in */
        delete: operations["undoSelfCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/sessions/{sessionId}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member came without a booking: booked and checked in at once, while there is room */
        post: operations["walkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The link by which the caller's own calendar reads their classes; null until one is made */
        get: operations["getCalendarFeed"];
        put?: never;
        /** Make a link, or a new one: the one before it answers 404 from then on */
        post: operations["renewCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minisites/{host}/sessions/{sessionId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published class of a studio, to be put into a calendar */
        get: operations["getSiteClassCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{calendar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's classes from 30 days back to 90 ahead, for calendars that subscribe */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "membership.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody is on the studio’s list, who was not before */
        post: operations["membership.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "membership.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody became an active member, coach or other staff */
        post: operations["membership.activated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "membership.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody’s role or standing became another */
        post: operations["membership.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invitation.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody was invited */
        post: operations["invitation.sent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An import of a list is through */
        post: operations["import.finished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "class_session.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A class can be booked */
        post: operations["class_session.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "class_session.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A class was changed: its time, place, coach or seats */
        post: operations["class_session.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "class_series.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A series of classes was planned */
        post: operations["class_series.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "class_series.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A series was changed, with its classes to come */
        post: operations["class_series.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "class_session.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A class will not take place */
        post: operations["class_session.cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "class_session.starting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A class begins within half an hour */
        post: operations["class_session.starting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody has a place in a class */
        post: operations["booking.confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.waitlisted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody waits for a place in a class */
        post: operations["booking.waitlisted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.promoted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody moved from the waitlist into the class */
        post: operations["booking.promoted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A booking was cancelled, by whomever */
        post: operations["booking.cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.covered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A place is covered by another plan or pack of its person, for what it was booked with ended or rests */
        post: operations["booking.covered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "waitlist.offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A place is held for somebody who waits, until they take it or it goes to the next */
        post: operations["waitlist.offered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "waitlist.offer_expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A place that was held for somebody was not taken in time */
        post: operations["waitlist.offer_expired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.passed_over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** There was a place, and somebody who waited could not have it; the booking says why */
        post: operations["booking.passed_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.waived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a late cancellation or an absence cost was taken back */
        post: operations["booking.waived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.attended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody came */
        post: operations["booking.attended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "booking.no_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody did not come */
        post: operations["booking.no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "plan.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A plan was made */
        post: operations["plan.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "plan.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A plan’s terms changed, or whether it is offered */
        post: operations["plan.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.granted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody holds a plan, who did not before */
        post: operations["subscription.granted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.frozen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subscription rests */
        post: operations["subscription.frozen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subscription that rested goes on */
        post: operations["subscription.resumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subscription began another period */
        post: operations["subscription.renewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subscription is over */
        post: operations["subscription.ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is to come of a subscription changed: a freeze planned or taken back, its end set or taken back */
        post: operations["subscription.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.granted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody was given credits */
        post: operations["credits.granted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.adjusted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credits were added to a lot or taken from it by hand */
        post: operations["credits.adjusted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credits that were not used are no longer good */
        post: operations["credits.expired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A try, sent by hand: nothing happened */
        post: operations["webhook.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
            code: "invalid_input" | "malformed_body" | "unauthenticated" | "invalid_token" | "key_expired" | "not_for_keys" | "idempotency_key_required" | "idempotency_key_reused" | "idempotency_in_progress" | "unknown_version" | "sandbox_exists" | "key_not_active" | "token_expired" | "role_required" | "scope_required" | "address_not_allowed" | "cross_site_request" | "not_found" | "method_not_allowed" | "link_expired" | "conflict" | "busy" | "too_large" | "unsupported_media_type" | "too_many_requests" | "internal" | "unavailable" | "sign_in_unavailable" | "last_owner" | "role_not_grantable" | "already_member" | "already_invited" | "invitation_not_pending" | "slug_taken" | "coach_not_staff" | "coach_busy" | "location_busy" | "coach_has_class" | "space_has_class" | "series_too_long" | "series_empty" | "session_has_bookings" | "session_not_draft" | "session_cancelled" | "session_in_past" | "ends_before_start" | "time_skipped" | "already_booked" | "class_full" | "waitlist_full" | "booking_closed" | "not_bookable" | "membership_not_active" | "booking_not_active" | "cancellation_window_passed" | "booking_not_confirmed" | "booking_not_attended" | "check_in_not_booked" | "check_in_waitlisted" | "check_in_too_early" | "check_in_closed" | "check_in_elsewhere" | "check_in_method_off" | "check_in_no_place" | "check_in_position_vague" | "check_in_too_far" | "check_in_by_staff" | "check_in_code_invalid" | "check_in_code_expired" | "check_in_code_elsewhere" | "check_in_code_used" | "capacity_below_bookings" | "not_a_table" | "spreadsheet_not_supported" | "empty_file" | "too_many_rows" | "no_identifying_column" | "unknown_encoding" | "too_many_columns" | "no_rows" | "import_not_pending" | "link_invalid" | "upload_incomplete" | "upload_settled" | "not_a_picture" | "picture_too_detailed" | "checksum_differs" | "too_many_pictures" | "dead_letter_settled" | "booking_not_open" | "strikes_block" | "cap_per_day" | "cap_per_week" | "cap_per_period" | "cap_upcoming" | "cap_waitlisted" | "booking_not_waitlisted" | "nothing_to_waive" | "waive_window_passed" | "rules_changed" | "offer_expired" | "plan_required" | "plan_not_for_class" | "plan_unpaid" | "plan_not_started" | "plan_ends_before" | "plan_frozen" | "overlapping_booking" | "day_limit" | "week_limit" | "period_limit" | "no_credits" | "credits_expire_before" | "credits_below_zero" | "credits_expired" | "plan_not_active" | "plan_in_use" | "plan_not_grantable" | "plan_used_up" | "subscription_exists" | "subscription_not_active" | "subscription_does_not_renew" | "freeze_overlaps" | "freeze_in_past" | "freeze_outside_period" | "freeze_over" | "webhook_endpoint_disabled" | "too_many_webhook_endpoints" | "webhook_event_gone";
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
            /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
            logoUrl: string | null;
            cancellationWindowHours: number;
            allowLateCancellation: boolean;
            /** @description Whether a member’s place must be covered by a plan or a credit */
            bookingRequiresPlan: boolean;
            checkInByQr: boolean;
            checkInByGps: boolean;
            checkInOpensMinutes: number;
            checkInClosesMinutes: number;
            checkInMaxMeters: number;
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
            /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
            logoUrl: string | null;
            /** @description The person's picture in that studio */
            imageUrl: string | null;
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
            cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
            /** @enum {string|null} */
            checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
                cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                checkedInAt: string | null;
                /** @enum {string|null} */
                checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
            };
            decision: {
                /** @enum {string} */
                rule: "in_time" | "in_grace" | "class_moved" | "late_allowed" | "staff" | "waitlist";
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
            title: string | null;
            notes: string | null;
            /** @description The series it is of, its day of the rule, and what was set on this class alone */
            series: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                day: string;
                rrule: string;
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                startsOn: string;
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                endsOn: string | null;
                byHand: string[];
            } | null;
            /** @description With fewer places taken or held at that instant it is cancelled; once that is over, it takes place. Null without such a rule */
            minimum: {
                participants: number;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                decidedAt: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            cancelledAt: string | null;
            /** @description The rule that cancelled it, and what it saw; null where staff did */
            cancelledBy: {
                /** @enum {string} */
                rule: "minimum_participants";
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
            } | null;
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
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            programId: string;
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
            /** @description Free places kept for who waits: offered to them, or in the quiet hours of the studio */
            held: number;
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
            space: {
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
                /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                imageUrl: string | null;
            } | null;
            /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
            coverUrl: string | null;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            seriesId: string | null;
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
                cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                checkedInAt: string | null;
                /** @enum {string|null} */
                checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            defaultSpaceId: string | null;
            /** @description Its classes may run beside others that share, in one space */
            sharesSpace: boolean;
            color: string;
            /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
            coverUrl: string | null;
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
            pictures: string[];
            isActive: boolean;
            spaces: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                name: string;
                capacity: number | null;
                isActive: boolean;
            }[];
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
                /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                logoUrl: string | null;
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
                /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                logoUrl: string | null;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                imageUrl: string | null;
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
            seatVersions: {
                [key: string]: number;
            };
            cancellationRules: {
                [key: string]: {
                    windowMinutes: number;
                    lateAllowed: boolean;
                    minimum: {
                        participants: number;
                        minutesBefore: number;
                    } | null;
                };
            };
            covers: {
                [key: string]: components["schemas"]["BookingCover"];
            };
        };
        BookingCover: {
            allowed: boolean;
            rule: string;
            /** @description By name; null for credits that were given without one */
            plan: string | null;
            /** @description After the one that it would use; null where it uses none */
            creditsLeft: number | null;
            /** @description Further classes that the plan allows in that week */
            weekLeft: number | null;
            /** @description The same in that period of the plan */
            periodLeft: number | null;
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
                /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                logoUrl: string | null;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                imageUrl: string | null;
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
            cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
            /** @enum {string|null} */
            checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
            /**
             * Format: date-time
             * @description A place is held for who waits, until then
             * @example 2026-11-22T06:00:00+00:00
             */
            offeredUntil: string | null;
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
            cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
            /** @enum {string|null} */
            checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
            firstName: string;
            lastName: string;
            phone: string | null;
            imageUrl: string | null;
            planName: string | null;
            /**
             * Format: date-time
             * @description A place is held for who waits, until then
             * @example 2026-11-22T06:00:00+00:00
             */
            offeredUntil: string | null;
            /** @description Why the waitlist went past who waits; null where it did not */
            passedOver: {
                rule: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                at: string;
                sentence: string | null;
            } | null;
            /** @description What the late cancellation or the absence cost; `none` where it was forgiven */
            consequence: {
                /** @enum {string} */
                kind: "none" | "credit" | "fee" | "strike";
                /** @enum {string} */
                cause: "late_cancellation" | "no_show";
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                waivedAt: string | null;
            } | null;
            isFirstClass: boolean;
            /** @description On the day of the class */
            hasBirthday: boolean;
            /** @description A form to be signed waits */
            owesForm: boolean;
        };
        BookingEligibility: {
            allowed: boolean;
            rule: string;
            inputs: {
                [key: string]: string | number | boolean | null;
            };
            sentence: string;
            cover: components["schemas"]["BookingCover"] & (Record<string, never> | null);
        };
        CancellationPreview: {
            allowed: boolean;
            rule: string;
            inputs: {
                [key: string]: string | number | boolean | null;
            };
            sentence: string;
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
        WaitlistPreferences: {
            /** @description Not later than so long before the start */
            noticeMinutes: number;
            /**
             * @description Not in these hours of the studio’s clock
             * @example {
             *       "from": "22:00",
             *       "until": "07:00"
             *     }
             */
            quietHours: {
                /** @example 06:00 */
                from: string;
                /** @example 06:00 */
                until: string;
            } | null;
            /** @description Stop waiting where another class at that time was got */
            releasesClashes: boolean;
        };
        BookingPolicy: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            classTypeId: string | null;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            planId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            validFrom: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            validUntil: string | null;
            rules: {
                /** @description Booking opens so many minutes before the start */
                opensMinutesBefore: number | null;
                /** @description Booking closes so many minutes before the start */
                closesMinutesBefore: number | null;
                /** @description Or it opens by the week: on this weekday (0 is Sunday) */
                releaseWeekday: number | null;
                /**
                 * @description at this hour of the studio’s clock
                 * @example 06:00
                 */
                releaseTime: string | null;
                /** @description so many weeks before the week of the class */
                releaseWeeksAhead: number | null;
                maxPerDay: number | null;
                maxPerWeek: number | null;
                /** @description In a calendar month */
                maxPerPeriod: number | null;
                /** @description Places held at once in classes to come */
                maxUpcoming: number | null;
                maxWaitlisted: number | null;
                /** @description Later than this before the start, cancelling is late */
                cancellationWindowMinutes: number | null;
                allowLateCancellation: boolean | null;
                /** @enum {string|null} */
                lateCancellationConsequence: "none" | "credit" | "fee" | "strike" | null;
                /** @enum {string|null} */
                noShowConsequence: "none" | "credit" | "fee" | "strike" | null;
                /** @description Minor units */
                feeAmount: number | null;
                /** @example ILS */
                feeCurrency: string | null;
                /** @description How often the consequence is forgiven */
                forgivenTimes: number | null;
                /** @description in so many days */
                forgivenWithinDays: number | null;
                /** @description What it cost can be taken back for so many hours; without it at any time */
                waiveWithinHours: number | null;
                /** @description So many strikes */
                strikeLimit: number | null;
                /** @description in so many days */
                strikeWindowDays: number | null;
                /** @description end booking for so many days */
                strikeBlockDays: number | null;
                /** @enum {string|null} */
                waitlistMode: "automatic" | "claim" | null;
                /** @description How long a place is held for who waits */
                claimMinutes: number | null;
                /** @description Nobody moves up later than this before the start */
                promotionClosesMinutesBefore: number | null;
                /**
                 * @description Nobody moves up between these hours of the studio’s clock
                 * @example 06:00
                 */
                quietFrom: string | null;
                /** @example 06:00 */
                quietUntil: string | null;
                /** @description Who moves up late may cancel freely for so long */
                promotionGraceMinutes: number | null;
                /** @description With fewer places taken, a class does not take place; a full one always does. Of the studio or a class type, never of a plan */
                minimumParticipants: number | null;
                /** @description decided so many minutes before the start */
                minimumDecidedMinutesBefore: number | null;
            };
        };
        BookingPolicyPreview: {
            booking: {
                allowed: boolean;
                rule: string;
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
            };
            /** @description Giving the place back at the last minute; null where there is no place to give back */
            lateCancellation: {
                allowed: boolean;
                rule: string;
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
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
            } | null;
            /** @description Not coming */
            noShow: {
                /**
                 * @description The one thing that it costs; `none` where it was forgiven, null where nothing is lost
                 * @enum {string|null}
                 */
                consequence: "none" | "credit" | "fee" | "strike" | null;
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
            } | null;
        };
        /**
         * @example {
         *       "closesMinutesBefore": 30,
         *       "maxPerWeek": 5,
         *       "waitlistMode": "claim",
         *       "claimMinutes": 30
         *     }
         */
        BookingRulesBody: {
            /** @description Booking opens so many minutes before the start */
            opensMinutesBefore?: number | null;
            /** @description Booking closes so many minutes before the start */
            closesMinutesBefore?: number | null;
            /** @description Or it opens by the week: on this weekday (0 is Sunday) */
            releaseWeekday?: number | null;
            /**
             * @description at this hour of the studio’s clock
             * @example 06:00
             */
            releaseTime?: string | null;
            /** @description so many weeks before the week of the class */
            releaseWeeksAhead?: number | null;
            maxPerDay?: number | null;
            maxPerWeek?: number | null;
            /** @description In a calendar month */
            maxPerPeriod?: number | null;
            /** @description Places held at once in classes to come */
            maxUpcoming?: number | null;
            maxWaitlisted?: number | null;
            /** @description Later than this before the start, cancelling is late */
            cancellationWindowMinutes?: number | null;
            allowLateCancellation?: boolean | null;
            /** @enum {string|null} */
            lateCancellationConsequence?: "none" | "credit" | "fee" | "strike" | null;
            /** @enum {string|null} */
            noShowConsequence?: "none" | "credit" | "fee" | "strike" | null;
            /** @description Minor units */
            feeAmount?: number | null;
            /** @example ILS */
            feeCurrency?: string | null;
            /** @description How often the consequence is forgiven */
            forgivenTimes?: number | null;
            /** @description in so many days */
            forgivenWithinDays?: number | null;
            /** @description What it cost can be taken back for so many hours; without it at any time */
            waiveWithinHours?: number | null;
            /** @description So many strikes */
            strikeLimit?: number | null;
            /** @description in so many days */
            strikeWindowDays?: number | null;
            /** @description end booking for so many days */
            strikeBlockDays?: number | null;
            /** @enum {string|null} */
            waitlistMode?: "automatic" | "claim" | null;
            /** @description How long a place is held for who waits */
            claimMinutes?: number | null;
            /** @description Nobody moves up later than this before the start */
            promotionClosesMinutesBefore?: number | null;
            /**
             * @description Nobody moves up between these hours of the studio’s clock
             * @example 06:00
             */
            quietFrom?: string | null;
            /** @example 06:00 */
            quietUntil?: string | null;
            /** @description Who moves up late may cancel freely for so long */
            promotionGraceMinutes?: number | null;
            /** @description With fewer places taken, a class does not take place; a full one always does. Of the studio or a class type, never of a plan */
            minimumParticipants?: number | null;
            /** @description decided so many minutes before the start */
            minimumDecidedMinutesBefore?: number | null;
        };
        Closure: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            locationId: string | null;
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
            holidayKey: string | null;
            /** @description Classes that stand in it all the same */
            classes: number;
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
        SeriesPlan: {
            /**
             * Format: uuid
             * @description The series that the classes belong to afterwards; null in a preview of a new one
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            seriesId: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            from: string | null;
            /**
             * Format: date
             * @example 2026-11-22
             */
            until: string | null;
            classes: {
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                day: string;
                /** @enum {string} */
                action: "added" | "changed" | "cancelled" | "removed" | "kept" | "skipped";
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                classSessionId: string | null;
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
                was: {
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
                } | null;
                /** @description time, duration, coach, place, capacity, waitlist, title, notes */
                changed: string[];
                /** @description What was set on this class alone, and stays */
                byHand: string[];
                booked: number;
                waitlisted: number;
                /** @description Whether those who booked hear of it */
                told: boolean;
                /** @description Why it is left out */
                reason: string | null;
                holiday: string | null;
                /**
                 * @description The clock changes at this time on that day
                 * @enum {string|null}
                 */
                clock: "skipped" | "twice" | null;
                clashes: {
                    /** @enum {string} */
                    kind: "coach" | "space";
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classSessionId: string | null;
                    name: string;
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
                    coach: string | null;
                    place: string | null;
                    sharable: boolean;
                }[];
            }[];
            counts: {
                [key: string]: number;
            };
            /** @description How many people hear of it */
            told: number;
            people: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                name: string;
                classes: number;
                isWaiting: boolean;
            }[];
        };
        Space: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            locationId: string;
            name: string;
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
        SeriesDetail: components["schemas"]["Series"] & {
            exceptions: {
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                day: string;
                /** @enum {string} */
                kind: "skipped" | "moved" | "changed";
                fields: string[];
                reason: string | null;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                classSessionId: string | null;
            }[];
        };
        Series: {
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
            title: string | null;
            color: string;
            rrule: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            endsOn: string | null;
            /** @example 06:00 */
            startTime: string;
            durationMinutes: number;
            timezone: string;
            capacity: number | null;
            waitlistCapacity: number;
            /** @enum {string} */
            status: "draft" | "published" | "cancelled" | "archived";
            notes: string | null;
            skipsHolidays: boolean;
            /**
             * Format: date
             * @example 2026-11-22
             */
            generatedUntil: string | null;
            location: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                name: string;
            } | null;
            space: {
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
            /** @description Classes to come */
            upcoming: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            nextAt: string | null;
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
        SessionPreview: {
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
            was: {
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
            };
            changed: string[];
            told: number;
            people: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                membershipId: string;
                name: string;
                classes: number;
                isWaiting: boolean;
            }[];
            /**
             * Format: date-time
             * @description Until when they may cancel freely because of the move; null where the rules give them as long
             * @example 2026-11-22T06:00:00+00:00
             */
            freeUntil: string | null;
            /** @enum {string|null} */
            clock: "skipped" | "twice" | null;
            holiday: string | null;
            clashes: {
                /** @enum {string} */
                kind: "coach" | "space";
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                classSessionId: string | null;
                name: string;
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
                coach: string | null;
                place: string | null;
                sharable: boolean;
            }[];
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
                /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                logoUrl: string | null;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                imageUrl: string | null;
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
                    /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                    coverUrl: string | null;
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
                    /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                    imageUrl: string | null;
                }[];
            } | {
                /** @enum {string} */
                kind: "places";
                title: string | null;
                items: {
                    name: string;
                    address: string | null;
                    pictures: string[];
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
            seatVersions: {
                [key: string]: number;
            };
            covers: {
                [key: string]: components["schemas"]["BookingCover"];
            };
        };
        RoomTicket: {
            /** @enum {string} */
            kind: "organization" | "schedule" | "class" | "conversation" | "user";
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string | null;
            /**
             * @description Of the WebSocket, on the API’s host and on every host of our own sites: opened once, within a minute
             * @example /rooms/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.schedule.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e?ticket=…
             */
            path: string;
        };
        NewWebhookSecret: {
            endpoint: components["schemas"]["WebhookEndpoint"];
            /**
             * @description Shown now and never again
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        WebhookEndpoint: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            url: string;
            description: string | null;
            eventTypes: string[] | null;
            /** Format: date */
            apiVersion: string;
            /** @enum {string} */
            status: "active" | "disabled";
            /** @enum {string|null} */
            disabledReason: "staff" | "gone" | "failing" | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first try that failed since one succeeded; five days of it disable it
             * @example 2026-11-22T06:00:00+00:00
             */
            failingSince: string | null;
            /**
             * @description The end of the secret in force
             * @example ••••••Kx8f
             */
            secret: string | null;
            /**
             * Format: date-time
             * @description Until then messages carry a second signature
             * @example 2026-11-22T06:00:00+00:00
             */
            previousSecretUntil: string | null;
            /** @description Of the events of the last 24 hours */
            lastDay: {
                delivered: number;
                failed: number;
                pending: number;
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
            updatedAt: string;
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
        WebhookDeliveryDetail: components["schemas"]["WebhookDelivery"] & {
            url: string;
            /** @description The body that is sent; null once the event is no longer kept */
            message: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                type: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                createdAt: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                organizationId: string;
                version: number;
                data: {
                    [key: string]: string;
                };
            } | null;
            log: components["schemas"]["WebhookTry"][];
        };
        WebhookTry: {
            number: number;
            responseStatus: number | null;
            /** @description The beginning of a refusal’s text */
            responseExcerpt: string | null;
            error: string | null;
            durationMs: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        WebhookDelivery: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            webhookEndpointId: string;
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            eventId: string;
            eventType: string;
            isTest: boolean;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed" | "cancelled";
            tries: number;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            nextTryAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            replayedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /** @description What the last try was answered */
            responseStatus: number | null;
            /**
             * @description Why the last try had no answer
             * @example timeout
             */
            error: string | null;
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
            kind: "booking_confirmed" | "booking_waitlisted" | "booking_promoted" | "booking_offered" | "booking_passed_over" | "booking_released" | "booking_not_covered" | "booking_covered" | "booking_cancelled_by_member" | "booking_cancelled_by_staff" | "booking_class_cancelled" | "class_moved" | "class_coach_changed" | "coached_class_cancelled" | "class_tomorrow" | "class_soon" | "welcome" | "invitation" | "import_finished" | "credits_expiring" | "address_bounced" | "address_complained" | "webhook_disabled";
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
            kind: "booking_confirmed" | "booking_waitlisted" | "booking_promoted" | "booking_offered" | "booking_passed_over" | "booking_released" | "booking_not_covered" | "booking_covered" | "booking_cancelled_by_member" | "booking_cancelled_by_staff" | "booking_class_cancelled" | "class_moved" | "class_coach_changed" | "coached_class_cancelled" | "class_tomorrow" | "class_soon" | "welcome" | "invitation" | "import_finished" | "credits_expiring" | "address_bounced" | "address_complained" | "webhook_disabled";
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
            /** @description Places booked with it on days on which it will not cover them: each is covered by another plan of theirs, or released when the act takes effect */
            bookings: number;
        };
        ArrivedUpload: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @enum {string} */
            kind: "logo" | "avatar" | "class_cover" | "location_picture" | "exercise_video";
            mimeType: string;
            sizeBytes: number;
            /** @description Of the picture that was made of it; null where it is no picture */
            pictureUrl: string | null;
        };
        Upload: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @enum {string} */
            kind: "logo" | "avatar" | "class_cover" | "location_picture" | "exercise_video";
            /** @enum {string} */
            state: "staged" | "arrived" | "expired";
            sizeBytes: number;
            /** @description The size of each part but the last; null where the file is sent whole */
            partBytes: number | null;
            /** @description Numbers of the parts that have arrived, from 1: what is missing is sent again */
            parts: number[];
            /**
             * Format: uri
             * @description Where the bytes are sent, and what is asked there; needs no sign-in, works until it expires
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            expiresAt: string;
        };
        NewApiKey: components["schemas"]["ApiKey"] & {
            /** @description The key itself: shown this once, and kept nowhere */
            secret: string;
        };
        ApiKey: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            /**
             * @description test: of a sandbox, and of nothing else
             * @enum {string}
             */
            mode: "live" | "test";
            /** @enum {string} */
            status: "active" | "expiring" | "expired" | "revoked";
            /**
             * @description How it begins
             * @example fk_live_
             */
            start: string;
            last4: string;
            scopes: string[];
            /** @description Where it may be used from; null is anywhere */
            allowedIps: string[] | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            expiresAt: string | null;
            /**
             * @description The version it speaks where a request names none: the newest of the day it was made
             * @example 2026-11-22
             */
            apiVersion: string;
            /**
             * Format: uuid
             * @description The key that this one took the place of
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            replacesId: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-22T06:00:00+00:00
             */
            lastUsedAt: string | null;
            lastUsedIp: string | null;
            /** @description Name of whoever made it */
            createdBy: string;
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
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            updatedAt: string;
        };
        /** @description A test organization with demo data: test keys open it and nothing else */
        Sandbox: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            name: string;
            slug: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        ApiRequest: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            requestId: string;
            method: string;
            /**
             * @description As this document writes it
             * @example /v1/organizations/{organizationId}/members
             */
            path: string;
            status: number;
            errorCode: string | null;
            durationMs: number;
            ip: string | null;
            userAgent: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        FeedEvent: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            /** @example booking.confirmed */
            type: string;
            version: number;
            /**
             * Format: uuid
             * @description What it happened to
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            aggregateId: string;
            /** @description Ids and instants, never personal data */
            data: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            actorMembershipId: string | null;
            /** @description To go on from: `after` */
            cursor: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
        };
        Arrival: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            bookingId: string;
            name: string;
            className: string;
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
            status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            checkedInAt: string | null;
            /** @enum {string|null} */
            checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
            decision: {
                /** @enum {string} */
                rule: "on_time" | "late" | "already_here" | "walk_in" | "everyone" | "undone";
                inputs: {
                    [key: string]: string | number | boolean | null;
                };
                sentence: string;
            };
        };
        Kiosk: {
            /**
             * Format: uuid
             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
             */
            id: string;
            location: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
                name: string;
            };
            createdBy: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            expiresAt: string;
        };
        KioskScreen: {
            studio: {
                name: string;
                brandColor: string;
                /** @enum {string} */
                language: "he" | "en" | "ru";
                timezone: string;
                host: string | null;
            };
            location: string;
            door: {
                code: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                expiresAt: string;
            } | null;
            classes: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                id: string;
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
                coach: string | null;
                open: boolean;
                people: {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    bookingId: string;
                    name: string;
                    here: boolean;
                }[];
            }[];
        };
        SiteCheckIn: {
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
                /** @example https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp */
                logoUrl: string | null;
                cancellationWindowHours: number;
                allowLateCancellation: boolean;
            };
            viewer: {
                name: string;
                imageUrl: string | null;
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
            code: {
                /** @description What the QR code says: a page of the staff’s */
                address: string;
                digits: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                expiresAt: string;
            } | null;
            byQr: boolean;
            byGps: boolean;
            opensMinutes: number;
            closesMinutes: number;
            maxMeters: number;
            classes: {
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                sessionId: string;
                /**
                 * Format: uuid
                 * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                 */
                bookingId: string;
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
                location: string | null;
                /** @enum {string} */
                status: "confirmed" | "waitlisted" | "cancelled" | "no_show" | "attended";
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                checkedInAt: string | null;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                opensAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-22T06:00:00+00:00
                 */
                closesAt: string;
                canUndo: boolean;
                /** @description Whether the phone’s position can decide */
                byPosition: boolean;
            }[];
        };
        CalendarFeed: {
            /**
             * @description Whoever has it reads these classes without signing in
             * @example https://api.fitkit.fit/v1/calendars/w2gkq5Yk0pVt3b2W8n1mJ7sXcRw2gkq5Yk0pVt3b2W8.ics
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-22T06:00:00+00:00
             */
            issuedAt: string;
        } | null;
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b24c9e9da",
                     *       "fileName": "members.csv",
                     *       "status": "pending",
                     *       "encoding": "utf-8",
                     *       "delimiter": ",",
                     *       "columns": [
                     *         {
                     *           "header": "header",
                     *           "field": "field"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "total": 145,
                     *         "create": 1,
                     *         "merge": 1,
                     *         "skip": 1,
                     *         "processed": 1,
                     *         "created": 1,
                     *         "merged": 1,
                     *         "failed": 1
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "confirmedAt": "2026-11-22T06:00:00+00:00",
                     *       "finishedAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b24c9e9da",
                     *       "fileName": "members.csv",
                     *       "status": "pending",
                     *       "encoding": "utf-8",
                     *       "delimiter": ",",
                     *       "columns": [
                     *         {
                     *           "header": "header",
                     *           "field": "field"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "total": 145,
                     *         "create": 1,
                     *         "merge": 1,
                     *         "skip": 1,
                     *         "processed": 1,
                     *         "created": 1,
                     *         "merged": 1,
                     *         "failed": 1
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "confirmedAt": "2026-11-22T06:00:00+00:00",
                     *       "finishedAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b24c9e9da",
                     *           "fileName": "members.csv",
                     *           "status": "pending",
                     *           "encoding": "utf-8",
                     *           "delimiter": ",",
                     *           "columns": [
                     *             {
                     *               "header": "header",
                     *               "field": "field"
                     *             }
                     *           ],
                     *           "counts": {
                     *             "total": 145,
                     *             "create": 1,
                     *             "merge": 1,
                     *             "skip": 1,
                     *             "processed": 1,
                     *             "created": 1,
                     *             "merged": 1,
                     *             "failed": 1
                     *           },
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "confirmedAt": "2026-11-22T06:00:00+00:00",
                     *           "finishedAt": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b24c9e9da",
                     *       "fileName": "members.csv",
                     *       "status": "pending",
                     *       "encoding": "utf-8",
                     *       "delimiter": ",",
                     *       "columns": [
                     *         {
                     *           "header": "header",
                     *           "field": "field"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "total": 145,
                     *         "create": 1,
                     *         "merge": 1,
                     *         "skip": 1,
                     *         "processed": 1,
                     *         "created": 1,
                     *         "merged": 1,
                     *         "failed": 1
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "confirmedAt": "2026-11-22T06:00:00+00:00",
                     *       "finishedAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "email": "noa.levi@example.com",
                     *           "role": "member",
                     *           "status": "pending",
                     *           "firstName": "Noa",
                     *           "lastName": "Levi",
                     *           "invitedBy": "Michal Barosh",
                     *           "sentAt": "2026-11-22T06:00:00+00:00",
                     *           "expiresAt": "2026-11-22T06:00:00+00:00",
                     *           "acceptedAt": null,
                     *           "revokedAt": null,
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "counts": {
                     *         "active": 1
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "noa.levi@example.com",
                 *       "role": "member",
                 *       "firstName": "Noa",
                 *       "lastName": "Levi"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "email": "noa.levi@example.com",
                     *       "role": "member",
                     *       "status": "pending",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "invitedBy": "Michal Barosh",
                     *       "sentAt": "2026-11-22T06:00:00+00:00",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "acceptedAt": null,
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb4e017f2",
                     *           "name": "Flow Studio",
                     *           "slug": "flow",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "role": "member",
                     *           "status": "active",
                     *           "language": "he",
                     *           "brandColor": "#b83280",
                     *           "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "imageUrl": null,
                     *           "timezone": "Asia/Jerusalem",
                     *           "unread": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Flow Studio",
                 *       "type": "physical",
                 *       "timezone": "Asia/Jerusalem",
                 *       "currency": "ILS",
                 *       "language": "he"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *       "name": "Flow Studio",
                     *       "slug": "flow",
                     *       "description": "Strength and conditioning for every level",
                     *       "type": "physical",
                     *       "timezone": "Asia/Jerusalem",
                     *       "currency": "ILS",
                     *       "language": "he",
                     *       "contactEmail": "hello@flow.example",
                     *       "contactPhone": "+97235551234",
                     *       "brandColor": "#b83280",
                     *       "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "cancellationWindowHours": 6,
                     *       "allowLateCancellation": true,
                     *       "bookingRequiresPlan": true,
                     *       "checkInByQr": true,
                     *       "checkInByGps": true,
                     *       "checkInOpensMinutes": 1,
                     *       "checkInClosesMinutes": 1,
                     *       "checkInMaxMeters": 1,
                     *       "hosts": [
                     *         "flow.fitkit.site"
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b24c9e9da",
                     *       "fileName": "members.csv",
                     *       "status": "pending",
                     *       "encoding": "utf-8",
                     *       "delimiter": ",",
                     *       "columns": [
                     *         {
                     *           "header": "header",
                     *           "field": "field"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "total": 145,
                     *         "create": 1,
                     *         "merge": 1,
                     *         "skip": 1,
                     *         "processed": 1,
                     *         "created": 1,
                     *         "merged": 1,
                     *         "failed": 1
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "confirmedAt": "2026-11-22T06:00:00+00:00",
                     *       "finishedAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /** @example text */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "organization": {
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "language": "he",
                     *         "brandColor": "#b83280"
                     *       },
                     *       "role": "member",
                     *       "firstName": "Noa",
                     *       "email": "noa.levi@example.com",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b682e2aa7",
                     *       "email": "noa.levi@example.com",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "imageUrl": null,
                     *       "organizations": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb4e017f2",
                     *           "name": "Flow Studio",
                     *           "slug": "flow",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "role": "member",
                     *           "status": "active",
                     *           "language": "he",
                     *           "brandColor": "#b83280",
                     *           "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "imageUrl": null,
                     *           "timezone": "Asia/Jerusalem",
                     *           "unread": 1
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "email": "noa.levi@example.com",
                     *       "phone": "+972541234567",
                     *       "imageUrl": null,
                     *       "role": "member",
                     *       "status": "active",
                     *       "paymentStatus": "none",
                     *       "joinedAt": "2026-11-22",
                     *       "hasAccount": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00",
                     *       "birthDate": "2026-11-22",
                     *       "gender": "male",
                     *       "nationalId": "••••••233",
                     *       "address": "12 Dizengoff St",
                     *       "city": "Tel Aviv",
                     *       "notes": null,
                     *       "language": "he",
                     *       "imported": null,
                     *       "invitation": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e",
                     *         "status": "pending",
                     *         "sentAt": "2026-11-22T06:00:00+00:00",
                     *         "expiresAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "bookings": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9435a319",
                     *           "status": "active",
                     *           "className": "Evening WOD",
                     *           "startsAt": "2026-11-22T16:00:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "member",
                 *       "status": "active"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "email": "noa.levi@example.com",
                     *       "phone": "+972541234567",
                     *       "imageUrl": null,
                     *       "role": "member",
                     *       "status": "active",
                     *       "paymentStatus": "none",
                     *       "joinedAt": "2026-11-22",
                     *       "hasAccount": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00",
                     *       "birthDate": "2026-11-22",
                     *       "gender": "male",
                     *       "nationalId": "••••••233",
                     *       "address": "12 Dizengoff St",
                     *       "city": "Tel Aviv",
                     *       "notes": null,
                     *       "language": "he",
                     *       "imported": null,
                     *       "invitation": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e",
                     *         "status": "pending",
                     *         "sentAt": "2026-11-22T06:00:00+00:00",
                     *         "expiresAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "bookings": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9435a319",
                     *           "status": "active",
                     *           "className": "Evening WOD",
                     *           "startsAt": "2026-11-22T16:00:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *       "name": "Flow Studio",
                     *       "slug": "flow",
                     *       "description": "Strength and conditioning for every level",
                     *       "type": "physical",
                     *       "timezone": "Asia/Jerusalem",
                     *       "currency": "ILS",
                     *       "language": "he",
                     *       "contactEmail": "hello@flow.example",
                     *       "contactPhone": "+97235551234",
                     *       "brandColor": "#b83280",
                     *       "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "cancellationWindowHours": 6,
                     *       "allowLateCancellation": true,
                     *       "bookingRequiresPlan": true,
                     *       "checkInByQr": true,
                     *       "checkInByGps": true,
                     *       "checkInOpensMinutes": 1,
                     *       "checkInClosesMinutes": 1,
                     *       "checkInMaxMeters": 1,
                     *       "hosts": [
                     *         "flow.fitkit.site"
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Flow Studio",
                 *       "description": "Strength and conditioning for every level",
                 *       "timezone": "Asia/Jerusalem",
                 *       "language": "he",
                 *       "contactEmail": "hello@flow.example",
                 *       "contactPhone": "+97235551234",
                 *       "brandColor": "#b83280",
                 *       "cancellationWindowHours": 6,
                 *       "allowLateCancellation": true,
                 *       "bookingRequiresPlan": true,
                 *       "checkInByQr": true,
                 *       "checkInByGps": true,
                 *       "checkInOpensMinutes": 1,
                 *       "checkInClosesMinutes": 1,
                 *       "checkInMaxMeters": 10
                 *     }
                 */
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
                    checkInByQr?: boolean;
                    checkInByGps?: boolean;
                    checkInOpensMinutes?: number;
                    checkInClosesMinutes?: number;
                    checkInMaxMeters?: number;
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *       "name": "Flow Studio",
                     *       "slug": "flow",
                     *       "description": "Strength and conditioning for every level",
                     *       "type": "physical",
                     *       "timezone": "Asia/Jerusalem",
                     *       "currency": "ILS",
                     *       "language": "he",
                     *       "contactEmail": "hello@flow.example",
                     *       "contactPhone": "+97235551234",
                     *       "brandColor": "#b83280",
                     *       "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "cancellationWindowHours": 6,
                     *       "allowLateCancellation": true,
                     *       "bookingRequiresPlan": true,
                     *       "checkInByQr": true,
                     *       "checkInByGps": true,
                     *       "checkInOpensMinutes": 1,
                     *       "checkInClosesMinutes": 1,
                     *       "checkInMaxMeters": 1,
                     *       "hosts": [
                     *         "flow.fitkit.site"
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "membershipIds": [
                 *         "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "sent": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "invitationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e"
                     *         }
                     *       ],
                     *       "skipped": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "reason": "already_invited"
                     *         }
                     *       ],
                     *       "failed": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "reason": "not_found"
                     *         }
                     *       ],
                     *       "summary": {
                     *         "total": 145,
                     *         "sent": 1,
                     *         "skipped": 1,
                     *         "failed": 1
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3e8d0d50",
                     *           "line": 2,
                     *           "outcome": "create",
                     *           "result": "created",
                     *           "name": "Flow Studio",
                     *           "email": "noa.levi@example.com",
                     *           "phone": "+972541234567",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "reasons": [
                     *             {
                     *               "code": "code",
                     *               "field": "field",
                     *               "value": "value",
                     *               "severity": "error"
                     *             }
                     *           ],
                     *           "raw": {
                     *             "active": "text"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "firstName": "Noa",
                     *           "lastName": "Levi",
                     *           "email": "noa.levi@example.com",
                     *           "phone": "+972541234567",
                     *           "imageUrl": null,
                     *           "role": "member",
                     *           "status": "active",
                     *           "paymentStatus": "none",
                     *           "joinedAt": "2026-11-22",
                     *           "hasAccount": true,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "counts": {
                     *         "active": 1
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "email": "noa.levi@example.com",
                     *       "role": "member",
                     *       "status": "pending",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "invitedBy": "Michal Barosh",
                     *       "sentAt": "2026-11-22T06:00:00+00:00",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "acceptedAt": null,
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b737e061e",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "email": "noa.levi@example.com",
                     *       "role": "member",
                     *       "status": "pending",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "invitedBy": "Michal Barosh",
                     *       "sentAt": "2026-11-22T06:00:00+00:00",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "acceptedAt": null,
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "session": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *         "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *         "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *         "name": "Evening WOD",
                     *         "color": "#b83280",
                     *         "startsAt": "2026-11-22T16:00:00+00:00",
                     *         "endsAt": "2026-11-22T17:00:00+00:00",
                     *         "status": "published",
                     *         "capacity": 12,
                     *         "waitlistCapacity": 5,
                     *         "booked": 9,
                     *         "held": 0,
                     *         "waitlisted": 0,
                     *         "attended": 1,
                     *         "location": {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *           "name": "Main hall"
                     *         },
                     *         "space": {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *           "name": "Upper floor"
                     *         },
                     *         "coach": {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "name": "Maya Cohen",
                     *           "imageUrl": null
                     *         },
                     *         "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *         "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "myBooking": null,
                     *         "title": "You are booked",
                     *         "notes": null,
                     *         "series": {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *           "day": "2026-11-22",
                     *           "rrule": "rrule",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "byHand": [
                     *             "by hand"
                     *           ]
                     *         },
                     *         "minimum": {
                     *           "participants": 1,
                     *           "decidedAt": "2026-11-22T06:00:00+00:00"
                     *         },
                     *         "cancelledAt": null,
                     *         "cancelledBy": {
                     *           "rule": "minimum_participants",
                     *           "inputs": {
                     *             "capacity": 12,
                     *             "booked": 9
                     *           }
                     *         },
                     *         "createdAt": "2026-11-01T09:30:00+00:00",
                     *         "updatedAt": "2026-11-01T09:30:00+00:00"
                     *       },
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b70ae480a",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "status": "confirmed",
                     *           "waitlistPosition": null,
                     *           "bookedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "cancellationReason": null,
                     *           "checkedInAt": null,
                     *           "checkInMethod": "staff",
                     *           "firstName": "Noa",
                     *           "lastName": "Levi",
                     *           "phone": "+972541234567",
                     *           "imageUrl": null,
                     *           "planName": "3 classes a week",
                     *           "offeredUntil": "2026-11-22T06:00:00+00:00",
                     *           "passedOver": {
                     *             "rule": "rule",
                     *             "at": "2026-11-22T06:00:00+00:00",
                     *             "sentence": "There was a free place: 9 of 12 were taken."
                     *           },
                     *           "consequence": {
                     *             "kind": "none",
                     *             "cause": "late_cancellation",
                     *             "waivedAt": "2026-11-22T06:00:00+00:00"
                     *           },
                     *           "isFirstClass": true,
                     *           "hasBirthday": true,
                     *           "owesForm": true
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "booking": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *         "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "status": "confirmed",
                     *         "waitlistPosition": null,
                     *         "bookedAt": "2026-11-22T06:00:00+00:00",
                     *         "cancelledAt": null,
                     *         "cancellationReason": null,
                     *         "checkedInAt": null,
                     *         "checkInMethod": "staff"
                     *       },
                     *       "decision": {
                     *         "rule": "place_free",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "allowed": true,
                     *       "rule": "rule",
                     *       "inputs": {
                     *         "capacity": 12,
                     *         "booked": 9
                     *       },
                     *       "sentence": "There was a free place: 9 of 12 were taken.",
                     *       "consequence": "none",
                     *       "credit": "spent"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "booking": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *         "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "status": "confirmed",
                     *         "waitlistPosition": null,
                     *         "bookedAt": "2026-11-22T06:00:00+00:00",
                     *         "cancelledAt": null,
                     *         "cancellationReason": null,
                     *         "checkedInAt": null,
                     *         "checkInMethod": "staff"
                     *       },
                     *       "decision": {
                     *         "rule": "in_time",
                     *         "consequence": "none",
                     *         "credit": "spent",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       },
                     *       "promoted": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "color": "#b83280",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "published",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "booked": 9,
                     *       "held": 0,
                     *       "waitlisted": 0,
                     *       "attended": 1,
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen",
                     *         "imageUrl": null
                     *       },
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "myBooking": null,
                     *       "title": "You are booked",
                     *       "notes": null,
                     *       "series": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "day": "2026-11-22",
                     *         "rrule": "rrule",
                     *         "startsOn": "2026-11-22",
                     *         "endsOn": "2026-12-06",
                     *         "byHand": [
                     *           "by hand"
                     *         ]
                     *       },
                     *       "minimum": {
                     *         "participants": 1,
                     *         "decidedAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "cancelledAt": null,
                     *       "cancelledBy": {
                     *         "rule": "minimum_participants",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         }
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00",
                     *       "told": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b811c9dc5",
                     *       "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "status": "confirmed",
                     *       "waitlistPosition": null,
                     *       "bookedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "cancellationReason": null,
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff"
                     *     }
                     */
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
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                        /** @enum {string|null} */
                        checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b811c9dc5",
                     *       "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "status": "confirmed",
                     *       "waitlistPosition": null,
                     *       "bookedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "cancellationReason": null,
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff"
                     *     }
                     */
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
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                        /** @enum {string|null} */
                        checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "booking": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *         "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "status": "confirmed",
                     *         "waitlistPosition": null,
                     *         "bookedAt": "2026-11-22T06:00:00+00:00",
                     *         "cancelledAt": null,
                     *         "cancellationReason": null,
                     *         "checkedInAt": null,
                     *         "checkInMethod": "staff"
                     *       },
                     *       "decision": {
                     *         "rule": "claimed",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "toStart": "2026-11-22"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "copied": 1,
                     *       "skipped": 1
                     *     }
                     */
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
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *           "name": "Evening WOD",
                     *           "description": "Strength and conditioning for every level",
                     *           "defaultDurationMinutes": 60,
                     *           "defaultCapacity": 12,
                     *           "defaultWaitlistCapacity": 5,
                     *           "defaultLocationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3552c275",
                     *           "defaultSpaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b27809048",
                     *           "sharesSpace": true,
                     *           "color": "#b83280",
                     *           "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "isActive": true,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                 *       "name": "Evening WOD",
                 *       "description": "Strength and conditioning for every level",
                 *       "defaultDurationMinutes": 60,
                 *       "defaultCapacity": 12,
                 *       "defaultWaitlistCapacity": 5,
                 *       "defaultLocationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3552c275",
                 *       "defaultSpaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b27809048",
                 *       "sharesSpace": true,
                 *       "color": "#b83280"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    programId: string;
                    /** @example Evening WOD */
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
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    defaultSpaceId?: string | null;
                    sharesSpace?: boolean;
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "description": "Strength and conditioning for every level",
                     *       "defaultDurationMinutes": 60,
                     *       "defaultCapacity": 12,
                     *       "defaultWaitlistCapacity": 5,
                     *       "defaultLocationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3552c275",
                     *       "defaultSpaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b27809048",
                     *       "sharesSpace": true,
                     *       "color": "#b83280",
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "isActive": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *           "name": "Main hall",
                     *           "address": "12 Dizengoff St",
                     *           "city": "Tel Aviv",
                     *           "country": "Israel",
                     *           "latitude": 32.0809,
                     *           "longitude": 34.7806,
                     *           "capacity": 12,
                     *           "pictures": [
                     *             "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp"
                     *           ],
                     *           "isActive": true,
                     *           "spaces": [
                     *             {
                     *               "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be90e4942",
                     *               "name": "Upper floor",
                     *               "capacity": 12,
                     *               "isActive": true
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Main hall",
                 *       "address": "12 Dizengoff St",
                 *       "city": "Tel Aviv",
                 *       "country": "Israel",
                 *       "latitude": 32.0809,
                 *       "longitude": 34.7806,
                 *       "capacity": 12
                 *     }
                 */
                "application/json": {
                    /** @example Main hall */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "name": "Main hall",
                     *       "address": "12 Dizengoff St",
                     *       "city": "Tel Aviv",
                     *       "country": "Israel",
                     *       "latitude": 32.0809,
                     *       "longitude": 34.7806,
                     *       "capacity": 12,
                     *       "pictures": [
                     *         "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp"
                     *       ],
                     *       "isActive": true,
                     *       "spaces": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be90e4942",
                     *           "name": "Upper floor",
                     *           "capacity": 12,
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *           "name": "Group classes",
                     *           "description": "Strength and conditioning for every level",
                     *           "deliveryMode": "schedule",
                     *           "isActive": true,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Group classes",
                 *       "description": "Strength and conditioning for every level",
                 *       "deliveryMode": "schedule"
                 *     }
                 */
                "application/json": {
                    /** @example Group classes */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Group classes",
                     *       "description": "Strength and conditioning for every level",
                     *       "deliveryMode": "schedule",
                     *       "isActive": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *           "name": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "status": "published",
                     *           "capacity": 12,
                     *           "waitlistCapacity": 5,
                     *           "booked": 9,
                     *           "held": 0,
                     *           "waitlisted": 0,
                     *           "attended": 1,
                     *           "location": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *             "name": "Main hall"
                     *           },
                     *           "space": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *             "name": "Upper floor"
                     *           },
                     *           "coach": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *             "name": "Maya Cohen",
                     *             "imageUrl": null
                     *           },
                     *           "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *           "myBooking": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                 *       "date": "2026-11-22",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null,
                 *       "status": "draft"
                 *     }
                 */
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
                    spaceId?: string | null;
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "color": "#b83280",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "published",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "booked": 9,
                     *       "held": 0,
                     *       "waitlisted": 0,
                     *       "attended": 1,
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen",
                     *         "imageUrl": null
                     *       },
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "myBooking": null,
                     *       "title": "You are booked",
                     *       "notes": null,
                     *       "series": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "day": "2026-11-22",
                     *         "rrule": "rrule",
                     *         "startsOn": "2026-11-22",
                     *         "endsOn": "2026-12-06",
                     *         "byHand": [
                     *           "by hand"
                     *         ]
                     *       },
                     *       "minimum": {
                     *         "participants": 1,
                     *         "decidedAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "cancelledAt": null,
                     *       "cancelledBy": {
                     *         "rule": "minimum_participants",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         }
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            /** @description coach_busy, location_busy, coach_has_class, space_has_class */
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
    getLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "name": "Main hall",
                     *       "address": "12 Dizengoff St",
                     *       "city": "Tel Aviv",
                     *       "country": "Israel",
                     *       "latitude": 32.0809,
                     *       "longitude": 34.7806,
                     *       "capacity": 12,
                     *       "pictures": [
                     *         "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp"
                     *       ],
                     *       "isActive": true,
                     *       "spaces": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be90e4942",
                     *           "name": "Upper floor",
                     *           "capacity": 12,
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
    deleteLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "name": "Main hall",
                     *       "address": "12 Dizengoff St",
                     *       "city": "Tel Aviv",
                     *       "country": "Israel",
                     *       "latitude": 32.0809,
                     *       "longitude": 34.7806,
                     *       "capacity": 12,
                     *       "pictures": [
                     *         "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp"
                     *       ],
                     *       "isActive": true,
                     *       "spaces": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be90e4942",
                     *           "name": "Upper floor",
                     *           "capacity": 12,
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
    updateLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Main hall",
                 *       "address": "12 Dizengoff St",
                 *       "city": "Tel Aviv",
                 *       "country": "Israel",
                 *       "latitude": 32.0809,
                 *       "longitude": 34.7806,
                 *       "capacity": 12,
                 *       "isActive": true
                 *     }
                 */
                "application/json": {
                    /** @example Main hall */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "name": "Main hall",
                     *       "address": "12 Dizengoff St",
                     *       "city": "Tel Aviv",
                     *       "country": "Israel",
                     *       "latitude": 32.0809,
                     *       "longitude": 34.7806,
                     *       "capacity": 12,
                     *       "pictures": [
                     *         "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp"
                     *       ],
                     *       "isActive": true,
                     *       "spaces": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be90e4942",
                     *           "name": "Upper floor",
                     *           "capacity": 12,
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
    getOverview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "date": "2026-11-22",
                     *       "organization": {
                     *         "organizationId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "language": "he",
                     *         "timezone": "Asia/Jerusalem",
                     *         "brandColor": "#b83280",
                     *         "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *         "cancellationWindowHours": 6,
                     *         "allowLateCancellation": true
                     *       },
                     *       "sessions": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *           "name": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "status": "published",
                     *           "capacity": 12,
                     *           "waitlistCapacity": 5,
                     *           "booked": 9,
                     *           "held": 0,
                     *           "waitlisted": 0,
                     *           "attended": 1,
                     *           "location": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *             "name": "Main hall"
                     *           },
                     *           "space": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *             "name": "Upper floor"
                     *           },
                     *           "coach": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *             "name": "Maya Cohen",
                     *             "imageUrl": null
                     *           },
                     *           "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *           "myBooking": null
                     *         }
                     *       ],
                     *       "week": [
                     *         {
                     *           "date": "2026-11-22",
                     *           "booked": 9,
                     *           "capacity": 12
                     *         }
                     *       ],
                     *       "expected": 1,
                     *       "arrived": 1,
                     *       "activeMembers": 1,
                     *       "newMembersThisMonth": 1,
                     *       "draftsNextWeek": 1,
                     *       "publishedNextWeek": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "color": "#b83280",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "published",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "booked": 9,
                     *       "held": 0,
                     *       "waitlisted": 0,
                     *       "attended": 1,
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen",
                     *         "imageUrl": null
                     *       },
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "myBooking": null,
                     *       "title": "You are booked",
                     *       "notes": null,
                     *       "series": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "day": "2026-11-22",
                     *         "rrule": "rrule",
                     *         "startsOn": "2026-11-22",
                     *         "endsOn": "2026-12-06",
                     *         "byHand": [
                     *           "by hand"
                     *         ]
                     *       },
                     *       "minimum": {
                     *         "participants": 1,
                     *         "decidedAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "cancelledAt": null,
                     *       "cancelledBy": {
                     *         "rule": "minimum_participants",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         }
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-22",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null
                 *     }
                 */
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
                    spaceId?: string | null;
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "color": "#b83280",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "published",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "booked": 9,
                     *       "held": 0,
                     *       "waitlisted": 0,
                     *       "attended": 1,
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen",
                     *         "imageUrl": null
                     *       },
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "myBooking": null,
                     *       "title": "You are booked",
                     *       "notes": null,
                     *       "series": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "day": "2026-11-22",
                     *         "rrule": "rrule",
                     *         "startsOn": "2026-11-22",
                     *         "endsOn": "2026-12-06",
                     *         "byHand": [
                     *           "by hand"
                     *         ]
                     *       },
                     *       "minimum": {
                     *         "participants": 1,
                     *         "decidedAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "cancelledAt": null,
                     *       "cancelledBy": {
                     *         "rule": "minimum_participants",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         }
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            /** @description coach_busy, location_busy, coach_has_class, space_has_class, capacity_below_bookings, session_cancelled */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "site": {
                     *         "organizationId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "language": "he",
                     *         "timezone": "Asia/Jerusalem",
                     *         "brandColor": "#b83280",
                     *         "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *         "cancellationWindowHours": 6,
                     *         "allowLateCancellation": true
                     *       },
                     *       "viewer": {
                     *         "name": "Noa",
                     *         "imageUrl": null,
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "role": "member",
                     *         "status": "active",
                     *         "unread": 1
                     *       },
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "sessions": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *           "name": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "status": "published",
                     *           "capacity": 12,
                     *           "waitlistCapacity": 5,
                     *           "booked": 9,
                     *           "held": 0,
                     *           "waitlisted": 0,
                     *           "attended": 1,
                     *           "location": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *             "name": "Main hall"
                     *           },
                     *           "space": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *             "name": "Upper floor"
                     *           },
                     *           "coach": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *             "name": "Maya Cohen",
                     *             "imageUrl": null
                     *           },
                     *           "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *           "myBooking": null
                     *         }
                     *       ],
                     *       "seatVersions": {
                     *         "active": 1
                     *       },
                     *       "cancellationRules": {
                     *         "active": {
                     *           "windowMinutes": 1,
                     *           "lateAllowed": true,
                     *           "minimum": {
                     *             "participants": 1,
                     *             "minutesBefore": 1
                     *           }
                     *         }
                     *       },
                     *       "covers": {
                     *         "active": {
                     *           "allowed": true,
                     *           "rule": "rule",
                     *           "plan": "plan",
                     *           "creditsLeft": 1,
                     *           "weekLeft": 1,
                     *           "periodLeft": 1
                     *         }
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "site": {
                     *         "organizationId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "language": "he",
                     *         "timezone": "Asia/Jerusalem",
                     *         "brandColor": "#b83280",
                     *         "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *         "cancellationWindowHours": 6,
                     *         "allowLateCancellation": true
                     *       },
                     *       "viewer": {
                     *         "name": "Noa",
                     *         "imageUrl": null,
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "role": "member",
                     *         "status": "active",
                     *         "unread": 1
                     *       },
                     *       "upcoming": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b405f2b82",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "status": "confirmed",
                     *           "waitlistPosition": null,
                     *           "bookedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "cancellationReason": null,
                     *           "checkedInAt": null,
                     *           "checkInMethod": "staff",
                     *           "className": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "sessionStatus": "draft",
                     *           "location": "Main hall",
                     *           "coach": "Maya Cohen",
                     *           "cancellation": {
                     *             "allowed": true,
                     *             "late": true,
                     *             "until": "2026-11-22T10:00:00+00:00"
                     *           },
                     *           "offeredUntil": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ],
                     *       "past": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b405f2b82",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "status": "confirmed",
                     *           "waitlistPosition": null,
                     *           "bookedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "cancellationReason": null,
                     *           "checkedInAt": null,
                     *           "checkInMethod": "staff",
                     *           "className": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "sessionStatus": "draft",
                     *           "location": "Main hall",
                     *           "coach": "Maya Cohen",
                     *           "cancellation": {
                     *             "allowed": true,
                     *             "late": true,
                     *             "until": "2026-11-22T10:00:00+00:00"
                     *           },
                     *           "offeredUntil": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "upcoming": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b405f2b82",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "status": "confirmed",
                     *           "waitlistPosition": null,
                     *           "bookedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "cancellationReason": null,
                     *           "checkedInAt": null,
                     *           "checkInMethod": "staff",
                     *           "className": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "sessionStatus": "draft",
                     *           "location": "Main hall",
                     *           "coach": "Maya Cohen",
                     *           "cancellation": {
                     *             "allowed": true,
                     *             "late": true,
                     *             "until": "2026-11-22T10:00:00+00:00"
                     *           },
                     *           "offeredUntil": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ],
                     *       "past": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b405f2b82",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "status": "confirmed",
                     *           "waitlistPosition": null,
                     *           "bookedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "cancellationReason": null,
                     *           "checkedInAt": null,
                     *           "checkInMethod": "staff",
                     *           "className": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "sessionStatus": "draft",
                     *           "location": "Main hall",
                     *           "coach": "Maya Cohen",
                     *           "cancellation": {
                     *             "allowed": true,
                     *             "late": true,
                     *             "until": "2026-11-22T10:00:00+00:00"
                     *           },
                     *           "offeredUntil": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b811c9dc5",
                     *       "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "status": "confirmed",
                     *       "waitlistPosition": null,
                     *       "bookedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "cancellationReason": null,
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff"
                     *     }
                     */
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
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                        /** @enum {string|null} */
                        checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "allowed": true,
                     *       "rule": "rule",
                     *       "inputs": {
                     *         "capacity": 12,
                     *         "booked": 9
                     *       },
                     *       "sentence": "There was a free place: 9 of 12 were taken.",
                     *       "cover": {
                     *         "allowed": true,
                     *         "rule": "rule",
                     *         "plan": "plan",
                     *         "creditsLeft": 1,
                     *         "weekLeft": 1,
                     *         "periodLeft": 1
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "color": "#b83280",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "published",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "booked": 9,
                     *       "held": 0,
                     *       "waitlisted": 0,
                     *       "attended": 1,
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen",
                     *         "imageUrl": null
                     *       },
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "myBooking": null,
                     *       "title": "You are booked",
                     *       "notes": null,
                     *       "series": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "day": "2026-11-22",
                     *         "rrule": "rrule",
                     *         "startsOn": "2026-11-22",
                     *         "endsOn": "2026-12-06",
                     *         "byHand": [
                     *           "by hand"
                     *         ]
                     *       },
                     *       "minimum": {
                     *         "participants": 1,
                     *         "decidedAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "cancelledAt": null,
                     *       "cancelledBy": {
                     *         "rule": "minimum_participants",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         }
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "color": "#b83280",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "published",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "booked": 9,
                     *       "held": 0,
                     *       "waitlisted": 0,
                     *       "attended": 1,
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen",
                     *         "imageUrl": null
                     *       },
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "myBooking": null,
                     *       "title": "You are booked",
                     *       "notes": null,
                     *       "series": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *         "day": "2026-11-22",
                     *         "rrule": "rrule",
                     *         "startsOn": "2026-11-22",
                     *         "endsOn": "2026-12-06",
                     *         "byHand": [
                     *           "by hand"
                     *         ]
                     *       },
                     *       "minimum": {
                     *         "participants": 1,
                     *         "decidedAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "cancelledAt": null,
                     *       "cancelledBy": {
                     *         "rule": "minimum_participants",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         }
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                 *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                 *       "daysOfWeek": [
                 *         1
                 *       ],
                 *       "startTimes": [
                 *         "06:00"
                 *       ]
                 *     }
                 */
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
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    programId?: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classTypeId?: string;
                    daysOfWeek?: number[];
                    startTimes?: string[];
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
                    /**
                     * @example {
                     *       "published": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                classTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Evening WOD",
                 *       "description": "Strength and conditioning for every level",
                 *       "defaultDurationMinutes": 60,
                 *       "defaultCapacity": 12,
                 *       "defaultWaitlistCapacity": 5,
                 *       "defaultLocationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3552c275",
                 *       "defaultSpaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b27809048",
                 *       "sharesSpace": true,
                 *       "color": "#b83280",
                 *       "isActive": true
                 *     }
                 */
                "application/json": {
                    /** @example Evening WOD */
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
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    defaultSpaceId?: string | null;
                    sharesSpace?: boolean;
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Evening WOD",
                     *       "description": "Strength and conditioning for every level",
                     *       "defaultDurationMinutes": 60,
                     *       "defaultCapacity": 12,
                     *       "defaultWaitlistCapacity": 5,
                     *       "defaultLocationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3552c275",
                     *       "defaultSpaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b27809048",
                     *       "sharesSpace": true,
                     *       "color": "#b83280",
                     *       "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *       "isActive": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
    updateProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                programId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Group classes",
                 *       "description": "Strength and conditioning for every level",
                 *       "isActive": true
                 *     }
                 */
                "application/json": {
                    /** @example Group classes */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *       "name": "Group classes",
                     *       "description": "Strength and conditioning for every level",
                     *       "deliveryMode": "schedule",
                     *       "isActive": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "reason"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b811c9dc5",
                     *       "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "status": "confirmed",
                     *       "waitlistPosition": null,
                     *       "bookedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "cancellationReason": null,
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff"
                     *     }
                     */
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
                        cancellationReason: "member" | "staff" | "class_cancelled" | "clash" | "not_covered" | null;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        checkedInAt: string | null;
                        /** @enum {string|null} */
                        checkInMethod: "staff" | "qr" | "gps" | "kiosk" | "rfid" | null;
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
            /** @description nothing_to_waive, waive_window_passed */
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
    getWaitlistPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "noticeMinutes": 1,
                     *       "quietHours": {
                     *         "from": "22:00",
                     *         "until": "07:00"
                     *       },
                     *       "releasesClashes": true
                     *     }
                     */
                    "application/json": components["schemas"]["WaitlistPreferences"];
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
    setWaitlistPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "noticeMinutes": 1,
                 *       "quietHours": {
                 *         "from": "22:00",
                 *         "until": "07:00"
                 *       },
                 *       "releasesClashes": true
                 *     }
                 */
                "application/json": components["schemas"]["WaitlistPreferences"];
            };
        };
        responses: {
            /** @description The preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "noticeMinutes": 1,
                     *       "quietHours": {
                     *         "from": "22:00",
                     *         "until": "07:00"
                     *       },
                     *       "releasesClashes": true
                     *     }
                     */
                    "application/json": components["schemas"]["WaitlistPreferences"];
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
    listBookingPolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules: a class type’s for a plan over the plan’s, over the class type’s, over the studio’s */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "defaults": {
                     *         "opensMinutesBefore": 1,
                     *         "closesMinutesBefore": 1,
                     *         "releaseWeekday": 1,
                     *         "releaseTime": "06:00",
                     *         "releaseWeeksAhead": 1,
                     *         "maxPerDay": 1,
                     *         "maxPerWeek": 1,
                     *         "maxPerPeriod": 1,
                     *         "maxUpcoming": 1,
                     *         "maxWaitlisted": 1,
                     *         "cancellationWindowMinutes": 1,
                     *         "allowLateCancellation": true,
                     *         "lateCancellationConsequence": "none",
                     *         "noShowConsequence": "none",
                     *         "feeAmount": 1,
                     *         "feeCurrency": "ILS",
                     *         "forgivenTimes": 1,
                     *         "forgivenWithinDays": 1,
                     *         "waiveWithinHours": 1,
                     *         "strikeLimit": 1,
                     *         "strikeWindowDays": 1,
                     *         "strikeBlockDays": 1,
                     *         "waitlistMode": "automatic",
                     *         "claimMinutes": 1,
                     *         "promotionClosesMinutesBefore": 1,
                     *         "quietFrom": "06:00",
                     *         "quietUntil": "06:00",
                     *         "promotionGraceMinutes": 1,
                     *         "minimumParticipants": 1,
                     *         "minimumDecidedMinutesBefore": 1
                     *       },
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b72134aba",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *           "validFrom": "2026-11-22T06:00:00+00:00",
                     *           "validUntil": "2026-11-22T06:00:00+00:00",
                     *           "rules": {
                     *             "opensMinutesBefore": 1,
                     *             "closesMinutesBefore": 1,
                     *             "releaseWeekday": 1,
                     *             "releaseTime": "06:00",
                     *             "releaseWeeksAhead": 1,
                     *             "maxPerDay": 1,
                     *             "maxPerWeek": 1,
                     *             "maxPerPeriod": 1,
                     *             "maxUpcoming": 1,
                     *             "maxWaitlisted": 1,
                     *             "cancellationWindowMinutes": 1,
                     *             "allowLateCancellation": true,
                     *             "lateCancellationConsequence": "none",
                     *             "noShowConsequence": "none",
                     *             "feeAmount": 1,
                     *             "feeCurrency": "ILS",
                     *             "forgivenTimes": 1,
                     *             "forgivenWithinDays": 1,
                     *             "waiveWithinHours": 1,
                     *             "strikeLimit": 1,
                     *             "strikeWindowDays": 1,
                     *             "strikeBlockDays": 1,
                     *             "waitlistMode": "automatic",
                     *             "claimMinutes": 1,
                     *             "promotionClosesMinutesBefore": 1,
                     *             "quietFrom": "06:00",
                     *             "quietUntil": "06:00",
                     *             "promotionGraceMinutes": 1,
                     *             "minimumParticipants": 1,
                     *             "minimumDecidedMinutesBefore": 1
                     *           }
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b72134aba",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *           "validFrom": "2026-11-22T06:00:00+00:00",
                     *           "validUntil": "2026-11-22T06:00:00+00:00",
                     *           "rules": {
                     *             "opensMinutesBefore": 1,
                     *             "closesMinutesBefore": 1,
                     *             "releaseWeekday": 1,
                     *             "releaseTime": "06:00",
                     *             "releaseWeeksAhead": 1,
                     *             "maxPerDay": 1,
                     *             "maxPerWeek": 1,
                     *             "maxPerPeriod": 1,
                     *             "maxUpcoming": 1,
                     *             "maxWaitlisted": 1,
                     *             "cancellationWindowMinutes": 1,
                     *             "allowLateCancellation": true,
                     *             "lateCancellationConsequence": "none",
                     *             "noShowConsequence": "none",
                     *             "feeAmount": 1,
                     *             "feeCurrency": "ILS",
                     *             "forgivenTimes": 1,
                     *             "forgivenWithinDays": 1,
                     *             "waiveWithinHours": 1,
                     *             "strikeLimit": 1,
                     *             "strikeWindowDays": 1,
                     *             "strikeBlockDays": 1,
                     *             "waitlistMode": "automatic",
                     *             "claimMinutes": 1,
                     *             "promotionClosesMinutesBefore": 1,
                     *             "quietFrom": "06:00",
                     *             "quietUntil": "06:00",
                     *             "promotionGraceMinutes": 1,
                     *             "minimumParticipants": 1,
                     *             "minimumDecidedMinutesBefore": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        defaults: {
                            /** @description Booking opens so many minutes before the start */
                            opensMinutesBefore: number | null;
                            /** @description Booking closes so many minutes before the start */
                            closesMinutesBefore: number | null;
                            /** @description Or it opens by the week: on this weekday (0 is Sunday) */
                            releaseWeekday: number | null;
                            /**
                             * @description at this hour of the studio’s clock
                             * @example 06:00
                             */
                            releaseTime: string | null;
                            /** @description so many weeks before the week of the class */
                            releaseWeeksAhead: number | null;
                            maxPerDay: number | null;
                            maxPerWeek: number | null;
                            /** @description In a calendar month */
                            maxPerPeriod: number | null;
                            /** @description Places held at once in classes to come */
                            maxUpcoming: number | null;
                            maxWaitlisted: number | null;
                            /** @description Later than this before the start, cancelling is late */
                            cancellationWindowMinutes: number | null;
                            allowLateCancellation: boolean | null;
                            /** @enum {string|null} */
                            lateCancellationConsequence: "none" | "credit" | "fee" | "strike" | null;
                            /** @enum {string|null} */
                            noShowConsequence: "none" | "credit" | "fee" | "strike" | null;
                            /** @description Minor units */
                            feeAmount: number | null;
                            /** @example ILS */
                            feeCurrency: string | null;
                            /** @description How often the consequence is forgiven */
                            forgivenTimes: number | null;
                            /** @description in so many days */
                            forgivenWithinDays: number | null;
                            /** @description What it cost can be taken back for so many hours; without it at any time */
                            waiveWithinHours: number | null;
                            /** @description So many strikes */
                            strikeLimit: number | null;
                            /** @description in so many days */
                            strikeWindowDays: number | null;
                            /** @description end booking for so many days */
                            strikeBlockDays: number | null;
                            /** @enum {string|null} */
                            waitlistMode: "automatic" | "claim" | null;
                            /** @description How long a place is held for who waits */
                            claimMinutes: number | null;
                            /** @description Nobody moves up later than this before the start */
                            promotionClosesMinutesBefore: number | null;
                            /**
                             * @description Nobody moves up between these hours of the studio’s clock
                             * @example 06:00
                             */
                            quietFrom: string | null;
                            /** @example 06:00 */
                            quietUntil: string | null;
                            /** @description Who moves up late may cancel freely for so long */
                            promotionGraceMinutes: number | null;
                            /** @description With fewer places taken, a class does not take place; a full one always does. Of the studio or a class type, never of a plan */
                            minimumParticipants: number | null;
                            /** @description decided so many minutes before the start */
                            minimumDecidedMinutesBefore: number | null;
                        };
                        data: components["schemas"]["BookingPolicy"][];
                        history: components["schemas"]["BookingPolicy"][];
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
    setBookingPolicy: {
        parameters: {
            query?: {
                /** @description Of this class type; left out: of every one */
                classTypeId?: string;
                /** @description For who books with this plan; left out: with any */
                planId?: string;
                /** @description The rules that were read there, or `none`: where others hold by now, nothing is set */
                replaces?: string | "none";
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closesMinutesBefore": 30,
                 *       "maxPerWeek": 5,
                 *       "waitlistMode": "claim",
                 *       "claimMinutes": 30
                 *     }
                 */
                "application/json": components["schemas"]["BookingRulesBody"];
            };
        };
        responses: {
            /** @description The rules that hold there now; null where nothing is said any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policy": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b72134aba",
                     *         "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *         "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *         "validFrom": "2026-11-22T06:00:00+00:00",
                     *         "validUntil": "2026-11-22T06:00:00+00:00",
                     *         "rules": {
                     *           "opensMinutesBefore": 1,
                     *           "closesMinutesBefore": 1,
                     *           "releaseWeekday": 1,
                     *           "releaseTime": "06:00",
                     *           "releaseWeeksAhead": 1,
                     *           "maxPerDay": 1,
                     *           "maxPerWeek": 1,
                     *           "maxPerPeriod": 1,
                     *           "maxUpcoming": 1,
                     *           "maxWaitlisted": 1,
                     *           "cancellationWindowMinutes": 1,
                     *           "allowLateCancellation": true,
                     *           "lateCancellationConsequence": "none",
                     *           "noShowConsequence": "none",
                     *           "feeAmount": 1,
                     *           "feeCurrency": "ILS",
                     *           "forgivenTimes": 1,
                     *           "forgivenWithinDays": 1,
                     *           "waiveWithinHours": 1,
                     *           "strikeLimit": 1,
                     *           "strikeWindowDays": 1,
                     *           "strikeBlockDays": 1,
                     *           "waitlistMode": "automatic",
                     *           "claimMinutes": 1,
                     *           "promotionClosesMinutesBefore": 1,
                     *           "quietFrom": "06:00",
                     *           "quietUntil": "06:00",
                     *           "promotionGraceMinutes": 1,
                     *           "minimumParticipants": 1,
                     *           "minimumDecidedMinutesBefore": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        policy: components["schemas"]["BookingPolicy"] & (Record<string, never> | null);
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
            /** @description rules_changed */
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
    previewBookingPolicy: {
        parameters: {
            query?: {
                /** @description Of this class type; left out: of every one */
                classTypeId?: string;
                /** @description For who books with this plan; left out: with any */
                planId?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                 *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                 *       "rules": {
                 *         "closesMinutesBefore": 30,
                 *         "maxPerWeek": 5,
                 *         "waitlistMode": "claim",
                 *         "claimMinutes": 30
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    sessionId: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    membershipId: string;
                    rules: components["schemas"]["BookingRulesBody"];
                };
            };
        };
        responses: {
            /** @description What it would come to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "booking": {
                     *         "allowed": true,
                     *         "rule": "rule",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       },
                     *       "lateCancellation": {
                     *         "allowed": true,
                     *         "rule": "rule",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken.",
                     *         "consequence": "none",
                     *         "credit": "spent"
                     *       },
                     *       "noShow": {
                     *         "consequence": "none",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BookingPolicyPreview"];
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
            /** @description rules_changed */
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
    listClosures: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closures by start */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b5c4ad3c2",
                     *           "name": "Passover",
                     *           "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "holidayKey": "holiday key",
                     *           "classes": 1,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Closure"][];
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
    createClosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Passover",
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "holidayKey": "yom_haatzmaut:2027-05-12"
                 *     }
                 */
                "application/json": {
                    /** @example Passover */
                    name: string;
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
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    locationId?: string | null;
                    /**
                     * @description As the list of holidays names it
                     * @example yom_haatzmaut:2027-05-12
                     */
                    holidayKey?: string;
                };
            };
        };
        responses: {
            /** @description The closure */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b5c4ad3c2",
                     *       "name": "Passover",
                     *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "holidayKey": "holiday key",
                     *       "classes": 1,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
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
    listSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "name": "Evening WOD",
                     *           "title": "You are booked",
                     *           "color": "#b83280",
                     *           "rrule": "rrule",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "startTime": "18:00",
                     *           "durationMinutes": 60,
                     *           "timezone": "Asia/Jerusalem",
                     *           "capacity": 12,
                     *           "waitlistCapacity": 5,
                     *           "status": "draft",
                     *           "notes": null,
                     *           "skipsHolidays": true,
                     *           "generatedUntil": "2026-11-22",
                     *           "location": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *             "name": "Main hall"
                     *           },
                     *           "space": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *             "name": "Upper floor"
                     *           },
                     *           "coach": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *             "name": "Maya Cohen"
                     *           },
                     *           "upcoming": 1,
                     *           "nextAt": "2026-11-22T06:00:00+00:00",
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Series"][];
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
    createSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                 *       "rrule": "FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20",
                 *       "startsOn": "2026-11-22",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null,
                 *       "status": "draft",
                 *       "skipsHolidays": false,
                 *       "exceptDays": [
                 *         "2026-11-22"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classTypeId: string;
                    /**
                     * @description RFC 5545 rule over days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL; the time of day is startTime, in the studio’s zone
                     * @example FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20
                     */
                    rrule: string;
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    startsOn: string;
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
                    spaceId?: string | null;
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
                    /**
                     * @description Leave holidays out, also those of years to come
                     * @default false
                     */
                    skipsHolidays?: boolean;
                    /**
                     * @description Days of the rule that are left out (EXDATE)
                     * @default []
                     */
                    exceptDays?: string[];
                };
            };
        };
        responses: {
            /** @description What was made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "from": "2026-11-22",
                     *       "until": "2026-11-22",
                     *       "classes": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "action": "added",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "was": {
                     *             "startsAt": "2026-11-22T16:00:00+00:00",
                     *             "endsAt": "2026-11-22T17:00:00+00:00"
                     *           },
                     *           "changed": [
                     *             "changed"
                     *           ],
                     *           "byHand": [
                     *             "by hand"
                     *           ],
                     *           "booked": 9,
                     *           "waitlisted": 0,
                     *           "told": true,
                     *           "reason": "reason",
                     *           "holiday": "holiday",
                     *           "clock": "skipped",
                     *           "clashes": [
                     *             {
                     *               "kind": "coach",
                     *               "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *               "name": "Evening WOD",
                     *               "startsAt": "2026-11-22T16:00:00+00:00",
                     *               "endsAt": "2026-11-22T17:00:00+00:00",
                     *               "coach": "Maya Cohen",
                     *               "place": "place",
                     *               "sharable": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "counts": {
                     *         "active": 1
                     *       },
                     *       "told": 1,
                     *       "people": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "name": "Noa Levi",
                     *           "classes": 1,
                     *           "isWaiting": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesPlan"];
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
            /** @description coach_busy, location_busy, coach_has_class, space_has_class */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, coach_not_staff, series_too_long, series_empty */
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
    createSpace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Upper floor",
                 *       "capacity": 12
                 *     }
                 */
                "application/json": {
                    /** @example Upper floor */
                    name: string;
                    capacity?: number | null;
                };
            };
        };
        responses: {
            /** @description The space */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "name": "Upper floor",
                     *       "capacity": 12,
                     *       "isActive": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Space"];
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
            /** @description conflict */
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
    deleteClosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                closureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b5c4ad3c2",
                     *       "name": "Passover",
                     *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "holidayKey": "holiday key",
                     *       "classes": 1,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
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
    deleteSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                 *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                 *       "daysOfWeek": [
                 *         1
                 *       ],
                 *       "startTimes": [
                 *         "06:00"
                 *       ],
                 *       "status": "draft",
                 *       "includeBooked": false
                 *     }
                 */
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
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    programId?: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classTypeId?: string;
                    /** @description 0 is Sunday */
                    daysOfWeek?: number[];
                    startTimes?: string[];
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    status?: "draft" | "published";
                    /** @default false */
                    includeBooked?: boolean;
                };
            };
        };
        responses: {
            /** @description How many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": 1,
                     *       "cancelled": 1,
                     *       "kept": 1,
                     *       "told": 1
                     *     }
                     */
                    "application/json": {
                        deleted: number;
                        cancelled: number;
                        kept: number;
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
    getSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *       "name": "Evening WOD",
                     *       "title": "You are booked",
                     *       "color": "#b83280",
                     *       "rrule": "rrule",
                     *       "startsOn": "2026-11-22",
                     *       "endsOn": "2026-12-06",
                     *       "startTime": "18:00",
                     *       "durationMinutes": 60,
                     *       "timezone": "Asia/Jerusalem",
                     *       "capacity": 12,
                     *       "waitlistCapacity": 5,
                     *       "status": "draft",
                     *       "notes": null,
                     *       "skipsHolidays": true,
                     *       "generatedUntil": "2026-11-22",
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "space": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *         "name": "Upper floor"
                     *       },
                     *       "coach": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "name": "Maya Cohen"
                     *       },
                     *       "upcoming": 1,
                     *       "nextAt": "2026-11-22T06:00:00+00:00",
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00",
                     *       "exceptions": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "kind": "skipped",
                     *           "fields": [
                     *             "fields"
                     *           ],
                     *           "reason": "reason",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesDetail"];
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
    updateSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rrule": "FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null,
                 *       "from": "2026-11-22",
                 *       "skipsHolidays": true,
                 *       "exceptDays": [
                 *         "2026-11-22"
                 *       ],
                 *       "stop": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description RFC 5545 rule over days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL; the time of day is startTime, in the studio’s zone
                     * @example FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20
                     */
                    rrule?: string;
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
                    spaceId?: string | null;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    coachMembershipId?: string | null;
                    title?: string | null;
                    notes?: string | null;
                    /**
                     * Format: date
                     * @description This class (its day of the rule) and those after it; without it every class to come
                     * @example 2026-11-22
                     */
                    from?: string;
                    skipsHolidays?: boolean;
                    /** @description Days of the rule that are left out (EXDATE) */
                    exceptDays?: string[];
                    /** @description No classes from there on */
                    stop?: boolean;
                };
            };
        };
        responses: {
            /** @description What was changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "from": "2026-11-22",
                     *       "until": "2026-11-22",
                     *       "classes": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "action": "added",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "was": {
                     *             "startsAt": "2026-11-22T16:00:00+00:00",
                     *             "endsAt": "2026-11-22T17:00:00+00:00"
                     *           },
                     *           "changed": [
                     *             "changed"
                     *           ],
                     *           "byHand": [
                     *             "by hand"
                     *           ],
                     *           "booked": 9,
                     *           "waitlisted": 0,
                     *           "told": true,
                     *           "reason": "reason",
                     *           "holiday": "holiday",
                     *           "clock": "skipped",
                     *           "clashes": [
                     *             {
                     *               "kind": "coach",
                     *               "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *               "name": "Evening WOD",
                     *               "startsAt": "2026-11-22T16:00:00+00:00",
                     *               "endsAt": "2026-11-22T17:00:00+00:00",
                     *               "coach": "Maya Cohen",
                     *               "place": "place",
                     *               "sharable": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "counts": {
                     *         "active": 1
                     *       },
                     *       "told": 1,
                     *       "people": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "name": "Noa Levi",
                     *           "classes": 1,
                     *           "isWaiting": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesPlan"];
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
            /** @description coach_busy, location_busy, coach_has_class, space_has_class, capacity_below_bookings */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, coach_not_staff, series_too_long, series_empty */
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
    listHolidays: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holidays by day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "key": "key",
                     *           "name": "Flow Studio",
                     *           "day": "2026-11-22",
                     *           "isEve": true,
                     *           "closureId": "0192f0c1-2b7e-7c1a-9d7e-0d4b5c4ad3c2",
                     *           "classes": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: {
                            key: string;
                            name: string;
                            /**
                             * Format: date
                             * @example 2026-11-22
                             */
                            day: string;
                            isEve: boolean;
                            /**
                             * Format: uuid
                             * @description The closure that was made of it
                             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                             */
                            closureId: string | null;
                            /** @description Classes planned on that day */
                            classes: number;
                        }[];
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
    previewSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                 *       "rrule": "FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20",
                 *       "startsOn": "2026-11-22",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null,
                 *       "status": "draft",
                 *       "skipsHolidays": false,
                 *       "exceptDays": [
                 *         "2026-11-22"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classTypeId: string;
                    /**
                     * @description RFC 5545 rule over days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL; the time of day is startTime, in the studio’s zone
                     * @example FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20
                     */
                    rrule: string;
                    /**
                     * Format: date
                     * @example 2026-11-22
                     */
                    startsOn: string;
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
                    spaceId?: string | null;
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
                    /**
                     * @description Leave holidays out, also those of years to come
                     * @default false
                     */
                    skipsHolidays?: boolean;
                    /**
                     * @description Days of the rule that are left out (EXDATE)
                     * @default []
                     */
                    exceptDays?: string[];
                };
            };
        };
        responses: {
            /** @description What would be made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "from": "2026-11-22",
                     *       "until": "2026-11-22",
                     *       "classes": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "action": "added",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "was": {
                     *             "startsAt": "2026-11-22T16:00:00+00:00",
                     *             "endsAt": "2026-11-22T17:00:00+00:00"
                     *           },
                     *           "changed": [
                     *             "changed"
                     *           ],
                     *           "byHand": [
                     *             "by hand"
                     *           ],
                     *           "booked": 9,
                     *           "waitlisted": 0,
                     *           "told": true,
                     *           "reason": "reason",
                     *           "holiday": "holiday",
                     *           "clock": "skipped",
                     *           "clashes": [
                     *             {
                     *               "kind": "coach",
                     *               "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *               "name": "Evening WOD",
                     *               "startsAt": "2026-11-22T16:00:00+00:00",
                     *               "endsAt": "2026-11-22T17:00:00+00:00",
                     *               "coach": "Maya Cohen",
                     *               "place": "place",
                     *               "sharable": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "counts": {
                     *         "active": 1
                     *       },
                     *       "told": 1,
                     *       "people": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "name": "Noa Levi",
                     *           "classes": 1,
                     *           "isWaiting": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesPlan"];
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
            /** @description invalid_input, coach_not_staff, series_too_long, series_empty */
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
    previewSeriesChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rrule": "FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null,
                 *       "from": "2026-11-22",
                 *       "skipsHolidays": true,
                 *       "exceptDays": [
                 *         "2026-11-22"
                 *       ],
                 *       "stop": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description RFC 5545 rule over days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL; the time of day is startTime, in the studio’s zone
                     * @example FREQ=WEEKLY;BYDAY=SU,TU;COUNT=20
                     */
                    rrule?: string;
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
                    spaceId?: string | null;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    coachMembershipId?: string | null;
                    title?: string | null;
                    notes?: string | null;
                    /**
                     * Format: date
                     * @description This class (its day of the rule) and those after it; without it every class to come
                     * @example 2026-11-22
                     */
                    from?: string;
                    skipsHolidays?: boolean;
                    /** @description Days of the rule that are left out (EXDATE) */
                    exceptDays?: string[];
                    /** @description No classes from there on */
                    stop?: boolean;
                };
            };
        };
        responses: {
            /** @description What would be changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *       "from": "2026-11-22",
                     *       "until": "2026-11-22",
                     *       "classes": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "action": "added",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "was": {
                     *             "startsAt": "2026-11-22T16:00:00+00:00",
                     *             "endsAt": "2026-11-22T17:00:00+00:00"
                     *           },
                     *           "changed": [
                     *             "changed"
                     *           ],
                     *           "byHand": [
                     *             "by hand"
                     *           ],
                     *           "booked": 9,
                     *           "waitlisted": 0,
                     *           "told": true,
                     *           "reason": "reason",
                     *           "holiday": "holiday",
                     *           "clock": "skipped",
                     *           "clashes": [
                     *             {
                     *               "kind": "coach",
                     *               "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *               "name": "Evening WOD",
                     *               "startsAt": "2026-11-22T16:00:00+00:00",
                     *               "endsAt": "2026-11-22T17:00:00+00:00",
                     *               "coach": "Maya Cohen",
                     *               "place": "place",
                     *               "sharable": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "counts": {
                     *         "active": 1
                     *       },
                     *       "told": 1,
                     *       "people": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "name": "Noa Levi",
                     *           "classes": 1,
                     *           "isWaiting": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesPlan"];
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
            /** @description invalid_input, coach_not_staff, series_too_long, series_empty */
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
    previewSessionChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-22",
                 *       "startTime": "18:00",
                 *       "durationMinutes": 60,
                 *       "capacity": 12,
                 *       "waitlistCapacity": 5,
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                 *       "spaceId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                 *       "coachMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b03c43cb5",
                 *       "title": "You are booked",
                 *       "notes": null
                 *     }
                 */
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
                    spaceId?: string | null;
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
            /** @description What would be changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "was": {
                     *         "startsAt": "2026-11-22T16:00:00+00:00",
                     *         "endsAt": "2026-11-22T17:00:00+00:00"
                     *       },
                     *       "changed": [
                     *         "changed"
                     *       ],
                     *       "told": 1,
                     *       "people": [
                     *         {
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "name": "Noa Levi",
                     *           "classes": 1,
                     *           "isWaiting": true
                     *         }
                     *       ],
                     *       "freeUntil": "2026-11-22T06:00:00+00:00",
                     *       "clock": "skipped",
                     *       "holiday": "holiday",
                     *       "clashes": [
                     *         {
                     *           "kind": "coach",
                     *           "classSessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "name": "Evening WOD",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "coach": "Maya Cohen",
                     *           "place": "place",
                     *           "sharable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionPreview"];
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
    selectSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                 *       "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                 *       "daysOfWeek": [
                 *         1
                 *       ],
                 *       "startTimes": [
                 *         "06:00"
                 *       ],
                 *       "status": "draft",
                 *       "includeBooked": false
                 *     }
                 */
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
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    programId?: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    classTypeId?: string;
                    /** @description 0 is Sunday */
                    daysOfWeek?: number[];
                    startTimes?: string[];
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    status?: "draft" | "published";
                    /** @default false */
                    includeBooked?: boolean;
                };
            };
        };
        responses: {
            /** @description The classes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "withBookings": 1,
                     *       "people": 1,
                     *       "sessions": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b130573cc",
                     *           "name": "Evening WOD",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "status": "draft",
                     *           "booked": 9
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        count: number;
                        withBookings: number;
                        people: number;
                        sessions: {
                            /**
                             * Format: uuid
                             * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: date-time
                             * @example 2026-11-22T06:00:00+00:00
                             */
                            startsAt: string;
                            /** @enum {string} */
                            status: "draft" | "published" | "cancelled" | "archived";
                            booked: number;
                        }[];
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
    updateSpace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                locationId: string;
                spaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Upper floor",
                 *       "capacity": 12,
                 *       "isActive": true
                 *     }
                 */
                "application/json": {
                    /** @example Upper floor */
                    name?: string;
                    capacity?: number | null;
                    isActive?: boolean;
                };
            };
        };
        responses: {
            /** @description The space */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *       "name": "Upper floor",
                     *       "capacity": 12,
                     *       "isActive": true,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Space"];
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
            /** @description conflict */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "site": {
                     *         "organizationId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "language": "he",
                     *         "timezone": "Asia/Jerusalem",
                     *         "brandColor": "#b83280",
                     *         "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *         "cancellationWindowHours": 6,
                     *         "allowLateCancellation": true
                     *       },
                     *       "viewer": {
                     *         "name": "Noa",
                     *         "imageUrl": null,
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "role": "member",
                     *         "status": "active",
                     *         "unread": 1
                     *       },
                     *       "seoTitle": "Flow Studio, Tel Aviv",
                     *       "seoDescription": "Small classes, every day",
                     *       "sections": [
                     *         {
                     *           "kind": "hero",
                     *           "title": "Flow Studio",
                     *           "subtitle": "Small classes, every day"
                     *         }
                     *       ],
                     *       "sessions": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "classTypeId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347",
                     *           "programId": "0192f0c1-2b7e-7c1a-9d7e-0d4b3d8466cb",
                     *           "name": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "status": "published",
                     *           "capacity": 12,
                     *           "waitlistCapacity": 5,
                     *           "booked": 9,
                     *           "held": 0,
                     *           "waitlisted": 0,
                     *           "attended": 1,
                     *           "location": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *             "name": "Main hall"
                     *           },
                     *           "space": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3553e285",
                     *             "name": "Upper floor"
                     *           },
                     *           "coach": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *             "name": "Maya Cohen",
                     *             "imageUrl": null
                     *           },
                     *           "coverUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *           "seriesId": "0192f0c1-2b7e-7c1a-9d7e-0d4bdcc341b0",
                     *           "myBooking": null
                     *         }
                     *       ],
                     *       "seatVersions": {
                     *         "active": 1
                     *       },
                     *       "covers": {
                     *         "active": {
                     *           "allowed": true,
                     *           "rule": "rule",
                     *           "plan": "plan",
                     *           "creditsLeft": 1,
                     *           "weekLeft": 1,
                     *           "periodLeft": 1
                     *         }
                     *       }
                     *     }
                     */
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
    createRoomTickets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rooms": [
                 *         {
                 *           "kind": "organization"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    rooms: ({
                        /** @enum {string} */
                        kind: "organization" | "schedule" | "user";
                    } | {
                        /** @enum {string} */
                        kind: "class" | "conversation";
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        id: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description A ticket for each room */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "organization",
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b1d53f8ae",
                     *           "path": "/rooms/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.schedule.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e?ticket=…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RoomTicket"][];
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
    createSiteRoomTickets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A ticket for each room */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "organization",
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b1d53f8ae",
                     *           "path": "/rooms/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.schedule.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e?ticket=…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RoomTicket"][];
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
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *           "url": "url",
                     *           "description": "Strength and conditioning for every level",
                     *           "eventTypes": [
                     *             "event types"
                     *           ],
                     *           "apiVersion": "2026-11-22",
                     *           "status": "active",
                     *           "disabledReason": "staff",
                     *           "disabledAt": "2026-11-22T06:00:00+00:00",
                     *           "failingSince": "2026-11-22T06:00:00+00:00",
                     *           "secret": "••••••Kx8f",
                     *           "previousSecretUntil": "2026-11-22T06:00:00+00:00",
                     *           "lastDay": {
                     *             "delivered": 1,
                     *             "failed": 1,
                     *             "pending": 1
                     *           },
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"][];
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
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.com/fitkit",
                 *       "description": "Strength and conditioning for every level",
                 *       "eventTypes": [
                 *         "membership.created"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description https, on a public address; redirects are not followed
                     * @example https://hooks.example.com/fitkit
                     */
                    url: string;
                    description?: string | null;
                    /** @description Of what it is told; null: of everything, also of what is added later */
                    eventTypes?: ("membership.created" | "membership.activated" | "membership.changed" | "invitation.sent" | "import.finished" | "class_session.published" | "class_session.changed" | "class_series.created" | "class_series.changed" | "class_session.cancelled" | "class_session.starting" | "booking.confirmed" | "booking.waitlisted" | "booking.promoted" | "booking.cancelled" | "booking.covered" | "waitlist.offered" | "waitlist.offer_expired" | "booking.passed_over" | "booking.waived" | "booking.attended" | "booking.no_show" | "plan.created" | "plan.changed" | "subscription.granted" | "subscription.frozen" | "subscription.resumed" | "subscription.renewed" | "subscription.ended" | "subscription.changed" | "credits.granted" | "credits.adjusted" | "credits.expired")[] | null;
                };
            };
        };
        responses: {
            /** @description The endpoint and its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoint": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *         "url": "url",
                     *         "description": "Strength and conditioning for every level",
                     *         "eventTypes": [
                     *           "event types"
                     *         ],
                     *         "apiVersion": "2026-11-22",
                     *         "status": "active",
                     *         "disabledReason": "staff",
                     *         "disabledAt": "2026-11-22T06:00:00+00:00",
                     *         "failingSince": "2026-11-22T06:00:00+00:00",
                     *         "secret": "••••••Kx8f",
                     *         "previousSecretUntil": "2026-11-22T06:00:00+00:00",
                     *         "lastDay": {
                     *           "delivered": 1,
                     *           "failed": 1,
                     *           "pending": 1
                     *         },
                     *         "createdAt": "2026-11-01T09:30:00+00:00",
                     *         "updatedAt": "2026-11-01T09:30:00+00:00"
                     *       },
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookSecret"];
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
            /** @description too_many_webhook_endpoints */
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
    deleteDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
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
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *       "url": "url",
                     *       "description": "Strength and conditioning for every level",
                     *       "eventTypes": [
                     *         "event types"
                     *       ],
                     *       "apiVersion": "2026-11-22",
                     *       "status": "active",
                     *       "disabledReason": "staff",
                     *       "disabledAt": "2026-11-22T06:00:00+00:00",
                     *       "failingSince": "2026-11-22T06:00:00+00:00",
                     *       "secret": "••••••Kx8f",
                     *       "previousSecretUntil": "2026-11-22T06:00:00+00:00",
                     *       "lastDay": {
                     *         "delivered": 1,
                     *         "failed": 1,
                     *         "pending": 1
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
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
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.com/fitkit",
                 *       "description": "Strength and conditioning for every level",
                 *       "eventTypes": [
                 *         "membership.created"
                 *       ],
                 *       "status": "active"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description https, on a public address; redirects are not followed
                     * @example https://hooks.example.com/fitkit
                     */
                    url?: string;
                    description?: string | null;
                    /** @description Of what it is told; null: of everything, also of what is added later */
                    eventTypes?: ("membership.created" | "membership.activated" | "membership.changed" | "invitation.sent" | "import.finished" | "class_session.published" | "class_session.changed" | "class_series.created" | "class_series.changed" | "class_session.cancelled" | "class_session.starting" | "booking.confirmed" | "booking.waitlisted" | "booking.promoted" | "booking.cancelled" | "booking.covered" | "waitlist.offered" | "waitlist.offer_expired" | "booking.passed_over" | "booking.waived" | "booking.attended" | "booking.no_show" | "plan.created" | "plan.changed" | "subscription.granted" | "subscription.frozen" | "subscription.resumed" | "subscription.renewed" | "subscription.ended" | "subscription.changed" | "credits.granted" | "credits.adjusted" | "credits.expired")[] | null;
                    /**
                     * @description While it is disabled nothing is sent nor kept for it; a replay catches up
                     * @enum {string}
                     */
                    status?: "active" | "disabled";
                };
            };
        };
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *       "url": "url",
                     *       "description": "Strength and conditioning for every level",
                     *       "eventTypes": [
                     *         "event types"
                     *       ],
                     *       "apiVersion": "2026-11-22",
                     *       "status": "active",
                     *       "disabledReason": "staff",
                     *       "disabledAt": "2026-11-22T06:00:00+00:00",
                     *       "failingSince": "2026-11-22T06:00:00+00:00",
                     *       "secret": "••••••Kx8f",
                     *       "previousSecretUntil": "2026-11-22T06:00:00+00:00",
                     *       "lastDay": {
                     *         "delivered": 1,
                     *         "failed": 1,
                     *         "pending": 1
                     *       },
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b92de8373",
                     *       "job": "community.deliver",
                     *       "event": "booking.confirmed",
                     *       "status": "open",
                     *       "errorClass": "refused",
                     *       "errorCode": null,
                     *       "explanation": "explanation",
                     *       "advice": "advice",
                     *       "attempts": 1,
                     *       "failedAt": "2026-11-22T06:00:00+00:00",
                     *       "replays": 1,
                     *       "replayedAt": null,
                     *       "resolvedAt": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "categories": [
                     *         {
                     *           "category": "workoutAssigned",
                     *           "push": true,
                     *           "email": true
                     *         }
                     *       ],
                     *       "quietHours": {
                     *         "startsAt": "22:00",
                     *         "endsAt": "07:00"
                     *       }
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "categories": [
                 *         {
                 *           "category": "workoutAssigned",
                 *           "push": true,
                 *           "email": true
                 *         }
                 *       ],
                 *       "quietHours": {
                 *         "startsAt": "22:00",
                 *         "endsAt": "07:00"
                 *       }
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "categories": [
                     *         {
                     *           "category": "workoutAssigned",
                     *           "push": true,
                     *           "email": true
                     *         }
                     *       ],
                     *       "quietHours": {
                     *         "startsAt": "22:00",
                     *         "endsAt": "07:00"
                     *       }
                     *     }
                     */
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
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                webhookDeliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bee059686",
                     *       "webhookEndpointId": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *       "eventId": "0192f0c1-2b7e-7c1a-9d7e-0d4bfe30d09f",
                     *       "eventType": "event type",
                     *       "isTest": true,
                     *       "status": "pending",
                     *       "tries": 1,
                     *       "nextTryAt": "2026-11-22T06:00:00+00:00",
                     *       "deliveredAt": "2026-11-22T06:00:00+00:00",
                     *       "replayedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "responseStatus": 1,
                     *       "error": "timeout",
                     *       "url": "url",
                     *       "message": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b24f208e4",
                     *         "type": "type",
                     *         "createdAt": "2026-11-01T09:30:00+00:00",
                     *         "organizationId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *         "version": 1,
                     *         "data": {
                     *           "active": "text"
                     *         }
                     *       },
                     *       "log": [
                     *         {
                     *           "number": 1,
                     *           "responseStatus": 1,
                     *           "responseExcerpt": "response excerpt",
                     *           "error": "error",
                     *           "durationMs": 1,
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
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
    listDeadLetters: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "open" | "replaying" | "resolved" | "discarded";
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b92de8373",
                     *           "job": "community.deliver",
                     *           "event": "booking.confirmed",
                     *           "status": "open",
                     *           "errorClass": "refused",
                     *           "errorCode": null,
                     *           "explanation": "explanation",
                     *           "advice": "advice",
                     *           "attempts": 1,
                     *           "failedAt": "2026-11-22T06:00:00+00:00",
                     *           "replays": 1,
                     *           "replayedAt": null,
                     *           "resolvedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "open": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bd07076f3",
                     *           "platform": "ios",
                     *           "lastSeenAt": "2026-11-22T06:00:00+00:00",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "platform": "ios",
                 *       "token": "ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bd07076f3",
                     *       "platform": "ios",
                     *       "lastSeenAt": "2026-11-22T06:00:00+00:00",
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bd97389a6",
                     *           "kind": "booking_confirmed",
                     *           "category": "workoutAssigned",
                     *           "channel": "push",
                     *           "status": "pending",
                     *           "reason": "opted_out",
                     *           "errorCode": null,
                     *           "attempts": 1,
                     *           "sendAfter": "2026-11-22T06:00:00+00:00",
                     *           "sentAt": "2026-11-22T06:00:00+00:00",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bea3d3046",
                     *           "kind": "booking_confirmed",
                     *           "category": "workoutAssigned",
                     *           "title": "You are booked",
                     *           "body": "Tomorrow at 18:00 with Maya.",
                     *           "path": "/classes/0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e",
                     *           "readAt": "2026-11-22T06:00:00+00:00",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "unread": 1
                     *     }
                     */
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "delivered" | "failed" | "cancelled";
                eventType?: "membership.created" | "membership.activated" | "membership.changed" | "invitation.sent" | "import.finished" | "class_session.published" | "class_session.changed" | "class_series.created" | "class_series.changed" | "class_session.cancelled" | "class_session.starting" | "booking.confirmed" | "booking.waitlisted" | "booking.promoted" | "booking.cancelled" | "booking.covered" | "waitlist.offered" | "waitlist.offer_expired" | "booking.passed_over" | "booking.waived" | "booking.attended" | "booking.no_show" | "plan.created" | "plan.changed" | "subscription.granted" | "subscription.frozen" | "subscription.resumed" | "subscription.renewed" | "subscription.ended" | "subscription.changed" | "credits.granted" | "credits.adjusted" | "credits.expired" | "webhook.test";
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bee059686",
                     *           "webhookEndpointId": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *           "eventId": "0192f0c1-2b7e-7c1a-9d7e-0d4bfe30d09f",
                     *           "eventType": "event type",
                     *           "isTest": true,
                     *           "status": "pending",
                     *           "tries": 1,
                     *           "nextTryAt": "2026-11-22T06:00:00+00:00",
                     *           "deliveredAt": "2026-11-22T06:00:00+00:00",
                     *           "replayedAt": null,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "responseStatus": 1,
                     *           "error": "timeout"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
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
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b92de8373",
                     *       "job": "community.deliver",
                     *       "event": "booking.confirmed",
                     *       "status": "open",
                     *       "errorClass": "refused",
                     *       "errorCode": null,
                     *       "explanation": "explanation",
                     *       "advice": "advice",
                     *       "attempts": 1,
                     *       "failedAt": "2026-11-22T06:00:00+00:00",
                     *       "replays": 1,
                     *       "replayedAt": null,
                     *       "resolvedAt": null
                     *     }
                     */
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
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-22T06:00:00+00:00",
                 *       "to": "2026-11-22T06:00:00+00:00",
                 *       "eventTypes": [
                 *         "membership.created"
                 *       ],
                 *       "delivered": false
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    from: string;
                    /**
                     * Format: date-time
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    to?: string;
                    /** @description Of what it is told; null: of everything, also of what is added later */
                    eventTypes?: ("membership.created" | "membership.activated" | "membership.changed" | "invitation.sent" | "import.finished" | "class_session.published" | "class_session.changed" | "class_series.created" | "class_series.changed" | "class_session.cancelled" | "class_session.starting" | "booking.confirmed" | "booking.waitlisted" | "booking.promoted" | "booking.cancelled" | "booking.covered" | "waitlist.offered" | "waitlist.offer_expired" | "booking.passed_over" | "booking.waived" | "booking.attended" | "booking.no_show" | "plan.created" | "plan.changed" | "subscription.granted" | "subscription.frozen" | "subscription.resumed" | "subscription.renewed" | "subscription.ended" | "subscription.changed" | "credits.granted" | "credits.adjusted" | "credits.expired")[] | null;
                    /**
                     * @description Also what arrived before
                     * @default false
                     */
                    delivered?: boolean;
                };
            };
        };
        responses: {
            /** @description How many */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replayed": 1,
                     *       "nextFrom": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": {
                        replayed: number;
                        /**
                         * Format: date-time
                         * @description Where to go on, if there was more than one replay takes
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        nextFrom: string | null;
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
            /** @description webhook_endpoint_disabled */
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
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                webhookDeliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bee059686",
                     *       "webhookEndpointId": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *       "eventId": "0192f0c1-2b7e-7c1a-9d7e-0d4bfe30d09f",
                     *       "eventType": "event type",
                     *       "isTest": true,
                     *       "status": "pending",
                     *       "tries": 1,
                     *       "nextTryAt": "2026-11-22T06:00:00+00:00",
                     *       "deliveredAt": "2026-11-22T06:00:00+00:00",
                     *       "replayedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "responseStatus": 1,
                     *       "error": "timeout"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
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
            /** @description webhook_endpoint_disabled, webhook_event_gone */
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
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint and its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoint": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *         "url": "url",
                     *         "description": "Strength and conditioning for every level",
                     *         "eventTypes": [
                     *           "event types"
                     *         ],
                     *         "apiVersion": "2026-11-22",
                     *         "status": "active",
                     *         "disabledReason": "staff",
                     *         "disabledAt": "2026-11-22T06:00:00+00:00",
                     *         "failingSince": "2026-11-22T06:00:00+00:00",
                     *         "secret": "••••••Kx8f",
                     *         "previousSecretUntil": "2026-11-22T06:00:00+00:00",
                     *         "lastDay": {
                     *           "delivered": 1,
                     *           "failed": 1,
                     *           "pending": 1
                     *         },
                     *         "createdAt": "2026-11-01T09:30:00+00:00",
                     *         "updatedAt": "2026-11-01T09:30:00+00:00"
                     *       },
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookSecret"];
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
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bee059686",
                     *       "webhookEndpointId": "0192f0c1-2b7e-7c1a-9d7e-0d4bf476eb0b",
                     *       "eventId": "0192f0c1-2b7e-7c1a-9d7e-0d4bfe30d09f",
                     *       "eventType": "event type",
                     *       "isTest": true,
                     *       "status": "pending",
                     *       "tries": 1,
                     *       "nextTryAt": "2026-11-22T06:00:00+00:00",
                     *       "deliveredAt": "2026-11-22T06:00:00+00:00",
                     *       "replayedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "responseStatus": 1,
                     *       "error": "timeout"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
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
            /** @description webhook_endpoint_disabled */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                creditLotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 2,
                 *       "reason": "reason"
                 *     }
                 */
                "application/json": {
                    /** @example 2 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be4698813",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "subscriptionId": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "planName": "3 classes a week",
                     *       "source": "purchase",
                     *       "granted": 1,
                     *       "balance": 1,
                     *       "grantedAt": "2026-11-22T06:00:00+00:00",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "when": "now",
                 *       "reason": "reason"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "planName": "3 classes a week",
                     *       "planType": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "status": "active",
                     *       "startedAt": "2026-11-22T06:00:00+00:00",
                     *       "currentPeriodStart": "2026-11-22",
                     *       "currentPeriodEnd": "2026-11-22",
                     *       "cancelAtPeriodEnd": true,
                     *       "pausedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "balance": 1,
                     *       "limits": {
                     *         "perDay": 1,
                     *         "perWeek": 1
                     *       },
                     *       "used": {
                     *         "today": 1,
                     *         "thisWeek": 1
                     *       },
                     *       "freezes": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "reason": "reason",
                     *           "state": "planned"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "planName": "3 classes a week",
                     *       "planType": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "status": "active",
                     *       "startedAt": "2026-11-22T06:00:00+00:00",
                     *       "currentPeriodStart": "2026-11-22",
                     *       "currentPeriodEnd": "2026-11-22",
                     *       "cancelAtPeriodEnd": true,
                     *       "pausedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "balance": 1,
                     *       "limits": {
                     *         "perDay": 1,
                     *         "perWeek": 1
                     *       },
                     *       "used": {
                     *         "today": 1,
                     *         "thisWeek": 1
                     *       },
                     *       "freezes": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "reason": "reason",
                     *           "state": "planned"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *           "name": "3 classes a week",
                     *           "description": "Strength and conditioning for every level",
                     *           "type": "subscription",
                     *           "price": {
                     *             "amount": 48000,
                     *             "currency": "ILS"
                     *           },
                     *           "interval": "weekly",
                     *           "classCredits": 1,
                     *           "creditValidityDays": 1,
                     *           "returnedCreditDays": 1,
                     *           "maxBookingsPerDay": 1,
                     *           "maxBookingsPerWeek": 1,
                     *           "allowOverlappingBookings": true,
                     *           "maxPurchasesPerMember": 1,
                     *           "classTypeIds": [
                     *             "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347"
                     *           ],
                     *           "locationIds": [
                     *             "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                     *           ],
                     *           "isPublic": true,
                     *           "isActive": true,
                     *           "holders": 1,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "3 classes a week",
                 *       "description": "Strength and conditioning for every level",
                 *       "priceAmount": 1,
                 *       "classCredits": 1,
                 *       "creditValidityDays": 1,
                 *       "returnedCreditDays": 1,
                 *       "maxBookingsPerDay": 1,
                 *       "maxBookingsPerWeek": 1,
                 *       "allowOverlappingBookings": true,
                 *       "maxPurchasesPerMember": 1,
                 *       "classTypeIds": [
                 *         "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347"
                 *       ],
                 *       "locationIds": [
                 *         "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                 *       ],
                 *       "isPublic": true,
                 *       "type": "subscription",
                 *       "interval": "weekly"
                 *     }
                 */
                "application/json": {
                    /** @example 3 classes a week */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "name": "3 classes a week",
                     *       "description": "Strength and conditioning for every level",
                     *       "type": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "classCredits": 1,
                     *       "creditValidityDays": 1,
                     *       "returnedCreditDays": 1,
                     *       "maxBookingsPerDay": 1,
                     *       "maxBookingsPerWeek": 1,
                     *       "allowOverlappingBookings": true,
                     *       "maxPurchasesPerMember": 1,
                     *       "classTypeIds": [
                     *         "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347"
                     *       ],
                     *       "locationIds": [
                     *         "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                     *       ],
                     *       "isPublic": true,
                     *       "isActive": true,
                     *       "holders": 1,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "planName": "3 classes a week",
                     *       "planType": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "status": "active",
                     *       "startedAt": "2026-11-22T06:00:00+00:00",
                     *       "currentPeriodStart": "2026-11-22",
                     *       "currentPeriodEnd": "2026-11-22",
                     *       "cancelAtPeriodEnd": true,
                     *       "pausedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "balance": 1,
                     *       "limits": {
                     *         "perDay": 1,
                     *         "perWeek": 1
                     *       },
                     *       "used": {
                     *         "today": 1,
                     *         "thisWeek": 1
                     *       },
                     *       "freezes": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "reason": "reason",
                     *           "state": "planned"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsOn": "2026-11-22",
                 *       "endsOn": "2026-12-06",
                 *       "reason": "reason"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "planName": "3 classes a week",
                     *       "planType": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "status": "active",
                     *       "startedAt": "2026-11-22T06:00:00+00:00",
                     *       "currentPeriodStart": "2026-11-22",
                     *       "currentPeriodEnd": "2026-11-22",
                     *       "cancelAtPeriodEnd": true,
                     *       "pausedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "balance": 1,
                     *       "limits": {
                     *         "perDay": 1,
                     *         "perWeek": 1
                     *       },
                     *       "used": {
                     *         "today": 1,
                     *         "thisWeek": 1
                     *       },
                     *       "freezes": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "reason": "reason",
                     *           "state": "planned"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "allowed": true,
                     *       "rule": "plan_not_required",
                     *       "subscriptionId": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "creditLotId": "0192f0c1-2b7e-7c1a-9d7e-0d4be4698813",
                     *       "inputs": {
                     *         "capacity": 12,
                     *         "booked": 9
                     *       },
                     *       "sentence": "There was a free place: 9 of 12 were taken."
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "bookingRequiresPlan": true,
                     *       "balance": 1,
                     *       "subscriptions": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *           "planName": "3 classes a week",
                     *           "planType": "subscription",
                     *           "price": {
                     *             "amount": 48000,
                     *             "currency": "ILS"
                     *           },
                     *           "interval": "weekly",
                     *           "status": "active",
                     *           "startedAt": "2026-11-22T06:00:00+00:00",
                     *           "currentPeriodStart": "2026-11-22",
                     *           "currentPeriodEnd": "2026-11-22",
                     *           "cancelAtPeriodEnd": true,
                     *           "pausedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "balance": 1,
                     *           "limits": {
                     *             "perDay": 1,
                     *             "perWeek": 1
                     *           },
                     *           "used": {
                     *             "today": 1,
                     *             "thisWeek": 1
                     *           },
                     *           "freezes": [
                     *             {
                     *               "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *               "startsOn": "2026-11-22",
                     *               "endsOn": "2026-12-06",
                     *               "reason": "reason",
                     *               "state": "planned"
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "lots": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be4698813",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "subscriptionId": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *           "planName": "3 classes a week",
                     *           "source": "purchase",
                     *           "granted": 1,
                     *           "balance": 1,
                     *           "grantedAt": "2026-11-22T06:00:00+00:00",
                     *           "expiresAt": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ],
                     *       "entries": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b1eb175e8",
                     *           "lotId": "0192f0c1-2b7e-7c1a-9d7e-0d4b4c5165c8",
                     *           "kind": "grant",
                     *           "amount": 48000,
                     *           "balance": 1,
                     *           "rule": "granted",
                     *           "note": "note",
                     *           "by": "by",
                     *           "planName": "3 classes a week",
                     *           "className": "Evening WOD",
                     *           "classStartsAt": "2026-11-22T06:00:00+00:00",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "firstName": "Noa",
                     *       "lastName": "Levi",
                     *       "bookingRequiresPlan": true,
                     *       "balance": 1,
                     *       "subscriptions": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *           "planName": "3 classes a week",
                     *           "planType": "subscription",
                     *           "price": {
                     *             "amount": 48000,
                     *             "currency": "ILS"
                     *           },
                     *           "interval": "weekly",
                     *           "status": "active",
                     *           "startedAt": "2026-11-22T06:00:00+00:00",
                     *           "currentPeriodStart": "2026-11-22",
                     *           "currentPeriodEnd": "2026-11-22",
                     *           "cancelAtPeriodEnd": true,
                     *           "pausedAt": "2026-11-22T06:00:00+00:00",
                     *           "cancelledAt": null,
                     *           "balance": 1,
                     *           "limits": {
                     *             "perDay": 1,
                     *             "perWeek": 1
                     *           },
                     *           "used": {
                     *             "today": 1,
                     *             "thisWeek": 1
                     *           },
                     *           "freezes": [
                     *             {
                     *               "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *               "startsOn": "2026-11-22",
                     *               "endsOn": "2026-12-06",
                     *               "reason": "reason",
                     *               "state": "planned"
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "lots": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be4698813",
                     *           "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *           "subscriptionId": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *           "planName": "3 classes a week",
                     *           "source": "purchase",
                     *           "granted": 1,
                     *           "balance": 1,
                     *           "grantedAt": "2026-11-22T06:00:00+00:00",
                     *           "expiresAt": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ],
                     *       "entries": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b1eb175e8",
                     *           "lotId": "0192f0c1-2b7e-7c1a-9d7e-0d4b4c5165c8",
                     *           "kind": "grant",
                     *           "amount": 48000,
                     *           "balance": 1,
                     *           "rule": "granted",
                     *           "note": "note",
                     *           "by": "by",
                     *           "planName": "3 classes a week",
                     *           "className": "Evening WOD",
                     *           "classStartsAt": "2026-11-22T06:00:00+00:00",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ]
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "name": "3 classes a week",
                     *       "description": "Strength and conditioning for every level",
                     *       "type": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "classCredits": 1,
                     *       "creditValidityDays": 1,
                     *       "returnedCreditDays": 1,
                     *       "maxBookingsPerDay": 1,
                     *       "maxBookingsPerWeek": 1,
                     *       "allowOverlappingBookings": true,
                     *       "maxPurchasesPerMember": 1,
                     *       "classTypeIds": [
                     *         "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347"
                     *       ],
                     *       "locationIds": [
                     *         "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                     *       ],
                     *       "isPublic": true,
                     *       "isActive": true,
                     *       "holders": 1,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "3 classes a week",
                 *       "description": "Strength and conditioning for every level",
                 *       "priceAmount": 1,
                 *       "classCredits": 1,
                 *       "creditValidityDays": 1,
                 *       "returnedCreditDays": 1,
                 *       "maxBookingsPerDay": 1,
                 *       "maxBookingsPerWeek": 1,
                 *       "allowOverlappingBookings": true,
                 *       "maxPurchasesPerMember": 1,
                 *       "classTypeIds": [
                 *         "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347"
                 *       ],
                 *       "locationIds": [
                 *         "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                 *       ],
                 *       "isPublic": true,
                 *       "isActive": true
                 *     }
                 */
                "application/json": {
                    /** @example 3 classes a week */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "name": "3 classes a week",
                     *       "description": "Strength and conditioning for every level",
                     *       "type": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "classCredits": 1,
                     *       "creditValidityDays": 1,
                     *       "returnedCreditDays": 1,
                     *       "maxBookingsPerDay": 1,
                     *       "maxBookingsPerWeek": 1,
                     *       "allowOverlappingBookings": true,
                     *       "maxPurchasesPerMember": 1,
                     *       "classTypeIds": [
                     *         "0192f0c1-2b7e-7c1a-9d7e-0d4bc0d25347"
                     *       ],
                     *       "locationIds": [
                     *         "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                     *       ],
                     *       "isPublic": true,
                     *       "isActive": true,
                     *       "holders": 1,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                 *       "credits": 1,
                 *       "expiresOn": "2026-11-22",
                 *       "reason": "reason"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4be4698813",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "subscriptionId": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "planName": "3 classes a week",
                     *       "source": "purchase",
                     *       "granted": 1,
                     *       "balance": 1,
                     *       "grantedAt": "2026-11-22T06:00:00+00:00",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                 *       "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                 *       "startsOn": "2026-11-22",
                 *       "renews": true
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b58dd8494",
                     *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *       "planId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb7cbc712",
                     *       "planName": "3 classes a week",
                     *       "planType": "subscription",
                     *       "price": {
                     *         "amount": 48000,
                     *         "currency": "ILS"
                     *       },
                     *       "interval": "weekly",
                     *       "status": "active",
                     *       "startedAt": "2026-11-22T06:00:00+00:00",
                     *       "currentPeriodStart": "2026-11-22",
                     *       "currentPeriodEnd": "2026-11-22",
                     *       "cancelAtPeriodEnd": true,
                     *       "pausedAt": "2026-11-22T06:00:00+00:00",
                     *       "cancelledAt": null,
                     *       "balance": 1,
                     *       "limits": {
                     *         "perDay": 1,
                     *         "perWeek": 1
                     *       },
                     *       "used": {
                     *         "today": 1,
                     *         "thisWeek": 1
                     *       },
                     *       "freezes": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b9a514e03",
                     *           "startsOn": "2026-11-22",
                     *           "endsOn": "2026-12-06",
                     *           "reason": "reason",
                     *           "state": "planned"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
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
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
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
                    /**
                     * @example {
                     *       "act": "freeze",
                     *       "refusal": "refusal",
                     *       "periodEnd": {
                     *         "before": "2026-11-22",
                     *         "after": "2026-11-22"
                     *       },
                     *       "movedDays": 1,
                     *       "creditsLost": 1,
                     *       "bookings": 1
                     *     }
                     */
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
    completeUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                largeUpload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has arrived */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b34d5a9e3",
                     *       "kind": "logo",
                     *       "mimeType": "mime type",
                     *       "sizeBytes": 1,
                     *       "pictureUrl": "picture url"
                     *     }
                     */
                    "application/json": components["schemas"]["ArrivedUpload"];
                };
            };
            /** @description upload_incomplete */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description link_invalid */
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
            /** @description upload_settled */
            409: {
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
            /** @description invalid_input, not_a_picture, picture_too_detailed, checksum_differs */
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
    createUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "logo",
                 *       "ownerId": "0192f0c1-2b7e-7c1a-9d7e-0d4bf5674cd4",
                 *       "fileName": "members.csv",
                 *       "mimeType": "image/jpeg",
                 *       "sizeBytes": 1,
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "logo" | "avatar" | "class_cover" | "location_picture" | "exercise_video";
                    /**
                     * Format: uuid
                     * @description What it is for: a membership, a class type or a location; of a logo or a video nothing
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    ownerId?: string;
                    fileName?: string;
                    /** @example image/jpeg */
                    mimeType: string;
                    sizeBytes: number;
                    /**
                     * @description Of the whole file, in hex; what differs from it is refused. Pictures only
                     * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                     */
                    sha256?: string;
                };
            };
        };
        responses: {
            /** @description Where to send it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3c5c055c",
                     *       "kind": "logo",
                     *       "state": "staged",
                     *       "sizeBytes": 1,
                     *       "partBytes": 1,
                     *       "parts": [
                     *         1
                     *       ],
                     *       "url": "https://example.com/fitkit",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
            /** @description too_many_pictures */
            409: {
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
    getFile: {
        parameters: {
            query?: never;
            header?: {
                range?: string;
                "if-none-match"?: string;
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/octet-stream": string;
                };
            };
            /** @description The bytes of the range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/octet-stream": string;
                };
            };
            /** @description Not changed */
            304: {
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
            /** @description link_invalid */
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
            /** @description link_expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such range */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    getUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3c5c055c",
                     *       "kind": "logo",
                     *       "state": "staged",
                     *       "sizeBytes": 1,
                     *       "partBytes": 1,
                     *       "parts": [
                     *         1
                     *       ],
                     *       "url": "https://example.com/fitkit",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
            /** @description link_invalid */
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
    putUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What has arrived */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b34d5a9e3",
                     *       "kind": "logo",
                     *       "mimeType": "mime type",
                     *       "sizeBytes": 1,
                     *       "pictureUrl": "picture url"
                     *     }
                     */
                    "application/json": components["schemas"]["ArrivedUpload"];
                };
            };
            /** @description upload_incomplete */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description link_invalid */
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
            /** @description upload_settled */
            409: {
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
            /** @description invalid_input, not_a_picture, picture_too_detailed, checksum_differs */
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
    putUploadPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                largeUpload: string;
                part: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b3c5c055c",
                     *       "kind": "logo",
                     *       "state": "staged",
                     *       "sizeBytes": 1,
                     *       "partBytes": 1,
                     *       "parts": [
                     *         1
                     *       ],
                     *       "url": "https://example.com/fitkit",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description upload_incomplete */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description link_invalid */
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
            /** @description upload_settled */
            409: {
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
            /** @description too_large */
            413: {
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
    removePicture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                pictureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b811c9dc5"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                         */
                        id: string;
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
    listApiKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bbab1b37e",
                     *           "name": "Till at the front desk",
                     *           "mode": "live",
                     *           "status": "active",
                     *           "start": "fk_live_",
                     *           "last4": "last4",
                     *           "scopes": [
                     *             "scopes"
                     *           ],
                     *           "allowedIps": [
                     *             "allowed ips"
                     *           ],
                     *           "expiresAt": "2026-11-22T06:00:00+00:00",
                     *           "apiVersion": "2026-11-22",
                     *           "replacesId": "0192f0c1-2b7e-7c1a-9d7e-0d4b7bf8e110",
                     *           "lastUsedAt": null,
                     *           "lastUsedIp": "last used ip",
                     *           "createdBy": "created by",
                     *           "revokedAt": null,
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "updatedAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
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
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Till at the front desk",
                 *       "scopes": [
                 *         "members:read"
                 *       ],
                 *       "allowedIps": [
                 *         "203.0.113.0/24"
                 *       ],
                 *       "expiresAt": "2026-11-22T06:00:00+00:00"
                 *     }
                 */
                "application/json": {
                    /** @example Till at the front desk */
                    name: string;
                    scopes: ("booking-policies:read" | "booking-policies:write" | "bookings:read" | "bookings:write" | "class-types:read" | "class-types:write" | "closures:read" | "closures:write" | "credit-lots:write" | "entitlements:read" | "events:read" | "holidays:read" | "imports:read" | "imports:write" | "invitations:read" | "invitations:write" | "kiosks:read" | "kiosks:write" | "locations:read" | "locations:write" | "member-plans:read" | "members:read" | "members:write" | "notification-deliveries:read" | "organization:read" | "organization:write" | "overview:read" | "pictures:write" | "plans:read" | "plans:write" | "programs:read" | "programs:write" | "series:read" | "series:write" | "sessions:read" | "sessions:write" | "subscriptions:read" | "subscriptions:write" | "uploads:write" | "webhook-endpoints:read" | "webhook-endpoints:write")[];
                    allowedIps?: string[] | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    expiresAt?: string | null;
                };
            };
        };
        responses: {
            /** @description The key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bbab1b37e",
                     *       "name": "Till at the front desk",
                     *       "mode": "live",
                     *       "status": "active",
                     *       "start": "fk_live_",
                     *       "last4": "last4",
                     *       "scopes": [
                     *         "scopes"
                     *       ],
                     *       "allowedIps": [
                     *         "allowed ips"
                     *       ],
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "apiVersion": "2026-11-22",
                     *       "replacesId": "0192f0c1-2b7e-7c1a-9d7e-0d4b7bf8e110",
                     *       "lastUsedAt": null,
                     *       "lastUsedIp": "last used ip",
                     *       "createdBy": "created by",
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00",
                     *       "secret": "secret"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
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
    getSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sandbox": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bda1fd924",
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "createdAt": "2026-11-01T09:30:00+00:00"
                     *       }
                     *     }
                     */
                    "application/json": {
                        sandbox: components["schemas"]["Sandbox"] & (Record<string, never> | null);
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
    createSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bda1fd924",
                     *       "name": "Flow Studio",
                     *       "slug": "flow",
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Sandbox"];
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
            /** @description sandbox_exists */
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
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bbab1b37e",
                     *       "name": "Till at the front desk",
                     *       "mode": "live",
                     *       "status": "active",
                     *       "start": "fk_live_",
                     *       "last4": "last4",
                     *       "scopes": [
                     *         "scopes"
                     *       ],
                     *       "allowedIps": [
                     *         "allowed ips"
                     *       ],
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "apiVersion": "2026-11-22",
                     *       "replacesId": "0192f0c1-2b7e-7c1a-9d7e-0d4b7bf8e110",
                     *       "lastUsedAt": null,
                     *       "lastUsedIp": "last used ip",
                     *       "createdBy": "created by",
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
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
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bbab1b37e",
                     *       "name": "Till at the front desk",
                     *       "mode": "live",
                     *       "status": "active",
                     *       "start": "fk_live_",
                     *       "last4": "last4",
                     *       "scopes": [
                     *         "scopes"
                     *       ],
                     *       "allowedIps": [
                     *         "allowed ips"
                     *       ],
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "apiVersion": "2026-11-22",
                     *       "replacesId": "0192f0c1-2b7e-7c1a-9d7e-0d4b7bf8e110",
                     *       "lastUsedAt": null,
                     *       "lastUsedIp": "last used ip",
                     *       "createdBy": "created by",
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
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
            /** @description key_not_active */
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
    listApiRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "failed" | "all";
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bf567b118",
                     *           "requestId": "request id",
                     *           "method": "method",
                     *           "path": "/v1/organizations/{organizationId}/members",
                     *           "status": 1,
                     *           "errorCode": null,
                     *           "durationMs": 1,
                     *           "ip": "ip",
                     *           "userAgent": "user agent",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ApiRequest"][];
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
    resetSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new sandbox */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bda1fd924",
                     *       "name": "Flow Studio",
                     *       "slug": "flow",
                     *       "createdAt": "2026-11-01T09:30:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Sandbox"];
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
            /** @description sandbox_exists */
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
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlap": 86400
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Seconds for which both keys work; then the old one is key_expired
                     * @default 86400
                     */
                    overlap?: number;
                };
            };
        };
        responses: {
            /** @description The new key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4bbab1b37e",
                     *       "name": "Till at the front desk",
                     *       "mode": "live",
                     *       "status": "active",
                     *       "start": "fk_live_",
                     *       "last4": "last4",
                     *       "scopes": [
                     *         "scopes"
                     *       ],
                     *       "allowedIps": [
                     *         "allowed ips"
                     *       ],
                     *       "expiresAt": "2026-11-22T06:00:00+00:00",
                     *       "apiVersion": "2026-11-22",
                     *       "replacesId": "0192f0c1-2b7e-7c1a-9d7e-0d4b7bf8e110",
                     *       "lastUsedAt": null,
                     *       "lastUsedIp": "last used ip",
                     *       "createdBy": "created by",
                     *       "revokedAt": null,
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "updatedAt": "2026-11-01T09:30:00+00:00",
                     *       "secret": "secret"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
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
            /** @description key_not_active */
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
    listEvents: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `cursor` of the last event that was read */
                after?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b1471987f",
                     *           "type": "booking.confirmed",
                     *           "version": 1,
                     *           "aggregateId": "0192f0c1-2b7e-7c1a-9d7e-0d4b9e847fa8",
                     *           "data": {
                     *             "active": "text"
                     *           },
                     *           "actorMembershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4b615f231e",
                     *           "cursor": "cursor",
                     *           "createdAt": "2026-11-01T09:30:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FeedEvent"][];
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
    checkInByCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "code",
                 *       "sessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7"
                 *     }
                 */
                "application/json": {
                    /** @description What a QR code says, or the six digits beside it */
                    code: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    sessionId?: string;
                };
            };
        };
        responses: {
            /** @description Who came in, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *       "name": "Noa L.",
                     *       "className": "Evening WOD",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "confirmed",
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff",
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Arrival"];
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
            /** @description check_in_code_elsewhere, check_in_code_used, check_in_not_booked, check_in_waitlisted, check_in_elsewhere, check_in_too_early, check_in_closed, check_in_method_off, class_full, session_cancelled, membership_not_active */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description check_in_code_expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, check_in_code_invalid */
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
    checkInEveryone: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many came in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checkedIn": 1,
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": {
                        checkedIn: number;
                        decision: {
                            /** @enum {string} */
                            rule: "on_time" | "late" | "already_here" | "walk_in" | "everyone" | "undone";
                            inputs: {
                                [key: string]: string | number | boolean | null;
                            };
                            sentence: string;
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
            /** @description session_cancelled, not_bookable */
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
    getKiosk: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "studio": {
                     *         "name": "Flow Studio",
                     *         "brandColor": "#b83280",
                     *         "language": "he",
                     *         "timezone": "Asia/Jerusalem",
                     *         "host": "host"
                     *       },
                     *       "location": "Main hall",
                     *       "door": {
                     *         "code": "code",
                     *         "expiresAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "classes": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b702da6a7",
                     *           "name": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "coach": "Maya Cohen",
                     *           "open": true,
                     *           "people": [
                     *             {
                     *               "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *               "name": "Noa Levi",
                     *               "here": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KioskScreen"];
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
    closeKiosk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "closed": true
                     *     }
                     */
                    "application/json": {
                        closed: boolean;
                    };
                };
            };
            /** @description unauthenticated, invalid_token */
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
    listKiosks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kiosks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b75956778",
                     *           "location": {
                     *             "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *             "name": "Main hall"
                     *           },
                     *           "createdBy": "created by",
                     *           "createdAt": "2026-11-01T09:30:00+00:00",
                     *           "openedAt": "2026-11-22T06:00:00+00:00",
                     *           "lastSeenAt": "2026-11-22T06:00:00+00:00",
                     *           "expiresAt": "2026-11-22T06:00:00+00:00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Kiosk"][];
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
    createKiosk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locationId": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    locationId: string;
                };
            };
        };
        responses: {
            /** @description The kiosk and its first token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kiosk": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b75956778",
                     *         "location": {
                     *           "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *           "name": "Main hall"
                     *         },
                     *         "createdBy": "created by",
                     *         "createdAt": "2026-11-01T09:30:00+00:00",
                     *         "openedAt": "2026-11-22T06:00:00+00:00",
                     *         "lastSeenAt": "2026-11-22T06:00:00+00:00",
                     *         "expiresAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "token": "token"
                     *     }
                     */
                    "application/json": {
                        kiosk: components["schemas"]["Kiosk"];
                        /** @description Shown this once */
                        token: string;
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
    getSiteCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code and the classes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "site": {
                     *         "organizationId": "0192f0c1-2b7e-7c1a-9d7e-0d4bb66efbea",
                     *         "name": "Flow Studio",
                     *         "slug": "flow",
                     *         "language": "he",
                     *         "timezone": "Asia/Jerusalem",
                     *         "brandColor": "#b83280",
                     *         "logoUrl": "https://api.fitkit.fit/v1/files/w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.class_cover.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-1600x1067.800.webp",
                     *         "cancellationWindowHours": 6,
                     *         "allowLateCancellation": true
                     *       },
                     *       "viewer": {
                     *         "name": "Noa",
                     *         "imageUrl": null,
                     *         "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9",
                     *         "role": "member",
                     *         "status": "active",
                     *         "unread": 1
                     *       },
                     *       "code": {
                     *         "address": "12 Dizengoff St",
                     *         "digits": "digits",
                     *         "expiresAt": "2026-11-22T06:00:00+00:00"
                     *       },
                     *       "byQr": true,
                     *       "byGps": true,
                     *       "opensMinutes": 1,
                     *       "closesMinutes": 1,
                     *       "maxMeters": 1,
                     *       "classes": [
                     *         {
                     *           "sessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7",
                     *           "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *           "name": "Evening WOD",
                     *           "color": "#b83280",
                     *           "startsAt": "2026-11-22T16:00:00+00:00",
                     *           "endsAt": "2026-11-22T17:00:00+00:00",
                     *           "location": "Main hall",
                     *           "status": "confirmed",
                     *           "checkedInAt": null,
                     *           "opensAt": "2026-11-22T06:00:00+00:00",
                     *           "closesAt": "2026-11-22T06:00:00+00:00",
                     *           "canUndo": true,
                     *           "byPosition": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SiteCheckIn"];
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
    kioskCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                 *       "code": "code"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    bookingId?: string;
                    /** @description What a QR code says, or the six digits beside it */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Who came in, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *       "name": "Noa L.",
                     *       "className": "Evening WOD",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "confirmed",
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff",
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Arrival"];
                };
            };
            /** @description unauthenticated, invalid_token */
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
            /** @description check_in_code_elsewhere, check_in_code_used, check_in_not_booked, check_in_waitlisted, check_in_elsewhere, check_in_too_early, check_in_closed, check_in_method_off, class_full, session_cancelled, membership_not_active */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description check_in_code_expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, check_in_code_invalid */
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
    openKiosk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token from here on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "token",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": {
                        /** @description Shown this once */
                        token: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-22T06:00:00+00:00
                         */
                        expiresAt: string;
                    };
                };
            };
            /** @description unauthenticated, invalid_token */
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
    revokeKiosk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                kioskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kiosk that was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b75956778",
                     *       "location": {
                     *         "id": "0192f0c1-2b7e-7c1a-9d7e-0d4b0bf5a9a6",
                     *         "name": "Main hall"
                     *       },
                     *       "createdBy": "created by",
                     *       "createdAt": "2026-11-01T09:30:00+00:00",
                     *       "openedAt": "2026-11-22T06:00:00+00:00",
                     *       "lastSeenAt": "2026-11-22T06:00:00+00:00",
                     *       "expiresAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Kiosk"];
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
    selfCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "qr",
                 *       "code": "code",
                 *       "latitude": 32.0809,
                 *       "longitude": 34.7806,
                 *       "accuracyMeters": 1,
                 *       "sessionId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc35f4cf7"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    method: "qr" | "gps";
                    /** @description What a QR code says, or the six digits beside it */
                    code?: string;
                    latitude?: number;
                    longitude?: number;
                    accuracyMeters?: number;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    sessionId?: string;
                };
            };
        };
        responses: {
            /** @description The arrival, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *       "name": "Noa L.",
                     *       "className": "Evening WOD",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "confirmed",
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff",
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Arrival"];
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
            /** @description check_in_code_elsewhere, check_in_code_used, check_in_not_booked, check_in_waitlisted, check_in_elsewhere, check_in_too_early, check_in_closed, check_in_method_off, class_full, session_cancelled, membership_not_active, check_in_no_place, check_in_position_vague, check_in_too_far */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description check_in_code_expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid_input, check_in_code_invalid */
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
    undoKioskCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *       "name": "Noa L.",
                     *       "className": "Evening WOD",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "confirmed",
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff",
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Arrival"];
                };
            };
            /** @description unauthenticated, invalid_token */
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
            /** @description booking_not_attended, check_in_closed */
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
    undoSelfCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
            };
            path: {
                organizationId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *       "name": "Noa L.",
                     *       "className": "Evening WOD",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "confirmed",
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff",
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Arrival"];
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
            /** @description booking_not_attended, check_in_closed, check_in_by_staff */
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
    walkIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 7 days */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "membershipId": "0192f0c1-2b7e-7c1a-9d7e-0d4bc8c860d9"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description Who came in, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "0192f0c1-2b7e-7c1a-9d7e-0d4b8c086450",
                     *       "name": "Noa L.",
                     *       "className": "Evening WOD",
                     *       "startsAt": "2026-11-22T16:00:00+00:00",
                     *       "endsAt": "2026-11-22T17:00:00+00:00",
                     *       "status": "confirmed",
                     *       "checkedInAt": null,
                     *       "checkInMethod": "staff",
                     *       "decision": {
                     *         "rule": "on_time",
                     *         "inputs": {
                     *           "capacity": 12,
                     *           "booked": 9
                     *         },
                     *         "sentence": "There was a free place: 9 of 12 were taken."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Arrival"];
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
            /** @description class_full, not_bookable, session_cancelled, membership_not_active */
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
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feed": {
                     *         "url": "https://api.fitkit.fit/v1/calendars/w2gkq5Yk0pVt3b2W8n1mJ7sXcRw2gkq5Yk0pVt3b2W8.ics",
                     *         "issuedAt": "2026-11-22T06:00:00+00:00"
                     *       }
                     *     }
                     */
                    "application/json": {
                        feed: components["schemas"]["CalendarFeed"];
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
    renewCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description Sent again with the same key a request has one effect and one answer, for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://api.fitkit.fit/v1/calendars/w2gkq5Yk0pVt3b2W8n1mJ7sXcRw2gkq5Yk0pVt3b2W8.ics",
                     *       "issuedAt": "2026-11-22T06:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
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
    getSiteClassCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                host: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar, RFC 5545 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/calendar": string;
                };
            };
            /** @description Not changed */
            304: {
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
    readCalendar: {
        parameters: {
            query?: never;
            header?: {
                "if-none-match"?: string;
                /** @description The version to speak; unless said that of the key, and the oldest for whoever has none */
                "Api-Version"?: "2026-11-22";
                /** @description The ETag that is known already: 304 while nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar, RFC 5545 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/calendar": string;
                };
            };
            /** @description Not changed */
            304: {
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
    "membership.created": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "membership.created";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        membershipId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "membership.activated": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "membership.activated";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        membershipId: string;
                        /** @enum {string} */
                        source: "founder" | "invitation" | "staff" | "import";
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "membership.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "membership.changed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        membershipId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitation.sent": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "invitation.sent";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        invitationId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.finished": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "import.finished";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        importId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "class_session.published": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "class_session.published";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        classSessionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "class_session.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "class_session.changed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        classSessionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "class_series.created": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "class_series.created";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        classSeriesId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "class_series.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "class_series.changed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        classSeriesId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "class_session.cancelled": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "class_session.cancelled";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        classSessionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "class_session.starting": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "class_session.starting";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        classSessionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.confirmed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.confirmed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.waitlisted": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.waitlisted";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.promoted": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.promoted";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.cancelled": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.cancelled";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.covered": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.covered";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waitlist.offered": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "waitlist.offered";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waitlist.offer_expired": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "waitlist.offer_expired";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.passed_over": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.passed_over";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.waived": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.waived";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.attended": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.attended";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "booking.no_show": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "booking.no_show";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        bookingId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "plan.created": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "plan.created";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        planId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "plan.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "plan.changed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        planId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "subscription.granted": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "subscription.granted";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        subscriptionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "subscription.frozen": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "subscription.frozen";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        subscriptionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "subscription.resumed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "subscription.resumed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        subscriptionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "subscription.renewed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "subscription.renewed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        subscriptionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "subscription.ended": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "subscription.ended";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        subscriptionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "subscription.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "subscription.changed";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        subscriptionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "credits.granted": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "credits.granted";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        creditLotId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "credits.adjusted": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "credits.adjusted";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        creditLotId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "credits.expired": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "credits.expired";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        creditLotId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header: {
                /** @description The event’s id */
                "webhook-id": string;
                /** @description Seconds since 1970 when this try was signed */
                "webhook-timestamp": string;
                /** @description HMAC-SHA256 of `id.timestamp.body`, base64; while a secret is being replaced, one for each, separated by a space */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The same in every try, replay and duplicate: keep it to take each event once
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    id: string;
                    /** @enum {string} */
                    type: "webhook.test";
                    /**
                     * Format: date-time
                     * @description When it happened; messages may arrive in another order
                     * @example 2026-11-22T06:00:00+00:00
                     */
                    createdAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e
                     */
                    organizationId: string;
                    /** @enum {number} */
                    version: 1;
                    data: {
                        /** Format: uuid */
                        webhookEndpointId: string;
                    };
                };
            };
        };
        responses: {
            /** @description The address is gone: the endpoint is disabled at once */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else is tried again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
