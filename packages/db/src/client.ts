import { DomainError } from '@fitkit/contracts';
import { type NeonDbError, type NeonQueryFunction, neon, neonConfig } from '@neondatabase/serverless';
import { refusalOf } from './refusals.ts';
import type { Statement } from './sql.ts';

export type DbOptions = {
  url: string;
  /** Where the Neon HTTP protocol is spoken, when not on the host of the URL. */
  endpoint?: string | undefined;
  /** How long one batch may take before the caller is told 503. */
  timeoutMs?: number | undefined;
  /** Called once a batch that took over a second, and for every batch when logging is on: names and times, never values. */
  log?: ((entry: { names: string[]; ms: number; failed?: string }) => void) | undefined;
  logAll?: boolean | undefined;
};

type Rows<S extends readonly Statement<unknown>[]> = { [K in keyof S]: S[K] extends Statement<infer Row> ? Row[] : never };
export type DbClient = {
  /** One HTTP round trip, one transaction: the door first, then the statements. Raises DomainError for what doors and constraints refuse. */
  batch<const S extends readonly Statement<unknown>[]>(statements: S): Promise<Rows<S>>;
};

const SLOW_MS = 1000;
/** Deadlock and serialization failure: PostgreSQL undid the whole batch, so it may simply run again. */
const RETRYABLE = new Set(['40P01', '40001']);
const isDatabaseError = (error: unknown): error is NeonDbError => error instanceof Error && error.name === 'NeonDbError';

export function createDbClient(options: DbOptions): DbClient {
  const { endpoint, timeoutMs = 8000 } = options;
  if (endpoint) neonConfig.fetchEndpoint = endpoint;
  const query: NeonQueryFunction<false, false> = neon(options.url);

  async function once(statements: readonly Statement<unknown>[]) {
    const fetchOptions = { signal: AbortSignal.timeout(timeoutMs) };
    return await query.transaction(
      statements.map(({ text, params }) => query.query(text, params)),
      { fetchOptions },
    );
  }

  return {
    async batch<const S extends readonly Statement<unknown>[]>(statements: S) {
      const started = performance.now();
      let failed: string | undefined;
      try {
        for (let attempt = 1; ; attempt++) {
          try {
            return (await once(statements)) as Rows<S>;
          } catch (error) {
            // The driver's error has no code where nobody answered.
            failed = (isDatabaseError(error) && error.code) || 'unreachable';
            if (attempt < 3 && RETRYABLE.has(failed)) continue;
            throw isDatabaseError(error) && error.code
              ? refusalOf(error)
              : new DomainError('unavailable', { dependency: 'database' });
          }
        }
      } finally {
        const ms = Math.round(performance.now() - started);
        if (options.log && (options.logAll || ms > SLOW_MS))
          options.log({ names: statements.map(({ name }) => name), ms, ...(failed ? { failed } : {}) });
      }
    },
  };
}
