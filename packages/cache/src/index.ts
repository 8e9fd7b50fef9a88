export type { Limiter, Policy, Verdict } from './port.ts';
export { type UpstashOptions, upstashLimiter } from './upstash.ts';
