import { GENDERS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, jsonb, pgPolicy, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { app, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

/** What the studio's old system said of a person's plan. Amounts in minor units. */
export type ImportedPlan = {
  planName: string | null;
  planValidUntil: string | null;
  remainingCredits: number | null;
  balance: { amount: number; currency: string } | null;
};

/** The studio's own record of a person. Walled a second time: only staff, oneself, and the public profiles of coaches. */
export const memberProfiles = tenantTable(
  'member_profiles',
  {
    membershipId: uuid('membership_id').notNull(),
    firstName: text('first_name').notNull().default(''),
    lastName: text('last_name').notNull().default(''),
    email: text('email'),
    phone: text('phone'),
    birthDate: date('birth_date'),
    gender: text('gender', { enum: GENDERS }),
    nationalIdEncrypted: text('national_id_encrypted'),
    nationalIdLast3: text('national_id_last3'),
    address: text('address'),
    city: text('city'),
    notes: text('notes'),
    language: text('language'),
    bio: text('bio'),
    isPublic: boolean('is_public').notNull().default(false),
    imported: jsonb('imported').$type<ImportedPlan>(),
    /** Lower case, everything the member search looks at. */
    search: text('search').generatedAlwaysAs(
      sql`lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce('0' || substr(phone, 5), ''))`,
    ),
    ...stamps,
  },
  (t) => [
    uniqueIndex('member_profiles_membership_key').on(t.organizationId, t.membershipId),
    uniqueIndex('member_profiles_email_key').on(t.organizationId, t.email).where(sql`email is not null`),
    index('member_profiles_phone_idx').on(t.organizationId, t.phone),
    index('member_profiles_name_idx').on(t.organizationId, t.lastName, t.firstName, t.membershipId),
    tenantFk('member_profiles_membership_fk', t, t.membershipId, memberships),
    check('member_profiles_gender', oneOf('gender', GENDERS)),
    check('member_profiles_email_lower', sql`email = lower(email)`),
    check('member_profiles_phone_e164', sql`phone ~ '^\\+[1-9][0-9]{6,14}$'`),
    pgPolicy('member_profiles_private', {
      as: 'restrictive',
      for: 'select',
      to: app,
      using: sql`is_public or membership_id = ${ME} or ${ROLE} in ('owner', 'admin', 'coach', 'system', 'platform')`,
    }),
  ],
);
