import type { Published, Rooms } from '@fitkit/contracts/rooms';
import { logLine } from './log.ts';

const PAUSES_MS = [100, 1000];

/** The rooms' binding of an environment; a Worker without one tells nobody. */
export const roomsOf = (env: unknown): Rooms | undefined => (env as { ROOMS?: Rooms }).ROOMS;

/** Tells the rooms, a few times if need be; they hear it once. What is lost nevertheless, pages see when they read again. */
export async function publishTo(rooms: Rooms, published: readonly Published[]): Promise<void> {
  for (const pause of [...PAUSES_MS, null]) {
    try {
      return await rooms.publish(published);
    } catch {
      if (pause === null) logLine({ level: 'warn', event: 'publish_failed', count: published.length });
      else await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
