import type { DeadLetter, Message } from './qstash/message.ts';
import { isSettled, type QStash } from './qstash/qstash.ts';
import type { Schedule, Schedules } from './qstash/schedules.ts';

export interface Jobs {
  /** Newest first. */
  all(): Message[];
  /** Not yet delivered, failed or cancelled. */
  pending(): Message[];
  deadLetters(): DeadLetter[];
  schedules(): Schedule[];
  deliverNow(messageId: string): void;
  retryDeadLetter(dlqId: string): string;
  /** Runs a schedule out of turn; answers the message's id. */
  runSchedule(scheduleId: string): string;
  /** Signs with what was the next key from now on. */
  rotateKeys(): { current: string; next: string };
  /** Waits for deliveries under way and those they set off at once; not for delays and retries. */
  idle(): Promise<void>;
}

export function jobsOf(qstash: QStash, schedules: Schedules): Jobs {
  const all = () => [...qstash.messages.values()].reverse();
  return {
    all,
    pending: () => all().filter((message) => !isSettled(message)),
    deadLetters: () => [...qstash.deadLetters.values()].reverse(),
    schedules: () => [...schedules.all.values()],
    deliverNow: (id) => qstash.deliverNow(id),
    retryDeadLetter: (dlqId) => qstash.retryDeadLetter(dlqId),
    runSchedule: (id) => schedules.run(id),
    rotateKeys() {
      qstash.keys.rotate();
      return { current: qstash.keys.current, next: qstash.keys.next };
    },
    idle: () => qstash.idle(),
  };
}
