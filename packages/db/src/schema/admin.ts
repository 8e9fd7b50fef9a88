import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, inet, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { globalTable, instant, minorUnits, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

/** Who did what, in the batch of what was done. The app may write and read it, never change or delete it. */
export const auditLogs = tenantTable(
  'audit_logs',
  {
    actorUserId: uuid('actor_user_id'),
    actorRole: text('actor_role').notNull(),
    action: text('action').notNull(),
    resourceType: text('resource_type'),
    resourceId: uuid('resource_id'),
    metadata: jsonb('metadata').notNull(),
    /** Under whose eyes: an act of the platform in somebody's place. */
    impersonationId: uuid('impersonation_id'),
    ip: inet('ip'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({ name: 'audit_logs_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    index('audit_logs_created_idx').on(t.organizationId, t.createdAt),
    index('audit_logs_actor_idx').on(t.organizationId, t.actorUserId, t.createdAt),
    index('audit_logs_resource_idx').on(t.organizationId, t.resourceId, t.createdAt),
    index('audit_logs_impersonation_idx').on(t.organizationId, t.impersonationId),
    tenantFk('audit_logs_impersonation_fk', t, t.impersonationId, impersonations),
  ],
  { rows: 'appended', doors: ['insert'] },
);

/** The platform in a person's place, in one studio, for at most an hour and for a reason; the studio can see it. */
export const impersonations = tenantTable(
  'impersonations',
  {
    adminUserId: uuid('admin_user_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    reason: text('reason').notNull(),
    startedAt: instant('started_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    ...stamps,
  },
  (t) => [
    index('impersonations_admin_idx').on(t.adminUserId),
    index('impersonations_membership_idx').on(t.organizationId, t.membershipId, t.startedAt),
    uniqueIndex('impersonations_open_key').on(t.organizationId, t.adminUserId).where(sql`ended_at is null`),
    foreignKey({ name: 'impersonations_admin_fk', columns: [t.adminUserId], foreignColumns: [users.id] }),
    tenantFk('impersonations_membership_fk', t, t.membershipId, memberships),
    check('impersonations_reason', sql`btrim(reason) <> ''`),
    check('impersonations_period', sql`expires_at > started_at and expires_at <= started_at + interval '1 hour'`),
    check('impersonations_ended', sql`ended_at >= started_at`),
  ],
  { doors: ['select'] },
);

/** Who works for the platform, as Clerk's metadata says; read by the door, so a demotion holds from the next request. */
export const platformAdmins = globalTable(
  'platform_admins',
  'the platform’s own people belong to no studio',
  {
    userId: uuid('user_id').primaryKey(),
    grantedAt: instant('granted_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    foreignKey({ name: 'platform_admins_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    check('platform_admins_revoked', sql`revoked_at >= granted_at`),
  ],
  { doors: ['select', 'insert', 'update'] },
);

/** What the platform's people did to what belongs to no studio: a login, a queue, a cost. Written and read through doors alone. */
export const platformAuditLogs = globalTable(
  'platform_audit_logs',
  'acts on logins, queues and costs concern no one studio',
  {
    id: uuid('id').primaryKey(),
    actorUserId: uuid('actor_user_id').notNull(),
    action: text('action').notNull(),
    resourceType: text('resource_type').notNull(),
    resourceId: text('resource_id'),
    metadata: jsonb('metadata').notNull(),
    ip: inet('ip'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('platform_audit_logs_created_idx').on(t.createdAt),
    index('platform_audit_logs_actor_idx').on(t.actorUserId, t.createdAt),
    index('platform_audit_logs_resource_idx').on(t.resourceType, t.resourceId),
    foreignKey({ name: 'platform_audit_logs_actor_fk', columns: [t.actorUserId], foreignColumns: [users.id] }),
  ],
  { rows: 'appended', doors: ['select', 'insert'] },
);

/** What running the platform costs and no vendor's API tells: entered by hand, by day. */
export const manualCosts = globalTable(
  'manual_costs',
  'the platform’s own costs',
  {
    id: uuid('id').primaryKey(),
    day: date('day').notNull(),
    category: text('category').notNull(),
    vendor: text('vendor').notNull(),
    amount: minorUnits('amount').notNull(),
    currency: text('currency').notNull(),
    note: text('note'),
    createdByUserId: uuid('created_by_user_id').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('manual_costs_day_idx').on(t.day),
    index('manual_costs_created_by_idx').on(t.createdByUserId),
    foreignKey({ name: 'manual_costs_created_by_fk', columns: [t.createdByUserId], foreignColumns: [users.id] }),
    check('manual_costs_amount', sql`amount >= 0`),
    check('manual_costs_currency', sql`currency ~ '^[A-Z]{3}$'`),
  ],
  { doors: ['select', 'insert', 'update'] },
);
