import type { IncomingMessage } from 'node:http';
import { BodyTooLarge, headerOf, type RawHandler, readBody, sendJson, sendText } from '../http.ts';
import { errorJson, resultJson } from './answer.ts';
import { type SqlBackend, SqlError, type SqlRequest, type Statement } from './contract.ts';
import { toPgText } from './params.ts';

const MAX_REQUEST = 64 * 1024 * 1024;
const ISOLATION: Record<string, string> = {
  ReadUncommitted: 'read uncommitted',
  ReadCommitted: 'read committed',
  RepeatableRead: 'repeatable read',
  Serializable: 'serializable',
};
const ECHOED = ['neon-batch-isolation-level', 'neon-batch-read-only', 'neon-batch-deferrable'] as const;
const CORS = { 'access-control-allow-origin': '*' };
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

/** `POST /sql`: Neon's SQL over HTTP. */
export function neonHandler(backend: SqlBackend): RawHandler {
  return async (request, response) => {
    if (request.method === 'OPTIONS') return sendText(response, 204, '', PREFLIGHT);
    if (request.method !== 'POST' || request.url?.split('?')[0] !== '/sql') return sendText(response, 404, 'Not Found', CORS);
    const gone = new AbortController();
    response.once('close', () => response.writableEnded || gone.abort());
    try {
      const sql = await readRequest(request);
      const rawText = headerOf(request, 'neon-raw-text-output') === 'true';
      const results = await backend.run(sql, gone.signal);
      const answers = results.map((result, i) => resultJson(result, sql.statements[i]?.arrayMode ?? false, rawText));
      sendJson(response, 200, sql.transaction === undefined ? answers[0] : { results: answers }, answerHeaders(request, sql));
    } catch (error) {
      const { status, body } = errorJson(error);
      sendJson(response, status, body, CORS);
    }
  };
}

function answerHeaders(request: IncomingMessage, sql: SqlRequest): Record<string, string> {
  const headers: Record<string, string> = { ...CORS };
  if (sql.transaction === undefined) return headers;
  for (const name of ECHOED) {
    const value = headerOf(request, name);
    if (value !== undefined && value !== 'false') headers[name] = value;
  }
  return headers;
}

async function readRequest(request: IncomingMessage): Promise<SqlRequest> {
  const connectionString = headerOf(request, 'neon-connection-string');
  if (!connectionString) throw new SqlError(400, 'invalid header: neon-connection-string');
  const transaction = transactionWords(request);
  const arrayMode = headerOf(request, 'neon-array-mode') === 'true';
  const body = await readPayload(request);
  if (Array.isArray(body.queries)) {
    return { connectionString, transaction, statements: body.queries.map((query) => statementOf(query, arrayMode)) };
  }
  return { connectionString, statements: [statementOf(body, arrayMode)] };
}

async function readPayload(request: IncomingMessage): Promise<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse((await readBody(request, MAX_REQUEST)).toString());
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch (error) {
    if (error instanceof BodyTooLarge) throw new SqlError(413, `request is too large (max is ${MAX_REQUEST} bytes)`);
  }
  throw new SqlError(400, 'could not parse the HTTP request body: data did not match any variant of untagged enum Payload');
}

function statementOf(given: unknown, arrayMode: boolean): Statement {
  const { query, params = [], arrayMode: own } = (given ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || !Array.isArray(params)) {
    throw new SqlError(400, 'could not parse the HTTP request body: data did not match any variant of untagged enum Payload');
  }
  return { query, params: params.map(toPgText), arrayMode: typeof own === 'boolean' ? own : arrayMode };
}

function transactionWords(request: IncomingMessage): string {
  const level = headerOf(request, 'neon-batch-isolation-level');
  const isolation = level === undefined ? 'read committed' : ISOLATION[level];
  if (isolation === undefined) throw new SqlError(400, 'invalid isolation level');
  const readOnly = headerOf(request, 'neon-batch-read-only') === 'true' ? ' read only' : '';
  const deferrable = headerOf(request, 'neon-batch-deferrable') === 'true' ? ' deferrable' : '';
  return `isolation level ${isolation}${readOnly}${deferrable}`;
}
