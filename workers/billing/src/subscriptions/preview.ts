import { DomainError, STAFF_ROLES, type SubscriptionAct } from '@fitkit/contracts';
import type { SubscriptionEffect } from '@fitkit/contracts/billing';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { endEffect, freezeEffect, resumeEffect } from './effect.ts';

type Input = {
  organizationId: string;
  subscriptionId: string;
  act: SubscriptionAct;
  startsOn?: string | undefined;
  endsOn?: string | undefined;
  freezeId?: string | undefined;
};

/** The effect of an act by the very statement with which it would be done. */
export async function preview(ctx: Ctx, { organizationId, subscriptionId, act, startsOn, endsOn, freezeId }: Input) {
  const of = { organizationId, subscriptionId, now: ctx.now };
  const effect = {
    freeze: () => freezeEffect(of, startsOn ?? null, endsOn ?? null),
    resume: () => resumeEffect(of, freezeId ?? null),
    end_now: () => endEffect(of, 'now'),
    end_at_period: () => endEffect(of, 'period_end'),
  }[act]();
  const read: Read<SubscriptionEffect> = statement(
    'subscriptions.preview',
    sql`select json_build_object('act', ${act}::text, 'refusal', a.refusal,
        'periodEnd', json_build_object('before', a.period_end, 'after', case when ${act}::text = 'end_now' then a.today else a.period_end + a.shift end),
        'movedDays', a.shift, 'creditsLost', a.credits_lost, 'bookings', a.bookings)::text as body from (${effect}) a`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
