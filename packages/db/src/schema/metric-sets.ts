import { type Language, METRIC_KINDS, METRIC_SET_OWNERS, METRIC_SOURCES, METRIC_UNITS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, numeric, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { MINE_OR_STAFF, seenBy } from './_private.ts';
import { instant, oneOf, scopeOf, sharedFk, sharedScope, sharedTable, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { workouts } from './workouts.ts';

/** What can be measured of a person (a one-rep maximum, a 2 km row): everyone's, and a studio's own. */
export const metricDefinitions = sharedTable(
  'metric_definitions',
  {
    slug: text('slug').notNull(),
    nameI18n: jsonb('name_i18n').$type<Record<Language, string>>().notNull(),
    unit: text('unit', { enum: METRIC_UNITS }).notNull(),
    kind: text('kind', { enum: METRIC_KINDS }).notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('metric_definitions_slug_key').on(t.scope, t.slug),
    index('metric_definitions_organization_idx').on(t.organizationId),
    foreignKey({
      name: 'metric_definitions_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('metric_definitions_name', sql`name_i18n ?& '{he,en,ru}'::text[]`),
    check('metric_definitions_unit', oneOf('unit', METRIC_UNITS)),
    check('metric_definitions_kind', oneOf('kind', METRIC_KINDS)),
  ],
  { doors: ['select', 'insert', 'update'] },
);

/**
 * The definitions that percentages of a member, of a workout or of the whole studio are resolved by. One owner exactly, and one set
 * for an owner, so that falling back from member or workout to the studio has one answer.
 */
export const metricSets = tenantTable(
  'metric_sets',
  {
    name: text('name').notNull(),
    owner: text('owner', { enum: METRIC_SET_OWNERS }).notNull(),
    membershipId: uuid('membership_id'),
    workoutId: uuid('workout_id'),
    createdByMembershipId: uuid('created_by_membership_id').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('metric_sets_owner_key')
      .on(t.organizationId, t.owner, sql`coalesce(membership_id, workout_id, organization_id)`)
      .where(sql`deleted_at is null`),
    index('metric_sets_membership_idx').on(t.organizationId, t.membershipId),
    index('metric_sets_workout_idx').on(t.organizationId, t.workoutId),
    index('metric_sets_created_by_idx').on(t.organizationId, t.createdByMembershipId),
    tenantFk('metric_sets_membership_fk', t, t.membershipId, memberships),
    tenantFk('metric_sets_workout_fk', t, t.workoutId, workouts),
    tenantFk('metric_sets_created_by_fk', t, t.createdByMembershipId, memberships),
    check('metric_sets_owner', oneOf('owner', METRIC_SET_OWNERS)),
    check(
      'metric_sets_one_owner',
      sql`(owner = 'member') = (membership_id is not null) and (owner = 'workout') = (workout_id is not null)`,
    ),
  ],
);

/** A definition in a set, in order. */
export const metricSetEntries = tenantTable(
  'metric_set_entries',
  {
    setId: uuid('set_id').notNull(),
    definitionScope: scopeOf('definition_scope').notNull(),
    definitionId: uuid('definition_id').notNull(),
    sortOrder: integer('sort_order').notNull().default(0),
    ...stamps,
  },
  (t) => [
    uniqueIndex('metric_set_entries_definition_key').on(t.organizationId, t.setId, t.definitionScope, t.definitionId),
    index('metric_set_entries_definition_idx').on(t.definitionScope, t.definitionId),
    tenantFk('metric_set_entries_set_fk', t, t.setId, metricSets),
    sharedFk('metric_set_entries_definition_fk', t.definitionScope, t.definitionId, metricDefinitions),
    sharedScope('metric_set_entries', 'definition_scope', 'definition_id'),
    check('metric_set_entries_sort_order', sql`sort_order >= 0`),
  ],
  { rows: 'transient' },
);

/** A value of one of the studio's own people, by membership: a stranger's cannot be recorded. The newest of a definition counts. */
export const memberMetrics = tenantTable(
  'member_metrics',
  {
    membershipId: uuid('membership_id').notNull(),
    definitionScope: scopeOf('definition_scope').notNull(),
    definitionId: uuid('definition_id').notNull(),
    value: numeric('value', { precision: 14, scale: 4, mode: 'number' }).notNull(),
    unit: text('unit', { enum: METRIC_UNITS }).notNull(),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
    source: text('source', { enum: METRIC_SOURCES }).notNull(),
    recordedByMembershipId: uuid('recorded_by_membership_id').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('member_metrics_membership_idx').on(t.organizationId, t.membershipId, t.definitionScope, t.definitionId, t.recordedAt),
    index('member_metrics_definition_idx').on(t.definitionScope, t.definitionId),
    index('member_metrics_recorded_by_idx').on(t.organizationId, t.recordedByMembershipId),
    tenantFk('member_metrics_membership_fk', t, t.membershipId, memberships),
    sharedFk('member_metrics_definition_fk', t.definitionScope, t.definitionId, metricDefinitions),
    tenantFk('member_metrics_recorded_by_fk', t, t.recordedByMembershipId, memberships),
    sharedScope('member_metrics', 'definition_scope', 'definition_id'),
    check('member_metrics_value', sql`value >= 0`),
    check('member_metrics_unit', oneOf('unit', METRIC_UNITS)),
    check('member_metrics_source', oneOf('source', METRIC_SOURCES)),
    seenBy('member_metrics', MINE_OR_STAFF),
  ],
);
