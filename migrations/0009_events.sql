-- Events and jobs: receipts in order, what was given up, the studio's clock, and what is kept for how long.
-- The receipt of a consumer; a second delivery raises, and its whole batch with it. Events of one aggregate are taken in the order in which they
-- happened: while an earlier one that this consumer takes still waits, the later one raises and names it (and the job does the earlier one first).
-- The last receipt is the proof that the event was handed over.
DROP FUNCTION public.receive_event(uuid, text, uuid);
--> statement-breakpoint
CREATE FUNCTION public.receive_event(receipt uuid, by_consumer text, event uuid, in_order text[]) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := nullif(current_setting('app.organization_id', true), '')::uuid; mine record; earlier record;
BEGIN
  SELECT e.aggregate_id, e.position INTO mine FROM public.events e WHERE e.organization_id = org AND e.id = event;
  SELECT e.id, e.type, e.version INTO earlier FROM public.events e
    WHERE e.organization_id = org AND e.aggregate_id = mine.aggregate_id AND e.position < mine.position AND e.handed_at IS NULL AND e.type = ANY (in_order)
      AND NOT EXISTS (SELECT FROM public.inbox i WHERE i.organization_id = org AND i.event_id = e.id AND i.consumer = by_consumer)
      AND NOT EXISTS (SELECT FROM public.dead_letters d WHERE d.organization_id = org AND d.event_id = e.id AND d.consumer = by_consumer AND d.resolved_at IS NULL)
    ORDER BY e.position LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'an earlier event waits' USING ERRCODE = 'ZK425', CONSTRAINT = 'earlier_waits',
      DETAIL = jsonb_build_object('eventId', earlier.id, 'type', earlier.type, 'version', earlier.version)::text;
  END IF;
  INSERT INTO public.inbox (organization_id, id, consumer, event_id) VALUES (org, receipt, by_consumer, event) ON CONFLICT (organization_id, event_id, consumer) DO NOTHING;
  IF NOT FOUND THEN RAISE EXCEPTION 'received before' USING ERRCODE = 'ZK208', CONSTRAINT = 'received_before'; END IF;
  UPDATE public.dead_letters d SET status = 'resolved', resolved_at = now(), updated_at = now()
    WHERE d.organization_id = org AND d.event_id = event AND d.consumer = by_consumer AND d.resolved_at IS NULL;
  -- Whoever was given up before has been counted already.
  IF NOT FOUND THEN
    UPDATE public.events e SET awaited = greatest(e.awaited - 1, 0), handed_at = CASE WHEN e.awaited <= 1 THEN now() END WHERE e.organization_id = org AND e.id = event AND e.handed_at IS NULL;
  END IF;
END $$;
--> statement-breakpoint
-- A consumer that gives an event up, and why: a line that the owner sees and may replay. The event waits for it no longer.
CREATE FUNCTION public.give_up_event(letter uuid, by_consumer text, event uuid, kind text, code text, tries int) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM public.events e WHERE e.organization_id = org AND e.id = event)
     OR EXISTS (SELECT FROM public.inbox i WHERE i.organization_id = org AND i.event_id = event AND i.consumer = by_consumer) THEN RETURN false; END IF;
  UPDATE public.dead_letters d SET status = 'open', error_class = kind, error_code = code, attempts = d.attempts + tries, failed_at = now(), updated_at = now()
    WHERE d.organization_id = org AND d.event_id = event AND d.consumer = by_consumer AND d.resolved_at IS NULL;
  IF FOUND THEN RETURN true; END IF;
  INSERT INTO public.dead_letters (organization_id, id, consumer, event_id, error_class, error_code, attempts, failed_at) VALUES (org, letter, by_consumer, event, kind, code, tries, now());
  UPDATE public.events e SET awaited = greatest(e.awaited - 1, 0), handed_at = CASE WHEN e.awaited <= 1 THEN now() END WHERE e.organization_id = org AND e.id = event AND e.handed_at IS NULL;
  RETURN true;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.receive_event(uuid, text, uuid, text[]), public.give_up_event(uuid, text, uuid, text, text, int) TO fitkit_jobs;
