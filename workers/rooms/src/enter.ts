import type { Once } from '@fitkit/cache';
import { openTicket, TICKET_SECONDS } from '@fitkit/http/room-ticket';

/** What entering needs of the ports; the room is only called with a good ticket. */
type Needs = {
  secret: string;
  once: Once;
  now: () => number;
  room: (name: string) => { fetch(request: Request): Promise<Response> };
};

/** The ticket that was verified here, for the room: it trusts this header, which nobody else can send it. */
export const TICKET_HEADER = 'x-room-ticket';
const refused = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/**
 * Into the room that the path names, if the ticket is of this room, of now, and new. All of it is decided before the room is called, so
 * that whoever has no ticket costs no more than this. Where the store of used tickets cannot be asked, the room itself decides: a ticket
 * is of one room only, which remembers (docs/decisions/0016).
 */
export async function enter(ports: Needs, request: Request): Promise<Response> {
  if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket') return refused(426);
  const url = new URL(request.url);
  const name = decodeURIComponent(url.pathname.split('/')[2] ?? '');
  const ticket = await openTicket(ports.secret, url.searchParams.get('ticket') ?? '', name, ports.now());
  if (!ticket) return refused(401);
  if ((await ports.once(`room-ticket:${ticket.id}`, TICKET_SECONDS)) === 'again') return refused(401);
  // Only what was looked at goes on: neither the client's other headers nor its words.
  const inside = new URL('https://room/');
  for (const place of ['after', 'since']) {
    const value = url.searchParams.get(place);
    if (value !== null) inside.searchParams.set(place, value.slice(0, 64));
  }
  const headers = new Headers({ upgrade: 'websocket', [TICKET_HEADER]: JSON.stringify(ticket) });
  return await ports.room(name).fetch(new Request(inside, { headers }));
}
