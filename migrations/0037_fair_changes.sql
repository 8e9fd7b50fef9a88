ALTER TABLE "bookings" ADD COLUMN "covered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "moved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "moved_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "moved_from_location" uuid;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_moved" CHECK ((moved_at is null) = (moved_from is null));--> statement-breakpoint
-- Whether a class is somewhere else than it was: a quarter of an hour or more earlier or later, or no longer at the location that was said.
CREATE FUNCTION public.is_moved(starts timestamptz, location uuid, new_starts timestamptz, new_location uuid)
RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT abs(extract(epoch FROM new_starts - starts)) >= 15 * 60 OR (location IS NOT NULL AND new_location IS DISTINCT FROM location)
$$;
--> statement-breakpoint
-- Until when whoever booked a class before it was moved may give the place back freely: for a day after the move, and never beyond the start.
CREATE FUNCTION public.free_after_move(moved_at timestamptz, starts timestamptz)
RETURNS timestamptz LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT least(starts, moved_at + interval '24 hours')
$$;
--> statement-breakpoint
-- Whoever has a place, or waits for one, may leave freely after a move. As long as they may, what they chose is the class as it was before: moved further
-- away they have a day from then, moved back the time that runs.
CREATE FUNCTION public.note_move() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.bookings b SET moved_at = new.updated_at, moved_from = c.starts, moved_from_location = c.location, updated_at = new.updated_at
    FROM public.bookings x
    CROSS JOIN LATERAL (SELECT x.moved_at >= x.booked_at AND new.updated_at <= public.free_after_move(x.moved_at, old.starts_at) AS chooses) o
    CROSS JOIN LATERAL (SELECT CASE WHEN o.chooses THEN x.moved_from ELSE old.starts_at END AS starts, CASE WHEN o.chooses THEN x.moved_from_location ELSE old.location_id END AS location) c
    WHERE x.organization_id = new.organization_id AND x.class_session_id = new.id AND x.status IN ('confirmed', 'waitlisted')
      AND public.is_moved(c.starts, c.location, new.starts_at, new.location_id) AND b.organization_id = x.organization_id AND b.id = x.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER class_sessions_moved AFTER UPDATE OF starts_at, location_id ON class_sessions FOR EACH ROW
  WHEN (public.is_moved(old.starts_at, old.location_id, new.starts_at, new.location_id)) EXECUTE FUNCTION public.note_move();
--> statement-breakpoint
-- What giving a place back would mean now. `consequence` is the one thing that it costs (null: nothing), `credit` what becomes of the credit spent.
--   in_time · in_grace · class_moved · late_allowed · staff · waitlist    allowed        booking_not_active · cancellation_window_passed    refused
-- The window counts real time that passes, over a change of clocks too. Whoever was moved up late, or had booked before the class was moved, may go again
-- freely for a while; `until` is the last instant at which it is free.
CREATE OR REPLACE FUNCTION public.cancellation_decision(org uuid, booking uuid, by_staff boolean, at timestamptz)
RETURNS TABLE (rule text, consequence text, credit text, inputs jsonb)
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE b record; rules jsonb; verdict text; until timestamptz; grace timestamptz; moved timestamptz; cost record;
BEGIN
  SELECT x.id, x.status, x.credit, x.promoted_at, x.booked_at, x.moved_at, x.membership_id, s.starts_at, s.class_type_id, y.plan_id INTO b FROM public.bookings x
    JOIN public.class_sessions s ON s.organization_id = org AND s.id = x.class_session_id
    LEFT JOIN public.subscriptions y ON y.organization_id = org AND y.id = x.subscription_id
    WHERE x.organization_id = org AND x.id = booking;
  IF NOT FOUND THEN RETURN; END IF;
  rules := public.booking_rules(org, b.class_type_id, b.plan_id, at);
  until := b.starts_at - make_interval(mins => (rules ->> 'cancellation_window_minutes')::int);
  grace := CASE WHEN b.promoted_at > until THEN least(b.starts_at, b.promoted_at + make_interval(mins => (rules ->> 'promotion_grace_minutes')::int)) END;
  moved := CASE WHEN b.moved_at >= b.booked_at THEN public.free_after_move(b.moved_at, b.starts_at) END;
  verdict := CASE
    WHEN b.status NOT IN ('confirmed', 'waitlisted') THEN 'booking_not_active'
    WHEN b.status = 'waitlisted' THEN CASE WHEN by_staff THEN 'staff' ELSE 'waitlist' END
    WHEN by_staff THEN 'staff'
    WHEN b.starts_at <= at THEN 'cancellation_window_passed'
    WHEN at <= until THEN 'in_time'
    WHEN at <= grace THEN 'in_grace'
    WHEN at <= moved THEN 'class_moved'
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
    jsonb_build_object('hours', round((rules ->> 'cancellation_window_minutes')::numeric / 60, 1)::float8, 'startsAt', b.starts_at, 'until', greatest(until, grace, moved)) || cost.inputs;
END $$;
--> statement-breakpoint
-- No place is held for nothing: what a subscription no longer covers is covered by whatever else its person has, or given back at no cost. In the order of
-- the classes, under the caller's lock of them; the caller settles their queues.
--   covered · free (nothing is asked for any more) · released       of a booking
CREATE OR REPLACE FUNCTION public.release_uncovered(org uuid, subscription uuid, at timestamptz)
RETURNS TABLE (outcome text, booking uuid)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE b record; e record;
BEGIN
  PERFORM 1 FROM public.memberships m WHERE m.organization_id = org AND m.id IN (SELECT x.membership_id FROM public.uncovered_bookings(org, subscription, at) u
    JOIN public.bookings x ON x.organization_id = org AND x.id = u.booking) ORDER BY m.id FOR NO KEY UPDATE;
  FOR b IN SELECT x.id, x.membership_id, x.class_session_id FROM public.uncovered_bookings(org, subscription, at) u
    JOIN public.bookings x ON x.organization_id = org AND x.id = u.booking
    JOIN public.class_sessions c ON c.organization_id = org AND c.id = u.class_session ORDER BY c.starts_at, x.id
  LOOP
    SELECT d.allowed, d.subscription_id, d.lot_id INTO e FROM public.booking_entitlement(org, b.class_session_id, b.membership_id, at) d;
    IF e.allowed THEN
      PERFORM public.return_entitlement(org, b.id, at);
      SELECT d.allowed, d.subscription_id, d.lot_id INTO e FROM public.spend_entitlement(org, b.id, at, false) d;
    END IF;
    IF NOT e.allowed THEN
      PERFORM public.cancel_booking(org, b.id, true, 'not_covered', at);
      RETURN QUERY SELECT 'released', b.id;
    ELSIF e.subscription_id IS NULL AND e.lot_id IS NULL THEN
      RETURN QUERY SELECT 'free', b.id;
    ELSE
      UPDATE public.bookings x SET covered_at = at, updated_at = at WHERE x.organization_id = org AND x.id = b.id;
      RETURN QUERY SELECT 'covered', b.id;
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.is_moved(timestamptz, uuid, timestamptz, uuid), public.free_after_move(timestamptz, timestamptz) TO fitkit_app;
