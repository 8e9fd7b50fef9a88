import type { Ports, Service } from './env.ts';

type Dependency = { ok: boolean; ms: number | null };
const TIMEOUT_MS = 2500;

async function timed(work: () => Promise<boolean>): Promise<Dependency> {
  const started = performance.now();
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, TIMEOUT_MS, false));
  const ok = await Promise.race([work().catch(() => false), late]);
  return { ok, ms: ok ? Math.round(performance.now() - started) : null };
}

async function ofWorker(service: Service): Promise<Record<string, Dependency>> {
  try {
    const response = await service.fetch(new Request('https://worker/health', { signal: AbortSignal.timeout(TIMEOUT_MS) }));
    return ((await response.json()) as { dependencies?: Record<string, Dependency> }).dependencies ?? {};
  } catch {
    return {};
  }
}

/** Every dependency and its latency. Without the database nothing works (down, 503); without the others something does (degraded, 200). */
export async function health(ports: Ports): Promise<Response> {
  const [identity, community, redis, qstash] = await Promise.all([
    ofWorker(ports.services.IDENTITY),
    ofWorker(ports.services.COMMUNITY),
    timed(async () => (await ports.limiter.ping()) !== null),
    timed(
      async () =>
        (
          await fetch(`${ports.queue.url}/v2/keys`, {
            headers: { authorization: `Bearer ${ports.queue.token}` },
            signal: AbortSignal.timeout(TIMEOUT_MS),
          })
        ).ok,
    ),
  ]);
  const missing: Dependency = { ok: false, ms: null };
  const dependencies = {
    database: identity.database ?? missing,
    clerk: identity.clerk ?? missing,
    seals: identity.seals ?? missing,
    resend: community.resend ?? missing,
    expo: community.expo ?? missing,
    redis,
    qstash,
  };
  const status = !dependencies.database.ok ? 'down' : Object.values(dependencies).every(({ ok }) => ok) ? 'ok' : 'degraded';
  return Response.json(
    { status, dependencies },
    { status: status === 'down' ? 503 : 200, headers: { 'cache-control': 'no-store' } },
  );
}
