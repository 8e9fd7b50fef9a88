import type { Language } from '@fitkit/contracts/language';
import { formats } from './format.ts';
import { text } from './text/index.ts';

/** The terms that a sentence is made of: a plan's, or those of a form that is being filled in. */
export type PlanTerms = {
  type: 'subscription' | 'class_pack' | 'drop_in' | 'course';
  interval?: 'weekly' | 'monthly' | 'quarterly' | 'yearly' | null;
  classCredits?: number | null;
  creditValidityDays?: number | null;
  returnedCreditDays?: number;
  maxBookingsPerDay?: number | null;
  maxBookingsPerWeek?: number | null;
};

/** What a plan gives, in one sentence: «10 classes, good for 90 days, at most 2 a day, for Yoga only.» */
export function planSentence(
  plan: PlanTerms,
  language: Language,
  only: { classTypes?: readonly string[]; locations?: readonly string[] } = {},
): string {
  const { gives } = text(language).plans;
  const { list } = formats(language, 'UTC');
  const count = plan.type === 'drop_in' ? 1 : (plan.classCredits ?? 0);
  const renews = plan.type === 'subscription';
  const parts = [
    count > 0 ? gives.credits({ count }) : gives.unlimited,
    renews
      ? gives.every[plan.interval ?? 'monthly']
      : plan.creditValidityDays
        ? gives.validFor({ count: plan.creditValidityDays })
        : gives.forever,
    plan.maxBookingsPerDay && gives.perDay({ count: plan.maxBookingsPerDay }),
    plan.maxBookingsPerWeek && gives.perWeek({ count: plan.maxBookingsPerWeek }),
    only.classTypes?.length && gives.onlyFor({ names: list(only.classTypes) }),
    only.locations?.length && gives.onlyAt({ names: list(only.locations) }),
    // Only what expires can come back too late.
    (renews ? count > 0 : Boolean(plan.creditValidityDays)) &&
      (plan.returnedCreditDays ? gives.returned({ count: plan.returnedCreditDays }) : gives.lost),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
