import { type Published, roomName } from '@fitkit/contracts/rooms';
import type { Seats } from './after.ts';

const NOTHING = { capacity: 0, booked: 0, held: 0, waitlisted: 0 };

/**
 * What the rooms are told of classes: everybody their counts, once they are published; those who may see more, that there is something to
 * see. Of a class that is taken back (deleted, or a draft again: `wasPublished`) visitors hear that it has no place any more.
 */
export const seatsPublished = (organizationId: string, seats: readonly Seats[], wasPublished = false): Published[] =>
  seats.flatMap(({ id: classSessionId, version, status, counts }) => {
    const key = `${classSessionId}.${version}`;
    const changed = { type: 'class', classSessionId, version } as const;
    const removed = !counts || status === 'draft';
    const seen = {
      type: 'seats',
      classSessionId,
      version,
      ...(removed ? { status: 'removed', ...NOTHING } : { status, ...counts }),
    } as const;
    return [
      { room: roomName(organizationId, 'class', classSessionId), key, message: changed },
      { room: roomName(organizationId, 'organization'), key, message: changed },
      ...(status === 'draft' && !wasPublished ? [] : [{ room: roomName(organizationId, 'schedule'), key, message: seen }]),
    ];
  });
