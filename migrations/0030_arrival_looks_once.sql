-- May this person come in? `how` is how they say that they are here; `place` is where they say it, null where nobody asks. Staff are held to no hour and no
-- place. A position is judged here and kept nowhere: what it is off by may be in the person's favour, but not more than the circle itself. Which class it is
-- about is asked once, and not of every class of the studio.
CREATE OR REPLACE FUNCTION public.check_in_decision(org uuid, member uuid, session uuid, place uuid, how text, by_staff boolean, lat double precision, lon double precision, accuracy double precision, at timestamptz)
RETURNS TABLE (rule text, booking uuid, inputs jsonb) LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT
    CASE
      WHEN m.id IS NULL OR (session IS NOT NULL AND c.id IS NULL) THEN 'not_found'
      WHEN c.status = 'cancelled' THEN 'session_cancelled'
      WHEN c.status = 'draft' THEN 'not_found'
      WHEN m.status <> 'active' THEN 'membership_not_active'
      WHEN NOT by_staff AND ((how = 'qr' AND NOT o.check_in_by_qr) OR (how = 'gps' AND NOT o.check_in_by_gps)) THEN 'check_in_method_off'
      WHEN b.status IS NULL OR b.status = 'cancelled' THEN CASE WHEN n.booked >= c.capacity THEN 'class_full' ELSE 'check_in_not_booked' END
      WHEN b.status = 'attended' THEN 'already_here'
      WHEN b.status = 'waitlisted' THEN 'check_in_waitlisted'
      WHEN by_staff THEN CASE WHEN at > c.starts_at THEN 'late' ELSE 'on_time' END
      WHEN c.location_id <> place THEN 'check_in_elsewhere'
      WHEN at < w.opens_at THEN 'check_in_too_early'
      WHEN at > w.closes_at OR b.status = 'no_show' THEN 'check_in_closed'
      WHEN how = 'gps' AND l.latitude IS NULL THEN 'check_in_no_place'
      WHEN how = 'gps' AND accuracy > greatest(o.check_in_max_meters, 100) THEN 'check_in_position_vague'
      WHEN how = 'gps' AND d.meters - least(accuracy, o.check_in_max_meters) > o.check_in_max_meters THEN 'check_in_too_far'
      WHEN at > c.starts_at THEN 'late'
      ELSE 'on_time'
    END,
    b.id,
    jsonb_strip_nulls(jsonb_build_object('opensMinutes', o.check_in_opens_minutes, 'closesMinutes', o.check_in_closes_minutes, 'maxMeters', o.check_in_max_meters,
      'meters', round(d.meters), 'accuracyMeters', round(accuracy), 'position', b.waitlist_position, 'capacity', c.capacity, 'booked', n.booked, 'startsAt', c.starts_at,
      'waitMinutes', CASE WHEN at < w.opens_at THEN ceil(extract(epoch FROM w.opens_at - at) / 60)::int END,
      'minutesLate', greatest(floor(extract(epoch FROM at - c.starts_at) / 60)::int, 0)))
  FROM public.organizations o
  LEFT JOIN public.memberships m ON m.organization_id = org AND m.id = member AND m.deleted_at IS NULL
  LEFT JOIN public.class_sessions c ON c.organization_id = org AND c.id = (SELECT coalesce(session, public.check_in_session(org, member, place, at))) AND c.deleted_at IS NULL
  LEFT JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = c.id AND b.membership_id = member
  LEFT JOIN public.locations l ON l.organization_id = org AND l.id = c.location_id AND l.latitude IS NOT NULL AND l.longitude IS NOT NULL
  CROSS JOIN LATERAL (SELECT c.starts_at - make_interval(mins => o.check_in_opens_minutes) AS opens_at,
    least(c.starts_at + make_interval(mins => o.check_in_closes_minutes), c.ends_at) AS closes_at) w
  CROSS JOIN LATERAL (SELECT count(*)::int AS booked FROM public.bookings t WHERE t.organization_id = org AND t.class_session_id = c.id AND t.status IN ('confirmed', 'attended', 'no_show')) n
  -- Over a sphere: for the width of a street it is exact enough.
  CROSS JOIN LATERAL (SELECT 2 * 6371000 * asin(least(1, sqrt(sin(radians(l.latitude - lat) / 2) ^ 2 + cos(radians(lat)) * cos(radians(l.latitude)) * sin(radians(l.longitude - lon) / 2) ^ 2))) AS meters) d
  WHERE o.id = org;
END $$;
