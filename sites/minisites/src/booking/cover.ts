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
