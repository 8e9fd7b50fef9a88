import { type Published, roomName } from '@fitkit/contracts/rooms';
import type { Seats } from './after.ts';

/** What the rooms are told of a class: everybody its counts, once it is published; those who may see more, that there is something to see. */
export function seatsPublished(organizationId: string, seats: Seats | undefined): Published[] {
  if (!seats) return [];
  const { version, session } = seats;
  const { id: classSessionId, status, capacity, booked, waitlisted } = session;
  const key = `${classSessionId}.${version}`;
  const changed = { type: 'class', classSessionId, version } as const;
  const counts = { type: 'seats', classSessionId, version, status, capacity, booked, waitlisted } as const;
  return [
    { room: roomName(organizationId, 'class', classSessionId), key, message: changed },
    { room: roomName(organizationId, 'organization'), key, message: changed },
    ...(status === 'draft' ? [] : [{ room: roomName(organizationId, 'schedule'), key, message: counts }]),
  ];
}
