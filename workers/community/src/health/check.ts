import type { Ctx } from '../app.ts';

const PATIENCE_MS = 1500;
type Dependency = { ok: boolean; ms: number };

/** Whether the mail's vendor answers, and how fast. */
export async function check(ctx: Ctx): Promise<{ dependencies: { resend: Dependency } }> {
  const started = performance.now();
  const ok = await ctx.mailer.ping(PATIENCE_MS);
  return { dependencies: { resend: { ok, ms: Math.round(performance.now() - started) } } };
}
