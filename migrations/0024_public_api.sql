DROP INDEX "idempotency_keys_key";--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "step" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" ADD COLUMN "step" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "sandbox_of_id" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_sandbox_of_fk" FOREIGN KEY ("sandbox_of_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_sandbox_key" ON "organizations" USING btree ("sandbox_of_id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "organizations_sandbox_of_idx" ON "organizations" USING btree ("sandbox_of_id");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_key" ON "idempotency_keys" USING btree ("organization_id","actor","key","step");--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" DROP CONSTRAINT "person_idempotency_keys_pk";
--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" ADD CONSTRAINT "person_idempotency_keys_pk" PRIMARY KEY("user_id","key","step");--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_language" CHECK (language in ('he', 'en', 'ru'));--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" ADD CONSTRAINT "person_idempotency_keys_language" CHECK (language in ('he', 'en', 'ru'));--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_sandbox_of" CHECK (sandbox_of_id is null or (is_test and sandbox_of_id <> id));--> statement-breakpoint
CREATE POLICY "api_keys_door_insert" ON "api_keys" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_requests_door_insert" ON "api_requests" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organizations_door_update" ON "organizations" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);