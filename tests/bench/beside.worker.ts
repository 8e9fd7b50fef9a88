import { upstashLimiter } from '@fitkit/cache';
import { createLocation, listLocations } from '@fitkit/contracts/scheduling';
import { createApp, pictured } from '@fitkit/http';
import { limitRate } from '../../workers/gateway/src/limits.ts';
import { ports } from '../../workers/scheduling/src/env.ts';
import { create } from '../../workers/scheduling/src/locations/create.ts';
import { list } from '../../workers/scheduling/src/locations/list.ts';
import { locationRoutes } from '../../workers/scheduling/src/locations/routes.ts';

/** The same verbs of the same Worker: with the conventions, as they are served, and as routes that no contract calls an operation. */
const served = createApp(ports);
locationRoutes(served);

const bare = createApp(ports);
bare.use(async ({ var: { ctx }, req }, next) => {
  if (ctx.actor.kind === 'key')
    ctx.actor = { ...ctx.actor, scope: req.method === 'GET' ? 'locations:read' : 'locations:write', at: ctx.now };
  await next();
});
const { 'x-access': _read, ...readRoute } = listLocations;
const { 'x-access': _write, ...writeRoute } = createLocation;
bare.openapi(readRoute as typeof listLocations, async (c) =>
  pictured(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
);
bare.openapi(writeRoute as typeof createLocation, async (c) =>
  pictured(c, await create(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
);

type Env = { UPSTASH_REDIS_REST_URL: string; UPSTASH_REDIS_REST_TOKEN: string };
let limiter: ReturnType<typeof upstashLimiter> | undefined;
async function limited(request: Request, env: Env): Promise<Response> {
  limiter ??= upstashLimiter({ url: env.UPSTASH_REDIS_REST_URL, token: env.UPSTASH_REDIS_REST_TOKEN });
  const policy = { name: 'bench', rate: 100_000, burst: 100_000 };
  const headers = await limitRate({ limiter } as Parameters<typeof limitRate>[0], policy, request);
  return new Response(null, { status: 204, headers });
}

export default {
  async fetch(request: Request, env: Env, context: Parameters<typeof bare.fetch>[2]): Promise<Response> {
    const [which] = new URL(request.url).hostname.split('.');
    if (which === 'nothing') return new Response(null, { status: 204 });
    if (which === 'limited') return await limited(request, env);
    return await (which === 'bare' ? bare : served).fetch(request, env, context);
  },
};
