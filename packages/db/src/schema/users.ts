import { LANGUAGES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { check, pgPolicy, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { PERSON, TENANT } from '../sql.ts';
import { app, globalTable, instant, oneOf, stamps } from './_table.ts';

/**
 * A login, global because one person may belong to several studios. What a studio knows of a person (name, phone, birth date)
 * is the studio's own record in member_profiles: no studio learns of another. Seen by oneself and by co-members.
 */
export const users = globalTable(
  'users',
  'one person may belong to several studios',
  {
    id: uuid('id').primaryKey(),
    clerkId: text('clerk_id'),
    email: text('email'),
    firstName: text('first_name').notNull().default(''),
    lastName: text('last_name').notNull().default(''),
    imageUrl: text('image_url'),
    /** The person's own choice, before what a studio noted. */
    language: text('language', { enum: LANGUAGES }),
    guidedTourCompletedAt: instant('guided_tour_completed_at'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('users_clerk_id_key').on(t.clerkId),
    uniqueIndex('users_email_key').on(t.email),
    check('users_email_lower', sql`email = lower(email)`),
    check('users_language', oneOf('language', LANGUAGES)),
    pgPolicy('users_self_and_co_members', {
      for: 'select',
      to: app,
      using: sql`id = ${PERSON} or exists (select 1 from memberships m where m.organization_id = ${TENANT} and m.user_id = users.id)`,
    }),
    pgPolicy('users_self_update', { for: 'update', to: app, using: sql`id = ${PERSON}`, withCheck: sql`id = ${PERSON}` }),
  ],
  { doors: ['select', 'insert', 'update'] },
);
