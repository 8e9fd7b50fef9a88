import { TASK_PRIORITIES, TASK_SOURCES, TASK_STATUSES, TASK_TYPES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { STAFF, seenBy } from './_private.ts';
import { instant, oneOf, stamps, tenantFk, tenantTable } from './_table.ts';
import { leads } from './leads.ts';
import { memberships } from './memberships.ts';
import { organizations } from './organizations.ts';
import { cancellationRequests, paymentTransactions, subscriptions } from './payments.ts';

/**
 * Something staff has to do, written by hand or by what happened; never lost, never twice for the same cause. Without an assignee
 * it is everybody's. A manual refund is done only with the number of its credit document.
 */
export const tasks = tenantTable(
  'tasks',
  {
    type: text('type', { enum: TASK_TYPES }).notNull(),
    priority: text('priority', { enum: TASK_PRIORITIES }).notNull().default('medium'),
    source: text('source', { enum: TASK_SOURCES }).notNull(),
    status: text('status', { enum: TASK_STATUSES }).notNull().default('open'),
    title: text('title'),
    note: text('note'),
    dueDate: date('due_date'),
    assigneeMembershipId: uuid('assignee_membership_id'),
    createdBy: uuid('created_by'),
    /** The person it is about. */
    membershipId: uuid('membership_id'),
    leadId: uuid('lead_id'),
    subscriptionId: uuid('subscription_id'),
    cancellationRequestId: uuid('cancellation_request_id'),
    paymentTransactionId: uuid('payment_transaction_id'),
    externalReference: text('external_reference'),
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('tasks_contact_lead_key').on(t.organizationId, t.leadId).where(sql`type = 'contact_lead' and source = 'auto'`),
    uniqueIndex('tasks_manual_refund_key').on(t.organizationId, t.paymentTransactionId).where(sql`type = 'manual_refund'`),
    index('tasks_open_idx').on(t.organizationId, t.status, t.dueDate, t.id),
    index('tasks_assignee_idx').on(t.organizationId, t.assigneeMembershipId, t.status),
    index('tasks_created_by_idx').on(t.organizationId, t.createdBy),
    index('tasks_membership_idx').on(t.organizationId, t.membershipId),
    index('tasks_lead_idx').on(t.organizationId, t.leadId),
    index('tasks_subscription_idx').on(t.organizationId, t.subscriptionId),
    index('tasks_cancellation_request_idx').on(t.organizationId, t.cancellationRequestId),
    index('tasks_payment_transaction_idx').on(t.organizationId, t.paymentTransactionId),
    index('tasks_closed_by_idx').on(t.organizationId, t.closedBy),
    foreignKey({ name: 'tasks_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    tenantFk('tasks_assignee_fk', t, t.assigneeMembershipId, memberships),
    tenantFk('tasks_created_by_fk', t, t.createdBy, memberships),
    tenantFk('tasks_membership_fk', t, t.membershipId, memberships),
    tenantFk('tasks_lead_fk', t, t.leadId, leads),
    tenantFk('tasks_subscription_fk', t, t.subscriptionId, subscriptions),
    tenantFk('tasks_cancellation_request_fk', t, t.cancellationRequestId, cancellationRequests),
    tenantFk('tasks_payment_transaction_fk', t, t.paymentTransactionId, paymentTransactions),
    tenantFk('tasks_closed_by_fk', t, t.closedBy, memberships),
    check('tasks_type', oneOf('type', TASK_TYPES)),
    check('tasks_priority', oneOf('priority', TASK_PRIORITIES)),
    check('tasks_source', oneOf('source', TASK_SOURCES)),
    check('tasks_status', oneOf('status', TASK_STATUSES)),
    check(
      'tasks_about',
      sql`case type when 'contact_lead' then lead_id is not null when 'cancellation_review' then subscription_id is not null
        when 'manual_refund' then payment_transaction_id is not null when 'general' then title is not null else membership_id is not null end`,
    ),
    check('tasks_title', sql`btrim(title) <> '' and char_length(title) <= 255`),
    check('tasks_closed', sql`(status = 'open') = (closed_at is null) and (closed_by is null or closed_at is not null)`),
    check('tasks_refund_reference', sql`type <> 'manual_refund' or status <> 'done' or external_reference is not null`),
    seenBy('tasks', STAFF),
  ],
);
