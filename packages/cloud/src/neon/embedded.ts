import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, protocol } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { answerTooLarge, type Column, MAX_ANSWER, type StatementResult } from './contract.ts';

const { serialize, Parser } = protocol;

export type Step = { query: string; params?: (string | null)[] };

/** PostgreSQL in this process. One connection, one mutex, raw protocol: cells stay the text PostgreSQL wrote. */
export interface Embedded {
  /** Runs the work alone; `send` writes its steps in one packet and throws at the first error. */
  alone<T>(work: (send: (steps: Step[]) => Promise<StatementResult[]>) => Promise<T>): Promise<T>;
  /** As superuser, parsed, outside of any transaction; several statements are possible when there are no parameters. */
  sql<Row>(query: string, params?: unknown[]): Promise<Row[]>;
  /** Fires when roles or their passwords may have changed. */
  onRolesChanged(listener: () => void): void;
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

export async function openEmbedded(folder?: string, image?: Blob): Promise<Embedded> {
  const dataDir = folder === undefined ? undefined : join(folder, 'postgres');
  if (dataDir) await mkdir(dataDir, { recursive: true });
  const db = new PGlite({ dataDir, extensions: { vector, btree_gist, pg_trgm }, ...(image ? { loadDataDir: image } : {}) });
  await db.waitReady;
  let turn: Promise<unknown> = Promise.resolve();
  let rolesChanged = () => {};

  const alone = <T>(work: (send: (steps: Step[]) => Promise<StatementResult[]>) => Promise<T>): Promise<T> => {
    const mine = turn.then(() => work(send));
    turn = mine.catch(() => {});
    return mine;
  };

  const send = async (steps: Step[]): Promise<StatementResult[]> => {
    const packet = Buffer.concat([...steps.flatMap(messagesOf), serialize.sync()]);
    return resultsOf(await db.execProtocolRaw(packet));
  };

  return {
    alone,
    async sql<Row>(query: string, params?: unknown[]) {
      return alone(async () => {
        try {
          if (params?.length) return (await db.query<Row>(query, params)).rows;
          return ((await db.exec(query)).at(-1)?.rows ?? []) as Row[];
        } finally {
          rolesChanged();
        }
      });
    },
    onRolesChanged(listener) {
      rolesChanged = listener;
    },
    dump: () => alone(() => db.dumpDataDir('none')),
    async close() {
      await turn;
      await db.close();
    },
  };
}

const messagesOf = ({ query, params = [] }: Step): Uint8Array[] => [
  serialize.parse({ text: query }),
  serialize.bind({ values: params }),
  serialize.describe({ type: 'P' }),
  serialize.execute({}),
];

function resultsOf(packet: Uint8Array): StatementResult[] {
  if (packet.byteLength > MAX_ANSWER) throw answerTooLarge();
  const results: StatementResult[] = [];
  let columns: Column[] = [];
  let rows: (string | null)[][] = [];
  let failure: Error | undefined;
  new Parser().parse(packet, (message) => {
    if (message.name === 'dataRow') rows.push((message as unknown as { fields: (string | null)[] }).fields);
    else if (message.name === 'rowDescription') columns = (message as unknown as { fields: Column[] }).fields;
    else if (message.name === 'commandComplete' || message.name === 'emptyQuery') {
      results.push({ columns, rows, tag: (message as unknown as { text?: string }).text ?? '' });
      columns = [];
      rows = [];
    } else if (message.name === 'error') failure ??= message as unknown as Error;
  });
  if (failure) throw failure;
  return results;
}
