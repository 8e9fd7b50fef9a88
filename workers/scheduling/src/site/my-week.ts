import { DomainError } from '@fitkit/contracts';
import type { SiteWeek } from '@fitkit/contracts/scheduling';
import { door, PERSON, type Read, sql, statement, TENANT } from '@fitkit/db';
import { siteBriefJson, siteViewerJson } from '@fitkit/db/statements/site';
import type { Ctx } from '../app.ts';
import { myBookingsJson } from '../bookings/mine.ts';

export async function myWeek(ctx: Ctx, { host }: { host: string }) {
  const read: Read<SiteWeek> = statement(
    'site.my_week',
    sql`select json_build_object('site', ${siteBriefJson}, 'viewer', ${siteViewerJson(TENANT)}, 'upcoming', ${myBookingsJson(TENANT, ctx.now, 'upcoming')},
        'past', ${myBookingsJson(TENANT, ctx.now, 'past')})::text as body
      from organizations o where o.id = ${TENANT} and ${PERSON} is not null`,
  );
  const [, [row]] = await ctx.db.batch([door.visitor(ctx.actor, host), read]);
  if (!row) throw new DomainError('unauthenticated');
  return row.body;
}
