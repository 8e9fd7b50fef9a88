import type { MemberDetail } from '@fitkit/contracts/identity';
import { live, masked, type Read, sql, statement } from '@fitkit/db';
import { statusOf } from '../invitations/json.ts';

export type MemberKey = { organizationId: string; membershipId: string };
const LAST_BOOKINGS = 10;

export const readMember = ({ organizationId, membershipId }: MemberKey, now: string): Read<MemberDetail> =>
  statement(
    'members.get',
    sql`select ((members_json(m.organization_id, array[m.id]) -> 0)::jsonb || jsonb_build_object('birthDate', mp.birth_date, 'gender', mp.gender, 'nationalId', ${masked(sql`mp.national_id_last3`)},
        'address', mp.address, 'city', mp.city, 'notes', mp.notes, 'language', mp.language, 'imported', mp.imported,
        'invitation', (select json_build_object('id', i.id, 'status', ${statusOf(now)}, 'sentAt', i.sent_at, 'expiresAt', i.expires_at) from invitations i
          where i.organization_id = ${organizationId} and i.membership_id = m.id order by i.id desc limit 1),
        'bookings', (select coalesce(json_agg(json_build_object('id', b.id, 'status', b.status, 'className', b.name, 'startsAt', b.starts_at)), '[]'::json)
          from (select b.id, b.status, coalesce(s.title, t.name) as name, s.starts_at from bookings b
            join class_sessions s on s.organization_id = ${organizationId} and s.id = b.class_session_id
            join class_types t on t.organization_id = ${organizationId} and t.id = s.class_type_id
            where b.organization_id = ${organizationId} and b.membership_id = m.id
            order by s.starts_at desc, b.id limit ${LAST_BOOKINGS}) b)))::text as body
      from memberships m left join member_profiles mp on mp.organization_id = ${organizationId} and mp.membership_id = m.id
      where m.organization_id = ${organizationId} and m.id = ${membershipId} and ${live('m')}`,
  );
