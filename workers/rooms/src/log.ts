import type { RoomMessage, Said } from '@fitkit/contracts/rooms';

/** How much a room remembers for those who were away. Who was away for longer reads the page again. */
const KEPT = 500;
/** Clocks of Workers differ, and a page takes a while to be written: what was said shortly before it is said again. */
const MARGIN_MS = 5000;

/** The place that a client has heard up to, or when its page was written. */
export type Place = { after?: { epoch: string; seq: number } | undefined; since?: number | undefined };

/** The SQLite of a Durable Object, as far as it is used here. */
type Sql = {
  exec<Row extends Record<string, string | number>>(
    text: string,
    ...bound: (string | number)[]
  ): { toArray(): Row[]; one(): Row };
};

/** What one room remembers, in its own SQLite. Messages are numbered without a gap in the order in which they are told. */
export function openLog(sql: Sql) {
  sql.exec(`create table if not exists said (seq integer primary key autoincrement, key text not null unique, at integer not null, body text not null);
    create table if not exists newest (subject text primary key, version integer not null);
    create table if not exists used (ticket text primary key, until integer not null);
    create table if not exists entered (room text primary key, at integer not null);
    create table if not exists self (name text primary key, value text not null)`);
  const value = (name: string) => sql.exec<{ value: string }>('select value from self where name = ?', name).toArray()[0]?.value;
  const keep = (name: string, text: string) => sql.exec('insert or replace into self values (?, ?)', name, text);
  const read = (where: string, bound: number): Said[] =>
    sql
      .exec<{ seq: number; body: string }>(`select seq, body from said where ${where} order by seq`, bound)
      .toArray()
      .map(({ seq, body }) => ({ seq, message: JSON.parse(body) as RoomMessage }));
  if (!value('epoch')) keep('epoch', crypto.randomUUID());
  const epoch = value('epoch')!;

  const log = {
    epoch,
    /** The number of the last one that was told. */
    head: () => Number(sql.exec<{ head: number }>(`select coalesce(max(seq), 0) as head from said`).one().head),
    /** Its number; null where it was heard before, or where something newer about the same was. */
    append(key: string, message: RoomMessage, now: number): number | null {
      if (sql.exec('select 1 from said where key = ?', key).toArray().length > 0) return null;
      if ('version' in message) {
        const subject = `${message.type}.${message.classSessionId}`;
        const [known] = sql.exec<{ version: number }>('select version from newest where subject = ?', subject).toArray();
        if (known && known.version >= message.version) return null;
        sql.exec('insert or replace into newest values (?, ?)', subject, message.version);
      }
      const body = JSON.stringify(message);
      const { seq } = sql
        .exec<{ seq: number }>('insert into said (key, at, body) values (?, ?, ?) returning seq', key, now, body)
        .one();
      sql.exec('delete from said where seq <= ?', seq - KEPT);
      return seq;
    },
    /** What was said since; stale where not all of it is remembered. */
    since({ after, since }: Place): { missed: Said[]; stale: boolean } {
      const first = sql.exec<{ seq: number; at: number }>('select seq, at from said order by seq limit 1').toArray()[0];
      if (after) {
        const covered = after.epoch === epoch && after.seq <= log.head() && after.seq >= (first?.seq ?? 1) - 1;
        return covered ? { missed: read('seq > ?', after.seq), stale: false } : { missed: [], stale: true };
      }
      if (since === undefined) return { missed: [], stale: false };
      const from = since - MARGIN_MS;
      // Nothing was dropped yet, or what was dropped is older than the page.
      const covered = !first || first.seq === 1 || first.at < from;
      return covered ? { missed: read('at >= ?', from), stale: false } : { missed: [], stale: true };
    },
    /** Whether a ticket comes for the first time. */
    use(ticket: string, until: number, now: number): boolean {
      sql.exec('delete from used where until < ?', now);
      return sql.exec('insert or ignore into used values (?, ?) returning ticket', ticket, until).toArray().length > 0;
    },

    // Of the room that is a membership's own:
    /** Remembers where this membership went, unless the ticket is older than its leaving. */
    enter(room: string, issuedAt: number, now: number): boolean {
      if (issuedAt <= Number(value('leftAt') ?? 0)) return false;
      sql.exec('insert or replace into entered values (?, ?)', room, now);
      return true;
    },
    leave(now: number): string[] {
      keep('leftAt', String(now));
      return sql
        .exec<{ room: string }>('delete from entered returning room')
        .toArray()
        .map(({ room }) => room);
    },
    /** When anything last happened here. */
    lastAt: () =>
      Number(
        sql
          .exec<{ at: number }>(
            'select max((select coalesce(max(at), 0) from said), (select coalesce(max(at), 0) from entered), (select coalesce(max(until), 0) from used)) as at',
          )
          .one().at,
      ),
  };
  return log;
}
export type RoomLog = ReturnType<typeof openLog>;
