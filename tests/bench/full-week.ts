type Run = (text: string, params: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/** A week of 42 classes with a dozen people in each, from this day on: far from what demo and seed have planned. Answers one of the classes. */
export async function fullWeek(run: Run, organizationId: string, from: string): Promise<string> {
  const { rows } = await run(
    `with type as (select id from class_types where organization_id = $1 order by id limit 1),
       made as (insert into class_sessions (organization_id, id, class_type_id, starts_at, ends_at, capacity, waitlist_capacity, status)
         select $1, gen_random_uuid(), type.id, at, at + interval '1 hour', 16, 5, 'published'
         from type, generate_series(0, 6) d, generate_series(0, 5) n,
           lateral (select (($2::date + d)::timestamp + make_interval(hours => 6 + 2 * n)) at time zone 'Asia/Jerusalem' as at) w returning id),
       booked as (insert into bookings (organization_id, id, class_session_id, membership_id, status, booked_at)
         select $1, gen_random_uuid(), made.id, m.id, 'confirmed', now()
         from made cross join lateral (select m.id from memberships m where m.organization_id = $1 and m.role = 'member' and m.status = 'active'
           order by md5(m.id::text || made.id::text) limit 12) m)
     select id from made order by id limit 1`,
    [organizationId, from],
  );
  return String(rows[0]?.id);
}
