import type { Connection, Submittable } from 'pg';
import { answerTooLarge, type Column, MAX_ANSWER, type StatementResult } from './contract.ts';

interface Message {
  fields: unknown[];
  length: number;
  text: string;
}

interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(statement: { text: string; name: string }): void;
  bind(values: { values: (string | null)[] }): void;
  describe(what: { type: 'P'; name: string }): void;
  execute(portal: { portal: string; rows: number }): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

/**
 * Statements written to PostgreSQL in one packet and answered in one: a batch costs one wait, not one a statement.
 * Each still gets its own snapshot, and the first that fails stops the rest, as when they are sent one by one.
 */
export class Pipeline implements Submittable {
  readonly done: Promise<StatementResult[]>;
  private readonly statements: { query: string; params: (string | null)[] }[];
  private readonly results: StatementResult[] = [];
  private columns: Column[] = [];
  private rows: (string | null)[][] = [];
  private size = 0;
  private resolve!: (results: StatementResult[]) => void;
  private reject!: (error: unknown) => void;

  constructor(statements: { query: string; params: (string | null)[] }[]) {
    this.statements = statements;
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire;
    wire.stream.cork();
    for (const { query, params } of this.statements) {
      wire.parse({ text: query, name: '' });
      wire.bind({ values: params });
      wire.describe({ type: 'P', name: '' });
      wire.execute({ portal: '', rows: 0 });
    }
    wire.sync();
    wire.stream.uncork();
  }

  handleRowDescription(message: Message): void {
    this.columns = message.fields as Column[];
  }

  handleDataRow(message: Message): void {
    this.size += message.length;
    if (this.size <= MAX_ANSWER) this.rows.push(message.fields as (string | null)[]);
  }

  handleCommandComplete(message: Message): void {
    this.results.push({ columns: this.columns, rows: this.rows, tag: message.text });
    this.columns = [];
    this.rows = [];
  }

  handleEmptyQuery(): void {
    this.results.push({ columns: [], rows: [], tag: '' });
  }

  handlePortalSuspended(): void {}

  handleCopyInResponse(connection: Connection): void {
    (connection as unknown as Wire).sendCopyFail('COPY is not possible over HTTP');
  }

  handleCopyData(): void {}

  handleError(error: unknown): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.size > MAX_ANSWER) this.reject(answerTooLarge());
    else this.resolve(this.results);
  }
}
