ALTER TABLE "bookings" DROP CONSTRAINT "bookings_cancellation_reason";--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "passed_over_rule" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "passed_over_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_passed_over" CHECK ((passed_over_rule is null) = (passed_over_at is null));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_cancellation_reason" CHECK (cancellation_reason in ('member', 'staff', 'class_cancelled', 'clash'));--> statement-breakpoint
-- The rules that hold for a class type and a plan at an instant: column by column the narrowest that says something (the studio's, a class type's, a
-- plan's, a class type's for a plan), over what holds where nobody says anything. `<column>.of_type` tells that a class type said it: caps then count
-- that class type alone.
CREATE FUNCTION public.booking_rules(org uuid, class_type uuid, plan uuid, at timestamptz)
RETURNS jsonb LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('closes_minutes_before', 0, 'cancellation_window_minutes', o.cancellation_window_hours * 60, 'allow_late_cancellation', o.allow_late_cancellation,
      'late_cancellation_consequence', 'credit', 'no_show_consequence', 'credit', 'waitlist_mode', 'automatic', 'claim_minutes', 30,
      'promotion_closes_minutes_before', 0, 'promotion_grace_minutes', 15)
    || coalesce((
      SELECT jsonb_object_agg(e.key, e.value ORDER BY n.narrow) || jsonb_object_agg(e.key || '.of_type', p.class_type_id IS NOT NULL ORDER BY n.narrow)
      FROM public.booking_policies p
      CROSS JOIN LATERAL (SELECT (p.plan_id IS NOT NULL)::int * 2 + (p.class_type_id IS NOT NULL)::int AS narrow) n
      CROSS JOIN LATERAL jsonb_each(jsonb_strip_nulls(to_jsonb(p) - ARRAY['organization_id', 'id', 'class_type_id', 'plan_id', 'valid_from', 'valid_until', 'created_at', 'updated_at'])) e
      WHERE p.organization_id = org AND p.valid_from <= at AND (p.valid_until IS NULL OR p.valid_until > at)
        AND (p.class_type_id IS NULL OR p.class_type_id = class_type) AND (p.plan_id IS NULL OR p.plan_id = plan)), '{}')
  FROM public.organizations o WHERE o.id = org
$$;
--> statement-breakpoint
-- When a class can be booked: from so many minutes before, or from a weekly release at a local hour, until so many before its start. Null: as soon as it is published.
CREATE FUNCTION public.booking_opens_at(rules jsonb, starts timestamptz, timezone text, language text, country text)
RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN rules ? 'release_weekday' THEN
      ((w.week - 7 * (rules ->> 'release_weeks_ahead')::int + ((rules ->> 'release_weekday')::int - extract(dow FROM w.week)::int + 7) % 7) + (rules ->> 'release_time')::time) AT TIME ZONE timezone
    ELSE starts - make_interval(mins => (rules ->> 'opens_minutes_before')::int) END
  FROM (SELECT public.week_of((starts AT TIME ZONE timezone)::date, language, country, timezone) AS week) w
$$;
--> statement-breakpoint
-- Whether a local clock is within quiet hours, which may go over midnight.
CREATE FUNCTION public.is_quiet(clock time, quiet_from time, quiet_until time)
RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(CASE WHEN quiet_from <= quiet_until THEN clock >= quiet_from AND clock < quiet_until ELSE clock >= quiet_from OR clock < quiet_until END, false)
$$;
--> statement-breakpoint
-- The next instant at which a studio's clock shows a time of day.
CREATE FUNCTION public.next_at(clock time, timezone text, at timestamptz)
RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN n.today > at THEN n.today ELSE ((at AT TIME ZONE timezone)::date + 1 + clock) AT TIME ZONE timezone END
  FROM (SELECT ((at AT TIME ZONE timezone)::date + clock) AT TIME ZONE timezone AS today) n
