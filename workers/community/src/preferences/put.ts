import { MEMBERSHIP_ROLES, NOTIFICATION_CHANNELS } from '@fitkit/contracts';
import type { notificationPreferencesBody } from '@fitkit/contracts/community';
import { door, json, ME, newId, type Statement, sql, statement } from '@fitkit/db';
import type { z } from 'zod';
import type { Ctx } from '../app.ts';
import { readPreferences, toPreferences } from './get.ts';

type Input = z.output<typeof notificationPreferencesBody> & { organizationId: string };

/** What is not named stays as it is. */
export async function put(ctx: Ctx, { organizationId, categories, quietHours }: Input) {
  // The last word on a category counts.
  const wishes = new Map<string, { id: string; category: string; channel: string; wanted: boolean }>();
  for (const { category, ...wish } of categories)
    for (const channel of NOTIFICATION_CHANNELS) {
      const wanted = wish[channel];
      if (wanted !== undefined) wishes.set(`${category} ${channel}`, { id: newId(), category, channel, wanted });
    }
  const choose = statement(
    'preferences.put',
    sql`insert into notification_prefs (organization_id, id, membership_id, category, channel, is_enabled, created_at, updated_at)
      select ${organizationId}::uuid, x.id, ${ME}, x.category, x.channel, x.wanted, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
      from jsonb_to_recordset(${json([...wishes.values()])}) as x(id uuid, category text, channel text, wanted boolean)
      on conflict (organization_id, membership_id, category, channel) do update set is_enabled = excluded.is_enabled, updated_at = excluded.updated_at`,
  );
  const [, , , [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    choose,
    rest(organizationId, quietHours, ctx.now),
    readPreferences(organizationId),
  ]);
  return toPreferences(row!.body);
}

function rest(organizationId: string, hours: Input['quietHours'], now: string): Statement<unknown> {
  if (!hours)
    return statement(
      'preferences.no_quiet_hours',
      sql`delete from quiet_hours where organization_id = ${organizationId} and membership_id = ${ME} and ${hours === null}`,
    );
  return statement(
    'preferences.quiet_hours',
    sql`insert into quiet_hours (organization_id, id, membership_id, starts_at, ends_at, created_at, updated_at)
      values (${organizationId}, ${newId()}, ${ME}, ${hours.startsAt}::time, ${hours.endsAt}::time, ${now}, ${now})
      on conflict (organization_id, membership_id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at, updated_at = excluded.updated_at`,
  );
}
