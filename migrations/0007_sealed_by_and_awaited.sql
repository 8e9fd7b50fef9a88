DROP INDEX "idempotency_keys_expires_idx";--> statement-breakpoint
ALTER TABLE "device_tokens" ADD COLUMN "web_auth_sealed_by" text GENERATED ALWAYS AS (substr(web_auth_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "awaited" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_provider_configs" ADD COLUMN "credentials_sealed_by" text GENERATED ALWAYS AS (substr(credentials_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "national_id_sealed_by" text GENERATED ALWAYS AS (substr(member ->> 'nationalIdSealed', 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "national_id_sealed_by" text GENERATED ALWAYS AS (substr(national_id_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "invoicing_configs" ADD COLUMN "credentials_sealed_by" text GENERATED ALWAYS AS (substr(credentials_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "invoicing_configs" ADD COLUMN "authority_token_sealed_by" text GENERATED ALWAYS AS (substr(authority_token_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "member_payment_methods" ADD COLUMN "token_sealed_by" text GENERATED ALWAYS AS (substr(token_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "payment_callbacks" ADD COLUMN "body_sealed_by" text GENERATED ALWAYS AS (substr(body_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "payment_provider_configs" ADD COLUMN "credentials_sealed_by" text GENERATED ALWAYS AS (substr(credentials_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "platform_billing_subscriptions" ADD COLUMN "token_sealed_by" text GENERATED ALWAYS AS (substr(token_encrypted, 4, 8)) STORED;--> statement-breakpoint
ALTER TABLE "webhook_secrets" ADD COLUMN "secret_sealed_by" text GENERATED ALWAYS AS (substr(secret_encrypted, 4, 8)) STORED;--> statement-breakpoint
CREATE INDEX "api_requests_old_idx" ON "api_requests" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "device_tokens_web_auth_sealed_by_idx" ON "device_tokens" USING btree ("web_auth_sealed_by","id");--> statement-breakpoint
CREATE INDEX "events_aggregate_idx" ON "events" USING btree ("organization_id","aggregate_id","position");--> statement-breakpoint
CREATE INDEX "events_created_idx" ON "events" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "inbox_received_idx" ON "inbox" USING brin ("received_at");--> statement-breakpoint
CREATE INDEX "import_provider_configs_credentials_sealed_by_idx" ON "import_provider_configs" USING btree ("credentials_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "import_rows_national_id_sealed_by_idx" ON "import_rows" USING btree ("national_id_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "member_profiles_national_id_sealed_by_idx" ON "member_profiles" USING btree ("national_id_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "notifications_old_idx" ON "notifications" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "invoicing_configs_credentials_sealed_by_idx" ON "invoicing_configs" USING btree ("credentials_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "invoicing_configs_authority_token_sealed_by_idx" ON "invoicing_configs" USING btree ("authority_token_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "member_payment_methods_token_sealed_by_idx" ON "member_payment_methods" USING btree ("token_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "payment_callbacks_body_sealed_by_idx" ON "payment_callbacks" USING btree ("body_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "payment_provider_configs_credentials_sealed_by_idx" ON "payment_provider_configs" USING btree ("credentials_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "platform_billing_subscriptions_token_sealed_by_idx" ON "platform_billing_subscriptions" USING btree ("token_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "class_sessions_starting_idx" ON "class_sessions" USING btree ("starts_at") WHERE status = 'published' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "webhook_secrets_secret_sealed_by_idx" ON "webhook_secrets" USING btree ("secret_sealed_by","organization_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_idx" ON "idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_awaited" CHECK (awaited >= 0);--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_sealed" CHECK (member ->> 'nationalIdSealed' like 'v1.%');--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_sealed" CHECK (national_id_encrypted like 'v1.%');--> statement-breakpoint
CREATE POLICY "api_requests_door_select" ON "api_requests" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "api_requests_door_delete" ON "api_requests" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "events_door_insert" ON "events" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "events_door_delete" ON "events" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "inbox_door_select" ON "inbox" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "inbox_door_delete" ON "inbox" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "idempotency_keys_door_select" ON "idempotency_keys" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "idempotency_keys_door_delete" ON "idempotency_keys" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "person_idempotency_keys_door_select" ON "person_idempotency_keys" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "person_idempotency_keys_door_delete" ON "person_idempotency_keys" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "import_provider_configs_door_select" ON "import_provider_configs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "import_rows_door_select" ON "import_rows" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "dead_letters_door_select" ON "dead_letters" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "dead_letters_door_delete" ON "dead_letters" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "schedule_runs_door_select" ON "schedule_runs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "schedule_runs_door_insert" ON "schedule_runs" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "schedule_runs_door_delete" ON "schedule_runs" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "member_profiles_door_select" ON "member_profiles" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "notification_deliveries_door_delete" ON "notification_deliveries" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "notifications_door_select" ON "notifications" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "notifications_door_delete" ON "notifications" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "unsubscribe_tokens_door_delete" ON "unsubscribe_tokens" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "invoicing_configs_door_select" ON "invoicing_configs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "member_payment_methods_door_select" ON "member_payment_methods" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "payment_callbacks_door_select" ON "payment_callbacks" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "platform_billing_subscriptions_door_select" ON "platform_billing_subscriptions" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "class_sessions_door_select" ON "class_sessions" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "webhook_secrets_door_select" ON "webhook_secrets" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);