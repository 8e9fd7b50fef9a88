import type { Language } from '@fitkit/contracts/language';
import { addDays, formats } from './format.ts';
import { text } from './text/index.ts';

/** What a member holds, as far as its lines need it. */
export type Held = {
  planType: string;
  status: string;
  currentPeriodStart: string | null;
  currentPeriodEnd: string | null;
  cancelAtPeriodEnd: boolean;
  cancelledAt: string | null;
  balance: number | null;
  limits: { perDay: number | null; perWeek: number | null };
  used: { today: number; thisWeek: number };
  freezes: readonly { startsOn: string; endsOn: string | null; state: string }[];
};

/** The last day on which credits are good that end at a midnight. */
export const lastDayOf = (midnight: string, language: Language, timeZone: string) =>
  formats(language, timeZone).dateNumeric(Date.parse(midnight) - 1);

/** The lines below the name of what a member holds: how much, until when, what of its limits is used. */
export function heldLines(held: Held, language: Language, timeZone: string, today: string): string[] {
  const { holding: t } = text(language);
  const f = formats(language, timeZone);
  const over = held.status === 'cancelled';
  const freeze = held.freezes.find(({ state }) => state === 'running');
  const planned = held.freezes.find(({ state }) => state === 'planned');
  const end = held.currentPeriodEnd;
  const until = () => {
    if (over) return held.cancelledAt && t.endedOn({ date: f.dateNumeric(held.cancelledAt) });
    if (held.planType !== 'subscription') return end ? t.goodUntil({ date: f.dateNumeric(addDays(end, -1)) }) : t.noEnd;
    return end && (held.cancelAtPeriodEnd ? t.ends : t.renews)({ date: f.dateNumeric(end) });
  };
  return [
    !over && (held.balance === null ? t.unlimited : t.credits({ count: held.balance })),
    !over &&
      held.currentPeriodStart &&
      held.currentPeriodStart > today &&
      t.startsOn({ date: f.dateNumeric(held.currentPeriodStart) }),
    until(),
    !over && freeze && (freeze.endsOn ? t.frozenUntil({ date: f.dateNumeric(freeze.endsOn) }) : t.frozenOpen),
    !over && planned && t.freezePlanned({ from: f.dateNumeric(planned.startsOn) }),
    !over && held.limits.perDay && t.todayOf({ used: held.used.today, limit: held.limits.perDay }),
    !over && held.limits.perWeek && t.thisWeek({ used: held.used.thisWeek, limit: held.limits.perWeek }),
  ].filter((line): line is string => Boolean(line));
}
