import { base64url, fromBase64url } from '@fitkit/contracts/bytes';
import { hmacKey } from '@fitkit/http';
import { z } from 'zod';

/** What accounts. hands to a host: this person, for this host, for whoever began with this state, once, within a minute. */
const claims = z.strictObject({
  aud: z.string(),
  sub: z.string(),
  sid: z.string(),
  st: z.string(),
  jti: z.uuid(),
  exp: z.int(),
});
export type Ticket = z.infer<typeof claims>;

export const TICKET_SECONDS = 60;
const HEAD = base64url(new TextEncoder().encode(JSON.stringify({ alg: 'HS256', typ: 'fitkit-ticket' })));
const encoder = new TextEncoder();

/** A compact JWS (RFC 7515), HMAC-SHA256. */
export async function signTicket(ticket: Ticket, secret: string): Promise<string> {
  const signed = `${HEAD}.${base64url(encoder.encode(JSON.stringify(ticket)))}`;
  return `${signed}.${base64url(await crypto.subtle.sign('HMAC', await hmacKey(secret), encoder.encode(signed)))}`;
}

/** The ticket, if it is ours, for this host and not yet stale; null for everything else. */
export async function readTicket(text: string, check: { secret: string; host: string; now: Date }): Promise<Ticket | null> {
  const [head, body = '', tag = '', ...rest] = text.split('.');
  const [payload, mac] = [fromBase64url(body), fromBase64url(tag)];
  if (head !== HEAD || rest.length > 0 || !payload || !mac) return null;
  if (!(await crypto.subtle.verify('HMAC', await hmacKey(check.secret), new Uint8Array(mac), encoder.encode(`${head}.${body}`))))
    return null;
  const ticket = claims.parse(JSON.parse(new TextDecoder().decode(payload)));
  return ticket.aud === check.host && ticket.exp * 1000 > check.now.getTime() ? ticket : null;
}
