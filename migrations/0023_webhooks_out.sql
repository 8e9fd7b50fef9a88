-- Webhooks: one for each endpoint that wants an event, written with the event itself; and how long they are kept.
-- Fires once a statement, however many events that writes, and looks at endpoints only where one of them is public: a studio without endpoints
-- pays one look into an index. Runs as the writer, behind the wall. The first try is due at once: whoever passes, or the sweep, hands it over.
CREATE FUNCTION public.tell_webhooks() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM new_events n WHERE n.is_public) THEN RETURN NULL; END IF;
  WITH made AS (
    INSERT INTO public.webhook_deliveries (organization_id, id, endpoint_id, event_id, event_type, next_attempt_at, created_at, updated_at)
    SELECT n.organization_id, gen_random_uuid(), w.id, n.id, n.type, n.created_at, n.created_at, n.created_at FROM new_events n
    JOIN public.webhook_endpoints w ON w.organization_id = n.organization_id AND w.status = 'active' AND w.deleted_at IS NULL AND (w.event_types IS NULL OR n.type = ANY (w.event_types))
    WHERE n.is_public
    RETURNING organization_id, id, created_at
  )
  INSERT INTO public.events (organization_id, id, type, version, aggregate_id, payload, created_at, awaited, next_attempt_at)
  SELECT m.organization_id, gen_random_uuid(), 'webhook_delivery.due', 1, m.id, jsonb_build_object('webhookDeliveryId', m.id), m.created_at, 1, m.created_at FROM made m;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_tell_webhooks AFTER INSERT ON events REFERENCING NEW TABLE AS new_events FOR EACH STATEMENT EXECUTE FUNCTION public.tell_webhooks();
--> statement-breakpoint
GRANT SELECT (created_at), DELETE ON webhook_deliveries TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, delivery_id), DELETE ON webhook_attempts TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, expires_at), DELETE ON webhook_secrets TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- Deliveries with their tries 30 days, and secrets that were replaced once they sign no more: at most n of each kind.
CREATE FUNCTION door.webhook_retention(at timestamptz, n int) RETURNS TABLE (kind text, gone bigint) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH old AS (SELECT o.organization_id, o.id FROM public.webhook_deliveries o WHERE o.created_at < at - interval '30 days' AND o.status <> 'pending' LIMIT n),
  tries AS (DELETE FROM public.webhook_attempts t USING old WHERE t.organization_id = old.organization_id AND t.delivery_id = old.id RETURNING 1),
  deliveries AS (DELETE FROM public.webhook_deliveries t USING old WHERE t.organization_id = old.organization_id AND t.id = old.id RETURNING 1),
  secrets AS (DELETE FROM public.webhook_secrets t USING (SELECT o.organization_id, o.id FROM public.webhook_secrets o WHERE o.expires_at < at LIMIT n) gone WHERE t.organization_id = gone.organization_id AND t.id = gone.id RETURNING 1)
  SELECT 'webhook_deliveries', (SELECT count(*) FROM deliveries) UNION ALL SELECT 'webhook_secrets', (SELECT count(*) FROM secrets)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.webhook_retention(timestamptz, int) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
