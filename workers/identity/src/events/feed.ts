import { MANAGER_ROLES } from '@fitkit/contracts';
import type { FeedEvent } from '@fitkit/contracts/feed';
import { door, type Read, sql, statement } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';

type Input = { organizationId: string; limit: number; after?: string | undefined };
/** Positions are given before the commit: until no transaction that got an earlier one can still be open, an event is not shown, nor any after it. */
const BEHIND_SECONDS = 15;
const DAYS = 30;

/** A studio's events as its integrators read them: none twice, none missed, whenever they come. */
export async function feed(ctx: Ctx, { organizationId, limit, after }: Input) {
  const position = Number(placeOf(after, 1)?.[0] ?? 0);
  const read: Read<{ data: FeedEvent[]; nextCursor: string | null }> = statement(
    'events.feed',
    sql`with page as (
        select e.id, e.type, e.version, e.aggregate_id, e.payload, e.actor_membership_id, e.created_at, e.position, row_number() over place as nth,
          bool_and(e.created_at < ${ctx.now}::timestamptz - ${BEHIND_SECONDS} * interval '1 second') over place as settled
        from events e where e.organization_id = ${organizationId} and e.position > ${Number.isSafeInteger(position) ? position : 0}::bigint
          and e.created_at > ${ctx.now}::timestamptz - ${DAYS} * interval '1 day'
        window place as (order by e.position) order by e.position limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg(json_build_object('id', id, 'type', type, 'version', version, 'aggregateId', aggregate_id, 'data', payload,
          'actorMembershipId', actor_membership_id, 'cursor', ${cursorOf(sql`json_build_array(position)`)}, 'createdAt', created_at) order by nth)
          from page where nth <= ${limit} and settled), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array(position)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit} and settled)))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  return row!.body;
}
