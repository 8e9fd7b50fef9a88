import type { EventMessage } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';

/** Somebody became active: welcomed once, however often they come back. Nobody welcomes owners to what they opened, nor a whole imported list at once. */
export const ofWelcome = ({ organizationId, eventId }: EventMessage): SQL =>
  sql`select m.id as membership_id, 'welcome' as kind, 'welcome' as dedupe_key, '{}'::jsonb as params, '/' as path, null::text as address,
      true as by_email, false as by_push, null::timestamptz as useless_after, false as is_seen
    from events e join memberships m on m.organization_id = ${organizationId} and m.id = (e.payload->>'membershipId')::uuid
    where e.organization_id = ${organizationId} and e.id = ${eventId} and m.status = 'active' and e.payload->>'source' not in ('founder', 'import')`;
