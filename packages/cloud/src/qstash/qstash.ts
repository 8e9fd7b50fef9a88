import type { Clock } from '../clock.ts';
import type { Faults } from '../faults/faults.ts';
import { newId } from '../ids.ts';
import { isLoopback } from '../loopback/call.ts';
import { callbackBody } from './callback.ts';
import { Deduplication } from './deduplication.ts';
import { attemptDelivery, type Outcome } from './delivery.ts';
import type { SigningKeys } from './keys.ts';
import { Lane } from './lane.ts';
import { type DeadLetter, type LogEntry, type Message, type PublishOptions, QStashError } from './message.ts';
import { publishOptions } from './options.ts';
import { defaultDelayMs, retryDelayMs } from './retry.ts';

const MAX_BODY = 1024 * 1024;
const KEPT_MESSAGES = 2_000;
const KEPT_LOGS = 10_000;

export interface Published {
  messageId: string;
  url: string;
  deduplicated?: true;
}

export interface QStashOptions {
  clock: Clock;
  faults: Faults;
  keys: SigningKeys;
  onChange: () => void;
}

/** Messages on their way: accepted, held back, delivered, tried again, buried. */
export class QStash {
  readonly clock: Clock;
  readonly keys: SigningKeys;
  /** Newest last; settled ones are kept to be looked at. */
  readonly messages = new Map<string, Message>();
  readonly deadLetters = new Map<string, DeadLetter>();
  readonly logs: LogEntry[] = [];
  readonly flows = new Map<string, Lane>();
  readonly queues = new Map<string, Lane>();
  readonly #options: QStashOptions;
  readonly #deduplication: Deduplication;
  readonly #stop = new AbortController();
  readonly #timers = new Map<string, () => void>();
  readonly #flying = new Set<Promise<void>>();
  #closed = false;

  constructor(options: QStashOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.keys = options.keys;
    this.#deduplication = new Deduplication(options.clock);
  }

  /** Throws `QStashError` for what QStash refuses. `more` is what is not in the headers. */
  publish(url: string, headers: Record<string, string>, body: Buffer, more: Partial<Message> = {}): Published {
    const options = publishOptions(headers);
    checkDestination(url);
    for (const callback of [options.callback, options.failureCallback]) if (callback) checkDestination(callback);
    if (body.length > MAX_BODY) throw new QStashError(413, `message body is larger than ${MAX_BODY} bytes`);
    const id = newId('msg_', 36);
    const earlier = this.#deduplication.claim(id, url, options, body);
    if (earlier) return { messageId: earlier, url, deduplicated: true };

    const now = this.clock.now();
    const message: Message = { id, url, options, body, createdAt: now, state: 'waiting', retried: 0, attempts: [], ...more };
    this.messages.set(id, message);
    this.#trim();
    this.#log('CREATED', message);
    if (message.queue !== undefined) this.queue(message.queue);
    if (options.flowKey !== undefined && options.flow) this.flow(options.flowKey).configure(options.flow);
    this.#plan(message, Math.max(options.delayMs, (options.notBefore ?? 0) - now));
    return { messageId: id, url };
  }

  /** The lane of a queue, made when it is first spoken of. */
  queue(name: string): Lane {
    return laneOf(this.queues, name, () => {
      const lane = new Lane(this.clock);
      lane.configure({ parallelism: 1 });
      return lane;
    });
  }

  flow(key: string): Lane {
    return laneOf(this.flows, key, () => new Lane(this.clock));
  }

  /** A message still on its way; QStash forgets those it has delivered. */
  pending(id: string): Message {
    const message = this.messages.get(id);
    if (!message || isSettled(message)) throw new QStashError(404, `message ${id} not found`);
    return message;
  }

  cancel(id: string): void {
    const message = this.pending(id);
    this.#settle(message, 'cancelled');
    this.#log('CANCELED', message);
    this.#options.onChange();
  }

