import { RULE_FIELDS } from '@fitkit/contracts/booking-rules';
import { type SQL, sql } from '@fitkit/db';

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const RULE_COLUMNS = RULE_FIELDS.map((field) => ({ field, column: columnOf(field) }));
const CLOCKS: readonly string[] = ['releaseTime', 'quietFrom', 'quietUntil'];

/** Every rule of a jsonb by columns, as the contract's fields: what booking_rules gives, or a row. An object is built in two halves: SQL's calls take no more than a hundred arguments. */
export const rulesJson = (row: SQL): SQL => {
  const field = ({ field, column }: (typeof RULE_COLUMNS)[number]) => {
    const value = sql`${row} -> ${sql.raw(`'${column}'`)}`;
    return sql`${sql.raw(`'${field}'`)}, ${CLOCKS.includes(field) ? sql`to_jsonb(left(${row} ->> ${sql.raw(`'${column}'`)}, 5))` : value}`;
  };
  const half = Math.ceil(RULE_COLUMNS.length / 2);
  const part = (columns: typeof RULE_COLUMNS) => sql`jsonb_build_object(${sql.join(columns.map(field), sql`, `)})`;
  return sql`(${part(RULE_COLUMNS.slice(0, half))} || ${part(RULE_COLUMNS.slice(half))})`;
};

/** A row `p` of booking_policies as the contract's BookingPolicy. */
export const policyJson = sql`jsonb_build_object('id', p.id, 'classTypeId', p.class_type_id, 'planId', p.plan_id, 'validFrom', p.valid_from, 'validUntil', p.valid_until,
  'rules', ${rulesJson(sql`to_jsonb(p)`)})`;
