import { MEMBERSHIP_ROLES } from '@fitkit/contracts';
import type { CalendarFeed } from '@fitkit/contracts/calendar';
import { door, ME, newId, sql, statement } from '@fitkit/db';
import { linkHash, linkToken } from '@fitkit/http';
import type { Ctx } from '../app.ts';

type Row = { id: string; issued_at: string; token_hash: string };
type Input = { organizationId: string };

/** The link of a row: null where it was made with a secret that is no longer ours, and so cannot be shown again. It still works. */
async function feedOf(ctx: Ctx, { id, issued_at: issuedAt, token_hash: hash }: Row): Promise<CalendarFeed | null> {
  const token = await linkToken(ctx.linkSecret, 'calendar', id, issuedAt);
  if ((await linkHash(token)) !== hash) return null;
  return { url: `${ctx.origins.api}/v1/calendars/${token}.ics`, issuedAt: new Date(issuedAt).toISOString() };
}

export async function feed(ctx: Ctx, { organizationId }: Input): Promise<{ feed: CalendarFeed | null }> {
  const read = statement<Row>(
    'calendar_feeds.mine',
    sql`select id, issued_at, token_hash from calendar_feeds where organization_id = ${organizationId} and membership_id = ${ME}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return { feed: row ? await feedOf(ctx, row) : null };
}

/** A new link in place of the old, which opens nothing from here on. */
export async function renew(ctx: Ctx, { organizationId }: Input): Promise<CalendarFeed> {
  const id = newId();
  const hash = await linkHash(await linkToken(ctx.linkSecret, 'calendar', id, ctx.now));
  const write = statement<Row>(
    'calendar_feeds.renew',
    sql`insert into calendar_feeds (organization_id, id, membership_id, token_hash, issued_at, created_at, updated_at)
      values (${organizationId}, ${id}, ${ME}, ${hash}, ${ctx.now}, ${ctx.now}, ${ctx.now})
      on conflict (organization_id, membership_id) do update set id = excluded.id, token_hash = excluded.token_hash, issued_at = excluded.issued_at, updated_at = excluded.updated_at
      returning id, issued_at, token_hash`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), write]);
  return (await feedOf(ctx, row!))!;
}
