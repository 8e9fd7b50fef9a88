import type { EventMessage } from '@fitkit/contracts';
import { live, type SQL, sql } from '@fitkit/db';

/** An integrator's address was given up: to the owners and admins, once for each time, unless it works again already. */
export const ofWebhookDisabled = ({ organizationId, eventId }: EventMessage): SQL =>
  sql`select m.id as membership_id, 'webhook_disabled' as kind, 'webhook_disabled:' || w.id || ':' || w.disabled_at as dedupe_key,
      jsonb_build_object('webhookEndpointId', w.id, 'reason', w.disabled_reason) as params, '/settings/webhooks/' || w.id as path, null::text as address,
      true as by_email, false as by_push, null::timestamptz as useless_after, false as is_seen
    from events e join webhook_endpoints w on w.organization_id = ${organizationId} and w.id = (e.payload->>'webhookEndpointId')::uuid
    join memberships m on m.organization_id = ${organizationId} and m.role in ('owner', 'admin') and m.status = 'active' and ${live('m')}
    where e.organization_id = ${organizationId} and e.id = ${eventId} and w.status = 'disabled' and w.disabled_reason <> 'staff' and ${live('w')}`;
