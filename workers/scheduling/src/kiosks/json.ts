import type { Actor } from '@fitkit/db';
import { sql, TENANT } from '@fitkit/db';

/** A row of kiosks, aliased k, with its location `l` and who set it up, `mp` (contract: Kiosk). */
export const kioskJson = sql`json_build_object('id', k.id, 'location', json_build_object('id', l.id, 'name', l.name),
  'createdBy', trim(coalesce(mp.first_name, '') || ' ' || coalesce(mp.last_name, '')), 'createdAt', k.created_at, 'openedAt', k.opened_at,
  'lastSeenAt', k.last_seen_at, 'expiresAt', k.expires_at)`;

const hashOf = (actor: Actor) => (actor.kind === 'kiosk' ? actor.hash : '');
/** The tablet that asks, after its door. */
export const thisKiosk = (actor: Actor) => sql`organization_id = ${TENANT} and token_hash = ${hashOf(actor)}`;
export const placeOf = (actor: Actor) => sql`(select location_id from kiosks where ${thisKiosk(actor)})`;
