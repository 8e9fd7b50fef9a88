import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { ExpoError } from './errors.ts';
import { type Asked, isToken } from './parse.ts';
import { failed, type Push, type PushError, type Verdict } from './push.ts';

const KEPT = 20_000;
const MAX_PUSHES = 100;
const MAX_RECEIPTS = 1000;
const MAX_BYTES = 4096;
const A_SECOND = 600;
const RECEIPT_MS = 15 * 60_000;
const RECEIPT_KEPT_MS = 24 * 3600 * 1000;
const OWN_PROJECT = '@fitkit/app';

/**
 * `uninstalled`: gone, but Expo learns of it with the next push, whose receipt says so; `dead`: Expo knows, and says so in the ticket.
 * A push error: what the receipts of this device say.
 */
export type DeviceState = 'alive' | 'uninstalled' | 'dead' | Exclude<PushError, 'DeviceNotRegistered' | 'MessageTooBig'>;
export const DEVICE_STATES = [
  'alive',
  'uninstalled',
  'dead',
  'MessageRateExceeded',
  'MismatchSenderId',
  'InvalidCredentials',
  'DeveloperError',
  'ExpoError',
  'ProviderError',
] as const satisfies DeviceState[];

export interface ExpoOptions {
  clock: Clock;
  onChange: () => void;
}

/** A push service that keeps what it is given instead of sending it. */
export class Expo {
  readonly clock: Clock;
  /** Oldest first. */
  readonly pushes = new Map<string, Push>();
  readonly #options: ExpoOptions;
  readonly #devices = new Map<string, DeviceState>();
  readonly #projects = new Map<string, string>();
  readonly #timers = new Set<() => void>();
  readonly #listeners = new Set<(push: Push) => void>();
  #second = { at: 0, pushes: 0 };

  constructor(options: ExpoOptions) {
    this.#options = options;
    this.clock = options.clock;
  }

  /** All of them, or none: a ticket for each, in their order. */
  accept(asked: Asked[]): Push[] {
    if (asked.length > MAX_PUSHES) {
      const message = `You are trying to send more than ${MAX_PUSHES} push notifications in one request.`;
      throw new ExpoError(400, 'PUSH_TOO_MANY_NOTIFICATIONS', message);
    }
    this.#checkProject(asked);
    this.#checkRate(asked.length);
    const now = this.clock.now();
    const pushes = asked.map((message): Push => {
      const push: Push = { ...message, id: randomUUID(), createdAt: now, ticket: this.#ticket(message.token), receipt: null };
      this.pushes.set(push.id, push);
      return push;
    });
    for (const id of this.pushes.keys()) {
      if (this.pushes.size <= KEPT) break;
      this.pushes.delete(id);
    }
    this.#settleLater(pushes);
    this.#options.onChange();
    for (const push of pushes) for (const listener of this.#listeners) listener(push);
    return pushes;
  }

  /** Those of the ids that there is a receipt of. */
  receipts(ids: string[]): Push[] {
    if (ids.length > MAX_RECEIPTS) {
      const message = `You are trying to get more than ${MAX_RECEIPTS} push receipts in one request.`;
      throw new ExpoError(400, 'PUSH_TOO_MANY_RECEIPTS', message);
    }
    const since = this.clock.now() - RECEIPT_KEPT_MS;
    return [...new Set(ids)].flatMap((id) => {
      const push = this.pushes.get(id);
      return push?.receipt && push.receipt.at > since ? [push] : [];
    });
  }

  push(id: string): Push {
    const push = this.pushes.get(id);
    if (!push) throw new ExpoError(404, 'NOT_FOUND', 'No push has this id.');
    return push;
  }

  /** What Apple or Google say about it, without waiting for them. */
  settle(push: Push): void {
    if (push.receipt || push.ticket.status === 'error') return;
    push.receipt = { ...this.#verdict(push), at: this.clock.now() };
    if (push.receipt.status === 'error' && push.receipt.error === 'DeviceNotRegistered') this.#devices.set(push.token, 'dead');
    this.#options.onChange();
  }

  device(token: string): DeviceState {
    return this.#devices.get(token) ?? 'alive';
  }

  /** What becomes of a device: from the next ticket, and the next receipt, on. */
  mark(token: string, state: DeviceState): void {
    this.#devices.set(token, state);
    this.#options.onChange();
  }

  /** Says that a token comes from another app; one request carries pushes of one app only. */
  belongs(token: string, project: string): void {
    this.#projects.set(token, project);
  }

  onSent(listener: (push: Push) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    for (const cancel of this.#timers) cancel();
  }

  #settleLater(pushes: Push[]): void {
    const cancel = this.clock.setTimeout(() => {
      this.#timers.delete(cancel);
      for (const push of pushes) this.settle(push);
    }, RECEIPT_MS);
    this.#timers.add(cancel);
  }

  #ticket(token: string): Verdict {
    if (isToken(token) && this.device(token) !== 'dead') return { status: 'ok' };
    return failed('DeviceNotRegistered', `"${token}" is not a registered push notification recipient`);
  }

  #verdict({ token, bytes }: Push): Verdict {
    const state = this.device(token);
    if (state === 'dead' || state === 'uninstalled') return failed('DeviceNotRegistered');
    if (bytes > MAX_BYTES) return failed('MessageTooBig');
    return state === 'alive' ? { status: 'ok' } : failed(state);
  }

  #checkProject(asked: Asked[]): void {
    const projects: Record<string, string[]> = {};
    for (const { token } of asked) {
      const project = this.#projects.get(token) ?? OWN_PROJECT;
      projects[project] = [...(projects[project] ?? []), token];
    }
    if (Object.keys(projects).length === 1) return;
    const message =
      'All push notification messages in the same request must be for the same project; check the details field to investigate conflicting tokens.';
    throw new ExpoError(400, 'PUSH_TOO_MANY_EXPERIENCE_IDS', message, projects);
  }

  #checkRate(count: number): void {
    const at = Math.floor(this.clock.now() / 1000);
    if (this.#second.at !== at) this.#second = { at, pushes: 0 };
    if (this.#second.pushes + count > A_SECOND) {
      throw new ExpoError(429, 'TOO_MANY_REQUESTS', `You are exceeding the limit of ${A_SECOND} notifications per second.`);
    }
    this.#second.pushes += count;
  }
}
