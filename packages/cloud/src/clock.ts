/** Time as the emulators know it. `setTimeout` answers the function that takes the timer back. */
export interface Clock {
  now(): number;
  setTimeout(run: () => unknown, ms: number): () => void;
}

const LONGEST_TIMER = 2 ** 31 - 1;

/** The machine's own time; `now` may be replaced to live on another day. */
export function systemClock(now: () => number = Date.now): Clock {
  return {
    now,
    setTimeout(run, ms) {
      const due = Date.now() + ms;
      let timer: NodeJS.Timeout;
      // Node fires at once when asked for more than 24.8 days: wait in pieces.
      const wait = () => {
        const left = due - Date.now();
        timer = left > LONGEST_TIMER ? setTimeout(wait, LONGEST_TIMER) : setTimeout(run, Math.max(0, left));
        timer.unref();
      };
      wait();
      return () => clearTimeout(timer);
    },
  };
}
