ALTER TABLE "api_keys" ADD COLUMN "api_version" text NOT NULL DEFAULT '2026-11-22';
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_api_version" CHECK (api_version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
--> statement-breakpoint
GRANT SELECT (api_version) ON api_keys TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- reason: the one below tells which version the key speaks.
DROP FUNCTION door.key(uuid, text, inet, text, timestamptz);
--> statement-breakpoint
-- An integrator's key, by its hash: alive, of a sandbox or not as its studio is, from an address it is allowed to come from, for its own studio, with the
-- scope that the operation asks for. It acts as an admin within its scopes and is nobody's membership; what needs a maker is made by whoever made the key.
-- Its last use is kept to the minute, so that not every request writes, and nobody waits for it.
CREATE FUNCTION door.key(org uuid, hash text, from_ip inet, needed text, at timestamptz) RETURNS TABLE (organization_id uuid, user_id uuid, membership_id uuid, role text, api_version text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE key_id uuid; maker uuid; allowed cidr[]; granted text[]; expires timestamptz; used timestamptz;
BEGIN
  SELECT k.organization_id, k.id, k.created_by_membership_id, k.allowed_ips, k.scopes, k.expires_at, k.last_used_at, k.api_version INTO organization_id, key_id, maker, allowed, granted, expires, used, api_version
    FROM public.api_keys k JOIN public.organizations o ON o.id = k.organization_id AND o.deleted_at IS NULL AND o.is_active AND o.is_test = (k.mode = 'test')
    WHERE k.key_hash = hash AND k.revoked_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such key' USING ERRCODE = 'ZK401', CONSTRAINT = 'invalid_token'; END IF;
  IF expires <= at THEN RAISE EXCEPTION 'expired' USING ERRCODE = 'ZK401', CONSTRAINT = 'key_expired'; END IF;
  IF allowed IS NOT NULL AND (from_ip IS NULL OR NOT EXISTS (SELECT FROM unnest(allowed) a WHERE from_ip <<= a)) THEN
    RAISE EXCEPTION 'address' USING ERRCODE = 'ZK403', CONSTRAINT = 'address_not_allowed';
  END IF;
  IF organization_id <> org THEN RAISE EXCEPTION 'no such organization' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  IF NOT needed = ANY (granted) THEN
    RAISE EXCEPTION 'scope' USING ERRCODE = 'ZK403', CONSTRAINT = 'scope_required', DETAIL = jsonb_build_object('required', needed)::text;
  END IF;
  IF used IS NULL OR used < at - interval '1 minute' THEN
    UPDATE public.api_keys k SET last_used_at = at, last_used_ip = from_ip
      WHERE k.organization_id = org AND k.id = (SELECT l.id FROM public.api_keys l WHERE l.organization_id = org AND l.id = key_id FOR NO KEY UPDATE SKIP LOCKED);
  END IF;
  role := 'admin';
  PERFORM door.enter(org, NULL, NULL, role), set_config('app.api_key_id', key_id::text, true), set_config('app.maker_id', maker::text, true);
  RETURN NEXT;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.key(uuid, text, inet, text, timestamptz) TO fitkit_app;
--> statement-breakpoint
-- Inside a new sandbox: the test keys of the one before open this one from now on.
CREATE OR REPLACE FUNCTION door.adopt_test_keys(maker uuid, at timestamptz) RETURNS int LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := nullif(current_setting('app.organization_id', true), '')::uuid; k record; n int := 0;
BEGIN
  FOR k IN SELECT a.organization_id, a.id, a.name, a.mode, a.prefix, a.key_hash, a.key_last4, a.scopes, a.allowed_ips, a.expires_at, a.api_version, a.created_at FROM public.organizations mine JOIN public.organizations o ON o.sandbox_of_id = mine.sandbox_of_id AND o.id <> mine.id AND o.deleted_at IS NOT NULL
      JOIN public.api_keys a ON a.organization_id = o.id AND a.revoked_at IS NULL AND (a.expires_at IS NULL OR a.expires_at > at)
    WHERE mine.id = org AND mine.is_test
  LOOP
    UPDATE public.api_keys o SET key_hash = translate(encode(sha256(convert_to('gone.' || k.id || k.organization_id, 'UTF8')), 'base64'), '+/=', '-_'), revoked_at = at, updated_at = at
      WHERE o.organization_id = k.organization_id AND o.id = k.id;
    INSERT INTO public.api_keys (organization_id, id, name, mode, prefix, key_hash, key_last4, scopes, allowed_ips, expires_at, api_version, created_by_membership_id, created_at, updated_at)
      VALUES (org, k.id, k.name, k.mode, k.prefix, k.key_hash, k.key_last4, k.scopes, k.allowed_ips, k.expires_at, k.api_version, maker, k.created_at, at);
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
--> statement-breakpoint
-- The statements of a batch once for an Idempotency-Key, right after its door and behind its walls: claims the key, runs them one after the other, and keeps
-- what they answered, all in the batch's own transaction, for as many days as the operation says. Whoever comes later waits on the key, here, and is given what was kept. `again` is the instant of an
-- answer that turned out to be a refusal: nothing happened, so it may be tried anew. A statement comes as its pieces: text as a string, a value as an array of one.
CREATE OR REPLACE FUNCTION public.run_once(claim jsonb, statements jsonb) RETURNS json LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  org uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  person uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  member text := nullif(current_setting('app.membership_id', true), '');
  api_key text := nullif(current_setting('app.api_key_id', true), '');
  by_person boolean := org IS NULL OR (member IS NULL AND api_key IS NULL AND person IS NOT NULL);
  who text := coalesce('membership:' || member, 'key:' || api_key, 'visitor:' || (claim ->> 'visitor'));
  at timestamptz := claim ->> 'now'; again timestamptz := claim ->> 'again'; until timestamptz := at + interval '24 hours' * coalesce((claim ->> 'days')::int, 1);
  kept record; piece jsonb; query text; row_ record; rows_ json[]; answers json[] := '{}';
BEGIN
  BEGIN
    IF by_person THEN
      INSERT INTO person_idempotency_keys AS k (user_id, key, step, operation, request_hash, language, created_at, expires_at)
        VALUES (person, claim ->> 'key', (claim ->> 'step')::int, claim ->> 'operation', claim ->> 'hash', claim ->> 'language', at, until)
        ON CONFLICT (user_id, key, step) DO UPDATE SET operation = excluded.operation, request_hash = excluded.request_hash, language = excluded.language,
          created_at = excluded.created_at, expires_at = excluded.expires_at, status = NULL, body = NULL WHERE k.expires_at <= excluded.created_at OR k.created_at = again;
    ELSE
      INSERT INTO idempotency_keys AS k (organization_id, id, actor, key, step, operation, request_hash, language, created_at, expires_at)
        VALUES (org, (claim ->> 'id')::uuid, who, claim ->> 'key', (claim ->> 'step')::int, claim ->> 'operation', claim ->> 'hash', claim ->> 'language', at, until)
        ON CONFLICT (organization_id, actor, key, step) DO UPDATE SET operation = excluded.operation, request_hash = excluded.request_hash, language = excluded.language,
          created_at = excluded.created_at, expires_at = excluded.expires_at, status = NULL, body = NULL WHERE k.expires_at <= excluded.created_at OR k.created_at = again;
    END IF;
  EXCEPTION WHEN lock_not_available THEN
    RAISE EXCEPTION 'in progress' USING ERRCODE = 'ZK409', CONSTRAINT = 'idempotency_in_progress';
  END;
  IF NOT FOUND THEN
    IF by_person THEN
      SELECT k.operation, k.request_hash, k.language, k.created_at, k.body INTO kept FROM person_idempotency_keys k WHERE k.user_id = person AND k.key = claim ->> 'key' AND k.step = (claim ->> 'step')::int;
    ELSE
      SELECT k.operation, k.request_hash, k.language, k.created_at, k.body INTO kept FROM idempotency_keys k WHERE k.organization_id = org AND k.actor = who AND k.key = claim ->> 'key' AND k.step = (claim ->> 'step')::int;
    END IF;
    IF kept.request_hash IS DISTINCT FROM claim ->> 'hash' OR kept.operation IS DISTINCT FROM claim ->> 'operation' THEN
      RAISE EXCEPTION 'another request' USING ERRCODE = 'ZK422', CONSTRAINT = 'idempotency_key_reused';
    END IF;
    RETURN json_build_object('at', kept.created_at, 'language', kept.language, 'answers', kept.body::json);
  END IF;
  FOR piece IN SELECT jsonb_array_elements(statements) LOOP
    SELECT string_agg(CASE jsonb_typeof(p.value) WHEN 'string' THEN p.value #>> '{}' ELSE quote_nullable(p.value ->> 0) END, '' ORDER BY p.ordinality) INTO query
      FROM jsonb_array_elements(piece) WITH ORDINALITY p;
    rows_ := '{}';
    BEGIN
      FOR row_ IN EXECUTE query LOOP rows_ := rows_ || to_json(row_); END LOOP;
    EXCEPTION WHEN invalid_cursor_definition THEN
      -- It answers no rows, and says so before it runs.
      EXECUTE query;
    END;
    answers := answers || array_to_json(rows_);
  END LOOP;
  IF by_person THEN
    UPDATE person_idempotency_keys k SET status = (claim ->> 'status')::int, body = array_to_json(answers)::text WHERE k.user_id = person AND k.key = claim ->> 'key' AND k.step = (claim ->> 'step')::int;
  ELSE
    UPDATE idempotency_keys k SET status = (claim ->> 'status')::int, body = array_to_json(answers)::text WHERE k.organization_id = org AND k.actor = who AND k.key = claim ->> 'key' AND k.step = (claim ->> 'step')::int;
  END IF;
  RETURN json_build_object('answers', array_to_json(answers));
END $$;
