import type { Field, Policy, Rules } from './fields.ts';

/** What rules are for: the studio, a class type, a plan, or a class type for a plan. */
export type Scope = { classTypeId: string | null; planId: string | null };

/** A scope as the API's query names it. */
export const queryOf = ({ classTypeId, planId }: Scope) => ({
  ...(classTypeId ? { classTypeId } : {}),
  ...(planId ? { planId } : {}),
});
export const isOf = (policy: Policy, scope: Scope) => policy.classTypeId === scope.classTypeId && policy.planId === scope.planId;
/** The wider, the lower: a plan is narrower than a class type. */
const narrowness = ({ classTypeId, planId }: Scope) => (planId ? 2 : 0) + (classTypeId ? 1 : 0);

export type Inherited = { value: Rules[Field]; from: Scope | null };
/** What holds in a scope where it says nothing itself, and who says so; `from` is null where nobody does. */
export function inheritedIn(scope: Scope, policies: readonly Policy[], defaults: Rules): (field: Field) => Inherited {
  const wider = policies
    .filter((policy) => narrowness(policy) < narrowness(scope))
    .filter(({ classTypeId }) => classTypeId === null || classTypeId === scope.classTypeId)
    .filter(({ planId }) => planId === null || planId === scope.planId)
    .sort((a, b) => narrowness(b) - narrowness(a));
  return (field) => {
    const saying = wider.find(({ rules }) => rules[field] !== null);
    return saying ? { value: saying.rules[field], from: saying } : { value: defaults[field], from: null };
  };
}

/** Which scope a page's address names, and back. */
export const scopeOf = (query: URLSearchParams): Scope => ({
  classTypeId: query.get('type') || null,
  planId: query.get('plan') || null,
});
export function scopeHref(page: string, { classTypeId, planId }: Scope): string {
  const query = new URLSearchParams({ ...(classTypeId ? { type: classTypeId } : {}), ...(planId ? { plan: planId } : {}) });
  return query.size > 0 ? `${page}?${query}` : page;
}
