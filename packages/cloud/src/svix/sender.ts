import type { Clock } from '../clock.ts';
import type { FaultService, Faults } from '../faults/faults.ts';
import { newId } from '../ids.ts';
import { callLoopback } from '../loopback/call.ts';
import { svixSignature } from './sign.ts';

/** Delays before the second and later attempts (docs.svix.com/retries). */
const RETRY_AFTER_MS = [5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 36_000_000];
const TIMEOUT_MS = 15_000;
const KEPT = 500;

export interface Endpoint {
  url: string;
  secret: string;
  /** None: all. */
  events?: string[];
}

export interface SentWebhook {
  id: string;
  type: string;
  url: string;
  body: string;
  createdAt: number;
  state: 'pending' | 'delivered' | 'failed' | 'lost';
  attempts: { at: number; status?: number; error?: string }[];
  nextAttempt?: number;
}

interface Options {
  clock: Clock;
  faults: Faults;
  service: Extract<FaultService, 'clerk.webhooks' | 'resend.webhooks'>;
  endpoints: () => Endpoint[];
  onChange: () => void;
}

/** Sends signed webhooks as Svix does: same id over all attempts, a fresh timestamp and signature each time. */
export class SvixSender {
  readonly sent: SentWebhook[] = [];
  readonly #options: Options;
  readonly #flying = new Set<Promise<void>>();
  readonly #timers = new Set<() => void>();
  readonly #stop = new AbortController();

  constructor(options: Options) {
    this.#options = options;
  }

  send(type: string, payload: unknown): void {
    for (const endpoint of this.#options.endpoints()) {
      if (endpoint.events && !endpoint.events.includes(type)) continue;
      const webhook: SentWebhook = {
        id: newId('msg_'),
        type,
        url: endpoint.url,
        body: JSON.stringify(payload),
        createdAt: this.#options.clock.now(),
        state: 'pending',
        attempts: [],
      };
      this.sent.unshift(webhook);
      this.sent.length = Math.min(this.sent.length, KEPT);
      const strikes = this.#options.faults.strike(this.#options.service);
      if (strikes.some((fault) => fault.kind === 'drop')) webhook.state = 'lost';
      else {
        const wait = strikes.reduce((sum, fault) => sum + (fault.kind === 'delay' ? (fault.ms ?? 1000) : 0), 0);
        const refused = strikes.find((fault) => fault.kind === 'error');
        const copies = strikes.some((fault) => fault.kind === 'duplicate') ? 2 : 1;
        for (let copy = 0; copy < copies; copy++)
          this.#later(webhook, endpoint, wait, refused?.status ?? (refused ? 503 : undefined));
      }
      this.#options.onChange();
    }
  }

  /** Waits for attempts that are under way, not for those that are planned. */
  async idle(): Promise<void> {
    while (this.#flying.size) await Promise.all(this.#flying);
  }

  /** Attempts under way are broken off. */
  async close(): Promise<void> {
    this.#stop.abort();
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
    await this.idle();
  }

  #later(webhook: SentWebhook, endpoint: Endpoint, ms: number, forced?: number): void {
    if (ms === 0) {
      void this.#fly(webhook, endpoint, forced);
      return;
    }
    webhook.nextAttempt = this.#options.clock.now() + ms;
    const cancel = this.#options.clock.setTimeout(() => {
      this.#timers.delete(cancel);
      return this.#fly(webhook, endpoint, forced);
    }, ms);
    this.#timers.add(cancel);
  }

  #fly(webhook: SentWebhook, endpoint: Endpoint, forced?: number): Promise<void> {
    const flight = this.#attempt(webhook, endpoint, forced).finally(() => {
      this.#flying.delete(flight);
      this.#options.onChange();
    });
    this.#flying.add(flight);
    return flight;
  }

  async #attempt(webhook: SentWebhook, endpoint: Endpoint, forced?: number): Promise<void> {
    const at = this.#options.clock.now();
    const timestamp = Math.floor(at / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Svix-Webhooks/1.0',
      'svix-id': webhook.id,
      'svix-timestamp': String(timestamp),
      'svix-signature': svixSignature(endpoint.secret, webhook.id, timestamp, webhook.body),
    };
    delete webhook.nextAttempt;
    const attempt: SentWebhook['attempts'][number] = { at };
    try {
      const call = { method: 'POST', headers, body: webhook.body, timeoutMs: TIMEOUT_MS, stop: this.#stop.signal };
      attempt.status = forced ?? (await callLoopback(endpoint.url, call)).status;
    } catch (error) {
      attempt.error = error instanceof Error ? error.message || error.name : String(error);
    }
    webhook.attempts.push(attempt);
    if (attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300) webhook.state = 'delivered';
    else if (webhook.state !== 'delivered' && !this.#stop.signal.aborted) {
      const wait = RETRY_AFTER_MS[webhook.attempts.length - 1];
      if (wait === undefined) webhook.state = 'failed';
      else this.#later(webhook, endpoint, wait);
    }
  }
}
