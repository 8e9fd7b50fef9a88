import type { EventMessage } from '@fitkit/contracts';
import { type SQL, sql } from '@fitkit/db';

/** To the address that was invited, once for each sending; of one that was sent anew only the newer. Who reads it in their centre has accepted it. */
export const ofInvitation = ({ organizationId, eventId }: EventMessage, now: string): SQL =>
  sql`select i.membership_id, 'invitation' as kind, 'invitation:' || i.id || ':' || i.sent_at as dedupe_key,
      jsonb_build_object('invitationId', i.id, 'at', i.sent_at) as params, null::text as path, i.email as address,
      true as by_email, false as by_push, null::timestamptz as useless_after, true as is_seen
    from events e join invitations i on i.organization_id = ${organizationId} and i.id = (e.payload->>'invitationId')::uuid
    where e.organization_id = ${organizationId} and e.id = ${eventId} and i.status = 'pending' and i.expires_at > ${now}::timestamptz and i.sent_at <= e.created_at`;
