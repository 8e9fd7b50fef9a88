-- Doors: the first statement of every batch. A door checks who comes, sets the tenant, the person and the role for this
-- transaction only, and raises (class ZK) if the caller may not come in. They run as fitkit_door, which reads through its own policies.
GRANT SELECT, INSERT, UPDATE ON users TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (id, name, slug, type, language, timezone, brand_color, is_active, deleted_at) ON organizations TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, host, status) ON organization_domains TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, user_id, role, status, deleted_at) ON memberships TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, is_published) ON minisites TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, type, version, position, handed_at, next_attempt_at, attempts), UPDATE (next_attempt_at, attempts) ON events TO fitkit_door;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON user_sessions TO fitkit_door;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON ticket_uses TO fitkit_door;
--> statement-breakpoint
CREATE SCHEMA door;
--> statement-breakpoint
GRANT USAGE, CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO fitkit_door;
--> statement-breakpoint
GRANT USAGE ON SCHEMA door TO fitkit_app;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES FOR ROLE fitkit_door REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
--> statement-breakpoint
-- Sets who is inside. Refuses a login that is not ours (a superuser would pass the walls) and a second tenant in one batch.
CREATE FUNCTION door.enter(org uuid, usr uuid, member uuid, as_role text) RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE login text := coalesce(nullif(current_setting('role', true), 'none'), session_user); known text := nullif(current_setting('app.organization_id', true), '');
BEGIN
  IF login NOT IN ('fitkit_app', 'fitkit_jobs') THEN
    RAISE EXCEPTION 'the walls do not bind this login' USING ERRCODE = 'ZK500', CONSTRAINT = 'door_login';
  END IF;
  IF known IS NOT NULL AND known IS DISTINCT FROM org::text THEN
    RAISE EXCEPTION 'a batch has one door' USING ERRCODE = 'ZK500', CONSTRAINT = 'door_second';
  END IF;
  PERFORM set_config('app.organization_id', coalesce(org::text, ''), true), set_config('app.user_id', coalesce(usr::text, ''), true),
          set_config('app.membership_id', coalesce(member::text, ''), true), set_config('app.role', as_role, true), set_config('TimeZone', 'UTC', true);
