import { roomName } from '@fitkit/contracts/rooms';
import { type RoomTicket, sealTicket } from '@fitkit/http/room-ticket';
import { expect, test } from 'vitest';
import { enter, TICKET_HEADER } from './enter.ts';

const SECRET = 'a secret that is only used by tests, 32+';
const NOW = Date.UTC(2026, 10, 22, 6);
const OWN = roomName('own', 'schedule');
const ticket: RoomTicket = { id: 't1', room: OWN, membershipId: 'm', staff: false, issuedAt: NOW, expiresAt: NOW + 60_000 };

/** A door with rooms behind it that say which of them was called. */
function door({ blind = false } = {}) {
  const used = new Set<string>();
  const woken: { name: string; request: Request }[] = [];
  const ports = {
    secret: SECRET,
    now: () => NOW,
    once: async (key: string) => {
      if (blind) return 'blind' as const;
      if (used.has(key)) return 'again' as const;
      used.add(key);
      return 'first' as const;
    },
    room: (name: string) => ({
      fetch: async (request: Request) => {
        woken.push({ name, request });
        return new Response(null);
      },
    }),
  };
  const come = async (room: string, token: string, more = '', headers: Record<string, string> = { upgrade: 'websocket' }) =>
    (await enter(ports, new Request(`https://any/rooms/${room}?ticket=${token}${more}`, { headers }))).status;
  return { woken, come };
}

test('a good ticket opens its room once; the room hears who comes and nothing else of the client', async () => {
  const { woken, come } = door();
  const token = await sealTicket(SECRET, ticket);
  expect(await come(OWN, token, '&after=e.4&_pk=mine', { upgrade: 'websocket', cookie: 'a=b', [TICKET_HEADER]: '{}' })).toBe(200);
  expect(woken.map(({ name }) => name)).toEqual([OWN]);
  const { request } = woken[0]!;
  expect(new URL(request.url).search).toBe('?after=e.4');
  expect(JSON.parse(request.headers.get(TICKET_HEADER)!)).toEqual(ticket);
  expect(request.headers.get('cookie')).toBeNull();
  expect(await come(OWN, token), 'a second time').toBe(401);
  expect(woken, 'and nobody was woken by it').toHaveLength(1);
});

test('whoever has no good ticket wakes no room', async () => {
  const good = await sealTicket(SECRET, ticket);
  const [payload = '', mac = ''] = good.split('.');
  const other = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const altered = Buffer.from(JSON.stringify({ ...other, staff: true })).toString('base64url');
  const { woken, come } = door();
  const foreign = roomName('other', 'schedule');
  const given = {
    none: await come(OWN, ''),
    rubbish: await come(OWN, 'x.y'),
    'of another tenant': await come(OWN, await sealTicket(SECRET, { ...ticket, room: foreign })),
    'for another room': await come(foreign, good),
    'for another room of this tenant': await come(roomName('own', 'organization'), good),
    expired: await come(OWN, await sealTicket(SECRET, { ...ticket, expiresAt: NOW })),
    altered: await come(OWN, `${altered}.${mac}`),
    'of another secret': await come(OWN, await sealTicket('another secret that only tests use, 32+', ticket)),
    'without its mac': await come(OWN, payload),
  };
  expect(new Set(Object.values(given)), JSON.stringify(given)).toEqual(new Set([401]));
  expect(await come(OWN, good, '', {}), 'not a socket').toBe(426);
  expect(woken).toEqual([]);
});

test('where used tickets cannot be counted, the room decides: nobody is kept out', async () => {
  const { woken, come } = door({ blind: true });
  const token = await sealTicket(SECRET, ticket);
  expect([await come(OWN, token), await come(OWN, token)]).toEqual([200, 200]);
  expect(woken).toHaveLength(2);
});
