import type { Schemas } from '@fitkit/sdk';
import { type Typed, wholeNumber } from '../forms/fields.ts';
import type { Scope } from './scope.ts';

export type Policy = Schemas['BookingPolicy'];
export type Rules = Policy['rules'];
export type RulesBody = Schemas['BookingRulesBody'];
export type Field = keyof Rules;

/** How a rule is typed. A span is a number and its unit. */
type Kind = 'span' | 'count' | 'clock' | 'weekday' | 'yes' | 'consequence' | 'mode' | 'money' | 'currency';
export const KINDS = {
  opensMinutesBefore: 'span',
  releaseWeekday: 'weekday',
  releaseTime: 'clock',
  releaseWeeksAhead: 'count',
  closesMinutesBefore: 'span',
  maxPerDay: 'count',
  maxPerWeek: 'count',
  maxPerPeriod: 'count',
  maxUpcoming: 'count',
  maxWaitlisted: 'count',
  cancellationWindowMinutes: 'span',
  allowLateCancellation: 'yes',
  lateCancellationConsequence: 'consequence',
  promotionGraceMinutes: 'span',
  noShowConsequence: 'consequence',
  feeAmount: 'money',
  feeCurrency: 'currency',
  forgivenTimes: 'count',
  forgivenWithinDays: 'count',
  waiveWithinHours: 'count',
  strikeLimit: 'count',
  strikeWindowDays: 'count',
  strikeBlockDays: 'count',
  waitlistMode: 'mode',
  claimMinutes: 'span',
  promotionClosesMinutesBefore: 'span',
  quietFrom: 'clock',
  quietUntil: 'clock',
  minimumParticipants: 'count',
  minimumDecidedMinutesBefore: 'span',
} as const satisfies Record<Field, Kind>;
export const RULE_FIELDS = Object.keys(KINDS) as Field[];

/** The rules as a page tells them, in pairs and threes that go together. The currency is the studio's and is not asked. */
export const SECTIONS = {
  opening: [
    ['opensMinutesBefore', 'closesMinutesBefore'],
    ['releaseWeekday', 'releaseTime', 'releaseWeeksAhead'],
  ],
  caps: [
    ['maxPerDay', 'maxPerWeek', 'maxPerPeriod'],
    ['maxUpcoming', 'maxWaitlisted'],
  ],
  cancelling: [
    ['cancellationWindowMinutes', 'promotionGraceMinutes'],
    ['allowLateCancellation', 'lateCancellationConsequence'],
  ],
  absence: [['noShowConsequence']],
  costs: [
    ['feeAmount', 'waiveWithinHours'],
    ['forgivenTimes', 'forgivenWithinDays'],
    ['strikeLimit', 'strikeWindowDays', 'strikeBlockDays'],
  ],
  waitlist: [['waitlistMode', 'claimMinutes'], ['promotionClosesMinutesBefore'], ['quietFrom', 'quietUntil']],
  minimum: [['minimumParticipants', 'minimumDecidedMinutesBefore']],
} as const satisfies Record<string, readonly (readonly Field[])[]>;

/** The sections of a scope: a minimum is of everybody who books, not of one plan. */
export const sectionsOf = ({ planId }: Scope) => Object.entries(SECTIONS).filter(([name]) => name !== 'minimum' || !planId);

export const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
export type Unit = keyof typeof UNITS;
/** Minutes in the largest unit that holds them whole. */
export function spanOf(minutes: number): { count: number; unit: Unit } {
  const unit =
    minutes > 0 && minutes % UNITS.days === 0 ? 'days' : minutes > 0 && minutes % UNITS.hours === 0 ? 'hours' : 'minutes';
  return { count: minutes / UNITS[unit], unit };
}
export const unitField = (field: Field) => `${field}.unit`;

/** What a form shows of rules; of what nothing is said, nothing. */
export function typedOfRules(rules: Partial<Rules>): Typed {
  const values: Typed = {};
  for (const field of RULE_FIELDS) {
    const value = rules[field] ?? null;
    if (value === null) continue;
    if (KINDS[field] === 'span') {
      const { count, unit } = spanOf(Number(value));
      values[field] = String(count);
      values[unitField(field)] = unit;
    } else if (KINDS[field] === 'money') values[field] = String(Number(value) / 100);
    else if (KINDS[field] === 'yes') values[field] = value ? 'yes' : 'no';
    else values[field] = String(value);
  }
  return values;
}

/** What was typed as the API takes it; what is none of it becomes something that the API refuses by name. */
export function rulesOf(values: Typed): RulesBody {
  const body: Record<string, unknown> = {};
  for (const field of RULE_FIELDS) {
    const written = values[field]?.trim();
    if (!written) continue;
    const number = wholeNumber(written.replace(',', '.'));
    const unit = UNITS[values[unitField(field)] as Unit] ?? 1;
    switch (KINDS[field]) {
      case 'span':
        body[field] = number === -1 ? -1 : Math.round((number ?? 0) * unit);
        break;
      case 'count':
      case 'weekday':
        body[field] = number;
        break;
      case 'money':
        body[field] = number === undefined || number < 0 ? -1 : Math.round(number * 100);
        break;
      case 'yes':
        body[field] = written === 'yes';
        break;
      // A fee has the studio's currency; without a fee there is none.
      case 'currency':
        if (values.feeAmount?.trim()) body[field] = written;
        break;
      default:
        body[field] = written;
    }
  }
  return body as RulesBody;
}
