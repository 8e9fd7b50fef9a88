import { MEMBERSHIP_ROLES, type MembershipRole } from '@fitkit/contracts';
import { HALL, memberCode, newArrival, newDoor, newKiosk, place } from './check-in.ts';
import { type Operation, paramsOf } from './contract.ts';
import { fileMakers, PART, SQUARE } from './files.ts';
import { invitationToken } from './invitations.ts';
import { newClass, newStudio, type Studio } from './people.ts';
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
  let spaceOf = '';
  const newLocation = async () => {
    const location = idOf(await post('/locations', { name: `Hall ${++made}` }));
    spaceOf = idOf(await post(`/locations/${location}/spaces`, { name: 'Corner' }));
    return location;
  };
  const newInvitation = async () =>
    (await post('/invitations', { email: `invited.${++made}.${organizationId}@studio.example`, firstName: 'Gal' })).body;
  const newPlan = async () =>
    idOf(await post('/plans', { name: `Monthly ${++made}`, type: 'subscription', interval: 'yearly', priceAmount: 30_000 }));
  let frozen = 1;
  let lastSubscription = '';
  /** What stands behind each path parameter of the document. A parameter without one fails the tests that ask for it. */
  const makers: Record<string, (role: Role) => Promise<string>> = {
    organizationId: async () => {
      // One sandbox each: whoever asks anew finds none.
      await platform.run('update organizations set deleted_at = now() where sandbox_of_id = $1', [organizationId]);
      return organizationId;
    },
    programId: newProgram,
    classTypeId: () => newType(programId),
    locationId: newLocation,
    sessionId: newSession,
    spaceId: async () => spaceOf,
    seriesId: async () =>
      String(
        (await post('/series', { classTypeId, rrule: 'FREQ=WEEKLY;COUNT=2', startsOn: day(30 + ++made), startTime: '05:00' }))
          .body.seriesId,
      ),
    closureId: async () => idOf(await post('/closures', { name: `Works ${++made}`, from: day(200 + made), to: day(200 + made) })),
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
    planId: () => newPlan(),
    subscriptionId: async () => {
      const granted = await post('/subscriptions', { membershipId: members[0]!.membershipId, planId: await newPlan() });
      lastSubscription = idOf(granted);
      return lastSubscription;
    },
    freezeId: async () => {
      const answer = await post(`/subscriptions/${lastSubscription}/freezes`, {
        startsOn: day(++frozen),
        endsOn: day(frozen + 1),
      });
      return String(answer.body.freezes[0].id);
    },
    creditLotId: async () =>
      idOf(await post('/credit-lots', { membershipId: members[0]!.membershipId, credits: 5, reason: 'A present' })),
    kioskId: async () => (await newKiosk(platform, studio)).id,
    // What is a person's own is made for whoever asks for it.
    notificationId: (role) => newNotification(platform, studio, role),
    deviceId: async (role) =>
      idOf(await platform.call('POST', '/v1/me/devices', { token: tokenIn(studio, role), body: newDevice() })),
    deadLetterId: () => newDeadLetter(platform, organizationId),
    webhookEndpointId: () => newWebhookEndpoint(platform, organizationId),
    webhookDeliveryId: async () =>
      newWebhookDelivery(platform, organizationId, await newWebhookEndpoint(platform, organizationId)),
    apiKeyId: async () => idOf(await post('/api-keys', { name: `Key ${++made}`, scopes: ['members:read'] })),
    invitationId: async () => String((await newInvitation()).id),
    token: async () => await invitationToken(await newInvitation()),
    calendar: async () =>
      String((await post('/calendar-feed', undefined)).body.url)
        .split('/')
        .at(-1)!,
    ...fileMakers(platform, studio),
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
  const packId = idOf(await post('/plans', { name: 'Ten classes', type: 'class_pack', priceAmount: 45_000, classCredits: 10 }));
  const fields = {
    packId,
    coachMembershipId: ids.membershipId!,
    defaultLocationId: ids.locationId!,
    defaultSpaceId: ids.spaceId!,
    ownerId: ids.membershipId!,
  };
  return { ...studio, ids: { ...ids, ...fields, classTypeId, programId }, make };
}

