import { type Formats, isolate, type Language, text, weekOf } from '@fitkit/ui';
import { type Field, KINDS, type Rules, spanOf } from './fields.ts';
import type { Scope } from './scope.ts';

type Named = readonly { id: string; name: string }[];
const named = (all: Named, id: string) => isolate(all.find((one) => one.id === id)?.name ?? '');

/** A scope as a person calls it. */
export function scopeWords({ classTypeId, planId }: Scope, types: Named, plans: Named, language: Language): string {
  const t = text(language).bookingRules;
  if (classTypeId && planId) return t.typeAndPlan({ type: named(types, classTypeId), plan: named(plans, planId) });
  if (planId) return t.ofPlan({ plan: named(plans, planId) });
  return classTypeId ? named(types, classTypeId) : t.studio;
}

/** Sunday first, as rules count weekdays. */
export const weekdayNames = (f: Formats) => weekOf('2026-11-22', 0).map((day) => f.weekday(day));

/** What a rule says, in a word or two; of nothing only where nothing is a rule of its own. */
export function valueWords(field: Field, value: Rules[Field], currency: string, f: Formats): string | null {
  const t = text(f.language).bookingRules;
  const kind = KINDS[field];
  if (value === null) {
    if (field === 'opensMinutesBefore') return t.oncePublished;
    return field.startsWith('max') ? t.noLimit : null;
  }
  if (kind === 'span') {
    const { count, unit } = spanOf(Number(value));
    return t.span[unit]({ count });
  }
  if (kind === 'weekday') return weekdayNames(f)[Number(value)] ?? null;
  if (kind === 'yes') return value ? t.yes : t.no;
  if (kind === 'consequence') return t.consequences[value as keyof typeof t.consequences];
  if (kind === 'mode') return t.modes[value as keyof typeof t.modes];
  if (kind === 'money') return f.money({ amount: Number(value), currency });
  return kind === 'count' ? f.number(Number(value)) : String(value);
}
