import type { Query } from './postgres.ts';

export type Column = { name: string; type: string; required: boolean; generated: string | null; sample: string | null };
export type Reference = { constraint: string; table: string; columns: string[]; target: string; targetColumns: string[] };
export type Catalogue = { tables: Map<string, Column[]>; references: Reference[] };

/** Tables, what their columns may hold, and what refers to what: read from the database, so that a new table is tried as soon as it exists. */
export async function readCatalogue(run: Query): Promise<Catalogue> {
  const columns = await run(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
        a.attnotnull and not a.atthasdef and a.attidentity = '' as required,
        case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) when a.attidentity <> '' then 'identity' end as generated,
        (select array_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`,
  );
  const tables = new Map<string, Column[]>();
  for (const { table, name, type, required, generated, checks } of columns.rows) {
    const column = {
      name: String(name),
      type: String(type),
      required: required === true,
      generated: generated === null ? null : String(generated),
      sample: sampleOf((checks ?? []) as string[]),
    };
    tables.set(String(table), [...(tables.get(String(table)) ?? []), column]);
  }
  const names = (keys: string) =>
    `(select json_agg(a.attname order by n) from unnest(k.${keys}) with ordinality u (num, n) join pg_attribute a on a.attrelid = k.${keys === 'conkey' ? 'conrelid' : 'confrelid'} and a.attnum = u.num)`;
  const { rows } = await run(
    `select k.conname as constraint, k.conrelid::regclass::text as table, k.confrelid::regclass::text as target, ${names('conkey')} as columns, ${names('confkey')} as "targetColumns"
     from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1`,
  );
  return { tables, references: rows as unknown as Reference[] };
}

const RANDOM = `replace(gen_random_uuid()::text, '-', '')`;
/** What fits a pattern; what must be the only one of its kind is random. */
const OF_PATTERN: [like: string, value: string][] = [
  ['^#[0-9a-f]{6}$', `'#b83280'`],
  ['^[0-9]{4}$', `'4242'`],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', `'2026-11-01'`],
  ['^[0-9]{9}$', `'123456782'`],
  ['^[0-9a-f]{64}$', `${RANDOM} || ${RANDOM}`],
  ['^[A-Z]{3}$', `'ILS'`],
  ['^[A-Za-z0-9_-]{43}$', `left(${RANDOM} || ${RANDOM}, 43)`],
  ['^[a-z0-9_]{1,32}$', `'x'`],
  ['^[a-z_]{1,64}$', `'x'`],
];
/** A value that the checks of one column allow: the first of a list, the pattern's, the least of a range. */
function sampleOf(checks: readonly string[]): string | null {
  for (const check of checks) {
    const [, json] = /jsonb_typeof\(\w+\) = '(array|object)'/.exec(check) ?? [];
    if (json !== undefined) return json === 'array' ? `'[]'` : `'{}'`;
    const [, listed] = /= (?:ANY \(\(?ARRAY\[)?'([^']*)'::text/.exec(check) ?? [];
    if (listed !== undefined) return `'${listed}'`;
    const pattern = OF_PATTERN.find(([like]) => check.includes(` ~ '${like}'`) || check.includes(` ~* '${like}'`));
    if (pattern) return pattern[1];
    const [, like] = / ~~ '([^']*)%'/.exec(check) ?? [];
    if (like !== undefined) return `'${like}' || ${RANDOM}`;
    const [, length] = /char_length\(\w+\) = (\d+)/.exec(check) ?? [];
    if (length !== undefined) return `left(${RANDOM}, ${length})`;
    const [, least] = /^CHECK \(\(+\w+ >=? (\d+)\)/.exec(check) ?? [];
    if (least !== undefined) return String(Math.max(Number(least), 1));
  }
  return null;
}

/** Columns whose rules no single check tells. */
const KNOWN: Record<string, string> = {
  'ai_cache.output': `'{}'`,
  'api_keys.prefix': `'fk_live_'`,
  'api_keys.scopes': `array['members:read']`,
  'attachments.mime_type': `'image/png'`,
  'attachments.owner_id': '(select id from messages where organization_id = $org limit 1)',
  'body_metric_settings.enabled_types': `array['weight']`,
  'checkout_sessions.reusable_until': `now() + interval '5 minutes'`,
  'class_series.rrule': `'FREQ=WEEKLY;BYDAY=MO'`,
  'conversations.kind': `'workout'`,
  'dead_letters.message': `'{}'`,
  'device_tokens.expo_push_token': `'ExponentPushToken[' || ${RANDOM} || ']'`,
  'exercises.slug': RANDOM,
  'feed_items.body': `'x'`,
  'form_instances.signing_token_hash': `${RANDOM} || ${RANDOM}`,
  'form_instances.status': `'pending'`,
  'form_signatures.retain_until': `current_date + interval '8 years'`,
  'form_templates.type_key': `'health_declaration'`,
  'goals.metric_type': `'weight'`,
  'import_provider_configs.api_key_last4': `'4242'`,
  'imports.source': `'arbox'`,
  'invoice_lines.vat_amount': '0',
  'invoices.vat_amount': '0',
  'leads.email': `${RANDOM} || '@studio.test'`,
  'legal_documents.text': `'{"he":"x","en":"x","ru":"x"}'`,
  'legal_documents.text_sha256': `'{"he":"x","en":"x","ru":"x"}'`,
  'legal_documents.type': `'fitness_waiver'`,
  'messages.content': `'x'`,
  'metric_definitions.name_i18n': `'{"he":"x","en":"x","ru":"x"}'`,
  'payment_attempts.reference': `left(${RANDOM}, 25)`,
  'payment_transactions.collection': `'waiting_for_staff'`,
  'plans.interval': `'monthly'`,
  'platform_billing_checkouts.reusable_until': `now() + interval '5 minutes'`,
  'platform_billing_checkouts.tier': `'pro'`,
  'platform_billing_subscriptions.tier': `'pro'`,
  'platform_billing_transactions.period_start': 'now()',
  'platform_leads.email': `${RANDOM} || '@studio.test'`,
  'subscription_changes.kind': `'price'`,
  'subscriptions.interval': `'monthly'`,
  'tasks.title': `'x'`,
  'tasks.type': `'general'`,
  'webhook_attempts.response_status': '200',
  'webhook_deliveries.next_attempt_at': 'now()',
  'webhook_endpoints.url': `'https://studio.test/hook'`,
  'workout_set_results.reps': '1',
};
/** Columns that may be null and are filled: a rule over several columns asks for it, or the row would be nobody's. */
const ALSO = new Set([
  'checkout_sessions.plan_id',
  'conversations.workout_assignment_id',
  'course_workouts.workout_id',
  'credit_lots.subscription_id',
  'exercise_comments.athlete_membership_id',
  'exercise_comments.workout_assignment_id',
  'form_instances.expires_at',
  'personal_records.workout_id',
  'program_template_cells.workout_id',
  'workout_assignments.workout_id',
]);
/** What a column's name promises, where its checks do not tell. */
const OF_NAME: [RegExp, string][] = [
  [/_sha256$/, `${RANDOM} || ${RANDOM}`],
  [/_encrypted$/, `'v1.' || ${RANDOM}`],
  [/^(expires_at|ends_at|.*_until)$/, `now() + interval '1 hour'`],
  [/^(ends_on|period_end)$/, 'current_date + 1'],
];
const OF_TYPE: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'x' || ${RANDOM}`,
  'text[]': `array['x']`,
  'timestamp with time zone': 'now()',
  'time without time zone': `time '08:00'`,
  date: 'current_date',
  smallint: '1',
  integer: '1',
  bigint: '1',
  numeric: '1',
  boolean: 'true',
  inet: `'192.0.2.1'`,
  jsonb: `'{}'::jsonb`,
  'double precision': '1',
  vector: `array_fill(1, array[1024])::vector`,
};

/** Insert of one valid row for a tenant (null: of everyone), its references pointing at rows of that tenant; the values are SQL. */
export function insertOf(
  { tables, references }: Catalogue,
  table: string,
  organizationId: string | null,
  given: Record<string, string> = {},
): string {
  const values: Record<string, string> = {};
  const columns = tables.get(table) ?? [];
  for (const { name, type, required, generated, sample } of columns) {
    const known = KNOWN[`${table}.${name}`];
    if (generated !== null) continue;
    if (given[name] !== undefined) values[name] = given[name];
    else if (name === 'organization_id') values[name] = organizationId === null ? 'null' : `'${organizationId}'`;
    else if (known !== undefined) values[name] = known.replaceAll('$org', `'${organizationId}'`);
    else if (required || name === 'membership_id' || ALSO.has(`${table}.${name}`)) {
      const reference = references.find((one) => one.table === table && one.target !== table && one.columns.includes(name));
      const value = reference
        ? lookUp(tables, reference, name, organizationId)
        : (sample ?? OF_NAME.find(([like]) => like.test(name))?.[1] ?? OF_TYPE[type]);
      if (value === undefined) throw new Error(`${table}.${name}: say in rows.ts what a value of ${type} looks like`);
      values[name] = value;
    }
  }
  return `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`;
}

/** The row that a reference points at: the tenant's own; everyone's where the reference can lead nowhere else. */
function lookUp(
  tables: Catalogue['tables'],
  { table, columns, target, targetColumns }: Reference,
  name: string,
  organizationId: string | null,
) {
  const source = targetColumns[columns.indexOf(name)];
  const scope = tables.get(table)?.find((column) => column.name === columns[targetColumns.indexOf('scope')]);
  const has = tables.get(target)?.some((column) => column.name === 'organization_id');
  const whose = !has
    ? 'true'
    : scope?.generated || organizationId === null
      ? 'organization_id is null'
      : `organization_id = '${organizationId}'`;
  return `(select ${source} from ${target} where ${whose} order by id limit 1)`;
}

/** Tables so that each comes after those it refers to. */
export function inOrder({ tables, references }: Catalogue): string[] {
  const sorted: string[] = [];
  const visit = (table: string, path: readonly string[]) => {
    if (sorted.includes(table) || path.includes(table)) return;
    for (const { target } of references.filter((one) => one.table === table)) visit(target, [...path, table]);
    sorted.push(table);
  };
  for (const table of tables.keys()) visit(table, []);
  return sorted;
}
