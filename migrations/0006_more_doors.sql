-- The doors for whoever comes without a sign-in (a key, a link, a provider's callback), for the platform's own people, and for what is done over
-- all tenants. As in 0003 they run as fitkit_door, which reads through policies and columns of its own.
GRANT SELECT (organization_id, id, membership_id, status, signing_token_hash, expires_at) ON form_instances TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, membership_id, lead_id, token_hash, used_at, expires_at) ON unsubscribe_tokens TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (last_used_at) ON api_keys TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (id, user_id, platform, expo_push_token, last_seen_at, deleted_at), INSERT, UPDATE ON device_tokens TO fitkit_door;
--> statement-breakpoint
GRANT SELECT, INSERT ON platform_leads TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- An integrator's key, by its hash: alive, from an address it is allowed to come from, with every scope that is asked for. It acts as an admin
-- within its scopes and is nobody's membership. Its last use is kept to the minute, so that not every request writes.
CREATE FUNCTION door.key(hash text, from_ip inet, needed text[]) RETURNS TABLE (organization_id uuid, api_key_id uuid, mode text, role text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE allowed cidr[]; granted text[]; expires timestamptz; used timestamptz;
BEGIN
  SELECT k.organization_id, k.id, k.mode, k.allowed_ips, k.scopes, k.expires_at, k.last_used_at INTO organization_id, api_key_id, mode, allowed, granted, expires, used
    FROM public.api_keys k JOIN public.organizations o ON o.id = k.organization_id AND o.deleted_at IS NULL AND o.is_active
    WHERE k.key_hash = hash AND k.revoked_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such key' USING ERRCODE = 'ZK401', CONSTRAINT = 'invalid_token'; END IF;
  IF expires <= now() THEN RAISE EXCEPTION 'expired' USING ERRCODE = 'ZK401', CONSTRAINT = 'token_expired'; END IF;
  IF allowed IS NOT NULL AND (from_ip IS NULL OR NOT EXISTS (SELECT FROM unnest(allowed) a WHERE from_ip <<= a)) THEN
    RAISE EXCEPTION 'address' USING ERRCODE = 'ZK403', CONSTRAINT = 'address_not_allowed';
  END IF;
  IF NOT needed <@ granted THEN
    RAISE EXCEPTION 'scope' USING ERRCODE = 'ZK403', CONSTRAINT = 'scope_required', DETAIL = jsonb_build_object('required', array_to_string(needed, ', '))::text;
  END IF;
  IF used IS NULL OR used < now() - interval '1 minute' THEN
    UPDATE public.api_keys k SET last_used_at = now(), last_used_ip = from_ip WHERE k.organization_id = organization_id AND k.id = api_key_id;
  END IF;
  role := 'admin';
  PERFORM door.enter(organization_id, NULL, NULL, role); RETURN NEXT;
END $$;
--> statement-breakpoint
-- Whoever holds a link we sent: an invitation, a form to sign, a way out of mails. Enters as its addressee, in the role `link`; what it
-- opens is the caller's to narrow to `id`. One that ended says so; one that never was says nothing.
CREATE FUNCTION door.link(kind text, hash text) RETURNS TABLE (organization_id uuid, id uuid, membership_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE ended boolean;
BEGIN
  IF kind = 'invitation' THEN
    SELECT i.organization_id, i.id, i.membership_id, i.status <> 'pending' OR i.expires_at <= now() INTO organization_id, id, membership_id, ended FROM public.invitations i WHERE i.token_hash = hash;
  ELSIF kind = 'form' THEN
    SELECT f.organization_id, f.id, f.membership_id, f.status <> 'pending' OR f.expires_at <= now() INTO organization_id, id, membership_id, ended FROM public.form_instances f WHERE f.signing_token_hash = hash;
  ELSIF kind = 'unsubscribe' THEN
    SELECT u.organization_id, u.id, u.membership_id, u.expires_at <= now() INTO organization_id, id, membership_id, ended FROM public.unsubscribe_tokens u WHERE u.token_hash = hash;
  END IF;
  IF organization_id IS NULL OR NOT EXISTS (SELECT FROM public.organizations o WHERE o.id = organization_id AND o.deleted_at IS NULL) THEN
    RAISE EXCEPTION 'no such link' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found';
  END IF;
  IF ended THEN RAISE EXCEPTION 'ended' USING ERRCODE = 'ZK410', CONSTRAINT = 'link_expired'; END IF;
  PERFORM door.enter(organization_id, NULL, membership_id, 'link'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- A payment provider that calls back, by the secret of its address: what it says is asked again of the provider before anything is believed.
CREATE FUNCTION door.callback(of_provider text, secret_hash text) RETURNS TABLE (organization_id uuid, config_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  SELECT c.organization_id, c.id INTO organization_id, config_id FROM public.payment_provider_configs c JOIN public.organizations o ON o.id = c.organization_id AND o.deleted_at IS NULL
    WHERE c.callback_secret_hash = secret_hash AND c.provider = of_provider AND c.deleted_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such callback' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  PERFORM door.enter(organization_id, NULL, NULL, 'system'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- One of the platform's own people in one studio (or in none). A line is written before anything is seen, and a demotion holds from the next batch.
CREATE FUNCTION door.platform(clerk text, org uuid, audit_id uuid, doing text) RETURNS TABLE (user_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  SELECT u.id INTO user_id FROM public.users u JOIN public.platform_admins a ON a.user_id = u.id AND a.revoked_at IS NULL WHERE u.clerk_id = clerk AND u.deleted_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'not of the platform' USING ERRCODE = 'ZK403', CONSTRAINT = 'role_required', DETAIL = jsonb_build_object('required', 'platform')::text; END IF;
  IF org IS NOT NULL AND NOT EXISTS (SELECT FROM public.organizations o WHERE o.id = org) THEN RAISE EXCEPTION 'no such organization' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  INSERT INTO public.platform_audit_logs (id, actor_user_id, action, resource_type, resource_id, metadata, created_at) VALUES (audit_id, user_id, doing, CASE WHEN org IS NULL THEN 'platform' ELSE 'organization' END, org::text, '{}', now());
  PERFORM door.enter(org, user_id, NULL, 'platform'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- Studios, a page at a time, for what is done for each of them: ids and nothing else.
CREATE FUNCTION door.tenants(after uuid, n int) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id FROM public.organizations o WHERE o.deleted_at IS NULL AND o.is_active AND (after IS NULL OR o.id > after) ORDER BY o.id LIMIT n
$$;
--> statement-breakpoint
-- A phone says whose it is: a shared phone moves to whoever signed in on it last. After a door that knows the person.
CREATE FUNCTION door.register_device(new_id uuid, on_platform text, token text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE person uuid := nullif(current_setting('app.user_id', true), '')::uuid; device uuid;
BEGIN
  IF person IS NULL THEN RAISE EXCEPTION 'nobody' USING ERRCODE = 'ZK401', CONSTRAINT = 'unauthenticated'; END IF;
  INSERT INTO public.device_tokens AS d (id, user_id, platform, expo_push_token, last_seen_at) VALUES (new_id, person, on_platform, token, now())
    ON CONFLICT (expo_push_token) DO UPDATE SET user_id = person, platform = excluded.platform, last_seen_at = now(), deleted_at = NULL, updated_at = now()
    RETURNING d.id INTO device;
  RETURN device;
END $$;
--> statement-breakpoint
-- Somebody who asks for FitKit itself. Asking twice changes nothing and says nothing.
CREATE FUNCTION door.platform_lead(new_id uuid, called text, mail text, phone_number text, language text, words text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO public.platform_leads (id, name, email, phone, locale, note) VALUES (new_id, called, lower(mail), phone_number, language, words) ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.key(text, inet, text[]), door.link(text, text), door.register_device(uuid, text, text), door.platform_lead(uuid, text, text, text, text, text) TO fitkit_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.callback(text, text), door.platform(text, uuid, uuid, text), door.tenants(uuid, int) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
