import type { Schemas } from '@fitkit/sdk';
import { formats, type Language, text } from '@fitkit/ui';

type Clash = Schemas['SeriesPlan']['classes'][number]['clashes'][number];

/** Who or what is taken at that time, and by which class. */
export function clashWords({ kind, name, startsAt, endsAt, coach, place }: Clash, language: Language, timeZone: string): string {
  const t = text(language);
  const time = formats(language, timeZone).timeRange(startsAt, endsAt);
  return kind === 'coach'
    ? t.series.coachHas({ coach: coach ?? '', name, time })
    : t.series.placeHas({ place: place ?? '', name, time });
}
