-- What a member would see of a class under rules of one scope that are not saved: they are written where they would stand, the place is taken, given back
-- at the last minute and missed by the functions that book, cancel and count absences, and then all of it is undone. `late` and `missed` are null where
-- there is no place to lose.
CREATE FUNCTION public.booking_preview(org uuid, class_type uuid, plan uuid, typed jsonb, session uuid, member uuid, at timestamptz)
RETURNS TABLE (rule text, inputs jsonb, late jsonb, missed jsonb)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE d record; b record; given_back jsonb; absent jsonb;
BEGIN
  BEGIN
    UPDATE public.booking_policies p SET valid_until = at
      WHERE p.organization_id = org AND p.class_type_id IS NOT DISTINCT FROM class_type AND p.plan_id IS NOT DISTINCT FROM plan AND p.valid_until IS NULL AND p.valid_from < at;
    INSERT INTO public.booking_policies SELECT r.* FROM jsonb_populate_record(NULL::public.booking_policies, typed || jsonb_build_object(
      'organization_id', org, 'id', gen_random_uuid(), 'class_type_id', class_type, 'plan_id', plan, 'valid_from', at, 'created_at', at, 'updated_at', at)) r;
    SELECT x.rule, x.inputs INTO d FROM public.take_place(org, session, member, gen_random_uuid(), false, at) x;
    SELECT x.id, s.starts_at, s.class_type_id, y.plan_id INTO b FROM public.bookings x
      JOIN public.class_sessions s ON s.organization_id = org AND s.id = session AND s.starts_at > at
      LEFT JOIN public.subscriptions y ON y.organization_id = org AND y.id = x.subscription_id
      WHERE x.organization_id = org AND x.class_session_id = session AND x.membership_id = member AND x.status = 'confirmed';
    IF FOUND THEN
      SELECT to_jsonb(c) INTO given_back FROM public.cancellation_decision(org, b.id, false, greatest(at, b.starts_at - interval '1 minute')) c;
      SELECT to_jsonb(c) INTO absent FROM public.consequence_of(org, b.id, 'no_show', public.booking_rules(org, b.class_type_id, b.plan_id, at), b.starts_at) c;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'ZK200';
  EXCEPTION WHEN SQLSTATE 'ZK200' THEN NULL;
  END;
  RETURN QUERY SELECT d.rule, d.inputs, given_back, absent;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.booking_preview(uuid, uuid, uuid, jsonb, uuid, uuid, timestamptz) TO fitkit_app;
