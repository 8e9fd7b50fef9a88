-- What drizzle-kit cannot say: exclusions, deferred keys, SET NULL of one column, rights, and the rule of a booking.
ALTER TABLE class_sessions ADD CONSTRAINT class_sessions_coach_once EXCLUDE USING gist (organization_id WITH =, coach_membership_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'cancelled' AND deleted_at IS NULL);
--> statement-breakpoint
ALTER TABLE class_sessions ADD CONSTRAINT class_sessions_location_once EXCLUDE USING gist (organization_id WITH =, location_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'cancelled' AND deleted_at IS NULL);
--> statement-breakpoint
ALTER TABLE class_sessions DROP CONSTRAINT class_sessions_location_fk, ADD CONSTRAINT class_sessions_location_fk FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id) ON DELETE SET NULL (location_id);
--> statement-breakpoint
ALTER TABLE class_types DROP CONSTRAINT class_types_location_fk, ADD CONSTRAINT class_types_location_fk FOREIGN KEY (organization_id, default_location_id) REFERENCES locations (organization_id, id) ON DELETE SET NULL (default_location_id);
--> statement-breakpoint
-- Deferred: moving a queue up by one passes through equal positions.
ALTER TABLE bookings ADD CONSTRAINT bookings_position_key UNIQUE (organization_id, class_session_id, waitlist_position) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
REVOKE ALL ON user_sessions, ticket_uses FROM fitkit_app;
--> statement-breakpoint
REVOKE INSERT, DELETE ON users FROM fitkit_app;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON audit_logs FROM fitkit_app;
--> statement-breakpoint
REVOKE DELETE ON events, inbox, organizations, memberships, bookings FROM fitkit_app;
--> statement-breakpoint
REVOKE UPDATE ON inbox FROM fitkit_app;
--> statement-breakpoint
-- The one decision of a booking (product 2.11): used by the insert and by whoever wants to know before.
-- `at` is the caller's clock. Runs as the caller, behind the wall.
CREATE FUNCTION public.booking_decision(org uuid, session uuid, member uuid, by_staff boolean, at timestamptz)
RETURNS TABLE (rule text, waitlist_position int, inputs jsonb) LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT
    CASE
      WHEN m.status IS NULL OR s.id IS NULL THEN 'not_found'
      WHEN s.status = 'cancelled' THEN 'session_cancelled'
      WHEN s.status <> 'published' AND NOT by_staff THEN 'not_found'
      WHEN s.status <> 'published' THEN 'not_bookable'
      WHEN m.status <> 'active' THEN 'membership_not_active'
      WHEN n.mine THEN 'already_booked'
      WHEN s.starts_at <= at AND NOT by_staff THEN 'booking_closed'
      WHEN s.capacity IS NULL OR n.booked < s.capacity THEN CASE WHEN by_staff THEN 'staff_booking' ELSE 'place_free' END
      WHEN n.waiting < s.waitlist_capacity THEN 'class_full_waitlist_open'
      WHEN s.waitlist_capacity > 0 THEN 'waitlist_full'
      ELSE 'class_full'
    END,
    CASE WHEN s.capacity IS NOT NULL AND n.booked >= s.capacity THEN n.waiting + 1 END,
    jsonb_build_object('capacity', s.capacity, 'booked', n.booked, 'waiting', n.waiting, 'waitlistCapacity', s.waitlist_capacity)
  FROM (SELECT 1) one
  LEFT JOIN public.class_sessions s ON s.organization_id = org AND s.id = session AND s.deleted_at IS NULL
  LEFT JOIN public.memberships m ON m.organization_id = org AND m.id = member
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE b.status IN ('confirmed', 'attended', 'no_show'))::int AS booked,
           count(*) FILTER (WHERE b.status = 'waitlisted')::int AS waiting,
           coalesce(bool_or(b.membership_id = member AND b.status <> 'cancelled'), false) AS mine
    FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session
  ) n
$$;
--> statement-breakpoint
-- Moves the queue of a class up: who fits is confirmed, who waits on stands densely from 1. Settling twice changes nothing.
-- Returns the bookings that got a place. The class's row is locked by the caller.
CREATE FUNCTION public.settle_queue(org uuid, session uuid, at timestamptz)
RETURNS SETOF uuid LANGUAGE sql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  WITH place AS (
    SELECT CASE WHEN s.status <> 'published' OR s.starts_at <= at THEN 0
                WHEN s.capacity IS NULL THEN 1000000
                ELSE greatest(s.capacity - (SELECT count(*) FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = session AND b.status IN ('confirmed', 'attended', 'no_show')), 0)
           END AS free
    FROM public.class_sessions s WHERE s.organization_id = org AND s.id = session
  ), queue AS (
    SELECT b.id, row_number() OVER (ORDER BY b.waitlist_position) AS nth, p.free
    FROM public.bookings b CROSS JOIN place p
    WHERE b.organization_id = org AND b.class_session_id = session AND b.status = 'waitlisted'
  ), moved AS (
    UPDATE public.bookings b
    SET status = CASE WHEN q.nth <= q.free THEN 'confirmed' ELSE 'waitlisted' END,
        waitlist_position = CASE WHEN q.nth <= q.free THEN NULL ELSE q.nth - q.free END,
        promoted_at = CASE WHEN q.nth <= q.free THEN at ELSE b.promoted_at END,
        updated_at = at
    FROM queue q
    WHERE b.organization_id = org AND b.id = q.id AND (q.nth <= q.free OR b.waitlist_position <> q.nth - q.free)
    RETURNING b.id, b.status
  )
  SELECT m.id FROM moved m WHERE m.status = 'confirmed'
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.booking_decision(uuid, uuid, uuid, boolean, timestamptz), public.settle_queue(uuid, uuid, timestamptz) TO fitkit_app;
