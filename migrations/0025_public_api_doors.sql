-- Keys, what they asked for, sandboxes, and answers that are given again. As in 0003 doors run as fitkit_door, which reads through policies and columns of its own.
GRANT SELECT (is_test, sandbox_of_id, created_at), UPDATE (deleted_at, is_active, updated_at) ON organizations TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (name, prefix, key_last4, created_at), INSERT, UPDATE (key_hash, revoked_at, updated_at) ON api_keys TO fitkit_door;
--> statement-breakpoint
GRANT INSERT ON api_requests TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
-- reason: nothing calls it; the one below is told which studio is asked for.
DROP FUNCTION door.key(text, inet, text[]);
--> statement-breakpoint
-- An integrator's key, by its hash: alive, of a sandbox or not as its studio is, from an address it is allowed to come from, for its own studio, with the
-- scope that the operation asks for. It acts as an admin within its scopes and is nobody's membership; what needs a maker is made by whoever made the key.
-- Its last use is kept to the minute, so that not every request writes, and nobody waits for it.
CREATE FUNCTION door.key(org uuid, hash text, from_ip inet, needed text, at timestamptz) RETURNS TABLE (organization_id uuid, user_id uuid, membership_id uuid, role text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE key_id uuid; maker uuid; allowed cidr[]; granted text[]; expires timestamptz; used timestamptz;
BEGIN
  SELECT k.organization_id, k.id, k.created_by_membership_id, k.allowed_ips, k.scopes, k.expires_at, k.last_used_at INTO organization_id, key_id, maker, allowed, granted, expires, used
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
-- What keys asked for, some at a time and after the answers; a request of no key of ours leaves nothing.
CREATE FUNCTION door.log_requests(requests jsonb) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO public.api_requests (organization_id, id, api_key_id, request_id, method, path, status, error_code, duration_ms, ip, user_agent, created_at)
  SELECT k.organization_id, r.id, k.id, r.request_id, r.method, r.path, r.status, r.error_code, r.duration_ms, r.ip, r.user_agent, r.created_at
  FROM jsonb_to_recordset(requests) AS r (hash text, id uuid, request_id text, method text, path text, status int, error_code text, duration_ms int, ip inet, user_agent text, created_at timestamptz)
  JOIN public.api_keys k ON k.key_hash = r.hash ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
-- Whoever runs a studio may open a sandbox for it, whose id is not taken: they own it from here on.
CREATE FUNCTION door.sandbox(org uuid, of_org uuid, clerk text, hash text, on_host text) RETURNS TABLE (user_id uuid) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE bound uuid; is_sandbox boolean; member_role text; state text; model jsonb;
BEGIN
  SELECT w.user_id, w.bound_to INTO user_id, bound FROM door.who(clerk, hash, on_host) w;
  IF user_id IS NULL THEN RAISE EXCEPTION 'nobody' USING ERRCODE = 'ZK401', CONSTRAINT = 'unauthenticated'; END IF;
  SELECT m.role, m.status, o.is_test, jsonb_build_object('studio', o.id, 'name', o.name, 'timezone', o.timezone, 'language', o.language) INTO member_role, state, is_sandbox, model FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
    WHERE m.organization_id = of_org AND m.user_id = user_id AND m.deleted_at IS NULL AND m.status IN ('active', 'suspended') AND (bound IS NULL OR bound = of_org);
  IF NOT FOUND OR EXISTS (SELECT FROM public.organizations o WHERE o.id = org) THEN RAISE EXCEPTION 'no such organization' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found'; END IF;
  IF member_role NOT IN ('owner', 'admin') OR state <> 'active' THEN
    RAISE EXCEPTION 'role' USING ERRCODE = 'ZK403', CONSTRAINT = 'role_required', DETAIL = jsonb_build_object('required', 'owner, admin', 'role', member_role)::text;
  END IF;
  IF is_sandbox THEN RAISE EXCEPTION 'a sandbox has none' USING ERRCODE = 'ZK409', CONSTRAINT = 'sandbox_exists'; END IF;
  PERFORM door.enter(org, user_id, NULL, 'owner'), set_config('app.sandbox', model::text, true); RETURN NEXT;
END $$;
--> statement-breakpoint
-- Inside a sandbox that is about to be opened: there is one a studio, and `again` closes it. Apart from the door, which comes before the claim of an Idempotency-Key.
CREATE FUNCTION door.make_room_for_sandbox(again boolean, at timestamptz) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE studio uuid := current_setting('app.sandbox', true)::jsonb ->> 'studio';
BEGIN
  IF NOT EXISTS (SELECT FROM public.memberships m WHERE m.organization_id = studio AND m.user_id = nullif(current_setting('app.user_id', true), '')::uuid AND m.role IN ('owner', 'admin') AND m.status = 'active' AND m.deleted_at IS NULL) THEN
    RAISE EXCEPTION 'role' USING ERRCODE = 'ZK403', CONSTRAINT = 'role_required';
  END IF;
  IF again THEN UPDATE public.organizations o SET deleted_at = at, is_active = false, updated_at = at WHERE o.sandbox_of_id = studio AND o.deleted_at IS NULL;
  ELSIF EXISTS (SELECT FROM public.organizations o WHERE o.sandbox_of_id = studio AND o.deleted_at IS NULL) THEN RAISE EXCEPTION 'there is one' USING ERRCODE = 'ZK409', CONSTRAINT = 'sandbox_exists';
  END IF;
END $$;
--> statement-breakpoint
-- Inside a studio: its sandbox, if it has one.
CREATE FUNCTION door.my_sandbox() RETURNS TABLE (id uuid, name text, slug text, created_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id, o.name, o.slug, o.created_at FROM public.organizations o WHERE o.sandbox_of_id = nullif(current_setting('app.organization_id', true), '')::uuid AND o.deleted_at IS NULL
$$;
--> statement-breakpoint
-- Inside a new sandbox: who runs its studio, to be let in here too.
CREATE FUNCTION door.sandbox_people() RETURNS TABLE (user_id uuid, role text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.user_id, m.role FROM public.organizations o JOIN public.memberships m ON m.organization_id = o.sandbox_of_id
  WHERE o.id = nullif(current_setting('app.organization_id', true), '')::uuid AND m.role IN ('owner', 'admin') AND m.status = 'active' AND m.deleted_at IS NULL
$$;
--> statement-breakpoint
-- Inside a new sandbox: the test keys of the one before open this one from now on.
CREATE FUNCTION door.adopt_test_keys(maker uuid, at timestamptz) RETURNS int LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE org uuid := nullif(current_setting('app.organization_id', true), '')::uuid; k record; n int := 0;
BEGIN
  FOR k IN SELECT a.organization_id, a.id, a.name, a.mode, a.prefix, a.key_hash, a.key_last4, a.scopes, a.allowed_ips, a.expires_at, a.created_at FROM public.organizations mine JOIN public.organizations o ON o.sandbox_of_id = mine.sandbox_of_id AND o.id <> mine.id AND o.deleted_at IS NOT NULL
      JOIN public.api_keys a ON a.organization_id = o.id AND a.revoked_at IS NULL AND (a.expires_at IS NULL OR a.expires_at > at)
    WHERE mine.id = org AND mine.is_test
  LOOP
    UPDATE public.api_keys o SET key_hash = translate(encode(sha256(convert_to('gone.' || k.id || k.organization_id, 'UTF8')), 'base64'), '+/=', '-_'), revoked_at = at, updated_at = at
      WHERE o.organization_id = k.organization_id AND o.id = k.id;
    INSERT INTO public.api_keys (organization_id, id, name, mode, prefix, key_hash, key_last4, scopes, allowed_ips, expires_at, created_by_membership_id, created_at, updated_at)
      VALUES (org, k.id, k.name, k.mode, k.prefix, k.key_hash, k.key_last4, k.scopes, k.allowed_ips, k.expires_at, maker, k.created_at, at);
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.key(uuid, text, inet, text, timestamptz), door.log_requests(jsonb), door.sandbox(uuid, uuid, text, text, text), door.make_room_for_sandbox(boolean, timestamptz), door.my_sandbox(), door.sandbox_people(), door.adopt_test_keys(uuid, timestamptz) TO fitkit_app;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
--> statement-breakpoint
-- The statements of a batch once for an Idempotency-Key, right after its door and behind its walls: claims the key, runs them one after the other, and keeps
-- what they answered, all in the batch's own transaction. Whoever comes later waits on the key, here, and is given what was kept. `again` is the instant of an
-- answer that turned out to be a refusal: nothing happened, so it may be tried anew. A statement comes as its pieces: text as a string, a value as an array of one.
CREATE FUNCTION public.run_once(claim jsonb, statements jsonb) RETURNS json LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  org uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  person uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  member text := nullif(current_setting('app.membership_id', true), '');
  api_key text := nullif(current_setting('app.api_key_id', true), '');
  by_person boolean := org IS NULL OR (member IS NULL AND api_key IS NULL AND person IS NOT NULL);
  who text := coalesce('membership:' || member, 'key:' || api_key, 'visitor:' || (claim ->> 'visitor'));
  at timestamptz := claim ->> 'now'; again timestamptz := claim ->> 'again';
  kept record; piece jsonb; query text; row_ record; rows_ json[]; answers json[] := '{}';
BEGIN
  BEGIN
    IF by_person THEN
      INSERT INTO person_idempotency_keys AS k (user_id, key, step, operation, request_hash, language, created_at, expires_at)
        VALUES (person, claim ->> 'key', (claim ->> 'step')::int, claim ->> 'operation', claim ->> 'hash', claim ->> 'language', at, at + interval '24 hours')
        ON CONFLICT (user_id, key, step) DO UPDATE SET operation = excluded.operation, request_hash = excluded.request_hash, language = excluded.language,
          created_at = excluded.created_at, expires_at = excluded.expires_at, status = NULL, body = NULL WHERE k.expires_at <= excluded.created_at OR k.created_at = again;
    ELSE
      INSERT INTO idempotency_keys AS k (organization_id, id, actor, key, step, operation, request_hash, language, created_at, expires_at)
        VALUES (org, (claim ->> 'id')::uuid, who, claim ->> 'key', (claim ->> 'step')::int, claim ->> 'operation', claim ->> 'hash', claim ->> 'language', at, at + interval '24 hours')
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
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.run_once(jsonb, jsonb) TO fitkit_app;