--> statement-breakpoint
GRANT SELECT (organization_id, id, starts_at, status, deleted_at) ON class_sessions TO fitkit_door;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON schedule_runs TO fitkit_door;
--> statement-breakpoint
GRANT INSERT (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, handed_at, next_attempt_at), SELECT (created_at, awaited), DELETE ON events TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, event_id, received_at), DELETE ON inbox TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, event_id, resolved_at), DELETE ON dead_letters TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, created_at), DELETE ON notifications, api_requests TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, expires_at), DELETE ON idempotency_keys, unsubscribe_tokens TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (user_id, key, expires_at), DELETE ON person_idempotency_keys TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- As in 0003, and a studio that was closed is left alone: what it wrote last is kept and goes nowhere.
CREATE OR REPLACE FUNCTION door.sweep(n int) RETURNS TABLE (organization_id uuid, id uuid, type text, version int) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE public.events e SET attempts = e.attempts + 1, next_attempt_at = now() + least(interval '1 minute' * (2 ^ least(e.attempts, 10)), interval '1 hour')
  FROM (SELECT p.organization_id, p.id FROM public.events p WHERE p.handed_at IS NULL AND p.next_attempt_at <= now()
      AND EXISTS (SELECT FROM public.organizations o WHERE o.id = p.organization_id AND o.deleted_at IS NULL)
    ORDER BY p.next_attempt_at LIMIT n FOR UPDATE SKIP LOCKED) due
  WHERE e.organization_id = due.organization_id AND e.id = due.id RETURNING e.organization_id, e.id, e.type, e.version
