import { type Language, text } from '@fitkit/ui';
import type { Cover } from '../visit/studio.ts';

/** What a booking would use, by name, and what is left of it after. */
export function coverWords(
  { plan, creditsLeft, weekLeft, periodLeft }: Cover,
  language: Language,
): { name: string; left: string | undefined } {
  const { holding, minisite } = text(language);
  const { cover } = minisite;
  const left =
    creditsLeft !== null
      ? cover.credits({ count: creditsLeft })
      : weekLeft !== null
        ? cover.week({ count: weekLeft })
        : periodLeft !== null
          ? cover.period({ count: periodLeft })
          : undefined;
  return { name: plan ?? holding.present, left };
}

const WHY: Record<string, 'clash' | 'limit' | 'noCredits' | 'frozen'> = {
  overlapping_booking: 'clash',
  day_limit: 'limit',
  week_limit: 'limit',
  period_limit: 'limit',
  no_credits: 'noCredits',
  credits_expire_before: 'noCredits',
  plan_frozen: 'frozen',
};
/** Why nothing covers it, in the few words that a line of the schedule has room for; the class itself says it in a sentence. */
export const uncoveredWords = ({ rule }: Cover, language: Language): string => text(language).minisite.cover[WHY[rule] ?? 'none'];
