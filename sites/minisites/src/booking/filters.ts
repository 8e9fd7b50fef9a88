import { isId } from '../visit/paths.ts';
import type { ClassSession } from '../visit/studio.ts';
import type { Action } from './action.ts';

/** Which classes of a schedule are shown: those of a kind, of a coach, in a place, and those alone that can be booked at once. */
export type Filters = Partial<Record<'type' | 'coach' | 'place' | 'open', string>>;

/** What the address says; what could not be is not said. */
export function filtersOf(query: URLSearchParams): Filters {
  const ids = (['type', 'coach', 'place'] as const).flatMap((name) => {
    const value = query.get(name);
    return isId(value) ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(ids), ...(query.get('open') === '1' ? { open: '1' } : {}) };
}

export const shows = ({ type, coach, place, open }: Filters, session: ClassSession, action: Action): boolean =>
  (!type || session.classTypeId === type) &&
  (!coach || session.coach?.id === coach) &&
  (!place || session.location?.id === place) &&
  (!open || action.kind === 'book');

export type Choice = { id: string; name: string };
const byName = (all: readonly (Choice | null)[]): Choice[] =>
  [...new Map(all.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** What there is to choose from in these classes. */
export const choicesOf = (sessions: readonly ClassSession[]) => ({
  type: byName(sessions.map(({ classTypeId: id, name }) => ({ id, name })).reverse()),
  coach: byName(sessions.map(({ coach }) => coach)),
  place: byName(sessions.map(({ location }) => location)),
});
