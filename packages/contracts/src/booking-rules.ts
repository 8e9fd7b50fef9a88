import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { CONSEQUENCES, MANAGER_ROLES, MEMBERSHIP_ROLES, STAFF_ROLES, WAITLIST_MODES } from './enums/index.ts';
import type { FieldProblem } from './errors.ts';
import type { Language } from './language.ts';
import { operation } from './operation.ts';
import { clock, id, instant, organizationParams } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';
import { cost, outcome } from './scheduling.ts';

const YEAR = 366;
const minutes = (from: number, days: number) =>
  z
    .int()
    .min(from)
    .max(days * 1440)
    .nullable();
const times = (from: number, to = 1000) => z.int().min(from).max(to).nullable();

/** Each rule by itself; null says nothing, and the wider scope holds. */
const rules = {
  opensMinutesBefore: minutes(1, YEAR).openapi({ description: 'Booking opens so many minutes before the start' }),
  closesMinutesBefore: minutes(0, 30).openapi({ description: 'Booking closes so many minutes before the start' }),
  releaseWeekday: times(0, 6).openapi({ description: 'Or it opens by the week: on this weekday (0 is Sunday)' }),
  releaseTime: clock.nullable().openapi({ description: 'at this hour of the studio’s clock' }),
  releaseWeeksAhead: times(0, 52).openapi({ description: 'so many weeks before the week of the class' }),
  maxPerDay: times(1),
  maxPerWeek: times(1),
  maxPerPeriod: times(1).openapi({ description: 'In a calendar month' }),
  maxUpcoming: times(1).openapi({ description: 'Places held at once in classes to come' }),
  maxWaitlisted: times(0),
  cancellationWindowMinutes: minutes(0, 7).openapi({ description: 'Later than this before the start, cancelling is late' }),
  allowLateCancellation: z.boolean().nullable(),
  lateCancellationConsequence: z.enum(CONSEQUENCES).nullable(),
  noShowConsequence: z.enum(CONSEQUENCES).nullable(),
  feeAmount: times(1, 10_000_000).openapi({ description: 'Minor units' }),
  feeCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .openapi({ example: 'ILS' }),
  forgivenTimes: times(0).openapi({ description: 'How often the consequence is forgiven' }),
  forgivenWithinDays: times(1, 36_500).openapi({ description: 'in so many days' }),
  waiveWithinHours: times(0, 8784).openapi({
    description: 'What it cost can be taken back for so many hours; without it at any time',
  }),
  strikeLimit: times(1).openapi({ description: 'So many strikes' }),
  strikeWindowDays: times(1, 3660).openapi({ description: 'in so many days' }),
  strikeBlockDays: times(1, 3660).openapi({ description: 'end booking for so many days' }),
  waitlistMode: z.enum(WAITLIST_MODES).nullable(),
  claimMinutes: minutes(1, 7).openapi({ description: 'How long a place is held for who waits' }),
  promotionClosesMinutesBefore: minutes(0, 7).openapi({ description: 'Nobody moves up later than this before the start' }),
  quietFrom: clock.nullable().openapi({ description: 'Nobody moves up between these hours of the studio’s clock' }),
  quietUntil: clock.nullable(),
  promotionGraceMinutes: minutes(0, 7).openapi({ description: 'Who moves up late may cancel freely for so long' }),
  minimumParticipants: times(1).openapi({
    description:
      'With fewer places taken, a class does not take place; a full one always does. Of the studio or a class type, never of a plan',
  }),
  minimumDecidedMinutesBefore: minutes(0, 30).openapi({ description: 'decided so many minutes before the start' }),
};
export const RULE_FIELDS = Object.keys(rules) as (keyof typeof rules)[];
const ruleSet = z.object(rules);
export type BookingRules = z.infer<typeof ruleSet>;

/** Rules that say something only together. */
const TOGETHER: readonly (readonly (keyof BookingRules)[])[] = [
  ['releaseWeekday', 'releaseTime', 'releaseWeeksAhead'],
  ['feeAmount', 'feeCurrency'],
  ['forgivenTimes', 'forgivenWithinDays'],
  ['strikeLimit', 'strikeWindowDays', 'strikeBlockDays'],
  ['quietFrom', 'quietUntil'],
  ['minimumParticipants', 'minimumDecidedMinutesBefore'],
];

