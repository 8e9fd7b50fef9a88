import { foreignKey, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantTable } from './_table.ts';
import { organizations } from './organizations.ts';

/** Who did what, in the batch of what was done. The app may write and read it, never change or delete it. */
export const auditLogs = tenantTable(
  'audit_logs',
  {
    actorUserId: uuid('actor_user_id'),
    actorRole: text('actor_role').notNull(),
    action: text('action').notNull(),
    resourceId: uuid('resource_id'),
    metadata: jsonb('metadata').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    foreignKey({ name: 'audit_logs_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    index('audit_logs_created_idx').on(t.organizationId, t.createdAt),
  ],
);
