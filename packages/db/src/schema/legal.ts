import { LANGUAGES, type Language, LEGAL_DOCUMENT_TYPES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, inet, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, oneOf, scopeOf, sharedFk, sharedScope, sharedTable, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';
import { users } from './users.ts';

/** A text in every language of the product. */
export type LegalText = Record<Language, { title: string; body: string }>;

/** A version of what people agree to, the platform's or a studio's own waiver. A new wording is a new version: what was agreed to stays. */
export const legalDocuments = sharedTable(
  'legal_documents',
  {
    type: text('type', { enum: LEGAL_DOCUMENT_TYPES }).notNull(),
    version: integer('version').notNull(),
    text: jsonb('text').$type<LegalText>().notNull(),
    /** Of the text as it was published, by language. */
    textSha256: jsonb('text_sha256').$type<Record<Language, string>>().notNull(),
    effectiveAt: instant('effective_at').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('legal_documents_version_key').on(t.scope, t.type, t.version),
    check('legal_documents_type', oneOf('type', LEGAL_DOCUMENT_TYPES)),
    check('legal_documents_version', sql`version > 0`),
    check('legal_documents_languages', sql`text ?& array['he', 'en', 'ru'] and text_sha256 ?& array['he', 'en', 'ru']`),
    check('legal_documents_own', sql`organization_id is null or type = 'fitness_waiver'`),
  ],
  { rows: 'appended' },
);

/**
 * That a person agreed to one version, in which language, where and when. By person, since a course's buyer has no membership; of the
 * studio in which it was given, since no studio learns of another.
 */
export const legalConsents = tenantTable(
  'legal_consents',
  {
    userId: uuid('user_id').notNull(),
    membershipId: uuid('membership_id'),
    documentScope: scopeOf('document_scope').notNull(),
    documentId: uuid('document_id').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    /** What the person was doing: `owner_onboarding`, `accept_terms`, … */
    context: text('context').notNull(),
    ip: inet('ip'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('legal_consents_document_key').on(t.organizationId, t.userId, t.documentScope, t.documentId),
    index('legal_consents_user_idx').on(t.userId),
    index('legal_consents_membership_idx').on(t.organizationId, t.membershipId),
    index('legal_consents_document_idx').on(t.documentScope, t.documentId),
    foreignKey({ name: 'legal_consents_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    tenantFk('legal_consents_membership_fk', t, t.membershipId, memberships),
    sharedFk('legal_consents_document_fk', t.documentScope, t.documentId, legalDocuments),
    sharedScope('legal_consents', 'document_scope', 'document_id'),
    check('legal_consents_language', oneOf('language', LANGUAGES)),
    check('legal_consents_context', sql`context ~ '^[a-z_]{1,64}$'`),
  ],
  { rows: 'appended' },
);
