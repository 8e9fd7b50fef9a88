import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import {
  GENDERS,
  IMPORT_OUTCOMES,
  IMPORT_STATUSES,
  INVITATION_STATUSES,
  MANAGER_ROLES,
  MEMBERSHIP_PAYMENT_STATUSES,
  MEMBERSHIP_ROLES,
  MEMBERSHIP_STATUSES,
  ORGANIZATION_TYPES,
  STAFF_ROLES,
} from './enums/index.ts';
import { operation } from './operation.ts';
import {
  day,
  id,
  instant,
  language,
  line,
  logoUrl,
  money,
  organizationParams,
  page,
  pageQuery,
  paragraph,
  timezone,
} from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';

export const organization = z
  .object({
    id,
    name: z.string(),
    slug: z.string(),
    description: z.string().nullable(),
    type: z.enum(ORGANIZATION_TYPES),
    timezone: z.string(),
    currency: z.string(),
    language,
    contactEmail: z.string().nullable(),
    contactPhone: z.string().nullable(),
    brandColor: z.string(),
    logoUrl,
    cancellationWindowHours: z.int(),
    allowLateCancellation: z.boolean(),
    bookingRequiresPlan: z.boolean().openapi({ description: 'Whether a member’s place must be covered by a plan or a credit' }),
    checkInByQr: z.boolean(),
    checkInByGps: z.boolean(),
    checkInOpensMinutes: z.int(),
    checkInClosesMinutes: z.int(),
    checkInMaxMeters: z.int(),
    hosts: z.array(z.string()),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Organization');
export type Organization = z.infer<typeof organization>;

/** An organization as the person's own list shows it; the whole of it is one more request away. */
export const belonging = z
  .object({
    id,
    name: z.string(),
    slug: z.string(),
    membershipId: id,
    role: z.enum(MEMBERSHIP_ROLES),
    status: z.enum(MEMBERSHIP_STATUSES),
    language,
    brandColor: z.string(),
    logoUrl,
    imageUrl: z.string().nullable().openapi({ description: "The person's picture in that studio" }),
    timezone: z.string(),
    unread: z.int().openapi({ description: 'How many notifications are new there' }),
  })
  .openapi('Belonging');
export type Belonging = z.infer<typeof belonging>;

export const me = z
  .object({
    id,
    email: z.string().nullable(),
    firstName: z.string(),
    lastName: z.string(),
    imageUrl: z.string().nullable(),
    organizations: z.array(belonging),
  })
  .openapi('Me');
export type Me = z.infer<typeof me>;

export const member = z
  .object({
    id: id.openapi({ description: 'The membership: a person in this organization' }),
    firstName: z.string(),
    lastName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable().openapi({ description: 'E.164', example: '+972541234567' }),
    imageUrl: z.string().nullable(),
    role: z.enum(MEMBERSHIP_ROLES),
    status: z.enum(MEMBERSHIP_STATUSES),
    paymentStatus: z.enum(MEMBERSHIP_PAYMENT_STATUSES),
    joinedAt: day.nullable(),
    hasAccount: z.boolean().openapi({ description: 'Has signed in to FitKit at least once' }),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Member');
export type Member = z.infer<typeof member>;

/** What the studio's old system said of a person's plan; kept until plans are set up here. */
export const importedPlan = z.object({
  planName: z.string().nullable(),
  planValidUntil: day.nullable(),
  remainingCredits: z.int().nullable(),
  balance: money.nullable(),
});

export const memberDetail = member
  .extend({
    birthDate: day.nullable(),
    gender: z.enum(GENDERS).nullable(),
    nationalId: z.string().nullable().openapi({ description: 'Masked: only the last three digits', example: '••••••233' }),
    address: z.string().nullable(),
    city: z.string().nullable(),
    notes: z.string().nullable(),
    language: language.nullable(),
    imported: importedPlan.nullable(),
    invitation: z
      .object({ id, status: z.enum(INVITATION_STATUSES), sentAt: instant, expiresAt: instant })
      .nullable()
      .openapi({ description: 'The last one that was sent to this person' }),
    bookings: z.array(z.object({ id, status: z.string(), className: z.string(), startsAt: instant })),
  })
  .openapi('MemberDetail');
export type MemberDetail = z.infer<typeof memberDetail>;

export const invitation = z
  .object({
    id,
    membershipId: id,
    email: z.string(),
    role: z.enum(MEMBERSHIP_ROLES),
    status: z.enum(INVITATION_STATUSES),
    firstName: z.string(),
    lastName: z.string(),
    invitedBy: z.string().openapi({ description: 'Name of whoever invited' }),
    sentAt: instant,
    expiresAt: instant,
    acceptedAt: instant.nullable(),
    revokedAt: instant.nullable(),
    createdAt: instant,
  })
  .openapi('Invitation');
export type Invitation = z.infer<typeof invitation>;

/** What whoever holds the link may see before they sign in. */
export const invitationLink = z
  .object({
    organization: z.object({ name: z.string(), slug: z.string(), language, brandColor: z.string() }),
    role: z.enum(MEMBERSHIP_ROLES),
    firstName: z.string(),
    email: z.string().openapi({ description: 'Masked: whose address it was sent to', example: 'd••••••@example.com' }),
    expiresAt: instant,
  })
  .openapi('InvitationLink');
export type InvitationLink = z.infer<typeof invitationLink>;

/** Of people who were chosen to be invited: who was, who need not be, and who cannot be. */
export const SKIPPED_INVITATIONS = ['already_invited', 'already_has_account', 'no_email'] as const;
export const FAILED_INVITATIONS = ['not_found', 'role_not_grantable', 'membership_not_active'] as const;
export const invitedMembers = z
  .object({
    sent: z.array(z.object({ membershipId: id, invitationId: id })),
    skipped: z.array(z.object({ membershipId: id, reason: z.enum(SKIPPED_INVITATIONS) })),
    failed: z.array(z.object({ membershipId: id, reason: z.enum(FAILED_INVITATIONS) })),
    summary: z.object({ total: z.int(), sent: z.int(), skipped: z.int(), failed: z.int() }),
  })
  .openapi('InvitedMembers');
export type InvitedMembers = z.infer<typeof invitedMembers>;

const reason = z.object({
  code: z.string(),
  field: z.string().optional(),
  value: z.string().optional(),
  severity: z.enum(['error', 'warning']),
});
const counts = z.object({
  total: z.int(),
  create: z.int(),
  merge: z.int(),
  skip: z.int(),
  processed: z.int(),
  created: z.int(),
  merged: z.int(),
  failed: z.int(),
});

export const memberImport = z
  .object({
    id,
    fileName: z.string(),
    status: z.enum(IMPORT_STATUSES),
    encoding: z.string(),
    delimiter: z.string(),
    columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
    counts,
    createdAt: instant,
    confirmedAt: instant.nullable(),
    finishedAt: instant.nullable(),
  })
  .openapi('MemberImport');
export type MemberImport = z.infer<typeof memberImport>;

export const importRow = z
  .object({
    id,
    line: z.int().openapi({ description: 'The row as a spreadsheet counts it; the header is 1' }),
    outcome: z.enum(IMPORT_OUTCOMES),
    result: z.enum(['created', 'merged', 'skipped', 'failed']).nullable(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    membershipId: id.nullable(),
    reasons: z.array(reason),
    raw: z.record(z.string(), z.string()),
  })
  .openapi('ImportRow');
export type ImportRow = z.infer<typeof importRow>;

const importParams = organizationParams.extend({ importId: id.openapi({ param: { name: 'importId', in: 'path' } }) });
const invitationParams = organizationParams.extend({
  invitationId: id.openapi({ param: { name: 'invitationId', in: 'path' } }),
});
const memberParams = organizationParams.extend({ membershipId: id.openapi({ param: { name: 'membershipId', in: 'path' } }) });

export const createOrganizationBody = z.strictObject({
  name: line(255),
  type: z.enum(ORGANIZATION_TYPES).default('physical'),
  timezone: timezone.default('Asia/Jerusalem'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('ILS'),
  language: language.default('he'),
});
export const updateOrganizationBody = z
  .strictObject({
    name: line(255),
    description: paragraph(2000).nullable(),
    timezone,
    language,
    contactEmail: z.email().nullable(),
    contactPhone: paragraph(32).nullable(),
    brandColor: z.string().regex(/^#[0-9a-fA-F]{6}$/),
    cancellationWindowHours: z.int().min(0).max(168),
    allowLateCancellation: z.boolean(),
    bookingRequiresPlan: z.boolean(),
    checkInByQr: z.boolean(),
    checkInByGps: z.boolean(),
    checkInOpensMinutes: z.int().min(0).max(1440),
    checkInClosesMinutes: z.int().min(0).max(1440),
    checkInMaxMeters: z.int().min(10).max(10_000),
  })
  .partial();
export const createInvitationBody = z.strictObject({
  email: z.email().max(254).openapi({ example: 'dana@example.com' }),
  role: z.enum(MEMBERSHIP_ROLES).default('member'),
  firstName: paragraph(100).optional(),
  lastName: paragraph(100).optional(),
});
export const inviteMembersBody = z.strictObject({
  membershipIds: z.array(id).min(1).max(100),
});
export const updateMemberBody = z
  .strictObject({ role: z.enum(MEMBERSHIP_ROLES), status: z.enum(['active', 'suspended', 'cancelled']) })
  .partial();

export const getMe = operation('identity', access.person, {
  method: 'get',
  path: '/v1/me',
  operationId: 'getMe',
  summary: 'The person who is signed in, and the organizations they belong to; invitations that wait for them are accepted',
  responses: { 200: ok('The person', me), ...refusals('invalid_token', 'token_expired') },
});
export const createOrganization = operation('identity', access.person, {
  method: 'post',
  path: '/v1/organizations',
  operationId: 'createOrganization',
  summary: 'Open a studio; the caller becomes its owner',
  request: { body: jsonBody(createOrganizationBody) },
  responses: { 201: ok('The new organization', organization), ...refusals() },
});
export const listOrganizations = operation('identity', access.person, {
  method: 'get',
  path: '/v1/organizations',
  operationId: 'listOrganizations',
  summary: 'Organizations in which the caller has an active membership',
  responses: { 200: ok('Organizations', page(belonging)), ...refusals() },
});
export const getOrganization = operation('identity', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}',
  operationId: 'getOrganization',
  summary: 'One organization',
  request: { params: organizationParams },
  responses: { 200: ok('The organization', organization), ...refusals() },
});
export const updateOrganization = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: '/v1/organizations/{organizationId}',
  operationId: 'updateOrganization',
  summary: 'Change the organization and its cancellation policy',
  request: { params: organizationParams, body: jsonBody(updateOrganizationBody) },
  responses: { 200: ok('The organization', organization), ...refusals('role_required') },
});

export const listMembers = operation('identity', access.roles(STAFF_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/members',
  operationId: 'listMembers',
  summary: 'People of the organization by name; search looks at names, e-mail and phone',
  request: {
    params: organizationParams,
    query: pageQuery.extend({
      search: z.string().max(100).optional(),
      status: z.enum(MEMBERSHIP_STATUSES).optional(),
      role: z.enum(MEMBERSHIP_ROLES).optional(),
    }),
  },
  responses: { 200: ok('Members', page(member).extend({ counts: z.record(z.string(), z.int()) })), ...refusals('role_required') },
});
export const getMember = operation('identity', access.roles(STAFF_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/members/{membershipId}',
  operationId: 'getMember',
  summary: 'Everything about one person of the organization',
  request: { params: memberParams },
  responses: { 200: ok('The member', memberDetail), ...refusals('role_required') },
});
export const updateMember = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: '/v1/organizations/{organizationId}/members/{membershipId}',
  operationId: 'updateMember',
  summary: 'Change a person’s role or status here; what concerns owners is for owners, and one active owner stays',
  request: { params: memberParams, body: jsonBody(updateMemberBody) },
  responses: { 200: ok('The member', memberDetail), ...refusals('role_required', 'role_not_grantable', 'last_owner') },
});
export const inviteMembers = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/members/bulk-invite',
  operationId: 'inviteMembers',
  summary: 'Invite people who are listed already, such as those of an import: they get a link to sign in by',
  request: { params: organizationParams, body: jsonBody(inviteMembersBody) },
  responses: { 200: ok('What became of each', invitedMembers), ...refusals('role_required') },
});

