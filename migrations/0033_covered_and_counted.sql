ALTER TABLE "bookings" DROP CONSTRAINT "bookings_cancellation_reason";--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_cancellation_reason" CHECK (cancellation_reason in ('member', 'staff', 'class_cancelled', 'clash', 'not_covered'));--> statement-breakpoint
-- Places of a class that are offered to who waits, and so taken for everybody else.
CREATE FUNCTION public.places_offered(org uuid, session uuid, at timestamptz)
RETURNS int LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::int FROM public.waitlist_offers f WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open' AND f.expires_at > at
$$;
--> statement-breakpoint
-- Free places of a class that booking gives to nobody else now: offered to who waits, or kept through the studio's quiet hours for those who come next. What
-- is shown as free and what booking gives are this one count.
CREATE OR REPLACE FUNCTION public.places_held_back(org uuid, session uuid, at timestamptz)
RETURNS int LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT public.places_offered(org, session, at) + CASE WHEN at < s.starts_at - make_interval(mins => (r.rules ->> 'promotion_closes_minutes_before')::int)
      AND public.is_quiet((at AT TIME ZONE o.timezone)::time, (r.rules ->> 'quiet_from')::time, (r.rules ->> 'quiet_until')::time)
    THEN (SELECT count(*)::int FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted' AND b.passed_over_rule IS NULL
      AND NOT EXISTS (SELECT FROM public.waitlist_offers f WHERE f.organization_id = org AND f.booking_id = b.id AND f.status IN ('open', 'expired') AND f.offered_at >= b.booked_at))
    ELSE 0 END
  FROM public.class_sessions s JOIN public.organizations o ON o.id = org
  CROSS JOIN LATERAL (SELECT public.booking_rules(org, s.class_type_id, NULL, at) AS rules) r
  WHERE s.organization_id = org AND s.id = session
