import { DomainError, MEMBERSHIP_ROLES, STAFF_ROLES } from '@fitkit/contracts';
import { base64url } from '@fitkit/contracts/bytes';
import type { RoomTicket } from '@fitkit/contracts/community';
import { type RoomKind, roomName } from '@fitkit/contracts/rooms';
import { door, type Inside, live, ROLE, sql, statement, textArray } from '@fitkit/db';
import { freshBytes, sealTicket, TICKET_SECONDS } from '@fitkit/http';
import type { Ctx } from '../app.ts';

type Asked = { kind: RoomKind; id?: string | undefined };

/** A ticket for each room. It is good for a minute, once, for this room: what it opens was decided here, by the door and the walls. */
async function ticketsFor(ctx: Ctx, inside: Inside, rooms: readonly Asked[]): Promise<{ data: RoomTicket[] }> {
  const { idempotencyKey } = ctx;
  const issuedAt = Date.parse(ctx.now);
  const staff = STAFF_ROLES.some((role) => role === inside.role);
  const ticket = { membershipId: inside.membership_id, staff, issuedAt, expiresAt: issuedAt + TICKET_SECONDS * 1000 };
  const data = rooms.map(async ({ kind, id: named }) => {
    const room = roomName(inside.organization_id, kind, kind === 'user' ? inside.membership_id! : named);
    const id = base64url(await freshBytes(ctx.roomSecret, { of: `ticket.${room}.${ctx.now}`, idempotencyKey }));
    const sealed = await sealTicket(ctx.roomSecret, { ...ticket, id, room });
    return { kind, id: named ?? null, path: `/rooms/${room}?ticket=${sealed}` };
  });
  return { data: await Promise.all(data) };
}

/** For a member: classes that they may see, conversations that the walls show them. One that they may not enter is not there. */
export async function issue(ctx: Ctx, { organizationId, rooms }: { organizationId: string; rooms: readonly Asked[] }) {
  const named = (kind: RoomKind) => [...new Set(rooms.flatMap((room) => (room.kind === kind && room.id ? [room.id] : [])))];
  const [classes, conversations] = [named('class'), named('conversation')];
  const seen = statement<{ seen: number }>(
    'rooms.seen',
    sql`select ((select count(*) from class_sessions s where s.organization_id = ${organizationId} and s.id = any (${textArray(classes)}::uuid[]) and ${live('s')}
        and (s.status in ('published', 'cancelled') or ${ROLE} <> 'member'))
      + (select count(*) from conversations c where c.organization_id = ${organizationId} and c.id = any (${textArray(conversations)}::uuid[]) and ${live('c')}))::int as seen`,
  );
  const [[inside], [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), seen]);
  if (row?.seen !== classes.length + conversations.length) throw new DomainError('not_found');
  return await ticketsFor(ctx, inside!, rooms);
}

/** For whoever looks at a studio's published site: its seats; who is a member there has a room of their own as well. */
export async function issueForSite(ctx: Ctx, { host }: { host: string }) {
  const [[inside]] = await ctx.db.batch([door.visitor(ctx.actor, host)]);
  const own: Asked[] = inside!.membership_id === null ? [] : [{ kind: 'user' }];
  return await ticketsFor(ctx, inside!, [{ kind: 'schedule' }, ...own]);
}
