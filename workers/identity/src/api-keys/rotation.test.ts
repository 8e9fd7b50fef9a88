import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openWorld } from '../../testing/world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('under load across the end of the overlap no call fails whose caller changed over in time', async () => {
  const owner = await world.signedIn('rotation@studio.example');
  const made = async (path: string, body: object) =>
    (await (await owner.call(path, { method: 'POST', body })).json()) as { id: string; secret: string };
  const base = `/v1/organizations/${(await made('/v1/organizations', { name: 'Rotation' })).id}`;
  const old = await made(`${base}/api-keys`, { name: 'Till', scopes: ['members:read'] });
  const overlap = 600;
  // Only the date is ours: the Worker tells the database the time, and it goes from well before T to well after.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  try {
    const rotated = await made(`${base}/api-keys/${old.id}/rotation`, { overlap });
    const began = Date.now();
    const ask = async (secret: string) => {
      const answer = await world.call(`${base}/members`, { headers: { authorization: `Bearer ${secret}` } });
      return answer.status === 200 ? 'ok' : String(((await answer.json()) as { code: string }).code);
    };
    const [careful, late]: [string[], Set<string>[]] = [[], [new Set(), new Set()]];
    for (let second = 0; second < 2 * overlap; second += 20) {
      vi.setSystemTime(began + second * 1000);
      // A fleet that takes the new key up machine by machine, the last of them just before T; and one that never does.
      const fleet = [0.1, 0.5, 0.95].map((share) => (second < overlap * share ? old.secret : rotated.secret));
      const [forgotten, ...answers] = await Promise.all([old.secret, ...fleet].map(ask));
      careful.push(...answers);
      late[second < overlap ? 0 : 1]!.add(forgotten!);
    }
    expect(careful).toHaveLength(180);
    expect(careful.filter((code) => code !== 'ok')).toEqual([]);
    expect(late.map((codes) => [...codes])).toEqual([['ok'], ['key_expired']]);
  } finally {
    vi.useRealTimers();
  }
});
