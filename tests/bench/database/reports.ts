import { door, type Statement, sql, statement } from '@fitkit/db';
import { organizationId, slugOf } from '@fitkit/db/scale/people';
import type { Studio } from '@fitkit/db/scale/size';
import { inside } from './scale.ts';

/** What a studio wants to know of its whole history. */
export const reportsOf = (studio: Studio): Statement<unknown>[] => {
  const org = organizationId(studio);
  return [
    statement('count by status', sql`select status, count(*)::int from bookings where organization_id = ${org} group by status`),
    statement(
      'utilisation by month and class type',
      sql`select date_trunc('month', s.starts_at) as month, t.name, sum(s.capacity)::int as places, sum(n.booked)::int as booked
        from class_sessions s
        join class_types t on t.organization_id = ${org} and t.id = s.class_type_id
        join (select b.class_session_id, count(*) as booked from bookings b
          where b.organization_id = ${org} and b.status in ('confirmed', 'attended', 'no_show') group by b.class_session_id) n on n.class_session_id = s.id
        where s.organization_id = ${org} and s.status = 'published' group by 1, 2 order by 1, 2`,
    ),
  ];
};
export const ownerDoor = (studio: Studio) =>
  door.member(
    { kind: 'clerk', clerkId: `user_${slugOf(studio).replaceAll('-', '_')}_0`, sessionId: 'sess_of_a_bench' },
    organizationId(studio),
    ['owner'],
  );

export type Node = {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Join Type'?: string;
  'One-Time Filter'?: string;
  Plans?: Node[];
};
/**
 * A plan's shape: which nodes over which tables by which indexes. What a policy adds where the statement names the tenant itself is left
 * out: a Result that asks once whether both are the same tenant.
 */
export function shapeOf(node: Node): unknown[] {
  if (node['Node Type'] === 'Result' && node['One-Time Filter'] && node.Plans?.length === 1) return shapeOf(node.Plans[0]!);
  const own = [node['Node Type'], node['Join Type'], node['Relation Name'], node['Index Name']].filter(Boolean).join(' ');
  const children = (node.Plans ?? []).filter((child) => child['Parent Relationship'] !== 'InitPlan');
  return [own, ...children.map(shapeOf)];
}

/** As the app plans it, behind its door. */
export async function planOf(app: string, studio: Studio, { text, params }: Statement<unknown>): Promise<Node> {
  return await inside(app, async (run) => {
    const through = ownerDoor(studio);
    await run('begin');
    await run(through.text, through.params);
    const { rows } = await run(`explain (format json, costs off) ${text}`, params);
    await run('rollback');
    return (rows[0]!['QUERY PLAN'] as { Plan: Node }[])[0]!.Plan;
  });
}
