import { BODY_METRIC_TYPES, GOAL_DIRECTIONS, GOAL_STATUSES, GOAL_TYPES, METRIC_UNITS, RECORD_MEASURES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, date, index, numeric, text, uuid } from 'drizzle-orm/pg-core';
import { MINE_OR_STAFF, seenBy } from './_private.ts';
import { instant, oneOf, scopeOf, sharedFk, sharedScope, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { exercises } from './workouts.ts';

const amount = (name: string) => numeric(name, { precision: 14, scale: 4, mode: 'number' });

/**
 * Where a member wants to be: a measure of the body, or a record in an exercise. `start_value` is the latest known, null where
 * nothing is known yet. A coach may set one, too. Archiving deletes softly.
 */
export const goals = tenantTable(
  'goals',
  {
    membershipId: uuid('membership_id').notNull(),
    type: text('type', { enum: GOAL_TYPES }).notNull(),
    metricType: text('metric_type', { enum: BODY_METRIC_TYPES }),
    customLabel: text('custom_label'),
    exerciseScope: scopeOf('exercise_scope'),
    exerciseId: uuid('exercise_id'),
    measure: text('measure', { enum: RECORD_MEASURES }),
    direction: text('direction', { enum: GOAL_DIRECTIONS }).notNull(),
    target: amount('target').notNull(),
    startValue: amount('start_value'),
    unit: text('unit', { enum: METRIC_UNITS }).notNull(),
    deadline: date('deadline'),
    status: text('status', { enum: GOAL_STATUSES }).notNull().default('active'),
    achievedAt: instant('achieved_at'),
    setByMembershipId: uuid('set_by_membership_id').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('goals_membership_idx').on(t.organizationId, t.membershipId, t.status),
    index('goals_exercise_idx').on(t.exerciseScope, t.exerciseId),
    index('goals_set_by_idx').on(t.organizationId, t.setByMembershipId),
    tenantFk('goals_membership_fk', t, t.membershipId, memberships),
    sharedFk('goals_exercise_fk', t.exerciseScope, t.exerciseId, exercises),
    tenantFk('goals_set_by_fk', t, t.setByMembershipId, memberships),
    sharedScope('goals', 'exercise_scope', 'exercise_id'),
    check('goals_type', oneOf('type', GOAL_TYPES)),
    check('goals_metric_type', oneOf('metric_type', BODY_METRIC_TYPES)),
    check('goals_measure', oneOf('measure', RECORD_MEASURES)),
    check(
      'goals_subject',
      sql`(type = 'body_metric') = (metric_type is not null) and (type = 'exercise_pr') = (exercise_id is not null) and (measure is null) = (exercise_id is null)`,
    ),
    check(
      'goals_custom_label',
      sql`(metric_type is not distinct from 'custom') = (custom_label is not null) and char_length(custom_label) between 1 and 100`,
    ),
    check('goals_direction', oneOf('direction', GOAL_DIRECTIONS)),
    check('goals_target', sql`target > 0 and start_value >= 0`),
    check(
      'goals_course',
      sql`case direction when 'increase' then start_value < target when 'decrease' then start_value > target end`,
    ),
    check('goals_unit', oneOf('unit', METRIC_UNITS)),
    check('goals_status', oneOf('status', GOAL_STATUSES)),
    check('goals_achieved', sql`(status = 'achieved') = (achieved_at is not null)`),
    seenBy('goals', MINE_OR_STAFF),
  ],
);
