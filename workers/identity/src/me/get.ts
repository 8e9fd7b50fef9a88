import { DomainError } from '@fitkit/contracts';
import type { Me } from '@fitkit/contracts/identity';
import { door, PERSON, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { acceptInvitations, handOverAccepted } from '../invitations/accept.ts';
import { linkPerson } from '../sign-in/link-person.ts';
import { belongingsJson } from './belongings.ts';

export async function get(ctx: Ctx) {
  const read: Read<Me> = statement(
    'me.get',
    sql`select json_build_object('id', u.id, 'email', u.email, 'firstName', u.first_name, 'lastName', u.last_name, 'imageUrl', u.image_url,
        'organizations', ${belongingsJson})::text as body
      from users u where u.id = ${PERSON}`,
  );
  const ask = async () => {
    const [, accepted, [row]] = await ctx.db.batch([door.person(ctx.actor), acceptInvitations(ctx.now), read]);
    handOverAccepted(ctx, accepted);
    return row!.body;
  };
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'unauthenticated' || ctx.actor.kind !== 'clerk') throw error;
    // A first sign-in by token that comes before Clerk's webhook: three trips, once in a person's life.
    const person = await ctx.clerk.person(ctx.actor.clerkId);
    if (!person) throw error;
    await ctx.db.batch([linkPerson(person)]);
    return await ask();
  }
}
