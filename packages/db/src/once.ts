import type { Language } from '@fitkit/contracts';
import type { DbClient } from './client.ts';
import { newId } from './ids.ts';
import { json, type Statement, sql, statement } from './sql.ts';

/** A request that is to have one effect however often it is sent: who claims it is known behind the door. */
export type Claim = {
  key: string;
  operation: string;
  /** Of the whole request: the same key with another one is refused. */
  hash: string;
  /** Of its success. */
  status: number;
  language: Language;
  /** For how long its answer is kept. */
  days: number;
  now: string;
  /** Whose key it is where nobody is signed in. */
  visitor: string;
};
type Given = { at?: string; language?: Language; answers: unknown[][] };
export type Once = {
  db: DbClient;
  /** Whether any of it was answered before. */
  replayed: () => boolean;
  /** The verb made a refusal of what was kept: nothing had happened, so it may be tried anew, once. */
  again: () => boolean;
};

/** Text and values of a statement one after the other, a value as an array of one, as `run_once` takes them. */
function piecesOf({ text, params }: Statement<unknown>): unknown[] {
  return text.split(/(\$\d+)/).map((piece) => {
    const [, nth] = /^\$(\d+)$/.exec(piece) ?? [];
    if (!nth) return piece;
    const value = params[Number(nth) - 1];
    if (value !== null && typeof value === 'object')
      throw new Error('a value of a statement is text, a number, a boolean or null');
    return [value === null || value === undefined ? null : String(value)];
  });
}

/**
 * A client whose batches run once for an Idempotency-Key (docs/decisions/0019): claim, statements and what they answered lie in the one
 * transaction, still one trip. A replay gives the verb the answers that were kept, so it makes the same body of them and no effect.
 */
export function onceClient(db: DbClient, claim: Claim, onReplay: (kept: { at: string; language: Language }) => void): Once {
  let step = 0;
  let again: string | null = null;
  let tried = false;
  let replayedAt: string | null = null;

  async function batch<const S extends readonly Statement<unknown>[]>(statements: S) {
    const [entrance, ...rest] = statements;
    if (!entrance?.name.startsWith('door.')) return await db.batch(statements);
    const claimed = json({ ...claim, id: newId(), step: step++, again });
    const run = statement<{ given: Given }>(
      ['once', ...rest.map(({ name }) => name)].join(' '),
      sql`select run_once(${claimed}, ${json(rest.map(piecesOf))}) as given`,
    );
    const [inside, [row]] = await db.batch([entrance, run]);
    const { at, language, answers } = row!.given;
    if (at && language) {
      replayedAt = at;
      onReplay({ at, language });
    }
    return [inside, ...answers] as unknown as Awaited<ReturnType<typeof db.batch<S>>>;
  }

  return {
    db: { batch },
    replayed: () => replayedAt !== null,
    again: () => {
      if (replayedAt === null || tried) return false;
      [again, replayedAt, step, tried] = [replayedAt, null, 0, true];
      return true;
    },
  };
}