export const createInvitation = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/invitations',
  operationId: 'createInvitation',
  summary: 'Invite a person by e-mail; the link works for seven days. Owners are invited by owners',
  request: { params: organizationParams, body: jsonBody(createInvitationBody) },
  responses: {
    201: ok('The invitation', invitation),
    ...refusals('role_required', 'role_not_grantable', 'already_member', 'already_invited'),
  },
});
export const listInvitations = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/invitations',
  operationId: 'listInvitations',
  summary: 'Invitations, newest first',
  request: { params: organizationParams, query: pageQuery.extend({ status: z.enum(INVITATION_STATUSES).optional() }) },
  responses: {
    200: ok('Invitations', page(invitation).extend({ counts: z.record(z.string(), z.int()) })),
    ...refusals('role_required'),
  },
});
export const resendInvitation = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/invitations/{invitationId}/resend',
  operationId: 'resendInvitation',
  summary: 'Send an invitation again: with a new link for seven more days, the old one is over',
  request: { params: invitationParams },
  responses: {
    200: ok('The invitation', invitation),
    ...refusals('role_required', 'role_not_grantable', 'invitation_not_pending', 'already_invited'),
  },
});
export const revokeInvitation = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/invitations/{invitationId}/revoke',
  operationId: 'revokeInvitation',
  summary: 'Take an invitation back; whoever waited to join no longer does',
  request: { params: invitationParams },
  responses: {
    200: ok('The invitation', invitation),
    ...refusals('role_required', 'role_not_grantable', 'invitation_not_pending'),
  },
});
export const getInvitation = operation('identity', access.public, {
  method: 'get',
  path: '/v1/invitations/{token}',
  operationId: 'getInvitation',
  summary: 'The invitation behind a link, for whoever holds it',
  request: {
    params: z.object({
      token: z
        .string()
        .regex(/^[\w-]{43}$/)
        .openapi({ param: { name: 'token', in: 'path' }, example: 'q5Yk0pVt3b2W8n1mJ7sXcR4eZ6uD9aLhGfQoKiTyBvA' }),
    }),
  },
  responses: { 200: ok('What it invites to', invitationLink), ...refusals('link_expired') },
});

