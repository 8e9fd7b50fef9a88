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
  'waitlist_offers',
  'plans',
  'plan_class_types',
  'subscriptions',
  'subscription_freezes',
  'credit_lots',
  'credit_entries',
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

/** Of no rows any column will do. */
const columnsOf = (rows: readonly Row[]) => Object.keys(rows[0] ?? { id: null }).join(', ');

const OF_CLASSES: readonly (typeof TABLES)[number][] = ['class_sessions', 'bookings', 'waitlist_offers'];

/** What is there already stays as it is. Bookings and offers come only with a class that this run brought: a class people have used since is theirs. */
export async function insertRows(run: Run, rows: Rows): Promise<void> {
  for (const table of TABLES) {
    if (OF_CLASSES.includes(table) || rows[table].length === 0) continue;
    const columns = columnsOf(rows[table]);
    await run(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(rows[table])],
    );
  }
  const [sessions, bookings, offers] = [
    columnsOf(rows.class_sessions),
    columnsOf(rows.bookings),
    columnsOf(rows.waitlist_offers),
  ];
  const ofThem = 'where class_session_id in (select id from made)';
  await run(
    `with made as (
       insert into class_sessions (${sessions}) select ${sessions} from jsonb_populate_recordset(null::class_sessions, $1::jsonb) on conflict do nothing returning id),
       booked as (insert into bookings (${bookings}) select ${bookings} from jsonb_populate_recordset(null::bookings, $2::jsonb) ${ofThem})
     insert into waitlist_offers (${offers}) select ${offers} from jsonb_populate_recordset(null::waitlist_offers, $3::jsonb) ${ofThem}`,
    [JSON.stringify(rows.class_sessions), JSON.stringify(rows.bookings), JSON.stringify(rows.waitlist_offers)],
  );
}
