-- A wall-clock time of a zone as an instant, as RFC 5545 (3.3.5) has it: a time that comes twice is the first of the two, one that the clock
-- skips is read with the offset from before it, and so comes out later by the gap.
CREATE FUNCTION public.studio_instant(wall timestamp, zone text) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN ((wall AT TIME ZONE zone) - interval '1 hour') AT TIME ZONE zone = wall THEN (wall AT TIME ZONE zone) - interval '1 hour' ELSE wall AT TIME ZONE zone END
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.studio_instant(timestamp, text) TO fitkit_app;
--> statement-breakpoint
-- As in 0005, with the space, the series and the program.
CREATE OR REPLACE FUNCTION public.class_sessions_json(org uuid, starts_from timestamptz, starts_before timestamptz, by_staff boolean,
  of_statuses text[] DEFAULT NULL, of_program uuid DEFAULT NULL, of_session uuid DEFAULT NULL, ends_after timestamptz DEFAULT NULL)
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE me uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'classTypeId', s.class_type_id, 'programId', t.program_id, 'name', coalesce(s.title, t.name), 'color', t.color,
        'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
        'booked', n.booked, 'waitlisted', n.waitlisted, 'attended', n.attended,
        'location', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END,
        'space', CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name) END,
        'coach', CASE WHEN c.membership_id IS NOT NULL THEN json_build_object('id', c.membership_id, 'name', trim(c.first_name || ' ' || c.last_name)) END,
        'seriesId', s.series_id, 'myBooking', n.mine) ORDER BY s.starts_at, t.name, s.id), '[]'::json)
    -- The span goes first, fenced: in a plan for any tenant PostgreSQL would else guess, and now and then walk a studio's whole history.
    FROM (SELECT * FROM public.class_sessions c WHERE c.organization_id = org AND c.starts_at >= starts_from AND c.starts_at < starts_before AND c.deleted_at IS NULL
      AND (of_statuses IS NULL OR c.status = ANY (of_statuses)) AND (of_session IS NULL OR c.id = of_session) AND (ends_after IS NULL OR c.ends_at > ends_after) OFFSET 0) s
    JOIN public.class_types t ON t.organization_id = org AND t.id = s.class_type_id
    JOIN public.programs p ON p.organization_id = org AND p.id = t.program_id
    LEFT JOIN public.locations l ON l.organization_id = org AND l.id = s.location_id
    LEFT JOIN public.spaces r ON r.organization_id = org AND r.location_id = s.location_id AND r.id = s.space_id
    LEFT JOIN public.member_profiles c ON c.organization_id = org AND c.membership_id = s.coach_membership_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE b.status IN ('confirmed', 'attended', 'no_show'))::int AS booked,
             count(*) FILTER (WHERE b.status = 'waitlisted')::int AS waitlisted,
             count(*) FILTER (WHERE b.status = 'attended')::int AS attended,
             json_agg(json_build_object('id', b.id, 'status', b.status, 'waitlistPosition', b.waitlist_position))
               FILTER (WHERE b.membership_id = me AND b.status <> 'cancelled') -> 0 AS mine
      FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = s.id) n
    WHERE (of_program IS NULL OR t.program_id = of_program)
      AND (by_staff OR (s.status = 'published' AND p.delivery_mode = 'schedule') OR n.mine IS NOT NULL));
END $$;