$$;
--> statement-breakpoint
-- The hour `at_local` has come on the clocks of these studios: one event each, once for each of their days. An hour that the clock change skips
-- comes when the clock has passed it, one that comes twice comes once. What was missed for half a day is let go.
CREATE FUNCTION door.begin_turns(schedule text, at_local time, at timestamptz, n int) RETURNS TABLE (organization_id uuid, id uuid, type text, version int) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH due AS (
    SELECT o.id AS organization_id, t.due_at FROM public.organizations o
    CROSS JOIN LATERAL (SELECT ((((at AT TIME ZONE o.timezone)::date + day) + at_local) AT TIME ZONE o.timezone) AS due_at FROM generate_series(-1, 0) AS day) t
    WHERE o.deleted_at IS NULL AND o.is_active AND t.due_at <= at AND t.due_at > at - interval '12 hours'
      AND NOT EXISTS (SELECT FROM public.schedule_runs r WHERE r.organization_id = o.id AND r.schedule = begin_turns.schedule AND r.due_at = t.due_at)
    ORDER BY o.id LIMIT n
  ), run AS (
    INSERT INTO public.schedule_runs (organization_id, id, schedule, due_at, started_at) SELECT d.organization_id, gen_random_uuid(), begin_turns.schedule, d.due_at, at FROM due d
    ON CONFLICT (organization_id, schedule, due_at) DO NOTHING RETURNING organization_id, id, due_at
  )
  INSERT INTO public.events AS e (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at)
  SELECT r.organization_id, gen_random_uuid(), 'schedule.' || begin_turns.schedule, 1, r.id, jsonb_build_object('dueAt', to_char(r.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), at, 1, at + interval '30 seconds' FROM run r
  RETURNING e.organization_id, e.id, e.type, e.version
$$;
--> statement-breakpoint
-- Classes that begin within `lead`: one event each, once for the time they are planned for; a class that is moved is announced for its new time.
CREATE FUNCTION door.begin_class_reminders(lead interval, at timestamptz, n int) RETURNS TABLE (organization_id uuid, id uuid, type text, version int) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH due AS (
    SELECT s.organization_id, s.id AS session_id, s.starts_at FROM public.class_sessions s
    WHERE s.status = 'published' AND s.deleted_at IS NULL AND s.starts_at > at AND s.starts_at <= at + lead
      AND EXISTS (SELECT FROM public.organizations o WHERE o.id = s.organization_id AND o.deleted_at IS NULL AND o.is_active)
      AND NOT EXISTS (SELECT FROM public.schedule_runs r WHERE r.organization_id = s.organization_id AND r.schedule = 'class-reminder:' || s.id AND r.due_at = s.starts_at)
    ORDER BY s.starts_at LIMIT n
  ), run AS (
    INSERT INTO public.schedule_runs (organization_id, id, schedule, due_at, started_at) SELECT d.organization_id, gen_random_uuid(), 'class-reminder:' || d.session_id, d.starts_at, at FROM due d
    ON CONFLICT (organization_id, schedule, due_at) DO NOTHING RETURNING organization_id, schedule, due_at
  )
  INSERT INTO public.events AS e (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at)
  SELECT d.organization_id, gen_random_uuid(), 'class_session.starting', 1, d.session_id, jsonb_build_object('classSessionId', d.session_id), at, 1, at + interval '30 seconds'
  FROM run r JOIN due d ON d.organization_id = r.organization_id AND r.schedule = 'class-reminder:' || d.session_id
  RETURNING e.organization_id, e.id, e.type, e.version
$$;
--> statement-breakpoint
-- What has been kept long enough, at most n rows of each kind: events and receipts 30 days after everybody took them, what was told 90 days,
-- requests of keys 30 days, and what says itself when it ends. Answers how many rows went.
CREATE FUNCTION door.retention(at timestamptz, n int) RETURNS TABLE (kind text, gone bigint) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH letters AS (DELETE FROM public.dead_letters t USING (SELECT o.organization_id, o.id FROM public.dead_letters o WHERE o.resolved_at < at - interval '30 days' LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  told AS (DELETE FROM public.events t USING (SELECT o.organization_id, o.id FROM public.events o WHERE o.created_at < at - interval '30 days' AND o.handed_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM public.dead_letters d WHERE d.organization_id = o.organization_id AND d.event_id = o.id) LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  receipts AS (DELETE FROM public.inbox t USING (SELECT o.organization_id, o.id FROM public.inbox o WHERE o.received_at < at - interval '30 days'
      AND NOT EXISTS (SELECT FROM public.events e WHERE e.organization_id = o.organization_id AND e.id = o.event_id) LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  turns AS (DELETE FROM public.schedule_runs t USING (SELECT o.organization_id, o.id FROM public.schedule_runs o WHERE o.due_at < at - interval '30 days' LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  notes AS (DELETE FROM public.notifications t USING (SELECT o.organization_id, o.id FROM public.notifications o WHERE o.created_at < at - interval '90 days' LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  requests AS (DELETE FROM public.api_requests t USING (SELECT o.organization_id, o.id FROM public.api_requests o WHERE o.created_at < at - interval '30 days' LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  answers AS (DELETE FROM public.idempotency_keys t USING (SELECT o.organization_id, o.id FROM public.idempotency_keys o WHERE o.expires_at < at LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  persons AS (DELETE FROM public.person_idempotency_keys t USING (SELECT o.user_id, o.key FROM public.person_idempotency_keys o WHERE o.expires_at < at LIMIT n) old WHERE t.user_id = old.user_id AND t.key = old.key RETURNING 1),
  links AS (DELETE FROM public.unsubscribe_tokens t USING (SELECT o.organization_id, o.id FROM public.unsubscribe_tokens o WHERE o.expires_at < at LIMIT n) old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  sessions AS (DELETE FROM public.user_sessions t USING (SELECT o.token_hash FROM public.user_sessions o WHERE o.expires_at < at LIMIT n) old WHERE t.token_hash = old.token_hash RETURNING 1),
  tickets AS (DELETE FROM public.ticket_uses t USING (SELECT o.id FROM public.ticket_uses o WHERE o.expires_at < at - interval '1 hour' LIMIT n) old WHERE t.id = old.id RETURNING 1)
  SELECT 'events', (SELECT count(*) FROM told) UNION ALL SELECT 'receipts', (SELECT count(*) FROM receipts) UNION ALL SELECT 'dead_letters', (SELECT count(*) FROM letters)
  UNION ALL SELECT 'schedule_runs', (SELECT count(*) FROM turns) UNION ALL SELECT 'notifications', (SELECT count(*) FROM notes) UNION ALL SELECT 'api_requests', (SELECT count(*) FROM requests)
  UNION ALL SELECT 'idempotency_keys', (SELECT count(*) FROM answers) + (SELECT count(*) FROM persons) UNION ALL SELECT 'unsubscribe_tokens', (SELECT count(*) FROM links)
  UNION ALL SELECT 'user_sessions', (SELECT count(*) FROM sessions) UNION ALL SELECT 'ticket_uses', (SELECT count(*) FROM tickets)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.begin_turns(text, time, timestamptz, int), door.begin_class_reminders(interval, timestamptz, int), door.retention(timestamptz, int) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
