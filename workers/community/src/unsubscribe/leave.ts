import { DomainError, type Language, LEAVABLE_CATEGORIES, type NotificationCategory } from '@fitkit/contracts';
import { door, json, ME, newId, type Read, sql, statement } from '@fitkit/db';
import { linkHash } from '@fitkit/http/link-token';
import type { Ctx } from '../app.ts';

/** What a link is about: whose mails, of which category (null: all that may be left), and whether they come now. */
export type Link = {
  studio: { name: string; brandColor: string };
  language: Language;
  category: NotificationCategory | null;
  isWanted: boolean;
};
const IS_TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Looks at a link, and with `wanted` ends the mails it is about, or has them come again. Twice is once. */
export async function leave(ctx: Ctx, token: string, wanted?: boolean): Promise<Link> {
  if (!IS_TOKEN.test(token)) throw new DomainError('not_found');
  const hash = await linkHash(token);
  const link = sql`select u.organization_id, u.id, u.membership_id, u.category from unsubscribe_tokens u where u.token_hash = ${hash} and u.membership_id = ${ME}`;
  const categories = LEAVABLE_CATEGORIES.map((category) => ({ id: newId(), category }));
  const choose = statement(
    'unsubscribe.choose',
    sql`with link as (${link}), used as (update unsubscribe_tokens u set used_at = ${ctx.now}::timestamptz, updated_at = ${ctx.now}::timestamptz from link
        where u.organization_id = link.organization_id and u.id = link.id)
      insert into notification_prefs (organization_id, id, membership_id, category, channel, is_enabled, created_at, updated_at)
      select link.organization_id, x.id, link.membership_id, x.category, 'email', ${wanted ?? false}, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
      from link join jsonb_to_recordset(${json(categories)}) as x(id uuid, category text) on link.category is null or link.category = x.category
      on conflict (organization_id, membership_id, category, channel) do update set is_enabled = excluded.is_enabled, updated_at = excluded.updated_at`,
  );
  const read: Read<Link> = statement(
    'unsubscribe.read',
    sql`with link as (${link})
      select json_build_object('studio', json_build_object('name', o.name, 'brandColor', o.brand_color), 'category', link.category,
        'language', case when mp.language in ('he', 'en', 'ru') then mp.language else o.language end,
        'isWanted', not exists (select from notification_prefs r where r.organization_id = link.organization_id and r.membership_id = link.membership_id
          and r.channel = 'email' and not r.is_enabled and (link.category is null or r.category = link.category)))::text as body
      from link join organizations o on o.id = link.organization_id
      left join member_profiles mp on mp.organization_id = link.organization_id and mp.membership_id = link.membership_id`,
  );
  const rows = await ctx.db.batch([door.link('unsubscribe', hash), ...(wanted === undefined ? [] : [choose]), read]);
  const [row] = rows.at(-1) as { body: string }[];
  if (!row) throw new DomainError('not_found');
  return JSON.parse(row.body) as Link;
}
