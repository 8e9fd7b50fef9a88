import { FitKitError } from '@fitkit/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATIONS } from '../support/contract.ts';
import { clientOf, credentialOf, wayTo } from '../support/integrator.ts';
import { newClass, newStudio, type Studio } from '../support/people.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

let platform: TestPlatform;
let limited: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ demo: false });
  limited = await testPlatform({ demo: false, env: { API_RATE_PER_SECOND: '3', API_BURST: '4' } });
});
afterAll(async () => {
  await platform?.close();
  await limited?.close();
});

const SCOPES = ['organization:read', 'members:read', 'sessions:read', 'bookings:write', 'bookings:read'];
async function integrator(studio: Studio, options = {}) {
  const apiKey = await credentialOf(platform, studio, SCOPES);
  return clientOf(platform, { apiKey, ...options });
}

test('the client has every operation of the document, and nothing else', async () => {
  const fitkit = clientOf(platform) as unknown as Record<string, Record<string, unknown>>;
  const groups = Object.entries(fitkit).filter(([name, value]) => typeof value === 'object' && name !== 'request');
  const methods = groups.flatMap(([, group]) => Object.values(group).filter((method) => typeof method === 'function'));
  expect(methods).toHaveLength(OPERATIONS.length);
});

test('a member is booked and the place is given back, in the language that is asked for', async () => {
  const studio = await newStudio(platform);
  const sessionId = await newClass(platform, studio, { capacity: 2 });
  const mine = (await integrator(studio, { language: 'ru' })).organization(studio.organizationId);
  const { booking, decision } = await mine.sessions.book({ sessionId, membershipId: studio.members[0]!.membershipId });
  expect(booking).toMatchObject({ status: 'confirmed', classSessionId: sessionId });
  expect(decision.sentence).toMatch(/\p{Script=Cyrillic}/u);
  expect((await mine.sessions.get({ sessionId })).booked).toBe(1);
  const cancelled = await mine.bookings.cancel({ bookingId: booking.id });
  expect(cancelled.booking.status).toBe('cancelled');
});

test('a refusal is a typed error that leads to its page', async () => {
  const studio = await newStudio(platform);
  const sessionId = await newClass(platform, studio, { capacity: 1, waitlistCapacity: 0 });
  const mine = (await integrator(studio)).organization(studio.organizationId);
  await mine.sessions.book({ sessionId, membershipId: studio.members[0]!.membershipId });
  const full = await mine.sessions
    .book({ sessionId, membershipId: studio.members[1]!.membershipId })
    .catch((error: unknown) => error);
  expect(full).toBeInstanceOf(FitKitError);
  expect(full).toMatchObject({
    code: 'class_full',
    status: 409,
    retryable: false,
    message: 'The class is full: all 1 places are taken',
  });
  const { problem, requestId } = full as FitKitError;
  expect(problem?.type).toBe(`http://api.localhost:${platform.port}/docs/errors/class_full`);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  const wrong = await mine.sessions.book({ sessionId, membershipId: 'nobody' }).catch((error: unknown) => error);
  expect(wrong).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/membershipId' }] });
});

test('everybody is met once, page after page', async () => {
  const studio = await newStudio(platform, 7);
  const mine = (await integrator(studio)).organization(studio.organizationId);
  const met: string[] = [];
  for await (const member of mine.members.list({ role: 'member', limit: 3 })) met.push(member.id);
  expect(met.sort()).toEqual(studio.members.map(({ membershipId }) => membershipId).sort());
});

test('without a credential or with rubbish it is said which; another studio is not there', async () => {
  const [studio, other] = [await newStudio(platform), await newStudio(platform)];
  await expect(clientOf(platform).organization(studio.organizationId).members.list()).rejects.toMatchObject({
    code: 'unauthenticated',
  });
  const mine = await integrator(studio);
  await expect(mine.organization(other.organizationId).members.list()).rejects.toMatchObject({ code: 'not_found', status: 404 });
});

test('who is turned away at the limit comes back when it is said to, and gets through', async () => {
  limited.cloud.clerk.addPeople([{ email: 'somebody.fast@studio.example', firstName: 'Fast', lastName: 'One' }]);
  const token = await limited.tokenOf('somebody.fast@studio.example');
  // The first look makes their login; it is not what is looked at here.
  expect((await limited.call('GET', '/v1/me', { token })).status).toBe(200);
  const statuses: number[] = [];
  const way = wayTo(limited);
  const fitkit = clientOf(limited, {
    apiKey: token,
    maxRetries: 8,
    fetch: async (request) => {
      const response = await way(request);
      statuses.push(response.status);
      return response;
    },
  });
  const everybody = await Promise.allSettled(Array.from({ length: 12 }, () => fitkit.me.get()));
  expect(statuses).toContain(429);
  expect(everybody.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([]);
});
