-- Free places of a class that booking gives to nobody else now: offered to who waits, or kept for them through the studio's quiet hours. The same
-- as booking_decision takes them for, so that what is shown as free is what booking would give.
CREATE FUNCTION public.places_held_back(org uuid, session uuid, at timestamptz)
RETURNS int LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT n.offered + CASE WHEN at < s.starts_at - make_interval(mins => (r.rules ->> 'promotion_closes_minutes_before')::int)
      AND public.is_quiet((at AT TIME ZONE o.timezone)::time, (r.rules ->> 'quiet_from')::time, (r.rules ->> 'quiet_until')::time) THEN n.next ELSE 0 END
  FROM public.class_sessions s JOIN public.organizations o ON o.id = org
  CROSS JOIN LATERAL (SELECT public.booking_rules(org, s.class_type_id, NULL, at) AS rules) r
  CROSS JOIN LATERAL (SELECT (SELECT count(*)::int FROM public.waitlist_offers f WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open' AND f.expires_at > at) AS offered,
    (SELECT count(*)::int FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted' AND b.passed_over_rule IS NULL
      AND NOT EXISTS (SELECT FROM public.waitlist_offers f WHERE f.organization_id = org AND f.booking_id = b.id AND f.status IN ('open', 'expired') AND f.offered_at >= b.booked_at)) AS next) n
  WHERE s.organization_id = org AND s.id = session
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.places_held_back(uuid, uuid, timestamptz) TO fitkit_app;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION public.class_sessions_json(org uuid, starts_from timestamptz, starts_before timestamptz, by_staff boolean,
  of_statuses text[] DEFAULT NULL, of_program uuid DEFAULT NULL, of_session uuid DEFAULT NULL, ends_after timestamptz DEFAULT NULL)
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE me uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'classTypeId', s.class_type_id, 'programId', t.program_id, 'name', coalesce(s.title, t.name), 'color', t.color,
        'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
        'booked', n.booked, 'held', CASE WHEN n.waitlisted > 0 AND s.capacity > n.booked THEN least(public.places_held_back(org, s.id, now()), s.capacity - n.booked) ELSE 0 END, 'waitlisted', n.waitlisted, 'attended', n.attended,
        'location', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END,
        'space', CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name) END,
        'coach', CASE WHEN c.membership_id IS NOT NULL THEN json_build_object('id', c.membership_id, 'name', trim(c.first_name || ' ' || c.last_name),
          'imageUrl', CASE WHEN c.avatar_key IS NOT NULL THEN json_build_object('$file', 'week 96 ' || c.avatar_key) END) END,
        'coverUrl', CASE WHEN coalesce(s.cover_image_key, t.cover_key) IS NOT NULL THEN json_build_object('$file', 'week 800 ' || coalesce(s.cover_image_key, t.cover_key)) END,
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
