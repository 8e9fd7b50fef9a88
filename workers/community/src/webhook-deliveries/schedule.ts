const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** How long after a try that failed the next one comes (Standard Webhooks 1.0): ten tries in three days and four hours. */
export const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
/** An endpoint that has taken nothing for so long, and fails again, is disabled. */
export const FAILING_DAYS = 5;

/** When the next try is due; null when there were enough. Who asks for longer (`Retry-After`) gets it, up to the longest wait there is. Up to a tenth later, each delivery and try by its own measure, so that what failed together does not come together. */
export function nextTry(tried: number, deliveryId: string, now: string, askedMs = 0): string | null {
  const wait = WAITS[tried - 1];
  if (wait === undefined) return null;
  const digits = Number.parseInt(deliveryId.slice(-6), 16);
  const share = ((digits + tried * 0x9e3779) % 0x1000000) / 0x1000000;
  const asked = Math.min(askedMs, Math.max(...WAITS));
  return new Date(Date.parse(now) + Math.round(Math.max(wait, asked) * (1 + share / 10))).toISOString();
}
