import type { UserJSON } from '@clerk/backend';
import { verifyWebhook, type WebhookEvent } from '@clerk/backend/webhooks';
import { DomainError } from '@fitkit/contracts';
import { sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { linkPerson } from '../sign-in/link-person.ts';

/** Signed by Svix over the raw body, at most five minutes ago; what is not, never happened. Told twice is told once. */
export async function receive(ctx: Ctx, request: Request): Promise<{ received: true }> {
  const event = await verifyWebhook(request, { signingSecret: ctx.clerkWebhookSecret }).catch(() => {
    throw new DomainError('malformed_body', { webhook: 'signature' });
  });
  const write = statementOf(event);
  if (write) await ctx.db.batch([write]);
  return { received: true };
}

function statementOf(event: WebhookEvent) {
  switch (event.type) {
    case 'user.created':
    case 'user.updated':
      return linked(event.data);
    case 'user.deleted':
      return closed(null, event.data.id ?? null, true);
    case 'session.ended':
    case 'session.removed':
    case 'session.revoked':
      return closed(event.data.id, null, false);
    default:
      return null;
  }
}

/** Only an e-mail that Clerk has verified may claim the login which a studio imported with it. */
function linked({ id, email_addresses: emails, primary_email_address_id: primaryId, ...user }: UserJSON) {
  const primary = emails?.find((email) => email.id === primaryId);
  if (primary?.verification?.status !== 'verified') return null;
  const { first_name: firstName, last_name: lastName, image_url: imageUrl } = user;
  return linkPerson({ id, email: primary.email_address, firstName, lastName, imageUrl: imageUrl || null });
}

const closed = (sessionId: string | null, userId: string | null, deleteUser: boolean) =>
  statement('door.close_clerk', sql`select door.close_clerk(${sessionId}::text, ${userId}::text, ${deleteUser}::boolean)`);
