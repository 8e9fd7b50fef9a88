import { MEMBERSHIP_ROLES, type MembershipRole } from '@fitkit/contracts';
import { HALL, memberCode, newArrival, newKiosk } from './check-in.ts';
import { type Operation, paramsOf } from './contract.ts';
import { invitationToken } from './invitations.ts';
import { newStudio, type Studio } from './people.ts';
import type { Answer, TestPlatform } from './platform.ts';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const CSV = 'First name,Last name,Email\nNoa,Levi,noa.levi@members.example\n';

/** A studio in which something of every kind exists, and more can be made: what a path or a body names is real. */
export type Furnished = Studio & {
  ids: Record<string, string>;
  make: (parameter: string, role?: Role, operation?: string) => Promise<string>;
};

export async function furnish(platform: TestPlatform): Promise<Furnished> {
  const studio = await newStudio(platform, 4);
  const { base, owner, members, organizationId } = studio;
  let made = 0;
  const post = async (path: string, body: unknown, more: { raw?: string; headers?: Record<string, string> } = {}) => {
    const answer = await platform.call('POST', `${base}${path}`, { token: owner, body: more.raw ? undefined : body, ...more });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer;
  };
  const idOf = (answer: Answer) => String(answer.body.id);
  const newProgram = async () => idOf(await post('/programs', { name: `Program ${++made}`, deliveryMode: 'schedule' }));
  const newType = async (programId: string) =>
    idOf(
      await post('/class-types', {
        programId,
        name: 'WOD',
        defaultDurationMinutes: 45,
        defaultCapacity: 10,
        defaultWaitlistCapacity: 2,
        color: '#b83280',
      }),
    );
  const programId = await newProgram();
  const classTypeId = await newType(programId);
  const newSession = async () => {
    made++;
    return idOf(await post('/sessions', { classTypeId, date: day(2 + made), startTime: '09:00', status: 'published' }));
  };
  const newInvitation = async () =>
    (await post('/invitations', { email: `invited.${++made}.${organizationId}@studio.example`, firstName: 'Gal' })).body;
  /** What stands behind each path parameter of the document. A parameter without one fails the tests that ask for it. */
  const makers: Record<string, (role: Role) => Promise<string>> = {
    organizationId: async () => organizationId,
    programId: newProgram,
    classTypeId: () => newType(programId),
    locationId: async () => idOf(await post('/locations', { name: `Hall ${++made}` })),
    sessionId: newSession,
    bookingId: async () => {
      const answer = await platform.call('POST', `${base}/sessions/${await newSession()}/bookings`, {
        token: members[0]!.token,
        body: {},
      });
      return String(answer.body.booking.id);
    },
    importId: async () =>
      idOf(await post('/imports?fileName=list.csv', null, { raw: CSV, headers: { 'content-type': 'text/csv' } })),
    membershipId: async () => members[0]!.membershipId,
    kioskId: async () => (await newKiosk(platform, studio)).id,
    // What is a person's own is made for whoever asks for it.
    notificationId: (role) => newNotification(platform, studio, role),
    deviceId: async (role) =>
      idOf(await platform.call('POST', '/v1/me/devices', { token: tokenIn(studio, role), body: newDevice() })),
    deadLetterId: () => newDeadLetter(platform, organizationId),
    invitationId: async () => String((await newInvitation()).id),
    token: async () => await invitationToken(await newInvitation()),
    host: async () => String((await platform.call('GET', base, { token: owner })).body.hosts[0]),
  };
  const make = (parameter: string, role: Role = 'owner', operation = '') => {
    const own = OWN[`${operation} ${parameter}`];
    if (own) return own(platform, studio, role);
    const maker = makers[parameter];
    if (!maker) throw new Error(`no fixture for the path parameter {${parameter}}: say in fixtures.ts how one is made`);
    return maker(role);
  };
  // Everybody stands at the door of a class that begins now.
  for (const role of ROLES) await newArrival(platform, studio, role);
  const ids: Record<string, string> = {};
  for (const parameter of Object.keys(makers)) ids[parameter] = await make(parameter);
  // Fields of bodies that name a thing by another word than paths do.
  const fields = { coachMembershipId: ids.membershipId!, defaultLocationId: ids.locationId! };
  return { ...studio, ids: { ...ids, ...fields, classTypeId, programId }, make };
}

/** What an operation asks for that is the caller's alone. */
const OWN: Record<string, (platform: TestPlatform, studio: Studio, role: Role) => Promise<string>> = {
  'undoSelfCheckIn bookingId': (platform, studio, role) => newArrival(platform, studio, role, 'gps'),
  'undoKioskCheckIn bookingId': (platform, studio, role) => newArrival(platform, studio, role, 'kiosk'),
};
/** Whoever an operation lets in: the owner, or a tablet of the studio's. */
export const callerOf = async (platform: TestPlatform, { access, id }: Operation, studio: Studio): Promise<string> =>
  access.kind === 'kiosk' ? (await newKiosk(platform, studio, { open: id !== 'openKiosk' })).token : studio.owner;

