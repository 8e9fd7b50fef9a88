import { DomainError, STAFF_ROLES } from '@fitkit/contracts';
import type { ClassSessionDetail, RosterEntry } from '@fitkit/contracts/scheduling';
import { door, live, type Read, sql, statement } from '@fitkit/db';
import { personPicture } from '@fitkit/db/statements/files';
import type { Ctx } from '../app.ts';
import { sessionDetail } from '../sessions/statements.ts';
import { bookingFields, offeredUntil } from './json.ts';

export async function roster(ctx: Ctx, { organizationId, sessionId }: { organizationId: string; sessionId: string }) {
  const read: Read<{ session: ClassSessionDetail; data: RosterEntry[] }> = statement(
    'bookings.roster',
    sql`select json_build_object('session', d.session, 'data', (
        select coalesce(json_agg(json_build_object(${bookingFields}, 'firstName', coalesce(mp.first_name, ''), 'lastName', coalesce(mp.last_name, ''), 'phone', mp.phone,
            'imageUrl', ${personPicture(sql`mp.avatar_key`, sql`u.image_url`)}, 'planName', mp.imported ->> 'planName',
            'offeredUntil', ${offeredUntil(organizationId, ctx.now)},
            'passedOver', case when b.status = 'waitlisted' and b.passed_over_rule is not null then json_build_object('rule', b.passed_over_rule, 'at', b.passed_over_at) end,
            'consequence', case when b.consequence is not null then json_build_object('kind', b.consequence, 'cause', b.consequence_cause, 'waivedAt', b.consequence_waived_at) end,
            'isFirstClass', not exists (select 1 from bookings e where e.organization_id = ${organizationId} and e.membership_id = b.membership_id and e.status = 'attended' and e.id <> b.id),
            'hasBirthday', coalesce(to_char(mp.birth_date, 'MM-DD') = to_char(s.starts_at at time zone o.timezone, 'MM-DD'), false),
            'owesForm', exists (select 1 from form_instances f where f.organization_id = ${organizationId} and f.membership_id = b.membership_id and f.status = 'pending'))
          order by b.waitlist_position nulls first, mp.first_name, mp.last_name, b.id), '[]'::json)
        from bookings b
        join memberships m on m.organization_id = ${organizationId} and m.id = b.membership_id
        join users u on u.id = m.user_id
        join organizations o on o.id = ${organizationId}
        left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = b.membership_id
        where b.organization_id = ${organizationId} and b.class_session_id = s.id))::text as body
      from class_sessions s ${sessionDetail(sql`${organizationId}::uuid`, sql`true`)}
      where s.organization_id = ${organizationId} and s.id = ${sessionId} and ${live('s')}`,
  );
  const [, [row]] = await ctx.db.batch([door.member(ctx.actor, organizationId, STAFF_ROLES), read]);
  if (!row) throw new DomainError('not_found');
  return row.body;
}
