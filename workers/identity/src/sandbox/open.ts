import type { Sandbox } from '@fitkit/contracts/api-keys';
import { audit, door, emit, json, newEvent, newId, PERSON, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { slugOf } from '../organizations/slug.ts';
import { DEMO } from './demo.ts';

type Input = { organizationId: string; again: boolean };

/** What the door tells of the studio whose sandbox this is. */
const model = (field: string) => sql`(current_setting('app.sandbox', true)::jsonb ->> ${field})`;
const DAYS = 14;

/** A test organization of a studio with demo data; `again` closes the one before and takes its keys over. All in the one batch. */
export async function open(ctx: Ctx, { organizationId: studioId, again }: Input) {
  const organizationId = newId();
  const ownerId = newId();
  const slug = slugOf('sandbox');
  const { hall, program, classes, people } = DEMO[ctx.language];
  const event = newEvent('organization.created');
  const [hallId, programId] = [newId(), newId()];
  const types = classes.map(([name, color]) => ({ id: newId(), name, color }));
  const members = people.map(([first, last]) => ({ user_id: newId(), id: newId(), profile_id: newId(), first, last }));
  const sessions = Array.from({ length: DAYS * types.length }, (_, nth) => ({
    id: newId(),
    type_id: types[nth % types.length]!.id,
    day: Math.floor(nth / types.length),
    hour: 8 + 10 * (nth % types.length),
  }));
  const bookings = sessions.flatMap(({ id }, nth) =>
    members
      .filter((_, who) => (who + nth) % 2 === 0)
      .map((member) => ({ id: newId(), session_id: id, membership_id: member.id })),
  );
  const stamps = sql`${ctx.now}, ${ctx.now}`;
  const read: Read<Sandbox> = statement(
    'sandbox.read',
    sql`select json_build_object('id', o.id, 'name', o.name, 'slug', o.slug, 'createdAt', o.created_at)::text as body from organizations o where o.id = ${organizationId}`,
  );
  const results = await ctx.db.batch([
    door.sandbox(ctx.actor, organizationId, studioId),
    statement('sandbox.room', sql`select door.make_room_for_sandbox(${again}::boolean, ${ctx.now}::timestamptz)`),
    statement(
      'sandbox.organization',
      sql`with made as (
          insert into organizations (id, name, slug, timezone, language, is_test, sandbox_of_id, created_at, updated_at)
          values (${organizationId}, left(${model('name')}, 240) || ' (test)', ${slug}, ${model('timezone')}, ${model('language')}, true, ${studioId}, ${stamps})
        ), trail as (${audit('sandbox.opened', organizationId, sql`select ${newId()}::uuid as audit_id, ${organizationId}::uuid as resource_id, '{}'::jsonb as metadata`, ctx.now)})
        ${emit('organization.created', organizationId, sql`select ${event.id}::uuid as event_id, ${organizationId}::uuid as aggregate_id, ${json({ organizationId })} as payload`, ctx.now)}`,
    ),
    statement(
      'sandbox.people',
      sql`with runs as (
          insert into memberships (organization_id, id, user_id, role, status, joined_at, created_at, updated_at)
          select ${organizationId}, case when p.user_id = ${PERSON} then ${ownerId}::uuid else gen_random_uuid() end, p.user_id,
            case when p.user_id = ${PERSON} then 'owner' else p.role end, 'active', ${ctx.now}::timestamptz::date, ${stamps}
          from door.sandbox_people() p returning id, user_id
        ) insert into member_profiles (organization_id, id, membership_id, first_name, last_name, email, created_at, updated_at)
        select ${organizationId}, gen_random_uuid(), r.id, coalesce(u.first_name, ''), coalesce(u.last_name, ''), u.email, ${stamps} from runs r left join users u on u.id = r.user_id`,
    ),
    statement(
      'sandbox.members',
      sql`with given as (select * from jsonb_to_recordset(${json(members)}) as x (user_id uuid, id uuid, profile_id uuid, first text, last text)),
        logins as materialized (select g.*, door.login_for(g.user_id, null) as login_id from given g),
        made as (insert into memberships (organization_id, id, user_id, role, status, joined_at, created_at, updated_at)
          select ${organizationId}, l.id, l.login_id, 'member', 'active', ${ctx.now}::timestamptz::date, ${stamps} from logins l returning id)
        insert into member_profiles (organization_id, id, membership_id, first_name, last_name, created_at, updated_at)
        select ${organizationId}, l.profile_id, m.id, l.first, l.last, ${stamps} from made m join logins l on l.id = m.id`,
    ),
    statement(
      'sandbox.location',
      sql`insert into locations (organization_id, id, name, created_at, updated_at) values (${organizationId}, ${hallId}, ${hall}, ${stamps})`,
    ),
    statement(
      'sandbox.classes',
      sql`with programs_ as (insert into programs (organization_id, id, name, delivery_mode, created_at, updated_at)
          values (${organizationId}, ${programId}, ${program}, 'schedule', ${stamps}) returning id)
        insert into class_types (organization_id, id, program_id, name, default_duration_minutes, default_capacity, default_waitlist_capacity, color, created_at, updated_at)
        select ${organizationId}, x.id, p.id, x.name, 60, 12, 4, x.color, ${stamps} from programs_ p cross join jsonb_to_recordset(${json(types)}) as x (id uuid, name text, color text)`,
    ),
    statement(
      'sandbox.sessions',
      sql`insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, waitlist_capacity, location_id, status, created_at, updated_at)
        select ${organizationId}, x.id, x.type_id, t.at, t.at + interval '1 hour', 12, 4, ${hallId}::uuid, 'published', ${stamps}
        from jsonb_to_recordset(${json(sessions)}) as x (id uuid, type_id uuid, day int, hour int)
        cross join lateral (select ((((${ctx.now}::timestamptz at time zone ${model('timezone')})::date + x.day) + make_interval(hours => x.hour)) at time zone ${model('timezone')}) as at) t`,
    ),
    statement(
      'sandbox.bookings',
      sql`insert into bookings (organization_id, id, class_session_id, membership_id, status, booked_at, created_at, updated_at)
        select ${organizationId}, x.id, x.session_id, x.membership_id, 'confirmed', ${ctx.now}, ${stamps}
        from jsonb_to_recordset(${json(bookings)}) as x (id uuid, session_id uuid, membership_id uuid)`,
    ),
    statement('sandbox.keys', sql`select door.adopt_test_keys(${ownerId}::uuid, ${ctx.now}::timestamptz)`),
    read,
  ]);
  ctx.handOver(organizationId, [event]);
  return results[10][0]!.body;
}
