import { ASSIGNMENT_KINDS, TEMPLATE_DELIVERY_MODES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, smallint, text, time, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { classTypes, locations } from './scheduling.ts';
import { workouts } from './workouts.ts';

/**
 * A plan of weeks that can be applied any number of times: to athletes, to a feed, or to the schedule. Only the last names a class
 * type, days (0 is Sunday) and the studio's wall-clock times. What it is for never changes.
 */
export const programTemplates = tenantTable(
  'program_templates',
  {
    name: text('name').notNull(),
    description: text('description'),
    deliveryMode: text('delivery_mode', { enum: TEMPLATE_DELIVERY_MODES }).notNull(),
    durationWeeks: integer('duration_weeks').notNull(),
    tags: text('tags').array().notNull().default(sql`'{}'`),
    targetClassTypeId: uuid('target_class_type_id'),
    daysOfWeek: smallint('days_of_week').array(),
    startTimes: time('start_times').array(),
    defaultLocationId: uuid('default_location_id'),
    defaultCoachMembershipId: uuid('default_coach_membership_id'),
    isActive: boolean('is_active').notNull().default(true),
    ...stamps,
  },
  (t) => [
    index('program_templates_name_idx').on(t.organizationId, t.name),
    index('program_templates_target_class_type_idx').on(t.organizationId, t.targetClassTypeId),
    index('program_templates_default_location_idx').on(t.organizationId, t.defaultLocationId),
    index('program_templates_default_coach_idx').on(t.organizationId, t.defaultCoachMembershipId),
    foreignKey({
      name: 'program_templates_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    tenantFk('program_templates_target_class_type_fk', t, t.targetClassTypeId, classTypes),
    tenantFk('program_templates_default_location_fk', t, t.defaultLocationId, locations),
    tenantFk('program_templates_default_coach_fk', t, t.defaultCoachMembershipId, memberships),
    check('program_templates_delivery_mode', oneOf('delivery_mode', TEMPLATE_DELIVERY_MODES)),
    check('program_templates_duration_weeks', sql`duration_weeks between 1 and 104`),
    check(
      'program_templates_schedule',
      sql`case when delivery_mode = 'schedule'
        then target_class_type_id is not null and coalesce(cardinality(days_of_week), 0) > 0 and coalesce(cardinality(start_times), 0) > 0
        else num_nonnulls(target_class_type_id, days_of_week, start_times, default_location_id, default_coach_membership_id) = 0 end`,
    ),
    check('program_templates_days_of_week', sql`days_of_week <@ '{0,1,2,3,4,5,6}'::smallint[]`),
  ],
);

/** A cell of the grid: week, day of the plan's week, and place in the day. The grid is replaced as a whole. */
export const programTemplateCells = tenantTable(
  'program_template_cells',
  {
    templateId: uuid('template_id').notNull(),
    weekNumber: integer('week_number').notNull(),
    dayNumber: smallint('day_number').notNull(),
    slot: smallint('slot').notNull().default(0),
    kind: text('kind', { enum: ASSIGNMENT_KINDS }).notNull(),
    workoutId: uuid('workout_id'),
    coachNote: text('coach_note'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('program_template_cells_slot_key').on(t.organizationId, t.templateId, t.weekNumber, t.dayNumber, t.slot),
    index('program_template_cells_workout_idx').on(t.organizationId, t.workoutId),
    tenantFk('program_template_cells_template_fk', t, t.templateId, programTemplates),
    tenantFk('program_template_cells_workout_fk', t, t.workoutId, workouts),
    check('program_template_cells_kind', oneOf('kind', ASSIGNMENT_KINDS)),
    check('program_template_cells_place', sql`week_number > 0 and day_number between 1 and 7 and slot >= 0`),
    check('program_template_cells_workout', sql`(kind = 'workout') = (workout_id is not null)`),
    check(
      'program_template_cells_note',
      sql`(kind <> 'workout' or coach_note is null) and (kind <> 'note' or coalesce(coach_note ~ '\\S', false))`,
    ),
  ],
  { rows: 'transient' },
);
