import { createDbClient, type DbOptions, door } from '@fitkit/db';
import { logLine } from './log.ts';

/** One request of a key, for the studio's own eyes: the path as the document writes it, no body, no query. */
export type LoggedRequest = {
  hash: string;
  id: string;
  request_id: string;
  method: string;
  path: string;
  status: number;
  error_code: string | null;
  duration_ms: number;
  ip: string | null;
  user_agent: string | null;
  created_at: string;
};
const GATHER_MS = 250;
const AT_ONCE = 500;

/** What an isolate's keys asked for, gathered for a moment and written after the answers, so that no request waits for its own line. */
export function requestLog(database: DbOptions) {
  let waiting: LoggedRequest[] = [];
  let flushAt = 0;

  async function flush(): Promise<void> {
    const rows = waiting;
    waiting = [];
    flushAt = 0;
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      await createDbClient(database)
        .batch([door.logRequests(some)])
        .catch(() => logLine({ level: 'warn', event: 'request_log_lost', count: some.length }));
    }
  }

  return (request: LoggedRequest, waitUntil: (work: Promise<unknown>) => void): void => {
    waiting.push(request);
    // Whoever promised to write may have been cut off with its request: after a while the next one promises anew.
    if (flushAt > Date.now() - 4 * GATHER_MS) return;
    flushAt = Date.now();
    waitUntil(new Promise<void>((done) => setTimeout(done, GATHER_MS)).then(flush));
  };
}
export type RequestLog = ReturnType<typeof requestLog>;
