import { GENDERS } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, jsonb, pgPolicy, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ME, ROLE } from '../sql.ts';
import { embedded, embedding } from './_pgvector.ts';
import { sealedBy, sealedByIndex } from './_sealed.ts';
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
    nationalIdSealedBy: sealedBy('national_id_sealed_by', sql`national_id_encrypted`),
    nationalIdLast3: text('national_id_last3'),
    address: text('address'),
    city: text('city'),
    zip: text('zip'),
    state: text('state'),
    country: text('country'),
    emergencyContactName: text('emergency_contact_name'),
    emergencyContactPhone: text('emergency_contact_phone'),
    emergencyContactRelationship: text('emergency_contact_relationship'),
    /** The studio's own number for the person; a national id belongs in its sealed column. */
    personalId: text('personal_id'),
    rfidTag: text('rfid_tag'),
    /** Advertising needs consent given: nobody is asked in by default. */
    allowSms: boolean('allow_sms').notNull().default(false),
    allowMailingList: boolean('allow_mailing_list').notNull().default(false),
    medicalCert: boolean('medical_cert').notNull().default(false),
    medicalCertUntil: date('medical_cert_until'),
    notes: text('notes'),
    language: text('language'),
    bio: text('bio'),
    /** Of the person's picture in this studio, in the store. */
    avatarKey: text('avatar_key'),
    isPublic: boolean('is_public').notNull().default(false),
    imported: jsonb('imported').$type<ImportedPlan>(),
    /** Lower case, everything the member search looks at. */
    search: text('search').generatedAlwaysAs(
      sql`lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce('0' || substr(phone, 5), ''))`,
    ),
    ...embedding,
    ...stamps,
  },
  (t) => [
    uniqueIndex('member_profiles_membership_key').on(t.organizationId, t.membershipId),
    uniqueIndex('member_profiles_email_key').on(t.organizationId, t.email).where(sql`email is not null`),
    uniqueIndex('member_profiles_rfid_key').on(t.organizationId, t.rfidTag).where(sql`rfid_tag is not null`),
    sealedByIndex('member_profiles', t.nationalIdSealedBy, t.organizationId),
    index('member_profiles_phone_idx').on(t.organizationId, t.phone),
    /** The order of the list of members. */
    index('member_profiles_by_name_idx').on(
      t.organizationId,
      sql`coalesce(last_name, '')`,
      sql`coalesce(first_name, '')`,
      t.membershipId,
    ),
    tenantFk('member_profiles_membership_fk', t, t.membershipId, memberships),
    check('member_profiles_avatar', sql`avatar_key like 'orgs/' || organization_id || '/%'`),
    check('member_profiles_gender', oneOf('gender', GENDERS)),
    check('member_profiles_sealed', sql`national_id_encrypted like 'v1.%'`),
    check('member_profiles_email_lower', sql`email = lower(email)`),
    embedded('member_profiles'),
    check('member_profiles_phone_e164', sql`phone ~ '^\\+[1-9][0-9]{6,14}$'`),
    check('member_profiles_emergency_phone_e164', sql`emergency_contact_phone ~ '^\\+[1-9][0-9]{6,14}$'`),
    check('member_profiles_medical_cert', sql`medical_cert_until is null or medical_cert`),
    pgPolicy('member_profiles_private', {
      as: 'restrictive',
      for: 'select',
      to: app,
      using: sql`is_public or membership_id = ${ME} or ${ROLE} in ('owner', 'admin', 'coach', 'system', 'platform', 'kiosk')`,
    }),
  ],
  { doors: ['select', 'update'] },
);
