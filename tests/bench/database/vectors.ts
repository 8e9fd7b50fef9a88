import { type DbClient, door, newId, type Statement, sql, statement } from '@fitkit/db';
import { copyRows } from '@fitkit/db/scale/copy';
import { nearest } from '@fitkit/db/statements/nearest';
import pg from 'pg';
import type { TestDatabase } from '../../support/postgres.ts';
import { clientOf } from './actors.ts';
import { median } from './measure.ts';
import { inside } from './scale.ts';

const DIMENSIONS = 1024;
const CLUSTERS = 60;
const MODEL = 'bench';
const K = 10;
/** One giant, ten of the middle, the rest small: 100,100 rows of 178 tenants. */
const TENANTS = [20_000, ...Array<number>(10).fill(3000), ...Array<number>(167).fill(300)];

/** Numbers about zero, the same every time: three dice are bell enough, and cheap. */
function bells(seed: number): () => number {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => 2 * (next() + next() + next()) - 3;
}
type Vector = Float64Array<ArrayBuffer>;
const CENTRES = Array.from({ length: CLUSTERS }, (_, nth) => Float64Array.from({ length: DIMENSIONS }, bells(7 + nth)));
/** Near the middle of some cluster, as texts about one thing are; of length one, and of few digits. */
function vectorOf(seed: number): Vector {
  const bell = bells(seed * 7919 + 13);
  const centre = CENTRES[Math.abs(Math.imul(seed, 0x9e3779b1)) % CLUSTERS]!;
  const vector = new Float64Array(DIMENSIONS);
  let square = 0;
  for (let at = 0; at < DIMENSIONS; at++) {
    const value = centre[at]! + 0.8 * bell();
    vector[at] = value;
    square += value * value;
  }
  const scale = 1e5 / Math.sqrt(square);
  for (let at = 0; at < DIMENSIONS; at++) vector[at] = Math.round(vector[at]! * scale) / 1e5;
  return vector;
}

type Tenant = { id: string; size: number; seed: number; owner: string };
const memoryId = (tenant: number, nth: number) =>
  `01980000-0000-7000-8${tenant.toString(16).padStart(3, '0')}-${nth.toString(16).padStart(12, '0')}`;
const seedOf = (tenant: number, nth: number) => tenant * 100_000 + nth;

async function seedVectors(url: string): Promise<Tenant[]> {
  const tenants = TENANTS.map((size, nth) => ({ id: newId(), size, seed: nth, owner: `user_vectors_${nth}` }));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    for (const { id, owner, seed } of tenants) {
      await client.query('insert into organizations (id, name, slug) values ($1, $2, $2)', [id, `vectors-${seed}`]);
      await client.query(
        `with person as (insert into users (id, clerk_id, email) values (gen_random_uuid(), $2, $2 || '@scale.example') returning id)
         insert into memberships (organization_id, id, user_id, role) select $1, gen_random_uuid(), id, 'owner' from person`,
        [id, owner],
      );
    }
    for (const { id, size, seed } of tenants) {
      const rows = (function* () {
        for (let nth = 0; nth < size; nth++)
          yield [id, memoryId(seed, nth), `memory ${nth}`, `[${vectorOf(seedOf(seed, nth)).join(',')}]`, 'hash', MODEL];
      })();
      const columns = 'organization_id, id, content, embedding, embedding_hash, embedding_model';
      await copyRows(client, { table: 'ai_memories', columns }, rows);
    }
    await client.query('vacuum (analyze) ai_memories');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  return tenants;
}

/** The ids truly nearest, found here and not by the database. */
function truth(tenant: Tenant, queries: readonly Vector[]): Set<string>[] {
  const found = queries.map(() => [] as { distance: number; id: string }[]);
  for (let nth = 0; nth < tenant.size; nth++) {
    const row = vectorOf(seedOf(tenant.seed, nth));
    let norm = 0;
    for (let at = 0; at < DIMENSIONS; at++) norm += row[at]! * row[at]!;
    for (const [which, query] of queries.entries()) {
      let dot = 0;
      for (let at = 0; at < DIMENSIONS; at++) dot += row[at]! * query[at]!;
      const best = found[which]!;
      const distance = 1 - dot / Math.sqrt(norm);
      if (best.length === K && distance >= best[K - 1]!.distance) continue;
      best.push({ distance, id: memoryId(tenant.seed, nth) });
      best.sort((a, b) => a.distance - b.distance);
      best.length = Math.min(best.length, K);
    }
  }
  return found.map((best) => new Set(best.map(({ id }) => id)));
}

