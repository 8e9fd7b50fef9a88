import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { MemberDetail } from '@fitkit/contracts/identity';
import { door, type Read, sql, statement } from '@fitkit/db';
import type { Ctx } from '../app.ts';
import { memberFields, peopleOf } from './json.ts';

const LAST_BOOKINGS = 10;

export async function get(ctx: Ctx, { organizationId, membershipId }: { organizationId: string; membershipId: string }) {
  const read: Read<MemberDetail> = statement(
    'members.get',
    sql`select json_build_object(${memberFields}, 'birthDate', mp.birth_date, 'gender', mp.gender, 'nationalId', '••••••' || mp.national_id_last3,
        'address', mp.address, 'city', mp.city, 'notes', mp.notes, 'language', mp.language, 'imported', mp.imported,
        'bookings', (select coalesce(json_agg(json_build_object('id', b.id, 'status', b.status, 'className', b.name, 'startsAt', b.starts_at)), '[]'::json)
          from (select b.id, b.status, coalesce(s.title, t.name) as name, s.starts_at from bookings b
            join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
            join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id
            where b.organization_id = ${organizationId} and b.membership_id = m.id
            order by s.starts_at desc, b.id limit ${LAST_BOOKINGS}) b))::text as body
      from ${peopleOf(organizationId)}
      where m.organization_id = ${organizationId} and m.id = ${membershipId} and m.deleted_at is null`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
