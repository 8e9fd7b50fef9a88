import type { Ctx } from '../app.ts';

const PATIENCE_MS = 1500;
type Dependency = { ok: boolean; ms: number };

/** Whether the vendors of mail and of pushes answer, and how fast. */
export async function check(ctx: Ctx): Promise<{ dependencies: { resend: Dependency; expo: Dependency } }> {
  const [resend, expo] = await Promise.all([timed(ctx.mailer), timed(ctx.pusher)]);
  return { dependencies: { resend, expo } };
}

async function timed(vendor: { ping(timeoutMs: number): Promise<boolean> }): Promise<Dependency> {
  const started = performance.now();
  const ok = await vendor.ping(PATIENCE_MS);
  return { ok, ms: Math.round(performance.now() - started) };
}
