/** One statement as the driver sends it; every value is text by the time it gets here. */
export interface Statement {
  query: string;
  params: (string | null)[];
  arrayMode: boolean;
}

export interface Column {
  name: string;
  dataTypeID: number;
  tableID: number;
  columnID: number;
  dataTypeSize: number;
  dataTypeModifier: number;
}

export interface StatementResult {
  columns: Column[];
  rows: (string | null)[][];
  /** PostgreSQL's command tag: `INSERT 0 5`. */
  tag: string;
}

/** A request that has been read: one statement, or a batch that is one transaction. */
export interface SqlRequest {
  connectionString: string;
  statements: Statement[];
  /** `undefined` for a single statement; otherwise the words after BEGIN. */
  transaction?: string;
}

export interface SqlBackend {
  /** Throws `SqlError`, or what PostgreSQL said. */
  run(request: SqlRequest, signal: AbortSignal): Promise<StatementResult[]>;
  close(): Promise<void>;
}

/** Largest answer in bytes; beyond it Neon's proxy rolls back and says 507. */
export const MAX_ANSWER = 64 * 1024 * 1024;

/** A refusal of the proxy itself, not of PostgreSQL. */
export class SqlError extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly severity: string | undefined;
  readonly hint: string | undefined;
  constructor(status: number, message: string, more: { code?: string; severity?: string; hint?: string } = {}) {
    super(message);
    this.status = status;
    this.code = more.code;
    this.severity = more.severity;
    this.hint = more.hint;
  }
}

export const answerTooLarge = () => new SqlError(507, `response is too large (max is ${MAX_ANSWER} bytes)`);
