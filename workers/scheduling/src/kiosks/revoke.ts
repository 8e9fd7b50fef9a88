import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { Kiosk } from '@fitkit/contracts/check-in';
import { audit, door, newId, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { kioskJson } from './json.ts';

/** The tablet is over with its next question; done again it changes nothing. */
export async function revoke(ctx: Ctx, { organizationId, kioskId }: { organizationId: string; kioskId: string }) {
  const write = statement<{ kiosk: Kiosk }>(
    'kiosks.revoke',
    sql`with made as (
        update kiosks set revoked_at = ${ctx.now}, updated_at = ${ctx.now} where organization_id = ${organizationId} and id = ${kioskId} and revoked_at is null returning id
      ), trail as (${audit('kiosk.revoked', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${kioskJson} as kiosk from kiosks k
      join locations l on l.organization_id = ${organizationId} and l.id = k.location_id
      left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = k.created_by_membership_id
      where k.organization_id = ${organizationId} and k.id = ${kioskId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.kiosk;
}
