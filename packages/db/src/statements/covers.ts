import type { BookingCover } from '@fitkit/contracts/scheduling';
import { live, ME, type SQL, sql } from '../sql.ts';

/** A row `k` of `booking_cover` (migrations/0032_calendar_feeds.sql) as the contract's BookingCover. */
export const coverJson: SQL<BookingCover> = sql`json_build_object('allowed', k.allowed, 'rule', k.rule, 'plan', k.plan, 'creditsLeft', k.credits_left, 'weekLeft', k.week_left, 'periodLeft', k.period_left)`;

/** By class, what booking it would use: for the member who looks, of a span of at most a week, and of what they may still book. `o` is organizations. */
export const coversJson = (organization: SQL, { from, before }: { from: SQL; before: SQL }, now: string): SQL =>
  sql`(select coalesce(json_object_agg(s.id, ${coverJson}), '{}'::json) from class_sessions s
    cross join lateral booking_cover(${organization}, s.id, ${ME}, ${now}::timestamptz) k
    where ${ME} is not null and o.booking_requires_plan and ${before} <= ${from} + interval '8 days'
      and s.organization_id = ${organization} and s.starts_at >= greatest(${from}, ${now}::timestamptz) and s.starts_at < ${before} and s.status = 'published' and ${live('s')}
      and not exists (select from bookings b where b.organization_id = ${organization} and b.class_session_id = s.id and b.membership_id = ${ME} and b.status <> 'cancelled'))`;
