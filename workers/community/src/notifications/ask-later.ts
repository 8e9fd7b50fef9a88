import { emit, type Statement, sql, statement } from '@fitkit/db';

/** How long after sending the vendor knows what became of a push, and for how long it remembers (docs.expo.dev, push receipts). */
export const RECEIPT_MINUTES = 15;
export const RECEIPT_HOURS = 24;

/** Pushes of this studio that were sent, and whose receipt can still be had. */
export const unanswered = (
  organizationId: string,
  now: string,
) => sql`d.organization_id = ${organizationId} and d.channel = 'push' and d.status = 'sent'
  and d.receipt_at is null and d.sent_at > ${now}::timestamptz - make_interval(hours => ${RECEIPT_HOURS}::int)`;

/** An event for the moment when the vendor knows more, unless one waits already or nothing is unanswered. */
export const askLater = (organizationId: string, now: string): Statement<unknown> =>
  statement(
    'notifications.ask_later',
    emit(
      'pushes.sent',
      organizationId,
      sql`select gen_random_uuid() as event_id, ${organizationId}::uuid as aggregate_id, jsonb_build_object('organizationId', ${organizationId}::uuid) as payload
        where exists (select from notification_deliveries d where ${unanswered(organizationId, now)})
          and not exists (select from events w where w.organization_id = ${organizationId} and w.aggregate_id = ${organizationId}::uuid and w.type = 'pushes.sent'
            and w.handed_at is null and w.next_attempt_at > ${now}::timestamptz)`,
      now,
      sql`${now}::timestamptz + make_interval(mins => ${RECEIPT_MINUTES}::int)`,
    ),
  );
