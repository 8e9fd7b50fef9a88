import { furnish } from '../support/fixtures.ts';
import { keyOf } from '../support/keys.ts';
import { send, type TestPlatform, testPlatform } from '../support/platform.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

const ROUNDS = 300;
const PAGES = 1000;
const API = 'api.localhost';

async function median(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await work();
    if (round >= ROUNDS / 10) taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

/** What the API's conventions cost a request, beside the same request without them; and page 1,000 beside page 1. Milliseconds, median. */
export async function conventions(platform: TestPlatform): Promise<Record<string, number>> {
  const studio = await furnish(platform);
  const key = await keyOf(platform, studio.organizationId, { scopes: ['locations:read', 'locations:write', 'events:read'] });
  const call = (method: string, path: string, headers: Record<string, string>, body?: object) =>
    send(platform.port, API, method, path, {
      headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      body: body ? JSON.stringify(body) : null,
    });
  const list = `${studio.base}/locations`;
  const tag = (await call('GET', list, {})).headers.get('etag') ?? '';
  const figures: Record<string, number> = {
    'nothing: /v1/nope': await median(() => call('GET', '/v1/nope', {})),
    'a read, tagged': await median(() => call('GET', list, {})),
    'a read, 304': await median(() => call('GET', list, { 'if-none-match': tag })),
    'a POST': await median(() => call('POST', list, {}, { name: 'Roof' })),
    'a POST with an Idempotency-Key': await median(() =>
      call('POST', list, { 'idempotency-key': crypto.randomUUID() }, { name: 'Roof' }),
    ),
    'its replay': await median(() => call('POST', list, { 'idempotency-key': 'again' }, { name: 'Roof' })),
  };
  await platform.run(
    `insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, handed_at, awaited)
     select $1, gen_random_uuid(), 'booking.confirmed', 1, gen_random_uuid(), '{}', now() - interval '1 day', now(), 0 from generate_series(1, $2::int)`,
    [studio.organizationId, PAGES * 25],
  );
  await platform.run('analyze events');
  const feed = `${studio.base}/events`;
  const { rows } = await platform.run(
    'select position from events where organization_id = $1 order by position offset $2 limit 1',
    [studio.organizationId, (PAGES - 1) * 25],
  );
  const after = Buffer.from(JSON.stringify([Number(rows[0]?.position)])).toString('base64url');
  figures['page 1 of the feed'] = await median(() => call('GET', feed, {}));
  figures['page 1,000 of the feed'] = await median(() => call('GET', `${feed}?after=${after}`, {}));
  return figures;
}

if (import.meta.main) {
  const database: TestDatabase = await testDatabase();
  const platform = await testPlatform({
    demo: false,
    env: { DATABASE_URL: database.app, JOBS_DATABASE_URL: database.jobs, DIRECT_DATABASE_URL: database.direct },
  });
  const figures = await conventions(platform);
  for (const [name, ms] of Object.entries(figures)) console.log(`${ms.toFixed(2).padStart(8)} ms  ${name}`);
  const ratio = (figures['page 1,000 of the feed'] ?? 0) / (figures['page 1 of the feed'] ?? 1);
  console.log(`page 1,000 costs ${ratio.toFixed(2)} of page 1 (at most 1.2)`);
  await platform.close();
  await database.drop();
}
