import type { EventMessage } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';

/** An import is through: to whoever started it. */
export const ofImport = ({ organizationId, eventId }: EventMessage): SQL =>
  sql`select i.created_by as membership_id, 'import_finished' as kind, 'import_finished:' || i.id as dedupe_key,
      jsonb_build_object('importId', i.id) as params, '/imports/' || i.id as path, null::text as address,
      true as by_email, false as by_push, null::timestamptz as useless_after, false as is_seen
    from events e join imports i on i.organization_id = ${organizationId} and i.id = (e.payload->>'importId')::uuid
    where e.organization_id = ${organizationId} and e.id = ${eventId} and i.status in ('completed', 'failed')`;
