-- Reads that cost PostgreSQL more to plan than to run: their plans are kept with the connection (docs/decisions/0011).

-- The caller's bookings on one side of now, each with what cancelling it would mean; the past ones from a month back.
CREATE FUNCTION public.my_bookings_json(org uuid, in_past boolean, at timestamptz)
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  me uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
  -- No class lasts a day.
  since timestamptz := at - CASE WHEN in_past THEN interval '30 days' ELSE interval '1 day' END;
BEGIN
  RETURN (
    SELECT coalesce(json_agg(w), '[]'::json) FROM (SELECT b.id, b.class_session_id AS "classSessionId", b.membership_id AS "membershipId", b.status,
        b.waitlist_position AS "waitlistPosition", b.booked_at AS "bookedAt", b.cancelled_at AS "cancelledAt", b.cancellation_reason AS "cancellationReason",
        b.checked_in_at AS "checkedInAt", b.check_in_method AS "checkInMethod", coalesce(s.title, t.name) AS "className", t.color, s.starts_at AS "startsAt",
        s.ends_at AS "endsAt", s.status AS "sessionStatus", l.name AS location, nullif(trim(c.first_name || ' ' || c.last_name), '') AS coach,
        json_build_object('allowed', d.rule NOT IN ('booking_not_active', 'cancellation_window_passed'),
          'late', b.status = 'confirmed' AND d.rule IN ('late_allowed', 'cancellation_window_passed'), 'until', d.inputs -> 'until') AS cancellation,
        (SELECT f.expires_at FROM public.waitlist_offers f
          WHERE f.organization_id = org AND f.booking_id = b.id AND f.status = 'open' AND f.expires_at > at) AS "offeredUntil"
    -- The person goes first, fenced: what somebody booked in years is less than what a large studio offers in a month. Most of it says its hours itself.
    FROM (SELECT * FROM public.bookings a WHERE a.organization_id = org AND a.membership_id = me
      AND (a.holds_from IS NULL OR a.holds_from > since AND (a.holds_until <= at) = in_past)
      AND (in_past OR a.status <> 'cancelled' OR a.cancellation_reason = 'class_cancelled') OFFSET 0) b
    JOIN public.class_sessions s ON s.organization_id = org AND s.id = b.class_session_id AND s.starts_at > since AND (s.ends_at <= at) = in_past
    JOIN public.class_types t ON t.organization_id = org AND t.id = s.class_type_id
    LEFT JOIN public.locations l ON l.organization_id = org AND l.id = s.location_id
    LEFT JOIN public.member_profiles c ON c.organization_id = org AND c.membership_id = s.coach_membership_id
    CROSS JOIN LATERAL public.cancellation_decision(org, b.id, false, at) d
    ORDER BY CASE WHEN in_past THEN s.starts_at END DESC, s.starts_at, b.id) w);
END $$;
--> statement-breakpoint
-- Everybody of a class, with what a coach should know of them.
CREATE FUNCTION public.class_roster_json(org uuid, of_session uuid, at timestamptz)
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(w), '[]'::json) FROM (SELECT b.id, b.class_session_id AS "classSessionId", b.membership_id AS "membershipId", b.status,
        b.waitlist_position AS "waitlistPosition", b.booked_at AS "bookedAt", b.cancelled_at AS "cancelledAt", b.cancellation_reason AS "cancellationReason",
        b.checked_in_at AS "checkedInAt", b.check_in_method AS "checkInMethod", coalesce(p.first_name, '') AS "firstName", coalesce(p.last_name, '') AS "lastName", p.phone,
        coalesce(CASE WHEN p.avatar_key IS NOT NULL THEN json_build_object('$file', 'day 96 ' || p.avatar_key) END, to_json(u.image_url)) AS "imageUrl",
        p.imported ->> 'planName' AS "planName",
        (SELECT f.expires_at FROM public.waitlist_offers f
          WHERE f.organization_id = org AND f.booking_id = b.id AND f.status = 'open' AND f.expires_at > at) AS "offeredUntil",
        CASE WHEN b.status = 'waitlisted' AND b.passed_over_rule IS NOT NULL THEN json_build_object('rule', b.passed_over_rule, 'at', b.passed_over_at) END AS "passedOver",
        CASE WHEN b.consequence IS NOT NULL
          THEN json_build_object('kind', b.consequence, 'cause', b.consequence_cause, 'waivedAt', b.consequence_waived_at) END AS consequence,
        NOT EXISTS (SELECT FROM public.bookings e
          WHERE e.organization_id = org AND e.membership_id = b.membership_id AND e.status = 'attended' AND e.id <> b.id) AS "isFirstClass",
        coalesce(to_char(p.birth_date, 'MM-DD') = to_char(s.starts_at AT TIME ZONE o.timezone, 'MM-DD'), false) AS "hasBirthday",
        EXISTS (SELECT FROM public.form_instances f WHERE f.organization_id = org AND f.membership_id = b.membership_id AND f.status = 'pending') AS "owesForm"
    FROM public.class_sessions s
    JOIN public.organizations o ON o.id = org
    JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = s.id
    JOIN public.memberships m ON m.organization_id = org AND m.id = b.membership_id
    JOIN public.users u ON u.id = m.user_id
    LEFT JOIN public.member_profiles p ON p.organization_id = org AND p.membership_id = b.membership_id
    WHERE s.organization_id = org AND s.id = of_session
    ORDER BY b.waitlist_position NULLS FIRST, p.first_name, p.last_name, b.id) w);
