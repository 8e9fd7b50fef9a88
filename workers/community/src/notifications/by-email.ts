import { type DeliverySkipReason, type EventMessage, LEAVABLE_CATEGORIES, type NotificationCategory } from '@fitkit/contracts';
import { newId, type Statement, sql, statement } from '@fitkit/db';
import { MailFailure } from '@fitkit/email';
import { linkHash, linkToken } from '@fitkit/http/link-token';
import type { Ctx } from '../app.ts';
import type { Sent } from './deliver.ts';
import { letterOf, siteOf } from './letter-of.ts';
import type { Loaded } from './load.ts';

const mayLeave = (category: NotificationCategory) => (LEAVABLE_CATEGORIES as readonly string[]).includes(category);

export async function byEmail(
  ctx: Ctx,
  { organizationId }: EventMessage,
  loaded: Loaded,
  held: DeliverySkipReason | null,
): Promise<Sent> {
  const [way] = loaded.ways;
  if (!way) return { outcomes: [] };
  const { id } = way;
  const { email, category, studio, language, kind } = loaded;
  const leave = mayLeave(category) ? await leaveLink(ctx, organizationId, loaded) : null;
  const letter = await letterOf(ctx, loaded, leave?.url ?? null);
  const reason =
    held ?? (email === null ? 'no_address' : loaded.isSuppressed ? 'suppressed_address' : letter ? null : 'too_late');
  if (reason || email === null || !letter) return { outcomes: [{ id, status: 'skipped', reason: reason ?? 'no_address' }] };
  const sender =
    category === 'account' ? {} : { sender: studio.name, ...(studio.contactEmail ? { replyTo: studio.contactEmail } : {}) };
  try {
    const sent = await ctx.mailer.send({
      ...letter,
      ...sender,
      to: email,
      tags: { kind, organization: organizationId, delivery: id },
      language,
      idempotencyKey: id,
      ...(leave ? { unsubscribe: leave.url } : {}),
    });
    // An earlier try was taken with another text, and its answer was lost: webhooks find the delivery by its tag.
    const outcome = { id, status: 'sent', providerId: sent.id ?? `unknown-${id}` } as const;
    return { outcomes: [outcome], also: leave ? [leave.keep] : [] };
  } catch (error) {
    const final = error instanceof MailFailure && error.kind === 'final';
    const code = error instanceof MailFailure ? error.code : 'unexpected';
    if (final) return { outcomes: [{ id, status: 'failed', code }] };
    return { outcomes: [{ id, status: 'pending', code }], trouble: 'resend' };
  }
}

/** One link for a person, a category and a month of mails: it works for a year, as often as it is clicked. */
async function leaveLink(ctx: Ctx, organizationId: string, loaded: Loaded): Promise<{ url: string; keep: Statement<unknown> }> {
  const { membershipId, category, createdAt, studio } = loaded;
  const month = new Date(createdAt);
  const issuedAt = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), 1));
  const expiresAt = new Date(Date.UTC(month.getUTCFullYear() + 1, month.getUTCMonth() + 1, 1));
  const token = await linkToken(ctx.linkSecret, 'unsubscribe', `${membershipId}.${category}`, issuedAt.toISOString());
  const hash = await linkHash(token);
  return {
    url: `${siteOf(ctx, studio)}/unsubscribe/${token}`,
    keep: statement(
      'notifications.keep_leave_link',
      sql`insert into unsubscribe_tokens (organization_id, id, token_hash, membership_id, category, expires_at, created_at, updated_at)
        values (${organizationId}, ${newId()}, ${hash}, ${membershipId}, ${category}, ${expiresAt.toISOString()}, ${ctx.now}, ${ctx.now}) on conflict (token_hash) do nothing`,
    ),
  };
}
