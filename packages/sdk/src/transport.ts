import { FitKitError } from './error.ts';

/** How a single call differs from the client's own settings. */
export type CallOptions = {
  signal?: AbortSignal | undefined;
  /** Milliseconds for each try; 0 waits as long as it takes. */
  timeout?: number | undefined;
  /** How often a call that met 429, 503 or no answer is tried again. */
  maxRetries?: number | undefined;
  /** Your own name of this act, such as your order's id: the same key never acts twice. */
  idempotencyKey?: string | undefined;
  /** Of the sentences in answers: `he`, `en` or `ru`. */
  language?: string | undefined;
  headers?: Record<string, string> | undefined;
};
export type TransportOptions = Pick<CallOptions, 'timeout' | 'maxRetries' | 'language' | 'headers'> & {
  /** `Authorization`, asked for anew at each try. */
  authorization?: (() => string | undefined | Promise<string | undefined>) | undefined;
  apiVersion?: string | undefined;
  /** False where the caller tries nothing again and so needs no keys. */
  idempotencyKeys?: boolean | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
};
/** Time and chance, so that tests need neither. */
export type Clock = { wait: (ms: number, signal: AbortSignal) => Promise<void>; random: () => number; now: () => number };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const AGAIN = [429, 502, 503, 504];

const clock: Clock = {
  now: Date.now,
  random: Math.random,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
    }),
};

/** Milliseconds that the API asks to wait (RFC 9110 §10.2.3: seconds or a date); null where it does not. */
function asked(response: Response | null, now: number): number | null {
  const value = response?.headers.get('retry-after');
  if (!value) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.max(ms, 0);
}
/** Never sooner than asked; spread, so that those who were turned away together do not come back together. */
function waitBefore(retry: number, response: Response | null, { random, now }: Clock): number {
  const least = asked(response, now());
  const step = FIRST_WAIT_MS * 2 ** retry;
  return least === null ? step * random() : least + step * random() * 0.5;
}

/** Sends requests with what every one of them needs, and again where that is worth it and can do no harm. */
export function transport(options: TransportOptions, call: CallOptions = {}, { wait, ...chance }: Clock = clock) {
  const { fetch = (request: Request) => globalThis.fetch(request) } = options;
  const { timeout = 30_000, maxRetries = 2, language } = { ...options, ...defined(call) };
  return async (prepared: Request): Promise<Response> => {
    const { headers } = prepared;
    for (const [name, value] of Object.entries({ ...options.headers, ...call.headers })) headers.set(name, value);
    if (language) headers.set('accept-language', language);
    if (options.apiVersion) headers.set('api-version', options.apiVersion);
    // One key for all tries: the API then acts once, and answers the others with what it answered first.
    if (call.idempotencyKey) headers.set('idempotency-key', call.idempotencyKey);
    else if (prepared.method === 'POST' && options.idempotencyKeys !== false && !headers.has('idempotency-key'))
      headers.set('idempotency-key', crypto.randomUUID());
    for (let retry = 0; ; retry++) {
      const last = retry >= maxRetries;
      prepared.signal.throwIfAborted();
      const authorization = await options.authorization?.();
      if (authorization) headers.set('authorization', authorization);
      const { response, error } = await once(last ? prepared : prepared.clone(), fetch, timeout);
      // Whoever called it off wants no other try, and gets their own reason.
      if (prepared.signal.aborted) throw prepared.signal.reason;
      const worth = error ? true : AGAIN.includes(response.status) || response.headers.has('retry-after');
      const pause = waitBefore(retry, response, { wait, ...chance });
      if (!worth || last || pause > LONGEST_WAIT_MS) {
        if (error) throw error;
        return response;
      }
      await response?.body?.cancel();
      await wait(pause, prepared.signal);
    }
  };
}

const defined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;

type Once = { response: Response; error?: never } | { response: null; error: FitKitError };
async function once(request: Request, fetch: (request: Request) => Promise<Response>, timeout: number): Promise<Once> {
  const late = timeout > 0 ? AbortSignal.timeout(timeout) : null;
  try {
    const timed = late ? new Request(request, { signal: AbortSignal.any([request.signal, late]) }) : request;
    return { response: await fetch(timed) };
  } catch (cause) {
    const error = late?.aborted
      ? new FitKitError('timeout', `FitKit did not answer within ${timeout} ms`, { cause })
      : new FitKitError('unreachable', 'FitKit could not be reached', { cause });
    return { response: null, error };
  }
}
