import { type Cloud, startCloud } from '@fitkit/cloud';
import type { EventMessage, EventType } from '@fitkit/contracts';
import {
  createDbClient,
  type DbClient,
  door,
  messageOf,
  newId,
  ReceivedBefore,
  type Statement,
  sql,
  statement,
} from '@fitkit/db';
import { SEALED_NAMES, type SealedName, sealedColumn, sealedPlace } from '@fitkit/db/sealed';
import { sealDoor } from '@fitkit/db/statements/seals';
import type { Delivery } from '@fitkit/queue';
import { NOBODYS, open, seal } from '@fitkit/sealing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { refuseWrongSeals } from '../../scripts/platform/seals.ts';
import { rekey } from '../../workers/identity/src/seals/rekey.ts';
import { rekeyAll } from '../../workers/identity/src/seals/rekey-all.ts';
import { type Rings, refuseWrongKeys, ringOf, ringsOf } from '../../workers/identity/src/seals/rings.ts';
import { type Connected, connectTo, type TestDatabase, testDatabase } from '../support/postgres.ts';

const A = { NATIONAL_ID_ENCRYPTION_KEY: 'a1'.repeat(32), PAYMENT_CREDENTIALS_ENCRYPTION_KEY: 'a2'.repeat(32) };
const B = { NATIONAL_ID_ENCRYPTION_KEY: 'b1'.repeat(32), PAYMENT_CREDENTIALS_ENCRYPTION_KEY: 'b2'.repeat(32) };
const keys = (current: typeof A, previous?: typeof A) => ({
  ...current,
  NATIONAL_ID_ENCRYPTION_KEY_PREVIOUS: previous?.NATIONAL_ID_ENCRYPTION_KEY,
  PAYMENT_CREDENTIALS_ENCRYPTION_KEY_PREVIOUS: previous?.PAYMENT_CREDENTIALS_ENCRYPTION_KEY,
});
const rings = (current: typeof A, previous?: typeof A): Rings => ringsOf(keys(current, previous));

/** A sealed value: what it is bound to, and the versions of its secret that were begun and that are known to be written. */
type Row = { name: SealedName; studio: Studio; id: string; row: string; begun: number; written: number };
type Studio = { id: string; clerkId: string; isDeleted: boolean };
const secretOf = ({ name, id }: Row, version: number) => `${name} ${id} #${version}`;
const placeOf = ({ name, studio, row }: Row) => sealedPlace(name, sealedColumn(name).isGlobal ? NOBODYS : studio.id, row);

let database: TestDatabase;
let superuser: Connected;
let cloud: Cloud;
let app: DbClient;
let jobs: DbClient;
let rows: Row[];
let large: Studio;
let small: Studio;
/** Load that a test which failed has left running. */
let stopLoad: () => Promise<void> = async () => {};
const now = new Date().toISOString();

beforeAll(async () => {
  database = await testDatabase();
  superuser = await connectTo(database.direct);
  cloud = await startCloud({ port: 0, databaseUrl: database.direct });
  app = createDbClient({ url: database.app, endpoint: cloud.env.DB_HTTP_ENDPOINT });
  jobs = createDbClient({ url: database.jobs, endpoint: cloud.env.DB_HTTP_ENDPOINT });
});
afterAll(async () => {
  await cloud?.close();
  await superuser?.close();
  await database?.drop();
});
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  rows = [];
  // More than one delivery of the job takes, a usual one, and one that was deleted: its secrets are kept, so they must move as well.
  large = await newStudio(2100);
  small = await newStudio(120);
  await newStudio(40, true);
});
afterEach(async () => {
  await stopLoad();
  vi.restoreAllMocks();
  await superuser.run('truncate organizations, users, device_tokens cascade');
});

/** Inserts with the columns that are given, the others by default. */
async function insert(table: string, values: Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(values[0] ?? {}).join(', ');
  await superuser.run(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(values),
  ]);
}

