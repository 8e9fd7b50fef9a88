import { LANGUAGES, LEAD_SOURCES, LEAD_STATUSES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, type PgTableExtraConfigValue, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { STAFF, seenBy } from './_private.ts';
import { globalTable, instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';

/**
 * Somebody who may become a member of this studio: one row a person (by e-mail, by phone), converted once. Visitors write one and read none.
 * It may be `converted` only with the membership that came of it, and remembers that membership whatever status follows.
 */
export const leads = tenantTable(
  'leads',
  {
    name: text('name').notNull(),
    email: text('email'),
    phone: text('phone'),
    locale: text('locale', { enum: LANGUAGES }),
    source: text('source', { enum: LEAD_SOURCES }).notNull().default('website'),
    status: text('status', { enum: LEAD_STATUSES }).notNull().default('new'),
    statusChangedAt: instant('status_changed_at').notNull().defaultNow(),
    note: text('note'),
    assignedMembershipId: uuid('assigned_membership_id'),
    trialDate: date('trial_date'),
    lostReason: text('lost_reason'),
    convertedMembershipId: uuid('converted_membership_id'),
    convertedAt: instant('converted_at'),
    /** When they agreed to be written to. */
    consentedAt: instant('consented_at'),
    deletedAt: instant('deleted_at'),
    /** Lower case, everything the lead search looks at. */
    search: text('search').generatedAlwaysAs(
      sql`lower(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce('0' || substr(phone, 5), ''))`,
    ),
    ...stamps,
  },
  (t): PgTableExtraConfigValue[] => [
    uniqueIndex('leads_email_key').on(t.organizationId, t.email).where(sql`deleted_at is null`),
    uniqueIndex('leads_phone_key').on(t.organizationId, t.phone).where(sql`deleted_at is null`),
    uniqueIndex('leads_converted_membership_key').on(t.organizationId, t.convertedMembershipId),
    index('leads_created_idx').on(t.organizationId, t.createdAt, t.id),
    index('leads_status_idx').on(t.organizationId, t.status, t.createdAt, t.id),
    index('leads_assigned_membership_idx').on(t.organizationId, t.assignedMembershipId),
    foreignKey({ name: 'leads_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('leads_assigned_membership_fk', t, t.assignedMembershipId, memberships),
    tenantFk('leads_converted_membership_fk', t, t.convertedMembershipId, memberships),
    check('leads_name', sql`btrim(name) <> '' and char_length(name) <= 255`),
    check('leads_contact', sql`email is not null or phone is not null`),
    check('leads_email_lower', sql`email = lower(email)`),
    check('leads_phone_e164', sql`phone ~ '^\\+[1-9][0-9]{6,14}$'`),
    check('leads_locale', oneOf('locale', LANGUAGES)),
    check('leads_source', oneOf('source', LEAD_SOURCES)),
    check('leads_status', oneOf('status', LEAD_STATUSES)),
    check(
      'leads_converted',
      sql`(converted_membership_id is null) = (converted_at is null) and (status <> 'converted' or converted_at is not null)`,
    ),
    seenBy('leads', STAFF),
  ],
);

/** Every status a lead had: nothing before the first, nobody where the public wrote it. */
export const leadStatusEvents = tenantTable(
  'lead_status_events',
  {
    leadId: uuid('lead_id').notNull(),
    fromStatus: text('from_status', { enum: LEAD_STATUSES }),
    toStatus: text('to_status', { enum: LEAD_STATUSES }).notNull(),
    changedBy: uuid('changed_by'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('lead_status_events_lead_idx').on(t.organizationId, t.leadId, t.createdAt),
    index('lead_status_events_changed_by_idx').on(t.organizationId, t.changedBy),
    tenantFk('lead_status_events_lead_fk', t, t.leadId, leads),
    tenantFk('lead_status_events_changed_by_fk', t, t.changedBy, memberships),
    check('lead_status_events_from_status', oneOf('from_status', LEAD_STATUSES)),
    check('lead_status_events_to_status', oneOf('to_status', LEAD_STATUSES)),
    check('lead_status_events_change', sql`from_status <> to_status`),
    seenBy('lead_status_events', STAFF),
  ],
  { rows: 'appended' },
);

/** Who asked the platform itself for an account. Reached through doors only; handed to a studio, its lead is written there. */
export const platformLeads = globalTable(
  'platform_leads',
  "the platform's own waitlist: no studio yet",
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email'),
    phone: text('phone'),
    locale: text('locale', { enum: LANGUAGES }),
    source: text('source', { enum: LEAD_SOURCES }).notNull().default('website'),
    status: text('status', { enum: LEAD_STATUSES }).notNull().default('new'),
    statusChangedAt: instant('status_changed_at').notNull().defaultNow(),
    note: text('note'),
    handedToOrganizationId: uuid('handed_to_organization_id'),
    handedAt: instant('handed_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('platform_leads_email_key').on(t.email).where(sql`deleted_at is null`),
    uniqueIndex('platform_leads_phone_key').on(t.phone).where(sql`deleted_at is null`),
    index('platform_leads_created_idx').on(t.createdAt, t.id),
    index('platform_leads_handed_to_idx').on(t.handedToOrganizationId),
    foreignKey({ name: 'platform_leads_handed_to_fk', columns: [t.handedToOrganizationId], foreignColumns: [organizations.id] }),
    check('platform_leads_name', sql`btrim(name) <> '' and char_length(name) <= 255`),
    check('platform_leads_contact', sql`email is not null or phone is not null`),
    check('platform_leads_email_lower', sql`email = lower(email)`),
    check('platform_leads_phone_e164', sql`phone ~ '^\\+[1-9][0-9]{6,14}$'`),
    check('platform_leads_locale', oneOf('locale', LANGUAGES)),
    check('platform_leads_source', oneOf('source', LEAD_SOURCES)),
    check('platform_leads_status', oneOf('status', LEAD_STATUSES)),
    check('platform_leads_handed', sql`(handed_to_organization_id is null) = (handed_at is null)`),
  ],
  { doors: ['select', 'insert', 'update'] },
);
