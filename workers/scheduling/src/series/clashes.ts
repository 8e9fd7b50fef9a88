import { DomainError, type Language } from '@fitkit/contracts';
import type { Clash } from '@fitkit/contracts/series';
import { live, type SQL, sql } from '@fitkit/db';

/**
 * What the exclusion constraints of class_sessions would refuse, said before they do: for each planned class `p` the classes that hold its
 * coach or its space at that time. `plan` (day, session_id, starts_at …) says where planned classes stand themselves; those are not looked up.
 */
export const clashesOf = (organizationId: string, wanted: SQL, plan: SQL): SQL => sql`
  select p.day, x.starts_at, json_build_object('kind', k.kind, 'classSessionId', x.id, 'name', x.name, 'startsAt', x.starts_at, 'endsAt', x.ends_at,
      'coach', (select nullif(trim(m.first_name || ' ' || m.last_name), '') from member_profiles m where m.organization_id = ${organizationId} and m.membership_id = x.coach_membership_id),
      'place', (select coalesce(r.name, l.name) from locations l left join spaces r on r.organization_id = ${organizationId} and r.location_id = l.id and r.id = coalesce(x.space_id, p.space_id)
        where l.organization_id = ${organizationId} and l.id = x.location_id),
      'sharable', k.kind = 'space') as body
  from ${wanted}
  cross join lateral (
    select cs.id, coalesce(cs.title, ct.name) as name, cs.starts_at, cs.ends_at, cs.coach_membership_id, cs.location_id, cs.space_id, cs.shares_space
    from class_sessions cs join class_types ct on ct.organization_id = ${organizationId} and ct.id = cs.class_type_id
    where cs.organization_id = ${organizationId} and ${live('cs')} and cs.status <> 'cancelled'
      and cs.starts_at < p.ends_at and cs.starts_at > p.starts_at - interval '11 hours' and cs.ends_at > p.starts_at
      and not exists (select from ${plan} q where q.session_id = cs.id)
    union all
    select q.session_id, coalesce(q.title, q.type_name), q.starts_at, q.ends_at, q.coach_membership_id, q.location_id, q.space_id, q.shares_space
    from ${plan} q where q.action in ('added', 'changed', 'kept') and q.day <> p.day and q.starts_at < p.ends_at and q.ends_at > p.starts_at
  ) x
  cross join lateral (select case when x.coach_membership_id = p.coach_membership_id then 'coach'
    when x.location_id = p.location_id and (x.space_id is null or p.space_id is null or x.space_id = p.space_id) and not (x.shares_space and p.shares_space) then 'space' end as kind) k
  where k.kind is not null`;

/** Who, when and which class: a clash as the refusal that explains it. */
export function clashRefusal(clash: Clash, timezone: string, language: Language): DomainError {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: timezone, ...options });
  const date = format({ weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(clash.startsAt));
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const when = `${date}, ${clock.format(new Date(clash.startsAt))}–${clock.format(new Date(clash.endsAt))}`;
  const code = clash.kind === 'coach' ? 'coach_has_class' : 'space_has_class';
  const inputs = { name: clash.name, when, coach: clash.coach, place: clash.place, classSessionId: clash.classSessionId };
  return new DomainError(code, inputs);
}
