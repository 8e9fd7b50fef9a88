import type { RoomFrame, RoomKind, Said } from '@fitkit/contracts/rooms';
import type { TestPlatform } from './platform.ts';

export type Asked = { kind: RoomKind; id?: string };
/** The way into a room for whoever has the token. */
export async function ticketPath(platform: TestPlatform, base: string, token: string, room: Asked): Promise<string> {
  const answer = await platform.call('POST', `${base}/room-tickets`, { token, body: { rooms: [room] } });
  if (answer.status !== 201) throw new Error(`no ticket: ${answer.status} ${answer.text}`);
  return String(answer.body.data[0].path);
}

export type Hello = Extract<RoomFrame, { type: 'hello' }>;
export type Listener = {
  hello: Hello;
  frames: RoomFrame[];
  /** What was said, missed and heard, in the order in which it came. */
  said: Said[];
  /** The first of what comes, or has come, that fits. */
  hears: (fits: (frame: RoomFrame) => boolean) => Promise<RoomFrame>;
  send: (text: string) => void;
  close: () => void;
  closed: Promise<{ code: number; reason: string }>;
};

/** Opens a socket and waits for the room's greeting; null where it was not let in. */
export async function listen(
  platform: Pick<TestPlatform, 'port'>,
  path: string,
  place: Record<string, string> = {},
): Promise<Listener | null> {
  const socket = new WebSocket(`ws://127.0.0.1:${platform.port}${path}&${new URLSearchParams(place)}`);
  const frames: RoomFrame[] = [];
  const said: Said[] = [];
  const waiting = new Set<() => void>();
  socket.addEventListener('message', ({ data }) => {
    if (data === 'pong') return;
    const frame = JSON.parse(String(data)) as RoomFrame;
    frames.push(frame);
    if (frame.type === 'hello') said.push(...frame.missed);
    if (frame.type === 'message') said.push({ seq: frame.seq, message: frame.message });
    for (const look of [...waiting]) look();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason })),
  );
  const hears = (fits: (frame: RoomFrame) => boolean) =>
    new Promise<RoomFrame>((resolve) => {
      const look = () => {
        const frame = frames.find(fits);
        if (!frame) return;
        waiting.delete(look);
        resolve(frame);
      };
      waiting.add(look);
      look();
    });
  const hello = await Promise.race([hears(({ type }) => type === 'hello' || type === 'bye'), closed.then(() => null)]);
  if (hello?.type !== 'hello') return null;
  return { hello, frames, said, hears, send: (text) => socket.send(text), close: () => socket.close(), closed };
}

/** What the server answers to a request for a socket, without opening one. */
export async function knock(platform: Pick<TestPlatform, 'port'>, path: string): Promise<number> {
  const { request } = await import('node:http');
  return await new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: platform.port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      },
    });
    outgoing.on('response', (incoming) => {
      incoming.resume();
      resolve(incoming.statusCode ?? 0);
    });
    outgoing.on('upgrade', (incoming, socket) => {
      socket.destroy();
      resolve(incoming.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
