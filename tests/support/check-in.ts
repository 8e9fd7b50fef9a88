import { createHmac } from 'node:crypto';
import type { MembershipRole } from '@fitkit/contracts';
import { fileEnvironment } from '../../scripts/platform/environment.ts';
import type { Studio } from './people.ts';
import type { TestPlatform } from './platform.ts';

/** Where the classes of these tests are. */
export const HALL = { latitude: 32.0809, longitude: 34.8141 };
/** So many metres to the north. */
export const north = (meters: number) => ({ latitude: HALL.latitude + meters / 111_195, longitude: HALL.longitude });

export type Door = { sessionId: string; locationId: string };
type DoorOptions = {
  minutes?: number;
  capacity?: number;
  place?: { latitude: number; longitude: number } | null;
  status?: string;
};

/** A class that begins in so many minutes, at a location of its own. */
export async function newDoor(platform: TestPlatform, { organizationId }: Studio, options: DoorOptions = {}): Promise<Door> {
  const { minutes = 10, capacity = 50, place = HALL, status = 'published' } = options;
  const { rows } = await platform.run(
    `with opened as (update organizations set check_in_by_gps = true where id = $1 returning id),
      hall as (insert into locations (organization_id, id, name, latitude, longitude) select id, gen_random_uuid(), 'Hall', $2::float8, $3::float8 from opened returning id),
      program as (insert into programs (organization_id, id, name, delivery_mode) select id, gen_random_uuid(), 'Now', 'schedule' from opened returning id),
      type as (insert into class_types (organization_id, id, program_id, name) select $1::uuid, gen_random_uuid(), id, 'Now' from program returning id)
     insert into class_sessions (organization_id, id, class_type_id, location_id, starts_at, ends_at, capacity, waitlist_capacity, status)
     select $1::uuid, gen_random_uuid(), type.id, hall.id, now() + make_interval(mins => $4::int), now() + make_interval(mins => $4::int + 60), $5::int, 5, $6 from type, hall
     returning id, location_id`,
    [organizationId, place?.latitude ?? null, place?.longitude ?? null, minutes, capacity, status],
  );
  return { sessionId: String(rows[0]?.id), locationId: String(rows[0]?.location_id) };
}

type Booked = { status?: string; method?: string | null };
/** A place in it, as the row would stand after booking. */
export async function place(
  platform: TestPlatform,
  { organizationId }: Studio,
  sessionId: string,
  membershipId: string,
  { status = 'confirmed', method = null }: Booked = {},
): Promise<string> {
  const { rows } = await platform.run(
    `insert into bookings (organization_id, id, class_session_id, membership_id, status, waitlist_position, booked_at, checked_in_at, check_in_method)
     values ($1, gen_random_uuid(), $2, $3, $4, case when $4 = 'waitlisted' then 1 end, now(), case when $4 = 'attended' then now() end, $5) returning id`,
    [organizationId, sessionId, membershipId, status, method],
  );
  return String(rows[0]?.id);
}

/** Somebody in a role with a place in a class that begins now; with a method, already checked in that way. Answers the booking. */
export async function newArrival(
  platform: TestPlatform,
  studio: Studio,
  role: MembershipRole,
  method: 'gps' | 'kiosk' | null = null,
): Promise<string> {
  const { rows } = await platform.run(
    `select id from memberships where organization_id = $1 and role = $2 and deleted_at is null and status = 'active' and ($3::uuid is null or id = $3) order by created_at, id limit 1`,
    [studio.organizationId, role, role === 'member' ? (studio.members[0]?.membershipId ?? null) : null],
  );
  const { sessionId, locationId } = await newDoor(platform, studio);
  // Any tablet of the studio's may take it back.
  if (method === 'kiosk')
    await platform.run('update class_sessions set location_id = null where id = $1 and $2::text is not null', [
      sessionId,
      locationId,
    ]);
  return await place(platform, studio, sessionId, String(rows[0]?.id), { status: method ? 'attended' : 'confirmed', method });
}

/** A tablet at a location: `token` is a whole Authorization header. */
export async function newKiosk(
  platform: TestPlatform,
  studio: Studio,
  { locationId, open = true }: { locationId?: string; open?: boolean } = {},
): Promise<{ id: string; token: string }> {
  const at = locationId ?? (await newDoor(platform, studio)).locationId;
  const made = await platform.call('POST', `${studio.base}/kiosks`, { token: studio.coach, body: { locationId: at } });
  if (made.status !== 201) throw new Error(`no kiosk: ${made.text}`);
  const first = `Kiosk ${made.body.token}`;
  if (!open) return { id: made.body.kiosk.id, token: first };
  const opened = await platform.call('POST', '/v1/kiosk/openings', { token: first });
  if (opened.status !== 201) throw new Error(`the kiosk does not open: ${opened.text}`);
  return { id: made.body.kiosk.id, token: `Kiosk ${opened.body.token}` };
}

const signed = new Set<string>();
/** A second in which this was not signed yet: a code is of its second, and good for one use. */
function unusedSecond(subjectId: string): number {
  let second = Math.floor(Date.now() / 1000);
  while (signed.has(`${subjectId} ${second}`)) second--;
  signed.add(`${subjectId} ${second}`);
  return second * 1000;
}
/** A code as the platform would sign it at an instant: what a phone shows, or a door. Unless said, each call is another code. */
export function signedCode(kind: 'member' | 'door', organizationId: string, subjectId: string, at = unusedSecond(subjectId)) {
  const body = Buffer.alloc(37);
  body[0] = kind === 'member' ? 0 : 1;
  Buffer.from(organizationId.replaceAll('-', ''), 'hex').copy(body, 1);
  Buffer.from(subjectId.replaceAll('-', ''), 'hex').copy(body, 17);
  body.writeUInt32BE(Math.floor(at / 1000), 33);
  const mac = createHmac('sha256', fileEnvironment().SESSION_SECRET ?? '')
    .update('check-in.')
    .update(body)
    .digest()
    .subarray(0, 16);
  return Buffer.concat([body, mac]).toString('base64url');
}
export const memberCode = (organizationId: string, membershipId: string) => signedCode('member', organizationId, membershipId);