/** A studio with something in every sealed column, by key A. */
async function newStudio(members: number, isDeleted = false): Promise<Studio> {
  const studio: Studio = { id: newId(), clerkId: `user_${newId()}`, isDeleted };
  const sealed = async (name: SealedName, id: string, row = id) => {
    const made: Row = { name, studio, id, row, begun: 0, written: 0 };
    rows.push(made);
    return await seal(ringOf(rings(A), name), secretOf(made, 0), placeOf(made));
  };
  const people = Array.from({ length: members }, () => ({ user: newId(), membership: newId(), profile: newId() }));
  const own = { organization_id: studio.id };
  const [config, endpoint, imported] = [newId(), newId(), newId()];
  const owner = people[0]!;

  await insert('organizations', [{ id: studio.id, name: 'Flow', slug: studio.id, deleted_at: isDeleted ? now : null }]);
  await insert(
    'users',
    people.map(({ user }) => ({ id: user, clerk_id: user === owner.user ? studio.clerkId : null })),
  );
  // A membership that has no record at its commit is given one.
  await superuser.run('begin');
  await insert(
    'memberships',
    people.map(({ user, membership }) => ({
      ...own,
      id: membership,
      user_id: user,
      role: user === owner.user ? 'owner' : 'member',
    })),
  );
  const profiles = people.map(async ({ profile, membership }) => ({
    ...own,
    id: profile,
    membership_id: membership,
    national_id_encrypted: await sealed('member_profiles.national_id_encrypted', profile, membership),
  }));
  await insert('member_profiles', await Promise.all(profiles));
  await superuser.run('commit');

  const each = async (name: SealedName, more: Record<string, unknown>, column = sealedColumn(name).column) => {
    const id = String(more.id ?? newId());
    await insert(sealedColumn(name).table, [{ ...own, ...more, id, [column]: await sealed(name, id) }]);
    return id;
  };
  const hash = () => `${newId()}-123456`;
  await each('payment_provider_configs.credentials_encrypted', {
    id: config,
    provider: 'cardcom',
    credentials_mask: '1000',
    callback_secret_hash: hash(),
  });
  for (const { membership } of people.slice(0, 10)) {
    await each('member_payment_methods.token_encrypted', {
      membership_id: membership,
      provider_config_id: config,
      provider: 'cardcom',
      card_suffix: '1234',
    });
    await each('payment_callbacks.body_encrypted', { provider_config_id: config, body_hash: hash(), received_at: now });
  }
  const invoicing = await each('invoicing_configs.credentials_encrypted', {
    provider: 'morning',
    legal_name: 'Flow',
    tax_id: '123456782',
  });
  await superuser.run(
    `update invoicing_configs set authority_token_encrypted = $1, authority_token_expires_at = now() where id = $2`,
    [await sealed('invoicing_configs.authority_token_encrypted', invoicing), invoicing],
  );
  await each('platform_billing_subscriptions.token_encrypted', { tier: 'pro', amount: 9900 });
  await insert('webhook_endpoints', [{ ...own, id: endpoint, url: 'https://example.com', api_version: '2026-11-01' }]);
  await each('webhook_secrets.secret_encrypted', { endpoint_id: endpoint, secret_last4: 'abcd' });
  await each('import_provider_configs.credentials_encrypted', {
    source: 'arbox',
    api: 'business',
    api_key_last4: 'abcd',
    created_by: owner.membership,
  });
  await insert('imports', [
    { ...own, id: imported, file_name: 'a.csv', encoding: 'utf-8', delimiter: ',', created_by: owner.membership },
  ]);
  for (let line = 2; line < 12; line++) {
    const [id, membershipId] = [newId(), newId()];
    const nationalIdSealed = await sealed('import_rows.member.nationalIdSealed', id, membershipId);
    const member = { membershipId, nationalIdSealed, firstName: 'Dana' };
    await insert('import_rows', [{ ...own, id, import_id: imported, line, outcome: 'create', reasons: [], raw: {}, member }]);
  }
  const device = newId();
  await insert('device_tokens', [
    {
      id: device,
      user_id: owner.user,
      platform: 'web',
      web_endpoint: `https://push.example.com/${device}`,
      web_public_key: 'key',
      web_auth_encrypted: await sealed('device_tokens.web_auth_encrypted', device),
      last_seen_at: now,
    },
  ]);
  return studio;
}

const inside = ({ studio }: Row) => door.member({ kind: 'clerk', clerkId: studio.clerkId, sessionId: 's' }, studio.id, ['owner']);
const where = ({ name, studio, id }: Row) =>
  sealedColumn(name).isGlobal ? sql`id = ${id}` : sql`organization_id = ${studio.id} and id = ${id}`;
const storedOf = (name: SealedName) => {
  const { column, inside: key } = sealedColumn(name);
  return key ? sql`${sql.identifier(column)} ->> ${key}` : sql.identifier(column);
};

/** As a Worker reads a secret: one batch behind the door, and the ring it was started with. */
async function read(row: Row, given: Rings): Promise<number> {
  const { name } = row;
  const stored: Statement<{ envelope: string }> = statement(
    'secret.read',
    sql`select ${storedOf(name)} as envelope from ${sql.identifier(sealedColumn(name).table)} where ${where(row)}`,
  );
  const [, [found]] = await app.batch([inside(row), stored]);
  const secret = await open(ringOf(given, name), String(found?.envelope), placeOf(row));
  const version = Number(secret.split('#')[1]);
  if (secret !== secretOf(row, version)) throw new Error('the secret of another row');
  return version;
}

