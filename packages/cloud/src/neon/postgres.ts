import net from 'node:net';
import pg from 'pg';
import { loginOf, passwordRefused } from './connection-string.ts';
import { type SqlBackend, SqlError, type SqlRequest, type StatementResult } from './contract.ts';
import { Pipeline } from './pipeline.ts';

const MAX_POOLS = 8;
const CONNECTIONS = 40;
const IDLE_MS = 10_000;
const CANCEL_REQUEST = 80_877_102;

/** A real PostgreSQL: each connection string has its pool, the least used of them makes room for a ninth. */
export function postgresBackend(): SqlBackend {
  const pools = new Map<string, pg.Pool>();
  const closing = new Set<Promise<void>>();

  const retire = (pool: pg.Pool) => {
    const ended = pool.end().catch(() => {});
    closing.add(ended);
    void ended.then(() => closing.delete(ended));
  };

  const poolOf = (connectionString: string): pg.Pool => {
    const known = pools.get(connectionString);
    const pool = known ?? openPool(connectionString);
    pools.delete(connectionString);
    pools.set(connectionString, pool);
    if (pools.size > MAX_POOLS) {
      const [oldest, idle] = pools.entries().next().value as [string, pg.Pool];
      pools.delete(oldest);
      retire(idle);
    }
    return pool;
  };

  return {
    async run(request, signal) {
      const { user } = loginOf(request.connectionString);
      const client = await connect(poolOf(request.connectionString), user);
      const cancel = () => cancelQuery(client);
      signal.addEventListener('abort', cancel, { once: true });
      let broken = true;
      try {
        if (signal.aborted) throw new SqlError(400, 'Query cancelled, connection was terminated', { code: '08P01' });
        const results = await (request.transaction === undefined ? single(client, request) : batch(client, request));
        broken = !isIdle(client);
        return results;
      } catch (error) {
        broken = !isIdle(client);
        throw error;
      } finally {
        signal.removeEventListener('abort', cancel);
        client.release(broken || signal.aborted);
      }
    },
    async close() {
      for (const pool of pools.values()) retire(pool);
      pools.clear();
      await Promise.all(closing);
    },
  };
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS, idleTimeoutMillis: IDLE_MS, allowExitOnIdle: true });
  // A connection the server closes is replaced by the pool; the query that used it is told by its own error.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

async function connect(pool: pg.Pool, user: string): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === '28P01') throw passwordRefused(user);
    if (code.startsWith('28') || code === '3D000') throw error;
    throw new SqlError(500, `couldn't connect to compute node: ${(error as Error).message}`, { code });
  }
}

const send = (client: pg.PoolClient, statements: { query: string; params: (string | null)[] }[]): Promise<StatementResult[]> =>
  client.query(new Pipeline(statements)).done;

const single = (client: pg.PoolClient, request: SqlRequest) => send(client, request.statements);

async function batch(client: pg.PoolClient, request: SqlRequest): Promise<StatementResult[]> {
  try {
    const [, ...results] = await send(client, [{ query: `begin ${request.transaction}`, params: [] }, ...request.statements]);
    await send(client, [{ query: 'commit', params: [] }]);
    return results;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

const isIdle = (client: pg.PoolClient): boolean => {
  const { _queryable, getTransactionStatus } = client as unknown as {
    _queryable: boolean;
    getTransactionStatus(): string | null;
  };
  return _queryable && getTransactionStatus.call(client) === 'I';
};

/** PostgreSQL's cancel request travels on a connection of its own, so a full pool cannot hold it up. */
function cancelQuery(client: pg.PoolClient): void {
  const { host, port, processID, secretKey } = client as unknown as Record<'port' | 'processID' | 'secretKey', number> & {
    host: string;
  };
  const packet = Buffer.alloc(16);
  packet.writeInt32BE(16, 0);
  packet.writeInt32BE(CANCEL_REQUEST, 4);
  packet.writeInt32BE(processID, 8);
  packet.writeInt32BE(secretKey, 12);
  const socket = host.startsWith('/') ? net.connect(`${host}/.s.PGSQL.${port}`) : net.connect(port, host);
  socket.on('error', () => {});
  socket.end(packet);
}
