import { DomainError, MANAGER_ROLES, MEMBERSHIP_ROLES, STAFF_ROLES } from '@fitkit/contracts';
import type { closure, closureBody, holiday } from '@fitkit/contracts/series';
import { audit, door, live, newId, type Read, type SQL, sql, statement } from '@fitkit/db';
import { daysOf, withinDays } from '@fitkit/db/statements/site';
import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../app.ts';
import { holidaysOf } from '../series/holidays.ts';
import { checkYear } from '../sessions/span.ts';

type Closure = z.infer<typeof closure>;
type Span = { organizationId: string; from: string; to: string };
const planned = (organizationId: string, within: SQL) =>
  sql`(select count(*)::int from class_sessions s where s.organization_id = ${organizationId} and ${live('s')} and s.status in ('draft', 'published') and ${within})`;
/** A row `c` of closures as the contract's Closure. */
const closureJson = (
  organizationId: string,
) => sql`json_build_object('id', c.id, 'name', c.name, 'locationId', c.location_id, 'startsAt', c.starts_at, 'endsAt', c.ends_at, 'holidayKey', c.holiday_key,
  'classes', ${planned(organizationId, sql`s.starts_at < c.ends_at and s.ends_at > c.starts_at and (c.location_id is null or s.location_id = c.location_id)`)},
  'createdAt', c.created_at, 'updatedAt', c.updated_at)`;

/** Holidays of Israel for studios that keep its time; elsewhere none are offered yet. */
export async function listHolidays(ctx: Ctx, { organizationId, from, to }: Span) {
  checkYear(from, to);
  const found = holidaysOf(from, to, ctx.language);
  const read: Read<{ data: z.infer<typeof holiday>[]; nextCursor: string | null }> = statement(
    'holidays.list',
    sql`select json_build_object('data', coalesce(json_agg(json_build_object('key', h.key, 'name', h.name, 'day', h.day, 'isEve', h.eve, 'closureId', c.id,
        'classes', ${planned(organizationId, withinDays(sql`s.starts_at`, sql`o.timezone`, sql`h.day`, sql`h.day`))}) order by h.day), '[]'::json), 'nextCursor', null)::text as body
      from jsonb_to_recordset(${JSON.stringify(found.map(({ isEve, ...one }) => ({ ...one, eve: isEve })))}::jsonb) as h (key text, name text, day date, eve boolean)
      join organizations o on o.id = ${organizationId} and o.timezone = 'Asia/Jerusalem'
      left join closures c on c.organization_id = ${organizationId} and c.holiday_key = h.key and ${live('c')}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  return row!.body;
}

export async function listClosures(ctx: Ctx, { organizationId, from, to }: Span) {
  checkYear(from, to);
  const span = daysOf(sql`o.timezone`, sql`${from}`, sql`${to}`);
  const read: Read<{ data: Closure[]; nextCursor: string | null }> = statement(
    'closures.list',
    sql`select json_build_object('data', coalesce(json_agg(${closureJson(organizationId)} order by c.starts_at, c.id), '[]'::json), 'nextCursor', null)::text as body
      from closures c join organizations o on o.id = c.organization_id
      where c.organization_id = ${organizationId} and ${live('c')} and c.starts_at < ${span.before} and c.ends_at > ${span.from}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MEMBERSHIP_ROLES), read]);
  return row!.body;
}

/** Taking a holiday over twice is one closure, also after it was opened again. */
export async function close(ctx: Ctx, { organizationId, ...body }: z.infer<typeof closureBody> & { organizationId: string }) {
  if (body.to < body.from)
    throw new DomainError('invalid_input', {}, [{ pointer: '/to', code: 'before_from', message: '"to" is before "from"' }]);
  checkYear(body.from, body.to);
  const days = daysOf(sql`o.timezone`, sql`${body.from}`, sql`${body.to}`);
  const write: Read<Closure> = statement(
    'closures.create',
    sql`with made as (
        insert into closures (organization_id, id, name, location_id, starts_at, ends_at, holiday_key, created_at, updated_at)
        select o.id, ${newId()}, ${body.name}, ${body.locationId ?? null}::uuid, ${days.from}, ${days.before}, ${body.holidayKey ?? null}, ${ctx.now}, ${ctx.now} from organizations o where o.id = ${organizationId}
        on conflict (organization_id, holiday_key) do update set deleted_at = null, name = excluded.name, updated_at = excluded.updated_at returning *
      ), trail as (${audit('closure.created', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${closureJson(organizationId)}::text as body from made c`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  return row!.body;
}

export async function open(ctx: Ctx, { organizationId, closureId }: { organizationId: string; closureId: string }) {
  const write: Read<Closure> = statement(
    'closures.delete',
    sql`with made as (
        update closures set deleted_at = ${ctx.now}, updated_at = ${ctx.now} where organization_id = ${organizationId} and id = ${closureId} and ${live('closures')} returning *
      ), trail as (${audit('closure.deleted', organizationId, sql`select ${newId()}::uuid as audit_id, id as resource_id, '{}'::jsonb as metadata from made`, ctx.now)})
      select ${closureJson(organizationId)}::text as body from made c`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, MANAGER_ROLES), write]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
