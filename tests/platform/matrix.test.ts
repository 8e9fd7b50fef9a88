import { SCOPES } from '@fitkit/contracts/scopes.gen';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import billing from '../../workers/billing/src/index.ts';
import community from '../../workers/community/src/index.ts';
import { ownerOf } from '../../workers/gateway/src/owners.ts';
import growth from '../../workers/growth/src/index.ts';
import identity from '../../workers/identity/src/index.ts';
import operations from '../../workers/operations/src/index.ts';
import scheduling from '../../workers/scheduling/src/index.ts';
import { addressOf, OPERATIONS, type Operation, paramsOf } from '../support/contract.ts';
import { bodyOf, callerOf, type Furnished, furnish, queryOf, ROLES, type Role, sendable, tokenIn } from '../support/fixtures.ts';
import { keyOf } from '../support/keys.ts';
import { type Answer, type TestPlatform, testPlatform } from '../support/platform.ts';
import { heldIn } from '../support/tables.ts';
import { badTokens } from '../support/tokens.ts';

let platform: TestPlatform;
let own: Furnished;
let other: Furnished;
let bad: Record<string, string>;
let removed: string;
let suspended: string;
let keys: Record<'other' | 'revoked' | 'expired' | 'elsewhere' | 'test', string> & {
  /** Of each scope: the key that has it alone, and the one that has every other. */
  only: Record<string, string>;
  allBut: Record<string, string>;
};

beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  // Nothing goes on in the background, so that what changes was changed by the call.
  platform.cloud.faults.add({ service: 'qstash.deliveries', kind: 'error', rate: 1 });
  [own, other] = [await furnish(platform), await furnish(platform)];
  bad = badTokens(platform, own.members[0]!.email);
  const { organizationId } = own;
  const key = (more: object = {}, of = organizationId) => keyOf(platform, of, { scopes: SCOPES, ...more });
  const ofEach = async (scopes: (scope: string) => string[]) =>
    Object.fromEntries(await Promise.all(SCOPES.map(async (scope) => [scope, await key({ scopes: scopes(scope) })] as const)));
  keys = {
    only: await ofEach((scope) => [scope]),
    allBut: await ofEach((scope) => SCOPES.filter((held) => held !== scope)),
    other: await key({}, other.organizationId),
    revoked: await key({ revokedAt: '2026-02-01' }),
    expired: await key({ expiresAt: '2026-02-01' }),
    elsewhere: await key({ allowedIps: '192.0.2.0/24' }),
    test: await key({ mode: 'test' }),
  };
  // Two who were admins: one was removed, the other's membership rests.
  [removed, suspended] = [own.members[2]!.token, own.members[3]!.token];
  await platform.run(`update memberships set role = 'admin', deleted_at = now() where id = $1`, [own.members[2]!.membershipId]);
  await platform.run(`update memberships set role = 'admin', status = 'suspended' where id = $1`, [own.members[3]!.membershipId]);
});
afterAll(() => platform?.close());

/** Reads of a person's own week on a site need the session of that site, which only our own pages hand on. */
const NEEDS_SITE_SESSION = new Set(['getSiteWeek', 'getSiteCheckIn']);

const ask = (operation: Operation, ids: Record<string, string>, token?: string, body = bodyOf(operation, ids)) =>
  platform.call(operation.method, addressOf(operation, { ...ids, ...queryOf(operation) }), {
    token,
    ...sendable(operation, body),
  });

/** What of the path is made anew, since the call may use it up; a read uses up nothing. */
async function freshIds(studio: Furnished, operation: Operation, role: Role): Promise<Record<string, string>> {
  const ids = { ...studio.ids };
  if (operation.method === 'GET' && !isByLink(operation)) return ids;
  for (const { name } of paramsOf(operation, 'path')) ids[name] = await studio.make(name, role, operation.id);
  return ids;
}

/** `ok` is a success that the document names; a refusal must be one of the house's own, with its code. */
function said(operation: Operation, answer: Answer): string {
  const { status, body, headers } = answer;
  if (status < 300) return operation.statuses.includes(status) ? 'ok' : `undocumented ${status}`;
  const complete =
    headers.get('content-type') === 'application/problem+json' &&
    body.status === status &&
    body.requestId === headers.get('x-request-id');
  return `${status}${complete ? '' : ' incomplete'} ${body?.code}`;
}

