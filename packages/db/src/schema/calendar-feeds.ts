import { sql } from 'drizzle-orm';
import { check, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME } from '../sql.ts';
import { seenBy } from './_private.ts';
import { instant, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** The link by which a member's calendar reads their classes, one each: a new link takes the place of the old, under an id of its own. */
export const calendarFeeds = tenantTable(
  'calendar_feeds',
  {
    membershipId: uuid('membership_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    issuedAt: instant('issued_at').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('calendar_feeds_membership_key').on(t.organizationId, t.membershipId),
    uniqueIndex('calendar_feeds_token_key').on(t.tokenHash),
    tenantFk('calendar_feeds_membership_fk', t, t.membershipId, memberships),
    check('calendar_feeds_token', sql`token_hash ~ '^[A-Za-z0-9_-]{43}$'`),
    seenBy('calendar_feeds', sql`membership_id = ${ME}`),
  ],
  { doors: ['select'] },
);
