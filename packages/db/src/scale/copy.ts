import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Cells, copyText } from './rows.ts';

/** Writes rows as they are made; PostgreSQL sets the pace, so none wait in memory. */
export async function copyRows(
  client: pg.Client,
  into: { table: string; columns: string },
  rows: Iterable<Cells>,
  onRows: (count: number) => void = () => {},
): Promise<void> {
  const writing = client.query(copyFrom(`copy ${into.table} (${into.columns}) from stdin`));
  await pipeline(Readable.from(copyText(rows, onRows), { highWaterMark: 4 }), writing);
}
