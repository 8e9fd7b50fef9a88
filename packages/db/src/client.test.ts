import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDbClient, type DbOptions } from './client.ts';
import { sql, statement } from './sql.ts';

type Entry = { names: string[]; ms: number; failed?: string };
const SECRET = 'noa.levi@members.example';
const url = 'postgresql://fitkit_app:a-password@db.example/fitkit';
const rows = { fields: [], rows: [], command: 'SELECT', rowCount: 0, rowAsArray: false };

/** A database that takes its time, or refuses. */
let server: Server;
let endpoint: string;
let answer: { status: number; body: unknown };
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sql`;
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

/** The clock jumps by so much while the batch is under way: nobody waits a second for a test. */
const slowBy = (ms: number) => {
  let asked = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (asked++ === 0 ? 1000 : 1000 + ms));
};
async function logged(more: Partial<DbOptions> = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  const db = createDbClient({ url, endpoint, log: (entry) => entries.push(entry), ...more });
  const batch = [
    statement('door.member', sql`select 1`),
    statement('members.list', sql`select * from member_profiles where email = ${SECRET}`),
  ] as const;
  await db.batch(batch).catch(() => {});
  return entries;
}

describe('what is logged of a batch', () => {
  test('one of over a second: the names of its statements and how long it took, never a value', async () => {
    answer = { status: 200, body: { results: [rows, rows] } };
    slowBy(1001);
    const entries = await logged();
    expect(entries).toEqual([{ names: ['door.member', 'members.list'], ms: 1001 }]);
    expect(JSON.stringify(entries)).not.toContain(SECRET);
  });

  test('nothing of one that took a second or less', async () => {
    answer = { status: 200, body: { results: [rows, rows] } };
    slowBy(1000);
    expect(await logged()).toEqual([]);
  });

  test('every one where all are asked for', async () => {
    answer = { status: 200, body: { results: [rows, rows] } };
    slowBy(3);
    expect(await logged({ logAll: true })).toEqual([{ names: ['door.member', 'members.list'], ms: 3 }]);
  });

  test("a slow one that failed, with the code and not the database's words", async () => {
    answer = { status: 400, body: { message: `Failing row contains (${SECRET})`, code: '23514', detail: SECRET } };
    slowBy(2500);
    const entries = await logged();
    expect(entries).toEqual([{ names: ['door.member', 'members.list'], ms: 2500, failed: '23514' }]);
    expect(JSON.stringify(entries)).not.toContain(SECRET);
  });

  test('a database that cannot be reached', async () => {
    slowBy(8000);
    const entries = await logged({ endpoint: 'http://127.0.0.1:9/sql' });
    expect(entries).toEqual([{ names: ['door.member', 'members.list'], ms: 8000, failed: 'unreachable' }]);
  });
});
