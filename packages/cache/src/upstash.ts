import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { Limiter, Policy, Verdict } from './port.ts';

export type UpstashOptions = { url: string; token: string; timeoutMs?: number; patientMs?: number };
type Lease = { left: number; until: number /** Left in the counter when it was taken. */; rest: number };

/** Tokens one isolate takes from the counter at once: a tenth of the trips, never more than the policy in all. */
const LEASE = 10;
const LEASE_MS = 1000;
const MAX_LEASES = 5000;
/** How long a counter that failed is not asked again, so that its outage does not slow every request. */
const BLIND_MS = 3000;

/** The store, asked with so much patience; what asks with less cannot blind what asks with more. */
function counter({ url, token }: UpstashOptions, waitMs: number) {
  const redis = new Redis({ url, token, retry: false, enableTelemetry: false, signal: () => AbortSignal.timeout(waitMs) });
  const limits = new Map<string, Ratelimit>();
  const limitOf = ({ name, rate, burst }: Policy) => {
    const id = `${name}:${rate}:${burst}`;
    let limit = limits.get(id);
    if (!limit) {
      limit = new Ratelimit({
        redis,
        limiter: Ratelimit.tokenBucket(rate, '1 s', burst),
        prefix: `limit:${name}`,
        ephemeralCache: false,
        timeout: 0,
      });
      limits.set(id, limit);
    }
    return limit;
  };
  return { redis, limitOf, blindUntil: 0 };
}

export function upstashLimiter(options: UpstashOptions): Limiter {
  const quick = counter(options, options.timeoutMs ?? 500);
  const patient = counter(options, options.patientMs ?? 5000);
  const leases = new Map<string, Lease>();

  async function ask(policy: Policy, key: string, now: number): Promise<Verdict> {
    const by = policy.closed ? patient : quick;
    if (now < by.blindUntil) return { ok: true, retryAfter: 0, blind: true, left: policy.burst };
    const size = Math.max(1, Math.min(LEASE, Math.floor(policy.burst / 10)));
    try {
      let granted = await by.limitOf(policy).limit(key, { rate: size });
      let left = size;
      if (!granted.success && size > 1) {
        granted = await by.limitOf(policy).limit(key);
        left = 1;
      }
      if (!granted.success)
        return { ok: false, retryAfter: Math.max(1, Math.ceil((granted.reset - now) / 1000)), blind: false, left: 0 };
      const rest = Math.max(0, granted.remaining);
      if (leases.size > MAX_LEASES) leases.clear();
      leases.set(`${policy.name}:${key}`, { left: left - 1, until: now + LEASE_MS, rest });
      return { ok: true, retryAfter: 0, blind: false, left: rest + left - 1 };
    } catch {
      by.blindUntil = Date.now() + BLIND_MS;
      return { ok: true, retryAfter: 0, blind: true, left: policy.burst };
    }
  }

  return {
    async take(policy, key) {
      const now = Date.now();
      const lease = leases.get(`${policy.name}:${key}`);
      if (lease && lease.left > 0 && lease.until > now) {
        lease.left--;
        return { ok: true, retryAfter: 0, blind: false, left: lease.rest + lease.left };
      }
      return await ask(policy, key, now);
    },
    async ping() {
      const started = performance.now();
      try {
        await quick.redis.ping();
        return Math.round(performance.now() - started);
      } catch {
        return null;
      }
    },
  };
}
