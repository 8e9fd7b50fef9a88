CREATE TABLE "calendar_feeds" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feeds_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "calendar_feeds_token" CHECK (token_hash ~ '^[A-Za-z0-9_-]{43}$')
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_membership_key" ON "calendar_feeds" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token_key" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE POLICY "calendar_feeds_tenant" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_feeds_door_select" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "calendar_feeds_private" ON "calendar_feeds" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid));--> statement-breakpoint
-- What would cover a place in this class, said before it is booked: booking_entitlement's answer, and what is left once it is used. No row where nothing is asked for.
CREATE FUNCTION public.booking_cover(org uuid, session uuid, member uuid, at timestamptz)
RETURNS TABLE (allowed boolean, rule text, plan text, credits_left int, week_left int, period_left int)
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT e.allowed, e.rule, e.inputs ->> 'plan', CASE WHEN e.lot_id IS NOT NULL THEN (e.inputs ->> 'balance')::int - 1 END,
    CASE WHEN e.allowed AND p.max_bookings_per_week IS NOT NULL THEN p.max_bookings_per_week - 1 - (
      SELECT count(*)::int FROM public.bookings b JOIN public.class_sessions c ON c.organization_id = org AND c.id = b.class_session_id JOIN public.subscriptions x ON x.organization_id = org AND x.id = b.subscription_id
      WHERE b.organization_id = org AND b.membership_id = member AND b.status IN ('confirmed', 'attended', 'no_show') AND c.id <> session AND x.plan_id = s.plan_id
        AND c.starts_at >= w.first::timestamp AT TIME ZONE o.timezone AND c.starts_at < (w.first + 7)::timestamp AT TIME ZONE o.timezone) END,
    CASE WHEN e.allowed AND p.max_bookings_per_period IS NOT NULL THEN p.max_bookings_per_period - 1 - (
      SELECT count(*)::int FROM public.bookings b JOIN public.class_sessions c ON c.organization_id = org AND c.id = b.class_session_id CROSS JOIN LATERAL (SELECT (c.starts_at AT TIME ZONE o.timezone)::date AS day) d
      WHERE b.organization_id = org AND b.membership_id = member AND b.status IN ('confirmed', 'attended', 'no_show') AND c.id <> session AND b.subscription_id = s.id
        AND d.day >= s.current_period_start AND (d.day >= s.current_period_end) = (w.day >= s.current_period_end)) END
  FROM public.booking_entitlement(org, session, member, at) e
  JOIN public.organizations o ON o.id = org
  JOIN public.class_sessions k ON k.organization_id = org AND k.id = session
  LEFT JOIN public.subscriptions s ON s.organization_id = org AND s.id = e.subscription_id
  LEFT JOIN public.plans p ON p.organization_id = org AND p.id = s.plan_id
  CROSS JOIN LATERAL (SELECT d.day, public.week_of(d.day, o.language, o.country, o.timezone) AS first FROM (SELECT (k.starts_at AT TIME ZONE o.timezone)::date AS day) d) w
  WHERE e.rule NOT IN ('plan_not_required', 'staff_books_free', 'not_found');
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.booking_cover(uuid, uuid, uuid, timestamptz) TO fitkit_app;
--> statement-breakpoint
GRANT SELECT (organization_id, id, membership_id, token_hash) ON calendar_feeds TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- Whoever holds a link we sent or made: an invitation, a form to sign, a way out of mails, a member's calendar. Enters as its addressee, in the role `link`;
-- what it opens is the caller's to narrow to `id`. One that ended says so; one that never was says nothing, nor does the calendar of somebody who left.
CREATE OR REPLACE FUNCTION door.link(kind text, hash text) RETURNS TABLE (organization_id uuid, id uuid, membership_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE ended boolean;
BEGIN
  IF kind = 'invitation' THEN
    SELECT i.organization_id, i.id, i.membership_id, i.status <> 'pending' OR i.expires_at <= now() INTO organization_id, id, membership_id, ended FROM public.invitations i WHERE i.token_hash = hash;
  ELSIF kind = 'form' THEN
    SELECT f.organization_id, f.id, f.membership_id, f.status <> 'pending' OR f.expires_at <= now() INTO organization_id, id, membership_id, ended FROM public.form_instances f WHERE f.signing_token_hash = hash;
  ELSIF kind = 'unsubscribe' THEN
    SELECT u.organization_id, u.id, u.membership_id, u.expires_at <= now() INTO organization_id, id, membership_id, ended FROM public.unsubscribe_tokens u WHERE u.token_hash = hash;
  ELSIF kind = 'calendar' THEN
    SELECT c.organization_id, c.id, c.membership_id, false INTO organization_id, id, membership_id, ended FROM public.calendar_feeds c
      JOIN public.memberships m ON m.organization_id = c.organization_id AND m.id = c.membership_id AND m.deleted_at IS NULL AND m.status IN ('active', 'suspended') WHERE c.token_hash = hash;
  END IF;
  IF organization_id IS NULL OR NOT EXISTS (SELECT FROM public.organizations o WHERE o.id = organization_id AND o.deleted_at IS NULL) THEN
    RAISE EXCEPTION 'no such link' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found';
  END IF;
  IF ended THEN RAISE EXCEPTION 'ended' USING ERRCODE = 'ZK410', CONSTRAINT = 'link_expired'; END IF;
  PERFORM door.enter(organization_id, NULL, membership_id, 'link'); RETURN NEXT;
END $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