/** What is wrong between rules, in each language. */
const WRONG = {
  together: {
    he: 'צריך למלא גם את השדה הזה, יחד עם השדות שלידו',
    en: 'is needed beside the fields that go with it',
    ru: 'нужно заполнить вместе с соседними полями',
  },
  order: {
    he: 'ההזמנה צריכה להיפתח לפני שהיא נסגרת',
    en: 'booking has to open before it closes',
    ru: 'запись должна открываться раньше, чем закрывается',
  },
  twoWays: {
    he: 'או זמן קבוע לפני השיעור או פתיחה שבועית, לא שניהם',
    en: 'booking opens so long before or by the week, not both',
    ru: 'запись открывается либо за срок до занятия, либо раз в неделю, не вместе',
  },
  fee: { he: 'לחיוב צריך סכום', en: 'a fee needs its amount', ru: 'для платы нужна сумма' },
  quiet: {
    he: 'שעות השקט צריכות להסתיים בשעה אחרת',
    en: 'quiet hours have to end at another hour',
    ru: 'тихие часы должны заканчиваться в другое время',
  },
  plan: {
    he: 'מינימום משתתפים חל על כל מי שמזמין, ולכן לא על מנוי אחד',
    en: 'a minimum is of everybody who books, not of one plan',
    ru: 'минимум участников общий для всех и не задаётся для одного абонемента',
  },
};

/** The rules of one scope, whole: what is left out says nothing. */
export const bookingRulesBody = z
  .strictObject(rules)
  .partial()
  .superRefine((given, ctx) => {
    const wrong = (path: keyof BookingRules, why: keyof typeof WRONG) =>
      ctx.addIssue({ code: 'custom', path: [path], message: WRONG[why].en, params: WRONG[why] });
    const said = (field: keyof BookingRules) => given[field] !== undefined && given[field] !== null;
    for (const group of TOGETHER) {
      if (!group.some(said)) continue;
      for (const field of group) if (!said(field)) wrong(field, 'together');
    }
    const { opensMinutesBefore: opens, closesMinutesBefore: closes } = given;
    if (typeof opens === 'number' && typeof closes === 'number' && opens <= closes) wrong('opensMinutesBefore', 'order');
    if (said('opensMinutesBefore') && said('releaseWeekday')) wrong('opensMinutesBefore', 'twoWays');
    const fee = [given.lateCancellationConsequence, given.noShowConsequence].includes('fee');
    if (fee && !said('feeAmount')) wrong('feeAmount', 'fee');
    if (said('quietFrom') && given.quietFrom === given.quietUntil) wrong('quietUntil', 'quiet');
  })
  .openapi('BookingRulesBody', { example: { closesMinutesBefore: 30, maxPerWeek: 5, waitlistMode: 'claim', claimMinutes: 30 } });
export type BookingRulesBody = z.infer<typeof bookingRulesBody>;

/** Rules that say nothing for one plan. */
const OF_EVERYBODY = ['minimumParticipants', 'minimumDecidedMinutesBefore'] as const satisfies (keyof BookingRules)[];
/** What of these rules cannot be of a plan, below `at` in what was sent. */
export const notOfPlan = (rules: BookingRulesBody, language: Language, at = ''): FieldProblem[] =>
  OF_EVERYBODY.filter((field) => (rules[field] ?? null) !== null).map((field) => ({
    pointer: `${at}/${field}`,
    code: 'not_of_plan',
    message: WRONG.plan[language],
  }));

export const bookingPolicy = z
  .object({
    id,
    classTypeId: id.nullable(),
    planId: id.nullable(),
    validFrom: instant,
    validUntil: instant.nullable(),
    rules: ruleSet,
  })
  .openapi('BookingPolicy');
export type BookingPolicy = z.infer<typeof bookingPolicy>;

const scope = z.strictObject({
  classTypeId: id.optional().openapi({ description: 'Of this class type; left out: of every one' }),
  planId: id.optional().openapi({ description: 'For who books with this plan; left out: with any' }),
});
const base = '/v1/organizations/{organizationId}';