/** What an operation asks for that is the caller's alone. */
const OWN: Record<string, (platform: TestPlatform, studio: Studio, role: Role) => Promise<string>> = {
  'claimPlace bookingId': (platform, studio, role) =>
    newStanding(platform, studio, role, `'waitlisted', 1, null, null, null, null`),
  'waiveConsequence bookingId': (platform, studio, role) =>
    newStanding(platform, studio, role, `'cancelled', null, now(), 'member', 'fee', 'late_cancellation'`),
  'undoSelfCheckIn bookingId': (platform, studio, role) => newArrival(platform, studio, role, 'gps'),
  'undoKioskCheckIn bookingId': (platform, studio, role) => newArrival(platform, studio, role, 'kiosk'),
};
/** Whoever an operation lets in: the owner, or a tablet of the studio's. */
export const callerOf = async (platform: TestPlatform, { access, id }: Operation, studio: Studio): Promise<string> =>
  access.kind === 'kiosk'
    ? (await newKiosk(platform, studio, { open: id !== 'openKiosk', ...(await doorOf(platform, studio, id)) })).token
    : studio.owner;
/** Whom a tablet lets in has a place in a class at its own location. */
async function doorOf(platform: TestPlatform, studio: Studio, operation: string): Promise<{ locationId?: string }> {
  if (operation !== 'kioskCheckIn') return {};
  const { sessionId, locationId } = await newDoor(platform, studio);
  await place(platform, studio, sessionId, studio.members[0]!.membershipId);
  return { locationId };
}

/** A booking of the caller's that stands so: status, place in the line, when and by whom it was cancelled, what that cost and why. */
async function newStanding(platform: TestPlatform, studio: Studio, role: Role, standing: string): Promise<string> {
  const session = await newClass(platform, studio, { capacity: 5, daysAhead: 40 });
  const { rows } = await platform.run(
    `insert into bookings (organization_id, id, class_session_id, membership_id, booked_at, status, waitlist_position, cancelled_at, cancellation_reason, consequence, consequence_cause)
     select organization_id, gen_random_uuid(), $4, id, now(), ${standing} from memberships
     where organization_id = $1 and role = $2 and deleted_at is null and status = 'active' and ($3::uuid is null or id = $3) order by created_at, id limit 1 returning id`,
    [studio.organizationId, role, role === 'member' ? studio.members[0]!.membershipId : null, session],
  );
  return String(rows[0]?.id);
}

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

/** Where nothing is sent by itself: a test of the API asks for no receiver. */
async function newWebhookEndpoint(platform: TestPlatform, organizationId: string): Promise<string> {
  // A studio may have so many: of those made for a test the youngest stay, and the first, which every test may name.
  await platform.run(
    `delete from webhook_endpoints w where w.organization_id = $1 and not exists (select from webhook_deliveries d where d.endpoint_id = w.id) and not exists (select from webhook_secrets s where s.endpoint_id = w.id)
       and w.id in (select id from (select id, row_number() over (order by created_at) as first, row_number() over (order by created_at desc) as last from webhook_endpoints where organization_id = $1) n where n.first > 1 and n.last > 8)`,
    [organizationId],
  );
  const { rows } = await platform.run(
    `insert into webhook_endpoints (organization_id, id, url, event_types, api_version)
     values ($1, gen_random_uuid(), 'https://hooks.example.com/fitkit', array['import.finished'], '2026-11-01') returning id`,
    [organizationId],
  );
  return String(rows[0]?.id);
}
async function newWebhookDelivery(platform: TestPlatform, organizationId: string, endpointId: string): Promise<string> {
  const { rows } = await platform.run(
    `with event as (
       insert into events (organization_id, id, type, version, aggregate_id, payload, created_at, handed_at, awaited)
       values ($1, gen_random_uuid(), 'import.finished', 1, gen_random_uuid(), jsonb_build_object('importId', gen_random_uuid()), now(), now(), 0) returning organization_id, id)
     insert into webhook_deliveries (organization_id, id, endpoint_id, event_id, event_type, status)
     select organization_id, gen_random_uuid(), $2, id, 'import.finished', 'failed' from event returning id`,
    [organizationId, endpointId],
  );
  return String(rows[0]?.id);
}

const newDevice = () => ({ platform: 'ios', token: `ExponentPushToken[${crypto.randomUUID()}]` });

export const ROLES = MEMBERSHIP_ROLES;
export type Role = MembershipRole;
export const tokenIn = (studio: Studio, role: Role) => (role === 'member' ? studio.members[0]!.token : studio[role]);

