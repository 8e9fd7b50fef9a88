import { sql } from 'drizzle-orm';
import { check, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PERSON, TENANT } from '../sql.ts';
import { app, doorPolicies, instant, stamps } from './_table.ts';

/**
 * A login, global because one person may belong to several studios. What a studio knows of a person (name, phone, birth date)
 * is the studio's own record in member_profiles: no studio learns of another. Seen by oneself and by co-members.
 */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey(),
    clerkId: text('clerk_id'),
    email: text('email'),
    firstName: text('first_name').notNull().default(''),
    lastName: text('last_name').notNull().default(''),
    imageUrl: text('image_url'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('users_clerk_id_key').on(t.clerkId),
    uniqueIndex('users_email_key').on(t.email),
    check('users_email_lower', sql`email = lower(email)`),
    pgPolicy('users_self_and_co_members', {
      for: 'select',
      to: app,
      using: sql`id = ${PERSON} or exists (select 1 from memberships m where m.organization_id = ${TENANT} and m.user_id = users.id)`,
    }),
    pgPolicy('users_self_update', { for: 'update', to: app, using: sql`id = ${PERSON}`, withCheck: sql`id = ${PERSON}` }),
    ...doorPolicies('users', ['select', 'insert', 'update']),
  ],
);
