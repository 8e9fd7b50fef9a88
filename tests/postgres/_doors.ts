import { expect } from 'vitest';
import type { Row } from '../support/postgres.ts';
import type { Studios, Who } from './_walls.ts';

/** What each login may call: the doors of its side, and the rules that run behind the wall. Written out, so that a new one is a decision. */
export const OPEN = {
  fitkit_app: [
    'add_credit_entry',
    'apply_consequence',
    'booked_with',
    'booking_cover',
    'booking_decision',
    'booking_entitlement',
    'booking_opens_at',
    'booking_preview',
    'booking_rules',
    'cancel_booking',
    'cancel_bookings_of',
    'cancellation_decision',
    'check_in_code',
    'check_in_decision',
    'check_in_member',
    'check_in_session',
    'claim_place',
    'class_roster_json',
    'class_sessions_json',
    'consequence_of',
    'day_of_studio',
    'door.accept_invitations',
    'door.adopt_test_keys',
    'door.close_clerk',
    'door.close_session',
    'door.founder',
    'door.key',
    'door.kiosk',
    'door.link',
    'door.link_person',
    'door.log_requests',
    'door.login_for',
    'door.make_room_for_sandbox',
    'door.member',
    'door.my_conversations',
    'door.my_organizations',
    'door.my_sandbox',
    'door.open_session',
    'door.person',
    'door.platform_lead',
    'door.register_device',
    'door.sandbox',
    'door.sandbox_people',
    'door.studio_of',
    'door.visitor',
    'expire_credits',
    'expire_lot',
    'free_after_move',
    'is_moved',
    'is_quiet',
    'lot_balance',
    'mark_no_show',
    'members_json',
    'minimum_of',
    'my_bookings_json',
    'next_at',
    'period_end_of',
    'places_held',
    'places_held_back',
    'places_offered',
    'release_uncovered',
    'renew_subscriptions',
    'return_entitlement',
    'run_once',
    'settle_queue',
    'spend_entitlement',
    'studio_instant',
    'take_place',
    'uncovered_bookings',
    'undo_no_show',
    'waive_consequence',
    'week_of',
  ],
  fitkit_jobs: [
    'door.begin_class_reminders',
    'door.begin_minimums',
    'door.begin_turns',
    'door.callback',
    'door.due_files',
    'door.platform',
    'door.purge_files',
    'door.reseal',
    'door.reseal_devices',
    'door.retention',
    'door.seal_keys',
    'door.stale_devices',
    'door.stale_seals',
    'door.sweep',
    'door.system',
    'door.tenants',
    'door.webhook_retention',
    'give_up_event',
    'receive_event',
  ],
};
/** Policies of the doors that no call below needs: each waits for its door. Leaves the list when the door has its call. */
export const WAITING = [
  'ai_cache_door_delete',
  'ai_cache_door_insert',
  'ai_cache_door_select',
  'ai_cache_door_update',
  'announcements_door_select',
  'exercises_door_insert',
  'exercises_door_select',
  'exercises_door_update',
  'impersonations_door_select',
  'manual_costs_door_insert',
  'manual_costs_door_select',
  'manual_costs_door_update',
  'metric_definitions_door_insert',
  'metric_definitions_door_select',
  'metric_definitions_door_update',
  'notification_deliveries_door_delete',
  'notification_deliveries_door_select',
  'platform_admins_door_insert',
  'platform_admins_door_update',
  'platform_audit_logs_door_select',
  'platform_billing_checkouts_door_select',
  'platform_leads_door_select',
  'platform_leads_door_update',
  'webhook_deliveries_door_update',
  'workout_assignments_door_select',
];

export const NEW = '00000000-0000-7000-8000-0000000000aa';
/** A sandbox of B, whoever runs it, and the sandbox that it took the place of, with a key. */
const SANDBOX = '00000000-0000-7000-8000-0000000000dd';
const SANDBOX_OWNER = '00000000-0000-7000-8000-0000000000de';
const SANDBOX_BEFORE = '00000000-0000-7000-8000-0000000000df';
const THIRD = '00000000-0000-7000-8000-0000000000cc';
const SEALED = 'v1.keykeyke.sealed';
export type Call = {
  door: string;
  /** The app, unless said. */
  login?: 'fitkit_app' | 'fitkit_jobs';
  /** Who is inside already, for the doors that ask. */
  as?: Who;
  call: string;
  rows: Row[];
  /** What the door must have done, as a superuser sees it. */
  after?: { look: string; rows: Row[] };
};

