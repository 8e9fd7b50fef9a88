ALTER TABLE "class_sessions" ADD COLUMN "cancellation_rule" text;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "cancellation_inputs" jsonb;--> statement-breakpoint
CREATE INDEX "booking_policies_minimum_idx" ON "booking_policies" USING btree ("organization_id") WHERE minimum_participants is not null;--> statement-breakpoint
ALTER TABLE "booking_policies" ADD CONSTRAINT "booking_policies_minimum_scope" CHECK (minimum_participants is null or plan_id is null);--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_cancellation_rule" CHECK (cancellation_rule in ('minimum_participants'));--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_cancellation" CHECK ((cancellation_rule is null) = (cancellation_inputs is null) and (cancellation_rule is null or status = 'cancelled'));--> statement-breakpoint
CREATE POLICY "booking_policies_door_select" ON "booking_policies" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
-- With how few places taken a class does not take place, and when that is decided; no row where no rule says so. A full class takes place, however small it is.
CREATE FUNCTION public.minimum_of(org uuid, session uuid, at timestamptz)
RETURNS TABLE (participants int, decided_at timestamptz) LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT least((r.rules ->> 'minimum_participants')::int, s.capacity), s.starts_at - make_interval(mins => (r.rules ->> 'minimum_decided_minutes_before')::int)
  FROM public.class_sessions s CROSS JOIN LATERAL (SELECT public.booking_rules(org, s.class_type_id, NULL, at) AS rules) r
  WHERE s.organization_id = org AND s.id = session AND r.rules ? 'minimum_participants'
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.minimum_of(uuid, uuid, timestamptz) TO fitkit_app;
--> statement-breakpoint
GRANT SELECT (class_type_id) ON class_sessions TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, class_type_id, valid_from, valid_until, minimum_participants, minimum_decided_minutes_before) ON booking_policies TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- Hours within `ahead` at which a minimum of some rule is decided: one event each, which waits for its hour. Only of hours still to come: what is published,
-- moved or ruled after its hour takes place. Which rule holds, and whether the hour is still the class's, is looked at when it comes.
CREATE FUNCTION door.begin_minimums(ahead interval, at timestamptz, n int) RETURNS TABLE (organization_id uuid, id uuid, type text, version int) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH due AS (
    SELECT DISTINCT s.organization_id, s.id AS session_id, s.starts_at - m.before AS due_at FROM public.booking_policies p
    CROSS JOIN LATERAL (SELECT make_interval(mins => p.minimum_decided_minutes_before) AS before) m
    -- reason: OFFSET 0 keeps the planner at the classes of these hours, by their start; it would read all classes of the studio.
    CROSS JOIN LATERAL (SELECT c.organization_id, c.id, c.starts_at, c.class_type_id FROM public.class_sessions c WHERE c.organization_id = p.organization_id
      AND c.status = 'published' AND c.deleted_at IS NULL AND c.starts_at > at + m.before AND c.starts_at <= at + ahead + m.before OFFSET 0) s
    WHERE (p.class_type_id IS NULL OR s.class_type_id = p.class_type_id) AND p.minimum_participants IS NOT NULL AND p.valid_from <= at AND (p.valid_until IS NULL OR p.valid_until > at)
      AND EXISTS (SELECT FROM public.organizations o WHERE o.id = p.organization_id AND o.deleted_at IS NULL AND o.is_active)
      AND NOT EXISTS (SELECT FROM public.schedule_runs r WHERE r.organization_id = s.organization_id AND r.schedule = 'class-minimum:' || s.id AND r.due_at = s.starts_at - m.before)
    LIMIT n
  ), run AS (
    INSERT INTO public.schedule_runs (organization_id, id, schedule, due_at, started_at) SELECT d.organization_id, gen_random_uuid(), 'class-minimum:' || d.session_id, d.due_at, at FROM due d
    ON CONFLICT (organization_id, schedule, due_at) DO NOTHING RETURNING organization_id, id, schedule, due_at
  )
  INSERT INTO public.events AS e (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at)
  SELECT r.organization_id, gen_random_uuid(), 'class_session.minimum_due', 1, r.id, jsonb_build_object('classSessionId', d.session_id, 'dueAt', d.due_at), at, 1, d.due_at
  FROM run r JOIN due d ON d.organization_id = r.organization_id AND r.schedule = 'class-minimum:' || d.session_id AND r.due_at = d.due_at
  RETURNING e.organization_id, e.id, e.type, e.version
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.begin_minimums(interval, timestamptz, int) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