function expectedOf({ access, id, path }: Operation) {
  // A tablet's: nobody's sign-in opens it.
  const locked = access.kind === 'kiosk';
  const open = access.kind === 'visitor' || access.kind === 'public';
  const signedOut = !locked && open && !NEEDS_SITE_SESSION.has(id) ? 'ok' : '401 unauthenticated';
  const isOfSomebody = path.includes('{organizationId}') || path.includes('{deviceId}');
  const outsider = open || locked ? signedOut : isOfSomebody ? '404 not_found' : 'ok';
  const roles = Object.fromEntries(
    ROLES.map((role) => [
      role,
      access.kind === 'roles' ? (access.roles.includes(role) ? 'ok' : '403 role_required') : open || locked ? outsider : 'ok',
    ]),
  );
  return {
    nobody: signedOut,
    forged: '401 invalid_token',
    unsigned: '401 invalid_token',
    altered: '401 invalid_token',
    expired: '401 token_expired',
    early: '401 invalid_token',
    otherIssuer: '401 invalid_token',
    otherSite: '401 invalid_token',
    rubbish: '401 invalid_token',
    'owner of another studio': outsider,
    'admin who was removed': outsider,
    'admin who is suspended': access.kind === 'roles' ? '403 role_required' : outsider,
    ...roles,
  };
}

test('a tablet opens its own operations and no other', async () => {
  const asked = await Promise.all(
    OPERATIONS.map(async (operation) => {
      const token = await callerOf(platform, { ...operation, access: { kind: 'kiosk' } }, own);
      const ids = await freshIds(own, operation, 'member');
      return [operation.id, operation.access.kind, said(operation, await ask(operation, ids, token))] as const;
    }),
  );
  for (const [id, kind, answer] of asked) {
    const open = kind === 'kiosk' || kind === 'public' || (kind === 'visitor' && !NEEDS_SITE_SESSION.has(id));
    expect(answer, id).toBe(open ? 'ok' : '401 unauthenticated');
  }
});

