import type { Run } from '../migrate.ts';

export type Row = Record<string, unknown>;
const TABLES = [
  'users',
  'organizations',
  'organization_domains',
  'minisites',
  'memberships',
  'member_profiles',
  'locations',
  'programs',
  'class_types',
  'class_series',
  'class_sessions',
  'bookings',
  'plans',
  'plan_class_types',
  'subscriptions',
  'subscription_freezes',
  'credit_lots',
  'credit_entries',
  'booking_policies',
  'waitlist_offers',
  'strikes',
  'device_tokens',
  'notification_prefs',
  'quiet_hours',
  'notifications',
  'notification_deliveries',
  'events',
  'dead_letters',
  'webhook_endpoints',
  'webhook_deliveries',
  'webhook_attempts',
] as const;
/** What a studio brings, by table; rows of one table name the same columns. */
export type Rows = Record<(typeof TABLES)[number], Row[]>;

export const noRows = (): Rows => Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Rows;
export function joinRows(all: readonly Rows[]): Rows {
  const joined = noRows();
  for (const rows of all) for (const table of TABLES) joined[table].push(...rows[table]);
  return joined;
}

const columnsOf = (rows: readonly Row[]) => Object.keys(rows[0] ?? {}).join(', ');

/** What comes only with a class that this run brought: a class people have used since is theirs. */
const OF_CLASSES = ['class_sessions', 'bookings', 'waitlist_offers', 'strikes'] as const;

/** What is there already stays as it is. */
export async function insertRows(run: Run, rows: Rows): Promise<void> {
  for (const table of TABLES) {
    if (OF_CLASSES.some((one) => one === table) || rows[table].length === 0) continue;
    const columns = columnsOf(rows[table]);
    await run(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(rows[table])],
    );
  }
  const given = (table: string, n: number) => `jsonb_populate_recordset(null::${table}, $${n}::jsonb)`;
  const [sessions, bookings, offers, strikes] = OF_CLASSES.map((table) => columnsOf(rows[table]));
  await run(
    `with made as (
       insert into class_sessions (${sessions}) select ${sessions} from ${given('class_sessions', 1)} on conflict do nothing returning id),
     booked as (
       insert into bookings (${bookings}) select ${bookings} from ${given('bookings', 2)} where class_session_id in (select id from made) returning id)
     ${offers ? `, offered as (insert into waitlist_offers (${offers}) select ${offers} from ${given('waitlist_offers', 3)} where booking_id in (select id from booked))` : ''}
     ${strikes ? `, struck as (insert into strikes (${strikes}) select ${strikes} from ${given('strikes', 4)} where booking_id in (select id from booked))` : ''}
     select $3::jsonb, $4::jsonb`,
    OF_CLASSES.map((table) => JSON.stringify(rows[table])),
  );
}
