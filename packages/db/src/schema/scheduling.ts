import {
  BOOKING_CREDITS,
  BOOKING_STATUSES,
  CANCELLATION_REASONS,
  CHECK_IN_METHODS,
  CLASS_CANCELLATION_RULES,
  CONSEQUENCE_CAUSES,
  CONSEQUENCES,
  DELIVERY_MODES,
  PUBLISH_STATUSES,
  SERIES_EXCEPTION_KINDS,
  STRIKE_ENTRY_KINDS,
  WAITLIST_MODES,
  WAITLIST_OFFER_STATUSES,
} from '@fitkit/contracts';
import { LOCATION_PICTURES } from '@fitkit/contracts/pictures';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  smallint,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ROLE } from '../sql.ts';
import { embedded, embedding } from './_pgvector.ts';
import { seenBy } from './_private.ts';
import { instant, minorUnits, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { plans, subscriptions } from './payments.ts';
import { workouts } from './workouts.ts';

export const locations = tenantTable(
  'locations',
  {
    name: text('name').notNull(),
    address: text('address'),
    city: text('city'),
    country: text('country'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    capacity: integer('capacity'),
    /** In the order in which they are shown. */
    pictureKeys: text('picture_keys').array().notNull().default([]),
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    check(
      'locations_pictures',
      sql`cardinality(picture_keys) <= ${sql.raw(String(LOCATION_PICTURES))} and array_position(picture_keys, null) is null`,
    ),
    foreignKey({ name: 'locations_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('locations_capacity', sql`capacity > 0`),
    check('locations_place', sql`latitude between -90 and 90 and longitude between -180 and 180`),
  ],
);

/** A room of a location. A class in a space holds that space; a class in a location without one holds the whole location. */
export const spaces = tenantTable(
  'spaces',
  {
    locationId: uuid('location_id').notNull(),
    name: text('name').notNull(),
    capacity: integer('capacity'),
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    unique('spaces_location_key').on(t.organizationId, t.locationId, t.id),
    uniqueIndex('spaces_name_key').on(t.organizationId, t.locationId, t.name),
    tenantFk('spaces_location_fk', t, t.locationId, locations),
    check('spaces_name', sql`char_length(name) between 1 and 255`),
    check('spaces_capacity', sql`capacity > 0`),
  ],
);

export const programs = tenantTable(
  'programs',
  {
    name: text('name').notNull(),
    description: text('description'),
    deliveryMode: text('delivery_mode', { enum: DELIVERY_MODES }).notNull(),
    isActive: boolean('is_active').notNull().default(true),
    ...embedding,
    ...stamps,
  },
  (t) => [
    foreignKey({ name: 'programs_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('programs_delivery_mode', oneOf('delivery_mode', DELIVERY_MODES)),
    embedded('programs'),
  ],
);

/** A member in a program, from a day until they leave it; once at a time. */
export const programEnrollments = tenantTable(
  'program_enrollments',
  {
    programId: uuid('program_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    enrolledAt: instant('enrolled_at').notNull(),
    endedAt: instant('ended_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('program_enrollments_active_key').on(t.organizationId, t.programId, t.membershipId).where(sql`ended_at is null`),
    index('program_enrollments_program_idx').on(t.organizationId, t.programId),
    index('program_enrollments_membership_idx').on(t.organizationId, t.membershipId),
    tenantFk('program_enrollments_program_fk', t, t.programId, programs),
    tenantFk('program_enrollments_membership_fk', t, t.membershipId, memberships),
    check('program_enrollments_period', sql`ended_at > enrolled_at`),
  ],
);

export const classTypes = tenantTable(
  'class_types',
  {
    programId: uuid('program_id').notNull(),
    name: text('name').notNull(),
    description: text('description'),
    defaultDurationMinutes: integer('default_duration_minutes').notNull().default(60),
    defaultCapacity: integer('default_capacity'),
    defaultWaitlistCapacity: integer('default_waitlist_capacity').notNull().default(0),
    defaultLocationId: uuid('default_location_id'),
    defaultSpaceId: uuid('default_space_id'),
    /** Whether its classes may run beside others that share, in one space. */
    sharesSpace: boolean('shares_space').notNull().default(false),
    color: text('color').notNull().default('#8f2d6f'),
    /** Of its picture in the store, under the studio's own folder. */
    coverKey: text('cover_key'),
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    index('class_types_program_idx').on(t.organizationId, t.programId),
    index('class_types_location_idx').on(t.organizationId, t.defaultLocationId),
    index('class_types_space_idx').on(t.organizationId, t.defaultSpaceId, t.defaultLocationId),
    tenantFk('class_types_program_fk', t, t.programId, programs),
    tenantFk('class_types_location_fk', t, t.defaultLocationId, locations),
    foreignKey({
      name: 'class_types_space_fk',
      columns: [t.organizationId, t.defaultLocationId, t.defaultSpaceId],
      foreignColumns: [spaces.organizationId, spaces.locationId, spaces.id],
    }),
    check('class_types_space', sql`default_space_id is null or default_location_id is not null`),
    check('class_types_duration', sql`default_duration_minutes between 5 and 600`),
    check('class_types_capacity', sql`default_capacity > 0 and default_waitlist_capacity >= 0`),
    check('class_types_cover', sql`cover_key like 'orgs/' || organization_id || '/%'`),
    check('class_types_color', sql`color ~* '^#[0-9a-f]{6}$'`),
  ],
);

/**
 * Classes that repeat: an RFC 5545 rule over local days at one wall-clock time, so a class keeps its hour over DST. The valid period
 * ends it, never UNTIL or COUNT. "This and following" ends one series and begins another that names it.
 */
export const classSeries = tenantTable(
  'class_series',
  {
    classTypeId: uuid('class_type_id').notNull(),
    locationId: uuid('location_id'),
    spaceId: uuid('space_id'),
    coachMembershipId: uuid('coach_membership_id'),
    title: text('title'),
    rrule: text('rrule').notNull(),
    startTime: time('start_time').notNull(),
    durationMinutes: integer('duration_minutes').notNull(),
    timezone: text('timezone').notNull(),
    startsOn: date('starts_on').notNull(),
    /** The last day, itself included; null: without end. */
    endsOn: date('ends_on'),
    capacity: integer('capacity'),
    waitlistCapacity: integer('waitlist_capacity').notNull().default(0),
    status: text('status', { enum: PUBLISH_STATUSES }).notNull().default('draft'),
    notes: text('notes'),
    /** Days of the country's holidays are left out by themselves, also those of years to come. */
    skipsHolidays: boolean('skips_holidays').notNull().default(false),
    /** Classes exist up to this day. */
    generatedUntil: date('generated_until'),
    splitFromId: uuid('split_from_id'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('class_series_class_type_idx').on(t.organizationId, t.classTypeId),
    index('class_series_location_idx').on(t.organizationId, t.locationId),
    index('class_series_space_idx').on(t.organizationId, t.spaceId, t.locationId),
    index('class_series_coach_idx').on(t.organizationId, t.coachMembershipId),
    index('class_series_split_from_idx').on(t.organizationId, t.splitFromId),
    tenantFk('class_series_class_type_fk', t, t.classTypeId, classTypes),
    tenantFk('class_series_location_fk', t, t.locationId, locations),
    foreignKey({
      name: 'class_series_space_fk',
      columns: [t.organizationId, t.locationId, t.spaceId],
      foreignColumns: [spaces.organizationId, spaces.locationId, spaces.id],
    }),
    tenantFk('class_series_coach_fk', t, t.coachMembershipId, memberships),
    foreignKey({
      name: 'class_series_split_from_fk',
      columns: [t.organizationId, t.splitFromId],
      foreignColumns: [t.organizationId, t.id],
    }),
    check('class_series_status', oneOf('status', PUBLISH_STATUSES)),
    check('class_series_space', sql`space_id is null or location_id is not null`),
    // drizzle-kit cuts a CHECK at a semicolon: \x3B.
    check(
      'class_series_rrule',
      sql`char_length(rrule) <= 500 and rrule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(\\x3B[A-Z]+=[A-Z0-9,+-]+)*$' and rrule !~ '(UNTIL|COUNT|BYHOUR|BYMINUTE|BYSECOND)='`,
    ),
    check('class_series_period', sql`ends_on >= starts_on`),
    check('class_series_duration', sql`duration_minutes between 5 and 600`),
    check('class_series_capacity', sql`capacity > 0 and waitlist_capacity >= 0`),
  ],
);

/** One class at one time. A coach or a space in two places at once is refused by exclusion constraints (by hand). */
export const classSessions = tenantTable(
  'class_sessions',
  {
    classTypeId: uuid('class_type_id').notNull(),
    locationId: uuid('location_id'),
    spaceId: uuid('space_id'),
    /** As the class type said when the class was planned: two classes share a space only if both do. */
    sharesSpace: boolean('shares_space').notNull().default(false),
    coachMembershipId: uuid('coach_membership_id'),
    seriesId: uuid('series_id'),
    /** The day of the series' rule that this class stands for, also when it was moved to another. */
    occurrenceOn: date('occurrence_on'),
    title: text('title'),
    coverImageKey: text('cover_image_key'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    capacity: integer('capacity'),
    waitlistCapacity: integer('waitlist_capacity').notNull().default(0),
    /** Grows under the class's lock with every change of who has a place: of two counts the one with the higher version is the newer. */
    seatsVersion: integer('seats_version').notNull().default(0),
    status: text('status', { enum: PUBLISH_STATUSES }).notNull().default('draft'),
    notes: text('notes'),
    cancelledAt: instant('cancelled_at'),
    /** The rule that cancelled it and what it saw, where nobody did by hand. */
    cancellationRule: text('cancellation_rule', { enum: CLASS_CANCELLATION_RULES }),
    cancellationInputs: jsonb('cancellation_inputs'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('class_sessions_starts_idx').on(t.organizationId, t.startsAt),
    // Reminders look at what is about to begin, in every studio.
    index('class_sessions_starting_idx').on(t.startsAt).where(sql`status = 'published' and deleted_at is null`),
    index('class_sessions_class_type_idx').on(t.organizationId, t.classTypeId),
    index('class_sessions_location_idx').on(t.organizationId, t.locationId),
    index('class_sessions_space_idx').on(t.organizationId, t.spaceId, t.locationId),
    index('class_sessions_coach_idx').on(t.organizationId, t.coachMembershipId),
    uniqueIndex('class_sessions_occurrence_key').on(t.organizationId, t.seriesId, t.occurrenceOn),
    tenantFk('class_sessions_class_type_fk', t, t.classTypeId, classTypes),
    tenantFk('class_sessions_location_fk', t, t.locationId, locations),
    foreignKey({
      name: 'class_sessions_space_fk',
      columns: [t.organizationId, t.locationId, t.spaceId],
      foreignColumns: [spaces.organizationId, spaces.locationId, spaces.id],
    }),
    tenantFk('class_sessions_coach_fk', t, t.coachMembershipId, memberships),
    tenantFk('class_sessions_series_fk', t, t.seriesId, classSeries),
    check('class_sessions_space', sql`space_id is null or location_id is not null`),
    check('class_sessions_occurrence', sql`(series_id is null) = (occurrence_on is null)`),
    check('class_sessions_status', oneOf('status', PUBLISH_STATUSES)),
    check('class_sessions_time', sql`ends_at > starts_at`),
    check('class_sessions_capacity', sql`capacity > 0 and waitlist_capacity >= 0`),
    check('class_sessions_cancelled', sql`(status = 'cancelled') = (cancelled_at is not null)`),
    check('class_sessions_cancellation_rule', oneOf('cancellation_rule', CLASS_CANCELLATION_RULES)),
    check(
      'class_sessions_cancellation',
      sql`(cancellation_rule is null) = (cancellation_inputs is null) and (cancellation_rule is null or status = 'cancelled')`,
    ),
  ],
  { doors: ['select'] },
);

/** A workout of a class, in order. Replaced as a whole. */
export const classSessionWorkouts = tenantTable(
  'class_session_workouts',
  {
    classSessionId: uuid('class_session_id').notNull(),
    workoutId: uuid('workout_id').notNull(),
    sortOrder: integer('sort_order').notNull().default(0),
    ...stamps,
  },
  (t) => [
    uniqueIndex('class_session_workouts_workout_key').on(t.organizationId, t.classSessionId, t.workoutId),
    index('class_session_workouts_workout_idx').on(t.organizationId, t.workoutId),
    tenantFk('class_session_workouts_session_fk', t, t.classSessionId, classSessions),
    tenantFk('class_session_workouts_workout_fk', t, t.workoutId, workouts),
    check('class_session_workouts_sort_order', sql`sort_order >= 0`),
  ],
  { rows: 'transient' },
);

/** A day of a series on which it is otherwise: left out, moved or changed. An edit of the series leaves alone what was set by hand there. */
export const classSeriesExceptions = tenantTable(
  'class_series_exceptions',
  {
    seriesId: uuid('series_id').notNull(),
    occurrenceOn: date('occurrence_on').notNull(),
    kind: text('kind', { enum: SERIES_EXCEPTION_KINDS }).notNull(),
    classSessionId: uuid('class_session_id'),
    /** What was set by hand on this day (SERIES_FIELDS), and so no longer follows the series. */
    fields: text('fields').array().notNull().default(sql`'{}'::text[]`),
    reason: text('reason'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('class_series_exceptions_day_key').on(t.organizationId, t.seriesId, t.occurrenceOn),
    index('class_series_exceptions_session_idx').on(t.organizationId, t.classSessionId),
    tenantFk('class_series_exceptions_series_fk', t, t.seriesId, classSeries),
    tenantFk('class_series_exceptions_session_fk', t, t.classSessionId, classSessions),
    check('class_series_exceptions_kind', oneOf('kind', SERIES_EXCEPTION_KINDS)),
    check('class_series_exceptions_class', sql`kind = 'skipped' or class_session_id is not null`),
  ],
  { rows: 'transient' },
);

/** When the studio, or one location, is closed: a holiday, an eve, works. No class is planned into it. */
export const closures = tenantTable(
  'closures',
  {
    name: text('name').notNull(),
    locationId: uuid('location_id'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** Of a calendar of holidays, so that taking it over twice changes nothing. */
    holidayKey: text('holiday_key'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('closures_starts_idx').on(t.organizationId, t.startsAt),
    index('closures_location_idx').on(t.organizationId, t.locationId),
    uniqueIndex('closures_holiday_key').on(t.organizationId, t.holidayKey),
    foreignKey({ name: 'closures_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('closures_location_fk', t, t.locationId, locations),
    check('closures_name', sql`char_length(name) between 1 and 255`),
    check('closures_time', sql`ends_at > starts_at`),
  ],
);

/**
 * The rules of booking as data: of the studio, of a class type, of a plan, or of a class type for a plan; the narrowest that says
 * something holds, column by column, and null says nothing. A change ends one row and begins the next, so the rule of any day can be
 * read again; two of one scope at a time are refused (by hand).
 */
export const bookingPolicies = tenantTable(
  'booking_policies',
  {
    classTypeId: uuid('class_type_id'),
    planId: uuid('plan_id'),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until'),

    opensMinutesBefore: integer('opens_minutes_before'),
    closesMinutesBefore: integer('closes_minutes_before'),
    /** Released by the week instead: on this weekday (0 Sunday) at this local time, so many weeks ahead. */
    releaseWeekday: smallint('release_weekday'),
    releaseTime: time('release_time'),
    releaseWeeksAhead: smallint('release_weeks_ahead'),

    /** Caps count confirmed places, those taken from the waitlist too. */
    maxPerDay: integer('max_per_day'),
    maxPerWeek: integer('max_per_week'),
    maxPerPeriod: integer('max_per_period'),
    maxUpcoming: integer('max_upcoming'),
    maxWaitlisted: integer('max_waitlisted'),

    cancellationWindowMinutes: integer('cancellation_window_minutes'),
    allowLateCancellation: boolean('allow_late_cancellation'),
    lateCancellationConsequence: text('late_cancellation_consequence', { enum: CONSEQUENCES }),
    noShowConsequence: text('no_show_consequence', { enum: CONSEQUENCES }),
    noShowAfterMinutes: integer('no_show_after_minutes'),
    feeAmount: minorUnits('fee_amount'),
    feeCurrency: text('fee_currency'),
    /** How often in so many days the consequence is forgiven: one in a hundred years is "the first time". */
    forgivenTimes: integer('forgiven_times'),
    forgivenWithinDays: integer('forgiven_within_days'),
    waiveWithinHours: integer('waive_within_hours'),
    strikeLimit: integer('strike_limit'),
    strikeWindowDays: integer('strike_window_days'),
    strikeBlockDays: integer('strike_block_days'),

    waitlistMode: text('waitlist_mode', { enum: WAITLIST_MODES }),
    claimMinutes: integer('claim_minutes'),
    /** Nobody is moved up later than this before the start … */
    promotionClosesMinutesBefore: integer('promotion_closes_minutes_before'),
    /** … nor in these local hours; who is moved up late may cancel freely for so long. */
    quietFrom: time('quiet_from'),
    quietUntil: time('quiet_until'),
    promotionGraceMinutes: integer('promotion_grace_minutes'),

    /** With fewer places taken so long before its start, a class does not take place. */
    minimumParticipants: integer('minimum_participants'),
    minimumDecidedMinutesBefore: integer('minimum_decided_minutes_before'),
    ...stamps,
  },
  (t) => [
    index('booking_policies_class_type_idx').on(t.organizationId, t.classTypeId),
    index('booking_policies_plan_idx').on(t.organizationId, t.planId),
    // Minimums are decided in every studio that says one.
    index('booking_policies_minimum_idx').on(t.organizationId).where(sql`minimum_participants is not null`),
    foreignKey({ name: 'booking_policies_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('booking_policies_class_type_fk', t, t.classTypeId, classTypes),
    tenantFk('booking_policies_plan_fk', t, t.planId, plans),
    check('booking_policies_period', sql`valid_until > valid_from`),
    check('booking_policies_late_consequence', oneOf('late_cancellation_consequence', CONSEQUENCES)),
    check('booking_policies_no_show_consequence', oneOf('no_show_consequence', CONSEQUENCES)),
    check('booking_policies_waitlist_mode', oneOf('waitlist_mode', WAITLIST_MODES)),
    check(
      'booking_policies_windows',
      sql`opens_minutes_before > 0 and closes_minutes_before >= 0 and opens_minutes_before > closes_minutes_before and cancellation_window_minutes between 0 and 10080 and no_show_after_minutes >= 0`,
    ),
    check(
      'booking_policies_release',
      sql`release_weekday between 0 and 6 and release_weeks_ahead between 0 and 52 and num_nulls(release_weekday, release_time, release_weeks_ahead) in (0, 3)`,
    ),
    check(
      'booking_policies_caps',
      sql`max_per_day > 0 and max_per_week > 0 and max_per_period > 0 and max_upcoming > 0 and max_waitlisted >= 0`,
    ),
    check(
      'booking_policies_fee',
      sql`fee_amount > 0 and fee_currency ~ '^[A-Z]{3}$' and num_nulls(fee_amount, fee_currency) in (0, 2)`,
    ),
    check(
      'booking_policies_fee_named',
      sql`fee_amount is not null or 'fee' not in (coalesce(late_cancellation_consequence, ''), coalesce(no_show_consequence, ''))`,
    ),
    check(
      'booking_policies_forgiven',
      sql`forgiven_times >= 0 and forgiven_within_days > 0 and num_nulls(forgiven_times, forgiven_within_days) in (0, 2) and waive_within_hours >= 0`,
    ),
    check(
      'booking_policies_strikes',
      sql`strike_limit > 0 and strike_window_days > 0 and strike_block_days > 0 and num_nulls(strike_limit, strike_window_days, strike_block_days) in (0, 3)`,
    ),
    check(
      'booking_policies_waitlist',
      sql`claim_minutes > 0 and promotion_closes_minutes_before >= 0 and promotion_grace_minutes >= 0 and (quiet_from is null) = (quiet_until is null)`,
    ),
    check(
      'booking_policies_minimum',
      sql`minimum_participants > 0 and minimum_decided_minutes_before >= 0 and (minimum_participants is null) = (minimum_decided_minutes_before is null)`,
    ),
    check('booking_policies_minimum_scope', sql`minimum_participants is null or plan_id is null`),
  ],
  { doors: ['select'] },
);

/** A person's place in a class, one row for person and class whatever became of it. Positions on the waitlist are dense from 1. */
export const bookings = tenantTable(
  'bookings',
  {
    classSessionId: uuid('class_session_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    status: text('status', { enum: BOOKING_STATUSES }).notNull(),
    waitlistPosition: integer('waitlist_position'),
    bookedAt: instant('booked_at').notNull(),
    promotedAt: instant('promoted_at'),
    cancelledAt: instant('cancelled_at'),
    cancellationReason: text('cancellation_reason', { enum: CANCELLATION_REASONS }),
    checkedInAt: instant('checked_in_at'),
    checkInMethod: text('check_in_method', { enum: CHECK_IN_METHODS }),
    /** What the place was booked with; null for staff, and where no payment provider is set up. */
    subscriptionId: uuid('subscription_id'),
    /** How many times the person took this class up: tells the credit of a second booking from that of the first. */
    round: integer('round').notNull().default(1),
    credit: text('credit', { enum: BOOKING_CREDITS }),
    /** The one thing that a late cancellation or an absence cost; `none` where it was forgiven. */
    consequence: text('consequence', { enum: CONSEQUENCES }),
    consequenceCause: text('consequence_cause', { enum: CONSEQUENCE_CAUSES }),
    consequenceWaivedAt: instant('consequence_waived_at'),
    /** Why the waitlist went past this person when a place was free, and when they were told; told anew only of another reason. */
    passedOverRule: text('passed_over_rule'),
    passedOverAt: instant('passed_over_at'),
    /** When another plan or pack came to cover the place, in the stead of one that no longer does. */
    coveredAt: instant('covered_at'),
    /** When the class last went somewhere else than the person had booked it for (`class_sessions_moved`, by hand), and from when and where it did. */
    movedAt: instant('moved_at'),
    movedFrom: instant('moved_from'),
    movedFromLocation: uuid('moved_from_location'),
    /** The time of the class, held against overlapping bookings of the same person (by hand); null where overlaps are allowed. */
    holdsFrom: instant('holds_from'),
    holdsUntil: instant('holds_until'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('bookings_person_key').on(t.organizationId, t.classSessionId, t.membershipId),
    index('bookings_membership_idx').on(t.organizationId, t.membershipId, t.bookedAt),
    index('bookings_subscription_idx').on(t.organizationId, t.subscriptionId),
    index('bookings_holds_idx').on(t.organizationId, t.classSessionId, t.holdsFrom, t.holdsUntil),
    tenantFk('bookings_class_session_fk', t, t.classSessionId, classSessions),
    tenantFk('bookings_membership_fk', t, t.membershipId, memberships),
    tenantFk('bookings_subscription_fk', t, t.subscriptionId, subscriptions),
    check('bookings_status', oneOf('status', BOOKING_STATUSES)),
    check('bookings_waitlist', sql`(status = 'waitlisted') = (waitlist_position is not null) and waitlist_position > 0`),
    check(
      'bookings_cancelled',
      sql`(status = 'cancelled') = (cancelled_at is not null) and (status = 'cancelled') = (cancellation_reason is not null)`,
    ),
    check('bookings_cancellation_reason', oneOf('cancellation_reason', CANCELLATION_REASONS)),
    check('bookings_checked_in', sql`(status = 'attended') = (checked_in_at is not null)`),
    check('bookings_check_in_method', oneOf('check_in_method', CHECK_IN_METHODS)),
    check('bookings_checked_in_how', sql`check_in_method is null or checked_in_at is not null`),
    check('bookings_round', sql`round > 0`),
    check('bookings_credit', oneOf('credit', BOOKING_CREDITS)),
    // Whoever cancelled got the credit back or lost it; losing it is the whole consequence, never beside a fee.
    check('bookings_credit_settled', sql`status <> 'cancelled' or credit is distinct from 'spent'`),
    check(
      'bookings_credit_forfeited',
      sql`credit is distinct from 'forfeited' or (consequence is not distinct from 'credit' and consequence_waived_at is null)`,
    ),
    check('bookings_consequence', oneOf('consequence', CONSEQUENCES)),
    check('bookings_consequence_cause', oneOf('consequence_cause', CONSEQUENCE_CAUSES)),
    check('bookings_consequence_caused', sql`(consequence is null) = (consequence_cause is null)`),
    check('bookings_consequence_waived', sql`consequence_waived_at is null or consequence in ('credit', 'fee', 'strike')`),
    check('bookings_moved', sql`(moved_at is null) = (moved_from is null)`),
    check('bookings_passed_over', sql`(passed_over_rule is null) = (passed_over_at is null)`),
    check('bookings_holds', sql`(holds_from is null) = (holds_until is null)`),
  ],
);

/** A free place held for who waits, until an instant: it is claimed before that instant or it expires at it, never both. */
export const waitlistOffers = tenantTable(
  'waitlist_offers',
  {
    classSessionId: uuid('class_session_id').notNull(),
    bookingId: uuid('booking_id').notNull(),
    status: text('status', { enum: WAITLIST_OFFER_STATUSES }).notNull().default('open'),
    offeredAt: instant('offered_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    decidedAt: instant('decided_at'),
    ...stamps,
  },
  (t) => [
    index('waitlist_offers_session_idx').on(t.organizationId, t.classSessionId),
    index('waitlist_offers_booking_idx').on(t.organizationId, t.bookingId),
    index('waitlist_offers_due_idx').on(t.organizationId, t.expiresAt).where(sql`status = 'open'`),
    uniqueIndex('waitlist_offers_open_key').on(t.organizationId, t.bookingId).where(sql`status = 'open'`),
    tenantFk('waitlist_offers_session_fk', t, t.classSessionId, classSessions),
    tenantFk('waitlist_offers_booking_fk', t, t.bookingId, bookings),
    check('waitlist_offers_status', oneOf('status', WAITLIST_OFFER_STATUSES)),
    check('waitlist_offers_period', sql`expires_at > offered_at`),
    check('waitlist_offers_decided', sql`(status = 'open') = (decided_at is null)`),
    check(
      'waitlist_offers_in_time',
      sql`(status <> 'claimed' or decided_at < expires_at) and (status <> 'expired' or decided_at >= expires_at)`,
    ),
  ],
);

/** How a member wants to be moved up: with so much notice, not in these local hours, and whether clashing places are given up. */
export const waitlistPreferences = tenantTable(
  'waitlist_preferences',
  {
    membershipId: uuid('membership_id').notNull(),
    noticeMinutes: integer('notice_minutes').notNull().default(0),
    quietFrom: time('quiet_from'),
    quietUntil: time('quiet_until'),
    releasesClashes: boolean('releases_clashes').notNull().default(true),
    ...stamps,
  },
  (t) => [
    uniqueIndex('waitlist_preferences_membership_key').on(t.organizationId, t.membershipId),
    tenantFk('waitlist_preferences_membership_fk', t, t.membershipId, memberships),
    check('waitlist_preferences_notice', sql`notice_minutes between 0 and 10080`),
    check('waitlist_preferences_quiet', sql`(quiet_from is null) = (quiet_until is null)`),
  ],
);

/** Strikes, and waivers that take one back. One strike for a booking, one waiver for a strike. */
export const strikes = tenantTable(
  'strikes',
  {
    membershipId: uuid('membership_id').notNull(),
    kind: text('kind', { enum: STRIKE_ENTRY_KINDS }).notNull(),
    bookingId: uuid('booking_id').notNull(),
    bookingRound: integer('booking_round').notNull(),
    cause: text('cause', { enum: CONSEQUENCE_CAUSES }).notNull(),
    waivesId: uuid('waives_id'),
    waivesKind: text('waives_kind').generatedAlwaysAs(sql`case when kind = 'waiver' then 'strike' end`),
    reason: text('reason'),
    actorMembershipId: uuid('actor_membership_id'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('strikes_waived_key').on(t.organizationId, t.id, t.membershipId, t.kind),
    unique('strikes_waiver_key').on(t.organizationId, t.waivesId, t.membershipId, t.waivesKind),
    uniqueIndex('strikes_booking_key').on(t.organizationId, t.bookingId, t.bookingRound).where(sql`kind = 'strike'`),
    index('strikes_membership_idx').on(t.organizationId, t.membershipId, t.createdAt),
    index('strikes_booking_idx').on(t.organizationId, t.bookingId),
    index('strikes_actor_idx').on(t.organizationId, t.actorMembershipId),
    tenantFk('strikes_membership_fk', t, t.membershipId, memberships),
    tenantFk('strikes_booking_fk', t, t.bookingId, bookings),
    tenantFk('strikes_actor_fk', t, t.actorMembershipId, memberships),
    foreignKey({
      name: 'strikes_waives_fk',
      columns: [t.organizationId, t.waivesId, t.membershipId, t.waivesKind],
      foreignColumns: [t.organizationId, t.id, t.membershipId, t.kind],
    }),
    check('strikes_kind', oneOf('kind', STRIKE_ENTRY_KINDS)),
    check('strikes_cause', oneOf('cause', CONSEQUENCE_CAUSES)),
    check('strikes_waives', sql`(kind = 'waiver') = (waives_id is not null)`),
  ],
  { rows: 'appended' },
);

/** Check-in tokens that a member used; a conflict is a replay. The token's own id, until it expires. */
export const checkInTokenUses = tenantTable(
  'check_in_token_uses',
  {
    tokenId: uuid('token_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    usedAt: instant('used_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('check_in_token_uses_token_key').on(t.organizationId, t.tokenId, t.membershipId),
    index('check_in_token_uses_membership_idx').on(t.organizationId, t.membershipId),
    index('check_in_token_uses_expires_idx').on(t.organizationId, t.expiresAt),
    tenantFk('check_in_token_uses_membership_fk', t, t.membershipId, memberships),
  ],
  { rows: 'transient' },
);

/**
 * A tablet at the door of one location. Staff make it and carry its link to the tablet, where opening it changes the link's token for one
 * that lives: what was shown on the way opens nothing twice. Kept as hashes.
 */
export const kiosks = tenantTable(
  'kiosks',
  {
    locationId: uuid('location_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    openedAt: instant('opened_at'),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastSeenAt: instant('last_seen_at'),
    createdByMembershipId: uuid('created_by_membership_id').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('kiosks_token_key').on(t.tokenHash),
    index('kiosks_location_idx').on(t.organizationId, t.locationId),
    index('kiosks_created_by_idx').on(t.organizationId, t.createdByMembershipId),
    tenantFk('kiosks_location_fk', t, t.locationId, locations),
    tenantFk('kiosks_created_by_fk', t, t.createdByMembershipId, memberships),
    check('kiosks_token', sql`token_hash ~ '^[A-Za-z0-9_-]{43}$'`),
    check('kiosks_expiry', sql`expires_at > created_at`),
    seenBy('kiosks', sql`${ROLE} in ('owner', 'admin', 'coach', 'system', 'platform', 'kiosk')`),
  ],
  { doors: ['select', 'update'] },
);
