-- The rules of plans and the one ledger of credits: what covers a booking, what it spends and what comes back. One definition for booking,
-- promotion, preview and the desk; all of it runs as the caller, behind the wall.
-- Links may go.
GRANT DELETE ON plan_locations TO fitkit_app;
--> statement-breakpoint
-- The first day of a studio's week that holds a day: Sunday in Israel and in Hebrew, else Monday.
CREATE FUNCTION public.week_of(day date, language text, country text, timezone text)
RETURNS date LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT day - CASE WHEN coalesce(country = 'IL', timezone = 'Asia/Jerusalem') OR language = 'he'
    THEN extract(dow FROM day)::int ELSE extract(isodow FROM day)::int - 1 END
$$;
--> statement-breakpoint
-- Where a period ends that begins on a day. Months keep the day they are anchored to: the 31st is the 28th in February and the 31st again in March.
CREATE FUNCTION public.period_end_of(starts_on date, every text, anchor int)
RETURNS date LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN every = 'weekly' THEN starts_on + 7
    ELSE (m.first + least(anchor, extract(day FROM m.first + interval '1 month' - interval '1 day')::int) - 1)::date END
  FROM (SELECT (date_trunc('month', starts_on::timestamp) + make_interval(months => CASE every WHEN 'monthly' THEN 1 WHEN 'quarterly' THEN 3 ELSE 12 END))::date AS first) m
$$;
--> statement-breakpoint
CREATE FUNCTION public.lot_balance(org uuid, lot uuid)
RETURNS int LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT e.balance FROM public.credit_entries e WHERE e.organization_id = org AND e.lot_id = lot ORDER BY e.sequence DESC LIMIT 1), 0)
$$;
--> statement-breakpoint
-- The only way into the ledger. The lot's row is the lock: whoever writes to a lot waits for whoever is writing to it. A balance that would go below
-- zero is refused here with its numbers; the CHECK of the table is the net under it.
CREATE FUNCTION public.add_credit_entry(org uuid, lot uuid, entry_kind text, change int, of_booking uuid, of_round int, by_rule text, with_note text, at timestamptz)
RETURNS int LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE last_sequence int; last_balance int;
BEGIN
  PERFORM 1 FROM public.credit_lots l WHERE l.organization_id = org AND l.id = lot FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such credits' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found';
  END IF;
  SELECT e.sequence, e.balance INTO last_sequence, last_balance FROM public.credit_entries e
    WHERE e.organization_id = org AND e.lot_id = lot ORDER BY e.sequence DESC LIMIT 1;
  IF coalesce(last_balance, 0) + change < 0 THEN
    RAISE EXCEPTION 'credits below zero' USING ERRCODE = 'ZK409', CONSTRAINT = 'credits_below_zero',
      DETAIL = json_build_object('balance', coalesce(last_balance, 0), 'change', change)::text;
  END IF;
  INSERT INTO public.credit_entries (organization_id, id, lot_id, sequence, kind, amount, balance, booking_id, booking_round, rule, note, actor_membership_id, created_at)
  VALUES (org, gen_random_uuid(), lot, coalesce(last_sequence, 0) + 1, entry_kind, change, coalesce(last_balance, 0) + change, of_booking, of_round, by_rule, with_note,
    nullif(current_setting('app.membership_id', true), '')::uuid, at);
  RETURN coalesce(last_balance, 0) + change;
END $$;
--> statement-breakpoint
-- Writes off what is left of a lot; how many credits that were.
CREATE FUNCTION public.expire_lot(org uuid, lot uuid, by_rule text, at timestamptz)
RETURNS int LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE remaining int;
BEGIN
  PERFORM 1 FROM public.credit_lots l WHERE l.organization_id = org AND l.id = lot FOR NO KEY UPDATE;
  remaining := public.lot_balance(org, lot);
  IF remaining > 0 THEN
    PERFORM public.add_credit_entry(org, lot, 'expire', -remaining, NULL, NULL, by_rule, NULL, at);
  END IF;
  RETURN remaining;