export const createImport = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/imports',
  operationId: 'createImport',
  summary: 'Upload a member list (CSV, up to 5 MB and 20,000 rows): nothing is created before it is confirmed',
  request: {
    params: organizationParams,
    query: z.strictObject({ fileName: line(255) }),
    body: { required: true, content: { 'text/csv': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: {
    201: ok('The import, to be looked at and confirmed', memberImport),
    ...refusals(
      'role_required',
      'too_large',
      'unsupported_media_type',
      'not_a_table',
      'spreadsheet_not_supported',
      'empty_file',
      'too_many_rows',
      'no_identifying_column',
      'unknown_encoding',
      'too_many_columns',
      'no_rows',
    ),
  },
});
export const listImports = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/imports',
  operationId: 'listImports',
  summary: 'Imports, newest first',
  request: { params: organizationParams, query: pageQuery },
  responses: { 200: ok('Imports', page(memberImport)), ...refusals('role_required') },
});
export const getImport = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/imports/{importId}',
  operationId: 'getImport',
  summary: 'One import and how far it has come',
  request: { params: importParams },
  responses: { 200: ok('The import', memberImport), ...refusals('role_required') },
});
export const listImportRows = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/imports/{importId}/rows',
  operationId: 'listImportRows',
  summary: 'What becomes of each row, and why',
  request: { params: importParams, query: pageQuery.extend({ outcome: z.enum(IMPORT_OUTCOMES).optional() }) },
  responses: { 200: ok('Rows in the order of the file', page(importRow)), ...refusals('role_required') },
});
export const confirmImport = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/imports/{importId}/confirmation',
  operationId: 'confirmImport',
  summary: 'Create and merge the people of the list; goes on in the background',
  request: { params: importParams },
  responses: { 202: ok('The import', memberImport), ...refusals('role_required', 'import_not_pending') },
});
export const cancelImport = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/imports/{importId}/cancellation',
  operationId: 'cancelImport',
  summary: 'Put an import aside before it was confirmed',
  request: { params: importParams },
  responses: { 200: ok('The import', memberImport), ...refusals('role_required', 'import_not_pending') },
});
export const getImportReport = operation('identity', access.roles(MANAGER_ROLES), {
  method: 'get',
  path: '/v1/organizations/{organizationId}/imports/{importId}/report',
  operationId: 'getImportReport',
  summary: 'Every row with its outcome and reasons, as CSV (UTF-8 with BOM, opens in Excel)',
  request: { params: importParams },
  responses: {
    200: { description: 'The report', content: { 'text/csv': { schema: z.string() } } },
    ...refusals('role_required'),
  },
});
