import { ORGANIZATION_TYPES, PLATFORM_TIERS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, pgPolicy, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { TENANT } from '../sql.ts';
import { app, globalTable, instant, oneOf, stamps, tenantTable } from './_table.ts';

export const organizations = globalTable(
  'organizations',
  'the tenant itself: its wall is on id',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    description: text('description'),
    type: text('type', { enum: ORGANIZATION_TYPES }).notNull().default('physical'),
    timezone: text('timezone').notNull().default('Asia/Jerusalem'),
    currency: text('currency').notNull().default('ILS'),
    language: text('language').notNull().default('he'),
    country: text('country'),
    /** Of the logo in the store, under the studio's own folder. */
    logoKey: text('logo_key'),
    website: text('website'),
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
    brandColor: text('brand_color').notNull().default('#8f2d6f'),
    clerkOrganizationId: text('clerk_organization_id'),
    providerAccountId: text('provider_account_id'),
    platformTier: text('platform_tier', { enum: PLATFORM_TIERS }).notNull().default('lite'),
    platformTierUpdatedAt: instant('platform_tier_updated_at'),
    cancellationWindowHours: integer('cancellation_window_hours').notNull().default(2),
    allowLateCancellation: boolean('allow_late_cancellation').notNull().default(false),
    /** Whether a member's place must be covered by a plan or a credit; off, everybody books freely. */
    bookingRequiresPlan: boolean('booking_requires_plan').notNull().default(false),
    /** Members check themselves in from so long before the start until so long after it, at most so far away. */
    checkInByQr: boolean('check_in_by_qr').notNull().default(true),
    checkInByGps: boolean('check_in_by_gps').notNull().default(false),
    checkInOpensMinutes: integer('check_in_opens_minutes').notNull().default(30),
    checkInClosesMinutes: integer('check_in_closes_minutes').notNull().default(15),
    checkInMaxMeters: integer('check_in_max_meters').notNull().default(150),
    onboardingCompletedAt: instant('onboarding_completed_at'),
    /** A sandbox: its keys are test keys, its payments are played, and its clock stands where the integrator put it. */
    isTest: boolean('is_test').notNull().default(false),
    testClockAt: instant('test_clock_at'),
    isActive: boolean('is_active').notNull().default(true),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('organizations_slug_key').on(t.slug),
    uniqueIndex('organizations_clerk_key').on(t.clerkOrganizationId),
    check('organizations_name', sql`char_length(name) between 1 and 255`),
    check('organizations_country', sql`country ~ '^[A-Z]{2}$'`),
    check('organizations_logo_key', sql`logo_key like 'orgs/' || id || '/%'`),
    check('organizations_type', oneOf('type', ORGANIZATION_TYPES)),
    check('organizations_language', oneOf('language', ['he', 'en', 'ru'])),
    check('organizations_currency', sql`currency ~ '^[A-Z]{3}$'`),
    check('organizations_platform_tier', oneOf('platform_tier', PLATFORM_TIERS)),
    check('organizations_window', sql`cancellation_window_hours between 0 and 168`),
    check(
      'organizations_check_in',
      sql`check_in_opens_minutes between 0 and 1440 and check_in_closes_minutes between 0 and 1440 and check_in_max_meters between 10 and 10000`,
    ),
    check('organizations_test_clock', sql`test_clock_at is null or is_test`),
    pgPolicy('organizations_tenant', { for: 'all', to: app, using: sql`id = ${TENANT}`, withCheck: sql`id = ${TENANT}` }),
  ],
  { doors: ['select'] },
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
  { doors: ['select'] },
);
