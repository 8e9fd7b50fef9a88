import { DomainError, type ErrorCode, type ErrorInputs, errorSentence, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { BookingEligibility } from '@fitkit/contracts/scheduling';
import { door, sql, statement } from '@fitkit/db';
import { coverJson } from '@fitkit/db/statements/covers';
import type { Ctx } from '../app.ts';
import { isAllowed, sentenceOf } from './sentences.ts';
import { asked } from './who.ts';

type Input = { organizationId: string; sessionId: string; membershipId?: string | undefined };

/** A decision about booking, in words. */
export function outcomeOf(ctx: Ctx, { rule, inputs }: { rule: string; inputs: ErrorInputs }): Omit<BookingEligibility, 'cover'> {
  const allowed = isAllowed(rule);
  const sentence = allowed ? sentenceOf(rule, ctx.language, inputs) : errorSentence(rule as ErrorCode, ctx.language, inputs);
  return { allowed, rule, inputs, sentence };
}

/** What booking would come to now: the same decision, and nothing written. */
export async function previewBooking(ctx: Ctx, { organizationId, sessionId, membershipId }: Input): Promise<BookingEligibility> {
  const { who, byStaff, notAllowed } = asked(membershipId);
  const read = statement<Pick<BookingEligibility, 'cover'> & { rule: string; inputs: ErrorInputs }>(
    'bookings.preview',
    sql`select case when ${notAllowed} then 'role_required' else d.rule end as rule, d.inputs,
        (select ${coverJson} from booking_cover(${organizationId}::uuid, ${sessionId}::uuid, ${who}, ${ctx.now}::timestamptz) k where not ${byStaff}) as cover
      from booking_decision(${organizationId}::uuid, ${sessionId}::uuid, ${who}, ${byStaff}, ${ctx.now}::timestamptz) d`,
  );
  const [, [decided]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  if (!decided || decided.rule === 'not_found') throw new DomainError('not_found');
  if (decided.rule === 'role_required') throw new DomainError('role_required');
  return { ...outcomeOf(ctx, decided), cover: decided.cover };
}
