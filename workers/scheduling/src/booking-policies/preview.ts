import { DomainError, type ErrorInputs, MANAGER_ROLES } from '@fitkit/contracts';
import type { BookingPolicyPreview, BookingRulesBody } from '@fitkit/contracts/booking-rules';
import { door, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { type Cancelling, cancellationOf } from '../bookings/cancel.ts';
import { outcomeOf } from '../bookings/preview-booking.ts';
import { absenceSentence } from '../bookings/sentences.ts';
import { lockSession } from '../sessions/statements.ts';
import { RULE_COLUMNS } from './json.ts';
import { checkScope, holdScopes } from './set.ts';

type Input = {
  organizationId: string;
  classTypeId?: string | undefined;
  planId?: string | undefined;
  sessionId: string;
  membershipId: string;
  rules: BookingRulesBody;
};
type Seen = {
  rule: string;
  inputs: ErrorInputs;
  late: Cancelling | null;
  missed: Pick<Cancelling, 'consequence' | 'inputs'> | null;
};

/** What a member would see under rules that are only typed. One batch, under the locks that booking takes; SQL writes, asks and undoes. */
export async function previewPolicy(ctx: Ctx, input: Input): Promise<BookingPolicyPreview> {
  const { organizationId, classTypeId, planId, sessionId, membershipId, rules } = input;
  checkScope(ctx, planId, rules, '/rules');
  const typed = Object.fromEntries(RULE_COLUMNS.map(({ field, column }) => [column, rules[field] ?? null]));
  const ask = statement<Seen>(
    'booking_policies.preview',
    sql`select p.rule, p.inputs, p.late, p.missed from booking_preview(${organizationId}::uuid, ${classTypeId ?? null}::uuid, ${planId ?? null}::uuid,
      ${JSON.stringify(typed)}::jsonb, ${sessionId}::uuid, ${membershipId}::uuid, ${ctx.now}::timestamptz) p`,
  );
  const [, , , [seen]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MANAGER_ROLES),
    holdScopes(organizationId),
    lockSession(organizationId, sessionId),
    ask,
  ]);
  if (!seen || seen.rule === 'not_found') throw new DomainError('not_found');
  const { late, missed } = seen;
  return {
    booking: outcomeOf(ctx, seen),
    lateCancellation: late && cancellationOf(ctx, late),
    noShow: missed && { ...missed, sentence: absenceSentence(missed.consequence, ctx.language, missed.inputs) },
  };
}
