CREATE TABLE "kiosks" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"opened_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_seen_at" timestamp with time zone,
	"created_by_membership_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kiosks_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "kiosks_token" CHECK (token_hash ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "kiosks_expiry" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "kiosks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kiosks" ADD CONSTRAINT "kiosks_location_fk" FOREIGN KEY ("organization_id","location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosks" ADD CONSTRAINT "kiosks_created_by_fk" FOREIGN KEY ("organization_id","created_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "kiosks_token_key" ON "kiosks" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "kiosks_location_idx" ON "kiosks" USING btree ("organization_id","location_id");--> statement-breakpoint
CREATE INDEX "kiosks_created_by_idx" ON "kiosks" USING btree ("organization_id","created_by_membership_id");--> statement-breakpoint
CREATE POLICY "kiosks_tenant" ON "kiosks" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "kiosks_door_select" ON "kiosks" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "kiosks_door_update" ON "kiosks" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "kiosks_private" ON "kiosks" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system', 'platform', 'kiosk'));--> statement-breakpoint
ALTER POLICY "member_profiles_private" ON "member_profiles" TO fitkit_app USING (is_public or membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system', 'platform', 'kiosk'));