/** A call of every door, with valid data; for some the data is laid out first. */
export async function layOutCalls({ superuser, a, b, again }: Studios): Promise<Call[]> {
  await superuser.run(`
    update users set clerk_id = case id when '${b.userId}' then 'user_b' else 'user_a' end, email = case id when '${b.userId}' then 'b@studio.test' else 'a@studio.test' end, first_name = '';
    update organization_domains set status = 'active', host = case organization_id when '${b.organizationId}' then 'b.test' else 'a.test' end;
    update minisites set published_content = '{}', is_published = true;
    update user_sessions set token_hash = 'hash-b', host = 'b.test', organization_id = '${b.organizationId}', clerk_session_id = 'sess_b', expires_at = now() + interval '1 day' where user_id = '${b.userId}';
    update ticket_uses set expires_at = now() - interval '2 hours';
    update uploads set created_at = now() - interval '5 days', expires_at = now() - interval '2 hours', uploaded_at = now() - interval '4 days', actual_mime_type = declared_mime_type,
      actual_size_bytes = declared_size_bytes, consumed_at = now() - interval '4 days', released_at = now() - interval '2 days', refused_code = null, purged_at = null, file_key = file_key || id;
    update attachments set deleted_at = now() - interval '1 hour', purged_at = null;
    update progress_photos set deleted_at = now() - interval '1 hour', purged_at = null;
    update export_jobs set status = 'completed', finished_at = now(), file_key = 'orgs/x', size_bytes = 1, row_count = 1, expires_at = now() - interval '1 hour', purged_at = null;
    update events set next_attempt_at = now() - interval '1 minute', handed_at = null, attempts = 0;
    update class_sessions set status = 'published', cancellation_rule = null, cancellation_inputs = null;
    update booking_policies set plan_id = null, valid_from = now() - interval '1 day', valid_until = null, minimum_participants = 3, minimum_decided_minutes_before = 0;
    update dead_letters set status = 'resolved', resolved_at = now();
    update member_profiles set national_id_encrypted = '${SEALED}';
    update import_rows set member = '{"nationalIdSealed":"${SEALED}"}';
    update import_provider_configs set credentials_encrypted = '${SEALED}';
    update payment_provider_configs set credentials_encrypted = '${SEALED}';
    update invoicing_configs set credentials_encrypted = '${SEALED}', authority_token_encrypted = '${SEALED}', authority_token_expires_at = now();
    update member_payment_methods set token_encrypted = '${SEALED}';
    update platform_billing_subscriptions set token_encrypted = '${SEALED}';
    update payment_callbacks set body_encrypted = '${SEALED}';
    update webhook_secrets set secret_encrypted = '${SEALED}', expires_at = now();
    update webhook_deliveries set status = 'failed', next_attempt_at = null;
    update device_tokens set platform = 'web', expo_push_token = null, web_endpoint = 'https://push.test', web_public_key = 'x', web_auth_encrypted = '${SEALED}' where user_id = '${a.userId}'`);
  await superuser.run(`
    insert into organizations (id, name, slug, is_test, is_active, sandbox_of_id, deleted_at) values
      ('${SANDBOX}', 'Sandbox', 'sandbox-of-b', true, false, '${b.organizationId}', null), ('${SANDBOX_BEFORE}', 'Sandbox', 'sandbox-of-b-before', true, false, '${b.organizationId}', now());
    insert into memberships (organization_id, id, user_id, role) values ('${SANDBOX}', '${SANDBOX_OWNER}', '${a.userId}', 'owner'), ('${SANDBOX_BEFORE}', '${SANDBOX_OWNER}', '${a.userId}', 'owner');
    insert into api_keys (organization_id, id, name, mode, prefix, key_hash, key_last4, scopes, api_version, created_by_membership_id)
      values ('${SANDBOX_BEFORE}', '${SANDBOX_OWNER}', 'Key', 'test', 'fk_test_', repeat('s', 43), 'ssss', '{members:read}', '2026-11-22', '${SANDBOX_OWNER}')`);
  // One event more, that everybody took.
  await superuser
    .run(`${again.b.get('events')} returning id`)
    .then(({ rows: [event] }) => superuser.run('update events set handed_at = now() where id = $1', [event?.id]));
  // One upload more, that was never finished.
  await superuser
    .run(`${again.b.get('uploads')} returning id`)
    .then(({ rows: [upload] }) =>
      superuser.run(
        `update uploads set created_at = now() - interval '5 days', expires_at = now() - interval '2 hours', consumed_at = null where id = $1`,
        [upload?.id],
      ),
    );
  const dueFiles = [
    { source: 'attachment', n: 2 },
    { source: 'export', n: 2 },
    { source: 'orphan', n: 1 },
    { source: 'progress_photo', n: 2 },
    { source: 'released', n: 2 },
  ];
  const inB = { organization_id: b.organizationId, user_id: b.userId, membership_id: b.membershipId };
  const conversation = (await superuser.run('select id from conversations where organization_id = $1', [b.organizationId]))
    .rows[0];
  /** A column of B's row in a table. */
  const ofB = async (table: string, column: string) => {
    const whose = table === 'device_tokens' ? `user_id = '${b.userId}'` : `organization_id = '${b.organizationId}'`;
    return String((await superuser.run(`select ${column} as value from ${table} where ${whose}`)).rows[0]?.value);
  };
  const link = async (kind: string, table: string, hash: string): Promise<Call> => ({
    door: 'link',
    call: `select * from door.link('${kind}', '${await ofB(table, hash)}')`,
    rows: [
      {
        organization_id: b.organizationId,
        id: await ofB(table, 'id'),
        membership_id: b.membershipId,
      },
    ],
  });
  const sessions = `select count(*)::int as n from user_sessions where token_hash = 'hash-b'`;
  const event = ({ organizationId }: Who) => ({ organization_id: organizationId, id: expect.any(String) });
  const both = [a.organizationId, b.organizationId].sort();
  const device = (await superuser.run(`select id from device_tokens where user_id = '${a.userId}'`)).rows[0]?.id;
  const calls: Call[] = [
    { door: 'person', call: `select * from door.person('user_b', null, null)`, rows: [{ user_id: b.userId }] },
    {
      door: 'member',
      call: `select * from door.member('${b.organizationId}', 'user_b', null, null, '{owner}')`,
      rows: [{ ...inB, role: 'owner' }],
    },
    {
      door: 'member',
      call: `select * from door.member('${b.organizationId}', null, 'hash-b', 'b.test', '{owner}')`,
      rows: [{ ...inB, role: 'owner' }],
      after: {
        look: `select expires_at > now() + interval '29 days' as longer from user_sessions where token_hash = 'hash-b'`,
        rows: [{ longer: true }],
      },
    },
    {
      door: 'visitor',
      call: `select * from door.visitor('a.test', null)`,
      rows: [{ organization_id: a.organizationId, user_id: null, membership_id: null, role: 'visitor' }],
    },
    { door: 'visitor', call: `select * from door.visitor('b.test', 'hash-b')`, rows: [{ ...inB, role: 'owner' }] },
    { door: 'founder', call: `select * from door.founder('${NEW}', 'user_b', null, null)`, rows: [{ user_id: b.userId }] },
    {
      door: 'link_person',
      call: `select * from door.link_person('${NEW}', 'user_new', 'New@studio.test', 'New', 'Person', null)`,
      rows: [{ user_id: NEW, created: true }],
    },
    {
      door: 'link_person',
      call: `select * from door.link_person('${NEW}', 'user_b', 'Moved@studio.test', null, null, 'https://img.test/b')`,
      rows: [{ user_id: b.userId, created: false }],
      after: {
        look: `select email, image_url from users where id = '${b.userId}'`,
        rows: [{ email: 'moved@studio.test', image_url: 'https://img.test/b' }],
      },
    },
    {
      door: 'login_for',
      as: { ...b, role: 'owner' },
      call: `select door.login_for('${NEW}', 'A@studio.test') as id`,
      rows: [{ id: a.userId }],
    },
    {
      door: 'login_for',
      as: { ...b, role: 'owner' },
      call: `select door.login_for('${NEW}', 'new@studio.test') as id`,
      rows: [{ id: NEW }],
    },
    {
      door: 'my_organizations',
      as: { userId: b.userId, role: 'person' },
      call: 'select organization_id, membership_id, role from door.my_organizations()',
      rows: [{ organization_id: b.organizationId, membership_id: b.membershipId, role: 'owner' }],
    },
    {
      door: 'my_conversations',
      as: { ...b, role: 'member' },
      call: 'select id from door.my_conversations() id',
      rows: [{ id: conversation?.id }],
    },
    { door: 'studio_of', call: `select door.studio_of('b.test') as id`, rows: [{ id: b.organizationId }] },
    {
      door: 'open_session',
      call: `select door.open_session('${NEW}', now() + interval '1 minute', 'hash-new', 'b.test', 'user_b', 'sess_new', false)`,
      rows: [{ open_session: '' }],
      after: {
        look: `select s.organization_id, s.user_id, (select array_agg(id) from ticket_uses) as tickets from user_sessions s where token_hash = 'hash-new'`,
        rows: [{ organization_id: b.organizationId, user_id: b.userId, tickets: [NEW] }],
      },
    },
    {
      door: 'close_session',
      call: `select door.close_session('hash-b', 'b.test')`,
      rows: [{ close_session: null }],
      after: { look: sessions, rows: [{ n: 0 }] },
    },
    {
      door: 'close_clerk',
      call: `select door.close_clerk('sess_b', 'user_b', true)`,
      rows: [{ close_clerk: '' }],
      after: {
        look: `select (${sessions}), deleted_at is not null as gone from users where id = '${b.userId}'`,
        rows: [{ n: 0, gone: true }],
      },
    },
    {
      door: 'log_requests',
      call: `select door.log_requests(jsonb_build_array(jsonb_build_object('hash', '${await ofB('api_keys', 'key_hash')}', 'id', '${NEW}', 'request_id', 'r', 'method', 'GET', 'path', '/v1/x', 'status', 200, 'duration_ms', 1, 'created_at', now())))::text as done`,
      rows: [{ done: null }],
      after: {
        look: `select organization_id from api_requests where id = '${NEW}'`,
        rows: [{ organization_id: b.organizationId }],
      },
    },
    {
      door: 'sandbox',
      call: `select * from door.sandbox('${NEW}', '${b.organizationId}', 'user_b', null, null)`,
      rows: [{ user_id: b.userId }],
    },
    {
      door: 'make_room_for_sandbox',
      as: { userId: b.userId, organizationId: NEW, role: 'owner' },
      call: `select set_config('app.sandbox', jsonb_build_object('studio', '${b.organizationId}')::text, true) <> '' as within, door.make_room_for_sandbox(true, now())::text as done`,
      rows: [{ within: true, done: '' }],
      after: { look: `select deleted_at = now() as closed from organizations where id = '${SANDBOX}'`, rows: [{ closed: true }] },
    },
    {
      door: 'my_sandbox',
      as: { ...b, role: 'owner' },
      call: 'select id, slug from door.my_sandbox()',
      rows: [{ id: SANDBOX, slug: 'sandbox-of-b' }],
    },
    {
      door: 'sandbox_people',
      as: { ...b, organizationId: SANDBOX, role: 'owner' },
      call: 'select * from door.sandbox_people()',
      rows: [{ user_id: b.userId, role: 'owner' }],
    },
    {
      door: 'adopt_test_keys',
      as: { ...b, organizationId: SANDBOX, role: 'owner' },
      call: `select door.adopt_test_keys('${SANDBOX_OWNER}', now()) as n`,
      rows: [{ n: 1 }],
      after: { look: `select mode from api_keys where organization_id = '${SANDBOX}'`, rows: [{ mode: 'test' }] },
    },
    {
      door: 'kiosk',
      call: `select * from door.kiosk('${await ofB('kiosks', 'token_hash')}')`,
      rows: [
        {
          organization_id: b.organizationId,
          kiosk_id: await ofB('kiosks', 'id'),
          location_id: await ofB('kiosks', 'location_id'),
        },
      ],
      after: { look: 'select count(*)::int as n from kiosks where last_seen_at = now()', rows: [{ n: 1 }] },
    },
    {
      door: 'key',
      call: `select * from door.key('${b.organizationId}', '${await ofB('api_keys', 'key_hash')}', '192.0.2.7', 'members:read', now())`,
      rows: [{ organization_id: b.organizationId, user_id: null, membership_id: null, role: 'admin' }],
      after: { look: 'select last_used_ip from api_keys where last_used_at = now()', rows: [{ last_used_ip: '192.0.2.7' }] },
    },
    await link('invitation', 'invitations', 'token_hash'),
    await link('form', 'form_instances', 'signing_token_hash'),
    await link('unsubscribe', 'unsubscribe_tokens', 'token_hash'),
    await link('calendar', 'calendar_feeds', 'token_hash'),
    {
      door: 'register_device',
      as: { userId: a.userId, role: 'person' },
      call: `select door.register_device('${NEW}', 'ios', '${await ofB('device_tokens', 'expo_push_token')}') as id`,
      rows: [{ id: await ofB('device_tokens', 'id') }],
      after: {
        look: `select count(*)::int as n from device_tokens where user_id = '${a.userId}'`,
        rows: [{ n: 2 }],
      },
    },
    {
      door: 'platform_lead',
      call: `select door.platform_lead('${NEW}', 'New', 'New@studio.test', null, 'en', null)`,
      rows: [{ platform_lead: null }],
      after: { look: `select email from platform_leads where id = '${NEW}'`, rows: [{ email: 'new@studio.test' }] },
    },
    {
      door: 'callback',
      login: 'fitkit_jobs',
      call: `select * from door.callback('cardcom', '${await ofB('payment_provider_configs', 'callback_secret_hash')}')`,
      rows: [{ organization_id: b.organizationId, config_id: await ofB('payment_provider_configs', 'id') }],
    },
    {
      door: 'platform',
      login: 'fitkit_jobs',
      call: `select * from door.platform('user_b', '${a.organizationId}', '${NEW}', 'look')`,
      rows: [{ user_id: b.userId }],
      after: {
        look: `select actor_user_id, resource_id from platform_audit_logs where id = '${NEW}'`,
        rows: [{ actor_user_id: b.userId, resource_id: a.organizationId }],
      },
    },
    {
      door: 'tenants',
      login: 'fitkit_jobs',
      call: 'select id from door.tenants(null, 10) id',
      rows: both.map((id) => ({ id })),
    },
    {
      door: 'seal_keys',
      login: 'fitkit_jobs',
      call: 'select count(*)::int as columns, array_agg(distinct key_id) as keys from door.seal_keys()',
      rows: [{ columns: 11, keys: ['keykeyke'] }],
    },
    {
      door: 'stale_seals',
      login: 'fitkit_jobs',
      call: `select id from door.stale_seals('keykeyke', null, 10) id`,
      rows: both.map((id) => ({ id })),
    },
    {
      door: 'reseal',
      login: 'fitkit_jobs',
      call: `select * from door.reseal('${b.organizationId}')`,
      rows: [{ organization_id: b.organizationId }],
    },
    {
      door: 'stale_devices',
      login: 'fitkit_jobs',
      call: `select * from door.stale_devices('keykeyke', null, 10)`,
      rows: [{ id: device, envelope: SEALED }],
    },
    {
      door: 'reseal_devices',
      login: 'fitkit_jobs',
      call: `select id from door.reseal_devices('[{"id":"${device}","old":"${SEALED}","fresh":"v1.otherkey.sealed"}]') id`,
      rows: [{ id: device }],
      after: { look: `select web_auth_sealed_by as key from device_tokens where id = '${device}'`, rows: [{ key: 'otherkey' }] },
    },
    {
      door: 'begin_turns',
      login: 'fitkit_jobs',
      call: `select organization_id, type from door.begin_turns('nightly', '11:00', '2026-11-22 12:00+02', 10) order by 1`,
      rows: both.map((id) => ({ organization_id: id, type: 'schedule.nightly' })),
      after: { look: `select count(*)::int as n from schedule_runs where schedule = 'nightly'`, rows: [{ n: 2 }] },
    },
    {
      door: 'begin_class_reminders',
      login: 'fitkit_jobs',
      call: `select organization_id, type from door.begin_class_reminders('2 hours', now() - interval '1 hour', 10) order by 1`,
      rows: both.map((id) => ({ organization_id: id, type: 'class_session.starting' })),
      after: { look: `select count(*)::int as n from schedule_runs where schedule like 'class-reminder:%'`, rows: [{ n: 2 }] },
    },
    {
      door: 'begin_minimums',
      login: 'fitkit_jobs',
      call: `select organization_id, type from door.begin_minimums('2 hours', now() - interval '1 hour', 10) order by 1`,
      rows: both.map((id) => ({ organization_id: id, type: 'class_session.minimum_due' })),
      after: { look: `select count(*)::int as n from schedule_runs where schedule like 'class-minimum:%'`, rows: [{ n: 2 }] },
    },
    {
      door: 'retention',
      login: 'fitkit_jobs',
      call: `select kind, gone::int from door.retention(now() + interval '1 year', 100) order by 1`,
      rows: [
        { kind: 'api_requests', gone: 2 },
        { kind: 'dead_letters', gone: 2 },
        { kind: 'events', gone: 1 },
        { kind: 'idempotency_keys', gone: 4 },
        { kind: 'notifications', gone: 2 },
        { kind: 'receipts', gone: 2 },
        { kind: 'schedule_runs', gone: 2 },
        { kind: 'ticket_uses', gone: 2 },
        { kind: 'unsubscribe_tokens', gone: 2 },
        { kind: 'user_sessions', gone: 2 },
      ],
    },
    {
      door: 'due_files',
      login: 'fitkit_jobs',
      call: `select source, count(*)::int as n from door.due_files(now(), 10) group by 1 order by 1`,
      rows: dueFiles,
    },
    {
      door: 'purge_files',
      login: 'fitkit_jobs',
      call: `select d.source, door.purge_files(now(), d.source, array_agg(d.id))::int as n from door.due_files(now(), 10) d group by 1 order by 1`,
      rows: dueFiles,
      after: {
        look: `select (select count(*)::int from uploads) as uploads, (select count(*)::int from uploads where purged_at = now()) as released,
          (select count(*)::int from attachments where purged_at = now()) as attached, (select count(*)::int from progress_photos where purged_at = now()) as photos,
          (select count(*)::int from export_jobs where purged_at = now()) as exported`,
        rows: [{ uploads: 2, released: 2, attached: 2, photos: 2, exported: 2 }],
      },
    },
    {
      door: 'webhook_retention',
      login: 'fitkit_jobs',
      call: `select kind, gone::int from door.webhook_retention(now() + interval '1 year', 100) order by 1`,
      rows: [
        { kind: 'webhook_deliveries', gone: 2 },
        { kind: 'webhook_secrets', gone: 2 },
      ],
      after: { look: 'select count(*)::int as n from webhook_attempts', rows: [{ n: 0 }] },
    },
    {
      door: 'system',
      login: 'fitkit_jobs',
      call: `select * from door.system('${b.organizationId}')`,
      rows: [{ organization_id: b.organizationId }],
    },
    {
      door: 'sweep',
      login: 'fitkit_jobs',
      call: `select * from door.sweep(10) order by organization_id = '${b.organizationId}'`,
      rows: [event(a), event(b)],
      after: { look: 'select count(*)::int as n from events where attempts = 1 and next_attempt_at > now()', rows: [{ n: 2 }] },
    },
    {
      door: 'accept_invitations',
      as: { userId: THIRD, role: 'person' },
      call: 'select organization_id, membership_id, event_id is not null as told from door.accept_invitations(now())',
      rows: [{ organization_id: THIRD, membership_id: THIRD, told: true }],
      after: {
        look: `select m.status, p.first_name as name, (select count(*)::int from audit_logs l where l.actor_user_id = '${THIRD}') as trail
          from memberships m join member_profiles p on p.membership_id = m.id where m.id = '${THIRD}'`,
        rows: [{ status: 'active', name: 'Carmel', trail: 1 }],
      },
    },
  ];
  // Somebody who was invited to a third studio, asleep for all other doors, and has just signed in for the first time.
  await superuser.run(`
    insert into organizations (id, name, slug, is_active) values ('${THIRD}', 'Third', 'third', false);
    insert into users (id, email, first_name) values ('${THIRD}', 'c@studio.test', 'Carmel');
    insert into memberships (organization_id, id, user_id, status) values ('${THIRD}', '${THIRD}', '${THIRD}', 'pending_invitation');
    insert into member_profiles (organization_id, id, membership_id) values ('${THIRD}', '${THIRD}', '${THIRD}');
    insert into invitations (organization_id, id, membership_id, email, role, token_hash, invited_by_membership_id, sent_at, expires_at)
      values ('${THIRD}', '${THIRD}', '${THIRD}', 'c@studio.test', 'member', repeat('c', 43), '${THIRD}', now(), now() + interval '1 day')`);
  return calls;
}
