import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { Kiosk } from '@fitkit/contracts/check-in';
import { audit, door, MAKER, newId, sql, statement } from '@fitkit/db';
import { newSessionToken, sha256 } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { kioskJson } from './json.ts';

/** How long its link may wait for the tablet. */
const MINUTES = 15;

/** Sets a tablet up at a location in use. Its first token is for the way there. */
export async function create(ctx: Ctx, { organizationId, locationId }: { organizationId: string; locationId: string }) {
  const tokenOf = (id: string) => newSessionToken(ctx.checkInSecret, { of: `kiosk.${id}`, idempotencyKey: ctx.idempotencyKey });
  const id = newId();
  const token = await tokenOf(id);
  const write = statement<{ kiosk: Kiosk }>(
    'kiosks.create',
    sql`with made as (
        insert into kiosks (organization_id, id, location_id, token_hash, expires_at, created_by_membership_id, created_at, updated_at)
        select ${organizationId}, ${id}, id, ${await sha256(token)}, ${ctx.now}::timestamptz + make_interval(mins => ${MINUTES}), ${MAKER}, ${ctx.now}, ${ctx.now}
        from locations where organization_id = ${organizationId} and id = ${locationId} and is_active returning *
      ), trail as (${audit('kiosk.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${kioskJson} as kiosk from made k
      join locations l on l.organization_id = ${organizationId} and l.id = k.location_id
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = k.created_by_membership_id`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return { kiosk: row.kiosk, token: row.kiosk.id === id ? token : await tokenOf(row.kiosk.id) };
}
