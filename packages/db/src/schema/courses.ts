import {
  COURSE_ACCESS_POLICIES,
  COURSE_ENTITLEMENT_STATUSES,
  COURSE_PREVIEWS,
  COURSE_REVOCATION_REASONS,
  COURSE_STATUSES,
} from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PERSON } from '../sql.ts';
import { STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { programs } from './scheduling.ts';
import { users } from './users.ts';
import { workouts } from './workouts.ts';

/** What makes a program (delivery mode `course`) a product: length, preview, shop status. Its price is a plan's. Archived, it leaves the shop and buyers keep it. */
export const courseConfigs = tenantTable(
  'course_configs',
  {
    programId: uuid('program_id').notNull(),
    durationDays: integer('duration_days').notNull(),
    accessPolicy: text('access_policy', { enum: COURSE_ACCESS_POLICIES }).notNull().default('lifetime'),
    previewType: text('preview_type', { enum: COURSE_PREVIEWS }).notNull().default('none'),
    previewWorkoutId: uuid('preview_workout_id'),
    status: text('status', { enum: COURSE_STATUSES }).notNull().default('draft'),
    publishedAt: instant('published_at'),
    archivedAt: instant('archived_at'),
    ...stamps,
  },
  (t) => [
    unique('course_configs_program_key').on(t.organizationId, t.programId),
    index('course_configs_preview_workout_idx').on(t.organizationId, t.previewWorkoutId),
    tenantFk('course_configs_program_fk', t, t.programId, programs),
    tenantFk('course_configs_preview_workout_fk', t, t.previewWorkoutId, workouts),
    check('course_configs_duration_days', sql`duration_days between 1 and 1000`),
    check('course_configs_access_policy', oneOf('access_policy', COURSE_ACCESS_POLICIES)),
    check('course_configs_preview_type', oneOf('preview_type', COURSE_PREVIEWS)),
    check('course_configs_preview', sql`(preview_type = 'specific_workout') = (preview_workout_id is not null)`),
    check('course_configs_status', oneOf('status', COURSE_STATUSES)),
    check('course_configs_published', sql`status = 'draft' or published_at is not null`),
    check('course_configs_archived', sql`(status = 'archived') = (archived_at is not null)`),
  ],
);

/** A workout of a course's day, counted from 0, or that the day is rest: never both (an exclusion, by hand). A day is replaced as a whole. */
export const courseWorkouts = tenantTable(
  'course_workouts',
  {
    programId: uuid('program_id').notNull(),
    dayOffset: integer('day_offset').notNull(),
    sortOrder: integer('sort_order').notNull().default(0),
    workoutId: uuid('workout_id'),
    isRest: boolean('is_rest').notNull().default(false),
    ...stamps,
  },
  (t) => [
    uniqueIndex('course_workouts_place_key').on(t.organizationId, t.programId, t.dayOffset, t.sortOrder),
    index('course_workouts_workout_idx').on(t.organizationId, t.workoutId),
    foreignKey({
      name: 'course_workouts_course_fk',
      columns: [t.organizationId, t.programId],
      foreignColumns: [courseConfigs.organizationId, courseConfigs.programId],
    }),
    tenantFk('course_workouts_workout_fk', t, t.workoutId, workouts),
    check('course_workouts_place', sql`day_offset >= 0 and sort_order >= 0`),
    check('course_workouts_rest', sql`is_rest = (workout_id is null) and (not is_rest or sort_order = 0)`),
  ],
  { rows: 'transient' },
);

/**
 * That a person may follow a course: of the login, so that it outlives the membership and a buyer need not be a member.
 * One for person and course, reused when bought again; `start_date` is set by "Start". A refund revokes it.
 */
export const courseEntitlements = tenantTable(
  'course_entitlements',
  {
    programId: uuid('program_id').notNull(),
    userId: uuid('user_id').notNull(),
    membershipId: uuid('membership_id'),
    status: text('status', { enum: COURSE_ENTITLEMENT_STATUSES }).notNull().default('pending'),
    startDate: date('start_date'),
    completedAt: instant('completed_at'),
    revokedAt: instant('revoked_at'),
    revocationReason: text('revocation_reason', { enum: COURSE_REVOCATION_REASONS }),
    ...stamps,
  },
  (t) => [
    uniqueIndex('course_entitlements_user_key').on(t.organizationId, t.programId, t.userId),
    index('course_entitlements_user_idx').on(t.userId),
    index('course_entitlements_membership_idx').on(t.organizationId, t.membershipId),
    foreignKey({
      name: 'course_entitlements_course_fk',
      columns: [t.organizationId, t.programId],
      foreignColumns: [courseConfigs.organizationId, courseConfigs.programId],
    }),
    foreignKey({ name: 'course_entitlements_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    tenantFk('course_entitlements_membership_fk', t, t.membershipId, memberships),
    check('course_entitlements_status', oneOf('status', COURSE_ENTITLEMENT_STATUSES)),
    check(
      'course_entitlements_revoked',
      sql`(status = 'revoked') = (revoked_at is not null) and (status = 'revoked') = (revocation_reason is not null)`,
    ),
    check('course_entitlements_revocation_reason', oneOf('revocation_reason', COURSE_REVOCATION_REASONS)),
    check('course_entitlements_completed', sql`completed_at is null or start_date is not null`),
    seenBy('course_entitlements', sql`user_id = ${PERSON} or ${STAFF}`),
  ],
);

/** A workout done on its day of a course. By day and workout, so that an edited course keeps what was done; a restart clears them. */
export const courseCompletions = tenantTable(
  'course_completions',
  {
    entitlementId: uuid('entitlement_id').notNull(),
    dayOffset: integer('day_offset').notNull(),
    workoutId: uuid('workout_id').notNull(),
    completedAt: instant('completed_at').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('course_completions_workout_key').on(t.organizationId, t.entitlementId, t.dayOffset, t.workoutId),
    index('course_completions_workout_idx').on(t.organizationId, t.workoutId),
    tenantFk('course_completions_entitlement_fk', t, t.entitlementId, courseEntitlements),
    tenantFk('course_completions_workout_fk', t, t.workoutId, workouts),
    check('course_completions_day_offset', sql`day_offset >= 0`),
    seenBy(
      'course_completions',
      sql`exists (select 1 from course_entitlements p where p.organization_id = course_completions.organization_id and p.id = course_completions.entitlement_id)`,
    ),
  ],
  { rows: 'transient' },
);
