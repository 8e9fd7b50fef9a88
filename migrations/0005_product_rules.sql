-- What drizzle-kit cannot say of the product's tables: reads that are functions, exclusions, deferred rules, references that empty themselves, and rights.
-- Classes with their seats and the caller's own booking, as one JSON array (contract: ClassSession): what a week, a day, today, a studio's page
-- and one class show. A function, because its plan is then kept by the connection: planning these joins anew took longer than running them
-- (docs/decisions/0011). Runs as the caller, behind the wall. Members see what is published or booked by them, and only classes of schedule
-- programs; staff see all.
CREATE FUNCTION public.class_sessions_json(org uuid, starts_from timestamptz, starts_before timestamptz, by_staff boolean,
  of_statuses text[] DEFAULT NULL, of_program uuid DEFAULT NULL, of_session uuid DEFAULT NULL, ends_after timestamptz DEFAULT NULL)
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE me uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'classTypeId', s.class_type_id, 'name', coalesce(s.title, t.name), 'color', t.color,
        'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
        'booked', n.booked, 'waitlisted', n.waitlisted, 'attended', n.attended,
        'location', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END,
        'coach', CASE WHEN c.membership_id IS NOT NULL THEN json_build_object('id', c.membership_id, 'name', trim(c.first_name || ' ' || c.last_name)) END,
        'myBooking', n.mine) ORDER BY s.starts_at, t.name, s.id), '[]'::json)
    -- The span goes first, fenced: in a plan for any tenant PostgreSQL would else guess, and now and then walk a studio's whole history.
    FROM (SELECT * FROM public.class_sessions c WHERE c.organization_id = org AND c.starts_at >= starts_from AND c.starts_at < starts_before AND c.deleted_at IS NULL
      AND (of_statuses IS NULL OR c.status = ANY (of_statuses)) AND (of_session IS NULL OR c.id = of_session) AND (ends_after IS NULL OR c.ends_at > ends_after) OFFSET 0) s
    JOIN public.class_types t ON t.organization_id = org AND t.id = s.class_type_id
    JOIN public.programs p ON p.organization_id = org AND p.id = t.program_id
    LEFT JOIN public.locations l ON l.organization_id = org AND l.id = s.location_id
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
GRANT EXECUTE ON FUNCTION public.class_sessions_json(uuid, timestamptz, timestamptz, boolean, text[], uuid, uuid, timestamptz) TO fitkit_app;
--> statement-breakpoint
-- The rules of a booking as of 0002, word for word, in a language that keeps their plan too.
CREATE OR REPLACE FUNCTION public.booking_decision(org uuid, session uuid, member uuid, by_staff boolean, at timestamptz)
RETURNS TABLE (rule text, waitlist_position int, inputs jsonb) LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY

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
  ) n;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION public.settle_queue(org uuid, session uuid, at timestamptz)
RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY

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
  SELECT m.id FROM moved m WHERE m.status = 'confirmed';
END $$;
--> statement-breakpoint
-- A course's day is rest or has workouts, never both. (As int, since btree_gist knows booleans only from PostgreSQL 15 on.)
ALTER TABLE course_workouts ADD CONSTRAINT course_workouts_rest_or_workouts EXCLUDE USING gist (organization_id WITH =, program_id WITH =, day_offset WITH =, (is_rest::int) WITH <>);
--> statement-breakpoint
-- Memories are read by distance only: kept in the row, an exact search takes a third of the time (16 ms against 53 over 10,000).
ALTER TABLE ai_memories ALTER COLUMN embedding SET STORAGE PLAIN;
--> statement-breakpoint
-- What may become of rows is said in the schema (`rows`), and held here: the app deletes only what is transient, and never touches again what is only
-- appended to. A table made later cannot be deleted from unless its migration says so; db:check compares.
REVOKE DELETE ON ALL TABLES IN SCHEMA public FROM fitkit_app;
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public REVOKE DELETE ON TABLES FROM fitkit_app', current_user); END $$;
--> statement-breakpoint
GRANT DELETE ON ai_cache, announcement_reads, announcement_targets, api_requests, check_in_token_uses, class_series_exceptions, class_session_workouts, course_completions, course_workouts, daily_programming, dead_letters, exercise_overrides, form_templates, idempotency_keys, import_provider_configs, metric_set_entries, notification_deliveries, notifications, person_idempotency_keys, plan_class_types, program_template_cells, quiet_hours, reactions, schedule_runs, subscription_members, unsubscribe_tokens, uploads, webhook_attempts, webhook_deliveries, webhook_secrets, workout_set_results TO fitkit_app;
--> statement-breakpoint
REVOKE UPDATE ON ai_messages, audit_logs, credit_entries, form_signatures, inbox, invoice_confirmations, invoice_lines, invoices, lead_status_events, legal_consents, legal_documents, payment_attempts, platform_billing_transactions, strikes FROM fitkit_app;
--> statement-breakpoint
-- The platform's own waitlist is reached through doors only.
REVOKE ALL ON platform_leads FROM fitkit_app;
--> statement-breakpoint
-- Credentials may go; the imports that used them stay.
ALTER TABLE imports DROP CONSTRAINT imports_provider_config_fk, ADD CONSTRAINT imports_provider_config_fk FOREIGN KEY (organization_id, provider_config_id) REFERENCES import_provider_configs (organization_id, id) ON DELETE SET NULL (provider_config_id);
--> statement-breakpoint
-- What the door below may read.
GRANT SELECT (organization_id, conversation_id, membership_id, left_at) ON conversation_members TO fitkit_door;
--> statement-breakpoint
-- For the time of this file, as in 0003.
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- The conversations of whoever the door let in. A policy that asked its own table would ask itself without end.
CREATE FUNCTION door.my_conversations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.conversation_id FROM public.conversation_members p
  WHERE p.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
    AND p.membership_id = nullif(current_setting('app.membership_id', true), '')::uuid AND p.left_at IS NULL
