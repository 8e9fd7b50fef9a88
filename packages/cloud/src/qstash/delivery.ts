import type { Clock } from '../clock.ts';
import type { Faults } from '../faults/faults.ts';
import { callLoopback, type LoopbackAnswer } from '../loopback/call.ts';
import type { SigningKeys } from './keys.ts';
import type { Attempt, Message } from './message.ts';

const SHOWN = 4_096;

export interface Outcome {
  ok: boolean;
  /** The destination asked not to be called again for this. */
  final: boolean;
  retryAfterMs?: number;
  attempt: Attempt;
  headers: Record<string, string[]>;
  body: Buffer;
}

interface Ports {
  clock: Clock;
  faults: Faults;
  keys: SigningKeys;
  /** Breaks deliveries off. */
  stop: AbortSignal;
}

/** One signed call of the destination, and what became of it. Never throws. */
export async function attemptDelivery(message: Message, ports: Ports): Promise<Outcome> {
  const at = ports.clock.now();
  try {
    const { status, headers, body } = await struckCall(message, ports);
    const ok = status >= 200 && status < 300;
    const attempt = { at, ms: ports.clock.now() - at, status, body: body.subarray(0, SHOWN).toString() };
    const final = status === 489 && headers['upstash-nonretryable-error']?.[0] === 'true';
    return { ok, final, retryAfterMs: retryAfter(headers, ports.clock.now()), attempt, headers, body };
  } catch (error) {
    const why = error instanceof Error ? error.message || error.name : String(error);
    const attempt = { at, ms: ports.clock.now() - at, error: why, body: '' };
    return { ok: false, final: false, attempt, headers: {}, body: Buffer.alloc(0) };
  }
}

async function struckCall(message: Message, ports: Ports): Promise<LoopbackAnswer> {
  let twice = false;
  for (const fault of ports.faults.strike('qstash.deliveries', ['drop', 'duplicate', 'error'])) {
    if (fault.kind === 'duplicate') twice = true;
    if (fault.kind !== 'drop' && fault.kind !== 'error') continue;
    if (fault.when === 'after') await call(message, ports);
    if (fault.kind === 'drop') throw new Error('connection lost (fault)');
    return { status: fault.status ?? 503, headers: {}, body: Buffer.from('fault') };
  }
  if (twice) await call(message, ports);
  return call(message, ports);
}

function call(message: Message, { clock, keys, stop }: Ports): Promise<LoopbackAnswer> {
  const { method, forward, timeoutMs } = message.options;
  const body = method === 'GET' || method === 'HEAD' ? Buffer.alloc(0) : message.body;
  const headers = {
    ...forward,
    'user-agent': 'Upstash-QStash',
    'upstash-signature': keys.sign(message.url, body, clock.now()),
    'upstash-message-id': message.id,
    'upstash-retried': String(message.retried),
    'upstash-caller-ip': '127.0.0.1',
    'upstash-region': 'local',
    ...(message.scheduleId && { 'upstash-schedule-id': message.scheduleId }),
    ...(message.queue && { 'upstash-queue-name': message.queue }),
    ...(message.options.flowKey && { 'upstash-flow-control-key': message.options.flowKey }),
    ...(message.options.labels.length && { 'upstash-label': message.options.labels.join(',') }),
    ...(message.callbackOf && { 'upstash-source-message-id': message.callbackOf }),
  };
  return callLoopback(message.url, { method, headers, body, timeoutMs, stop });
}

/** `Retry-After` in seconds or as a date takes the place of the back-off. */
function retryAfter(headers: Record<string, string[]>, now: number): number | undefined {
  const value = headers['retry-after']?.[0];
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
