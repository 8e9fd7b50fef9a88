import {
  CHECK_IN_STATUSES,
  COMPLIANCE_STATUSES,
  COMPLIANCE_TYPE_KEYS,
  FORM_INSTANCE_STATUSES,
  FORM_KINDS,
  FORM_RECURRENCES,
  LANGUAGES,
  SIGNING_METHODS,
} from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, jsonb, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { TENANT } from '../sql.ts';
import { MINE_OR_STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { memberships } from './memberships.ts';

type FieldOf<T extends string, Options = unknown> = {
  type: T;
  id: string;
  label: string;
  required: boolean;
  helpText?: string;
} & Options;
/** One question of a form, of nine types. */
export type FormField =
  | FieldOf<'text' | 'free_text', { maxLength?: number }>
  | FieldOf<'checkbox' | 'date' | 'signature'>
  | FieldOf<'number', { min?: number; max?: number; unit?: string }>
  | FieldOf<'scale', { min: number; max: number }>
  | FieldOf<'photo', { multiple: boolean }>
  | FieldOf<'multi_choice', { options: { value: string; label: string }[]; allowMultiple: boolean }>;
export type FormFile = { r2Key: string; mime?: string };
export type FormAnswer = string | number | boolean | string[] | FormFile | FormFile[];
/** By the id of the field. */
export type FormAnswers = Record<string, FormAnswer>;

/**
 * A version of a form: a draft, then published and unchanged from there on; what changes is the next version. Compliance forms are
 * signed, check-ins answered again and again. A template that was handed to somebody cannot go: its instances hold it.
 */
export const formTemplates = tenantTable(
  'form_templates',
  {
    kind: text('kind', { enum: FORM_KINDS }).notNull(),
    typeKey: text('type_key').notNull(),
    version: integer('version').notNull().default(1),
    name: text('name').notNull(),
    locale: text('locale', { enum: LANGUAGES }).notNull(),
    fields: jsonb('fields').$type<FormField[]>().notNull().default([]),
    bodyRichtext: text('body_richtext'),
    validityPeriodDays: integer('validity_period_days'),
    autoIssueOnJoin: boolean('auto_issue_on_join').notNull().default(false),
    /** Nobody books or enters until it is signed and valid. */
    requiredToBook: boolean('required_to_book').notNull().default(false),
    recurrence: text('recurrence', { enum: FORM_RECURRENCES }),
    publishedAt: instant('published_at'),
    archivedAt: instant('archived_at'),
    createdBy: uuid('created_by').notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('form_templates_version_key').on(t.organizationId, t.typeKey, t.version),
    uniqueIndex('form_templates_draft_key')
      .on(t.organizationId, t.typeKey)
      .where(sql`published_at is null and archived_at is null`),
    unique('form_templates_identity_key').on(t.organizationId, t.id, t.kind, t.version),
    index('form_templates_created_by_idx').on(t.organizationId, t.createdBy),
    tenantFk('form_templates_created_by_fk', t, t.createdBy, memberships),
    check('form_templates_kind', oneOf('kind', FORM_KINDS)),
    check('form_templates_locale', oneOf('locale', LANGUAGES)),
    check('form_templates_recurrence', oneOf('recurrence', FORM_RECURRENCES)),
    check('form_templates_type_key', sql`type_key <> '' and char_length(type_key) <= 64`),
    check('form_templates_compliance_type', sql`kind <> 'compliance' or ${oneOf('type_key', COMPLIANCE_TYPE_KEYS)}`),
    check('form_templates_version', sql`version > 0`),
    check(
      'form_templates_kind_columns',
      sql`case kind when 'compliance' then recurrence is null
        else validity_period_days is null and not auto_issue_on_join and not required_to_book and not (${oneOf('type_key', COMPLIANCE_TYPE_KEYS)}) end`,
    ),
    check('form_templates_validity', sql`validity_period_days > 0`),
    check('form_templates_fields', sql`jsonb_typeof(fields) = 'array' and (published_at is null or fields <> '[]')`),
    check('form_templates_signature', sql`kind <> 'compliance' or published_at is null or fields @> '[{"type":"signature"}]'`),
  ],
  { rows: 'transient' },
);

/**
 * A form handed to a person, in the version of its day, with their answers. Answers may be about health: only they and staff read them.
 * The signing link is kept as a hash and used once; a compliance form waits once a person, a check-in once an occasion.
 */
export const formInstances = tenantTable(
  'form_instances',
  {
    formTemplateId: uuid('form_template_id').notNull(),
    formVersion: integer('form_version').notNull(),
    kind: text('kind', { enum: FORM_KINDS }).notNull(),
    membershipId: uuid('membership_id').notNull(),
    status: text('status', { enum: FORM_INSTANCE_STATUSES }).notNull(),
    issuedBy: uuid('issued_by'),
    signingTokenHash: text('signing_token_hash'),
    expiresAt: instant('expires_at'),
    openedAt: instant('opened_at'),
    submittedAt: instant('submitted_at'),
    answers: jsonb('answers').$type<FormAnswers>(),
    /** The day a check-in is asked for. */
    scheduledFor: date('scheduled_for'),
    sentAt: instant('sent_at'),
    reviewedAt: instant('reviewed_at'),
    reviewedBy: uuid('reviewed_by'),
    reviewNote: text('review_note'),
    /** The last day on which a signed form counts. */
    validUntil: date('valid_until'),
    /** An answer asks for a doctor's note; cleared by staff who saw it. */
    flaggedAt: instant('flagged_at'),
    clearedAt: instant('cleared_at'),
    clearedBy: uuid('cleared_by'),
    archivedAt: instant('archived_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('form_instances_signing_token_key').on(t.signingTokenHash),
    uniqueIndex('form_instances_pending_key')
      .on(t.organizationId, t.membershipId, t.formTemplateId)
      .where(sql`status = 'pending'`),
    uniqueIndex('form_instances_occasion_key').on(t.organizationId, t.membershipId, t.formTemplateId, t.scheduledFor),
    index('form_instances_template_idx').on(t.organizationId, t.formTemplateId, t.kind, t.formVersion),
    index('form_instances_membership_idx').on(t.organizationId, t.membershipId, t.createdAt),
    index('form_instances_status_idx').on(t.organizationId, t.status, t.createdAt),
    index('form_instances_issued_by_idx').on(t.organizationId, t.issuedBy),
    index('form_instances_reviewed_by_idx').on(t.organizationId, t.reviewedBy),
    index('form_instances_cleared_by_idx').on(t.organizationId, t.clearedBy),
    foreignKey({
      name: 'form_instances_template_fk',
      columns: [t.organizationId, t.formTemplateId, t.kind, t.formVersion],
      foreignColumns: [formTemplates.organizationId, formTemplates.id, formTemplates.kind, formTemplates.version],
    }),
    tenantFk('form_instances_membership_fk', t, t.membershipId, memberships),
    tenantFk('form_instances_issued_by_fk', t, t.issuedBy, memberships),
    tenantFk('form_instances_reviewed_by_fk', t, t.reviewedBy, memberships),
    tenantFk('form_instances_cleared_by_fk', t, t.clearedBy, memberships),
    check(
      'form_instances_status',
      sql`case kind when 'compliance' then ${oneOf('status', COMPLIANCE_STATUSES)} else ${oneOf('status', CHECK_IN_STATUSES)} end`,
    ),
    check(
      'form_instances_kind_columns',
      sql`case kind when 'compliance' then num_nonnulls(scheduled_for, sent_at, reviewed_at) = 0
        else scheduled_for is not null and num_nonnulls(signing_token_hash, valid_until, flagged_at, archived_at) = 0 end`,
    ),
    check(
      'form_instances_token',
      sql`signing_token_hash is null or (signing_token_hash ~ '^[0-9a-f]{64}$' and expires_at is not null)`,
    ),
    check(
      'form_instances_submitted',
      sql`(submitted_at is null) = (answers is null) and case when status in ('signed', 'answered', 'reviewed') then submitted_at is not null
        when status = 'archived' then true else submitted_at is null end`,
    ),
    check('form_instances_sent', sql`status not in ('sent', 'answered', 'reviewed') or sent_at is not null`),
    check(
      'form_instances_reviewed',
      sql`(status = 'reviewed') = (reviewed_at is not null) and (reviewed_at is null) = (reviewed_by is null)`,
    ),
    check('form_instances_archived', sql`(status = 'archived') = (archived_at is not null)`),
    check(
      'form_instances_cleared',
      sql`(cleared_at is null) = (cleared_by is null) and (cleared_at is null or flagged_at is not null)`,
    ),
    check('form_instances_answers', sql`jsonb_typeof(answers) = 'object'`),
    seenBy('form_instances', MINE_OR_STAFF),
  ],
  { doors: ['select'] },
);

/** The evidence of a signature: who, when, from where, of what, and the checksums that prove it. Written once, never touched; its PDF is locked for seven years. */
export const formSignatures = tenantTable(
  'form_signatures',
  {
    formInstanceId: uuid('form_instance_id').notNull(),
    method: text('method', { enum: SIGNING_METHODS }).notNull(),
    signerName: text('signer_name').notNull(),
    /** A parent signs for a minor. */
    isGuardian: boolean('is_guardian').notNull().default(false),
    signedAt: instant('signed_at').notNull(),
    ipAddress: text('ip_address').notNull(),
    userAgent: text('user_agent').notNull(),
    signatureImageKey: text('signature_image_key').notNull(),
    pdfKey: text('pdf_key').notNull(),
    pdfChecksumSha256: text('pdf_checksum_sha256').notNull(),
    /** Of the template's text and questions as they were shown, and of the answers. */
    contentChecksumSha256: text('content_checksum_sha256').notNull(),
    retainUntil: date('retain_until').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('form_signatures_form_instance_key').on(t.organizationId, t.formInstanceId),
    uniqueIndex('form_signatures_pdf_key_key').on(t.organizationId, t.pdfKey),
    tenantFk('form_signatures_form_instance_fk', t, t.formInstanceId, formInstances),
    check('form_signatures_method', oneOf('method', SIGNING_METHODS)),
    check(
      'form_signatures_checksums',
      sql`pdf_checksum_sha256 ~ '^[0-9a-f]{64}$' and content_checksum_sha256 ~ '^[0-9a-f]{64}$'`,
    ),
    check(
      'form_signatures_retention',
      sql`retain_until >= (signed_at at time zone 'UTC')::date + interval '7 years' - interval '1 day'`,
    ),
    seenBy(
      'form_signatures',
      sql`exists (select 1 from form_instances i where i.organization_id = ${TENANT} and i.id = form_signatures.form_instance_id)`,
    ),
  ],
  { rows: 'appended' },
);
