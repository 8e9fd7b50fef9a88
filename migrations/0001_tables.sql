CREATE TABLE "audit_logs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_user_id" uuid,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"resource_id" uuid,
	"metadata" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_logs_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"version" integer NOT NULL,
	"aggregate_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"actor_membership_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"handed_at" timestamp with time zone,
	"next_attempt_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "events_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inbox" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"event_id" uuid NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_rows" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"merged_into_line" integer,
	"result" text,
	"reasons" jsonb NOT NULL,
	"raw" jsonb NOT NULL,
	"member" jsonb,
	"membership_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_rows_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "import_rows_outcome" CHECK (outcome in ('create', 'merge', 'skip')),
	CONSTRAINT "import_rows_result" CHECK (result in ('created', 'merged', 'skipped', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"source" text DEFAULT 'csv' NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"file_name" text NOT NULL,
	"encoding" text NOT NULL,
	"delimiter" text NOT NULL,
	"columns" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imports_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "imports_status" CHECK (status in ('pending', 'in_progress', 'completed', 'failed', 'cancelled')),
	CONSTRAINT "imports_source" CHECK (source in ('arbox', 'csv'))
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_profiles" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"first_name" text DEFAULT '' NOT NULL,
	"last_name" text DEFAULT '' NOT NULL,
	"email" text,
	"phone" text,
	"birth_date" date,
	"gender" text,
	"national_id_encrypted" text,
	"national_id_last3" text,
	"address" text,
	"city" text,
	"notes" text,
	"language" text,
	"bio" text,
	"is_public" boolean DEFAULT false NOT NULL,
	"imported" jsonb,
	"search" text GENERATED ALWAYS AS (lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce('0' || substr(phone, 5), ''))) STORED,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_profiles_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "member_profiles_gender" CHECK (gender in ('male', 'female', 'non_binary', 'prefer_not_to_say')),
	CONSTRAINT "member_profiles_email_lower" CHECK (email = lower(email)),
	CONSTRAINT "member_profiles_phone_e164" CHECK (phone ~ '^\+[1-9][0-9]{6,14}$')
);
--> statement-breakpoint
ALTER TABLE "member_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"payment_status" text DEFAULT 'none' NOT NULL,
	"joined_at" date,
	"end_date" date,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "memberships_role" CHECK (role in ('owner', 'admin', 'coach', 'member')),
	CONSTRAINT "memberships_status" CHECK (status in ('active', 'invited', 'pending_invitation', 'suspended', 'cancelled')),
	CONSTRAINT "memberships_payment_status" CHECK (payment_status in ('none', 'current', 'past_due', 'debt'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "minisites" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"published_content" jsonb,
	"seo_title" text,
	"seo_description" text,
	"is_published" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "minisites_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "minisites" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization_domains" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"host" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_domains_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "organization_domains_status" CHECK (status in ('pending', 'active')),
	CONSTRAINT "organization_domains_host_lower" CHECK (host = lower(host))
);
--> statement-breakpoint
ALTER TABLE "organization_domains" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text,
	"type" text DEFAULT 'physical' NOT NULL,
	"timezone" text DEFAULT 'Asia/Jerusalem' NOT NULL,
	"currency" text DEFAULT 'ILS' NOT NULL,
	"language" text DEFAULT 'he' NOT NULL,
	"website" text,
	"contact_email" text,
	"contact_phone" text,
	"brand_color" text DEFAULT '#8f2d6f' NOT NULL,
	"platform_tier" text DEFAULT 'lite' NOT NULL,
	"cancellation_window_hours" integer DEFAULT 2 NOT NULL,
	"allow_late_cancellation" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_type" CHECK (type in ('physical', 'online', 'hybrid')),
	CONSTRAINT "organizations_language" CHECK (language in ('he', 'en', 'ru')),
	CONSTRAINT "organizations_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "organizations_platform_tier" CHECK (platform_tier in ('lite', 'pro', 'elite')),
	CONSTRAINT "organizations_window" CHECK (cancellation_window_hours between 0 and 168)
);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bookings" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_session_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"status" text NOT NULL,
	"waitlist_position" integer,
	"booked_at" timestamp with time zone NOT NULL,
	"promoted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"checked_in_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bookings_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "bookings_status" CHECK (status in ('confirmed', 'waitlisted', 'cancelled', 'no_show', 'attended')),
	CONSTRAINT "bookings_waitlist" CHECK ((status = 'waitlisted') = (waitlist_position is not null) and waitlist_position > 0),
	CONSTRAINT "bookings_cancelled" CHECK ((status = 'cancelled') = (cancelled_at is not null) and (status = 'cancelled') = (cancellation_reason is not null)),
	CONSTRAINT "bookings_cancellation_reason" CHECK (cancellation_reason in ('member', 'staff', 'class_cancelled')),
	CONSTRAINT "bookings_checked_in" CHECK ((status = 'attended') = (checked_in_at is not null))
);
--> statement-breakpoint
ALTER TABLE "bookings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_sessions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_type_id" uuid NOT NULL,
	"location_id" uuid,
	"coach_membership_id" uuid,
	"title" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"capacity" integer,
	"waitlist_capacity" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"notes" text,
	"cancelled_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_sessions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "class_sessions_status" CHECK (status in ('draft', 'published', 'cancelled', 'archived')),
	CONSTRAINT "class_sessions_time" CHECK (ends_at > starts_at),
	CONSTRAINT "class_sessions_capacity" CHECK (capacity > 0 and waitlist_capacity >= 0),
	CONSTRAINT "class_sessions_cancelled" CHECK ((status = 'cancelled') = (cancelled_at is not null))
);
--> statement-breakpoint
ALTER TABLE "class_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_types" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"default_duration_minutes" integer DEFAULT 60 NOT NULL,
	"default_capacity" integer,
	"default_waitlist_capacity" integer DEFAULT 0 NOT NULL,
	"default_location_id" uuid,
	"color" text DEFAULT '#8f2d6f' NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_types_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "class_types_duration" CHECK (default_duration_minutes between 5 and 600),
	CONSTRAINT "class_types_capacity" CHECK (default_capacity > 0 and default_waitlist_capacity >= 0),
	CONSTRAINT "class_types_color" CHECK (color ~* '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
ALTER TABLE "class_types" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"city" text,
	"country" text,
	"latitude" double precision,
	"longitude" double precision,
	"capacity" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "locations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "locations_capacity" CHECK (capacity > 0),
	CONSTRAINT "locations_place" CHECK (latitude between -90 and 90 and longitude between -180 and 180)
);
--> statement-breakpoint
ALTER TABLE "locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"delivery_mode" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "programs_delivery_mode" CHECK (delivery_mode in ('schedule', 'feed', 'coaching', 'course'))
);
--> statement-breakpoint
ALTER TABLE "programs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ticket_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ticket_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"host" text NOT NULL,
	"organization_id" uuid,
	"user_id" uuid NOT NULL,
	"clerk_session_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "user_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clerk_id" text,
	"email" text,
	"first_name" text DEFAULT '' NOT NULL,
	"last_name" text DEFAULT '' NOT NULL,
	"image_url" text,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_lower" CHECK (email = lower(email))
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minisites" ADD CONSTRAINT "minisites_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_domains" ADD CONSTRAINT "organization_domains_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_class_session_fk" FOREIGN KEY ("organization_id","class_session_id") REFERENCES "public"."class_sessions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_class_type_fk" FOREIGN KEY ("organization_id","class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_location_fk" FOREIGN KEY ("organization_id","location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_coach_fk" FOREIGN KEY ("organization_id","coach_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_types" ADD CONSTRAINT "class_types_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_types" ADD CONSTRAINT "class_types_location_fk" FOREIGN KEY ("organization_id","default_location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locations" ADD CONSTRAINT "locations_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_logs_created_idx" ON "audit_logs" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "events_feed_idx" ON "events" USING btree ("organization_id","position");--> statement-breakpoint
CREATE INDEX "events_due_idx" ON "events" USING btree ("next_attempt_at") WHERE handed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_receipt_key" ON "inbox" USING btree ("organization_id","event_id","consumer");--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows_line_key" ON "import_rows" USING btree ("organization_id","import_id","line");--> statement-breakpoint
CREATE INDEX "import_rows_membership_idx" ON "import_rows" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "imports_created_idx" ON "imports" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "imports_created_by_idx" ON "imports" USING btree ("organization_id","created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "member_profiles_membership_key" ON "member_profiles" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_profiles_email_key" ON "member_profiles" USING btree ("organization_id","email") WHERE email is not null;--> statement-breakpoint
CREATE INDEX "member_profiles_phone_idx" ON "member_profiles" USING btree ("organization_id","phone");--> statement-breakpoint
CREATE INDEX "member_profiles_name_idx" ON "member_profiles" USING btree ("organization_id","last_name","first_name","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_user_key" ON "memberships" USING btree ("organization_id","user_id");--> statement-breakpoint
CREATE INDEX "memberships_user_idx" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "minisites_organization_key" ON "minisites" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organization_domains_host_key" ON "organization_domains" USING btree ("host");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_slug_key" ON "organizations" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_person_key" ON "bookings" USING btree ("organization_id","class_session_id","membership_id");--> statement-breakpoint
CREATE INDEX "bookings_membership_idx" ON "bookings" USING btree ("organization_id","membership_id","booked_at");--> statement-breakpoint
CREATE INDEX "class_sessions_starts_idx" ON "class_sessions" USING btree ("organization_id","starts_at");--> statement-breakpoint
CREATE INDEX "class_sessions_class_type_idx" ON "class_sessions" USING btree ("organization_id","class_type_id");--> statement-breakpoint
CREATE INDEX "class_sessions_location_idx" ON "class_sessions" USING btree ("organization_id","location_id");--> statement-breakpoint
CREATE INDEX "class_sessions_coach_idx" ON "class_sessions" USING btree ("organization_id","coach_membership_id");--> statement-breakpoint
CREATE INDEX "class_types_program_idx" ON "class_types" USING btree ("organization_id","program_id");--> statement-breakpoint
CREATE INDEX "class_types_location_idx" ON "class_types" USING btree ("organization_id","default_location_id");--> statement-breakpoint
CREATE INDEX "user_sessions_user_idx" ON "user_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "user_sessions_clerk_idx" ON "user_sessions" USING btree ("clerk_session_id");--> statement-breakpoint
CREATE INDEX "user_sessions_organization_idx" ON "user_sessions" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_clerk_id_key" ON "users" USING btree ("clerk_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE POLICY "audit_logs_tenant" ON "audit_logs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "events_tenant" ON "events" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "events_door_select" ON "events" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "events_door_update" ON "events" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "inbox_tenant" ON "inbox" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "import_rows_tenant" ON "import_rows" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "imports_tenant" ON "imports" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "member_profiles_tenant" ON "member_profiles" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "member_profiles_private" ON "member_profiles" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (is_public or membership_id = (select nullif(current_setting('app.membership_id', true), '')::uuid) or (select current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "memberships_tenant" ON "memberships" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "memberships_door_select" ON "memberships" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "minisites_tenant" ON "minisites" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "minisites_door_select" ON "minisites" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "organization_domains_tenant" ON "organization_domains" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "organization_domains_door_select" ON "organization_domains" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "organizations_tenant" ON "organizations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "organizations_door_select" ON "organizations" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "bookings_tenant" ON "bookings" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "class_sessions_tenant" ON "class_sessions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "class_types_tenant" ON "class_types" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "locations_tenant" ON "locations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "programs_tenant" ON "programs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ticket_uses_door_select" ON "ticket_uses" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "ticket_uses_door_insert" ON "ticket_uses" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ticket_uses_door_delete" ON "ticket_uses" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "user_sessions_door_select" ON "user_sessions" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "user_sessions_door_insert" ON "user_sessions" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_sessions_door_update" ON "user_sessions" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_sessions_door_delete" ON "user_sessions" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "users_self_and_co_members" ON "users" AS PERMISSIVE FOR SELECT TO "fitkit_app" USING (id = (select nullif(current_setting('app.user_id', true), '')::uuid) or exists (select 1 from memberships m where m.organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid) and m.user_id = users.id));--> statement-breakpoint
CREATE POLICY "users_self_update" ON "users" AS PERMISSIVE FOR UPDATE TO "fitkit_app" USING (id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "users_door_select" ON "users" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "users_door_insert" ON "users" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_door_update" ON "users" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);