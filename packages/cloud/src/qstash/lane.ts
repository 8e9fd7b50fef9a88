import type { Clock } from '../clock.ts';
import type { FlowLimits } from './message.ts';

/** Where messages of one flow-control key or queue wait for their turn: so many at once, so many a period. */
export class Lane {
  readonly createdAt: number;
  updatedAt: number;
  limits: FlowLimits = { periodMs: 1000 };
  pinned = { parallelism: false, rate: false };
  paused = false;
  active = 0;
  periodStart = 0;
  started = 0;
  readonly #waiting: { id: string; start: () => void }[] = [];
  readonly #clock: Clock;
  #timer: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.createdAt = clock.now();
    this.updatedAt = this.createdAt;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  configure(limits: Partial<FlowLimits>): void {
    if (!this.pinned.parallelism && 'parallelism' in limits) this.limits.parallelism = limits.parallelism;
    if (!this.pinned.rate && 'rate' in limits)
      Object.assign(this.limits, { rate: limits.rate, periodMs: limits.periodMs ?? 1000 });
    this.updatedAt = this.#clock.now();
    this.#pump();
  }

  pause(paused: boolean): void {
    this.paused = paused;
    this.#pump();
  }

  resetRate(): void {
    this.started = 0;
    this.periodStart = 0;
    this.#pump();
  }

  enter(id: string, start: () => void): void {
    this.#waiting.push({ id, start });
    this.#pump();
  }

  leave(): void {
    this.active--;
    this.#pump();
  }

  forget(id: string): void {
    const at = this.#waiting.findIndex((entry) => entry.id === id);
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  close(): void {
    this.#timer?.();
    this.#waiting.length = 0;
  }

  #pump(): void {
    while (this.#waiting.length && !this.paused && this.active < (this.limits.parallelism ?? Number.POSITIVE_INFINITY)) {
      if (this.limits.rate !== undefined) {
        const now = this.#clock.now();
        if (now >= this.periodStart + this.limits.periodMs) {
          this.periodStart = now;
          this.started = 0;
        }
        if (this.started >= this.limits.rate) {
          this.#wake(this.periodStart + this.limits.periodMs - now);
          return;
        }
        this.started++;
      }
      this.active++;
      this.#waiting.shift()?.start();
    }
  }

  #wake(ms: number): void {
    this.#timer ??= this.#clock.setTimeout(() => {
      this.#timer = undefined;
      this.#pump();
    }, ms);
  }
}
