import { bookingRows, eventRows } from './bookings.ts';
import { classTypeRows, domainRows, locationRows, planRows, programRows, siteRows } from './house.ts';
import { membershipRows, organizationRows, profileRows, userRows } from './people.ts';
import type { Cells } from './rows.ts';
import { sessionRows } from './sessions.ts';
import type { Studio } from './size.ts';
import { entryRows, lotRows, subscriptionRows } from './subscriptions.ts';

const STAMPS = 'created_at, updated_at';
/** Tables in the order in which they refer to one another, with the columns that a generator's cells are for. */
export const TABLES: { table: string; columns: string; rows: (studio: Studio) => Generator<Cells> }[] = [
  { table: 'users', columns: `id, clerk_id, email, first_name, last_name, language, ${STAMPS}`, rows: userRows },
  {
    table: 'organizations',
    columns: `id, name, slug, language, timezone, onboarding_completed_at, ${STAMPS}`,
    rows: organizationRows,
  },
  { table: 'organization_domains', columns: `organization_id, id, host, status, is_primary, ${STAMPS}`, rows: domainRows },
  {
    table: 'minisites',
    columns: `organization_id, id, content, published_content, is_published, published_at, ${STAMPS}`,
    rows: siteRows,
  },
  {
    table: 'memberships',
    columns: `organization_id, id, user_id, role, status, payment_status, joined_at, end_date, ${STAMPS}`,
    rows: membershipRows,
  },
  {
    table: 'member_profiles',
    columns: `organization_id, id, membership_id, first_name, last_name, email, phone, birth_date, gender, city, language, is_public, ${STAMPS}`,
    rows: profileRows,
  },
  { table: 'locations', columns: `organization_id, id, name, city, capacity, ${STAMPS}`, rows: locationRows },
  { table: 'programs', columns: `organization_id, id, name, delivery_mode, ${STAMPS}`, rows: programRows },
  {
    table: 'class_types',
    columns: `organization_id, id, program_id, name, default_duration_minutes, default_capacity, default_waitlist_capacity, color, ${STAMPS}`,
    rows: classTypeRows,
  },
  {
    table: 'plans',
    columns: `organization_id, id, name, type, price, currency, interval, class_credits, credit_validity_days, ${STAMPS}`,
    rows: planRows,
  },
  {
    table: 'subscriptions',
    columns: `organization_id, id, membership_id, payer_membership_id, plan_id, plan_type, price, currency, interval, status, started_at, current_period_start, current_period_end, next_charge_date, paused_at, cancelled_at, ${STAMPS}`,
    rows: subscriptionRows,
  },
  {
    table: 'class_sessions',
    columns: `organization_id, id, class_type_id, location_id, coach_membership_id, starts_at, ends_at, capacity, waitlist_capacity, status, cancelled_at, ${STAMPS}`,
    rows: sessionRows,
  },
  {
    table: 'bookings',
    columns: `organization_id, id, class_session_id, membership_id, status, waitlist_position, booked_at, cancelled_at, cancellation_reason, checked_in_at, check_in_method, subscription_id, credit, holds_from, holds_until, ${STAMPS}`,
    rows: bookingRows,
  },
  {
    table: 'credit_lots',
    columns: `organization_id, id, membership_id, subscription_id, source, granted_at, expires_at, ${STAMPS}`,
    rows: lotRows,
  },
  {
    table: 'credit_entries',
    columns: 'organization_id, id, lot_id, sequence, kind, amount, balance, booking_id, booking_round, rule, created_at',
    rows: entryRows,
  },
  {
    table: 'events',
    columns:
      'organization_id, id, type, version, aggregate_id, payload, actor_membership_id, created_at, awaited, handed_at, next_attempt_at',
    rows: eventRows,
  },
];

/** How many rows a studio brings: the generators run dry, which costs a few milliseconds. */
export function rowsOf(studio: Studio): number {
  let count = 0;
  for (const { rows } of TABLES) for (const _ of rows(studio)) count++;
  return count;
}
