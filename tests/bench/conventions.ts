import { furnish } from '../support/fixtures.ts';
import { keyOf } from '../support/keys.ts';
import { send } from '../support/platform.ts';
import { API, type Bench, median } from './bench.ts';
import { openBeside } from './beside.ts';
import { type Cpu, cpuBetween, cpuSoFar } from './cpu.ts';
import { type Line, ratio, table } from './print.ts';

const ROUNDS = 12;
const REQUESTS = 40;
const PAGES = 1000;
const PAGE_LIMIT = 1.2;
type Call = { of: string; make: () => Promise<Response> };
type Taken = { ms: number; cpu: number };

/** Each in turn, some at a time, so that what else the machine does strikes all alike: median milliseconds, and core-milliseconds of all parts. */
async function inTurns(calls: readonly Call[], database: string): Promise<Map<string, Taken>> {
  const times = new Map<string, number[]>();
  const burnt = new Map<string, number>();
  const sum = (cpu: Cpu | null) => (cpu ? cpu.workerd + cpu.emulators + cpu.postgres : Number.NaN);
  for (let round = 0; round <= ROUNDS; round++)
    for (const { of, make } of calls) {
      const before = cpuSoFar(database, 0);
      for (let nth = 0; nth < REQUESTS; nth++) {
        const started = performance.now();
        const { status } = await make();
        if (status >= 400) throw new Error(`${of}: ${status}`);
        if (round > 0) times.set(of, [...(times.get(of) ?? []), performance.now() - started]);
      }
      if (round > 0) burnt.set(of, (burnt.get(of) ?? 0) + sum(cpuBetween(before, cpuSoFar(database, 0))));
    }
  return new Map(calls.map(({ of }) => [of, { ms: median(times.get(of)!), cpu: burnt.get(of)! / ROUNDS / REQUESTS }]));
}

/** What the conventions cost a request, beside the same verb in a Worker without them; the limiter; and page 1,000 beside page 1. */
export async function conventions({ platform, database }: Bench): Promise<unknown> {
  const studio = await furnish(platform);
  const scopes = ['locations:read', 'locations:write', 'events:read'];
  const key = await keyOf(platform, studio.organizationId, { scopes });
  const beside = await openBeside(platform);
  const call = (at: 'nothing' | 'limited' | 'bare' | 'served' | 'api', method: string, path: string, headers: object = {}) => {
    const body = method === 'POST' ? JSON.stringify({ name: 'Roof' }) : null;
    const [port, host] = at === 'api' ? [platform.port, API] : [beside.port, `${at}.localhost`];
    return send(port, host, method, path, {
      headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      body,
    });
  };
  const list = `${studio.base}/locations`;
  const fresh = () => ({ 'idempotency-key': crypto.randomUUID() });
  try {
    const tag = (await call('served', 'GET', list)).headers.get('etag') ?? '';
    const rows: Line[] = [];
    const add = async (baseline: Call, others: Call[]) => {
      const taken = await inTurns([baseline, ...others], database.name);
      const bare = taken.get(baseline.of)!;
      for (const [of, { ms, cpu }] of taken)
        rows.push({
          'a request': of,
          ms: ms.toFixed(2),
          'more than bare': of === baseline.of ? '' : (ms - bare.ms).toFixed(2),
          'core-ms': cpu.toFixed(2),
          'more than bare, core-ms': of === baseline.of ? '' : (cpu - bare.cpu).toFixed(2),
        });
    };
    await add({ of: 'a Worker that answers 204', make: () => call('nothing', 'GET', '/') }, [
      { of: 'the same, limited', make: () => call('limited', 'GET', '/') },
    ]);
    await add({ of: 'a read, bare', make: () => call('bare', 'GET', list) }, [
      { of: 'with the conventions', make: () => call('served', 'GET', list) },
      { of: '304', make: () => call('served', 'GET', list, { 'if-none-match': tag }) },
      { of: 'through the gateway, limited', make: () => call('api', 'GET', list) },
    ]);
    await platform.run('delete from locations where organization_id = $1 and name = $2', [studio.organizationId, 'Roof']);
    await add({ of: 'a write, bare', make: () => call('bare', 'POST', list) }, [
      { of: 'with the conventions, no key', make: () => call('served', 'POST', list) },
      { of: 'with an Idempotency-Key', make: () => call('served', 'POST', list, fresh()) },
      { of: 'its replay', make: () => call('served', 'POST', list, { 'idempotency-key': 'again' }) },
      { of: 'through the gateway, with a key', make: () => call('api', 'POST', list, fresh()) },
    ]);
    table(rows);

    await platform.run(
      `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, handed_at, awaited)
       select $1, gen_random_uuid(), 'booking.confirmed', 1, gen_random_uuid(), '{}', now() - interval '1 day', now(), 0 from generate_series(1, $2::int)`,
      [studio.organizationId, PAGES * 25],
    );
    await platform.run('analyze events');
    const feed = `${studio.base}/events`;
    const { rows: placed } = await platform.run(
      'select position from events where organization_id = $1 order by position offset $2 limit 1',
      [studio.organizationId, (PAGES - 1) * 25],
    );
    const after = Buffer.from(JSON.stringify([Number(placed[0]?.position)])).toString('base64url');
    const [first, last] = ['page 1 of the feed', 'page 1,000 of the feed'];
    const pages = await inTurns(
      [
        { of: first, make: () => call('api', 'GET', feed) },
        { of: last, make: () => call('api', 'GET', `${feed}?after=${after}`) },
      ],
      database.name,
    );
    const share = pages.get(last)!.ms / pages.get(first)!.ms;
    console.log(
      `  page 1 of the feed ${pages.get(first)!.ms.toFixed(1)} ms; page 1,000 costs ${ratio(share, PAGE_LIMIT)} of it\n`,
    );
    return { requests: rows, pages: Object.fromEntries(pages), share };
  } finally {
    await beside.close();
  }
}