END $$;
--> statement-breakpoint
-- Whether a member's place in a class is covered, and by what. One row, always: `rule` says what decided, `inputs` what it saw.
--   plan_not_required · staff_books_free · plan_unlimited · credit            (allowed)
--   plan_required · plan_not_for_class · plan_unpaid · plan_not_started · plan_ends_before · plan_frozen · overlapping_booking ·
--   day_limit · week_limit · period_limit · no_credits · credits_expire_before (refused: of several plans the one that came closest)
-- What costs nothing goes first, then the credit that expires first. Days and weeks are the studio's; a class counts on the day it is held, a
-- credit must still be good when the class begins. The booking itself, if there is one already, does not count against its limits.
CREATE FUNCTION public.booking_entitlement(org uuid, session uuid, member uuid, at timestamptz)
RETURNS TABLE (allowed boolean, rule text, subscription_id uuid, lot_id uuid, inputs jsonb)
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE asked record;
BEGIN
  SELECT o.booking_requires_plan, m.role, s.class_type_id, s.location_id, s.starts_at, s.ends_at, d.day, o.timezone,
      public.week_of(d.day, o.language, o.country, o.timezone) AS week, (at AT TIME ZONE o.timezone)::date AS today
    INTO asked
    FROM public.organizations o
    JOIN public.memberships m ON m.organization_id = org AND m.id = member
    JOIN public.class_sessions s ON s.organization_id = org AND s.id = session
    CROSS JOIN LATERAL (SELECT (s.starts_at AT TIME ZONE o.timezone)::date AS day) d
    WHERE o.id = org;
  IF NOT FOUND THEN
    RETURN QUERY SELECT false, 'not_found', NULL::uuid, NULL::uuid, '{}'::jsonb;
    RETURN;
  END IF;
  IF NOT asked.booking_requires_plan OR asked.role <> 'member' THEN
    RETURN QUERY SELECT true, CASE WHEN asked.booking_requires_plan THEN 'staff_books_free' ELSE 'plan_not_required' END, NULL::uuid, NULL::uuid, '{}'::jsonb;
    RETURN;
  END IF;
  RETURN QUERY
  WITH held AS (
    -- What the member has, and what they may use of somebody else's.
    SELECT s.id, s.status, s.past_due_since, s.plan_type, s.plan_id, s.cancel_at_period_end, p.name, p.class_credits, p.allow_overlapping_bookings,
        p.max_bookings_per_day, p.max_bookings_per_week, p.max_bookings_per_period, s.current_period_start,
        CASE WHEN s.plan_type = 'subscription' THEN s.current_period_end END AS current_period_end
    FROM public.subscriptions s JOIN public.plans p ON p.organization_id = org AND p.id = s.plan_id
    WHERE s.organization_id = org AND s.status IN ('active', 'paused', 'past_due', 'debt') AND s.plan_type <> 'course'
      AND (s.membership_id = member OR s.id IN (SELECT x.subscription_id FROM public.subscription_members x WHERE x.organization_id = org AND x.membership_id = member))
  ), used AS (
    SELECT bs.plan_id, count(*) FILTER (WHERE c.day = asked.day)::int AS on_day, count(*) FILTER (WHERE c.day >= asked.week AND c.day < asked.week + 7)::int AS in_week
    FROM public.class_sessions cs
    JOIN public.bookings b ON b.organization_id = org AND b.class_session_id = cs.id AND b.membership_id = member AND b.status IN ('confirmed', 'attended', 'no_show')
    JOIN public.subscriptions bs ON bs.organization_id = org AND bs.id = b.subscription_id
    CROSS JOIN LATERAL (SELECT (cs.starts_at AT TIME ZONE asked.timezone)::date AS day) c
    WHERE cs.organization_id = org AND cs.id <> session
      AND cs.starts_at >= asked.week::timestamp AT TIME ZONE asked.timezone AND cs.starts_at < (asked.week + 7)::timestamp AT TIME ZONE asked.timezone
    GROUP BY bs.plan_id
  ), lot AS (
    SELECT l.id, l.subscription_id, l.expires_at, l.granted_at, public.lot_balance(org, l.id) AS balance
    FROM public.credit_lots l
    WHERE l.organization_id = org AND (l.subscription_id IN (SELECT h.id FROM held h) OR (l.subscription_id IS NULL AND l.membership_id = member))
  ), way AS (
    -- A subscription without limits, each lot that is good for this class, and a subscription that has none of them.
    SELECT h.id AS subscription_id, l.id AS lot_id, l.expires_at, l.granted_at, l.balance, h.name, u.on_day, u.in_week, w.in_period,
        h.max_bookings_per_day AS per_day, h.max_bookings_per_week AS per_week, h.max_bookings_per_period AS per_period,
        h.plan_type = 'subscription' AND h.class_credits IS NULL AS unlimited, h.current_period_end AS ends_on, h.current_period_start AS starts_on,
        CASE
          WHEN (EXISTS (SELECT FROM public.plan_class_types t WHERE t.organization_id = org AND t.plan_id = h.plan_id)
              AND NOT EXISTS (SELECT FROM public.plan_class_types t WHERE t.organization_id = org AND t.plan_id = h.plan_id AND t.class_type_id = asked.class_type_id))
            OR (EXISTS (SELECT FROM public.plan_locations t WHERE t.organization_id = org AND t.plan_id = h.plan_id)
              AND NOT EXISTS (SELECT FROM public.plan_locations t WHERE t.organization_id = org AND t.plan_id = h.plan_id AND t.location_id = asked.location_id))
            THEN 'plan_not_for_class'
          WHEN h.status IN ('past_due', 'debt') AND NOT CASE coalesce(bp.unpaid_access, 'no_new_bookings')
              WHEN 'keep' THEN true
              WHEN 'no_new_bookings' THEN h.status = 'past_due' AND at < h.past_due_since + make_interval(days => coalesce(bp.unpaid_grace_days, 7))
              ELSE false END
            THEN 'plan_unpaid'
          WHEN asked.day < h.current_period_start THEN 'plan_not_started'
          WHEN h.cancel_at_period_end AND asked.day >= h.current_period_end THEN 'plan_ends_before'
          WHEN EXISTS (SELECT FROM public.subscription_freezes z WHERE z.organization_id = org AND z.subscription_id = h.id AND z.cancelled_at IS NULL
              AND asked.day >= z.starts_on AND (z.ends_on IS NULL OR asked.day < z.ends_on))
            THEN 'plan_frozen'
          WHEN NOT h.allow_overlapping_bookings AND EXISTS (SELECT FROM public.bookings b JOIN public.class_sessions c ON c.organization_id = org AND c.id = b.class_session_id
              WHERE b.organization_id = org AND b.membership_id = member AND b.status IN ('confirmed', 'attended') AND c.id <> session
                AND c.starts_at < asked.ends_at AND c.ends_at > asked.starts_at)
            THEN 'overlapping_booking'
          WHEN u.on_day >= h.max_bookings_per_day THEN 'day_limit'
          WHEN u.in_week >= h.max_bookings_per_week THEN 'week_limit'
          WHEN w.in_period >= h.max_bookings_per_period THEN 'period_limit'
          WHEN h.plan_type = 'subscription' AND h.class_credits IS NULL THEN NULL
          WHEN l.id IS NULL THEN 'no_credits'
          WHEN l.expires_at <= asked.starts_at THEN 'credits_expire_before'
        END AS refusal
    FROM held h
    LEFT JOIN public.billing_policies bp ON bp.organization_id = org
    LEFT JOIN lot l ON l.subscription_id = h.id AND l.balance > 0
    LEFT JOIN LATERAL (SELECT coalesce(max(x.on_day), 0) AS on_day, coalesce(max(x.in_week), 0) AS in_week FROM used x WHERE x.plan_id = h.plan_id) u ON true
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS in_period FROM public.bookings b JOIN public.class_sessions c ON c.organization_id = org AND c.id = b.class_session_id
      WHERE h.max_bookings_per_period IS NOT NULL AND b.organization_id = org AND b.subscription_id = h.id AND b.membership_id = member AND c.id <> session
        AND b.status IN ('confirmed', 'attended', 'no_show')
        -- A class beyond the period that runs counts in those that follow it.
        AND ((c.starts_at AT TIME ZONE asked.timezone)::date >= h.current_period_end) = (asked.day >= h.current_period_end)
        AND (c.starts_at AT TIME ZONE asked.timezone)::date >= h.current_period_start) w ON true
    UNION ALL
    SELECT NULL, l.id, l.expires_at, l.granted_at, l.balance, NULL, 0, 0, 0, NULL, NULL, NULL, false, NULL, NULL,
      CASE WHEN l.expires_at <= asked.starts_at THEN 'credits_expire_before' END
    FROM lot l WHERE l.subscription_id IS NULL AND l.balance > 0
  ), decided AS (
    SELECT w.refusal IS NULL AS allowed, coalesce(w.refusal, CASE WHEN w.unlimited THEN 'plan_unlimited' ELSE 'credit' END) AS rule, w.subscription_id,
      CASE WHEN w.refusal IS NULL AND NOT w.unlimited THEN w.lot_id END AS lot_id,
      jsonb_strip_nulls(jsonb_build_object('plan', w.name, 'day', asked.day, 'balance', w.balance, 'expiresAt', w.expires_at, 'startsOn', CASE WHEN w.refusal = 'plan_not_started' THEN w.starts_on END,
        'endsOn', CASE WHEN w.refusal = 'plan_ends_before' THEN w.ends_on END,
        'limit', CASE w.refusal WHEN 'day_limit' THEN w.per_day WHEN 'week_limit' THEN w.per_week WHEN 'period_limit' THEN w.per_period END,
        'used', CASE w.refusal WHEN 'day_limit' THEN w.on_day WHEN 'week_limit' THEN w.in_week WHEN 'period_limit' THEN w.in_period END)) AS inputs
    FROM way w
    ORDER BY w.refusal IS NULL DESC,
      array_position(ARRAY['credits_expire_before', 'no_credits', 'day_limit', 'week_limit', 'period_limit', 'overlapping_booking', 'plan_frozen', 'plan_ends_before',
        'plan_not_started', 'plan_unpaid', 'plan_not_for_class'], w.refusal),
      w.unlimited DESC, w.expires_at NULLS LAST, w.granted_at, w.subscription_id, w.lot_id
    LIMIT 1
  )
  SELECT d.* FROM decided d
  UNION ALL
  SELECT false, 'plan_required', NULL, NULL, '{}'::jsonb WHERE NOT EXISTS (SELECT FROM decided);