$$;
--> statement-breakpoint
-- Whether a person may take a place in a class, and which. One row, always; one definition for booking, promotion's own checks and preview.
--   place_free · staff_booking · class_full_waitlist_open (a place on the waitlist)   allowed
--   everything else is the code of a refusal; `inputs` are what it saw.
-- Windows, caps, strikes and plans bind members who book themselves; staff who book somebody are bound by the places alone.
CREATE OR REPLACE FUNCTION public.booking_decision(org uuid, session uuid, member uuid, by_staff boolean, at timestamptz)
RETURNS TABLE (rule text, waitlist_position int, inputs jsonb) LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  a record; n record; e record; rules jsonb; plan uuid; opens timestamptz; day date; week date; refusal text; seen jsonb; held int; k record; used int;
BEGIN
  SELECT s.id, s.status, s.starts_at, s.capacity, s.waitlist_capacity, s.class_type_id, m.status AS member_status, m.role, o.timezone, o.language, o.country INTO a
    FROM public.organizations o
    LEFT JOIN public.class_sessions s ON s.organization_id = org AND s.id = session AND s.deleted_at IS NULL
    LEFT JOIN public.memberships m ON m.organization_id = org AND m.id = member
    WHERE o.id = org;
  SELECT count(*) FILTER (WHERE b.status IN ('confirmed', 'attended', 'no_show'))::int AS booked,
      count(*) FILTER (WHERE b.status = 'waitlisted')::int AS waiting,
      coalesce(bool_or(b.membership_id = member AND b.status <> 'cancelled'), false) AS mine
    INTO n FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session;
  seen := jsonb_build_object('capacity', a.capacity, 'booked', n.booked, 'waiting', n.waiting, 'waitlistCapacity', a.waitlist_capacity);
  refusal := CASE
    WHEN a.member_status IS NULL OR a.id IS NULL THEN 'not_found'
    WHEN a.status = 'cancelled' THEN 'session_cancelled'
    WHEN a.status <> 'published' AND NOT by_staff THEN 'not_found'
    WHEN a.status <> 'published' THEN 'not_bookable'
    WHEN a.member_status <> 'active' THEN 'membership_not_active'
    WHEN n.mine THEN 'already_booked'
    WHEN a.starts_at <= at AND NOT by_staff THEN 'booking_closed'
  END;
  IF refusal IS NOT NULL THEN
    RETURN QUERY SELECT refusal, NULL::int, seen;
    RETURN;
  END IF;

  IF by_staff OR a.role <> 'member' THEN
    rules := public.booking_rules(org, a.class_type_id, NULL, at);
  ELSE
    SELECT d.allowed, d.rule, d.subscription_id, d.inputs INTO e FROM public.booking_entitlement(org, session, member, at) d;
    SELECT s.plan_id INTO plan FROM public.subscriptions s WHERE s.organization_id = org AND s.id = e.subscription_id;
    rules := public.booking_rules(org, a.class_type_id, plan, at);
    IF at >= a.starts_at - make_interval(mins => (rules ->> 'closes_minutes_before')::int) THEN
      RETURN QUERY SELECT 'booking_closed', NULL::int, seen || jsonb_build_object('minutes', (rules ->> 'closes_minutes_before')::int);
      RETURN;
    END IF;
    opens := public.booking_opens_at(rules, a.starts_at, a.timezone, a.language, a.country);
    IF at < opens THEN
      RETURN QUERY SELECT 'booking_not_open', NULL::int, seen || jsonb_build_object('opensAt', opens);
      RETURN;
    END IF;
    IF rules ? 'strike_limit' THEN
      SELECT count(*)::int AS strikes, max(x.created_at) + make_interval(days => (rules ->> 'strike_block_days')::int) AS until INTO k FROM public.strikes x
        WHERE x.organization_id = org AND x.membership_id = member AND x.kind = 'strike' AND x.created_at > at - make_interval(days => (rules ->> 'strike_window_days')::int)
          AND NOT EXISTS (SELECT FROM public.strikes w WHERE w.organization_id = org AND w.waives_id = x.id);
      IF k.strikes >= (rules ->> 'strike_limit')::int AND at < k.until THEN
        RETURN QUERY SELECT 'strikes_block', NULL::int, seen || jsonb_build_object('strikes', k.strikes, 'limit', (rules ->> 'strike_limit')::int, 'until', k.until);
        RETURN;
      END IF;
    END IF;
    -- A class counts on the day on which the studio holds it; a period of a cap is the calendar month.
    day := (a.starts_at AT TIME ZONE a.timezone)::date;
    week := public.week_of(day, a.language, a.country, a.timezone);
    FOR k IN SELECT c.cap, (rules ->> c.cap)::int AS most, c.code, c.since, c.until, CASE WHEN (rules ->> (c.cap || '.of_type'))::boolean THEN a.class_type_id END AS class_type
      FROM (VALUES
        ('max_per_day', 'cap_per_day', day::timestamp AT TIME ZONE a.timezone, (day + 1)::timestamp AT TIME ZONE a.timezone),
        ('max_per_week', 'cap_per_week', week::timestamp AT TIME ZONE a.timezone, (week + 7)::timestamp AT TIME ZONE a.timezone),
        ('max_per_period', 'cap_per_period', date_trunc('month', day::timestamp) AT TIME ZONE a.timezone, (date_trunc('month', day::timestamp) + interval '1 month') AT TIME ZONE a.timezone),
        ('max_upcoming', 'cap_upcoming', at, 'infinity'::timestamptz)) c (cap, code, since, until)
      WHERE rules ? c.cap
    LOOP
      used := public.places_held(org, member, k.class_type, k.since, k.until, session);
      IF used >= k.most THEN
        RETURN QUERY SELECT k.code, NULL::int, seen || jsonb_build_object('limit', k.most, 'used', used);
        RETURN;
      END IF;
    END LOOP;
    IF NOT e.allowed THEN
      RETURN QUERY SELECT e.rule, NULL::int, seen || e.inputs;
      RETURN;
    END IF;
  END IF;

  -- Staff may give away what is only kept for the morning, and not what is offered.
  held := CASE WHEN n.waiting = 0 THEN 0 WHEN by_staff THEN public.places_offered(org, session, at) ELSE public.places_held_back(org, session, at) END;
  IF a.capacity IS NULL OR n.booked + held < a.capacity THEN
    RETURN QUERY SELECT CASE WHEN by_staff THEN 'staff_booking' ELSE 'place_free' END, NULL::int, seen;
  ELSIF n.waiting < a.waitlist_capacity THEN
    IF NOT by_staff AND rules ? 'max_waitlisted' THEN
      SELECT count(*)::int INTO used FROM public.bookings b JOIN public.class_sessions s ON s.organization_id = org AND s.id = b.class_session_id
        WHERE b.organization_id = org AND b.membership_id = member AND b.status = 'waitlisted' AND s.starts_at > at;
      IF used >= (rules ->> 'max_waitlisted')::int THEN
        RETURN QUERY SELECT 'cap_waitlisted', NULL::int, seen || jsonb_build_object('limit', (rules ->> 'max_waitlisted')::int, 'used', used);
        RETURN;
      END IF;
    END IF;
    RETURN QUERY SELECT 'class_full_waitlist_open', n.waiting + 1, seen;
  ELSE
    RETURN QUERY SELECT CASE WHEN a.waitlist_capacity > 0 THEN 'waitlist_full' ELSE 'class_full' END, NULL::int, seen;
  END IF;
