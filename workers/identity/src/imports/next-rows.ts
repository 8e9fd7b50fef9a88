import { emit, json, record, type SQL, sql } from '@fitkit/db';
import { matchOf } from './match.ts';
import { PERSON_COLUMNS, PERSON_RECORD } from './person.ts';
import type { ImportKey } from './read.ts';

/** A national id sealed for the member it is merged into. */
export type Resealed = { row_id: string; target: string; sealed: string };

/**
 * The next rows of an import that goes on, as CTEs: `picked`, and of them `people`, each with whom they are merged into now.
 * Of two that are merged into one member the later waits for the next turn, so that what the first fills in is there.
 */
export const nextPeople = (
  { organizationId, importId }: { organizationId: string; importId: string | SQL },
  take: number,
): SQL => sql`picked as materialized (
    select p.id, p.line, p.outcome, p.member from import_rows p
    join imports i on i.organization_id = ${organizationId} and i.id = p.import_id and i.status = 'in_progress'
    where p.organization_id = ${organizationId} and p.import_id = ${importId} and p.result is null and p.merged_into_line is null order by p.line limit ${take}
  ), matched as materialized (
    select r.*, match.id as match_id, coalesce(match.id, r.own_id) as target, row_number() over (partition by coalesce(match.id, r.own_id) order by r.line) as nth
    from (select picked.id as row_id, picked.line, ${PERSON_COLUMNS} from picked cross join lateral ${PERSON_RECORD} where picked.outcome <> 'skip') r
    ${matchOf(organizationId)}
  ), people as materialized (select * from matched where nth = 1)`;

/** Fields of a profile that a row may fill where the studio's own record is empty; what is there stays. */
const FILLED = [
  'email',
  'phone',
  'birth_date',
  'gender',
  'national_id_encrypted',
  'national_id_last3',
  'address',
  'city',
  'notes',
  'imported',
];
const kept = [
  ...['first_name', 'last_name'].map((name) => sql`coalesce(nullif(${column('mp', name)}, ''), ${column('excluded', name)})`),
  ...FILLED.map((name) => sql`coalesce(${column('mp', name)}, ${column('excluded', name)})`),
];
const names = ['first_name', 'last_name', ...FILLED];
function column(table: string, name: string): SQL {
  return sql`${sql.identifier(table)}.${sql.identifier(name)}`;
}
const fill = sql.join(
  names.map((name, i) => sql`${sql.identifier(name)} = ${kept[i]}`),
  sql`, `,
);
const anythingNew = sql`(${sql.join(kept, sql`, `)}) is distinct from (${sql.join(
  names.map((name) => column('mp', name)),
  sql`, `,
)})`;

/** Creates and merges people set by set, and writes down what became of each row. Whoever meanwhile took the login's place fails alone. */
export const workThrough = (key: ImportKey, take: number, resealed: Resealed[], now: string): SQL => {
  const { organizationId } = key;
  const created = sql`select p.event_id, made.id as aggregate_id, jsonb_build_object('membershipId', made.id) as payload from made join people p on p.target = made.id`;
  const active = sql`select gen_random_uuid() as event_id, made.id as aggregate_id, jsonb_build_object('membershipId', made.id, 'source', 'import') as payload from made where made.status = 'active'`;
  return sql`with ${nextPeople(key, take)},
  logins as materialized (select row_id, door.login_for(user_id, email) as login from people where match_id is null),
  made as (
    insert into memberships (organization_id, id, user_id, role, status, joined_at, created_at, updated_at)
    select ${organizationId}, p.target, l.login, 'member', p.status, p.joined_at, ${now}, ${now} from logins l join people p on p.row_id = l.row_id
    on conflict (organization_id, user_id) do nothing returning id, status
  ), joined as (
    update memberships m set joined_at = p.joined_at, updated_at = ${now} from people p
    where m.organization_id = ${organizationId} and m.id = p.match_id and m.joined_at is null and p.joined_at is not null
  ), filled as (
    insert into member_profiles as mp (organization_id, id, membership_id, first_name, last_name, email, phone, birth_date, gender,
      national_id_encrypted, national_id_last3, address, city, notes, imported, created_at, updated_at)
    select ${organizationId}, p.profile_id, p.target, p.first_name, p.last_name,
      case when not exists (select 1 from member_profiles o where o.organization_id = ${organizationId} and o.email = p.email and o.membership_id <> p.target) then p.email end,
      p.phone, p.birth_date, p.gender, id.sealed, case when id.sealed is not null then p.last3 end, p.address, p.city, p.notes, p.imported, ${now}, ${now}
    from people p
    left join jsonb_to_recordset(${json(resealed)}) as anew(row_id uuid, target uuid, sealed text) on anew.row_id = p.row_id and anew.target = p.target
    cross join lateral (select case when p.match_id is null then p.sealed else anew.sealed end as sealed) id
    where p.match_id is not null or exists (select 1 from made where made.id = p.target)
    on conflict (organization_id, membership_id) do update set ${fill}, updated_at = excluded.updated_at where ${anythingNew}
  ), told as (${emit('membership.created', organizationId, created, now)}),
  told_active as (${record('membership.activated', organizationId, active, now)}),
  fates as (
    select p.row_id, p.match_id, made.id as made_id from people p left join made on made.id = p.target
    union all select id, null, null from picked where outcome = 'skip'
  )
  update import_rows r set updated_at = ${now}, member = r.member - 'nationalIdSealed', membership_id = coalesce(f.match_id, f.made_id),
    result = case when r.outcome = 'skip' then 'skipped' when f.match_id is not null then 'merged' when f.made_id is not null then 'created' else 'failed' end,
    reasons = r.reasons || case when r.outcome <> 'skip' and coalesce(f.match_id, f.made_id) is null then ${json([{ code: 'conflict', severity: 'error' }])} else '[]'::jsonb end
  from fates f where r.organization_id = ${organizationId} and r.id = f.row_id`;
};
