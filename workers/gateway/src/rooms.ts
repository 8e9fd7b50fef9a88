import { refusal } from './api.ts';
import type { Ports } from './env.ts';
import { limitRate } from './limits.ts';

/** A WebSocket into a room: on the API's host, and on every host that pages are looked at, so that they call none but their own. */
export const isRoom = (request: Request) =>
  request.headers.get('upgrade')?.toLowerCase() === 'websocket' && new URL(request.url).pathname.startsWith('/rooms/');

/** To the rooms as it came: their answer carries the socket, and a copy of it would not. */
export async function room(ports: Ports, request: Request, requestId: string): Promise<Response> {
  try {
    await limitRate(ports, ports.policies.pages, request);
    return await ports.services.ROOMS.fetch(request);
  } catch (error) {
    return refusal(error, request, requestId, `${ports.origins.api}/docs`, ports.policies.pages);
  }
}
