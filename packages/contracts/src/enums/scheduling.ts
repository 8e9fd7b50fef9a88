/** Closed lists of the schedule, as the product names them. */
export const PUBLISH_STATUSES = ['draft', 'published', 'cancelled', 'archived'] as const;
export const BOOKING_STATUSES = ['confirmed', 'waitlisted', 'cancelled', 'no_show', 'attended'] as const;
export const DELIVERY_MODES = ['schedule', 'feed', 'coaching', 'course'] as const;
/** `clash`: an entry of a waitlist that was let go when its person got a place in another class at that time. `not_covered`: the plan it was booked with ended or rests. */
export const CANCELLATION_REASONS = ['member', 'staff', 'class_cancelled', 'clash', 'not_covered'] as const;
/** What cancels a class by itself. */
export const CLASS_CANCELLATION_RULES = ['minimum_participants'] as const;

export type BookingStatus = (typeof BOOKING_STATUSES)[number];
export type PublishStatus = (typeof PUBLISH_STATUSES)[number];

export const SERIES_EXCEPTION_KINDS = ['skipped', 'moved', 'changed'] as const;
/** What may be set on one class of a series alone; from then on it no longer follows the series. */
export const SERIES_FIELDS = ['time', 'duration', 'coach', 'place', 'capacity', 'waitlist', 'title', 'notes'] as const;
/** What became of the credit that a booking spent. */
export const BOOKING_CREDITS = ['spent', 'returned', 'forfeited'] as const;
/** What a late cancellation or an absence costs: one thing, never two. */
export const CONSEQUENCES = ['none', 'credit', 'fee', 'strike'] as const;
export const CONSEQUENCE_CAUSES = ['late_cancellation', 'no_show'] as const;
export const STRIKE_ENTRY_KINDS = ['strike', 'waiver'] as const;
export const WAITLIST_MODES = ['automatic', 'claim'] as const;
export const WAITLIST_OFFER_STATUSES = ['open', 'claimed', 'declined', 'expired', 'withdrawn'] as const;
export const CHECK_IN_METHODS = ['staff', 'qr', 'gps', 'kiosk', 'rfid'] as const;

export type SeriesField = (typeof SERIES_FIELDS)[number];
export type SeriesExceptionKind = (typeof SERIES_EXCEPTION_KINDS)[number];
export type BookingCredit = (typeof BOOKING_CREDITS)[number];
export type Consequence = (typeof CONSEQUENCES)[number];
export type ConsequenceCause = (typeof CONSEQUENCE_CAUSES)[number];
export type WaitlistMode = (typeof WAITLIST_MODES)[number];
export type WaitlistOfferStatus = (typeof WAITLIST_OFFER_STATUSES)[number];
export type CheckInMethod = (typeof CHECK_IN_METHODS)[number];

/** What the studio's rules of booking refuse, beside what the class and the plan refuse. */
export const BOOKING_REFUSALS = [
  'booking_not_open',
  'strikes_block',
  'cap_per_day',
  'cap_per_week',
  'cap_per_period',
  'cap_upcoming',
  'cap_waitlisted',
] as const;
/** Why a waitlist went past a person, beside what their plan refuses. */
export const PASSED_OVER_RULES = ['notice_time', 'quiet_hours', 'overlapping_booking'] as const;