/** As a Worker writes one: whatever was there is replaced. */
async function write(row: Row, given: Rings): Promise<void> {
  const { name } = row;
  const { table, column, inside: key } = sealedColumn(name);
  row.begun++;
  const envelope = await seal(ringOf(given, name), secretOf(row, row.begun), placeOf(row));
  const value = key
    ? sql`jsonb_set(${sql.identifier(column)}, array[${key}]::text[], to_jsonb(${envelope}::text))`
    : sql`${envelope}`;
  const [, written] = await app.batch([
    inside(row),
    statement(
      'secret.write',
      sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${value} where ${where(row)} returning id`,
    ),
  ]);
  if (written.length !== 1) throw new Error('not written');
  row.written = row.begun;
}

/** Isolates that read and write without a pause, each with the ring it was deployed with. */
function underLoad(isolates: Rings[]) {
  const failures: string[] = [];
  const count = { reads: 0, writes: 0 };
  const waiting: { until: number; go: () => void }[] = [];
  const total = () => count.reads + count.writes;
  let stopped = false;
  const open = rows.filter(({ studio }) => !studio.isDeleted);
  const byName = [...Map.groupBy(open, ({ name }) => name).values()];
  const any = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)] as T;

  const loops = isolates.map(async (_, nth) => {
    const writes = nth % 3 === 0;
    // A row has one writer, so that what it wrote last is known.
    const mine = byName
      .map((those) => those.filter((_, at) => !writes || at % isolates.length === nth))
      .filter((those) => those.length > 0);
    while (!stopped) {
      const row = any(any(mine));
      const known = row.written;
      try {
        if (writes) await write(row, isolates[nth]!);
        else {
          const version = await read(row, isolates[nth]!);
          if (version < known || version > row.begun) throw new Error(`read version ${version}, written was ${known}`);
        }
      } catch (error) {
        failures.push(`${writes ? 'write' : 'read'} ${row.name}: ${error instanceof Error ? error.message : error}`);
      }
      count[writes ? 'writes' : 'reads']++;
      for (const one of waiting.splice(0)) one.until <= total() ? one.go() : waiting.push(one);
    }
  });
  stopLoad = async () => {
    stopped = true;
    await Promise.all(loops);
  };
  return {
    failures,
    count,
    stop: stopLoad,
    more: (operations: number) => new Promise<void>((go) => waiting.push({ until: total() + operations, go })),
  };
}

/** What the jobs are given, and the queue as a list. */
function jobsWith(seals: Rings, db: DbClient = jobs) {
  const queue: EventMessage[] = [];
  const handOver = (organizationId: string, events: readonly { id: string; type: string }[]) =>
    void queue.push(...events.map(({ id, type }) => messageOf({ id, type: type as EventType }, organizationId)));
  const port = {
    handOver: async (deliveries: readonly Delivery[]) => void queue.push(...deliveries.map(({ message }) => message)),
  };
  const ctx = { db, seals, now, handOver, queue: port };
  const deliver = async () => {
    for (let message = queue.shift(); message; message = queue.shift()) await rekey(ctx, message);
  };
  return { ctx, queue, deliver };
}

/** The isolate is gone after so many trips: the last one was done, and nobody heard its answer. */
function dying(db: DbClient, trips: number): DbClient {
  let left = trips;
  return {
    async batch(statements) {
      const answer = await db.batch(statements);
      if (--left < 0) throw new Error('killed');
      return answer;
    },
  };
}

const keysInUse = async () => (await jobs.batch([sealDoor.keys()]))[0];
const idsOf = async (given: Rings) =>
  (await Promise.all(Object.values(given).map(async (ring) => (await ring.ids())[0]))).map(String);
const inUseOf = async (given: Rings) => {
  const ids = await idsOf(given);
  return (await keysInUse()).filter(({ key_id }) => ids.includes(key_id)).length;
};
/** Every envelope as it stands. */
async function stored(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of SEALED_NAMES) {
    const { table, column, inside: key } = sealedColumn(name);
    const { rows } = await superuser.run(`select id, ${key ? `${column} ->> '${key}'` : column} as envelope from ${table}`);
    for (const { id, envelope } of rows) if (envelope !== null) found.set(`${name} ${id}`, String(envelope));
  }
  return found;
}
const logged = () => vi.mocked(console.log).mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);

test('rotation under load: no read fails, no write is lost, the old key opens nothing and is not needed', async () => {
  const isolates = Array.from({ length: 9 }, () => rings(A));
  const load = underLoad(isolates);
  /** A deploy reaches one half of the isolates long before the other. */
  const deploy = async (next: Rings) => {
    for (const half of [0, 1]) {
      for (const nth of isolates.keys()) if (nth % 2 === half) isolates[nth] = next;
      await load.more(60);
    }
  };
  await load.more(60);
  await deploy(rings(A, B));
  await deploy(rings(B, A));
  const before = await inUseOf(rings(A));
  expect(before).toBe(SEALED_NAMES.length);
  await expect(refuseWrongKeys(rings(B), await keysInUse()), 'too early').rejects.toMatchObject({ code: 'wrong_key' });

  // The schedule dies after it told the first studio, before the queue heard of it: the sweep of events has that one.
  const first = jobsWith(rings(B, A), dying(jobs, 6));
  await expect(rekeyAll(first.ctx)).rejects.toThrow('killed');
  const second = jobsWith(rings(B, A));
  await rekeyAll(second.ctx);
  const { rows: waiting } = await superuser.run(
    `select organization_id as org, id from events where type = 'seals.stale' order by position`,
  );
  expect(waiting).toHaveLength(3);
  expect(second.queue.length, 'those that were told before are not told again').toBeLessThan(3);
  const messages = waiting.map(({ org, id }) => messageOf({ id: String(id), type: 'seals.stale' }, String(org)));

  // A job dies in the middle of the large studio; the queue brings its message again, to two at once.
  const ofLarge = messages.find(({ organizationId }) => organizationId === large.id)!;
  await expect(rekey(jobsWith(rings(B, A), dying(jobs, 5)).ctx, ofLarge)).rejects.toThrow('killed');
  const { rows: half } = await superuser.run(
    `select count(*) filter (where national_id_sealed_by = any ($1))::int as old, count(*)::int as n from member_profiles where organization_id = $2`,
    [await idsOf(rings(A)), large.id],
  );
  expect(half[0]?.old, 'some are done and some are not').toBeGreaterThan(1000);
  expect(half[0]?.old).toBeLessThan(2000);
  const again = jobsWith(rings(B, A));
  const twice = await Promise.allSettled([rekey(again.ctx, ofLarge), rekey(again.ctx, ofLarge)]);
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(twice.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(ReceivedBefore) });
  again.queue.push(...messages.filter((message) => message !== ofLarge));
  await again.deliver();

  // Whatever an isolate of the last deploy, or a collision, left behind is found by the next runs of the schedule.
  for (let run = 0; (await inUseOf(rings(A))) > 0; run++) {
    expect(run).toBeLessThan(5);
    await rekeyAll(again.ctx);
    await again.deliver();
  }
  await refuseWrongKeys(rings(B), await keysInUse());
  await deploy(rings(B));
  await load.more(60);
  await load.stop();
  expect(load.failures).toEqual([]);
  expect(load.count.reads).toBeGreaterThan(300);
  expect(load.count.writes).toBeGreaterThan(100);

  const envelopes = await stored();
  expect(envelopes.size).toBe(rows.length);
  for (const row of rows) {
    const envelope = String(envelopes.get(`${row.name} ${row.id}`));
    expect(await open(ringOf(rings(B), row.name), envelope, placeOf(row))).toBe(secretOf(row, row.written));
    await expect(open(ringOf(rings(A), row.name), envelope, placeOf(row))).rejects.toMatchObject({ code: 'unknown_key' });
  }
  process.stdout.write(`rotation: ${rows.length} secrets, ${load.count.reads} reads, ${load.count.writes} writes, none failed\n`);
});

test('what changes between the job’s reading and its writing stays, and is found by the next run', async () => {
  const row = rows.find(({ name, studio }) => studio === small && name === 'import_rows.member.nationalIdSealed')!;
  const other = rows.find(({ name, studio }) => studio === small && name === 'member_profiles.national_id_encrypted')!;
  let met = false;
  const meeting: DbClient = {
    async batch(statements) {
      if (!met && statements.some(({ name }) => name === 'seals.reseal')) {
        met = true;
        // An isolate that does not know B yet, and one that does.
        await write(row, rings(A));
        await write(other, rings(B, A));
      }
      return await jobs.batch(statements);
    },
  };
  const { ctx, queue } = jobsWith(rings(B, A), meeting);
  await rekeyAll({ ...ctx, db: jobs });
  await rekey(ctx, queue.find(({ organizationId }) => organizationId === small.id)!);
  expect(met).toBe(true);
  expect(await read(row, rings(A, B))).toBe(1);
  expect(await read(other, rings(B))).toBe(1);
  expect(logged()).toContainEqual(
    expect.objectContaining({ event: 'seals_rekeyed', organizationId: small.id, changed: 2, unopened: 0 }),
  );

  const next = jobsWith(rings(B, A));
  await rekeyAll(next.ctx);
  await next.deliver();
  expect(await read(row, rings(B))).toBe(1);
});

test('an envelope that does not open is left for a person to see, and keeps no other from moving', async () => {
  const [one, two] = rows.filter(({ name, studio }) => studio === small && name === 'member_profiles.national_id_encrypted');
  await superuser.run(
    `update member_profiles p set national_id_encrypted = o.national_id_encrypted from member_profiles o where p.id = any ($1) and o.id = any ($1) and o.id <> p.id`,
    [[one!.id, two!.id]],
  );
  const { ctx, queue, deliver } = jobsWith(rings(B, A));
  await rekeyAll(ctx);
  queue.splice(0, queue.length, ...queue.filter(({ organizationId }) => organizationId === small.id));
  await deliver();
  expect(logged()).toContainEqual(expect.objectContaining({ event: 'seals_rekeyed', level: 'error', unopened: 2 }));
  expect(JSON.stringify(logged()), 'counts, and nothing sealed').not.toContain('v1.');
  const { rows: left } = await superuser.run(
    `select id from member_profiles where organization_id = $1 and national_id_sealed_by = any ($2) order by id`,
    [small.id, await idsOf(rings(A))],
  );
  expect(left.map(({ id }) => id)).toEqual([one!.id, two!.id].sort());
});

test('without a previous key the schedule asks one question, and says so when a key is missing', async () => {
  let trips = 0;
  const counting: DbClient = {
    batch(statements) {
      trips++;
      return jobs.batch(statements);
    },
  };
  await rekeyAll(jobsWith(rings(A), counting).ctx);
  expect(trips).toBe(1);
  await expect(rekeyAll(jobsWith(rings(B)).ctx)).rejects.toMatchObject({ code: 'wrong_key' });
});

test('it starts with keys that open what is stored, and refuses every other by name', async () => {
  const where = { ROOT_DOMAIN: 'localhost', JOBS_DATABASE_URL: database.jobs, DB_HTTP_ENDPOINT: cloud.env.DB_HTTP_ENDPOINT! };
  await refuseWrongSeals({ ...A, ...where });
  await refuseWrongSeals({ ...keys(B, A), ...where } as Record<string, string>);
  const [ofNationalIds, ofCredentials] = await idsOf(rings(A));
  const wrong = refuseWrongSeals({ ...B, ...where });
  await expect(wrong).rejects.toThrow(`national_id: what is stored was sealed by key ${ofNationalIds}`);
  const half = { ...A, PAYMENT_CREDENTIALS_ENCRYPTION_KEY: B.PAYMENT_CREDENTIALS_ENCRYPTION_KEY };
  await expect(refuseWrongSeals({ ...half, ...where })).rejects.toThrow(
    new RegExp(`credentials: .* ${ofCredentials} \\(.*member_payment_methods.token_encrypted`),
  );
  const malformed = { ...A, NATIONAL_ID_ENCRYPTION_KEY: 'a'.repeat(63) };
  await expect(refuseWrongSeals({ ...malformed, ...where })).rejects.toThrow('environment: NATIONAL_ID_ENCRYPTION_KEY');
});

test('the doors know every sealed column, may read no envelope of a studio, and open for the jobs alone', async () => {
  const { rows: known } = await superuser.run('select * from door.sealed() order by sealed');
  expect(known).toEqual(
    SEALED_NAMES.map(sealedColumn)
      .map(({ name, table, sealedBy, isGlobal }) => ({ sealed: name, tbl: table, sealed_by: sealedBy, of_tenants: !isGlobal }))
      .sort((a, b) => (a.sealed < b.sealed ? -1 : 1)),
  );
  for (const { table, column, isGlobal } of SEALED_NAMES.map(sealedColumn)) {
    const { rows: may } = await superuser.run(`select has_column_privilege('fitkit_door', $1, $2, 'select') as may`, [
      table,
      column,
    ]);
    expect(may, `${table}.${column}`).toEqual([{ may: isGlobal === true }]);
  }
  const refused = statement('as the app', sql`select * from door.stale_seals('abcdefgh', null, 1)`);
  for (const attempt of [refused, sealDoor.keys(), sealDoor.studio(small.id), sealDoor.resealDevices([])])
    await expect(app.batch([attempt]), attempt.name).rejects.toThrow('42501');
});
