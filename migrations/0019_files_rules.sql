-- What drizzle-kit cannot say of files: reads that name pictures, and the sweeper's doors. Where a read says {"$file": "<span> <width> <key>"} the Worker
-- puts a signed link (packages/files).
CREATE OR REPLACE FUNCTION public.class_sessions_json(org uuid, starts_from timestamptz, starts_before timestamptz, by_staff boolean,
  of_statuses text[] DEFAULT NULL, of_program uuid DEFAULT NULL, of_session uuid DEFAULT NULL, ends_after timestamptz DEFAULT NULL)
RETURNS json LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE me uuid := nullif(current_setting('app.membership_id', true), '')::uuid;
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'classTypeId', s.class_type_id, 'programId', t.program_id, 'name', coalesce(s.title, t.name), 'color', t.color,
        'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status, 'capacity', s.capacity, 'waitlistCapacity', s.waitlist_capacity,
        'booked', n.booked, 'waitlisted', n.waitlisted, 'attended', n.attended,
        'location', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END,
        'space', CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name) END,
        'coach', CASE WHEN c.membership_id IS NOT NULL THEN json_build_object('id', c.membership_id, 'name', trim(c.first_name || ' ' || c.last_name),
          'imageUrl', CASE WHEN c.avatar_key IS NOT NULL THEN json_build_object('$file', 'week 96 ' || c.avatar_key) END) END,
        'coverUrl', CASE WHEN coalesce(s.cover_image_key, t.cover_key) IS NOT NULL THEN json_build_object('$file', 'week 800 ' || coalesce(s.cover_image_key, t.cover_key)) END,
        'seriesId', s.series_id, 'myBooking', n.mine) ORDER BY s.starts_at, t.name, s.id), '[]'::json)
    -- The span goes first, fenced: in a plan for any tenant PostgreSQL would else guess, and now and then walk a studio's whole history.
    FROM (SELECT * FROM public.class_sessions c WHERE c.organization_id = org AND c.starts_at >= starts_from AND c.starts_at < starts_before AND c.deleted_at IS NULL
      AND (of_statuses IS NULL OR c.status = ANY (of_statuses)) AND (of_session IS NULL OR c.id = of_session) AND (ends_after IS NULL OR c.ends_at > ends_after) OFFSET 0) s
    JOIN public.class_types t ON t.organization_id = org AND t.id = s.class_type_id
    JOIN public.programs p ON p.organization_id = org AND p.id = t.program_id
    LEFT JOIN public.locations l ON l.organization_id = org AND l.id = s.location_id
    LEFT JOIN public.spaces r ON r.organization_id = org AND r.location_id = s.location_id AND r.id = s.space_id
    LEFT JOIN public.member_profiles c ON c.organization_id = org AND c.membership_id = s.coach_membership_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE b.status IN ('confirmed', 'attended', 'no_show'))::int AS booked,
             count(*) FILTER (WHERE b.status = 'waitlisted')::int AS waitlisted,
             count(*) FILTER (WHERE b.status = 'attended')::int AS attended,
             json_agg(json_build_object('id', b.id, 'status', b.status, 'waitlistPosition', b.waitlist_position))
               FILTER (WHERE b.membership_id = me AND b.status <> 'cancelled') -> 0 AS mine
      FROM public.bookings b WHERE b.organization_id = org AND b.class_session_id = s.id) n
    WHERE (of_program IS NULL OR t.program_id = of_program)
      AND (by_staff OR (s.status = 'published' AND p.delivery_mode = 'schedule') OR n.mine IS NOT NULL));
END $$;
--> statement-breakpoint
GRANT SELECT (logo_key) ON organizations TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, membership_id, avatar_key) ON member_profiles TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, kind, file_key, multipart_id, expires_at, consumed_at, released_at, purged_at), UPDATE (purged_at, updated_at), DELETE ON uploads TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, file_key, thumbnail_key, deleted_at, purged_at), UPDATE (purged_at, updated_at) ON attachments, progress_photos TO fitkit_door;
--> statement-breakpoint
GRANT SELECT (organization_id, id, file_key, expires_at, purged_at), UPDATE (purged_at, updated_at) ON export_jobs TO fitkit_door;
--> statement-breakpoint
GRANT CREATE ON SCHEMA door TO fitkit_door;
--> statement-breakpoint
SET LOCAL ROLE fitkit_door;
--> statement-breakpoint
DROP FUNCTION door.my_organizations();
--> statement-breakpoint
CREATE FUNCTION door.my_organizations() RETURNS TABLE (organization_id uuid, name text, slug text, language text, timezone text, brand_color text, logo_key text, membership_id uuid, role text, status text, avatar_key text, unread int) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT o.id, o.name, o.slug, o.language, o.timezone, o.brand_color, o.logo_key, m.id, m.role, m.status,
    (SELECT p.avatar_key FROM public.member_profiles p WHERE p.organization_id = m.organization_id AND p.membership_id = m.id),
    (SELECT count(*)::int FROM public.notifications n WHERE n.organization_id = m.organization_id AND n.membership_id = m.id AND n.read_at IS NULL AND n.deleted_at IS NULL)
  FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
  WHERE m.user_id = nullif(current_setting('app.user_id', true), '')::uuid AND m.status = 'active' AND m.deleted_at IS NULL ORDER BY o.name, o.id;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.my_organizations() TO fitkit_app;
