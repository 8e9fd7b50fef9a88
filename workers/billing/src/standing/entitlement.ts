import { DomainError, type EntitlementRule, type ErrorInputs, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { Entitlement } from '@fitkit/contracts/billing';
import { door, live, ME, ROLE, sql, statement } from '@fitkit/db';
import { entitlementOf } from '@fitkit/db/statements/entitlement';
import type { Ctx } from '../app.ts';
import { sentenceOf } from './sentences.ts';

type Input = { organizationId: string; sessionId: string; membershipId?: string | undefined };
type Decided = {
  allowed: boolean;
  rule: EntitlementRule | 'not_found';
  subscription_id: string | null;
  lot_id: string | null;
  inputs: ErrorInputs;
};

/** What would decide, by the function that decides. Members ask for themselves, about classes that they may see. */
export async function entitlement(ctx: Ctx, { organizationId, sessionId, membershipId }: Input): Promise<Entitlement> {
  const who = sql`coalesce(${membershipId ?? null}::uuid, ${ME})`;
  const read = statement<Decided>(
    'entitlements.read',
    sql`select e.* from ${entitlementOf(organizationId, sql`${sessionId}::uuid`, who, ctx.now)} e
      where (${ROLE} <> 'member' or (${who} = ${ME} and exists (select from class_sessions s
        where s.organization_id = ${organizationId} and s.id = ${sessionId} and s.status = 'published' and ${live('s')})))`,
  );
  const [, [decided]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  if (!decided || decided.rule === 'not_found') throw new DomainError('not_found');
  const { allowed, rule, inputs } = decided;
  const sentence = sentenceOf(rule, ctx.language, inputs);
  return { allowed, rule, subscriptionId: decided.subscription_id, creditLotId: decided.lot_id, inputs, sentence };
}
