import { DomainError } from '@fitkit/contracts';
import { type SQL, sql, textArray } from '@fitkit/db';
import { type CheckInClaim, codeKeys, readCheckInToken } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import type { Arriving } from './arrive.ts';

/** The code of a QR, or of the address it stands in, as a camera hands it over. */
export function codeIn(said: string): string {
  const given = said.trim();
  return URL.canParse(given) ? (new URL(given).searchParams.get('code') ?? given) : given;
}
const digitsIn = (said: string) => said.replaceAll(/[\s-]/g, '');

/** A code of our own, and of this minute; anything else is refused without a trip. */
export async function claimOf(ctx: Ctx, said: string, kind: CheckInClaim['kind']): Promise<CheckInClaim> {
  const claim = await readCheckInToken(ctx.checkInSecret, codeIn(said), ctx.now);
  if (claim === 'invalid') throw new DomainError('check_in_code_invalid');
  if (claim === 'expired') throw new DomainError('check_in_code_expired');
  if (claim.kind !== kind) throw new DomainError('check_in_code_invalid');
  return claim;
}

/** Whom a shown or spoken code names. `typed` is how digits count: a scanned code is always `qr`. */
export async function whoseCode(
  ctx: Ctx,
  said: string,
  { organization, place, typed }: { organization: SQL; place: SQL; typed: 'staff' | 'kiosk' },
): Promise<Pick<Arriving, 'whom' | 'nobody' | 'how'>> {
  if (/^\d{6}$/.test(digitsIn(said))) {
    const keys = textArray(await codeKeys(ctx.checkInSecret, ctx.now));
    const whom = sql`select member, token from check_in_member(${organization}, ${place}, ${digitsIn(said)}, ${keys}, ${ctx.now}::timestamptz)`;
    return { whom, nobody: 'check_in_code_invalid', how: typed };
  }
  const { organizationId, subjectId, tokenId } = await claimOf(ctx, said, 'member');
  const whom = sql`select ${subjectId}::uuid as member, ${tokenId}::uuid as token where ${organizationId}::uuid = ${organization}`;
  return { whom, nobody: 'check_in_code_elsewhere', how: 'qr' };
}
