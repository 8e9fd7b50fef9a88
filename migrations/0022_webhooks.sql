ALTER TABLE "events" ADD COLUMN "is_public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "failing_since" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_kept_idx" ON "webhook_deliveries" USING brin ("created_at");--> statement-breakpoint
CREATE POLICY "webhook_attempts_door_select" ON "webhook_attempts" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "webhook_attempts_door_delete" ON "webhook_attempts" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "webhook_deliveries_door_delete" ON "webhook_deliveries" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "webhook_secrets_door_delete" ON "webhook_secrets" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);