import { BOOKING_STATUSES, CANCELLATION_REASONS, DELIVERY_MODES, PUBLISH_STATUSES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';

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
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    foreignKey({ name: 'locations_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('locations_capacity', sql`capacity > 0`),
    check('locations_place', sql`latitude between -90 and 90 and longitude between -180 and 180`),
  ],
);

export const programs = tenantTable(
  'programs',
  {
    name: text('name').notNull(),
    description: text('description'),
    deliveryMode: text('delivery_mode', { enum: DELIVERY_MODES }).notNull(),
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    foreignKey({ name: 'programs_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('programs_delivery_mode', oneOf('delivery_mode', DELIVERY_MODES)),
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
    color: text('color').notNull().default('#8f2d6f'),
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    index('class_types_program_idx').on(t.organizationId, t.programId),
    index('class_types_location_idx').on(t.organizationId, t.defaultLocationId),
    tenantFk('class_types_program_fk', t, t.programId, programs),
    tenantFk('class_types_location_fk', t, t.defaultLocationId, locations),
    check('class_types_duration', sql`default_duration_minutes between 5 and 600`),
    check('class_types_capacity', sql`default_capacity > 0 and default_waitlist_capacity >= 0`),
    check('class_types_color', sql`color ~* '^#[0-9a-f]{6}$'`),
  ],
);

/** One class at one time. A coach or a space in two places at once is refused by exclusion constraints (by hand, 0002). */
export const classSessions = tenantTable(
  'class_sessions',
  {
    classTypeId: uuid('class_type_id').notNull(),
    locationId: uuid('location_id'),
    coachMembershipId: uuid('coach_membership_id'),
    title: text('title'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    capacity: integer('capacity'),
    waitlistCapacity: integer('waitlist_capacity').notNull().default(0),
    status: text('status', { enum: PUBLISH_STATUSES }).notNull().default('draft'),
    notes: text('notes'),
    cancelledAt: instant('cancelled_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('class_sessions_starts_idx').on(t.organizationId, t.startsAt),
    index('class_sessions_class_type_idx').on(t.organizationId, t.classTypeId),
    index('class_sessions_location_idx').on(t.organizationId, t.locationId),
    index('class_sessions_coach_idx').on(t.organizationId, t.coachMembershipId),
    tenantFk('class_sessions_class_type_fk', t, t.classTypeId, classTypes),
    tenantFk('class_sessions_location_fk', t, t.locationId, locations),
    tenantFk('class_sessions_coach_fk', t, t.coachMembershipId, memberships),
    check('class_sessions_status', oneOf('status', PUBLISH_STATUSES)),
    check('class_sessions_time', sql`ends_at > starts_at`),
    check('class_sessions_capacity', sql`capacity > 0 and waitlist_capacity >= 0`),
    check('class_sessions_cancelled', sql`(status = 'cancelled') = (cancelled_at is not null)`),
  ],
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
    ...stamps,
  },
  (t) => [
    uniqueIndex('bookings_person_key').on(t.organizationId, t.classSessionId, t.membershipId),
    index('bookings_membership_idx').on(t.organizationId, t.membershipId, t.bookedAt),
    tenantFk('bookings_class_session_fk', t, t.classSessionId, classSessions),
    tenantFk('bookings_membership_fk', t, t.membershipId, memberships),
    check('bookings_status', oneOf('status', BOOKING_STATUSES)),
    check('bookings_waitlist', sql`(status = 'waitlisted') = (waitlist_position is not null) and waitlist_position > 0`),
    check(
      'bookings_cancelled',
      sql`(status = 'cancelled') = (cancelled_at is not null) and (status = 'cancelled') = (cancellation_reason is not null)`,
    ),
    check('bookings_cancellation_reason', oneOf('cancellation_reason', CANCELLATION_REASONS)),
    check('bookings_checked_in', sql`(status = 'attended') = (checked_in_at is not null)`),
  ],
);
