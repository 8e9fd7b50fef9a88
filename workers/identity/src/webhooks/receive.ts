import type { UserJSON } from '@clerk/backend';
import { verifyWebhook } from '@clerk/backend/webhooks';
import { DomainError } from '@fitkit/contracts';
import { door, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { acceptInvitations, handOverAccepted } from '../invitations/accept.ts';
import { linkPerson } from '../sign-in/link-person.ts';

/** Signed by Svix over the raw body, at most five minutes ago; what is not, never happened. Told twice is told once. */
export async function receive(ctx: Ctx, request: Request): Promise<{ received: true }> {
  const event = await verifyWebhook(request, { signingSecret: ctx.clerkWebhookSecret }).catch(() => {
    throw new DomainError('malformed_body', { webhook: 'signature' });
  });
  switch (event.type) {
    case 'user.created':
    case 'user.updated':
      await linked(ctx, event.data);
      break;
    case 'user.deleted':
      await ctx.db.batch([closed(null, event.data.id ?? null, true)]);
      break;
    case 'session.ended':
    case 'session.removed':
    case 'session.revoked':
      await ctx.db.batch([closed(event.data.id, null, false)]);
  }
  return { received: true };
}

/** Only an e-mail that Clerk has verified may claim the login which a studio made with it, and what waits for it there. */
async function linked(ctx: Ctx, { id, email_addresses: emails, primary_email_address_id: primaryId, ...user }: UserJSON) {
  const primary = emails?.find((email) => email.id === primaryId);
  if (primary?.verification?.status !== 'verified') return;
  const { first_name: firstName, last_name: lastName, image_url: imageUrl } = user;
  const person = linkPerson({ id, email: primary.email_address, firstName, lastName, imageUrl: imageUrl || null });
  try {
    const [, , accepted] = await ctx.db.batch([
      person,
      door.person({ kind: 'clerk', clerkId: id, sessionId: '' }),
      acceptInvitations(ctx.now),
    ]);
    handOverAccepted(ctx, accepted);
  } catch (error) {
    // Somebody whose account was closed here: there is nobody to link, and nothing waits for them.
    if (!(error instanceof DomainError) || error.code !== 'unauthenticated') throw error;
  }
}

const closed = (sessionId: string | null, userId: string | null, deleteUser: boolean) =>
  statement('door.close_clerk', sql`select door.close_clerk(${sessionId}::text, ${userId}::text, ${deleteUser}::boolean)`);