export type Search = { rows: number; how: string; recall: number; p50: number; plan: string };
type How = { name: string; of: (tenant: Tenant, to: Vector) => readonly Statement<{ id: string }>[] };
const exact: How = {
  name: 'exact, through the tenant index',
  of: ({ id }, to) => [
    nearest<{ id: string }>('memories.nearest', {
      table: 'ai_memories',
      columns: sql`t.id, t.content`,
      organizationId: id,
      to: [...to],
      model: MODEL,
      limit: K,
      where: sql`t.deleted_at is null`,
    }),
  ],
};
const graph: How = {
  name: 'partial HNSW of the giant, ef 100',
  of: ({ id }, to) => [
    statement<{ id: string }>('hnsw', sql`select set_config('hnsw.ef_search', '100', true) as id`),
    statement<{ id: string }>(
      'memories.graph',
      sql`select t.id, t.content from ai_memories t where t.organization_id = ${sql.raw(`'${id}'`)} and t.deleted_at is null
        order by t.embedding <=> ${`[${to.join(',')}]`}::vector limit ${K}`,
    ),
  ],
};

const doorOf = ({ id, owner }: Tenant) =>
  door.member({ kind: 'clerk', clerkId: owner, sessionId: 'sess_of_a_bench' }, id, ['owner']);
async function search(
  db: DbClient,
  app: string,
  tenant: Tenant,
  how: How,
  queries: Vector[],
  known: Set<string>[],
): Promise<Search> {
  const times: number[] = [];
  let hits = 0;
  for (const [nth, query] of [...queries.slice(0, 5), ...queries].entries()) {
    const began = performance.now();
    const results = await db.batch([doorOf(tenant), ...how.of(tenant, query)]);
    if (nth < 5) continue;
    times.push(performance.now() - began);
    const rows = results.at(-1) as { id: string }[];
    hits += rows.filter(({ id }) => known[nth - 5]!.has(id)).length;
  }
  const plan = await inside(app, async (run) => {
    await run('begin');
    for (const { text, params } of [doorOf(tenant), ...how.of(tenant, queries[0]!).slice(0, -1)]) await run(text, params);
    const { text, params } = how.of(tenant, queries[0]!).at(-1)!;
    const { rows } = await run(`explain (costs off) ${text}`, params);
    await run('rollback');
    return (
      /(?:Index Scan|Seq Scan|Bitmap Index Scan|Bitmap Heap Scan)[^\n]*/.exec(
        rows.map((row) => row['QUERY PLAN']).join('\n'),
      )?.[0] ?? '?'
    );
  });
  return { rows: tenant.size, how: how.name, recall: hits / (queries.length * K), p50: median(times), plan: plan.trim() };
}

/** Memories searched by meaning behind the wall, by tenants of three sizes. */
export async function vectors(endpoint: string, database: TestDatabase, searches: number): Promise<Search[]> {
  const tenants = await seedVectors(database.direct);
  const db = clientOf(database.app, endpoint);
  const results: Search[] = [];
  const asked = (tenant: Tenant) => Array.from({ length: searches }, (_, nth) => vectorOf(50_000_000 + tenant.seed * 1000 + nth));
  const [giant] = tenants;
  for (const size of [20_000, 3000, 300]) {
    const tenant = tenants.find((one) => one.size === size)!;
    const queries = asked(tenant);
    results.push(await search(db, database.app, tenant, exact, queries, truth(tenant, queries)));
  }
  await inside(database.direct, async (run) => {
    await run(`set maintenance_work_mem = '1GB'`);
    await run(
      `create index ai_memories_giant_hnsw on ai_memories using hnsw (embedding vector_cosine_ops) where organization_id = '${giant!.id}' and deleted_at is null`,
    );
  });
  const queries = asked(giant!);
  const known = truth(giant!, queries);
  results.push(await search(db, database.app, giant!, graph, queries, known));
  results.push({
    ...(await search(db, database.app, giant!, exact, queries, known)),
    how: 'exact, with that index beside it',
  });
  return results;
}