END $$;
--> statement-breakpoint
-- Covers a booking that is (or is about to be) confirmed, in the caller's transaction: decides anew under the lock of the person and of their lots, spends
-- the credit and writes on the booking what it was made with. Asked twice it spends once. A refusal is a row (a promotion passes that person over)
-- or, where `required`, an error that takes the whole batch with it.
CREATE FUNCTION public.spend_entitlement(org uuid, booking uuid, at timestamptz, required boolean)
RETURNS TABLE (allowed boolean, rule text, subscription_id uuid, lot_id uuid, inputs jsonb)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE b record; d record; this_round int;
BEGIN
  SELECT x.membership_id, x.class_session_id, x.round INTO b FROM public.bookings x WHERE x.organization_id = org AND x.id = booking;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such booking' USING ERRCODE = 'ZK404', CONSTRAINT = 'not_found';
  END IF;
  -- The class is locked by the caller; then the person, then the lots: those of a family are spent by several.
  PERFORM 1 FROM public.memberships m WHERE m.organization_id = org AND m.id = b.membership_id FOR NO KEY UPDATE;
  PERFORM 1 FROM public.credit_lots l WHERE l.organization_id = org AND (l.membership_id = b.membership_id
      OR l.subscription_id IN (SELECT x.subscription_id FROM public.subscription_members x WHERE x.organization_id = org AND x.membership_id = b.membership_id))
    ORDER BY l.id FOR NO KEY UPDATE;
  RETURN QUERY
    SELECT true, e.rule, l.subscription_id, e.lot_id, jsonb_build_object('balance', e.balance, 'expiresAt', l.expires_at)
    FROM public.credit_entries e JOIN public.credit_lots l ON l.organization_id = org AND l.id = e.lot_id
    WHERE e.organization_id = org AND e.booking_id = booking AND e.booking_round = b.round AND e.kind = 'spend'
      AND NOT EXISTS (SELECT FROM public.credit_entries r WHERE r.organization_id = org AND r.booking_id = booking AND r.booking_round = b.round AND r.kind = 'return');
  IF FOUND THEN RETURN; END IF;
  SELECT * INTO d FROM public.booking_entitlement(org, b.class_session_id, b.membership_id, at);
  IF NOT d.allowed THEN
    IF required THEN
      RAISE EXCEPTION 'not entitled' USING ERRCODE = 'ZK409', CONSTRAINT = d.rule, DETAIL = d.inputs::text;
    END IF;
    RETURN QUERY SELECT d.allowed, d.rule, d.subscription_id, d.lot_id, d.inputs;
    RETURN;
  END IF;
  -- Whoever takes a class up again spends anew, in the next round.
  this_round := b.round + CASE WHEN EXISTS (SELECT FROM public.credit_entries e WHERE e.organization_id = org AND e.booking_id = booking AND e.booking_round = b.round) THEN 1 ELSE 0 END;
  UPDATE public.bookings x SET subscription_id = d.subscription_id, round = this_round, credit = CASE WHEN d.lot_id IS NOT NULL THEN 'spent' END,
      holds_from = CASE WHEN p.forbids THEN s.starts_at END, holds_until = CASE WHEN p.forbids THEN s.ends_at END, updated_at = at
    FROM public.class_sessions s CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(NOT q.allow_overlapping_bookings), false) AS forbids FROM public.subscriptions y
      JOIN public.plans q ON q.organization_id = org AND q.id = y.plan_id WHERE y.organization_id = org AND y.id = d.subscription_id) p
    WHERE x.organization_id = org AND x.id = booking AND s.organization_id = org AND s.id = x.class_session_id;
  IF d.lot_id IS NOT NULL THEN
    PERFORM public.add_credit_entry(org, d.lot_id, 'spend', -1, booking, this_round, 'class_booked', NULL, at);
  END IF;
  RETURN QUERY SELECT d.allowed, d.rule, d.subscription_id, d.lot_id,
    CASE WHEN d.lot_id IS NULL THEN d.inputs ELSE d.inputs || jsonb_build_object('balance', public.lot_balance(org, d.lot_id)) END;
