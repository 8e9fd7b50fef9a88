CREATE TABLE "plan_locations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	CONSTRAINT "plan_locations_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "booking_requires_plan" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_locations" ADD CONSTRAINT "plan_locations_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_locations" ADD CONSTRAINT "plan_locations_location_fk" FOREIGN KEY ("organization_id","location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_locations_pair_key" ON "plan_locations" USING btree ("organization_id","plan_id","location_id");--> statement-breakpoint
CREATE INDEX "plan_locations_location_idx" ON "plan_locations" USING btree ("organization_id","location_id");--> statement-breakpoint
CREATE POLICY "plan_locations_tenant" ON "plan_locations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));