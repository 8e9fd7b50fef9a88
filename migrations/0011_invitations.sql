-- Whoever signs in with an e-mail that was invited has accepted: the door that does it, over all studios.
GRANT SELECT (joined_at), UPDATE (status, joined_at, updated_at) ON memberships TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, membership_id, first_name, last_name), UPDATE (first_name, last_name, updated_at) ON member_profiles TO fitkit_door;
--> statement-breakpoint
GRANT INSERT (organization_id, id, actor_user_id, actor_role, action, resource_id, metadata, created_at) ON audit_logs TO fitkit_door;
--> statement-breakpoint
GRANT INSERT (actor_membership_id), SELECT (aggregate_id) ON events TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- All that waits for the e-mail of the person the door let in is accepted, in every studio at once. Whoever waited to join is active from here on,
-- with an event each (`event_id`); who was active already (imported, and asked to sign in) stays as they are, and a suspended person stays suspended.
-- Where the studio wrote no name down, it has the person's own from now on.
CREATE FUNCTION door.accept_invitations(at timestamptz) RETURNS TABLE (organization_id uuid, membership_id uuid, event_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  -- Asked with every look at oneself: nobody waits, nearly always.
  IF NOT EXISTS (SELECT FROM public.users u JOIN public.invitations i ON i.email = u.email AND i.status = 'pending' WHERE u.id = nullif(current_setting('app.user_id', true), '')::uuid) THEN RETURN; END IF;
  RETURN QUERY
  WITH waiting AS (
    SELECT i.organization_id, i.id FROM public.users u
      JOIN public.invitations i ON i.email = u.email AND i.status = 'pending' AND i.expires_at > at
      JOIN public.memberships m ON m.organization_id = i.organization_id AND m.id = i.membership_id AND m.user_id = u.id AND m.deleted_at IS NULL
      JOIN public.organizations o ON o.id = i.organization_id AND o.deleted_at IS NULL
    WHERE u.id = nullif(current_setting('app.user_id', true), '')::uuid AND u.deleted_at IS NULL ORDER BY i.organization_id, i.id FOR UPDATE OF i
  ), accepted AS (
    UPDATE public.invitations i SET status = 'accepted', accepted_at = at, updated_at = at FROM waiting w
      WHERE i.organization_id = w.organization_id AND i.id = w.id AND i.status = 'pending' RETURNING i.organization_id, i.id, i.membership_id
  ), joined AS (
    UPDATE public.memberships m SET status = 'active', joined_at = coalesce(m.joined_at, (at AT TIME ZONE o.timezone)::date), updated_at = at
      FROM accepted a JOIN public.organizations o ON o.id = a.organization_id
      WHERE m.organization_id = a.organization_id AND m.id = a.membership_id AND m.status = 'pending_invitation' RETURNING m.organization_id, m.id
  ), named AS (
    UPDATE public.member_profiles p SET first_name = u.first_name, last_name = u.last_name, updated_at = at
      FROM accepted a CROSS JOIN public.users u
      WHERE p.organization_id = a.organization_id AND p.membership_id = a.membership_id AND p.first_name = '' AND p.last_name = ''
        AND u.id = nullif(current_setting('app.user_id', true), '')::uuid AND (u.first_name <> '' OR u.last_name <> '')
  ), trail AS (
    INSERT INTO public.audit_logs (organization_id, id, actor_user_id, actor_role, action, resource_id, metadata, created_at)
      SELECT a.organization_id, gen_random_uuid(), m.user_id, m.role, 'invitation.accepted', a.id, '{}', at
      FROM accepted a JOIN public.memberships m ON m.organization_id = a.organization_id AND m.id = a.membership_id
  ), told AS (
    INSERT INTO public.events AS e (organization_id, id, type, version, aggregate_id, payload, actor_membership_id, created_at, awaited, next_attempt_at)
      SELECT j.organization_id, gen_random_uuid(), 'membership.activated', 1, j.id, jsonb_build_object('membershipId', j.id, 'source', 'invitation'), j.id, at, 1, at + interval '30 seconds' FROM joined j
      RETURNING e.organization_id, e.aggregate_id, e.id
  )
  SELECT a.organization_id, a.membership_id, t.id FROM accepted a LEFT JOIN told t ON t.organization_id = a.organization_id AND t.aggregate_id = a.membership_id;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.accept_invitations(timestamptz) TO fitkit_app;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
