import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { PublishOptions } from './message.ts';

const WINDOW_MS = 10 * 60_000;

/** Which messages have been accepted in the last ten minutes, by the publisher's id or by their content. */
export class Deduplication {
  readonly #clock: Clock;
  readonly #seen = new Map<string, { messageId: string; until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The id of the message this one repeats; otherwise remembers it as `id`. */
  claim(id: string, url: string, options: PublishOptions, body: Buffer): string | undefined {
    const key = keyOf(url, options, body);
    if (key === undefined) return undefined;
    const now = this.#clock.now();
    for (const [old, { until }] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(old);
    }
    const seen = this.#seen.get(key);
    if (seen) return seen.messageId;
    this.#seen.set(key, { messageId: id, until: now + WINDOW_MS });
    return undefined;
  }
}

function keyOf(url: string, options: PublishOptions, body: Buffer): string | undefined {
  if (options.deduplicationId !== undefined) return `id ${options.deduplicationId}`;
  if (!options.contentBasedDeduplication) return undefined;
  return `content ${createHash('sha256').update(`${url}\n`).update(body).digest('hex')}`;
}
