import { DomainError, type NotificationKind, type SuppressionReason } from '@fitkit/contracts';
import { createDbClient, door, live, type SQL, type Statement, sql, statement } from '@fitkit/db';
import { z } from 'zod';
import type { Ctx } from '../app.ts';
import { isSigned } from './svix.ts';

/** What of a webhook is used; the tags are ours, put on the mail when it was sent. */
const told = z.object({
  type: z.string(),
  created_at: z.string(),
  data: z.object({
    email_id: z.string(),
    to: z.array(z.string()).default([]),
    tags: z.object({ organization: z.uuid(), delivery: z.uuid() }),
    bounce: z.object({ type: z.string(), subType: z.string().optional() }).optional(),
  }),
});
type Told = z.infer<typeof told>;

/** What became of a mail; null where it changes nothing for us. A soft bounce is the vendor's to try again. */
function fateOf({
  type,
  data,
}: Told): { status: 'delivered' | 'bounced' | 'complained' | 'failed'; suppress?: SuppressionReason } | null {
  switch (type) {
    case 'email.delivered':
      return { status: 'delivered' };
    case 'email.bounced':
      return data.bounce?.type === 'Transient' ? null : { status: 'bounced', suppress: 'bounce' };
    case 'email.suppressed':
      return { status: 'bounced', suppress: 'bounce' };
    case 'email.complained':
      return { status: 'complained', suppress: 'complaint' };
    case 'email.failed':
      return { status: 'failed' };
    default:
      return null;
  }
}

/** Signed by Svix over the raw body, at most five minutes ago; what is not, never happened. Told twice, or in another order, is told once. */
export async function receive(ctx: Ctx, request: Request): Promise<{ received: true }> {
  const body = await request.text();
  if (!(await isSigned(ctx.resendWebhookSecret, request.headers, body, ctx.now)))
    throw new DomainError('malformed_body', { webhook: 'signature' });
  const event = parsed(body);
  const fate = event && fateOf(event);
  if (!event || !fate) return { received: true };
  const { organization, delivery } = event.data.tags;
  const db = createDbClient(ctx.jobsDatabase);
  try {
    await db.batch([
      door.system(organization),
      mark(organization, delivery, event, fate.status, ctx.now),
      ...(fate.suppress ? [suppress(organization, delivery, event, fate.suppress, ctx.now)] : []),
    ]);
  } catch (error) {
    // A studio that was closed since: nobody there to tell.
    if (!(error instanceof DomainError && error.code === 'not_found')) throw error;
  }
  return { received: true };
}

function parsed(body: string): Told | null {
  try {
    return told.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

/** It may come before the job has written that the mail was sent; and what was delivered may still come back, never the other way. */
const mark = (
  organizationId: string,
  delivery: string,
  { data, created_at: at }: Told,
  status: string,
  now: string,
): Statement<unknown> => {
  const before: SQL = status === 'delivered' ? sql`('pending', 'sent')` : sql`('pending', 'sent', 'delivered')`;
  return statement(
    'webhooks.mark',
    sql`update notification_deliveries d set status = ${status}, receipt_at = ${now}::timestamptz, provider_id = coalesce(d.provider_id, ${data.email_id}),
        sent_at = coalesce(d.sent_at, ${at}::timestamptz), error_code = ${data.bounce ? `${data.bounce.type}.${data.bounce.subType ?? ''}` : null}, updated_at = ${now}::timestamptz
      where d.organization_id = ${organizationId} and d.id = ${delivery} and d.channel = 'email' and d.status in ${before}`,
  );
};

/** The studio writes to this address no more, and its owners and admins find a line about it in their centre: only for a mail that was its own. */
const suppress = (
  organizationId: string,
  delivery: string,
  { data }: Told,
  reason: SuppressionReason,
  now: string,
): Statement<unknown> => {
  const kind: NotificationKind = reason === 'bounce' ? 'address_bounced' : 'address_complained';
  const detail = data.bounce ? `${data.bounce.type}.${data.bounce.subType ?? ''}` : null;
  const address = (data.to[0] ?? '').trim().toLowerCase();
  return statement(
    'webhooks.suppress',
    sql`with suppressed as (
        insert into suppressed_addresses (organization_id, id, email, reason, detail, suppressed_at, created_at, updated_at)
        select ${organizationId}::uuid, gen_random_uuid(), ${address}, ${reason}, ${detail}, ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz
        from notification_deliveries d where d.organization_id = ${organizationId} and d.id = ${delivery} and ${address} <> ''
        on conflict (organization_id, email) where lifted_at is null do nothing returning id, email
      )
      insert into notifications (organization_id, id, membership_id, category, template, params, language, path, dedupe_key, created_at, updated_at)
      select ${organizationId}::uuid, gen_random_uuid(), m.id, 'account', ${kind}, case when about.membership_id is null then '{}'::jsonb else jsonb_build_object('membershipId', about.membership_id) end,
        case when mp.language in ('he', 'en', 'ru') then mp.language else o.language end, case when about.membership_id is null then '/members' else '/members/' || about.membership_id end,
        ${kind}::text || ':' || suppressed.id, ${now}::timestamptz, ${now}::timestamptz
      from suppressed
      join organizations o on o.id = ${organizationId}
      join memberships m on m.organization_id = ${organizationId} and m.role in ('owner', 'admin') and m.status = 'active' and ${live('m')}
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id
      left join member_profiles about on about.organization_id = ${organizationId} and about.email = suppressed.email
      on conflict on constraint notifications_once_key do nothing`,
  );
};
