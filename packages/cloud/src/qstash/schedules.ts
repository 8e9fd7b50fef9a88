import { Cron } from 'croner';
import type { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import { bodyJson, QStashError } from './message.ts';
import { publishOptions } from './options.ts';
import { checkDestination, type QStash } from './qstash.ts';

export interface Schedule {
  id: string;
  cron: string;
  destination: string;
  headers: Record<string, string>;
  body: Buffer;
  queue?: string;
  createdAt: number;
  paused: boolean;
  lastRun?: number;
  lastMessages: string[];
  nextRun?: number;
}

/** Cron schedules, in UTC unless the expression begins with `CRON_TZ=<zone> `. */
export class Schedules {
  readonly all = new Map<string, Schedule>();
  readonly #qstash: QStash;
  readonly #clock: Clock;
  readonly #onChange: () => void;
  readonly #timers = new Map<string, () => void>();

  constructor(qstash: QStash, onChange: () => void) {
    this.#qstash = qstash;
    this.#clock = qstash.clock;
    this.#onChange = onChange;
  }

  /** Makes or replaces; the id of `Upstash-Schedule-Id` keeps it one over deploys. */
  put(destination: string, headers: Record<string, string>, body: Buffer): Schedule {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const cron = lower['upstash-cron'];
    if (!cron) throw new QStashError(400, 'missing Upstash-Cron header');
    cronOf(cron);
    checkDestination(destination);
    publishOptions(headers);
    const id = lower['upstash-schedule-id'] || newId('scd_', 28);
    const before = this.all.get(id);
    const schedule: Schedule = {
      id,
      cron,
      destination,
      headers,
      body,
      queue: lower['upstash-queue-name'],
      createdAt: before?.createdAt ?? this.#clock.now(),
      paused: before?.paused ?? false,
      lastRun: before?.lastRun,
      lastMessages: before?.lastMessages ?? [],
    };
    this.all.set(id, schedule);
    this.#plan(schedule);
    return schedule;
  }

  get(id: string): Schedule {
    const schedule = this.all.get(id);
    if (!schedule) throw new QStashError(404, `schedule ${id} not found`);
    return schedule;
  }

  pause(id: string, paused: boolean): void {
    const schedule = this.get(id);
    schedule.paused = paused;
    this.#plan(schedule);
  }

  remove(id: string): void {
    this.get(id);
    this.#timers.get(id)?.();
    this.all.delete(id);
    this.#onChange();
  }

  /** One run out of turn. */
  run(id: string): string {
    const schedule = this.get(id);
    schedule.lastRun = this.#clock.now();
    const more = { scheduleId: id, ...(schedule.queue ? { queue: schedule.queue } : {}) };
    const { messageId } = this.#qstash.publish(schedule.destination, schedule.headers, schedule.body, more);
    schedule.lastMessages = [messageId, ...schedule.lastMessages].slice(0, 5);
    this.#onChange();
    return messageId;
  }

  close(): void {
    for (const cancel of this.#timers.values()) cancel();
  }

  #plan(schedule: Schedule): void {
    this.#timers.get(schedule.id)?.();
    this.#timers.delete(schedule.id);
    schedule.nextRun = schedule.paused ? undefined : cronOf(schedule.cron).nextRun(new Date(this.#clock.now()))?.getTime();
    this.#onChange();
    if (schedule.nextRun === undefined) return;
    const fire = () => {
      this.run(schedule.id);
      this.#plan(schedule);
      return this.#qstash.idle();
    };
    this.#timers.set(schedule.id, this.#clock.setTimeout(fire, schedule.nextRun - this.#clock.now()));
  }
}

function cronOf(text: string): Cron {
  const [, zone = 'UTC', pattern = ''] = /^(?:CRON_TZ=(\S+)\s+)?(.*)$/.exec(text.trim()) ?? [];
  try {
    if (pattern.split(/\s+/).length !== 5 && !pattern.startsWith('@')) throw new Error('five fields are needed');
    const cron = new Cron(pattern, { timezone: zone, paused: true });
    cron.nextRun();
    return cron;
  } catch (error) {
    throw new QStashError(400, `invalid cron expression: ${text}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A schedule as the API writes it. */
export function scheduleJson(schedule: Schedule, states: (id: string) => string | undefined) {
  const options = publishOptions(schedule.headers);
  return {
    scheduleId: schedule.id,
    cron: schedule.cron,
    createdAt: schedule.createdAt,
    destination: schedule.destination,
    method: options.method,
    header: Object.fromEntries(Object.entries(options.forward).map(([name, value]) => [name, [value]])),
    ...bodyJson(schedule.body),
    retries: options.retries,
    delay: options.delayMs / 1000,
    isPaused: schedule.paused,
    callerIP: '127.0.0.1',
    ...(options.callback && { callback: options.callback }),
    ...(options.failureCallback && { failureCallback: options.failureCallback }),
    ...(options.flowKey && { flowControlKey: options.flowKey }),
    ...(schedule.queue && { queueName: schedule.queue }),
    ...(options.labels.length && { label: options.labels[0], labels: options.labels }),
    lastScheduleTime: schedule.lastRun,
    nextScheduleTime: schedule.nextRun,
    lastScheduleStates: Object.fromEntries(schedule.lastMessages.map((id) => [id, states(id) ?? 'SUCCESS'])),
  };
}
