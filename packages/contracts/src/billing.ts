import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import {
  CREDIT_ENTRY_KINDS,
  CREDIT_LOT_SOURCES,
  CREDIT_RULES,
  ENTITLEMENT_RULES,
  MANAGER_ROLES,
  MEMBERSHIP_ROLES,
  PLAN_INTERVALS,
  PLAN_TYPES,
  STAFF_ROLES,
  SUBSCRIPTION_ACTS,
  SUBSCRIPTION_STATUSES,
} from './enums/index.ts';
import { operation } from './operation.ts';
import { day, id, instant, line, money, organizationParams, page, paragraph } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';

const credits = z.int().min(1).max(1000);
const cap = z.int().min(1).max(100);

export const plan = z
  .object({
    id,
    name: z.string(),
    description: z.string().nullable(),
    type: z.enum(PLAN_TYPES),
    price: money,
    interval: z.enum(PLAN_INTERVALS).nullable(),
    classCredits: z.int().nullable().openapi({ description: 'null is unlimited, for a subscription alone' }),
    creditValidityDays: z.int().nullable().openapi({ description: 'From the day it begins; null never expires' }),
    returnedCreditDays: z.int().openapi({ description: 'How long a credit is good that comes back after its lot has expired' }),
    maxBookingsPerDay: z.int().nullable(),
    maxBookingsPerWeek: z.int().nullable(),
    allowOverlappingBookings: z.boolean(),
    maxPurchasesPerMember: z.int().nullable(),
    classTypeIds: z.array(id).openapi({ description: 'None: good for every class type' }),
    locationIds: z.array(id).openapi({ description: 'None: good everywhere' }),
    isPublic: z.boolean(),
    isActive: z.boolean(),
    holders: z.int().openapi({ description: 'How many hold it now; members are told 0' }),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('Plan');
export type Plan = z.infer<typeof plan>;

const planTerms = {
  name: line(255).openapi({ example: '3 classes a week' }),
  description: paragraph(2000).nullable().optional(),
  priceAmount: z.int().min(0).max(100_000_000).openapi({ description: 'Minor units of the studio’s currency; 0 is free' }),
  classCredits: credits.nullable().optional(),
  creditValidityDays: z.int().min(1).max(3650).nullable().optional(),
  returnedCreditDays: z.int().min(0).max(365).optional(),
  maxBookingsPerDay: cap.nullable().optional(),
  maxBookingsPerWeek: cap.nullable().optional(),
  allowOverlappingBookings: z.boolean().optional(),
  maxPurchasesPerMember: cap.nullable().optional(),
  classTypeIds: z.array(id).max(100).optional(),
  locationIds: z.array(id).max(100).optional(),
  isPublic: z.boolean().optional(),
};
const planBase = z.strictObject({
  ...planTerms,
  type: z.enum(['subscription', 'class_pack', 'drop_in']),
  interval: z.enum(PLAN_INTERVALS).nullable().optional(),
});
export const planBody = planBase.superRefine(({ type, interval, classCredits }, ctx) => {
  if (type === 'subscription' && !interval)
    ctx.addIssue({ code: 'custom', path: ['interval'], message: 'a subscription needs one' });
  if (type !== 'subscription' && interval)
    ctx.addIssue({ code: 'custom', path: ['interval'], message: 'only a subscription has one' });
  if (type === 'class_pack' && !classCredits)
    ctx.addIssue({ code: 'custom', path: ['classCredits'], message: 'a pack needs them' });
  if (type === 'drop_in' && classCredits && classCredits !== 1)
    ctx.addIssue({ code: 'custom', path: ['classCredits'], message: 'a single class is one' });
});
export const updatePlanBody = z
  .strictObject({ ...planTerms, isActive: z.boolean() })
  .partial()
  .openapi({ description: 'Its type and interval stay; a new price holds for whoever gets it from now on' });

const freeze = z.object({
  id,
  startsOn: day,
  endsOn: day.nullable().openapi({ description: 'The first day after it; null until it is resumed' }),
  reason: z.string().nullable(),
  state: z.enum(['planned', 'running', 'over']),
});
export const subscription = z
  .object({
    id,
    membershipId: id,
    planId: id,
    planName: z.string(),
    planType: z.enum(PLAN_TYPES),
    price: money,
    interval: z.enum(PLAN_INTERVALS).nullable(),
    status: z.enum(SUBSCRIPTION_STATUSES),
    startedAt: instant.nullable(),
    currentPeriodStart: day.nullable(),
    currentPeriodEnd: day.nullable().openapi({ description: 'The first day after it' }),
    cancelAtPeriodEnd: z.boolean(),
    pausedAt: instant.nullable(),
    cancelledAt: instant.nullable(),
    balance: z.int().nullable().openapi({ description: 'Credits left; null is unlimited' }),
    limits: z.object({ perDay: z.int().nullable(), perWeek: z.int().nullable() }),
    used: z
      .object({ today: z.int(), thisWeek: z.int() })
      .openapi({ description: 'Of its holder, by the studio’s days and weeks' }),
    freezes: z.array(freeze),
    createdAt: instant,
  })
  .openapi('Subscription');
export type Subscription = z.infer<typeof subscription>;

export const creditLot = z
  .object({
    id,
    membershipId: id,
    subscriptionId: id.nullable(),
    planName: z.string().nullable(),
    source: z.enum(CREDIT_LOT_SOURCES),
    granted: z.int(),
    balance: z.int(),
    grantedAt: instant,
    expiresAt: instant.nullable(),
  })
  .openapi('CreditLot');
export type CreditLot = z.infer<typeof creditLot>;

export const creditEntry = z
  .object({
    id,
    lotId: id,
    kind: z.enum(CREDIT_ENTRY_KINDS),
    amount: z.int(),
    balance: z.int().openapi({ description: 'Of the lot, after it' }),
    rule: z.enum(CREDIT_RULES),
    note: z.string().nullable().openapi({ description: 'What whoever did it wrote; for the studio alone' }),
    by: z.string().nullable().openapi({ description: 'Who did it; null: by itself, or the member reads' }),
    planName: z.string().nullable(),
    className: z.string().nullable(),
    classStartsAt: instant.nullable(),
    createdAt: instant,
  })
  .openapi('CreditEntry');
export type CreditEntry = z.infer<typeof creditEntry>;

export const memberPlans = z
  .object({
    membershipId: id,
    firstName: z.string(),
    lastName: z.string(),
    bookingRequiresPlan: z.boolean(),
    balance: z.int().openapi({ description: 'Credits that can be spent: the sum of the lots' }),
    subscriptions: z.array(subscription).openapi({ description: 'What is held now first, then what has ended within a year' }),
    lots: z.array(creditLot).openapi({ description: 'With something left, in the order in which they are spent' }),
    entries: z.array(creditEntry).openapi({ description: 'The ledger, newest first, up to a hundred lines' }),
  })
  .openapi('MemberPlans');
export type MemberPlans = z.infer<typeof memberPlans>;

export const entitlement = z
  .object({
    allowed: z.boolean(),
    rule: z.enum(ENTITLEMENT_RULES),
    subscriptionId: id.nullable(),
    creditLotId: id.nullable(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    sentence: z.string(),
  })
  .openapi('Entitlement');
export type Entitlement = z.infer<typeof entitlement>;

/** What an act would come to; nothing has happened yet. */
export const subscriptionEffect = z
  .object({
    act: z.enum(SUBSCRIPTION_ACTS),
    refusal: z.string().nullable().openapi({ description: 'The code with which the act would be refused' }),
    periodEnd: z.object({ before: day.nullable(), after: day.nullable() }),
    movedDays: z.int().openapi({ description: 'By how many days its end and its credits move; below zero: back' }),
    creditsLost: z.int(),
    bookings: z.int().openapi({
      description:
        'Places booked with it on days on which it will not cover them: each is covered by another plan of theirs, or released when the act takes effect',
    }),
  })
  .openapi('SubscriptionEffect');
export type SubscriptionEffect = z.infer<typeof subscriptionEffect>;

export const grantSubscriptionBody = z.strictObject({
  membershipId: id,
  planId: id,
  startsOn: day.optional().openapi({ description: 'Today if not said; up to a month back, a year ahead' }),
  renews: z.boolean().default(true).openapi({ description: 'false: ends with its first period' }),
});
export const freezeBody = z
  .strictObject({
    startsOn: day,
    endsOn: day.nullable().default(null).openapi({ description: 'The first day after it; null until it is resumed' }),
    reason: paragraph(500).nullable().optional(),
  })
  .superRefine(({ startsOn, endsOn }, ctx) => {
    if (endsOn === null) return;
    const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
    if (days < 1) ctx.addIssue({ code: 'custom', path: ['endsOn'], message: 'it ends before it begins' });
    if (days > 366) ctx.addIssue({ code: 'custom', path: ['endsOn'], message: 'longer than a year' });
  });
export const cancelSubscriptionBody = z.strictObject({
  when: z.enum(['now', 'period_end']),
  reason: paragraph(500).nullable().optional(),
});
export const grantCreditsBody = z.strictObject({
  membershipId: id,
  credits,
  expiresOn: day.nullable().default(null).openapi({ description: 'The last day on which they are good; null never ends' }),
  reason: line(500),
});
export const adjustCreditsBody = z.strictObject({
  amount: z
    .int()
    .min(-1000)
    .max(1000)
    .refine((amount) => amount !== 0, 'nothing would change')
    .openapi({ example: 2 }),
  reason: line(500),
});

const inPath = (name: string) => ({ [name]: id.openapi({ param: { name, in: 'path' } }) });
const planParams = organizationParams.extend(inPath('planId') as { planId: typeof id });
const membershipParams = organizationParams.extend(inPath('membershipId') as { membershipId: typeof id });
const subscriptionParams = organizationParams.extend(inPath('subscriptionId') as { subscriptionId: typeof id });
const freezeParams = subscriptionParams.extend(inPath('freezeId') as { freezeId: typeof id });
const lotParams = organizationParams.extend(inPath('creditLotId') as { creditLotId: typeof id });
const sessionParams = organizationParams.extend(inPath('sessionId') as { sessionId: typeof id });
const base = '/v1/organizations/{organizationId}' as const;

export const listPlans = operation('billing', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/plans`,
  operationId: 'listPlans',
  summary: 'Plans in use by price; staff see the archived ones too, members what is public',
  request: { params: organizationParams },
  responses: { 200: ok('Plans', page(plan)), ...refusals() },
});
export const createPlan = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/plans`,
  operationId: 'createPlan',
  summary: 'Add a plan: a subscription, a pack of credits or a single class',
  request: { params: organizationParams, body: jsonBody(planBody) },
  responses: { 201: ok('The plan', plan), ...refusals('role_required') },
});
export const getPlan = operation('billing', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/plans/{planId}`,
  operationId: 'getPlan',
  summary: 'One plan',
  request: { params: planParams },
  responses: { 200: ok('The plan', plan), ...refusals() },
});
export const updatePlan = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'patch',
  path: `${base}/plans/{planId}`,
  operationId: 'updatePlan',
  summary: 'Change a plan, or archive it: whoever holds it keeps it',
  request: { params: planParams, body: jsonBody(updatePlanBody) },
  responses: { 200: ok('The plan', plan), ...refusals('role_required', 'plan_in_use') },
});

export const getMyPlans = operation('billing', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/member-plans/mine`,
  operationId: 'getMyPlans',
  scope: null,
  summary: "The caller's own plans, credits and ledger",
  request: { params: organizationParams },
  responses: { 200: ok('Plans and credits', memberPlans), ...refusals() },
});
export const getMemberPlans = operation('billing', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/member-plans/{membershipId}`,
  operationId: 'getMemberPlans',
  summary: 'What a person holds: plans, credits by lot, and the ledger with who and why',
  request: { params: membershipParams },
  responses: { 200: ok('Plans and credits', memberPlans), ...refusals('role_required') },
});
export const getEntitlement = operation('billing', access.roles(MEMBERSHIP_ROLES), {
  method: 'get',
  path: `${base}/entitlements/{sessionId}`,
  operationId: 'getEntitlement',
  summary: 'Whether a place in a class would be covered, by what and by which rule; staff may ask for a member',
  request: { params: sessionParams, query: z.strictObject({ membershipId: id.optional() }) },
  responses: { 200: ok('What would decide', entitlement), ...refusals() },
});

export const grantSubscription = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/subscriptions`,
  operationId: 'grantSubscription',
  idempotencyKey: 'required',
  idempotencyDays: 7,
  summary: 'Give a plan to a member without payment, with its first credits',
  request: { params: organizationParams, body: jsonBody(grantSubscriptionBody) },
  responses: {
    201: ok('The subscription', subscription),
    ...refusals('role_required', 'plan_not_active', 'plan_not_grantable', 'plan_used_up', 'subscription_exists'),
  },
});
export const previewSubscription = operation('billing', access.roles(STAFF_ROLES), {
  method: 'get',
  path: `${base}/subscriptions/{subscriptionId}/effect`,
  operationId: 'previewSubscription',
  summary: 'What an act would come to, before it is done',
  request: {
    params: subscriptionParams,
    query: z.strictObject({
      act: z.enum(SUBSCRIPTION_ACTS),
      startsOn: day.optional().openapi({ description: 'Of a freeze; today if not said' }),
      endsOn: day.optional(),
      freezeId: id.optional().openapi({ description: 'Which freeze is to end' }),
    }),
  },
  responses: { 200: ok('The effect', subscriptionEffect), ...refusals('role_required') },
});
export const freezeSubscription = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/subscriptions/{subscriptionId}/freezes`,
  operationId: 'freezeSubscription',
  idempotencyDays: 7,
  summary: 'Freeze from a day until another or until it is resumed; the end and the credits move by as much',
  request: { params: subscriptionParams, body: jsonBody(freezeBody) },
  responses: {
    201: ok('The subscription', subscription),
    ...refusals('role_required', 'subscription_not_active', 'freeze_overlaps', 'freeze_in_past', 'freeze_outside_period'),
  },
});
export const endFreeze = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'delete',
  path: `${base}/subscriptions/{subscriptionId}/freezes/{freezeId}`,
  operationId: 'endFreeze',
  summary: 'Resume: a freeze that runs ends today, one that has not begun is taken back',
  request: { params: freezeParams },
  responses: {
    200: ok('The subscription', subscription),
    ...refusals('role_required', 'freeze_over', 'subscription_not_active'),
  },
});
export const cancelSubscription = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/subscriptions/{subscriptionId}/cancellation`,
  operationId: 'cancelSubscription',
  idempotencyDays: 7,
  summary: 'End it now, with its credits, or at the end of its period',
  request: { params: subscriptionParams, body: jsonBody(cancelSubscriptionBody) },
  responses: {
    200: ok('The subscription', subscription),
    ...refusals('role_required', 'subscription_not_active', 'subscription_does_not_renew'),
  },
});
export const keepSubscription = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'delete',
  path: `${base}/subscriptions/{subscriptionId}/cancellation`,
  operationId: 'keepSubscription',
  summary: 'Take an end at the period’s end back, while it has not come',
  request: { params: subscriptionParams },
  responses: { 200: ok('The subscription', subscription), ...refusals('role_required', 'subscription_not_active') },
});
export const grantCredits = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/credit-lots`,
  operationId: 'grantCredits',
  idempotencyKey: 'required',
  idempotencyDays: 7,
  summary: 'Give credits that belong to no plan: good for every class, without limits',
  request: { params: organizationParams, body: jsonBody(grantCreditsBody) },
  responses: { 201: ok('The lot', creditLot), ...refusals('role_required') },
});
export const adjustCredits = operation('billing', access.roles(MANAGER_ROLES), {
  method: 'post',
  path: `${base}/credit-lots/{creditLotId}/adjustments`,
  operationId: 'adjustCredits',
  idempotencyKey: 'required',
  idempotencyDays: 7,
  summary: 'Add to a lot or take from it, with a reason; never below zero',
  request: { params: lotParams, body: jsonBody(adjustCreditsBody) },
  responses: { 201: ok('The lot', creditLot), ...refusals('role_required', 'credits_below_zero', 'credits_expired') },
});
