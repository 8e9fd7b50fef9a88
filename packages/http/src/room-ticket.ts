import { base64url, fromBase64url } from '@fitkit/contracts/bytes';
import { hmacKey } from './session-token.ts';

/** What a ticket says: into which room, as whom (null: a visitor), whether as staff, and until when. Instants are milliseconds. */
export type RoomTicket = {
  id: string;
  room: string;
  membershipId: string | null;
  staff: boolean;
  issuedAt: number;
  expiresAt: number;
};
export const TICKET_SECONDS = 60;

const encoder = new TextEncoder();
const signed = (payload: string) => encoder.encode(`room-ticket.${payload}`);

export async function sealTicket(secret: string, ticket: RoomTicket): Promise<string> {
  const payload = base64url(encoder.encode(JSON.stringify(ticket)));
  return `${payload}.${base64url(await crypto.subtle.sign('HMAC', await hmacKey(secret), signed(payload)))}`;
}

/** The ticket, if it is ours, of this room and of now; else null. That it was not used before is for its user to see to. */
export async function openTicket(secret: string, token: string, room: string, now: number): Promise<RoomTicket | null> {
  const [payload = '', mac = ''] = token.split('.');
  const [text, signature] = [fromBase64url(payload), fromBase64url(mac)];
  if (!text || !signature || !(await crypto.subtle.verify('HMAC', await hmacKey(secret), signature, signed(payload))))
    return null;
  const ticket = JSON.parse(new TextDecoder().decode(text)) as RoomTicket;
  return ticket.room === room && now < ticket.expiresAt ? ticket : null;
}
