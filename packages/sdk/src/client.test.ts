import { VERSIONS } from '@fitkit/contracts/versions';
import { expect, expectTypeOf, test } from 'vitest';
import { API_VERSION, FitKit, FitKitError, type Schemas } from './index.ts';

type Handler = (url: URL, request: Request) => Response | Promise<Response>;
const json = (body: unknown, status = 200) => Response.json(body, { status });
function client(handle: Handler) {
  const asked: { at: string; body: unknown; type: string | null }[] = [];
  const fitkit = new FitKit({
    apiKey: 'fk_test_abc',
    baseUrl: 'https://api.test',
    maxRetries: 0,
    fetch: async (request) => {
      const url = new URL(request.url);
      const text = await request.clone().text();
      const type = request.headers.get('content-type');
      asked.push({
        at: `${request.method} ${url.pathname}${url.search}`,
        body: type === 'application/json' ? JSON.parse(text) : text,
        type,
      });
      return await handle(url, request);
    },
  });
  return { fitkit, asked };
}

test('inputs go where the document says: into the path, the query or the body', async () => {
  const { fitkit, asked } = client(() => json({}));
  await fitkit.sessions.book({ organizationId: 'o', sessionId: 's/1', membershipId: 'm' });
  await fitkit.members.list({ organizationId: 'o', search: 'noa levi', limit: 5 });
  await fitkit.organization('o').invitations.create({ email: 'a@b.example', role: 'coach' });
  await fitkit.imports.create({ organizationId: 'o', fileName: 'list.csv', body: 'Name\nNoa' });
  await fitkit.me.get();
  await fitkit.programs.update({ organizationId: 'o', programId: 'p', isActive: false });
  await fitkit.sessions.book({ organizationId: 'o', sessionId: 's' });
  expect(asked).toEqual([
    { at: 'POST /v1/organizations/o/sessions/s%2F1/bookings', body: { membershipId: 'm' }, type: 'application/json' },
    { at: 'GET /v1/organizations/o/members?search=noa%20levi&limit=5', body: '', type: null },
    { at: 'POST /v1/organizations/o/invitations', body: { email: 'a@b.example', role: 'coach' }, type: 'application/json' },
    { at: 'POST /v1/organizations/o/imports?fileName=list.csv', body: 'Name\nNoa', type: 'text/csv' },
    { at: 'GET /v1/me', body: '', type: null },
    { at: 'PATCH /v1/organizations/o/programs/p', body: { isActive: false }, type: 'application/json' },
    { at: 'POST /v1/organizations/o/sessions/s/bookings', body: {}, type: 'application/json' },
  ]);
});

test('a list is every item of every page, each page asked for when it is needed', async () => {
  const { fitkit, asked } = client((url) => {
    const page = Number(url.searchParams.get('cursor') ?? 0);
    return json({ data: [{ id: `${page}a` }, { id: `${page}b` }], nextCursor: page < 2 ? String(page + 1) : null, counts: {} });
  });
  const ids: string[] = [];
  for await (const member of fitkit.members.list({ organizationId: 'o', role: 'coach' })) {
    ids.push(member.id);
    if (member.id === '1a') break;
  }
  expect(ids).toEqual(['0a', '0b', '1a']);
  expect(asked.map(({ at }) => at.split('?')[1])).toEqual(['role=coach', 'role=coach&cursor=1']);
  expect((await fitkit.members.list({ organizationId: 'o' })).data).toHaveLength(2);
  const sizes: number[] = [];
  for await (const page of fitkit.members.list({ organizationId: 'o' }).pages()) sizes.push(page.data.length);
  expect(sizes).toEqual([2, 2, 2]);
});

test('a refusal is one error with its code, its request and its fields', async () => {
  const problem = {
    type: 'https://api.test/docs/errors/invalid_input',
    title: 'Some fields need fixing',
    status: 422,
    detail: 'Some fields need fixing',
    instance: '/v1/x',
    code: 'invalid_input',
    requestId: '0192f0c1',
    retryable: false,
    errors: [{ pointer: '/email', code: 'invalid_format', message: 'Invalid email' }],
  };
  const { fitkit } = client(() => json(problem, 422));
  const error = await fitkit.invitations.create({ organizationId: 'o', email: 'x' }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FitKitError);
  expect(error).toMatchObject({ code: 'invalid_input', status: 422, requestId: '0192f0c1', errors: problem.errors, problem });
});

test('a report is text, and what has no answer is nothing', async () => {
  const { fitkit } = client((url) =>
    url.pathname.endsWith('report') ? new Response('line,outcome') : new Response(null, { status: 204 }),
  );
  expect(await fitkit.imports.getReport({ organizationId: 'o', importId: 'i' })).toBe('line,outcome');
  expect(await fitkit.me.deleteDevice({ deviceId: 'd' })).toBeUndefined();
});

test('what is not the API’s own answer is not taken for one', async () => {
  const { fitkit } = client(() => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'r1' } }));
  await expect(fitkit.me.get()).rejects.toMatchObject({ code: 'unexpected_answer', status: 502, requestId: 'r1' });
});

test('an act is sent though nobody waits for it; headers come with an answer that is asked for them', async () => {
  const { fitkit, asked } = client(() => json({ id: 'me' }));
  void fitkit.notifications.readAll({ organizationId: 'o' });
  await expect.poll(() => asked.length).toBe(1);
  const { data, response } = await fitkit.me.get().withResponse();
  expect([data.id, response.status]).toEqual(['me', 200]);
});

test('every request says which version of the API the client was written for', async () => {
  const versions: (string | null)[] = [];
  const { fitkit } = client((_, request) => {
    versions.push(request.headers.get('api-version'));
    return json({});
  });
  await fitkit.me.get();
  await fitkit.GET('/v1/me');
  expect(versions).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), versions[0]]);
});

test('every path can be called by its name too, by the same client', async () => {
  const { fitkit, asked } = client((_, request) => json({ id: request.headers.get('authorization') }));
  const { data } = await fitkit.GET('/v1/organizations/{organizationId}', { params: { path: { organizationId: 'o' } } });
  expect([data?.id, asked[0]?.at]).toEqual(['Bearer fk_test_abc', 'GET /v1/organizations/o']);
});

test('inputs and answers are the document’s', () => {
  const { fitkit } = client(() => json({}));
  const studio = fitkit.organization('o');
  expectTypeOf(studio.sessions.get).parameter(0).toMatchObjectType<{ sessionId: string }>();
  expectTypeOf<Awaited<ReturnType<typeof studio.sessions.get>>>().toEqualTypeOf<Schemas['ClassSessionDetail']>();
  expectTypeOf<Awaited<ReturnType<typeof fitkit.me.deleteDevice>>>().toEqualTypeOf<undefined>();
  // @ts-expect-error a class is named
  void (() => studio.sessions.get());
  // @ts-expect-error nobody is a manager
  void (() => studio.invitations.create({ email: 'a@b.example', role: 'manager' }));
  // @ts-expect-error an organization is named where none is known
  void (() => fitkit.members.list({}));
});

test('the client speaks the newest version that the contracts name', () => {
  expect(API_VERSION).toBe(VERSIONS.at(-1));
});
