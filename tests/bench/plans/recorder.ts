import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SqlBackend, SqlRequest, StatementResult } from '@fitkit/cloud/neon/contract';
import { neonHandler } from '@fitkit/cloud/neon/handler';
import { Pipeline } from '@fitkit/cloud/neon/pipeline';
import pg from 'pg';
import type { Query } from '../../support/postgres.ts';
import type { PlanNode } from './judge.ts';

/** A plan as auto_explain tells it: of a statement, or of one that a function, a door or a foreign key ran inside it. */
export type Told = { text: string; plan: PlanNode };
export type Seen = { name: string; login: string; text: string; params: (string | null)[]; told: Told[] };
export type Recorder = { url: string; seen: Seen[]; close: () => Promise<void> };

const FENCE = 'select 1 as fence';
const PATIENCE_MS = 3000;

/** From now on every connection to this database tells the plans of what it runs. Of this database alone, and only as a superuser. */
export async function tellPlans(run: Query, database: string): Promise<void> {
  await run(`load 'auto_explain'`);
  await run(`alter database ${database} set session_preload_libraries = 'auto_explain'`);
  const settings = { log_min_duration: '0', log_nested_statements: 'on', log_format: 'json', log_level: 'notice' };
  for (const [name, value] of Object.entries({ ...settings, log_parameter_max_length: '0' }))
    await run(`alter database ${database} set auto_explain.${name} = '${value}'`);
}

/**
 * Stands where Neon's endpoint is, and keeps what it was asked with the plans by which it was answered. Names are not in the requests, but
 * Workers log them (DB_LOGGING): batches are let in one at a time, and the next waits until the last has been logged.
 */
export async function startRecorder(): Promise<Recorder> {
  const seen: Seen[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let onNames: ((names: string[]) => void) | null = null;

  const print = console.log;
  console.log = (...words: unknown[]) => {
    const names = namesOf(words[0]);
    if (names) onNames?.(names);
    else print(...words);
  };

  const backend: SqlBackend = {
    async run(request) {
      const before = turn;
      let done = () => {};
      turn = new Promise<void>((resolve) => {
        done = resolve;
      });
      await before;
      const found: Seen[] = [];
      const timer = setTimeout(done, PATIENCE_MS);
      onNames = (names) => {
        for (const [nth, one] of found.entries()) one.name = names[nth] ?? one.name;
        clearTimeout(timer);
        done();
      };
      return await answer(request, (one) => {
        found.push(one);
        seen.push(one);
        timer.refresh();
      });
    },
    close: async () => {},
  };
  const handler = neonHandler(backend);
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sql`,
    seen,
    close: async () => {
      console.log = print;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function namesOf(word: unknown): string[] | null {
  if (typeof word !== 'string' || !word.includes('"event":"database"')) return null;
  try {
    return (JSON.parse(word) as { names: string[] }).names;
  } catch {
    return null;
  }
}

async function answer(request: SqlRequest, keep: (seen: Seen) => void): Promise<StatementResult[]> {
  const client = new pg.Client({ connectionString: request.connectionString });
  let notices: string[] = [];
  client.on('notice', ({ message = '' }) => notices.push(message));
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    const results: StatementResult[] = [];
    for (const { query, params } of request.statements) {
      notices = [];
      const one: Seen = { name: '?', login: new URL(request.connectionString).username, text: query, params, told: [] };
      keep(one);
      const [result] = await client.query(new Pipeline([{ query, params }])).done;
      results.push(result!);
      // A portal is closed, and its plan told, when the next takes its place.
      await client.query(FENCE);
      one.told = notices.flatMap(toldOf);
    }
    await client.query('commit');
    return results;
  } finally {
    await client.end();
  }
}

function toldOf(notice: string): Told[] {
  const at = notice.indexOf('{');
  if (!notice.includes('plan:') || at < 0) return [];
  const { 'Query Text': text, Plan: plan } = JSON.parse(notice.slice(at)) as { 'Query Text': string; Plan: PlanNode };
  return text === FENCE ? [] : [{ text, plan }];
}
