import { BODY_METRIC_TYPES, BODY_METRIC_UNITS, type BodyMetricType } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, date, index, numeric, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { MINE_OR_STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** A measurement of a body on a day: one for member, type, day and label (in any case of its letters). Seen by the member and the studio's staff. */
export const bodyMetrics = tenantTable(
  'body_metrics',
  {
    membershipId: uuid('membership_id').notNull(),
    type: text('type', { enum: BODY_METRIC_TYPES }).notNull(),
    customLabel: text('custom_label'),
    value: numeric('value', { precision: 10, scale: 2, mode: 'number' }).notNull(),
    unit: text('unit', { enum: BODY_METRIC_UNITS }).notNull(),
    notes: text('notes'),
    recordedAt: date('recorded_at').notNull(),
    recordedByMembershipId: uuid('recorded_by_membership_id').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('body_metrics_day_key')
      .on(t.organizationId, t.membershipId, t.type, t.recordedAt, sql`lower(coalesce(custom_label, ''))`)
      .where(sql`deleted_at is null`),
    index('body_metrics_membership_idx').on(t.organizationId, t.membershipId, t.type, t.recordedAt),
    index('body_metrics_recorded_by_idx').on(t.organizationId, t.recordedByMembershipId),
    tenantFk('body_metrics_membership_fk', t, t.membershipId, memberships),
    tenantFk('body_metrics_recorded_by_fk', t, t.recordedByMembershipId, memberships),
    check('body_metrics_type', oneOf('type', BODY_METRIC_TYPES)),
    check('body_metrics_unit', oneOf('unit', BODY_METRIC_UNITS)),
    check(
      'body_metrics_unit_of_type',
      sql`case type when 'custom' then true when 'weight' then unit in ('kg', 'lb') when 'body_fat' then unit = '%' else unit in ('cm', 'in') end`,
    ),
    check(
      'body_metrics_custom_label',
      sql`(type = 'custom') = (custom_label is not null) and char_length(custom_label) <= 100 and custom_label ~ '\\S'`,
    ),
    check('body_metrics_value', sql`value >= 0 and (unit <> '%' or value <= 100)`),
    seenBy('body_metrics', MINE_OR_STAFF),
  ],
);

/** Which measurements a member keeps. Without a row, all of them. */
export const bodyMetricSettings = tenantTable(
  'body_metric_settings',
  {
    membershipId: uuid('membership_id').notNull(),
    enabledTypes: text('enabled_types').array().$type<BodyMetricType[]>().notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('body_metric_settings_membership_key').on(t.organizationId, t.membershipId),
    tenantFk('body_metric_settings_membership_fk', t, t.membershipId, memberships),
    check('body_metric_settings_types', sql.raw(`enabled_types <@ '{${BODY_METRIC_TYPES.join(',')}}'::text[]`)),
    seenBy('body_metric_settings', MINE_OR_STAFF),
  ],
);