END $$;
--> statement-breakpoint
-- Takes the place that is offered to who waits, or one that is free for anybody: before the offer's end, never at it.
--   claimed     allowed        booking_not_waitlisted · offer_expired · class_full    refused; what does not cover it raises
CREATE OR REPLACE FUNCTION public.claim_place(org uuid, booking uuid, at timestamptz)
RETURNS TABLE (rule text, inputs jsonb)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE b record; f record; e record; free boolean;
BEGIN
  SELECT x.status, x.class_session_id, s.capacity, s.starts_at, s.status AS session_status INTO b FROM public.bookings x
    JOIN public.class_sessions s ON s.organization_id = org AND s.id = x.class_session_id WHERE x.organization_id = org AND x.id = booking;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT x.id, x.status, x.expires_at INTO f FROM public.waitlist_offers x WHERE x.organization_id = org AND x.booking_id = booking ORDER BY x.offered_at DESC, x.id DESC LIMIT 1;
  SELECT b.capacity IS NULL OR b.capacity > count(*) FILTER (WHERE x.status IN ('confirmed', 'attended', 'no_show'))
      + public.places_offered(org, b.class_session_id, at) INTO free
    FROM public.bookings x WHERE x.organization_id = org AND x.class_session_id = b.class_session_id;
  IF b.status <> 'waitlisted' THEN
    RETURN QUERY SELECT 'booking_not_waitlisted', '{}'::jsonb;
  ELSIF b.session_status <> 'published' OR b.starts_at <= at THEN
    RETURN QUERY SELECT 'booking_closed', '{}'::jsonb;
  ELSIF NOT coalesce(f.status = 'open' AND at < f.expires_at, false) AND NOT free THEN
    RETURN QUERY SELECT CASE WHEN f.status IN ('open', 'expired') THEN 'offer_expired' ELSE 'class_full' END,
      jsonb_strip_nulls(jsonb_build_object('expiredAt', CASE WHEN f.status IN ('open', 'expired') THEN f.expires_at END));
  ELSE
    SELECT x.rule, x.inputs INTO e FROM public.spend_entitlement(org, booking, at, true) x;
    UPDATE public.bookings x SET status = 'confirmed', waitlist_position = NULL, promoted_at = at, passed_over_rule = NULL, passed_over_at = NULL, updated_at = at
      WHERE x.organization_id = org AND x.id = booking;
    UPDATE public.waitlist_offers x SET status = 'claimed', decided_at = at, updated_at = at WHERE x.organization_id = org AND x.id = f.id AND x.status = 'open' AND at < x.expires_at;
    RETURN QUERY SELECT 'claimed', jsonb_strip_nulls(jsonb_build_object('coveredBy', e.rule, 'plan', e.inputs -> 'plan', 'balance', e.inputs -> 'balance'));
  END IF;
