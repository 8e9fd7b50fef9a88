import { newId, type Statement, sql, statement } from '@fitkit/db';
import type { ClerkPerson } from './clerk-backend.ts';

/** Links the imported login with this e-mail, or makes one; names that are known stay as they are. */
export const linkPerson = ({ id, email, firstName, lastName, imageUrl }: ClerkPerson): Statement<{ user_id: string | null }> =>
  statement(
    'door.link_person',
    sql`select * from door.link_person(${newId()}::uuid, ${id}, ${email}::text, ${firstName}::text, ${lastName}::text, ${imageUrl}::text)`,
  );
