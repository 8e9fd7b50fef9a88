import { foreignKey, index, text, uuid } from 'drizzle-orm/pg-core';
import { globalTable, instant } from './_table.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

/** Our own sessions, one for each host. Reached through doors only: the app itself sees no row. */
export const userSessions = globalTable(
  'user_sessions',
  'a session is found by its hash before its studio is known',
  {
    tokenHash: text('token_hash').primaryKey(),
    host: text('host').notNull(),
    organizationId: uuid('organization_id'),
    userId: uuid('user_id').notNull(),
    clerkSessionId: text('clerk_session_id').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    index('user_sessions_user_idx').on(t.userId),
    index('user_sessions_clerk_idx').on(t.clerkSessionId),
    index('user_sessions_organization_idx').on(t.organizationId),
    foreignKey({ name: 'user_sessions_user_fk', columns: [t.userId], foreignColumns: [users.id] }),
    foreignKey({ name: 'user_sessions_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
  ],
  { rows: 'transient', doors: ['select', 'insert', 'update', 'delete'] },
);

/** Sign-in tickets that were used; a conflict is a replay. */
export const ticketUses = globalTable(
  'ticket_uses',
  'a ticket is used before its studio is known',
  { id: uuid('id').primaryKey(), expiresAt: instant('expires_at').notNull() },
  () => [],
  { rows: 'transient', doors: ['select', 'insert', 'delete'] },
);
