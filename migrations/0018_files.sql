ALTER TABLE "uploads" DROP CONSTRAINT "uploads_consumed";--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "avatar_key" text;--> statement-breakpoint
ALTER TABLE "class_types" ADD COLUMN "cover_key" text;--> statement-breakpoint
ALTER TABLE "locations" ADD COLUMN "picture_keys" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "sha256" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "uploads_released_idx" ON "uploads" USING btree ("released_at") WHERE released_at is not null and purged_at is null;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_avatar" CHECK (avatar_key like 'orgs/' || organization_id || '/%');--> statement-breakpoint
ALTER TABLE "class_types" ADD CONSTRAINT "class_types_cover" CHECK (cover_key like 'orgs/' || organization_id || '/%');--> statement-breakpoint
ALTER TABLE "locations" ADD CONSTRAINT "locations_pictures" CHECK (cardinality(picture_keys) <= 12 and array_position(picture_keys, null) is null);--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_released" CHECK (released_at is null or consumed_at is not null);--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_consumed" CHECK (consumed_at is null or (uploaded_at is not null and refused_code is null and (purged_at is null or released_at is not null) and consumed_at < expires_at));--> statement-breakpoint
CREATE POLICY "attachments_door_update" ON "attachments" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "export_jobs_door_update" ON "export_jobs" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "progress_photos_door_update" ON "progress_photos" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "uploads_door_update" ON "uploads" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "uploads_door_delete" ON "uploads" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);