END $$;
--> statement-breakpoint
-- A studio's day: its classes, how full each day of its week is (booked and offered places), who comes, and what waits to be published. Weeks begin on Sunday.
CREATE FUNCTION public.day_of_studio(org uuid, at timestamptz)
RETURNS TABLE (today date, sessions json, week json, expected int, arrived int, active_members int, new_members int, drafts int, published int)
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  zone text := (SELECT o.timezone FROM public.organizations o WHERE o.id = org);
  sunday date;
BEGIN
  today := (at AT TIME ZONE zone)::date;
  sunday := today - extract(dow FROM today)::int;
  sessions := public.class_sessions_json(org, today::timestamp AT TIME ZONE zone, (today + 1)::timestamp AT TIME ZONE zone, true, '{published,cancelled,archived}');
  SELECT json_agg(json_build_object('date', d.day, 'booked', coalesce(w.booked, 0), 'capacity', coalesce(w.capacity, 0)) ORDER BY d.day) INTO week
    FROM (SELECT sunday + nth AS day FROM generate_series(0, 6) nth) d
    LEFT JOIN (
      SELECT (s.starts_at AT TIME ZONE zone)::date AS day, sum(n.booked)::int AS booked, sum(s.capacity)::int AS capacity
      FROM (SELECT * FROM public.class_sessions a WHERE a.organization_id = org AND a.starts_at >= sunday::timestamp AT TIME ZONE zone
        AND a.starts_at < (sunday + 7)::timestamp AT TIME ZONE zone AND a.deleted_at IS NULL AND a.status = 'published' AND a.capacity IS NOT NULL OFFSET 0) s
      CROSS JOIN LATERAL (SELECT count(*) AS booked FROM public.bookings b
        WHERE b.organization_id = org AND b.class_session_id = s.id AND b.status IN ('confirmed', 'attended', 'no_show')) n
      GROUP BY 1) w ON w.day = d.day;
  SELECT count(*) FILTER (WHERE b.status IN ('confirmed', 'attended', 'no_show')), count(*) FILTER (WHERE b.status = 'attended') INTO expected, arrived
    FROM (SELECT * FROM public.class_sessions a WHERE a.organization_id = org AND a.starts_at >= today::timestamp AT TIME ZONE zone
      AND a.starts_at < (today + 1)::timestamp AT TIME ZONE zone AND a.status = 'published' OFFSET 0) s
    JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = s.id;
  SELECT count(*), count(*) FILTER (WHERE m.joined_at >= date_trunc('month', today)) INTO active_members, new_members
    FROM public.memberships m WHERE m.organization_id = org AND m.status = 'active' AND m.role = 'member';
  SELECT count(*) FILTER (WHERE s.status = 'draft'), count(*) FILTER (WHERE s.status = 'published') INTO drafts, published
    FROM public.class_sessions s WHERE s.organization_id = org AND s.deleted_at IS NULL AND s.starts_at >= (sunday + 7)::timestamp AT TIME ZONE zone
      AND s.starts_at < (sunday + 14)::timestamp AT TIME ZONE zone;
  RETURN NEXT;
END $$;
--> statement-breakpoint
-- Members in the order of their ids, as the contract's Member: the studio's own record of a person where there is one, else what their login says.
CREATE FUNCTION public.members_json(org uuid, ids uuid[])
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(w), '[]'::json) FROM (SELECT m.id, coalesce(p.first_name, u.first_name) AS "firstName", coalesce(p.last_name, u.last_name) AS "lastName",
        coalesce(p.email, u.email) AS email, p.phone,
        coalesce(CASE WHEN p.avatar_key IS NOT NULL THEN json_build_object('$file', 'day 96 ' || p.avatar_key) END, to_json(u.image_url)) AS "imageUrl",
        m.role, m.status, m.payment_status AS "paymentStatus", m.joined_at AS "joinedAt", u.clerk_id IS NOT NULL AS "hasAccount", m.created_at AS "createdAt",
        greatest(m.updated_at, p.updated_at) AS "updatedAt"
    FROM unnest(ids) WITH ORDINALITY AS asked (id, nth)
    JOIN public.memberships m ON m.organization_id = org AND m.id = asked.id
    JOIN public.users u ON u.id = m.user_id
    LEFT JOIN public.member_profiles p ON p.organization_id = org AND p.membership_id = m.id
    ORDER BY asked.nth) w);
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.my_bookings_json(uuid, boolean, timestamptz), public.class_roster_json(uuid, uuid, timestamptz), public.day_of_studio(uuid, timestamptz),
  public.members_json(uuid, uuid[]) TO fitkit_app;
