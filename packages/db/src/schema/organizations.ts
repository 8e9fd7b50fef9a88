import { ORGANIZATION_TYPES, PLATFORM_TIERS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { TENANT } from '../sql.ts';
import { app, doorPolicies, instant, oneOf, stamps, tenantTable } from './_table.ts';

export const organizations = pgTable(
  'organizations',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    description: text('description'),
    type: text('type', { enum: ORGANIZATION_TYPES }).notNull().default('physical'),
    timezone: text('timezone').notNull().default('Asia/Jerusalem'),
    currency: text('currency').notNull().default('ILS'),
    language: text('language').notNull().default('he'),
    website: text('website'),
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
    brandColor: text('brand_color').notNull().default('#8f2d6f'),
    platformTier: text('platform_tier', { enum: PLATFORM_TIERS }).notNull().default('lite'),
    cancellationWindowHours: integer('cancellation_window_hours').notNull().default(2),
    allowLateCancellation: boolean('allow_late_cancellation').notNull().default(false),
    isActive: boolean('is_active').notNull().default(true),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('organizations_slug_key').on(t.slug),
    check('organizations_type', oneOf('type', ORGANIZATION_TYPES)),
    check('organizations_language', oneOf('language', ['he', 'en', 'ru'])),
    check('organizations_currency', sql`currency ~ '^[A-Z]{3}$'`),
    check('organizations_platform_tier', oneOf('platform_tier', PLATFORM_TIERS)),
    check('organizations_window', sql`cancellation_window_hours between 0 and 168`),
    pgPolicy('organizations_tenant', { for: 'all', to: app, using: sql`id = ${TENANT}`, withCheck: sql`id = ${TENANT}` }),
    ...doorPolicies('organizations', ['select']),
  ],
);

/** The hosts a studio answers on: its subdomain, and its own domains once they are active. */
export const organizationDomains = tenantTable(
  'organization_domains',
  {
    host: text('host').notNull(),
    status: text('status', { enum: ['pending', 'active'] })
      .notNull()
      .default('pending'),
    isPrimary: boolean('is_primary').notNull().default(false),
    ...stamps,
  },
  (t) => [
    uniqueIndex('organization_domains_host_key').on(t.host),
    foreignKey({ name: 'organization_domains_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('organization_domains_status', oneOf('status', ['pending', 'active'])),
    check('organization_domains_host_lower', sql`host = lower(host)`),
  ],
  ['select'],
);
