import { readdirSync, readFileSync } from 'node:fs';
import { roomName } from '@fitkit/contracts/rooms';
import { sealTicket } from '@fitkit/http/room-ticket';
import { newClass, newStudio, type Studio } from '../support/people.ts';
import type { TestPlatform } from '../support/platform.ts';
import { type Listener, listen } from '../support/sockets.ts';
import type { Bench } from './bench.ts';
import { type Line, table } from './print.ts';

const LIMIT_MS = 1000;
const CHANGES = 40;

/** Resident megabytes of the workerd processes that this one started; null where there is no /proc. */
function workerdMegabytes(): number | null {
  if (process.platform !== 'linux') return null;
  const stat = (pid: string) => {
    try {
      const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return {
        name: line.slice(line.indexOf('(') + 1, line.lastIndexOf(')')),
        parent: line.slice(line.lastIndexOf(')') + 2).split(' ')[1],
      };
    } catch {
      return null;
    }
  };
  const ours = (pid: string): boolean => pid === String(process.pid) || (pid > '1' && ours(stat(pid)?.parent ?? '1'));
  const resident = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && stat(pid)?.name.startsWith('workerd') && ours(pid))
    .map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0));
  return Math.round(resident.reduce((sum, kB) => sum + kB, 0) / 1024);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const inOrder = (times: number[]) => times.toSorted((a, b) => a - b);

/** Visitors of one studio's seats, a few at a time as browsers come. */
async function crowd(platform: TestPlatform, studio: Studio, size: number): Promise<Listener[]> {
  const room = roomName(studio.organizationId, 'schedule');
  const listeners: Listener[] = [];
  const come = async () => {
    while (listeners.length < size) {
      const now = Date.now();
      const ticket = { id: crypto.randomUUID(), room, membershipId: null, staff: false, issuedAt: now, expiresAt: now + 60_000 };
      const slot = listeners.push(null as unknown as Listener) - 1;
      const listener = await listen(
        platform,
        `/rooms/${room}?ticket=${await sealTicket(platform.environment.ROOM_SECRET!, ticket)}`,
      );
      if (!listener) throw new Error('a visitor was not let in');
      listeners[slot] = listener;
    }
  };
  await Promise.all(Array.from({ length: 20 }, come));
  return listeners;
}

/** From the request of a booking, and from its answer (the commit has been before it), until the first and until the last of a room has heard it. */
async function measure(platform: TestPlatform, size: number): Promise<Line & { p95: number }> {
  const studio = await newStudio(platform, 1);
  const session = await newClass(platform, studio, { capacity: 5 });
  const { rows } = await platform.run('select seats_version as version from class_sessions where id = $1', [session]);
  const planned = Number(rows[0]?.version);
  const before = workerdMegabytes();
  const came = performance.now();
  const listeners = await crowd(platform, studio, size);
  const took = performance.now() - came;
  const after = workerdMegabytes();
  const [fromRequest, fromAnswer, all]: number[][] = [[], [], []];
  let booking: string | null = null;
  const { token } = studio.members[0]!;
  for (let n = 1; n <= CHANGES; n++) {
    const started = performance.now();
    const heard = listeners.map(({ hears }) =>
      hears((frame) => frame.type === 'message' && frame.message.type === 'seats' && frame.message.version >= planned + n).then(
        () => performance.now(),
      ),
    );
    const path = booking ? `${studio.base}/bookings/${booking}/cancellation` : `${studio.base}/sessions/${session}/bookings`;
    const answer = await platform.call('POST', path, { token, body: booking ? undefined : {} });
    const answered = performance.now();
    if (answer.status >= 300) throw new Error(answer.text);
    booking = booking ? null : String(answer.body.booking.id);
    const times = await Promise.all(heard);
    for (const time of times) {
      fromRequest!.push(time - started);
      fromAnswer!.push(Math.max(0, time - answered));
    }
    all!.push(Math.max(...times) - Math.min(...times));
  }
  for (const listener of listeners) listener.close();
  const [request, answered, spread] = [inOrder(fromRequest!), inOrder(fromAnswer!), inOrder(all!)];
  return {
    'connections in one room': size,
    'all in, s': (took / 1000).toFixed(1),
    'workerd MB': before === null || after === null ? '?' : `${before} → ${after}`,
    'request → heard p50 ms': at(request, 0.5).toFixed(0),
    'p95 ms': at(request, 0.95).toFixed(0),
    'answer → heard p95 ms': at(answered, 0.95).toFixed(0),
    'first → last of a broadcast p50 ms': at(spread, 0.5).toFixed(0),
    p95: at(request, 0.95),
  };
}

/** Rooms of 1, 100 and 1,000 listeners. */
export async function rooms({ platform }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  let slowest = 0;
  for (const size of [1, 100, 1000]) {
    const { p95, ...line } = await measure(platform, size);
    slowest = Math.max(slowest, p95);
    lines.push(line);
  }
  table(lines);
  console.log(
    `  a booking, from its request until those who look at the seats have heard it: p95 ${slowest.toFixed(0)} ms at worst (limit ${LIMIT_MS})`,
  );
  return lines;
}