--> statement-breakpoint
-- Files whose time is over, of every studio: uploads that were never finished, pictures that nothing shows any more (a day after, since pages that
-- are open still show them), what was deleted softly, exports that expired. Never a document that must be kept: those are in a bucket of their own,
-- of which no row here speaks.
CREATE FUNCTION door.due_files(at timestamptz, n int) RETURNS TABLE (source text, organization_id uuid, id uuid, file_key text, thumbnail_key text, multipart_id text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT * FROM (SELECT 'orphan', u.organization_id, u.id, u.file_key, NULL::text, u.multipart_id FROM public.uploads u WHERE u.consumed_at IS NULL AND u.expires_at < at - interval '1 hour' ORDER BY u.expires_at LIMIT n) orphans
  UNION ALL SELECT * FROM (SELECT 'released', u.organization_id, u.id, u.file_key, NULL::text, NULL::text FROM public.uploads u WHERE u.released_at < at - interval '1 day' AND u.purged_at IS NULL ORDER BY u.released_at LIMIT n) released
  UNION ALL SELECT * FROM (SELECT 'attachment', a.organization_id, a.id, a.file_key, a.thumbnail_key, NULL::text FROM public.attachments a WHERE a.deleted_at < at AND a.purged_at IS NULL ORDER BY a.deleted_at LIMIT n) attached
  UNION ALL SELECT * FROM (SELECT 'progress_photo', p.organization_id, p.id, p.file_key, p.thumbnail_key, NULL::text FROM public.progress_photos p WHERE p.deleted_at < at AND p.purged_at IS NULL ORDER BY p.deleted_at LIMIT n) photos
  UNION ALL SELECT * FROM (SELECT 'export', e.organization_id, e.id, e.file_key, NULL::text, NULL::text FROM public.export_jobs e WHERE e.expires_at < at AND e.file_key IS NOT NULL AND e.purged_at IS NULL ORDER BY e.expires_at LIMIT n) exported
$$;
--> statement-breakpoint
-- Their bytes are gone: the row of an upload that was never used goes too, the others say so.
CREATE FUNCTION door.purge_files(at timestamptz, of_source text, ids uuid[]) RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH orphans AS (DELETE FROM public.uploads u WHERE of_source = 'orphan' AND u.id = ANY (ids) AND u.consumed_at IS NULL RETURNING 1),
  released AS (UPDATE public.uploads u SET purged_at = at, updated_at = at WHERE of_source = 'released' AND u.id = ANY (ids) AND u.released_at IS NOT NULL AND u.purged_at IS NULL RETURNING 1),
  attached AS (UPDATE public.attachments a SET purged_at = at, updated_at = at WHERE of_source = 'attachment' AND a.id = ANY (ids) AND a.deleted_at IS NOT NULL AND a.purged_at IS NULL RETURNING 1),
  photos AS (UPDATE public.progress_photos p SET purged_at = at, updated_at = at WHERE of_source = 'progress_photo' AND p.id = ANY (ids) AND p.deleted_at IS NOT NULL AND p.purged_at IS NULL RETURNING 1),
  exported AS (UPDATE public.export_jobs e SET purged_at = at, updated_at = at WHERE of_source = 'export' AND e.id = ANY (ids) AND e.file_key IS NOT NULL AND e.purged_at IS NULL RETURNING 1)
  SELECT (SELECT count(*) FROM orphans) + (SELECT count(*) FROM released) + (SELECT count(*) FROM attached) + (SELECT count(*) FROM photos) + (SELECT count(*) FROM exported)
$$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION door.due_files(timestamptz, int), door.purge_files(timestamptz, text, uuid[]) TO fitkit_jobs;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA door FROM fitkit_door;
