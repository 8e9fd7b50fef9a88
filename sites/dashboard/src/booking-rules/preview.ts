import type { FitKit, Problem, Schemas } from '@fitkit/sdk';
import { attempt } from '../entry/refused.ts';
import { mistakes, type Typed } from '../forms/fields.ts';
import { RULE_FIELDS, rulesOf } from './fields.ts';
import { queryOf, type Scope } from './scope.ts';

export type Seen = Schemas['BookingPolicyPreview'];
/** A refusal of a preview names the rules below the ones that are sent to be seen. */
const plain = (problem: Problem): Problem => ({
  ...problem,
  errors: problem.errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/rules(?=\/)/, '') })),
});
export const rulesWrong = (problem: Problem | null) => mistakes(problem && plain(problem), RULE_FIELDS);

/** What a member would see of a class under what is typed, or what is wrong with that. */
export async function previewOf(api: FitKit, organizationId: string, scope: Scope, values: Typed) {
  const { session: sessionId = '', member: membershipId = '' } = values;
  const tried = await attempt(
    api.POST('/v1/organizations/{organizationId}/booking-policies/previews', {
      params: { path: { organizationId }, query: queryOf(scope) },
      body: { sessionId, membershipId, rules: rulesOf(values) },
    }),
  );
  return { seen: tried.data, wrong: rulesWrong(tried.problem) };
}