END $$;
--> statement-breakpoint
-- The person behind a credential: a Clerk id (its token was verified by the Worker), or the hash of our session on its host. Null when neither is known.
CREATE FUNCTION door.who(clerk text, hash text, on_host text) RETURNS TABLE (user_id uuid, bound_to uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE expires timestamptz;
BEGIN
  IF hash IS NOT NULL THEN
    SELECT s.user_id, s.organization_id, s.expires_at INTO user_id, bound_to, expires FROM public.user_sessions s
      JOIN public.users u ON u.id = s.user_id AND u.deleted_at IS NULL WHERE s.token_hash = hash AND s.host = on_host AND s.expires_at > now();
    IF NOT FOUND THEN RETURN; END IF;
    IF expires < now() + interval '29 days' THEN UPDATE public.user_sessions s SET expires_at = now() + interval '30 days' WHERE s.token_hash = hash; END IF;
    RETURN NEXT;
  ELSE
    RETURN QUERY SELECT u.id, NULL::uuid FROM public.users u WHERE u.clerk_id = clerk AND u.deleted_at IS NULL;
  END IF;
END $$;
--> statement-breakpoint
-- Signed in, no organization.
CREATE FUNCTION door.person(clerk text, hash text, on_host text) RETURNS TABLE (user_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  SELECT w.user_id INTO user_id FROM door.who(clerk, hash, on_host) w;
  IF user_id IS NULL THEN RAISE EXCEPTION 'nobody' USING ERRCODE = 'ZK401', CONSTRAINT = 'unauthenticated'; END IF;
  PERFORM door.enter(NULL, user_id, NULL, 'person'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- A membership of one organization with one of these roles. No membership is 404: another tenant's id says nothing.
CREATE FUNCTION door.member(org uuid, clerk text, hash text, on_host text, roles text[]) RETURNS TABLE (organization_id uuid, user_id uuid, membership_id uuid, role text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE bound uuid; state text;
BEGIN
  SELECT w.user_id, w.bound_to INTO user_id, bound FROM door.who(clerk, hash, on_host) w;
  IF user_id IS NULL THEN RAISE EXCEPTION 'nobody' USING ERRCODE = 'ZK401', CONSTRAINT = 'unauthenticated'; END IF;
  SELECT m.id, m.role, m.status INTO membership_id, role, state FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
    WHERE m.organization_id = org AND m.user_id = user_id AND m.deleted_at IS NULL AND m.status IN ('active', 'suspended') AND (bound IS NULL OR bound = org);
  IF NOT FOUND THEN RAISE EXCEPTION 'no such organization' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  IF NOT (role = ANY (roles)) OR (state <> 'active' AND role <> 'member') THEN
    RAISE EXCEPTION 'role' USING ERRCODE = 'ZK403', CONSTRAINT = 'role_required', DETAIL = jsonb_build_object('required', array_to_string(roles, ', '), 'role', role)::text;
  END IF;
  organization_id := org;
  PERFORM door.enter(org, user_id, membership_id, role); RETURN NEXT;
END $$;
--> statement-breakpoint
-- Anyone on a studio's published site, by its host; whoever is signed in there keeps their role.
CREATE FUNCTION door.visitor(on_host text, hash text) RETURNS TABLE (organization_id uuid, user_id uuid, membership_id uuid, role text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  SELECT d.organization_id INTO organization_id FROM public.organization_domains d
    JOIN public.organizations o ON o.id = d.organization_id AND o.deleted_at IS NULL AND o.is_active
    JOIN public.minisites s ON s.organization_id = d.organization_id AND s.is_published
    WHERE d.host = on_host AND d.status = 'active';
  IF NOT FOUND THEN RAISE EXCEPTION 'no such site' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  role := 'visitor';
  IF hash IS NOT NULL THEN
    SELECT w.user_id INTO user_id FROM door.who(NULL, hash, on_host) w WHERE w.bound_to = organization_id;
    IF user_id IS NOT NULL THEN
      SELECT m.id, m.role INTO membership_id, role FROM public.memberships m
        WHERE m.organization_id = organization_id AND m.user_id = user_id AND m.deleted_at IS NULL AND m.status IN ('active', 'suspended');
      role := coalesce(role, 'visitor');
    END IF;
  END IF;
  PERFORM door.enter(organization_id, user_id, membership_id, role); RETURN NEXT;
END $$;
--> statement-breakpoint
-- A person opens a new organization: its id is not taken, and they are its owner from here on.
CREATE FUNCTION door.founder(org uuid, clerk text, hash text, on_host text) RETURNS TABLE (user_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE bound uuid;
BEGIN
  SELECT w.user_id, w.bound_to INTO user_id, bound FROM door.who(clerk, hash, on_host) w;
  IF user_id IS NULL THEN RAISE EXCEPTION 'nobody' USING ERRCODE = 'ZK401', CONSTRAINT = 'unauthenticated'; END IF;
  IF bound IS NOT NULL OR EXISTS (SELECT FROM public.organizations o WHERE o.id = org) THEN RAISE EXCEPTION 'taken' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  PERFORM door.enter(org, user_id, NULL, 'owner'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- A job for one organization.
CREATE FUNCTION door.system(org uuid) RETURNS TABLE (organization_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  SELECT o.id INTO organization_id FROM public.organizations o WHERE o.id = org AND o.deleted_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such organization' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  PERFORM door.enter(org, NULL, NULL, 'system'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- Events that nobody took over yet, over all tenants: ids and types, no payload. Each claim waits twice as long as the one before, up to an hour.
CREATE FUNCTION door.sweep(n int) RETURNS TABLE (organization_id uuid, id uuid, type text, version int) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE public.events e SET attempts = e.attempts + 1, next_attempt_at = now() + least(interval '1 minute' * (2 ^ least(e.attempts, 10)), interval '1 hour')
  FROM (SELECT p.organization_id, p.id FROM public.events p WHERE p.handed_at IS NULL AND p.next_attempt_at <= now() ORDER BY p.next_attempt_at LIMIT n FOR UPDATE SKIP LOCKED) due
  WHERE e.organization_id = due.organization_id AND e.id = due.id RETURNING e.organization_id, e.id, e.type, e.version
$$;
--> statement-breakpoint
-- First sign-in and every later word of Clerk: links an imported login with the same e-mail, or makes one; e-mail and picture follow Clerk, names are kept.
CREATE FUNCTION door.link_person(new_id uuid, clerk text, mail text, first_name text, last_name text, image text) RETURNS TABLE (user_id uuid, created boolean) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  PERFORM door.enter(NULL, NULL, NULL, 'nobody');
  PERFORM pg_advisory_xact_lock(hashtextextended(coalesce(lower(mail), clerk), 7243002));
  created := false;
  UPDATE public.users u SET email = coalesce(CASE WHEN EXISTS (SELECT FROM public.users o WHERE o.email = lower(mail) AND o.id <> u.id) THEN u.email ELSE lower(mail) END, u.email),
         image_url = image, updated_at = now() WHERE u.clerk_id = clerk AND u.deleted_at IS NULL RETURNING u.id INTO user_id;
  IF user_id IS NULL THEN
    UPDATE public.users u SET clerk_id = clerk, image_url = image, updated_at = now(),
           first_name = coalesce(nullif(u.first_name, ''), link_person.first_name, ''), last_name = coalesce(nullif(u.last_name, ''), link_person.last_name, '')
      WHERE u.email = lower(mail) AND u.clerk_id IS NULL AND u.deleted_at IS NULL RETURNING u.id INTO user_id;
  END IF;
  IF user_id IS NULL AND NOT EXISTS (SELECT FROM public.users u WHERE u.clerk_id = clerk) THEN
    INSERT INTO public.users (id, clerk_id, email, first_name, last_name, image_url)
      VALUES (new_id, clerk, CASE WHEN EXISTS (SELECT FROM public.users o WHERE o.email = lower(mail)) THEN NULL ELSE lower(mail) END, coalesce(link_person.first_name, ''), coalesce(link_person.last_name, ''), image)
      RETURNING id INTO user_id;
    created := true;
  END IF;
  RETURN NEXT;
END $$;
--> statement-breakpoint
-- The login that a person of an import signs in with: by e-mail, or a new one. Staff and jobs only; says nothing of other studios.
CREATE FUNCTION door.login_for(new_id uuid, mail text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found uuid;
BEGIN
  IF coalesce(current_setting('app.role', true), '') NOT IN ('owner', 'admin', 'system') THEN RAISE EXCEPTION 'role' USING ERRCODE = 'ZK403', CONSTRAINT = 'role_required'; END IF;
  IF mail IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(lower(mail), 7243002));
    SELECT u.id INTO found FROM public.users u WHERE u.email = lower(mail);
  END IF;
  IF found IS NULL THEN INSERT INTO public.users (id, email) VALUES (new_id, lower(mail)) RETURNING id INTO found; END IF;
  RETURN found;
END $$;
--> statement-breakpoint
CREATE FUNCTION door.my_organizations() RETURNS TABLE (organization_id uuid, name text, slug text, language text, timezone text, brand_color text, membership_id uuid, role text, status text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id, o.name, o.slug, o.language, o.timezone, o.brand_color, m.id, m.role, m.status
  FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
  WHERE m.user_id = nullif(current_setting('app.user_id', true), '')::uuid AND m.status = 'active' AND m.deleted_at IS NULL ORDER BY o.name, o.id
$$;
--> statement-breakpoint
-- Is this a host of ours? Null organization for the dashboard's own hosts is decided by the Worker; here only studios.
CREATE FUNCTION door.studio_of(on_host text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.organization_id FROM public.organization_domains d JOIN public.organizations o ON o.id = d.organization_id AND o.deleted_at IS NULL WHERE d.host = on_host AND d.status = 'active'
$$;
--> statement-breakpoint
-- A used ticket becomes a session on its host. A ticket used twice conflicts; a studio's host binds the session to the studio.
CREATE FUNCTION door.open_session(ticket uuid, ticket_expires timestamptz, hash text, on_host text, clerk text, clerk_session text, is_own_host boolean) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who uuid; org uuid;
BEGIN
  PERFORM door.enter(NULL, NULL, NULL, 'nobody');
  SELECT u.id INTO who FROM public.users u WHERE u.clerk_id = clerk AND u.deleted_at IS NULL;
  IF who IS NULL THEN RAISE EXCEPTION 'nobody' USING ERRCODE = 'ZK401', CONSTRAINT = 'unauthenticated'; END IF;
  IF NOT is_own_host THEN
    org := door.studio_of(on_host);
    IF org IS NULL THEN RAISE EXCEPTION 'no such host' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  END IF;
  DELETE FROM public.ticket_uses t WHERE t.expires_at < now() - interval '1 hour';
  INSERT INTO public.ticket_uses (id, expires_at) VALUES (ticket, ticket_expires);
  INSERT INTO public.user_sessions (token_hash, host, organization_id, user_id, clerk_session_id, expires_at) VALUES (hash, on_host, org, who, clerk_session, now() + interval '30 days');
END $$;
--> statement-breakpoint
CREATE FUNCTION door.close_session(hash text, on_host text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM public.user_sessions s WHERE s.token_hash = hash AND s.host = on_host
$$;
--> statement-breakpoint
-- Clerk ended a session, or a user: every session of ours that came from it ends at once.
CREATE FUNCTION door.close_clerk(clerk_session text, clerk_user text, delete_user boolean) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM door.enter(NULL, NULL, NULL, 'nobody');
  DELETE FROM public.user_sessions s WHERE s.clerk_session_id = clerk_session OR s.user_id IN (SELECT u.id FROM public.users u WHERE u.clerk_id = clerk_user);
  IF delete_user THEN UPDATE public.users u SET deleted_at = coalesce(u.deleted_at, now()), updated_at = now() WHERE u.clerk_id = clerk_user; END IF;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.person(text, text, text), door.member(uuid, text, text, text, text[]), door.visitor(text, text), door.founder(uuid, text, text, text),
  door.link_person(uuid, text, text, text, text, text), door.login_for(uuid, text), door.my_organizations(), door.studio_of(text),
  door.open_session(uuid, timestamptz, text, text, text, text, boolean), door.close_session(text, text), door.close_clerk(text, text, boolean) TO fitkit_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.system(uuid), door.sweep(int) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
--> statement-breakpoint
-- The receipt of a consumer; a second delivery raises, and its whole batch with it. The first receipt is also the proof that the event was handed over.
CREATE FUNCTION public.receive_event(receipt uuid, by_consumer text, event uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
BEGIN
  INSERT INTO public.inbox (organization_id, id, consumer, event_id) VALUES (org, receipt, by_consumer, event) ON CONFLICT (organization_id, event_id, consumer) DO NOTHING;
  IF NOT FOUND THEN RAISE EXCEPTION 'received before' USING ERRCODE = 'ZK208', CONSTRAINT = 'received_before'; END IF;
  UPDATE public.events e SET handed_at = now() WHERE e.organization_id = org AND e.id = event AND e.handed_at IS NULL;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.receive_event(uuid, text, uuid) TO fitkit_jobs;
