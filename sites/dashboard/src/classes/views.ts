import type { text } from '@fitkit/ui';
import type { Session } from './state.ts';

type Texts = ReturnType<typeof text>;
type Choice = { value: string; label: string };
const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label);
const unique = (choices: Choice[]) => [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort(byLabel);
const placeOf = ({ location, space }: Session) => (location ? [location.id, space?.id].filter(Boolean).join('/') : '');
const placeName = ({ location, space }: Session) => [location?.name, space?.name].filter(Boolean).join(' · ');

/** What the shown days can be filtered by: only what stands in them. */
export function choicesIn(sessions: readonly Session[], t: Texts) {
  return {
    types: unique(sessions.map(({ classTypeId, name }) => ({ value: classTypeId, label: name }))),
    coaches: unique(
      sessions.flatMap(({ coach }) =>
        coach ? [{ value: coach.id, label: coach.name }] : [{ value: 'none', label: t.series.nobody }],
      ),
    ),
    places: unique(
      sessions.map((session) => ({ value: placeOf(session) || 'none', label: placeName(session) || t.series.nowhere })),
    ),
  };
}

export function filtered(
  sessions: readonly Session[],
  { type, coach, place }: { type: string; coach: string; place: string },
): Session[] {
  return sessions.filter(
    (session) =>
      (!type || session.classTypeId === type) &&
      (!coach || (session.coach?.id ?? 'none') === coach) &&
      (!place || (placeOf(session) || 'none') === place),
  );
}

/** A day's columns by coach or by place, those without one last. Dropping a class there gives it that coach or place. */
export function groupsOf(sessions: readonly Session[], by: 'coach' | 'space', t: Texts) {
  const groups = new Map<string, { id: string; name: string; drag: Record<string, string>; ids: Set<string> }>();
  for (const session of sessions) {
    const id = by === 'coach' ? (session.coach?.id ?? '') : placeOf(session);
    const name = by === 'coach' ? (session.coach?.name ?? t.series.nobody) : placeName(session) || t.series.nowhere;
    const drag: Record<string, string> = by === 'coach' ? { coachMembershipId: id } : { locationId: id };
    const group = groups.get(id) ?? { id: id || 'none', name, drag, ids: new Set<string>() };
    group.ids.add(session.id);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.id === 'none') - Number(b.id === 'none') || a.name.localeCompare(b.name));
}
