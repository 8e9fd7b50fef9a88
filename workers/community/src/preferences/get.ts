import {
  MEMBERSHIP_ROLES,
  NOTIFICATION_CATEGORIES,
  type NotificationCategory,
  type NotificationChannel,
} from '@fitkit/contracts';
import type { NotificationPreferences } from '@fitkit/contracts/community';
import { door, ME, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';

type Stored = {
  refused: { category: NotificationCategory; channel: NotificationChannel }[];
  quietHours: { startsAt: string; endsAt: string } | null;
};

export const readPreferences = (organizationId: string): Read<Stored> =>
  statement(
    'preferences.get',
    sql`select json_build_object(
        'refused', (select coalesce(json_agg(json_build_object('category', r.category, 'channel', r.channel)), '[]'::json) from notification_prefs r
          where r.organization_id = ${organizationId} and r.membership_id = ${ME} and not r.is_enabled),
        'quietHours', (select json_build_object('startsAt', to_char(q.starts_at, 'HH24:MI'), 'endsAt', to_char(q.ends_at, 'HH24:MI')) from quiet_hours q
          where q.organization_id = ${organizationId} and q.membership_id = ${ME}))::text as body`,
  );

/** Every category, wanted unless it was refused. */
export function toPreferences(body: string): NotificationPreferences {
  const { refused, quietHours } = JSON.parse(body) as Stored;
  const isWanted = (category: NotificationCategory, channel: NotificationChannel) =>
    !refused.some((one) => one.category === category && one.channel === channel);
  const categories = NOTIFICATION_CATEGORIES.map((category) => ({
    category,
    push: isWanted(category, 'push'),
    email: isWanted(category, 'email'),
  }));
  return { categories, quietHours };
}

export async function get(ctx: Ctx, { organizationId }: { organizationId: string }) {
  const [, [row]] = await ctx.db.batch([
    door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES),
    readPreferences(organizationId),
  ]);
  return toPreferences(row!.body);
}
