-- The doors for changing keys. They look at ids of keys (the columns *_sealed_by, which the database makes) and at whose rows are sealed by which;
-- of the tenants' tables no envelope is granted to them, and no key is known here. As in 0003 they run as fitkit_door.
GRANT SELECT (organization_id, national_id_sealed_by) ON member_profiles, import_rows TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, credentials_sealed_by) ON payment_provider_configs, import_provider_configs TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, credentials_sealed_by, authority_token_sealed_by) ON invoicing_configs TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, token_sealed_by) ON member_payment_methods, platform_billing_subscriptions TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, body_sealed_by) ON payment_callbacks TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, secret_sealed_by) ON webhook_secrets TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (id, web_auth_encrypted, web_auth_sealed_by), UPDATE (web_auth_encrypted) ON device_tokens TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- What is sealed: `SEALED` of packages/db/src/sealed.ts, which a test holds equal to it.
CREATE FUNCTION door.sealed() RETURNS TABLE (sealed text, tbl text, sealed_by text, of_tenants boolean) LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  VALUES ('device_tokens.web_auth_encrypted', 'device_tokens', 'web_auth_sealed_by', false),
    ('import_provider_configs.credentials_encrypted', 'import_provider_configs', 'credentials_sealed_by', true),
    ('import_rows.member.nationalIdSealed', 'import_rows', 'national_id_sealed_by', true),
    ('invoicing_configs.authority_token_encrypted', 'invoicing_configs', 'authority_token_sealed_by', true),
    ('invoicing_configs.credentials_encrypted', 'invoicing_configs', 'credentials_sealed_by', true),
    ('member_payment_methods.token_encrypted', 'member_payment_methods', 'token_sealed_by', true),
    ('member_profiles.national_id_encrypted', 'member_profiles', 'national_id_sealed_by', true),
    ('payment_callbacks.body_encrypted', 'payment_callbacks', 'body_sealed_by', true),
    ('payment_provider_configs.credentials_encrypted', 'payment_provider_configs', 'credentials_sealed_by', true),
    ('platform_billing_subscriptions.token_encrypted', 'platform_billing_subscriptions', 'token_sealed_by', true),
    ('webhook_secrets.secret_encrypted', 'webhook_secrets', 'secret_sealed_by', true)
$$;
--> statement-breakpoint
-- The keys in use over all tenants, column by column: from each id to the next by the index, so it costs as much as there are keys, not rows.
CREATE FUNCTION door.seal_keys() RETURNS TABLE (sealed text, key_id text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE s record;
BEGIN
  FOR s IN SELECT * FROM door.sealed() LOOP
    sealed := s.sealed; key_id := '';
    LOOP
      EXECUTE format('SELECT t.%1$I FROM public.%2$I t WHERE t.%1$I > $1 ORDER BY t.%1$I LIMIT 1', s.sealed_by, s.tbl) INTO key_id USING key_id;
      EXIT WHEN key_id IS NULL;
      RETURN NEXT;
    END LOOP;
  END LOOP;
END $$;
--> statement-breakpoint
-- Studios that have anything sealed by this key, a page at a time: ids and nothing else. Deleted ones too: what is kept of them stays readable.
CREATE FUNCTION door.stale_seals(key_id text, after uuid, n int) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE (
    SELECT string_agg(format('(SELECT DISTINCT t.organization_id AS org FROM public.%I t WHERE t.%I = $1 AND ($2 IS NULL OR t.organization_id > $2) ORDER BY 1 LIMIT $3)', s.tbl, s.sealed_by), ' UNION ')
    FROM door.sealed() s WHERE s.of_tenants) || ' ORDER BY 1 LIMIT $3' USING key_id, after, n;
END $$;
--> statement-breakpoint
-- One studio, for its envelopes to be sealed anew: as door.system, and a deleted one as well, or the key of its rows could never be retired.
CREATE FUNCTION door.reseal(org uuid) RETURNS TABLE (organization_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
BEGIN
  SELECT o.id INTO organization_id FROM public.organizations o WHERE o.id = org;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such organization' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  PERFORM door.enter(org, NULL, NULL, 'system'); RETURN NEXT;
END $$;
--> statement-breakpoint
-- Phones are nobody's tenant's, and a person may be in no studio: their envelopes come and go by themselves. An envelope that changed meanwhile stays.
CREATE FUNCTION door.stale_devices(key_id text, after uuid, n int) RETURNS TABLE (id uuid, envelope text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.id, d.web_auth_encrypted FROM public.device_tokens d WHERE d.web_auth_sealed_by = key_id AND (after IS NULL OR d.id > after) ORDER BY d.id LIMIT n
$$;
--> statement-breakpoint
CREATE FUNCTION door.reseal_devices(changes jsonb) RETURNS SETOF uuid LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE public.device_tokens d SET web_auth_encrypted = c.fresh FROM jsonb_to_recordset(changes) AS c(id uuid, old text, fresh text)
  WHERE d.id = c.id AND d.web_auth_encrypted = c.old RETURNING d.id
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.seal_keys(), door.stale_seals(text, uuid, int), door.reseal(uuid), door.stale_devices(text, uuid, int), door.reseal_devices(jsonb) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
