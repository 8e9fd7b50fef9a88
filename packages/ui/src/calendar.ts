import { type At, dayOf, hourOf } from './format.ts';

export type Timed = { start: At; end: At };
/** Where an event stands in its day: wall-clock hours from midnight, and its share of the width among overlapping ones. */
export type Placed<E> = { event: E; from: number; hours: number; column: number; columns: number };

const SHORTEST = 0.25;

/** Events of one day, by start; those that overlap, also through one another, share the width. */
export function layoutDay<E extends Timed>(events: readonly E[], timeZone: string): Placed<E>[] {
  const placed = events
    .map((event) => {
      const from = hourOf(event.start, timeZone);
      const to = dayOf(event.end, timeZone) === dayOf(event.start, timeZone) ? hourOf(event.end, timeZone) : 24;
      return { event, from, hours: Math.max(to - from, SHORTEST), column: 0, columns: 1 };
    })
    .sort((a, b) => a.from - b.from || b.hours - a.hours);

  let cluster: Placed<E>[] = [];
  let clusterEnd = Number.NEGATIVE_INFINITY;
  let columnEnds: number[] = [];
  const close = () => {
    for (const item of cluster) item.columns = columnEnds.length;
  };
  for (const item of placed) {
    if (item.from >= clusterEnd) {
      close();
      [cluster, columnEnds, clusterEnd] = [[], [], Number.NEGATIVE_INFINITY];
    }
    const free = columnEnds.findIndex((end) => end <= item.from);
    item.column = free === -1 ? columnEnds.length : free;
    columnEnds[item.column] = item.from + item.hours;
    clusterEnd = Math.max(clusterEnd, item.from + item.hours);
    cluster.push(item);
  }
  close();
  return placed;
}

/** A week of days, each with its placed events, and the hours worth showing (whole, at least eight). */
export function layoutWeek<E extends Timed>(events: readonly E[], days: readonly string[], timeZone: string) {
  const columns = days.map((day) => ({
    day,
    items: layoutDay(
      events.filter((event) => dayOf(event.start, timeZone) === day),
      timeZone,
    ),
  }));
  const items = columns.flatMap((column) => column.items);
  if (items.length === 0) return { columns, firstHour: 7, lastHour: 21 };
  const firstHour = Math.floor(Math.min(...items.map((item) => item.from)));
  const lastHour = Math.ceil(Math.max(...items.map((item) => item.from + item.hours)));
  const missing = Math.max(0, 8 - (lastHour - firstHour));
  const later = Math.min(missing, 24 - lastHour);
  return { columns, firstHour: firstHour - (missing - later), lastHour: lastHour + later };
}
