import { MEMBERSHIP_PAYMENT_STATUSES, MEMBERSHIP_ROLES, MEMBERSHIP_STATUSES } from '@fitkit/contracts';
import { check, date, foreignKey, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { leads } from './leads.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

/** A person in an organization; the role is the membership's, not the person's. */
export const memberships = tenantTable(
  'memberships',
  {
    userId: uuid('user_id').notNull(),
    role: text('role', { enum: MEMBERSHIP_ROLES }).notNull().default('member'),
    status: text('status', { enum: MEMBERSHIP_STATUSES }).notNull().default('active'),
    paymentStatus: text('payment_status', { enum: MEMBERSHIP_PAYMENT_STATUSES }).notNull().default('none'),
    joinedAt: date('joined_at'),
    endDate: date('end_date'),
    /** The lead that this membership came of; one each. */
    sourceLeadId: uuid('source_lead_id'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('memberships_user_key').on(t.organizationId, t.userId),
    uniqueIndex('memberships_source_lead_key').on(t.organizationId, t.sourceLeadId),
    index('memberships_user_idx').on(t.userId),
    foreignKey({ name: 'memberships_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({ name: 'memberships_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    tenantFk('memberships_source_lead_fk', t, t.sourceLeadId, leads),
    check('memberships_role', oneOf('role', MEMBERSHIP_ROLES)),
    check('memberships_status', oneOf('status', MEMBERSHIP_STATUSES)),
    check('memberships_payment_status', oneOf('payment_status', MEMBERSHIP_PAYMENT_STATUSES)),
  ],
  { doors: ['select', 'update'] },
);
