import { type SQL, type Statement, sql, statement, textArray } from '@fitkit/db';

const LINKS = {
  classTypes: { table: sql.raw('plan_class_types'), column: sql.raw('class_type_id') },
  locations: { table: sql.raw('plan_locations'), column: sql.raw('location_id') },
} as const;

/**
 * What a plan is good for, replaced whole; undefined stays as it is. An id of another studio breaks the reference, which is 404. `where` keeps
 * a refused change from touching anything.
 */
export function goodFor(
  what: keyof typeof LINKS,
  { organizationId, planId }: { organizationId: string; planId: string },
  ids: readonly string[] | undefined,
  where: SQL = sql`true`,
): Statement<unknown> {
  const { table, column } = LINKS[what];
  const wanted = sql`select distinct x::uuid as id from unnest(${textArray(ids ?? [])}) x`;
  return statement(
    `plans.${what}`,
    sql`with wanted as (${wanted}), gone as (
        delete from ${table} t where ${ids !== undefined} and ${where} and t.organization_id = ${organizationId} and t.plan_id = ${planId} and t.${column} not in (select id from wanted)
      )
      insert into ${table} (organization_id, id, plan_id, ${column})
      select ${organizationId}::uuid, gen_random_uuid(), ${planId}::uuid, w.id from wanted w where ${where} on conflict (organization_id, plan_id, ${column}) do nothing`,
  );
}