export const listBookingPolicies = operation('scheduling', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/booking-policies`,
  operationId: 'listBookingPolicies',
  summary: 'The rules of booking that hold, scope by scope, what holds where none says anything, and the last hundred that held',
  request: { params: organizationParams },
  responses: {
    200: ok(
      'Rules: a class type’s for a plan over the plan’s, over the class type’s, over the studio’s',
      z.object({ defaults: ruleSet, data: z.array(bookingPolicy), history: z.array(bookingPolicy) }),
    ),
    ...refusals('role_required'),
  },
});
export const setBookingPolicy = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'put',
  path: `${base}/booking-policies`,
  operationId: 'setBookingPolicy',
  summary:
    'Set the rules of one scope from now on: all of them, what is left out says nothing. What held until now stays as history',
  request: {
    params: organizationParams,
    query: scope.extend({
      replaces: z
        .union([id, z.literal('none')])
        .optional()
        .openapi({ description: 'The rules that were read there, or `none`: where others hold by now, nothing is set' }),
    }),
    body: jsonBody(bookingRulesBody),
  },
  responses: {
    200: ok('The rules that hold there now; null where nothing is said any more', z.object({ policy: bookingPolicy.nullable() })),
    ...refusals('role_required', 'rules_changed'),
  },
});

/** What one member would see of one class under rules that are not saved. */
export const bookingPolicyPreview = z
  .object({
    booking: outcome,
    lateCancellation: outcome
      .extend(cost)
      .nullable()
      .openapi({ description: 'Giving the place back at the last minute; null where there is no place to give back' }),
    noShow: z
      .object({ consequence: cost.consequence, inputs: outcome.shape.inputs, sentence: z.string() })
      .nullable()
      .openapi({ description: 'Not coming' }),
  })
  .openapi('BookingPolicyPreview');
export type BookingPolicyPreview = z.infer<typeof bookingPolicyPreview>;
export const previewBookingPolicy = operation('scheduling', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/booking-policies/previews`,
  operationId: 'previewBookingPolicy',
  summary:
    'What a member would see if these rules held in one scope: by the very decision that books, cancels and counts absences, and nothing is written',
  request: {
    params: organizationParams,
    query: scope,
    body: jsonBody(z.strictObject({ sessionId: id, membershipId: id, rules: bookingRulesBody })),
  },
  responses: { 200: ok('What it would come to', bookingPolicyPreview), ...refusals('role_required', 'rules_changed') },
});

/** How a member wants to be moved up from waitlists. */
export const waitlistPreferencesBody = z
  .strictObject({
    noticeMinutes: z.int().min(0).max(10_080).openapi({ description: 'Not later than so long before the start' }),
    quietHours: z
      .strictObject({ from: clock, until: clock })
      .nullable()
      .openapi({ description: 'Not in these hours of the studio’s clock', example: { from: '22:00', until: '07:00' } }),
    releasesClashes: z.boolean().openapi({ description: 'Stop waiting where another class at that time was got' }),
  })
  .superRefine(({ quietHours }, ctx) => {
    if (quietHours && quietHours.from === quietHours.until)
      ctx.addIssue({ code: 'custom', path: ['quietHours', 'until'], message: WRONG.quiet.en, params: WRONG.quiet });
  })
  .openapi('WaitlistPreferences');
export type WaitlistPreferences = z.infer<typeof waitlistPreferencesBody>;
export const getWaitlistPreferences = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/waitlist-preferences`,
  operationId: 'getWaitlistPreferences',
  scope: null,
  summary: 'How the caller wants to be moved up from waitlists',
  request: { params: organizationParams },
  responses: { 200: ok('The preferences', waitlistPreferencesBody), ...refusals() },
});
export const setWaitlistPreferences = operation('scheduling', access.roles(MEMBERSHIP_ROLES), {
  method: 'put',
  path: `${base}/waitlist-preferences`,
  operationId: 'setWaitlistPreferences',
  scope: null,
  summary: 'Set how the caller wants to be moved up from waitlists',
  request: { params: organizationParams, body: jsonBody(waitlistPreferencesBody) },
  responses: { 200: ok('The preferences', waitlistPreferencesBody), ...refusals() },
});
