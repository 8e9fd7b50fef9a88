import { DomainError, MANAGER_ROLES } from '@fitkit/contracts';
import type { ApiRequest } from '@fitkit/contracts/api-keys';
import { door, type Read, sql, statement } from '@fitkit/db';
import { cursorOf, placeOf } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import type { ApiKeyKey } from './json.ts';

type Input = ApiKeyKey & { limit: number; cursor?: string | undefined; status: 'failed' | 'all' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NO_CURSOR = { pointer: '/query/cursor', code: 'invalid_cursor', message: 'not a cursor of this list' };

/** Newest first, by when they were asked and their id. */
export async function requests(ctx: Ctx, { organizationId, apiKeyId, limit, cursor, status }: Input) {
  const before = placeOf(cursor, 2);
  if (before && !(/^\d{1,16}$/.test(before[0]!) && UUID.test(before[1]!)))
    throw new DomainError('invalid_input', {}, [NO_CURSOR]);
  const read: Read<{ data: ApiRequest[]; nextCursor: string | null }> = statement(
    'api_requests.list',
    sql`with page as (
        select r.*, row_number() over (order by r.created_at desc, r.id desc) as nth from api_requests r
        where r.organization_id = ${organizationId} and r.api_key_id = ${apiKeyId} ${status === 'failed' ? sql`and r.status >= 400` : sql``}
          ${before ? sql`and (r.created_at, r.id) < (to_timestamp(${before[0]}::numeric / 1000000), ${before[1]}::uuid)` : sql``}
        order by r.created_at desc, r.id desc limit ${limit + 1}
      )
      select json_build_object(
        'data', coalesce((select json_agg(json_build_object('id', id, 'requestId', request_id, 'method', method, 'path', path, 'status', status, 'errorCode', error_code,
          'durationMs', duration_ms, 'ip', host(ip), 'userAgent', user_agent, 'createdAt', created_at) order by nth) from page where nth <= ${limit}), '[]'::json),
        'nextCursor', (select ${cursorOf(sql`json_build_array((extract(epoch from created_at) * 1000000)::bigint, id)`)} from page
          where nth = ${limit} and exists (select 1 from page where nth > ${limit})))::text as body
      from api_keys k where k.organization_id = ${organizationId} and k.id = ${apiKeyId}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
