import { PLAN_INTERVALS } from '@fitkit/contracts/enums';
import type { FitKit, Schemas } from '@fitkit/sdk';
import type { PlanTerms } from '@fitkit/ui/plan-sentence.ts';
import { attempt } from '../entry/refused.ts';
import { orNull, wholeNumber } from '../forms/fields.ts';

export const PLAN_FIELDS = [
  'name',
  'description',
  'type',
  'interval',
  'priceAmount',
  'classCredits',
  'creditValidityDays',
  'returnedCreditDays',
  'maxBookingsPerDay',
  'maxBookingsPerWeek',
  'maxPurchasesPerMember',
  'classTypeIds',
  'locationIds',
];
const TYPES = ['subscription', 'class_pack', 'drop_in'] as const;
/** What a plan's form held; lists by what was ticked. */
export type PlanTyped = Record<string, string> & { classTypeIds: string; locationIds: string };

const written = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
export const NEW_PLAN: PlanTyped = {
  name: '',
  type: 'class_pack',
  interval: 'monthly',
  price: '',
  classCredits: '10',
  creditValidityDays: '90',
  returnedCreditDays: '7',
  isPublic: 'on',
  classTypeIds: '',
  locationIds: '',
};
export const typedOfPlan = (plan: Schemas['Plan']): PlanTyped => ({
  name: plan.name,
  description: plan.description ?? '',
  type: plan.type,
  interval: plan.interval ?? '',
  price: String(plan.price.amount / 100),
  classCredits: written(plan.classCredits),
  creditValidityDays: written(plan.creditValidityDays),
  returnedCreditDays: String(plan.returnedCreditDays),
  maxBookingsPerDay: written(plan.maxBookingsPerDay),
  maxBookingsPerWeek: written(plan.maxBookingsPerWeek),
  maxPurchasesPerMember: written(plan.maxPurchasesPerMember),
  allowOverlappingBookings: plan.allowOverlappingBookings ? 'on' : '',
  isPublic: plan.isPublic ? 'on' : '',
  classTypeIds: plan.classTypeIds.join(' '),
  locationIds: plan.locationIds.join(' '),
});
export const typedPlan = (form: FormData): PlanTyped => ({
  ...Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : ''])),
  classTypeIds: form.getAll('classTypeIds').join(' '),
  locationIds: form.getAll('locationIds').join(' '),
});
export const idsOf = (value: string) => value.split(' ').filter(Boolean);

/** Whole units with at most two decimals, as minor units; what is no price becomes -1, which the API refuses by name. */
const minorUnits = (value: string | undefined) => {
  const price = (value ?? '').trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(price) ? Math.round(Number(price) * 100) : -1;
};
const bodyOf = (values: PlanTyped, type: string) => {
  const isPack = type === 'class_pack';
  return {
    name: values.name ?? '',
    description: orNull(values.description),
    priceAmount: minorUnits(values.price),
    classCredits: type === 'drop_in' ? 1 : (wholeNumber(values.classCredits) ?? (isPack ? -1 : null)),
    creditValidityDays: type === 'subscription' ? null : (wholeNumber(values.creditValidityDays) ?? null),
    returnedCreditDays: wholeNumber(values.returnedCreditDays) ?? 0,
    maxBookingsPerDay: wholeNumber(values.maxBookingsPerDay) ?? null,
    maxBookingsPerWeek: wholeNumber(values.maxBookingsPerWeek) ?? null,
    maxPurchasesPerMember: wholeNumber(values.maxPurchasesPerMember) ?? null,
    allowOverlappingBookings: values.allowOverlappingBookings === 'on',
    isPublic: values.isPublic === 'on',
    classTypeIds: idsOf(values.classTypeIds),
    locationIds: idsOf(values.locationIds),
  };
};

/** For the sentence: what the form would save. */
export function termsOf(values: PlanTyped): PlanTerms {
  const type = TYPES.find((known) => known === values.type) ?? 'subscription';
  const { classCredits, creditValidityDays, returnedCreditDays, maxBookingsPerDay, maxBookingsPerWeek } = bodyOf(values, type);
  const interval = PLAN_INTERVALS.find((known) => known === values.interval) ?? 'monthly';
  return { type, interval, classCredits, creditValidityDays, returnedCreditDays, maxBookingsPerDay, maxBookingsPerWeek };
}

export function savePlan(api: FitKit, organizationId: string, values: PlanTyped, plan: Schemas['Plan'] | null) {
  if (plan)
    return attempt(
      api.PATCH('/v1/organizations/{organizationId}/plans/{planId}', {
        params: { path: { organizationId, planId: plan.id } },
        body: bodyOf(values, plan.type),
      }),
    );
  const type = TYPES.find((known) => known === values.type) ?? 'class_pack';
  const interval = type === 'subscription' ? (PLAN_INTERVALS.find((known) => known === values.interval) ?? null) : null;
  return attempt(
    api.POST('/v1/organizations/{organizationId}/plans', {
      params: { path: { organizationId } },
      body: { ...bodyOf(values, type), type, interval },
    }),
  );
}
