import { DomainError, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { SelfCheckIn } from '@fitkit/contracts/check-in';
import { door, ME, sql } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type Arriving, arrive } from './arrive.ts';
import { claimOf } from './code.ts';

/** A member says that they are here: by the code on the screen at the door, or by where their phone is. */
export async function self(ctx: Ctx, { organizationId, sessionId, ...said }: SelfCheckIn & { organizationId: string }) {
  const member = {
    door: door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    organization: sql`${organizationId}::uuid`,
    whom: sql`select ${ME} as member, null::uuid as token`,
    nobody: 'not_found',
    session: sql`${sessionId ?? null}::uuid`,
  } satisfies Partial<Arriving>;
  const { method, code = '', latitude = 0, longitude = 0, accuracyMeters = 0 } = said;
  if (method === 'gps') return arrive(ctx, { ...member, how: 'gps', position: { latitude, longitude, accuracyMeters } });
  const claim = await claimOf(ctx, code, 'door');
  if (claim.organizationId !== organizationId) throw new DomainError('check_in_code_elsewhere');
  // Everybody at the door scans the same code, each once: a second scan of one's own is no misuse.
  return arrive(ctx, { ...member, how: 'qr', place: sql`${claim.subjectId}::uuid` });
}