END $$;
--> statement-breakpoint
-- The credit of a booking goes back to the lot it came from, once. A lot that has expired meanwhile is good again for the days its plan grants to such
-- a credit; where it grants none, and where the plan is over, the credit is written off at once, and the ledger shows both.
--   nothing_spent · credit_returned · credit_returned_extended · credit_returned_expired
CREATE FUNCTION public.return_entitlement(org uuid, booking uuid, at timestamptz)
RETURNS TABLE (rule text, lot_id uuid, expires_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE spent record; lot record;
BEGIN
  SELECT e.lot_id, e.booking_round INTO spent FROM public.credit_entries e
    WHERE e.organization_id = org AND e.booking_id = booking AND e.kind = 'spend' ORDER BY e.booking_round DESC LIMIT 1;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'nothing_spent', NULL::uuid, NULL::timestamptz;
    RETURN;
  END IF;
  PERFORM 1 FROM public.credit_lots l WHERE l.organization_id = org AND l.id = spent.lot_id FOR NO KEY UPDATE;
  SELECT l.expires_at, coalesce(p.returned_credit_days, 0) AS more_days, s.status = 'cancelled' AS over, o.timezone INTO lot
    FROM public.credit_lots l
    JOIN public.organizations o ON o.id = org
    LEFT JOIN public.subscriptions s ON s.organization_id = org AND s.id = l.subscription_id
    LEFT JOIN public.plans p ON p.organization_id = org AND p.id = s.plan_id
    WHERE l.organization_id = org AND l.id = spent.lot_id;
  IF EXISTS (SELECT FROM public.credit_entries e WHERE e.organization_id = org AND e.booking_id = booking AND e.booking_round = spent.booking_round AND e.kind = 'return') THEN
    RETURN QUERY SELECT 'nothing_spent', spent.lot_id, lot.expires_at;
    RETURN;
  END IF;
  IF lot.expires_at <= at THEN
    -- What had expired before the credit came back stays so.
    PERFORM public.expire_lot(org, spent.lot_id, 'credits_expired', at);
  END IF;
  PERFORM public.add_credit_entry(org, spent.lot_id, 'return', 1, booking, spent.booking_round, 'booking_cancelled', NULL, at);
  UPDATE public.bookings b SET credit = 'returned', updated_at = at WHERE b.organization_id = org AND b.id = booking AND b.credit = 'spent';
  IF coalesce(lot.over, false) OR (lot.expires_at <= at AND lot.more_days = 0) THEN
    PERFORM public.expire_lot(org, spent.lot_id, CASE WHEN lot.over THEN 'subscription_ended' ELSE 'credits_expired' END, at);
    RETURN QUERY SELECT 'credit_returned_expired', spent.lot_id, lot.expires_at;
  ELSIF lot.expires_at <= at THEN
    RETURN QUERY UPDATE public.credit_lots l
      SET expires_at = ((at AT TIME ZONE lot.timezone)::date + 1 + lot.more_days)::timestamp AT TIME ZONE lot.timezone, updated_at = at
      WHERE l.organization_id = org AND l.id = spent.lot_id RETURNING 'credit_returned_extended', l.id, l.expires_at;
  ELSE
    RETURN QUERY SELECT 'credit_returned', spent.lot_id, lot.expires_at;
  END IF;
END $$;
--> statement-breakpoint
-- Lots whose time has come, each with what was left in it. A lot rests with its frozen subscription and is moved when that goes on.
CREATE FUNCTION public.expire_credits(org uuid, at timestamptz)
RETURNS TABLE (lot_id uuid, credits int)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE due record; gone int;
BEGIN
  FOR due IN SELECT l.id FROM public.credit_lots l
    LEFT JOIN public.subscriptions s ON s.organization_id = org AND s.id = l.subscription_id
    WHERE l.organization_id = org AND l.expires_at <= at AND s.status IS DISTINCT FROM 'paused' AND public.lot_balance(org, l.id) > 0
    ORDER BY l.id FOR NO KEY UPDATE OF l
  LOOP
    gone := public.expire_lot(org, due.id, 'credits_expired', at);
    IF gone > 0 THEN
      RETURN QUERY SELECT due.id, gone;
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
-- Subscriptions that nobody is charged for and whose period has ended go on into the next, with its credits: once for each period, however often it runs.
CREATE FUNCTION public.renew_subscriptions(org uuid, at timestamptz)
RETURNS TABLE (subscription_id uuid, lot_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE due record; today date; begins date; ends date; anchor int; lot uuid;
BEGIN
  SELECT (at AT TIME ZONE o.timezone)::date INTO today FROM public.organizations o WHERE o.id = org;
  FOR due IN SELECT s.*, p.class_credits, o.timezone FROM public.subscriptions s
    JOIN public.plans p ON p.organization_id = org AND p.id = s.plan_id
    JOIN public.organizations o ON o.id = org
    WHERE s.organization_id = org AND s.plan_type = 'subscription' AND s.status = 'active' AND NOT s.cancel_at_period_end AND s.next_charge_date IS NULL
      AND s.current_period_end <= today
    ORDER BY s.id FOR NO KEY UPDATE OF s
  LOOP
    begins := due.current_period_start;
    ends := due.current_period_end;
    anchor := coalesce(due.billing_day, extract(day FROM ends)::int);
    WHILE ends <= today LOOP
      -- A freeze has moved the end off its day: that is the day from here on.
      IF extract(day FROM ends)::int <> least(anchor, extract(day FROM date_trunc('month', ends::timestamp) + interval '1 month' - interval '1 day')::int) THEN
        anchor := extract(day FROM ends)::int;
      END IF;
      begins := ends;
      ends := public.period_end_of(begins, due.interval, anchor);
    END LOOP;
    UPDATE public.subscriptions s SET current_period_start = begins, current_period_end = ends, billing_day = anchor, updated_at = at
      WHERE s.organization_id = org AND s.id = due.id;
    lot := NULL;
    IF due.class_credits IS NOT NULL THEN
      INSERT INTO public.credit_lots (organization_id, id, membership_id, subscription_id, source, period_start, granted_at, expires_at, created_at, updated_at)
        VALUES (org, gen_random_uuid(), due.membership_id, due.id, 'renewal', begins, at, ends::timestamp AT TIME ZONE due.timezone, at, at)
        ON CONFLICT (organization_id, subscription_id, period_start) DO NOTHING RETURNING id INTO lot;
      IF lot IS NOT NULL THEN
        PERFORM public.add_credit_entry(org, lot, 'grant', due.class_credits, NULL, NULL, 'period_renewed', NULL, at);
      END IF;
    END IF;
    RETURN QUERY SELECT due.id, lot;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.week_of(date, text, text, text), public.period_end_of(date, text, int), public.lot_balance(uuid, uuid),
  public.add_credit_entry(uuid, uuid, text, int, uuid, int, text, text, timestamptz), public.expire_lot(uuid, uuid, text, timestamptz),
  public.booking_entitlement(uuid, uuid, uuid, timestamptz), public.spend_entitlement(uuid, uuid, timestamptz, boolean),
  public.return_entitlement(uuid, uuid, timestamptz), public.expire_credits(uuid, timestamptz), public.renew_subscriptions(uuid, timestamptz) TO fitkit_app;
