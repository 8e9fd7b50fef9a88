import { bookingRulesBody, RULE_FIELDS as CONTRACT_FIELDS } from '@fitkit/contracts/booking-rules';
import { expect, test } from 'vitest';
import { type Policy, RULE_FIELDS, type Rules, rulesOf, SECTIONS, spanOf, typedOfRules } from './fields.ts';
import { inheritedIn } from './scope.ts';

const SILENT = Object.fromEntries(RULE_FIELDS.map((field) => [field, null])) as Rules;
const policy = (rules: Partial<Rules>, classTypeId: string | null = null, planId: string | null = null): Policy => ({
  id: `${classTypeId}-${planId}`,
  classTypeId,
  planId,
  validFrom: '2026-11-22T08:00:00Z',
  validUntil: null,
  rules: { ...SILENT, ...rules },
});

test('the page asks for every rule of the contract once, but the currency', () => {
  const asked = Object.values(SECTIONS).flat(2);
  expect([...asked, 'feeCurrency'].sort()).toEqual([...CONTRACT_FIELDS].sort());
  expect(RULE_FIELDS.toSorted()).toEqual([...CONTRACT_FIELDS].sort());
});

test('rules come back from the form as they went into it', () => {
  const rules = {
    opensMinutesBefore: 7 * 1440,
    closesMinutesBefore: 90,
    cancellationWindowMinutes: 0,
    allowLateCancellation: false,
    lateCancellationConsequence: 'fee',
    noShowConsequence: 'strike',
    feeAmount: 4550,
    feeCurrency: 'ILS',
    strikeLimit: 3,
    strikeWindowDays: 30,
    strikeBlockDays: 7,
    waitlistMode: 'claim',
    claimMinutes: 120,
    quietFrom: '22:00',
    quietUntil: '06:30',
  } as const;
  expect(rulesOf(typedOfRules(rules))).toEqual(rules);
  expect(rulesOf(typedOfRules(SILENT))).toEqual({});
});

test.each([
  [0, { count: 0, unit: 'minutes' }],
  [45, { count: 45, unit: 'minutes' }],
  [90, { count: 90, unit: 'minutes' }],
  [120, { count: 2, unit: 'hours' }],
  [2880, { count: 2, unit: 'days' }],
] as const)('%i minutes are shown as %o', (minutes, expected) => {
  expect(spanOf(minutes)).toEqual(expected);
});

test('what is no rule is refused by the name of its field, and half an hour is thirty minutes', () => {
  const refused = (values: Record<string, string>) =>
    bookingRulesBody.safeParse(rulesOf(values)).error?.issues.map(({ path }) => path.join('.'));
  expect(refused({ maxPerDay: 'many' })).toEqual(['maxPerDay']);
  expect(refused({ opensMinutesBefore: '-3', 'opensMinutesBefore.unit': 'days' })).toEqual(['opensMinutesBefore']);
  expect(refused({ feeAmount: 'x', feeCurrency: 'ILS' })).toEqual(['feeAmount']);
  expect(refused({ quietFrom: '25:00', quietUntil: '06:00' })).toEqual(['quietFrom']);
  expect(refused({ feeCurrency: 'ILS' })).toBeUndefined();
  expect(rulesOf({ claimMinutes: '0,5', 'claimMinutes.unit': 'hours' })).toEqual({ claimMinutes: 30 });
});

test('what a scope does not say comes from the narrowest wider one that does', () => {
  const policies = [
    policy({ maxPerDay: 4, maxPerWeek: 9, claimMinutes: 20 }),
    policy({ maxPerDay: 3, maxPerWeek: 8 }, 'yoga'),
    policy({ maxPerDay: 2 }, null, 'ten'),
    policy({ maxPerDay: 1 }, 'yoga', 'ten'),
    policy({ maxPerDay: 7 }, 'boxing'),
  ];
  const both = inheritedIn({ classTypeId: 'yoga', planId: 'ten' }, policies, { ...SILENT, closesMinutesBefore: 0 });
  expect(both('maxPerDay')).toMatchObject({ value: 2, from: { planId: 'ten', classTypeId: null } });
  expect(both('maxPerWeek')).toMatchObject({ value: 8, from: { classTypeId: 'yoga' } });
  expect(both('claimMinutes')).toMatchObject({ value: 20, from: { classTypeId: null, planId: null } });
  expect(both('closesMinutesBefore')).toEqual({ value: 0, from: null });
  const studio = inheritedIn({ classTypeId: null, planId: null }, policies, SILENT);
  expect(studio('maxPerDay')).toEqual({ value: null, from: null });
  expect(inheritedIn({ classTypeId: null, planId: 'ten' }, policies, SILENT)('maxPerDay').value).toBe(4);
});
