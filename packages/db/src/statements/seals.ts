import { SEALED_NAMES, type SealedName, sealedColumn } from '../sealed.ts';
import { json, type SQL, type Statement, sql, statement, textArray } from '../sql.ts';

/** An envelope as it is stored: where, and what names its row. */
export type StoredSeal = { name: SealedName; id: string; row: string; envelope: string };
/** The same secret in a new envelope, for where the old one still stands. */
export type Resealed = { id: string; old: string; fresh: string };
/** How far each column was read in this run; nothing of it is kept. */
export type Reached = Partial<Record<SealedName, string>>;

const OF_TENANTS = SEALED_NAMES.map(sealedColumn).filter(({ isGlobal }) => !isGlobal);

/** All of them of the jobs' login alone; each the first statement of its batch. */
export const sealDoor = {
  /** The keys in use over all tenants, column by column. */
  keys: (): Statement<{ sealed: SealedName; key_id: string }> => statement('door.seal_keys', sql`select * from door.seal_keys()`),
  /** Studios with anything sealed by this key, a page at a time. */
  studios: (keyId: string, after: string | null, limit: number): Statement<{ id: string }> =>
    statement('door.stale_seals', sql`select id from door.stale_seals(${keyId}, ${after}::uuid, ${limit}::int) as id`),
  /** One studio, as `door.system`, and a deleted one as well: what is kept of it must not need a key for ever. */
  studio: (organizationId: string): Statement<{ organization_id: string }> =>
    statement('door.reseal', sql`select * from door.reseal(${organizationId}::uuid)`),
  devices: (keyId: string, after: string | null, limit: number): Statement<{ id: string; envelope: string }> =>
    statement('door.stale_devices', sql`select * from door.stale_devices(${keyId}, ${after}::uuid, ${limit}::int)`),
  resealDevices: (changes: readonly Resealed[]): Statement<{ id: string }> =>
    statement('door.reseal_devices', sql`select id from door.reseal_devices(${json(changes)}) as id`),
};

/** The next envelopes of a studio by any of these keys, over all sealed columns. Goes after `sealDoor.studio`. */
export const staleSeals = (
  organizationId: string,
  keyIds: readonly string[],
  reached: Reached,
  limit: number,
): Statement<StoredSeal> => {
  const columns = OF_TENANTS.map(({ name, table, column, inside, sealedBy, row }): SQL => {
    const envelope = inside ? sql`${sql.identifier(column)} ->> ${inside}` : sql.identifier(column);
    const after = reached[name];
    return sql`(select ${name}::text as name, id, (${sql.raw(row)})::text as row, ${envelope} as envelope from ${sql.identifier(table)}
      where organization_id = ${organizationId} and ${sql.identifier(sealedBy)} = any (${textArray(keyIds)}) ${after ? sql`and id > ${after}::uuid` : sql``}
      order by id limit ${limit})`;
  });
  return statement('seals.stale', sql`select * from (${sql.join(columns, sql` union all `)}) stale limit ${limit}`);
};

/** Puts the new envelopes where the old ones still stand: whatever was written meanwhile stays. Answers the rows it changed. */
export const reseal = (name: SealedName, organizationId: string, changes: readonly Resealed[]): Statement<{ id: string }> => {
  const { table, column, inside } = sealedColumn(name);
  const own = sql`t.${sql.identifier(column)}`;
  const [stored, fresh] = inside
    ? [sql`${own} ->> ${inside}`, sql`jsonb_set(${own}, array[${inside}]::text[], to_jsonb(c.fresh))`]
    : [own, sql`c.fresh`];
  return statement(
    'seals.reseal',
    sql`update ${sql.identifier(table)} t set ${sql.identifier(column)} = ${fresh} from jsonb_to_recordset(${json(changes)}) as c(id uuid, old text, fresh text)
      where t.organization_id = ${organizationId} and t.id = c.id and ${stored} = c.old returning t.id`,
  );
};