/** Query parameters that must be there. */
const QUERY: Record<string, string> = { act: 'end_now', fileName: 'list.csv', from: day(0), to: day(6) };
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
  createClosure: () => ({ name: 'Works', from: day(400), to: day(401) }),
  createSeries: ({ classTypeId }) => ({
    classTypeId,
    rrule: 'FREQ=WEEKLY;COUNT=2',
    startsOn: day(30 + ++asked),
    startTime: '04:00',
  }),
  createSpace: () => ({ name: `Loft ${++asked}` }),
  deleteSessions: () => ({ from: day(0), to: day(6) }),
  previewBookingPolicy: ({ sessionId, membershipId }) => ({ sessionId, membershipId, rules: { maxPerDay: 100 } }),
  previewSeries: ({ classTypeId }) => ({ classTypeId, rrule: 'FREQ=WEEKLY;COUNT=2', startsOn: day(30), startTime: '03:00' }),
  previewSeriesChange: () => ({ notes: 'Bring a mat' }),
  previewSessionChange: () => ({ notes: 'Bring a towel' }),
  selectSessions: () => ({ from: day(0), to: day(6) }),
  updateSeries: () => ({ notes: 'Bring a mat' }),
  updateSpace: () => ({ capacity: 12 }),
  adjustCredits: () => ({ amount: 1, reason: 'A mistake' }),
  cancelSubscription: () => ({ when: 'period_end' }),
  createPlan: () => ({ name: 'Ten classes', type: 'class_pack', priceAmount: 45_000, classCredits: 10, creditValidityDays: 90 }),
  // Each of its own subscription, within the year that is held.
  freezeSubscription: () => {
    const from = 60 + ((2 * ++asked) % 200);
    return { startsOn: day(from), endsOn: day(from + 1) };
  },
  grantCredits: ({ membershipId }) => ({ membershipId, credits: 2, reason: 'A present' }),
  grantSubscription: ({ membershipId, packId }) => ({ membershipId, planId: packId }),
  updatePlan: () => ({ name: 'Quarterly' }),
  // Fields that go together stand together, and shut nobody out.
  setBookingPolicy: () => ({
    promotionGraceMinutes: 20,
    releaseWeekday: 4,
    releaseTime: '18:00',
    releaseWeeksAhead: 52,
    quietFrom: '03:00',
    quietUntil: '03:10',
    feeAmount: 100,
    feeCurrency: 'ILS',
  }),
  setWaitlistPreferences: () => ({ noticeMinutes: 60, quietHours: null, releasesClashes: true }),
  waiveConsequence: () => ({ reason: 'The bus did not come' }),
  checkInByCode: ({ organizationId, membershipId }) => ({ code: memberCode(organizationId!, membershipId!) }),
  copySessions: () => ({ from: day(0), to: day(6), toStart: day(60 + 7 * ++asked) }),
  createApiKey: () => ({ name: 'Till', scopes: ['members:read', 'sessions:write'], allowedIps: null, expiresAt: null }),
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
  createRoomTickets: ({ sessionId }) => ({ rooms: [{ kind: 'user' }, { kind: 'class', id: sessionId }] }),
  createUpload: ({ membershipId }) => ({
    kind: 'avatar',
    ownerId: membershipId,
    mimeType: 'image/png',
    sizeBytes: SQUARE.byteLength,
  }),
  createWebhookEndpoint: () => ({ url: 'https://hooks.example.com/fitkit', eventTypes: ['import.finished'] }),
  createSession: ({ classTypeId }) => ({ classTypeId, date: day(300 + ++asked), startTime: '18:00' }),
  inviteMembers: ({ membershipId }) => ({ membershipIds: [membershipId] }),
  kioskCheckIn: ({ organizationId, membershipId }) => ({ code: memberCode(organizationId!, membershipId!) }),
  publishSessions: () => ({ from: day(0), to: day(6) }),
  putUpload: () => SQUARE,
  putUploadPart: () => PART,
  putNotificationPreferences: () => ({ categories: [{ category: 'booking', email: false }], quietHours: null }),
  registerDevice: newDevice,
  replayWebhookDeliveries: () => ({ from: new Date(Date.now() - 3_600_000).toISOString() }),
  rotateApiKey: () => ({ overlap: 60 }),
  selfCheckIn: () => ({ method: 'gps', ...HALL, accuracyMeters: 10 }),
  updateClassType: () => ({ name: 'Stretching' }),
  updateLocation: () => ({ name: 'Garden' }),
  updateMember: () => ({ role: 'member' }),
  updateOrganization: () => ({ description: 'Small classes' }),
  updateProgram: () => ({ name: 'Mornings' }),
  updateSession: () => ({ notes: 'Bring a towel' }),
  updateWebhookEndpoint: () => ({ description: 'The accountant' }),
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
    ? { raw: (body instanceof Uint8Array ? body : String(body)) as BodyInit, headers: { 'content-type': operation.contentType } }
    : { body };
