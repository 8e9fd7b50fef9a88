-- Where one belongs, with how many notifications are new there: the number on the bell comes with the answer that every page asks for.
GRANT SELECT (membership_id, read_at, deleted_at) ON notifications TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
DROP FUNCTION door.my_organizations();
--> statement-breakpoint
CREATE FUNCTION door.my_organizations() RETURNS TABLE (organization_id uuid, name text, slug text, language text, timezone text, brand_color text, membership_id uuid, role text, status text, unread int) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT o.id, o.name, o.slug, o.language, o.timezone, o.brand_color, m.id, m.role, m.status,
    (SELECT count(*)::int FROM public.notifications n WHERE n.organization_id = m.organization_id AND n.membership_id = m.id AND n.read_at IS NULL AND n.deleted_at IS NULL)
  FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
  WHERE m.user_id = nullif(current_setting('app.user_id', true), '')::uuid AND m.status = 'active' AND m.deleted_at IS NULL ORDER BY o.name, o.id;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.my_organizations() TO fitkit_app;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