$$;
--> statement-breakpoint
-- Jobs read through the policy too, though the door has nothing for them.
GRANT EXECUTE ON FUNCTION door.my_conversations() TO fitkit_app;
--> statement-breakpoint
-- Back to the migrator.
RESET ROLE;
--> statement-breakpoint
-- As in 0003: the door makes nothing at run time.
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
--> statement-breakpoint
-- The second wall of conversation_members: one sees oneself, and the others of one's own conversations.
CREATE POLICY conversation_members_private ON conversation_members AS RESTRICTIVE FOR SELECT TO fitkit_app
  USING (membership_id = nullif(current_setting('app.membership_id', true), '')::uuid OR conversation_id IN (SELECT door.my_conversations()) OR current_setting('app.role', true) = 'system');
--> statement-breakpoint
-- A location holds one class at a time, its spaces one each: a class without a space holds the whole location. Two conflict at one place and time unless both are in a space (then the next constraint decides) or both share. `<>` over the row's id or nobody's says "unless both".
ALTER TABLE class_sessions DROP CONSTRAINT class_sessions_location_once, ADD CONSTRAINT class_sessions_location_once EXCLUDE USING gist (
  organization_id WITH =, location_id WITH =, tstzrange(starts_at, ends_at) WITH &&,
  (CASE WHEN space_id IS NULL THEN id ELSE '00000000-0000-0000-0000-000000000000'::uuid END) WITH <>,
  (CASE WHEN shares_space THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE id END) WITH <>
) WHERE (status <> 'cancelled' AND deleted_at IS NULL);
--> statement-breakpoint
-- A space holds one class at a time, unless both classes share it.
ALTER TABLE class_sessions ADD CONSTRAINT class_sessions_space_once EXCLUDE USING gist (
  organization_id WITH =, space_id WITH =, tstzrange(starts_at, ends_at) WITH &&,
  (CASE WHEN shares_space THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE id END) WITH <>
) WHERE (status <> 'cancelled' AND deleted_at IS NULL);
--> statement-breakpoint
-- What a booking holds is the time of its class, and follows it when the class is moved. Here and not in drizzle: its key is a constraint on a table that exists.
ALTER TABLE class_sessions ADD CONSTRAINT class_sessions_time_key UNIQUE (organization_id, id, starts_at, ends_at);
--> statement-breakpoint
ALTER TABLE bookings ADD CONSTRAINT bookings_holds_fk FOREIGN KEY (organization_id, class_session_id, holds_from, holds_until) REFERENCES class_sessions (organization_id, id, starts_at, ends_at) ON UPDATE CASCADE;
--> statement-breakpoint
-- Nobody is in two classes at once, where the plan forbids it (a booking without held time is free of this).
ALTER TABLE bookings ADD CONSTRAINT bookings_person_once EXCLUDE USING gist (organization_id WITH =, membership_id WITH =, tstzrange(holds_from, holds_until) WITH &&) WHERE (status IN ('confirmed', 'attended') AND holds_from IS NOT NULL);
--> statement-breakpoint
-- One policy of a scope at any time.
ALTER TABLE booking_policies ADD CONSTRAINT booking_policies_scope_once EXCLUDE USING gist (
  organization_id WITH =, coalesce(class_type_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =,
  coalesce(plan_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, tstzrange(valid_from, valid_until) WITH &&
);
--> statement-breakpoint
-- One freeze of a subscription on any day.
ALTER TABLE subscription_freezes ADD CONSTRAINT subscription_freezes_once EXCLUDE USING gist (organization_id WITH =, subscription_id WITH =, daterange(starts_on, ends_on) WITH &&) WHERE (cancelled_at IS NULL);
--> statement-breakpoint
-- Refunds are counted on their charge, which locks it: the CHECK payment_transactions_refunded then holds over all of them together. A refund that failed gives its part back.
CREATE FUNCTION public.count_refund() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE counted bigint := 0; counts bigint := 0;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.type, OLD.refunds_id) IS DISTINCT FROM (NEW.type, NEW.refunds_id) THEN RAISE EXCEPTION 'a refund keeps its charge' USING ERRCODE = '23514', CONSTRAINT = 'payment_transactions_refund_kept'; END IF;
    IF OLD.status NOT IN ('failed', 'cancelled') AND OLD.deleted_at IS NULL THEN counted := OLD.amount; END IF;
  END IF;
  IF NEW.type <> 'refund' THEN RETURN NULL; END IF;
  IF NEW.status NOT IN ('failed', 'cancelled') AND NEW.deleted_at IS NULL THEN counts := NEW.amount; END IF;
  IF counts <> counted THEN
    UPDATE public.payment_transactions c SET refunded_amount = c.refunded_amount + counts - counted WHERE c.organization_id = NEW.organization_id AND c.id = NEW.refunds_id;
    IF NOT FOUND THEN RAISE EXCEPTION 'no such charge' USING ERRCODE = '23503', CONSTRAINT = 'payment_transactions_refunds_fk'; END IF;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER payment_transactions_count_refund AFTER INSERT OR UPDATE OF type, refunds_id, status, amount, deleted_at ON payment_transactions FOR EACH ROW EXECUTE FUNCTION public.count_refund();
--> statement-breakpoint
-- The lines of an invoice are the invoice: looked at when the transaction ends, when both are written.
CREATE FUNCTION public.check_invoice_lines() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE invoice uuid;
BEGIN
  IF TG_TABLE_NAME = 'invoices' THEN invoice := NEW.id; ELSE invoice := NEW.invoice_id; END IF;
  PERFORM FROM public.invoices i
    WHERE i.organization_id = NEW.organization_id AND i.id = invoice
      AND (i.net_amount, i.vat_amount, i.total_amount) =
        (SELECT sum(l.net_amount)::bigint, sum(l.vat_amount)::bigint, sum(l.total_amount)::bigint FROM public.invoice_lines l WHERE l.organization_id = i.organization_id AND l.invoice_id = i.id);
  IF NOT FOUND THEN RAISE EXCEPTION 'the lines do not add up to the invoice' USING ERRCODE = '23514', CONSTRAINT = 'invoices_lines_add_up'; END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER invoices_lines_add_up AFTER INSERT ON invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.check_invoice_lines();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER invoice_lines_add_up AFTER INSERT ON invoice_lines DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.check_invoice_lines();
--> statement-breakpoint
-- The platform's own tables are reached through doors alone.
REVOKE ALL ON platform_admins, platform_audit_logs, manual_costs FROM fitkit_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON platform_admins, manual_costs TO fitkit_door;
--> statement-breakpoint
GRANT SELECT, INSERT ON platform_audit_logs TO fitkit_door;
--> statement-breakpoint
-- What doors look at before the tenant is known; no secrets, no payload.
GRANT SELECT (organization_id, id, mode, key_hash, scopes, allowed_ips, expires_at, revoked_at, created_by_membership_id), UPDATE (last_used_at, last_used_ip) ON api_keys TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, membership_id, email, role, status, token_hash, expires_at), UPDATE (status, accepted_at, updated_at) ON invitations TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, provider, callback_secret_hash, is_active, deleted_at) ON payment_provider_configs TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, provider_session_id, status) ON platform_billing_checkouts TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, status, attempts, next_attempt_at), UPDATE (attempts, next_attempt_at) ON webhook_deliveries TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, admin_user_id, membership_id, expires_at, ended_at) ON impersonations TO fitkit_door;
