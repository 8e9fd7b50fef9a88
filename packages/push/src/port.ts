import type { Language } from '@fitkit/contracts/language';

/** One message to one device. */
export type Push = {
  /** What the app registered its device with. */
  token: string;
  title: string;
  body: string;
  /** What the app opens when it is touched: ids, never personal data, for Apple and Google read it on its way. */
  data: Record<string, string>;
  /** Title and body are shown in its direction, whatever script they begin with. */
  language: Language;
  /** Seconds for which it is worth delivering to a device that is off; the vendor's own when not said (none on iOS, four weeks on Android). */
  ttl?: number | undefined;
  /** `high` wakes a sleeping device. */
  priority?: 'normal' | 'high' | undefined;
  /** Android's channel, which the app must have made: without it nothing is shown. */
  channel?: string | undefined;
};

/**
 * `dead`: the device takes no more pushes, drop its token. `final`: this push will never be taken.
 * `retryable`: it was not taken, and another try may succeed without anybody changing it.
 * `unknown`: nobody can say. Of a ticket: the vendor may have taken it, and has no idempotency keys, so another try may show it twice.
 * Of a receipt: it could not be asked for, ask again.
 */
type Trouble = {
  kind: 'dead' | 'final' | 'retryable' | 'unknown';
  /** The vendor's name for it, such as `MessageTooBig`; `timeout` and `unreachable` when there was no answer. */
  code: string;
};
/** The vendor has it, under this id; whether it was delivered is in the receipt. */
export type Ticket = { kind: 'ok'; id: string } | Trouble;
/** Whether Apple or Google took it. */
export type Receipt = { kind: 'ok' } | Trouble;

export type Pusher = {
  /** A ticket for each push, in their order. Sends each at most once, and never raises. */
  send(pushes: readonly Push[]): Promise<Ticket[]>;
  /** By the tickets' ids, from a quarter of an hour after sending until a day later; one that is not there (yet, or any more) is left out. Never raises. */
  receipts(ids: readonly string[]): Promise<Record<string, Receipt>>;
  /** Whether the vendor answers and knows us; false after `timeoutMs`. */
  ping(timeoutMs: number): Promise<boolean>;
};
