import type { Clock } from './clock.ts';

export interface VirtualClock extends Clock {
  /** Moves time on, firing what falls due in order and waiting for what it started. */
  advance(ms: number): Promise<void>;
}

interface Timer {
  due: number;
  run: () => unknown;
}

/** Time for tests: it stands still until it is told to move. */
export function virtualClock(start: Date | number = Date.UTC(2026, 0, 4, 6)): VirtualClock {
  let now = Number(start);
  const timers = new Set<Timer>();

  const nextDue = (until: number) => {
    let due = Number.POSITIVE_INFINITY;
    for (const timer of timers) if (timer.due <= until && timer.due < due) due = timer.due;
    return Number.isFinite(due) ? due : undefined;
  };

  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer = { due: now + Math.max(0, ms), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        now = Math.max(now, due);
        const firing = [...timers].filter((timer) => timer.due <= now);
        for (const timer of firing) timers.delete(timer);
        await Promise.all(firing.map((timer) => timer.run()));
      }
      now = until;
    },
  };
}