$$;
--> statement-breakpoint
-- Places a person holds in classes that begin within a span, other than one class; of one class type where it is given.
CREATE FUNCTION public.places_held(org uuid, member uuid, class_type uuid, starts_from timestamptz, starts_before timestamptz, but uuid)
RETURNS int LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::int FROM public.class_sessions s
  JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = s.id AND b.membership_id = member AND b.status IN ('confirmed', 'attended', 'no_show')
  WHERE s.organization_id = org AND s.starts_at >= starts_from AND s.starts_at < starts_before AND s.id <> but AND (class_type IS NULL OR s.class_type_id = class_type)
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
      coalesce(bool_or(b.membership_id = member AND b.status <> 'cancelled'), false) AS mine,
      count(*) FILTER (WHERE b.status = 'waitlisted' AND b.passed_over_rule IS NULL AND NOT EXISTS (SELECT FROM public.waitlist_offers f
        WHERE f.organization_id = org AND f.booking_id = b.id AND f.status IN ('open', 'expired') AND f.offered_at >= b.booked_at))::int AS next,
      (SELECT count(*)::int FROM public.waitlist_offers f WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open' AND f.expires_at > at) AS offered
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

  -- A place that was offered is taken; in the studio's quiet hours nobody moves up, and free places are kept for those who come next.
  held := CASE WHEN by_staff OR n.next = 0 OR at >= a.starts_at - make_interval(mins => (rules ->> 'promotion_closes_minutes_before')::int)
      OR NOT public.is_quiet((at AT TIME ZONE a.timezone)::time, (rules ->> 'quiet_from')::time, (rules ->> 'quiet_until')::time)
    THEN 0 ELSE n.next END;
  IF a.capacity IS NULL OR n.booked + n.offered + held < a.capacity THEN
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
-- Takes the place that the decision gives, in the caller's transaction and under the caller's lock of the class, and covers it. A row of an earlier,
-- cancelled booking is taken up again in its next round. What a booking by staff is not covered by costs nothing.
CREATE FUNCTION public.take_place(org uuid, session uuid, member uuid, new_booking uuid, by_staff boolean, at timestamptz)
RETURNS TABLE (rule text, inputs jsonb, booking uuid, status text)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE d record; b record; e record;
BEGIN
  SELECT x.rule, x.waitlist_position, x.inputs INTO d FROM public.booking_decision(org, session, member, by_staff, at) x;
  IF d.rule NOT IN ('place_free', 'staff_booking', 'class_full_waitlist_open') THEN
    RETURN QUERY SELECT d.rule, d.inputs, NULL::uuid, NULL::text;
    RETURN;
  END IF;
  INSERT INTO public.bookings AS x (organization_id, id, class_session_id, membership_id, status, waitlist_position, booked_at, created_at, updated_at)
    VALUES (org, new_booking, session, member, CASE WHEN d.waitlist_position IS NULL THEN 'confirmed' ELSE 'waitlisted' END, d.waitlist_position, at, at, at)
    ON CONFLICT (organization_id, class_session_id, membership_id) DO UPDATE
      SET status = excluded.status, waitlist_position = excluded.waitlist_position, booked_at = excluded.booked_at, updated_at = excluded.updated_at, round = x.round + 1,
        cancelled_at = NULL, cancellation_reason = NULL, promoted_at = NULL, checked_in_at = NULL, check_in_method = NULL, credit = NULL, subscription_id = NULL,
        consequence = NULL, consequence_cause = NULL, consequence_waived_at = NULL, passed_over_rule = NULL, passed_over_at = NULL, holds_from = NULL, holds_until = NULL
    RETURNING x.id, x.status INTO b;
  IF b.status = 'confirmed' THEN
    SELECT x.rule, x.inputs INTO e FROM public.spend_entitlement(org, b.id, at, NOT by_staff) x;
    d.inputs := d.inputs || jsonb_strip_nulls(jsonb_build_object('coveredBy', e.rule, 'plan', e.inputs -> 'plan', 'balance', e.inputs -> 'balance'));
  END IF;
  RETURN QUERY SELECT d.rule, d.inputs, b.id, b.status;
END $$;
--> statement-breakpoint
-- What giving a place back would mean now. `consequence` is the one thing that it costs (null: nothing), `credit` what becomes of the credit spent.
--   in_time · in_grace · late_allowed · staff · waitlist    allowed        booking_not_active · cancellation_window_passed    refused
-- The window counts real time that passes, over a change of clocks too. Whoever was moved up late may go again freely for a while.
CREATE FUNCTION public.cancellation_decision(org uuid, booking uuid, by_staff boolean, at timestamptz)
RETURNS TABLE (rule text, consequence text, credit text, inputs jsonb)
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE b record; rules jsonb; verdict text; until timestamptz; cost record;
BEGIN
  SELECT x.id, x.status, x.credit, x.promoted_at, x.membership_id, s.starts_at, s.class_type_id, y.plan_id INTO b FROM public.bookings x
    JOIN public.class_sessions s ON s.organization_id = org AND s.id = x.class_session_id
    LEFT JOIN public.subscriptions y ON y.organization_id = org AND y.id = x.subscription_id
    WHERE x.organization_id = org AND x.id = booking;
  IF NOT FOUND THEN RETURN; END IF;
  rules := public.booking_rules(org, b.class_type_id, b.plan_id, at);
  until := b.starts_at - make_interval(mins => (rules ->> 'cancellation_window_minutes')::int);
  verdict := CASE
    WHEN b.status NOT IN ('confirmed', 'waitlisted') THEN 'booking_not_active'
    WHEN b.status = 'waitlisted' THEN CASE WHEN by_staff THEN 'staff' ELSE 'waitlist' END
    WHEN by_staff THEN 'staff'
    WHEN b.starts_at <= at THEN 'cancellation_window_passed'
    WHEN until >= at THEN 'in_time'
    WHEN b.promoted_at > until AND at <= b.promoted_at + make_interval(mins => (rules ->> 'promotion_grace_minutes')::int) THEN 'in_grace'
    WHEN (rules ->> 'allow_late_cancellation')::boolean THEN 'late_allowed'
    ELSE 'cancellation_window_passed'
  END;
  IF verdict = 'late_allowed' THEN
    SELECT c.consequence, c.inputs INTO cost FROM public.consequence_of(org, booking, 'late_cancellation', rules, at) c;
  ELSE
    SELECT NULL::text AS consequence, '{}'::jsonb AS inputs INTO cost;
  END IF;
  RETURN QUERY SELECT verdict, cost.consequence,
    CASE WHEN b.credit = 'spent' AND verdict NOT IN ('booking_not_active', 'cancellation_window_passed') THEN CASE WHEN cost.consequence = 'credit' THEN 'forfeited' ELSE 'returned' END END,
    jsonb_build_object('hours', round((rules ->> 'cancellation_window_minutes')::numeric / 60, 1)::float8, 'startsAt', b.starts_at, 'until', until) || cost.inputs;
END $$;
--> statement-breakpoint
-- What a late cancellation or an absence costs by the rules: one thing, never two. Null where there is nothing to lose; `none` where it was forgiven.
CREATE FUNCTION public.consequence_of(org uuid, booking uuid, cause text, rules jsonb, at timestamptz)
RETURNS TABLE (consequence text, inputs jsonb)
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE wanted text := rules ->> CASE cause WHEN 'no_show' THEN 'no_show_consequence' ELSE 'late_cancellation_consequence' END; b record; forgiven int; struck int;
BEGIN
  SELECT x.membership_id, x.credit INTO b FROM public.bookings x WHERE x.organization_id = org AND x.id = booking;
  IF wanted = 'none' OR (wanted = 'credit' AND b.credit IS DISTINCT FROM 'spent') THEN
    RETURN QUERY SELECT NULL::text, '{}'::jsonb;
    RETURN;
  END IF;
  IF rules ? 'forgiven_times' THEN
    SELECT count(*)::int INTO forgiven FROM public.bookings x WHERE x.organization_id = org AND x.membership_id = b.membership_id AND x.consequence = 'none' AND x.id <> booking
      AND x.updated_at > at - make_interval(days => (rules ->> 'forgiven_within_days')::int);
    IF forgiven < (rules ->> 'forgiven_times')::int THEN
      RETURN QUERY SELECT 'none', jsonb_build_object('forgiven', true, 'forgivenTimes', forgiven + 1, 'of', (rules ->> 'forgiven_times')::int);
      RETURN;
    END IF;
  END IF;
  IF wanted = 'strike' THEN
    SELECT count(*)::int INTO struck FROM public.strikes x WHERE x.organization_id = org AND x.membership_id = b.membership_id AND x.kind = 'strike'
      AND x.created_at > at - make_interval(days => coalesce((rules ->> 'strike_window_days')::int, 36500)) AND NOT EXISTS (SELECT FROM public.strikes w WHERE w.organization_id = org AND w.waives_id = x.id);
  END IF;
  RETURN QUERY SELECT wanted, jsonb_strip_nulls(jsonb_build_object('strikes', struck + 1, 'strikeLimit', CASE WHEN wanted = 'strike' THEN rules -> 'strike_limit' END,
    'feeAmount', CASE WHEN wanted = 'fee' THEN rules -> 'fee_amount' END, 'feeCurrency', CASE WHEN wanted = 'fee' THEN rules -> 'fee_currency' END));
END $$;
--> statement-breakpoint
-- Lets a booking cost what was decided: the credit is kept, or it goes back and a strike or a fee stands instead.
CREATE FUNCTION public.apply_consequence(org uuid, booking uuid, cause text, decided text, at timestamptz)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF decided = 'credit' THEN
    UPDATE public.bookings b SET credit = 'forfeited', consequence = decided, consequence_cause = cause, updated_at = at WHERE b.organization_id = org AND b.id = booking;
    RETURN;
  END IF;
  IF decided IS NOT NULL OR cause <> 'no_show' THEN
    PERFORM public.return_entitlement(org, booking, at);
  END IF;
  UPDATE public.bookings b SET consequence = decided, consequence_cause = CASE WHEN decided IS NOT NULL THEN cause END, updated_at = at WHERE b.organization_id = org AND b.id = booking;
  IF decided = 'strike' THEN
    INSERT INTO public.strikes (organization_id, id, membership_id, kind, booking_id, booking_round, cause, created_at)
      SELECT org, gen_random_uuid(), b.membership_id, 'strike', b.id, b.round, cause, at FROM public.bookings b WHERE b.organization_id = org AND b.id = booking;
  END IF;
END $$;
--> statement-breakpoint
-- Takes a consequence back: the credit returns, the strike is waived, the fee is no longer owed. `none` was forgiven and is left.
CREATE FUNCTION public.waive_consequence(org uuid, booking uuid, why text, at timestamptz)
RETURNS text LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE was text;
BEGIN
  SELECT b.consequence INTO was FROM public.bookings b WHERE b.organization_id = org AND b.id = booking AND b.consequence_waived_at IS NULL AND b.consequence <> 'none';
  IF was IS NULL THEN RETURN NULL; END IF;
  IF was = 'credit' THEN
    PERFORM public.return_entitlement(org, booking, at);
  END IF;
  UPDATE public.bookings b SET consequence_waived_at = at, credit = CASE WHEN was = 'credit' THEN 'returned' ELSE b.credit END, updated_at = at WHERE b.organization_id = org AND b.id = booking;
  IF was = 'strike' THEN
    INSERT INTO public.strikes (organization_id, id, membership_id, kind, booking_id, booking_round, cause, waives_id, reason, actor_membership_id, created_at)
      SELECT org, gen_random_uuid(), k.membership_id, 'waiver', k.booking_id, k.booking_round, k.cause, k.id, why, nullif(current_setting('app.membership_id', true), '')::uuid, at
      FROM public.strikes k JOIN public.bookings b ON b.organization_id = org AND b.id = booking AND b.round = k.booking_round
      WHERE k.organization_id = org AND k.booking_id = booking AND k.kind = 'strike' AND NOT EXISTS (SELECT FROM public.strikes w WHERE w.organization_id = org AND w.waives_id = k.id);
  END IF;
  RETURN was;
END $$;
--> statement-breakpoint
-- Gives a place back as the decision says, under the caller's lock of the class: what it spent returns or is kept, once.
CREATE FUNCTION public.cancel_booking(org uuid, booking uuid, by_staff boolean, reason text, at timestamptz)
RETURNS TABLE (rule text, consequence text, credit text, inputs jsonb, done boolean)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE d record;
BEGIN
  SELECT x.* INTO d FROM public.cancellation_decision(org, booking, by_staff, at) x;
  IF NOT FOUND THEN RETURN; END IF;
  IF d.rule IN ('booking_not_active', 'cancellation_window_passed') THEN
    RETURN QUERY SELECT d.rule, d.consequence, d.credit, d.inputs, false;
    RETURN;
  END IF;
  PERFORM public.apply_consequence(org, booking, 'late_cancellation', d.consequence, at);
  UPDATE public.waitlist_offers f SET status = CASE WHEN by_staff THEN 'withdrawn' ELSE 'declined' END, decided_at = at, updated_at = at
    WHERE f.organization_id = org AND f.booking_id = booking AND f.status = 'open';
  UPDATE public.bookings b SET status = 'cancelled', waitlist_position = NULL, cancelled_at = at, cancellation_reason = reason, holds_from = NULL, holds_until = NULL, updated_at = at
    WHERE b.organization_id = org AND b.id = booking;
  RETURN QUERY SELECT d.rule, d.consequence, d.credit, d.inputs, true;
END $$;
--> statement-breakpoint
-- Cancels what is booked into a class that is cancelled itself: every credit goes back, nothing costs anything.
CREATE FUNCTION public.cancel_bookings_of(org uuid, session uuid, at timestamptz)
RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE b record;
BEGIN
  UPDATE public.waitlist_offers f SET status = 'withdrawn', decided_at = at, updated_at = at WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open';
  FOR b IN SELECT x.id FROM public.bookings x WHERE x.organization_id = org AND x.class_session_id = session AND x.status IN ('confirmed', 'waitlisted') ORDER BY x.id
  LOOP
    PERFORM public.return_entitlement(org, b.id, at);
    UPDATE public.bookings x SET status = 'cancelled', waitlist_position = NULL, cancelled_at = at, cancellation_reason = 'class_cancelled', holds_from = NULL, holds_until = NULL, updated_at = at
      WHERE x.organization_id = org AND x.id = b.id;
    RETURN NEXT b.id;
  END LOOP;
END $$;
--> statement-breakpoint
-- Somebody with a place did not come: what that costs by the rules. And taken back, when they were there after all.
CREATE FUNCTION public.mark_no_show(org uuid, booking uuid, at timestamptz)
RETURNS text LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE b record; decided text;
BEGIN
  UPDATE public.bookings x SET status = 'no_show', checked_in_at = NULL, check_in_method = NULL, updated_at = at
    WHERE x.organization_id = org AND x.id = booking AND x.status IN ('confirmed', 'attended');
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT s.class_type_id, y.plan_id INTO b FROM public.bookings x
    JOIN public.class_sessions s ON s.organization_id = org AND s.id = x.class_session_id
    LEFT JOIN public.subscriptions y ON y.organization_id = org AND y.id = x.subscription_id
    WHERE x.organization_id = org AND x.id = booking;
  SELECT c.consequence INTO decided FROM public.consequence_of(org, booking, 'no_show', public.booking_rules(org, b.class_type_id, b.plan_id, at), at) c;
  PERFORM public.apply_consequence(org, booking, 'no_show', decided, at);
  RETURN coalesce(decided, 'nothing');
END $$;
--> statement-breakpoint
CREATE FUNCTION public.undo_no_show(org uuid, booking uuid, at timestamptz)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE b record;
BEGIN
  SELECT x.consequence, x.credit, x.consequence_waived_at INTO b FROM public.bookings x WHERE x.organization_id = org AND x.id = booking AND x.status = 'no_show';
  IF NOT FOUND THEN RETURN; END IF;
  IF b.consequence = 'strike' THEN
    PERFORM public.waive_consequence(org, booking, NULL, at);
  END IF;
  UPDATE public.bookings x SET status = 'confirmed', consequence = NULL, consequence_cause = NULL, consequence_waived_at = NULL, credit = CASE WHEN b.credit = 'forfeited' THEN 'spent' ELSE b.credit END, updated_at = at
    WHERE x.organization_id = org AND x.id = booking;
  -- The credit that came back when something else stood for it is spent again.
  IF b.credit = 'returned' THEN
    PERFORM public.spend_entitlement(org, booking, at, false);
  END IF;
END $$;
--> statement-breakpoint
DROP FUNCTION public.settle_queue(uuid, uuid, timestamptz);
--> statement-breakpoint
-- Moves the queue of a locked class up, in its order: as many as there are places, each with their plan asked anew, their own notice time and quiet
-- hours kept. Whoever cannot go up now is passed over and told why, once for each reason; the next goes up in the same transaction. Within the
-- window in which cancelling is late nobody is moved up unasked: they get an offer, as they do where the studio lets people claim.
--   promoted · offered (until) · offer_expired · passed_over (rule) · released       of a booking
--   due (until)                                                                       of a class that is to be settled again then
CREATE FUNCTION public.settle_queue(org uuid, session uuid, at timestamptz)
RETURNS TABLE (outcome text, booking uuid, class_session uuid, rule text, until timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE s record; w record; e record; rules jsonb; own jsonb; free int; closes timestamptz; clock time; why text; ends timestamptz; again timestamptz;
BEGIN
  SELECT x.status, x.starts_at, x.ends_at, x.capacity, x.class_type_id, o.timezone INTO s FROM public.class_sessions x JOIN public.organizations o ON o.id = org
    WHERE x.organization_id = org AND x.id = session AND x.deleted_at IS NULL;
  IF NOT FOUND OR s.status <> 'published' THEN RETURN; END IF;
  RETURN QUERY UPDATE public.waitlist_offers f SET status = 'expired', decided_at = at, updated_at = at
    WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open' AND f.expires_at <= at RETURNING 'offer_expired', f.booking_id, session, NULL::text, NULL::timestamptz;

  -- Whoever has a place in another class at that time waits here no longer, unless they want to.
  RETURN QUERY UPDATE public.bookings b SET status = 'cancelled', waitlist_position = NULL, cancelled_at = at, cancellation_reason = 'clash', updated_at = at
    WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted'
      AND coalesce((SELECT p.releases_clashes FROM public.waitlist_preferences p WHERE p.organization_id = org AND p.membership_id = b.membership_id), true)
      AND EXISTS (SELECT FROM public.bookings h JOIN public.class_sessions c ON c.organization_id = org AND c.id = h.class_session_id
        WHERE h.organization_id = org AND h.membership_id = b.membership_id AND h.status IN ('confirmed', 'attended') AND h.promoted_at IS NOT NULL AND c.id <> session
          AND c.starts_at < s.ends_at AND c.ends_at > s.starts_at)
    RETURNING 'released', b.id, session, NULL::text, NULL::timestamptz;
  UPDATE public.waitlist_offers f SET status = 'withdrawn', decided_at = at, updated_at = at FROM public.bookings b
    WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open' AND b.organization_id = org AND b.id = f.booking_id AND b.status <> 'waitlisted';

  rules := public.booking_rules(org, s.class_type_id, NULL, at);
  closes := s.starts_at - make_interval(mins => (rules ->> 'promotion_closes_minutes_before')::int);
  clock := (at AT TIME ZONE s.timezone)::time;
  SELECT CASE WHEN s.capacity IS NULL THEN 1000000 ELSE s.capacity - count(*) FILTER (WHERE b.status IN ('confirmed', 'attended', 'no_show'))::int
      - (SELECT count(*)::int FROM public.waitlist_offers f WHERE f.organization_id = org AND f.class_session_id = session AND f.status = 'open') END INTO free
    FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session;

  -- A class that was made smaller takes back what it offered last.
  IF free < 0 THEN
    UPDATE public.waitlist_offers f SET status = 'withdrawn', decided_at = at, updated_at = at
      WHERE f.organization_id = org AND f.id IN (SELECT x.id FROM public.waitlist_offers x WHERE x.organization_id = org AND x.class_session_id = session AND x.status = 'open'
        ORDER BY x.offered_at DESC, x.id DESC LIMIT -free);
    free := 0;
  END IF;
  -- People always in one order, whatever the order of the queue: two classes may settle at once.
  PERFORM 1 FROM public.memberships m WHERE m.organization_id = org AND free > 0 AND m.id IN (SELECT b.membership_id FROM public.bookings b
      WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted') ORDER BY m.id FOR NO KEY UPDATE;

  IF at < closes AND free > 0 AND public.is_quiet(clock, (rules ->> 'quiet_from')::time, (rules ->> 'quiet_until')::time) THEN
    again := least(public.next_at((rules ->> 'quiet_until')::time, s.timezone, at), closes);
  ELSIF at < closes THEN
    FOR w IN SELECT b.id, b.membership_id, b.passed_over_rule, p.notice_minutes, p.quiet_from, p.quiet_until FROM public.bookings b
      LEFT JOIN public.waitlist_preferences p ON p.organization_id = org AND p.membership_id = b.membership_id
      WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted'
        AND NOT EXISTS (SELECT FROM public.waitlist_offers f WHERE f.organization_id = org AND f.booking_id = b.id AND f.status IN ('open', 'expired') AND f.offered_at >= b.booked_at)
      ORDER BY b.waitlist_position
    LOOP
      EXIT WHEN free <= 0;
      why := CASE
        WHEN at > s.starts_at - make_interval(mins => coalesce(w.notice_minutes, 0)) THEN 'notice_time'
        WHEN public.is_quiet(clock, w.quiet_from, w.quiet_until) THEN 'quiet_hours'
        WHEN EXISTS (SELECT FROM public.bookings h JOIN public.class_sessions c ON c.organization_id = org AND c.id = h.class_session_id
          WHERE h.organization_id = org AND h.membership_id = w.membership_id AND h.status IN ('confirmed', 'attended') AND c.id <> session
            AND c.starts_at < s.ends_at AND c.ends_at > s.starts_at) THEN 'overlapping_booking'
      END;
      IF why = 'quiet_hours' THEN
        again := least(again, public.next_at(w.quiet_until, s.timezone, at));
      END IF;
      IF why IS NULL THEN
        SELECT d.allowed, d.rule, y.plan_id INTO e FROM public.booking_entitlement(org, session, w.membership_id, at) d
          LEFT JOIN public.subscriptions y ON y.organization_id = org AND y.id = d.subscription_id;
        own := CASE WHEN e.plan_id IS NULL THEN rules ELSE public.booking_rules(org, s.class_type_id, e.plan_id, at) END;
        IF NOT e.allowed THEN
          why := e.rule;
        ELSIF own ->> 'waitlist_mode' = 'claim' OR at > s.starts_at - make_interval(mins => (own ->> 'cancellation_window_minutes')::int) THEN
          ends := least(at + make_interval(mins => (own ->> 'claim_minutes')::int), closes);
          INSERT INTO public.waitlist_offers (organization_id, id, class_session_id, booking_id, offered_at, expires_at, created_at, updated_at)
            VALUES (org, gen_random_uuid(), session, w.id, at, ends, at, at);
          RETURN QUERY SELECT 'offered', w.id, session, NULL::text, ends;
          again := least(again, ends);
          free := free - 1;
          CONTINUE;
        ELSE
          -- Decided anew under the locks of the person and of their credits.
          SELECT x.allowed, x.rule INTO e FROM public.spend_entitlement(org, w.id, at, false) x;
          IF e.allowed THEN
            UPDATE public.bookings b SET status = 'confirmed', waitlist_position = NULL, promoted_at = at, passed_over_rule = NULL, passed_over_at = NULL, updated_at = at
              WHERE b.organization_id = org AND b.id = w.id;
            RETURN QUERY SELECT 'promoted', w.id, session, NULL::text, NULL::timestamptz;
            -- Where else they wait at that time is settled next.
            RETURN QUERY SELECT 'due', NULL::uuid, c.id, NULL::text, at FROM public.bookings h JOIN public.class_sessions c ON c.organization_id = org AND c.id = h.class_session_id
              WHERE h.organization_id = org AND h.membership_id = w.membership_id AND h.status = 'waitlisted' AND c.id <> session AND c.starts_at < s.ends_at AND c.ends_at > s.starts_at;
            free := free - 1;
            CONTINUE;
          END IF;
          why := e.rule;
        END IF;
      END IF;
      IF w.passed_over_rule IS DISTINCT FROM why THEN
        UPDATE public.bookings b SET passed_over_rule = why, passed_over_at = at, updated_at = at WHERE b.organization_id = org AND b.id = w.id;
        RETURN QUERY SELECT 'passed_over', w.id, session, why, NULL::timestamptz;
      END IF;
    END LOOP;
  END IF;

  UPDATE public.bookings b SET waitlist_position = q.nth, updated_at = at
    FROM (SELECT x.id, row_number() OVER (ORDER BY x.waitlist_position) AS nth FROM public.bookings x
      WHERE x.organization_id = org AND x.class_session_id = session AND x.status = 'waitlisted') q
    WHERE b.organization_id = org AND b.id = q.id AND b.waitlist_position <> q.nth;
  IF again IS NOT NULL AND EXISTS (SELECT FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted') THEN
    RETURN QUERY SELECT 'due', NULL::uuid, session, NULL::text, again;
  END IF;
END $$;
--> statement-breakpoint
-- Takes the place that is offered to who waits, or one that is free for anybody: before the offer's end, never at it.
--   claimed     allowed        booking_not_waitlisted · offer_expired · class_full    refused; what does not cover it raises
CREATE FUNCTION public.claim_place(org uuid, booking uuid, at timestamptz)
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
      + (SELECT count(*) FROM public.waitlist_offers o WHERE o.organization_id = org AND o.class_session_id = b.class_session_id AND o.status = 'open' AND o.expires_at > at) INTO free
    FROM public.bookings x WHERE x.organization_id = org AND x.class_session_id = b.class_session_id;
  IF b.status <> 'waitlisted' THEN
    RETURN QUERY SELECT 'booking_not_waitlisted', '{}'::jsonb;
  ELSIF b.session_status <> 'published' OR b.starts_at <= at THEN
    RETURN QUERY SELECT 'booking_closed', '{}'::jsonb;
  ELSIF NOT coalesce(f.status = 'open' AND at < f.expires_at, false) AND NOT free THEN
    RETURN QUERY SELECT CASE WHEN f.id IS NULL THEN 'class_full' ELSE 'offer_expired' END, jsonb_strip_nulls(jsonb_build_object('expiredAt', f.expires_at));
  ELSE
    SELECT x.rule, x.inputs INTO e FROM public.spend_entitlement(org, booking, at, true) x;
    UPDATE public.bookings x SET status = 'confirmed', waitlist_position = NULL, promoted_at = at, passed_over_rule = NULL, passed_over_at = NULL, updated_at = at
      WHERE x.organization_id = org AND x.id = booking;
    UPDATE public.waitlist_offers x SET status = 'claimed', decided_at = at, updated_at = at WHERE x.organization_id = org AND x.id = f.id AND x.status = 'open' AND at < x.expires_at;
    RETURN QUERY SELECT 'claimed', jsonb_strip_nulls(jsonb_build_object('coveredBy', e.rule, 'plan', e.inputs -> 'plan', 'balance', e.inputs -> 'balance'));
  END IF;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.booking_rules(uuid, uuid, uuid, timestamptz), public.booking_opens_at(jsonb, timestamptz, text, text, text), public.is_quiet(time, time, time),
  public.next_at(time, text, timestamptz), public.places_held(uuid, uuid, uuid, timestamptz, timestamptz, uuid), public.take_place(uuid, uuid, uuid, uuid, boolean, timestamptz),
  public.cancellation_decision(uuid, uuid, boolean, timestamptz), public.consequence_of(uuid, uuid, text, jsonb, timestamptz), public.apply_consequence(uuid, uuid, text, text, timestamptz),
  public.waive_consequence(uuid, uuid, text, timestamptz), public.cancel_booking(uuid, uuid, boolean, text, timestamptz), public.cancel_bookings_of(uuid, uuid, timestamptz),
  public.mark_no_show(uuid, uuid, timestamptz), public.undo_no_show(uuid, uuid, timestamptz), public.settle_queue(uuid, uuid, timestamptz), public.claim_place(uuid, uuid, timestamptz) TO fitkit_app;
