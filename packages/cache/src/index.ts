export { type Once, upstashOnce } from './once.ts';
export type { Limiter, Policy, Verdict } from './port.ts';
export { type UpstashOptions, upstashLimiter } from './upstash.ts';
