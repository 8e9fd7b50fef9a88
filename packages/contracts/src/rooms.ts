/**
 * Rooms: where what has just happened is told to whoever looks at it now. A room's name carries its tenant; what is said in it are ids,
 * counts and versions, never names or texts: a page reads those itself, through its own door.
 * `schedule` is the only one a visitor of a published site may enter. `user` is one membership's own.
 */
export const ROOM_KINDS = ['organization', 'schedule', 'class', 'conversation', 'user'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** `id` is the class, the conversation or the membership; the studio's own two rooms have none. */
export const roomName = (organizationId: string, kind: RoomKind, id = organizationId): string =>
  `${organizationId}.${kind}.${id}`;
export const kindOfRoom = (name: string) => name.split('.')[1] as RoomKind;

/** How full a class is, as its booking would find it. `version` grows with every change of that class: an older one is never shown after a newer. */
export type SeatsMessage = {
  type: 'seats';
  classSessionId: string;
  version: number;
  /** As the class's own; `removed` where it is no longer to be seen. */
  status: string;
  capacity: number | null;
  booked: number;
  /** Free, but kept for who waits. */
  held: number;
  waitlisted: number;
};
/** Something about a class or its bookings changed: whoever may see them reads again. */
export type ClassMessage = { type: 'class'; classSessionId: string; version: number };
/** Something was told to this person, or they read something elsewhere. */
export type UnreadMessage = { type: 'unread' };
export type RoomMessage = SeatsMessage | ClassMessage | UnreadMessage;

/** What a Worker publishes; said twice under one key it is heard once. */
export type Published = { room: string; key: string; message: RoomMessage };
/** The binding by which Workers reach the rooms. */
export type Rooms = {
  publish(published: readonly Published[]): Promise<void>;
  /** Closes what a membership has open, wherever; tickets it still holds are void. */
  leave(organizationId: string, membershipId: string): Promise<void>;
};

/** What a socket hears. `seq` counts a room's messages without a gap; a place in it is `<epoch>.<seq>`. */
export type Said = { seq: number; message: RoomMessage };
export type RoomFrame =
  | {
      type: 'hello';
      epoch: string;
      head: number;
      /** What was said since the place or the instant that was asked for. */
      missed: Said[];
      /** The room no longer knows all of it: read the page again. */
      stale: boolean;
      /** Memberships that are here now, for whoever may know. */
      online?: string[];
      /** Since when the room is awake, in milliseconds. */
      awake: number;
    }
  | ({ type: 'message' } & Said)
  | { type: 'online'; membershipId: string; here: boolean }
  /** The last frame of a socket that is closed for a new ticket: the runtime may hold the line for a while yet. */
  | { type: 'bye' };

/** Why a socket was closed: `renew` asks for a new ticket, which the door grants or not; who is refused does not come back. */
export const ROOM_CLOSES = { renew: 4001, refused: 1008 } as const;
