import { base64url, fromBase64url } from '@fitkit/contracts/bytes';
import { hmacKey } from './session-token.ts';

/** What a QR code at a studio says: a member who stands here, or the door of a location. */
export type CheckInKind = 'member' | 'door';
export type CheckInClaim = { kind: CheckInKind; organizationId: string; subjectId: string; tokenId: string; expiresAt: string };

/** How long a code is good for: long enough to hold it up, too short to send it to somebody at home. */
export const CODE_SECONDS = 60;
const STEP_SECONDS = CODE_SECONDS / 2;
/** Clocks of two Workers differ by less. */
const SKEW_SECONDS = 5;
const KINDS = ['member', 'door'] as const;
/** Kind, studio, whom or where, when: then the first half of the HMAC. Small, so that a poor camera reads it. */
const BODY = 1 + 16 + 16 + 4;
const MAC = 16;

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (id: string) => Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const idOf = (bytes: Uint8Array) => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

async function macOf(secret: string, label: string, body: Uint8Array): Promise<Uint8Array> {
  const signed = new Uint8Array([...new TextEncoder().encode(`${label}.`), ...body]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(secret), signed));
}

type Given = Pick<CheckInClaim, 'kind' | 'organizationId' | 'subjectId'> & { now: string };
export async function checkInToken(secret: string, { kind, organizationId, subjectId, now }: Given): Promise<string> {
  const body = new Uint8Array(BODY);
  body[0] = KINDS.indexOf(kind);
  body.set(bytesOf(organizationId), 1);
  body.set(bytesOf(subjectId), 17);
  new DataView(body.buffer).setUint32(33, Math.floor(Date.parse(now) / 1000));
  const mac = (await macOf(secret, 'check-in', body)).slice(0, MAC);
  return base64url(new Uint8Array([...body, ...mac]));
}

/** What a code says; `invalid` where it never was one of ours, `expired` where it was. Its own MAC is its id: one code, one use. */
export async function readCheckInToken(
  secret: string,
  token: string,
  now: string,
): Promise<CheckInClaim | 'invalid' | 'expired'> {
  const bytes = fromBase64url(token);
  if (bytes?.length !== BODY + MAC) return 'invalid';
  const [body, mac] = [bytes.slice(0, BODY), bytes.slice(BODY)];
  const right = (await macOf(secret, 'check-in', body)).slice(0, MAC);
  const kind = KINDS[body[0] ?? -1];
  // Every byte is looked at, whatever the first ones say.
  if (!kind || right.reduce((difference, byte, at) => difference | (byte ^ mac[at]!), 0) !== 0) return 'invalid';
  const issued = new DataView(body.buffer).getUint32(33);
  const age = Date.parse(now) / 1000 - issued;
  if (age < -SKEW_SECONDS) return 'invalid';
  if (age > CODE_SECONDS) return 'expired';
  const expiresAt = new Date((issued + CODE_SECONDS) * 1000).toISOString();
  return { kind, organizationId: idOf(body.slice(1, 17)), subjectId: idOf(body.slice(17, 33)), tokenId: idOf(mac), expiresAt };
}

/**
 * The keys of the six digits that a member may read out instead: this half minute's, and the one before. The database finds, behind the
 * studio's wall, whose digits they are; the keys it is given for that are over in a minute.
 */
export async function codeKeys(secret: string, now: string): Promise<[current: string, previous: string]> {
  const step = Math.floor(Date.parse(now) / 1000 / STEP_SECONDS);
  const keyOf = async (at: number) => hex(await macOf(secret, 'check-in-code', new TextEncoder().encode(String(at))));
  return [await keyOf(step), await keyOf(step - 1)];
}

/** The digits of one member under a key; the database counts the same (check_in_code). */
export async function shortCode(key: string, membershipId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...bytesOf(key), ...bytesOf(membershipId)]));
  return String(Number.parseInt(hex(new Uint8Array(digest)).slice(0, 7), 16) % 1_000_000).padStart(6, '0');
}
