import { type Language, MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { Notification } from '@fitkit/contracts/community';
import { door, live, ME, type Read, sql, statement } from '@fitkit/db';
import { encodeCursor } from '@fitkit/http';
import type { Ctx } from '../app.ts';
import { placeOf } from '../place.ts';
import { type Facts, factsFields, factsFrom } from './facts.ts';
import { sentencesOf } from './sentences.ts';

type Input = { organizationId: string; limit: number; cursor?: string | undefined; unread: 'true' | 'false' };
type Row = Facts & Pick<Notification, 'id' | 'path' | 'readAt' | 'createdAt'>;
type Page = { rows: Row[]; unread: number };

/** What the caller was told, newest first, in the language they ask for now, and as things stand now. */
export async function list(ctx: Ctx, { organizationId, limit, cursor, unread }: Input) {
  const after = placeOf(cursor);
  const mine = sql`n.organization_id = ${organizationId} and n.membership_id = ${ME} and ${live('n')}`;
  const read: Read<Page> = statement(
    'notifications.list',
    sql`with page as (
        select n.* from notifications n where ${mine} ${unread === 'true' ? sql`and n.read_at is null` : sql``}
          ${after ? sql`and (n.created_at, n.id::text) < (${after.at}::timestamptz, ${after.id})` : sql``}
        order by n.created_at desc, n.id::text desc limit ${limit + 1}
      )
      select json_build_object(
        'rows', (select coalesce(json_agg(json_build_object(${factsFields}, 'id', n.id, 'path', n.path, 'readAt', n.read_at, 'createdAt', n.created_at)
            order by n.created_at desc, n.id::text desc), '[]'::json) from page n ${factsFrom(organizationId)}),
        'unread', (select count(*) from notifications n where ${mine} and n.read_at is null))::text as body`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  const page = JSON.parse(row!.body) as Page;
  const shown = page.rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((one) => toNotification(one, ctx.language)),
    nextCursor: page.rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null,
    unread: page.unread,
  };
}

function toNotification(row: Row, language: Language): Notification {
  const { id, kind, category, path, readAt, createdAt } = row;
  return { id, kind, category, ...sentencesOf(row, language), path, readAt, createdAt };
}