async function tablesWith(...columns: string[]): Promise<string[]> {
  const { rows } = await platform.run(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname = any ($1::text[])) = $2 order by 1`,
    [`{${columns.join(',')}}`, columns.length],
  );
  return rows.map(({ name }) => String(name));
}

const read: Record<string, { until: string; state: Record<string, string> }> = {};
/** Everything of a studio, a number for each table: a refused call must not have changed it. While nobody wrote, it is as it was read. */
async function stateOf(organizationId: string): Promise<Record<string, string>> {
  const until = String((await platform.run('select pg_snapshot_xmax(pg_current_snapshot())::text as until')).rows[0]?.until);
  if (read[organizationId]?.until !== until) read[organizationId] = { until, state: await readState(organizationId) };
  return read[organizationId]!.state;
}
async function readState(organizationId: string): Promise<Record<string, string>> {
  // What keys asked for is written after the answers, and so at some time.
  const tables = (await tablesWith('organization_id')).filter((name) => name !== 'api_requests');
  return await heldIn(platform, tables, `x.organization_id = '${organizationId}'`);
}

/** Links that are an entrance of their own; some are used up by being used, and some by the next. */
const LINKS = ['upload', 'largeUpload', 'file', 'calendar'];
const isByLink = ({ path }: Operation) => LINKS.some((name) => path.includes(`{${name}}`));
const nestedOf = (operation: Operation) =>
  paramsOf(operation, 'path')
    .map(({ name }) => name)
    // Whoever holds a link may see what it opens.
    .filter((name) => !['organizationId', 'host', 'token', 'part', ...LINKS].includes(name));
const idFieldsOf = (operation: Operation) =>
  Object.entries(operation.body?.properties ?? {})
    .filter(([, { format }]) => format === 'uuid')
    .map(([field]) => field);

test.each(OPERATIONS)('$id: lets in whom the document says, and nobody else', async (operation) => {
  const expected: Record<string, string> = expectedOf(operation);
  const before = await stateOf(own.organizationId);
  const idsOf = async () => (isByLink(operation) ? await freshIds(own, operation, 'owner') : own.ids);
  const given: Record<string, string> = { nobody: said(operation, await ask(operation, await idsOf())) };
  const outsiders = {
    ...bad,
    'owner of another studio': other.owner,
    'admin who was removed': removed,
    'admin who is suspended': suspended,
  };
  for (const [name, token] of Object.entries(outsiders))
    given[name] = said(operation, await ask(operation, await idsOf(), token));
  const mayNot = ROLES.filter((role) => expected[role] === '403 role_required');
  for (const role of mayNot) given[role] = said(operation, await ask(operation, own.ids, tokenIn(own, role)));
  if (!isByLink(operation)) expect(await stateOf(own.organizationId), 'what was refused changed nothing').toEqual(before);

  for (const role of ROLES.filter((name) => !mayNot.includes(name)))
    given[role] = said(operation, await ask(operation, await freshIds(own, operation, role), tokenIn(own, role)));
  expect(given).toEqual(expected);
});

/** As an integrator asks: with a key, an Idempotency-Key, and naming the person. */
function askWith(
  operation: Operation,
  ids: Record<string, string>,
  key: string,
  given = bodyOf(operation, ids),
): Promise<Answer> {
  const { body, raw, headers } = sendable(
    operation,
    operation.id === 'bookSession' ? { membershipId: ids.membershipId } : given,
  ) as {
    body?: unknown;
    raw?: string;
    headers?: Record<string, string>;
  };
  return platform.call(operation.method, addressOf(operation, { ...ids, ...queryOf(operation) }), {
    token: key,
    body,
    ...(raw === undefined ? {} : { raw }),
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
  });
}

test.each(OPERATIONS)('scenario 25: $id, a key may what its scope says, in its own studio', async (operation) => {
  const { scope } = operation;
  const expected: Record<string, string> = {};
  const given: Record<string, string> = {};
  const try_ = async (name: string, key: string, want: string) => {
    expected[name] = scope ? want : '403 not_for_keys';
    given[name] = said(operation, await askWith(operation, own.ids, key));
  };
  const before = await stateOf(own.organizationId);
  const others = scope ? keys.allBut[scope] : keys.only['members:read'];
  await try_('every scope but its own', others!, '403 scope_required');
  await try_('every scope of another studio', keys.other, '404 not_found');
  await try_('revoked', keys.revoked, '401 invalid_token');
  await try_('expired', keys.expired, '401 key_expired');
  await try_('from elsewhere', keys.elsewhere, '403 address_not_allowed');
  await try_('a test key of a studio', keys.test, '401 invalid_token');
  expected.mistyped = '401 invalid_token';
  given.mistyped = said(
    operation,
    await askWith(operation, own.ids, `${keys.other.slice(0, -1)}${keys.other.endsWith('x') ? 'y' : 'x'}`),
  );
  // What was refused changed nothing but the note of when a key was used.
  const { api_keys: _k, ...after } = await stateOf(own.organizationId);
  const { api_keys: _a, ...still } = before;
  expect(after).toEqual(still);
  if (scope) {
    expected.scoped = 'ok';
    given.scoped = said(operation, await askWith(operation, await freshIds(own, operation, 'admin'), keys.only[scope]!));
  }
  expect(given).toEqual(expected);
});

test.each(OPERATIONS.filter((operation) => nestedOf(operation).length > 0))(
  '$id: finds nothing of another studio by its id',
  async (operation) => {
    const before = await stateOf(other.organizationId);
    for (const name of nestedOf(operation)) {
      const ids = { ...own.ids, [name]: other.ids[name]! };
      expect(said(operation, await ask(operation, ids, await callerOf(platform, operation, own))), name).toBe('404 not_found');
    }
    expect(await stateOf(other.organizationId)).toEqual(before);
  },
);

test.each(OPERATIONS.filter((operation) => idFieldsOf(operation).length > 0))(
  '$id: takes nothing of another studio into its own',
  async (operation) => {
    const caller = await callerOf(platform, operation, own);
    const before = await stateOf(own.organizationId);
    for (const field of idFieldsOf(operation)) {
      const foreign = other.ids[field];
      if (!foreign) throw new Error(`no fixture for the field ${field}: say in fixtures.ts what it is`);
      const answer = await ask(operation, own.ids, caller, { ...(bodyOf(operation, own.ids) as object), [field]: foreign });
      const pointers: string[] = (answer.body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
      const refused = answer.status === 404 || (answer.status < 500 && pointers.includes(`/${field}`));
      expect(refused, `${field}: ${answer.text}`).toBe(true);
    }
    expect(await stateOf(own.organizationId)).toEqual(before);
  },
);

test.each(OPERATIONS.filter(({ method }) => method === 'GET'))(
  'scenario 25: $id tells nothing of another studio',
  async (operation) => {
    const words = await secretsOf(other.organizationId);
    const people = operation.path.includes('{host}') ? [undefined] : ROLES.map((role) => tokenIn(own, role));
    const tokens = operation.access.kind === 'kiosk' ? [await callerOf(platform, operation, own)] : people;
    for (const token of tokens) {
      const { text } = await ask(operation, own.ids, token);
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }
  },
);

/** What only this studio may see: its ids and the addresses of its people. */
async function secretsOf(organizationId: string): Promise<string[]> {
  const tables = await tablesWith('organization_id', 'id');
  const ids = await platform.run(
    tables.map((name) => `select id::text as word from ${name} where organization_id = '${organizationId}'`).join(' union all '),
  );
  const people = await platform.run(
    'select u.email as word from users u join memberships m on m.user_id = u.id where m.organization_id = $1',
    [organizationId],
  );
  return [organizationId, ...[...ids.rows, ...people.rows].map(({ word }) => String(word))];
}

test('a member lets go of, and reads, only what is theirs', async () => {
  const theirs = await platform.call('POST', `${other.base}/sessions/${await other.make('sessionId')}/bookings`, {
    token: other.members[1]!.token,
    body: {},
  });
  const path = `${other.base}/bookings/${theirs.body.booking.id}/cancellation`;
  expect((await platform.call('POST', path, { token: other.members[0]!.token })).body.code).toBe('not_found');
  const forSomebody = await platform.call('POST', `${other.base}/sessions/${other.ids.sessionId}/bookings`, {
    token: other.members[0]!.token,
    body: { membershipId: other.members[1]!.membershipId },
  });
  expect(forSomebody.body.code).toBe('role_required');
  const mine = await platform.call('GET', `${other.base}/bookings/mine`, { token: other.members[0]!.token });
  expect(mine.text).not.toContain(theirs.body.booking.id);
});

describe('the document is what is served', () => {
  test('every JSON body is described field by field, so that these tests can see its ids', () => {
    const opaque = OPERATIONS.filter(({ contentType, body }) => contentType === 'application/json' && !body?.properties);
    expect(opaque.map(({ id }) => id)).toEqual([]);
  });

  test('the gateway sends every operation to the Worker that the document names', () => {
    const sent = OPERATIONS.map(({ id, path }) => [id, ownerOf(path.replaceAll(/\{\w+\}/g, 'x'))?.toLowerCase()]);
    expect(sent).toEqual(OPERATIONS.map(({ id, worker }) => [id, worker]));
  });

  const apps = { identity, scheduling, growth, community, billing, operations };
  /** Jobs, webhooks, health and the pages of signing in: not the API, and none of them under /v1. */
  const NOT_THE_API = [
    'billing POST /jobs/billing/:job',
    'community GET /health',
    'community GET /unsubscribe/:token',
    'community POST /jobs/community/:job',
    'community POST /unsubscribe/:token',
    'community POST /webhooks/resend',
    'identity GET /',
    'identity GET /auth/finish',
    'identity GET /auth/start',
    'identity GET /handoff',
    'identity GET /health',
    'identity GET /sign-in',
    'identity GET /sign-in.js',
    'identity POST /auth/logout',
    'identity POST /jobs/identity/:job',
    'identity POST /sign-out',
    'identity POST /webhooks/clerk',
    'operations POST /jobs/operations/:job',
    'scheduling POST /jobs/scheduling/:job',
  ];
  test('each Worker registers exactly its operations, and nothing else answers', () => {
    const registered = Object.entries(apps).flatMap(([worker, app]) =>
      app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${worker} ${method} ${path}`),
    );
    const documented = OPERATIONS.map(
      ({ worker, method, path }) => `${worker} ${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect([...new Set(registered)].sort()).toEqual([...documented, ...NOT_THE_API].sort());
  });
});