  /** Does not wait for the delay or the next retry; limits of its lane still hold. */
  deliverNow(id: string): void {
    const message = this.pending(id);
    if (message.state === 'active' || !this.#timers.has(id)) return;
    this.#timers.get(id)?.();
    this.#timers.delete(id);
    this.#due(message);
  }

  /** Publishes a dead letter anew, as a message of its own. */
  retryDeadLetter(dlqId: string): string {
    const { message } = this.deadLetter(dlqId);
    this.deadLetters.delete(dlqId);
    const now = this.clock.now();
    const id = newId('msg_', 36);
    const options: PublishOptions = { ...message.options, delayMs: 0, notBefore: undefined };
    const again: Message = { ...message, id, options, createdAt: now, state: 'waiting', retried: 0, attempts: [] };
    this.messages.set(id, again);
    this.#log('CREATED', again);
    this.#plan(again, 0);
    return id;
  }

  deadLetter(dlqId: string): DeadLetter {
    const letter = this.deadLetters.get(dlqId);
    if (!letter) throw new QStashError(404, `dlq message ${dlqId} not found`);
    return letter;
  }

  /** Waits for attempts under way and what they set off at once; not for delays and retries. */
  async idle(): Promise<void> {
    while (this.#flying.size) await Promise.all(this.#flying);
  }

  /** Deliveries under way are broken off. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stop.abort();
    for (const cancel of this.#timers.values()) cancel();
    for (const lane of [...this.flows.values(), ...this.queues.values()]) lane.close();
    await this.idle();
  }

  #plan(message: Message, ms: number): void {
    if (this.#closed) return;
    message.nextAttempt = this.clock.now() + Math.max(0, ms);
    this.#options.onChange();
    if (ms <= 0) {
      this.#due(message);
      return;
    }
    const cancel = this.clock.setTimeout(() => {
      this.#timers.delete(message.id);
      this.#due(message);
      return this.idle();
    }, ms);
    this.#timers.set(message.id, cancel);
  }

  /** A queue holds its place until the message is settled, a flow-control key only while an attempt lasts. */
  #due(message: Message): void {
    const { flowKey } = message.options;
    const fly = () =>
      flowKey === undefined ? this.#fly(message) : this.flow(flowKey).enter(message.id, () => this.#fly(message));
    if (message.queue !== undefined && message.attempts.length === 0) this.queue(message.queue).enter(message.id, fly);
    else fly();
  }

  #fly(message: Message): void {
    const { flowKey } = message.options;
    const flight = this.#attempt(message).finally(() => {
      if (flowKey !== undefined) this.flow(flowKey).leave();
      this.#flying.delete(flight);
      this.#options.onChange();
    });
    this.#flying.add(flight);
  }

  async #attempt(message: Message): Promise<void> {
    if (isSettled(message) || this.#closed) return;
    // A delivery that is held up comes later; meanwhile it keeps nobody waiting.
    const [late] = this.#options.faults.strike('qstash.deliveries', ['delay']);
    if (late) return this.#plan(message, late.ms ?? 1000);
    message.state = 'active';
    delete message.nextAttempt;
    this.#log('ACTIVE', message);
    const outcome = await attemptDelivery(message, { ...this.#options, stop: this.#stop.signal });
    message.attempts.push(outcome.attempt);
    if (isSettled(message) || this.#closed) return;
    if (outcome.ok) {
      this.#settle(message, 'delivered');
      this.#log('DELIVERED', message, { responseStatus: outcome.attempt.status });
      this.#callBack(message, outcome, message.options.callback, message.options.callbackHeaders);
    } else this.#failed(message, outcome);
  }

  #failed(message: Message, outcome: Outcome): void {
    const { options } = message;
    const error = outcome.attempt.error ?? `response status ${outcome.attempt.status}`;
    this.#log('ERROR', message, { error, responseStatus: outcome.attempt.status });
    if (!outcome.final && message.retried < options.retries) {
      const wait =
        outcome.retryAfterMs ??
        (options.retryDelay ? retryDelayMs(options.retryDelay, message.retried) : defaultDelayMs(message.retried + 1));
      message.retried++;
      message.state = 'retrying';
      this.#log('RETRY', message, { nextDeliveryTime: this.clock.now() + wait });
      this.#plan(message, wait);
      return;
    }
    this.#settle(message, 'failed');
    this.#log('FAILED', message, { error });
    const dlqId = `${this.clock.now()}-${this.deadLetters.size}`;
    const { status: responseStatus, body: responseBody } = outcome.attempt;
    this.deadLetters.set(dlqId, {
      dlqId,
      message,
      at: this.clock.now(),
      responseStatus,
      responseHeader: outcome.headers,
      responseBody,
    });
    this.#callBack(message, outcome, options.failureCallback, options.failureCallbackHeaders, dlqId);
  }

  #settle(message: Message, state: 'delivered' | 'failed' | 'cancelled'): void {
    const held = message.queue !== undefined && (message.attempts.length > 0 || message.state === 'active');
    message.state = state;
    delete message.nextAttempt;
    this.#timers.get(message.id)?.();
    this.#timers.delete(message.id);
    if (message.options.flowKey !== undefined) this.flow(message.options.flowKey).forget(message.id);
    if (message.queue === undefined) return;
    if (held) this.queue(message.queue).leave();
    else this.queue(message.queue).forget(message.id);
  }

  #callBack(message: Message, outcome: Outcome, url: string | undefined, headers: Record<string, string>, dlqId?: string): void {
    if (!url) return;
    this.publish(url, { 'content-type': 'application/json', ...headers }, callbackBody(message, outcome, dlqId), {
      callbackOf: message.id,
    });
  }

  #log(state: LogEntry['state'], message: Message, more: Partial<LogEntry> = {}): void {
    const { labels } = message.options;
    this.logs.push({
      time: this.clock.now(),
      state,
      messageId: message.id,
      url: message.url,
      ...(message.queue && { queueName: message.queue }),
      ...(message.scheduleId && { scheduleId: message.scheduleId }),
      ...(labels.length && { label: labels[0], labels }),
      ...more,
    });
    if (this.logs.length > KEPT_LOGS) this.logs.splice(0, KEPT_LOGS / 10);
  }

  #trim(): void {
    if (this.messages.size <= KEPT_MESSAGES) return;
    for (const message of this.messages.values()) {
      if (this.messages.size <= KEPT_MESSAGES) return;
      if (isSettled(message)) this.messages.delete(message.id);
    }
  }
}

export const isSettled = ({ state }: Message) => state === 'delivered' || state === 'failed' || state === 'cancelled';

function laneOf(lanes: Map<string, Lane>, name: string, open: () => Lane): Lane {
  const known = lanes.get(name);
  if (known) return known;
  const lane = open();
  lanes.set(name, lane);
  return lane;
}

export function checkDestination(url: string): void {
  if (!/^https?:\/\//.test(url)) {
    throw new QStashError(400, 'invalid destination url: endpoint has invalid scheme, add http:// or https:// in front of it');
  }
  if (!URL.canParse(url)) throw new QStashError(400, `invalid destination url: ${url}`);
  if (!isLoopback(url))
    throw new QStashError(400, `invalid destination url: ${url} is not on this machine, nothing is sent elsewhere`);
}
