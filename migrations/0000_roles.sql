-- Roles belong to the cluster, not to the database: made once, by whoever comes first, and by SQL
-- (a role made in Neon's console has BYPASSRLS). The migrator gives the logins their passwords afterwards.
DO $$ DECLARE r text; BEGIN
  FOREACH r IN ARRAY ARRAY['fitkit_owner', 'fitkit_door', 'fitkit_app', 'fitkit_jobs'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', r);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;
  END LOOP;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname IN ('fitkit_owner', 'fitkit_door', 'fitkit_app', 'fitkit_jobs') AND (rolbypassrls OR rolsuper)) THEN
    RAISE EXCEPTION 'a fitkit role may pass the walls' USING HINT = 'create it with SQL, not in the Neon console';
  END IF;
END $$;
--> statement-breakpoint
-- The migrator alters what the owner owns (INHERIT); of the door it may only become the role (SET), or the door's policies would be its own.
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'fitkit_owner', 'USAGE') OR NOT pg_has_role(current_user, 'fitkit_owner', 'SET') THEN
    EXECUTE format('GRANT fitkit_owner TO %I WITH INHERIT TRUE, SET TRUE', current_user);
  END IF;
  IF NOT pg_has_role(current_user, 'fitkit_door', 'SET') THEN
    EXECUTE format('GRANT fitkit_door TO %I WITH INHERIT FALSE, SET TRUE', current_user);
  END IF;
  IF NOT pg_has_role('fitkit_jobs', 'fitkit_app', 'USAGE') THEN
    GRANT fitkit_app TO fitkit_jobs WITH INHERIT TRUE, SET FALSE;
  END IF;
END $$;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS vector;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('GRANT CREATE ON DATABASE %I TO fitkit_owner', current_database());
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO fitkit_app', current_user);
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC', current_user);
END $$;
--> statement-breakpoint
GRANT CREATE, USAGE ON SCHEMA public TO fitkit_owner;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO fitkit_app, fitkit_door;