END $$;
--> statement-breakpoint
DROP FUNCTION public.class_sessions_json(uuid, timestamptz, timestamptz, boolean, text[], uuid, uuid, timestamptz);
--> statement-breakpoint
CREATE FUNCTION public.class_sessions_json(org uuid, starts_from timestamptz, starts_before timestamptz, by_staff boolean,
  of_statuses text[] DEFAULT NULL, of_program uuid DEFAULT NULL, of_session uuid DEFAULT NULL, ends_after timestamptz DEFAULT NULL, at timestamptz DEFAULT now())
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE me uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'classTypeId', s.class_type_id, 'programId', t.program_id, 'name', coalesce(s.title, t.name), 'color', t.color,
        'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
        'booked', n.booked, 'held', CASE WHEN n.waitlisted > 0 AND s.capacity > n.booked THEN least(public.places_held_back(org, s.id, at), s.capacity - n.booked) ELSE 0 END, 'waitlisted', n.waitlisted, 'attended', n.attended,
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
--> statement-breakpoint
-- Places booked with a subscription in classes to come, from a day of the studio until another or for good. One definition for what is shown before an
-- act and for what the act leaves uncovered.
CREATE FUNCTION public.booked_with(org uuid, subscription uuid, since date, until date, at timestamptz)
RETURNS TABLE (booking uuid, class_session uuid) LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.id, c.id FROM public.bookings b
  JOIN public.class_sessions c ON c.organization_id = org AND c.id = b.class_session_id
  JOIN public.organizations o ON o.id = org
  WHERE b.organization_id = org AND b.subscription_id = subscription AND b.status = 'confirmed' AND c.starts_at > at AND c.status <> 'cancelled'
    AND (c.starts_at AT TIME ZONE o.timezone)::date >= since AND (until IS NULL OR (c.starts_at AT TIME ZONE o.timezone)::date < until)
$$;
--> statement-breakpoint
-- Those of its places that it no longer covers: all of one that is over, and those on days on which it rests.
CREATE FUNCTION public.uncovered_bookings(org uuid, subscription uuid, at timestamptz)
RETURNS TABLE (booking uuid, class_session uuid) LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT w.booking, w.class_session FROM (
    SELECT '-infinity'::date AS since, NULL::date AS until FROM public.subscriptions s WHERE s.organization_id = org AND s.id = subscription AND s.status = 'cancelled'
    UNION ALL
    SELECT z.starts_on, z.ends_on FROM public.subscription_freezes z WHERE z.organization_id = org AND z.subscription_id = subscription AND z.cancelled_at IS NULL) d
  CROSS JOIN LATERAL public.booked_with(org, subscription, d.since, d.until, at) w
$$;
--> statement-breakpoint
-- No place is held for nothing: what a subscription no longer covers is covered by whatever else its person has, or given back at no cost. In the order of
-- the classes, under the caller's lock of them; the caller settles their queues.
--   covered · released       of a booking
CREATE FUNCTION public.release_uncovered(org uuid, subscription uuid, at timestamptz)
RETURNS TABLE (outcome text, booking uuid)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE b record; covered boolean;
BEGIN
  PERFORM 1 FROM public.memberships m WHERE m.organization_id = org AND m.id IN (SELECT x.membership_id FROM public.uncovered_bookings(org, subscription, at) u
    JOIN public.bookings x ON x.organization_id = org AND x.id = u.booking) ORDER BY m.id FOR NO KEY UPDATE;
  FOR b IN SELECT x.id, x.membership_id, x.class_session_id FROM public.uncovered_bookings(org, subscription, at) u
    JOIN public.bookings x ON x.organization_id = org AND x.id = u.booking
    JOIN public.class_sessions c ON c.organization_id = org AND c.id = u.class_session ORDER BY c.starts_at, x.id
  LOOP
    SELECT e.allowed INTO covered FROM public.booking_entitlement(org, b.class_session_id, b.membership_id, at) e;
    IF covered THEN
      PERFORM public.return_entitlement(org, b.id, at);
      SELECT e.allowed INTO covered FROM public.spend_entitlement(org, b.id, at, false) e;
    END IF;
    IF NOT covered THEN
      PERFORM public.cancel_booking(org, b.id, true, 'not_covered', at);
    END IF;
    RETURN QUERY SELECT CASE WHEN covered THEN 'covered' ELSE 'released' END, b.id;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.places_offered(uuid, uuid, timestamptz), public.class_sessions_json(uuid, timestamptz, timestamptz, boolean, text[], uuid, uuid, timestamptz, timestamptz),
  public.booked_with(uuid, uuid, date, date, timestamptz), public.uncovered_bookings(uuid, uuid, timestamptz), public.release_uncovered(uuid, uuid, timestamptz) TO fitkit_app;
