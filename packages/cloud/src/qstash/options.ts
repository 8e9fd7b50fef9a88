import { type FlowLimits, type PublishOptions, QStashError } from './message.ts';
import { retryDelayMs } from './retry.ts';

const DEFAULT_RETRIES = 3;
const DEFAULT_TIMEOUT_MS = 15 * 60_000;
const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `20s`, `1h30m`, `2d` in milliseconds; a bare number is seconds. */
export function durationMs(text: string, what: string): number {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([smhd])/g)];
  if (!parts.length || parts.map(([part]) => part).join('') !== text) throw new QStashError(400, `invalid ${what}: ${text}`);
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0);
}

/** Reads what a publisher asks for; names of headers in any case. */
export function publishOptions(given: Record<string, string>): PublishOptions {
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const upstash = (name: string) => headers[`upstash-${name}`];
  const whole = (name: string): number | undefined => {
    const text = upstash(name);
    if (text === undefined) return undefined;
    if (!/^\d+$/.test(text)) throw new QStashError(400, `invalid ${name}: ${text}`);
    return Number(text);
  };
  const delay = upstash('delay');
  const timeout = upstash('timeout');
  const notBefore = whole('not-before');
  const retryDelay = upstash('retry-delay');
  if (retryDelay !== undefined) retryDelayMs(retryDelay, 0);
  return {
    method: (upstash('method') ?? 'POST').toUpperCase(),
    delayMs: delay === undefined ? 0 : durationMs(delay, 'delay'),
    notBefore: notBefore === undefined ? undefined : notBefore * 1000,
    retries: whole('retries') ?? DEFAULT_RETRIES,
    retryDelay,
    timeoutMs: timeout === undefined ? DEFAULT_TIMEOUT_MS : durationMs(timeout, 'timeout'),
    callback: upstash('callback'),
    failureCallback: upstash('failure-callback'),
    deduplicationId: upstash('deduplication-id'),
    contentBasedDeduplication: upstash('content-based-deduplication') === 'true',
    flowKey: upstash('flow-control-key'),
    flow: flowLimits(upstash('flow-control-value')),
    labels: (upstash('label') ?? '')
      .split(',')
      .map((label) => label.trim())
      .filter(Boolean),
    forward: {
      ...(headers['content-type'] ? { 'content-type': headers['content-type'] } : {}),
      ...stripped(headers, 'upstash-forward-', ''),
    },
    callbackHeaders: stripped(headers, 'upstash-callback-', 'upstash-'),
    failureCallbackHeaders: stripped(headers, 'upstash-failure-callback-', 'upstash-'),
  };
}

const stripped = (headers: Record<string, string>, prefix: string, instead: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[instead + name.slice(prefix.length), value]] : [],
    ),
  );

/** `parallelism=2, rate=10, period=1m`. */
export function flowLimits(text: string | undefined): FlowLimits | undefined {
  if (text === undefined) return undefined;
  const limits: FlowLimits = { periodMs: 1000 };
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split('=').map((word) => word.trim());
    if (name === 'period') limits.periodMs = durationMs(value, 'flow control period');
    else if ((name === 'parallelism' || name === 'rate') && /^[1-9]\d*$/.test(value)) limits[name] = Number(value);
    else throw new QStashError(400, `invalid flow control value: ${text}`);
  }
  if (limits.parallelism === undefined && limits.rate === undefined)
    throw new QStashError(400, 'flow control needs parallelism or rate');
  return limits;
}
