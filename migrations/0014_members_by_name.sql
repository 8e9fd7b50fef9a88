DROP INDEX "member_profiles_name_idx";--> statement-breakpoint
CREATE INDEX "member_profiles_by_name_idx" ON "member_profiles" USING btree ("organization_id",coalesce(last_name, ''),coalesce(first_name, ''),"membership_id");--> statement-breakpoint
-- Every membership has the studio's own record, so that the list of members can be read from it alone: what no statement wrote, the commit does.
CREATE FUNCTION public.record_member() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO member_profiles (organization_id, id, membership_id, first_name, last_name, email)
    SELECT NEW.organization_id, gen_random_uuid(), NEW.id, u.first_name, u.last_name,
      CASE WHEN NOT EXISTS (SELECT FROM member_profiles o WHERE o.organization_id = NEW.organization_id AND o.email = u.email) THEN u.email END
    FROM users u WHERE u.id = NEW.user_id
    ON CONFLICT (organization_id, membership_id) DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION public.record_member() FROM PUBLIC;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER memberships_have_a_record AFTER INSERT ON memberships DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.record_member();
--> statement-breakpoint
INSERT INTO member_profiles (organization_id, id, membership_id, first_name, last_name, email)
  SELECT m.organization_id, gen_random_uuid(), m.id, u.first_name, u.last_name,
    CASE WHEN NOT EXISTS (SELECT FROM member_profiles o WHERE o.organization_id = m.organization_id AND o.email = u.email) THEN u.email END
  FROM memberships m JOIN users u ON u.id = m.user_id
  ON CONFLICT (organization_id, membership_id) DO NOTHING;
