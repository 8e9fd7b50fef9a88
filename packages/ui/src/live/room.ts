import type { RoomFrame, RoomMessage, Said } from '@fitkit/contracts/rooms';
import ReconnectingSocket from 'partysocket/ws';

/** `ticket` answers the path to open, or null where there is none to be had: then nothing more is tried. */
type Joined = {
  ticket: () => Promise<string | null>;
  /** When the page was written. */
  since: number;
  hear: (message: RoomMessage) => void;
  /** More happened than the room remembers: the page must be read again. */
  stale: () => void;
};
/** A tab that nobody looks at lets its line go, and takes it up again where it was. */
const HIDDEN_MS = 20_000;
const PING_MS = 30_000;
const REFUSED = 1008;

/** One room, for as long as the page is open: comes back by itself, hears everything once and in order. */
export function join({ ticket, since, hear, stale }: Joined): void {
  let place: { epoch: string; seq: number } | null = null;
  let wanted = true;
  let answered = true;
  const socket = new ReconnectingSocket(url, [], {
    minReconnectionDelay: 1000 + Math.random() * 2000,
    maxReconnectionDelay: 60_000,
    reconnectionDelayGrowFactor: 1.7,
    connectionTimeout: 10_000,
    maxEnqueuedMessages: 0,
    startClosed: document.hidden,
  });

  async function url(): Promise<string> {
    const path = await ticket();
    if (path === null) {
      end();
      throw new Error('no ticket');
    }
    const from = place ? `after=${place.epoch}.${place.seq}` : `since=${since}`;
    return `${location.origin.replace(/^http/, 'ws')}${path}&${from}`;
  }
  function end(): void {
    wanted = false;
    clearInterval(pinging);
    socket.close();
  }
  function take({ seq, message }: Said): void {
    if (!place || seq <= place.seq) return;
    // A gap: the line is taken up anew, from where it was whole.
    if (seq > place.seq + 1) socket.reconnect();
    else {
      place.seq = seq;
      hear(message);
    }
  }

  socket.addEventListener('message', ({ data }) => {
    answered = true;
    if (data === 'pong') return;
    const frame = JSON.parse(data) as RoomFrame;
    if (frame.type === 'message') take(frame);
    if (frame.type === 'bye') socket.reconnect();
    if (frame.type !== 'hello') return;
    if (frame.stale) stale();
    place = { epoch: frame.epoch, seq: frame.head };
    for (const { message } of frame.missed) hear(message);
  });
  socket.addEventListener('close', ({ code }) => {
    answered = true;
    if (code === REFUSED) end();
  });

  const pinging = setInterval(() => {
    if (socket.readyState !== socket.OPEN) return;
    if (!answered) return socket.reconnect();
    answered = false;
    socket.send('ping');
  }, PING_MS);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(leaving);
    if (!wanted) return;
    if (document.hidden) leaving = setTimeout(() => socket.close(), HIDDEN_MS);
    else if (socket.readyState !== socket.OPEN) socket.reconnect();
  });
}