async function newNotification(platform: TestPlatform, studio: Studio, role: Role): Promise<string> {
  const { rows } = await platform.run(
    `insert into notifications (organization_id, id, membership_id, category, template, language, path, dedupe_key)
     select organization_id, gen_random_uuid(), id, 'membership', 'welcome', 'en', '/', gen_random_uuid()::text from memberships
     where organization_id = $1 and role = $2 and deleted_at is null and status = 'active' and ($3::uuid is null or id = $3) order by created_at, id limit 1 returning id`,
    [studio.organizationId, role, role === 'member' ? studio.members[0]!.membershipId : null],
  );
  return String(rows[0]?.id);
}

/** Something that was given up. */
async function newDeadLetter(platform: TestPlatform, organizationId: string): Promise<string> {
  const { rows } = await platform.run(
    `with event as (
       insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, handed_at, awaited)
       values ($1, gen_random_uuid(), 'import.finished', 1, gen_random_uuid(), jsonb_build_object('importId', gen_random_uuid()), now(), now(), 0) returning organization_id, id)
     insert into dead_letters (organization_id, id, consumer, event_id, error_class, error_code, attempts, failed_at)
     select organization_id, gen_random_uuid(), 'community.notify', id, 'provider', 'unavailable', 6, now() from event returning id`,
    [organizationId],
  );
  return String(rows[0]?.id);
}

const newDevice = () => ({ platform: 'ios', token: `ExponentPushToken[${crypto.randomUUID()}]` });

export const ROLES = MEMBERSHIP_ROLES;
export type Role = MembershipRole;
export const tokenIn = (studio: Studio, role: Role) => (role === 'member' ? studio.members[0]!.token : studio[role]);

/** Query parameters that must be there. */
const QUERY: Record<string, string> = { fileName: 'list.csv', from: day(0), to: day(6) };
export const queryOf = (operation: Operation): Record<string, string> =>
  Object.fromEntries(
    paramsOf(operation, 'query')
      .filter(({ required }) => required)
      .map(({ name }) => {
        const value = QUERY[name];
        if (value === undefined) throw new Error(`no fixture for the query parameter ${name}: say in fixtures.ts what it is`);
        return [name, value];
      }),
  );

let asked = 0;
/** A body that each operation accepts, of this studio's own things. */
const BODIES: Record<string, (ids: Record<string, string>) => unknown> = {
  bookSession: () => ({}),
  checkInByCode: ({ organizationId, membershipId }) => ({ code: memberCode(organizationId!, membershipId!) }),
  copySessions: () => ({ from: day(0), to: day(6), toStart: day(60 + 7 * ++asked) }),
  createClassType: ({ programId }) => ({
    programId,
    name: 'Stretch',
    defaultDurationMinutes: 60,
    defaultCapacity: null,
    defaultWaitlistCapacity: 0,
    color: '#0a7d55',
  }),
  createImport: () => CSV,
  createInvitation: () => ({ email: `asked.${++asked}.${process.pid}@studio.example` }),
  createKiosk: ({ locationId }) => ({ locationId }),
  createLocation: () => ({ name: 'Roof' }),
  createOrganization: () => ({ name: 'Another studio' }),
  createProgram: () => ({ name: 'Evenings', deliveryMode: 'schedule' }),
  createSession: ({ classTypeId }) => ({ classTypeId, date: day(300 + ++asked), startTime: '18:00' }),
  inviteMembers: ({ membershipId }) => ({ membershipIds: [membershipId] }),
  kioskCheckIn: ({ organizationId, membershipId }) => ({ code: memberCode(organizationId!, membershipId!) }),
  publishSessions: () => ({ from: day(0), to: day(6) }),
  putNotificationPreferences: () => ({ categories: [{ category: 'booking', email: false }], quietHours: null }),
  registerDevice: newDevice,
  selfCheckIn: () => ({ method: 'gps', ...HALL, accuracyMeters: 10 }),
  updateClassType: () => ({ name: 'Stretching' }),
  updateLocation: () => ({ name: 'Garden' }),
  updateMember: () => ({ role: 'member' }),
  updateOrganization: () => ({ description: 'Small classes' }),
  updateProgram: () => ({ name: 'Mornings' }),
  updateSession: () => ({ notes: 'Bring a towel' }),
  walkIn: ({ membershipId }) => ({ membershipId }),
};
export function bodyOf(operation: Operation, ids: Record<string, string>): unknown {
  if (!operation.contentType) return undefined;
  const body = BODIES[operation.id];
  if (!body) throw new Error(`no body for ${operation.id}: say in fixtures.ts what it accepts`);
  return body(ids);
}

/** Sends a body as the operation wants it. */
export const sendable = (operation: Operation, body: unknown) =>
  operation.contentType && operation.contentType !== 'application/json'
    ? { raw: String(body), headers: { 'content-type': operation.contentType } }
    : { body };
