import { NOTIFICATION_CATEGORIES, NOTIFICATION_CHANNELS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, text, time, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { seenBy } from './_private.ts';
import { oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** What a person wants from this studio, by category and channel. No row: they want it. */
export const notificationPrefs = tenantTable(
  'notification_prefs',
  {
    membershipId: uuid('membership_id').notNull(),
    category: text('category', { enum: NOTIFICATION_CATEGORIES }).notNull(),
    channel: text('channel', { enum: NOTIFICATION_CHANNELS }).notNull(),
    isEnabled: boolean('is_enabled').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('notification_prefs_choice_key').on(t.organizationId, t.membershipId, t.category, t.channel),
    tenantFk('notification_prefs_membership_fk', t, t.membershipId, memberships),
    check('notification_prefs_category', oneOf('category', NOTIFICATION_CATEGORIES)),
    check('notification_prefs_channel', oneOf('channel', NOTIFICATION_CHANNELS)),
    seenBy('notification_prefs', sql`membership_id = ${ME} or ${ROLE} = 'system'`),
  ],
);

/**
 * When a person is not to be disturbed, by the clock of the studio; may pass midnight. Their language is the one of member_profiles.
 */
export const quietHours = tenantTable(
  'quiet_hours',
  {
    membershipId: uuid('membership_id').notNull(),
    startsAt: time('starts_at').notNull(),
    endsAt: time('ends_at').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('quiet_hours_membership_key').on(t.organizationId, t.membershipId),
    tenantFk('quiet_hours_membership_fk', t, t.membershipId, memberships),
    check('quiet_hours_time', sql`starts_at <> ends_at`),
    seenBy('quiet_hours', sql`membership_id = ${ME} or ${ROLE} = 'system'`),
  ],
  { rows: 'transient' },
);
