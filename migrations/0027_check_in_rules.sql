-- Check-in: the tablet's door, which class somebody stands in front of, and whether they may come in. What decides is here; it is worded in TypeScript.
GRANT SELECT (organization_id, id, location_id, token_hash, opened_at, expires_at, revoked_at, last_seen_at), UPDATE (last_seen_at) ON kiosks TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- A tablet at a studio's door, by the hash of its token. It acts as nobody's membership, in a role that stands in no list of roles.
CREATE FUNCTION door.kiosk(hash text) RETURNS TABLE (organization_id uuid, kiosk_id uuid, location_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE expires timestamptz; seen timestamptz;
BEGIN
  SELECT k.organization_id, k.id, k.location_id, k.expires_at, k.last_seen_at INTO organization_id, kiosk_id, location_id, expires, seen
    FROM public.kiosks k JOIN public.organizations o ON o.id = k.organization_id AND o.deleted_at IS NULL AND o.is_active
    WHERE k.token_hash = hash AND k.revoked_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such kiosk' USING ERRCODE = 'ZK401', CONSTRAINT = 'invalid_token'; END IF;
  IF expires <= now() THEN RAISE EXCEPTION 'expired' USING ERRCODE = 'ZK401', CONSTRAINT = 'token_expired'; END IF;
  IF seen IS NULL OR seen < now() - interval '1 minute' THEN
    UPDATE public.kiosks k SET last_seen_at = now() WHERE k.organization_id = organization_id AND k.id = kiosk_id;
  END IF;
  PERFORM door.enter(organization_id, NULL, NULL, 'kiosk'); RETURN NEXT;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.kiosk(text) TO fitkit_app;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
--> statement-breakpoint
-- Six digits of a member under a key of this half minute; the Worker counts the same (shortCode). The key is 32 bytes in hex, so the input has one length.
CREATE FUNCTION public.check_in_code(key text, member uuid) RETURNS text LANGUAGE sql IMMUTABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT lpad((('x' || left(encode(sha256(decode(key, 'hex') || uuid_send(member)), 'hex'), 7))::bit(28)::int % 1000000)::text, 6, '0')
$$;
--> statement-breakpoint
-- Whose digits these are, among those who are booked around now (at one place, if it is named), and the id of their use. Nobody where two would fit.
CREATE FUNCTION public.check_in_member(org uuid, place uuid, digits text, keys text[], at timestamptz)
RETURNS TABLE (member uuid, token uuid) LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH around AS (
    SELECT DISTINCT b.membership_id FROM public.class_sessions s
    JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = s.id AND b.status <> 'cancelled'
    WHERE s.organization_id = org AND s.deleted_at IS NULL AND s.starts_at > at - interval '12 hours' AND s.starts_at < at + interval '12 hours'
      AND (place IS NULL OR s.location_id IS NULL OR s.location_id = place)
  ), fitting AS (
    SELECT a.membership_id AS who, md5(k.key || a.membership_id)::uuid AS use_id, count(*) OVER () AS n
    FROM around a CROSS JOIN unnest(keys) AS k (key) WHERE public.check_in_code(k.key, a.membership_id) = digits
  )
  SELECT f.who, f.use_id FROM fitting f WHERE f.n = 1;
END $$;
--> statement-breakpoint
-- The class that somebody stands in front of: one of theirs around now, here rather than elsewhere, open rather than not, the nearest.
CREATE FUNCTION public.check_in_session(org uuid, member uuid, place uuid, at timestamptz)
RETURNS uuid LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT s.id FROM public.class_sessions s
    JOIN public.organizations o ON o.id = org
    JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = s.id AND b.membership_id = member AND b.status <> 'cancelled'
    WHERE s.organization_id = org AND s.deleted_at IS NULL AND s.status = 'published'
      AND s.starts_at > at - interval '12 hours' AND s.starts_at < at + interval '12 hours'
    ORDER BY (place IS NULL OR s.location_id IS NULL OR s.location_id = place) DESC,
      (b.status = 'confirmed' AND at >= s.starts_at - make_interval(mins => o.check_in_opens_minutes) AND at <= least(s.starts_at + make_interval(mins => o.check_in_closes_minutes), s.ends_at)) DESC,
      abs(extract(epoch FROM s.starts_at - at)), s.id
    LIMIT 1
  );
END $$;
--> statement-breakpoint
-- May this person come in? `how` is how they say that they are here; `place` is where they say it, null where nobody asks. Staff are held to no hour and no
-- place. A position is judged here and kept nowhere: what it is off by may be in the person's favour, but not more than the circle itself.
CREATE FUNCTION public.check_in_decision(org uuid, member uuid, session uuid, place uuid, how text, by_staff boolean, lat double precision, lon double precision, accuracy double precision, at timestamptz)
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
  LEFT JOIN public.class_sessions c ON c.organization_id = org AND c.id = coalesce(session, public.check_in_session(org, member, place, at)) AND c.deleted_at IS NULL
  LEFT JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = c.id AND b.membership_id = member
  LEFT JOIN public.locations l ON l.organization_id = org AND l.id = c.location_id AND l.latitude IS NOT NULL AND l.longitude IS NOT NULL
  CROSS JOIN LATERAL (SELECT c.starts_at - make_interval(mins => o.check_in_opens_minutes) AS opens_at,
    least(c.starts_at + make_interval(mins => o.check_in_closes_minutes), c.ends_at) AS closes_at) w
  CROSS JOIN LATERAL (SELECT count(*)::int AS booked FROM public.bookings t WHERE t.organization_id = org AND t.class_session_id = c.id AND t.status IN ('confirmed', 'attended', 'no_show')) n
  -- Over a sphere: for the width of a street it is exact enough.
  CROSS JOIN LATERAL (SELECT 2 * 6371000 * asin(least(1, sqrt(sin(radians(l.latitude - lat) / 2) ^ 2 + cos(radians(lat)) * cos(radians(l.latitude)) * sin(radians(l.longitude - lon) / 2) ^ 2))) AS meters) d
  WHERE o.id = org;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.check_in_code(text, uuid), public.check_in_member(uuid, uuid, text, text[], timestamptz), public.check_in_session(uuid, uuid, uuid, timestamptz),
  public.check_in_decision(uuid, uuid, uuid, uuid, text, boolean, double precision, double precision, double precision, timestamptz) TO fitkit_app;
