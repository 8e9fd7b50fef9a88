CREATE TABLE "impersonations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"admin_user_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "impersonations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "impersonations_reason" CHECK (btrim(reason) <> ''),
	CONSTRAINT "impersonations_period" CHECK (expires_at > started_at and expires_at <= started_at + interval '1 hour'),
	CONSTRAINT "impersonations_ended" CHECK (ended_at >= started_at)
);
--> statement-breakpoint
ALTER TABLE "impersonations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "manual_costs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"category" text NOT NULL,
	"vendor" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"note" text,
	"created_by_user_id" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "manual_costs_amount" CHECK (amount >= 0),
	CONSTRAINT "manual_costs_currency" CHECK (currency ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
ALTER TABLE "manual_costs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform_admins" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "platform_admins_revoked" CHECK (revoked_at >= granted_at)
);
--> statement-breakpoint
ALTER TABLE "platform_admins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform_audit_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_user_id" uuid NOT NULL,
	"action" text NOT NULL,
	"resource_type" text NOT NULL,
	"resource_id" text,
	"metadata" jsonb NOT NULL,
	"ip" "inet",
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "platform_audit_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_conversations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"title" text,
	"pinned" boolean DEFAULT false NOT NULL,
	"archived_at" timestamp with time zone,
	"summary" text,
	"summarized_until" integer,
	"model" text NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cache_read_tokens" bigint DEFAULT 0 NOT NULL,
	"cache_write_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd_micros" bigint DEFAULT 0 NOT NULL,
	"embedding" vector(1024),
	"embedding_hash" text,
	"embedding_model" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_conversations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "ai_conversations_title" CHECK (char_length(title) <= 255),
	CONSTRAINT "ai_conversations_usage" CHECK (input_tokens >= 0 and output_tokens >= 0 and cache_read_tokens >= 0 and cache_write_tokens >= 0 and cost_usd_micros >= 0),
	CONSTRAINT "ai_conversations_embedding" CHECK (num_nulls(embedding, embedding_hash, embedding_model) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "ai_conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_daily_spend" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"turns" integer DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cache_read_tokens" bigint DEFAULT 0 NOT NULL,
	"cache_write_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd_micros" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_daily_spend_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "ai_daily_spend_turns" CHECK (turns >= 0),
	CONSTRAINT "ai_daily_spend_usage" CHECK (input_tokens >= 0 and output_tokens >= 0 and cache_read_tokens >= 0 and cache_write_tokens >= 0 and cost_usd_micros >= 0)
);
--> statement-breakpoint
ALTER TABLE "ai_daily_spend" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_memories" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid,
	"conversation_id" uuid,
	"content" text NOT NULL,
	"deleted_at" timestamp with time zone,
	"embedding" vector(1024),
	"embedding_hash" text,
	"embedding_model" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_memories_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "ai_memories_content" CHECK (content ~ '\S' and char_length(content) <= 4000),
	CONSTRAINT "ai_memories_embedding" CHECK (num_nulls(embedding, embedding_hash, embedding_model) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "ai_memories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_messages" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"role" text NOT NULL,
	"content" jsonb NOT NULL,
	"page_context" jsonb,
	"model" text,
	"stop_reason" text,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cache_read_tokens" bigint DEFAULT 0 NOT NULL,
	"cache_write_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd_micros" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_messages_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "ai_messages_role" CHECK (role in ('user', 'assistant', 'tool_result', 'system_note')),
	CONSTRAINT "ai_messages_position" CHECK (position >= 0),
	CONSTRAINT "ai_messages_content" CHECK (jsonb_typeof(content) = 'array'),
	CONSTRAINT "ai_messages_usage" CHECK (input_tokens >= 0 and output_tokens >= 0 and cache_read_tokens >= 0 and cache_write_tokens >= 0 and cost_usd_micros >= 0)
);
--> statement-breakpoint
ALTER TABLE "ai_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_tool_calls" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"tool_use_id" text NOT NULL,
	"tool_name" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"input" jsonb NOT NULL,
	"output" jsonb,
	"error_code" text,
	"choices" jsonb,
	"picked_id" text,
	"approved_by_membership_id" uuid,
	"inverse" jsonb,
	"undo_until" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"duration_ms" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_tool_calls_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "ai_tool_calls_category" CHECK (category in ('read', 'write', 'destructive')),
	CONSTRAINT "ai_tool_calls_status" CHECK (status in ('running', 'confirmation_pending', 'disambiguation_pending', 'completed', 'failed', 'rejected', 'abandoned', 'undone')),
	CONSTRAINT "ai_tool_calls_approved" CHECK (category <> 'destructive' or status not in ('running', 'completed', 'undone') or approved_by_membership_id is not null),
	CONSTRAINT "ai_tool_calls_resolved" CHECK ((status in ('running', 'confirmation_pending', 'disambiguation_pending')) = (resolved_at is null)),
	CONSTRAINT "ai_tool_calls_choices" CHECK (status <> 'disambiguation_pending' or coalesce(jsonb_array_length(choices), 0) > 0),
	CONSTRAINT "ai_tool_calls_picked" CHECK (picked_id is null or coalesce(choices @> jsonb_build_array(jsonb_build_object('id', picked_id)), false)),
	CONSTRAINT "ai_tool_calls_undo" CHECK ((inverse is null) = (undo_until is null) and (status <> 'undone' or inverse is not null)),
	CONSTRAINT "ai_tool_calls_duration" CHECK (duration_ms >= 0)
);
--> statement-breakpoint
ALTER TABLE "ai_tool_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_cache" (
	"scope" uuid GENERATED ALWAYS AS (coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid,
	"model" text NOT NULL,
	"input_hash" text NOT NULL,
	"vector" vector(1024),
	"output" jsonb,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_cache_pk" PRIMARY KEY("scope","id"),
	CONSTRAINT "ai_cache_answer" CHECK (num_nonnulls(vector, output) = 1)
);
--> statement-breakpoint
ALTER TABLE "ai_cache" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "announcement_reads" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"announcement_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "announcement_reads_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "announcement_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "announcement_targets" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"announcement_id" uuid NOT NULL,
	"role" text,
	"program_id" uuid,
	"class_type_id" uuid,
	"plan_id" uuid,
	"membership_id" uuid,
	CONSTRAINT "announcement_targets_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "announcement_targets_once_key" UNIQUE NULLS NOT DISTINCT("organization_id","announcement_id","role","program_id","class_type_id","plan_id","membership_id"),
	CONSTRAINT "announcement_targets_role" CHECK (role in ('owner', 'admin', 'coach', 'member')),
	CONSTRAINT "announcement_targets_one" CHECK (num_nonnulls(role, program_id, class_type_id, plan_id, membership_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "announcement_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "announcements" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_membership_id" uuid NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"priority" boolean DEFAULT false NOT NULL,
	"audience" text DEFAULT 'everyone' NOT NULL,
	"send_push" boolean DEFAULT true NOT NULL,
	"send_email" boolean DEFAULT false NOT NULL,
	"publish_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "announcements_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "announcements_audience" CHECK (audience in ('everyone', 'targeted')),
	CONSTRAINT "announcements_title" CHECK (btrim(title) <> ''),
	CONSTRAINT "announcements_published" CHECK (published_at is null or publish_at is not null),
	CONSTRAINT "announcements_archived" CHECK (archived_at is null or published_at is not null)
);
--> statement-breakpoint
ALTER TABLE "announcements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"mode" text NOT NULL,
	"prefix" text NOT NULL,
	"key_hash" text NOT NULL,
	"key_last4" text NOT NULL,
	"scopes" text[] NOT NULL,
	"allowed_ips" "cidr"[],
	"expires_at" timestamp with time zone,
	"replaces_id" uuid,
	"last_used_at" timestamp with time zone,
	"last_used_ip" "inet",
	"created_by_membership_id" uuid NOT NULL,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "api_keys_name" CHECK (char_length(name) between 1 and 255),
	CONSTRAINT "api_keys_mode" CHECK (mode in ('live', 'test')),
	CONSTRAINT "api_keys_prefix" CHECK (prefix = 'fk_' || mode || '_'),
	CONSTRAINT "api_keys_hash" CHECK (key_hash ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "api_keys_last4" CHECK (char_length(key_last4) = 4),
	CONSTRAINT "api_keys_scopes" CHECK (array_to_string(scopes, ' ', '?') ~ '^[a-z-]+:(read|write)( [a-z-]+:(read|write))*$'),
	CONSTRAINT "api_keys_allowed_ips" CHECK (cardinality(allowed_ips) between 1 and 100),
	CONSTRAINT "api_keys_expiry" CHECK (expires_at > created_at),
	CONSTRAINT "api_keys_replaces" CHECK (replaces_id <> id)
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"api_key_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"method" text NOT NULL,
	"path" text NOT NULL,
	"status" integer NOT NULL,
	"error_code" text,
	"duration_ms" integer NOT NULL,
	"ip" "inet",
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "api_requests_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "api_requests_status" CHECK (status between 100 and 599),
	CONSTRAINT "api_requests_duration" CHECK (duration_ms >= 0)
);
--> statement-breakpoint
ALTER TABLE "api_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attachments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_type" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"message_id" uuid GENERATED ALWAYS AS (case when owner_type = 'message' then owner_id end) STORED,
	"exercise_comment_id" uuid GENERATED ALWAYS AS (case when owner_type = 'exercise_comment' then owner_id end) STORED,
	"feed_item_id" uuid GENERATED ALWAYS AS (case when owner_type = 'feed_item' then owner_id end) STORED,
	"feed_comment_id" uuid GENERATED ALWAYS AS (case when owner_type = 'feed_comment' then owner_id end) STORED,
	"form_instance_id" uuid GENERATED ALWAYS AS (case when owner_type = 'form_instance' then owner_id end) STORED,
	"upload_id" uuid NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"type" text NOT NULL,
	"file_key" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"mime_type" text NOT NULL,
	"thumbnail_key" text,
	"width" integer,
	"height" integer,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"deleted_at" timestamp with time zone,
	"purged_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "attachments_owner_type" CHECK (owner_type in ('message', 'exercise_comment', 'feed_item', 'feed_comment', 'form_instance')),
	CONSTRAINT "attachments_type" CHECK (type in ('image', 'video', 'document')),
	CONSTRAINT "attachments_mime_type" CHECK (case type when 'image' then mime_type like 'image/%' when 'video' then mime_type like 'video/%' else mime_type = 'application/pdf' and owner_type = 'form_instance' end),
	CONSTRAINT "attachments_size" CHECK (size_bytes > 0 and width > 0 and height > 0),
	CONSTRAINT "attachments_purged" CHECK (purged_at is null or deleted_at is not null)
);
--> statement-breakpoint
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body_metric_settings" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"enabled_types" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "body_metric_settings_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "body_metric_settings_types" CHECK (enabled_types <@ '{weight,body_fat,chest,waist,hips,thigh,arm,custom}'::text[])
);
--> statement-breakpoint
ALTER TABLE "body_metric_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body_metrics" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"type" text NOT NULL,
	"custom_label" text,
	"value" numeric(10, 2) NOT NULL,
	"unit" text NOT NULL,
	"notes" text,
	"recorded_at" date NOT NULL,
	"recorded_by_membership_id" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "body_metrics_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "body_metrics_type" CHECK (type in ('weight', 'body_fat', 'chest', 'waist', 'hips', 'thigh', 'arm', 'custom')),
	CONSTRAINT "body_metrics_unit" CHECK (unit in ('kg', 'lb', 'cm', 'in', '%')),
	CONSTRAINT "body_metrics_unit_of_type" CHECK (case type when 'custom' then true when 'weight' then unit in ('kg', 'lb') when 'body_fat' then unit = '%' else unit in ('cm', 'in') end),
	CONSTRAINT "body_metrics_custom_label" CHECK ((type = 'custom') = (custom_label is not null) and char_length(custom_label) <= 100 and custom_label ~ '\S'),
	CONSTRAINT "body_metrics_value" CHECK (value >= 0 and (unit <> '%' or value <= 100))
);
--> statement-breakpoint
ALTER TABLE "body_metrics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_comments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"workout_movement_id" uuid NOT NULL,
	"workout_assignment_id" uuid,
	"athlete_membership_id" uuid,
	"author_membership_id" uuid NOT NULL,
	"parent_comment_id" uuid,
	"body" text NOT NULL,
	"attachment_count" integer DEFAULT 0 NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_comments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "exercise_comments_thread_key" UNIQUE("organization_id","workout_movement_id","id"),
	CONSTRAINT "exercise_comments_assignment" CHECK ((workout_assignment_id is null) = (athlete_membership_id is null)),
	CONSTRAINT "exercise_comments_body" CHECK (attachment_count > 0 or (attachment_count = 0 and btrim(body, E' \t\r\n') <> '')),
	CONSTRAINT "exercise_comments_parent" CHECK (parent_comment_id <> id)
);
--> statement-breakpoint
ALTER TABLE "exercise_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feed_comments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"feed_item_id" uuid NOT NULL,
	"author_membership_id" uuid NOT NULL,
	"parent_comment_id" uuid,
	"body" text NOT NULL,
	"attachment_count" integer DEFAULT 0 NOT NULL,
	"edited_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	"hidden_by" uuid,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feed_comments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "feed_comments_thread_key" UNIQUE("organization_id","feed_item_id","id"),
	CONSTRAINT "feed_comments_body" CHECK (attachment_count > 0 or (attachment_count = 0 and btrim(body, E' \t\r\n') <> '')),
	CONSTRAINT "feed_comments_parent" CHECK (parent_comment_id <> id),
	CONSTRAINT "feed_comments_hidden" CHECK ((hidden_at is null) = (hidden_by is null))
);
--> statement-breakpoint
ALTER TABLE "feed_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feed_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"author_membership_id" uuid NOT NULL,
	"program_id" uuid,
	"body" text,
	"shared" jsonb,
	"result_id" uuid,
	"personal_record_id" uuid,
	"goal_id" uuid,
	"attachment_count" integer DEFAULT 0 NOT NULL,
	"hidden_at" timestamp with time zone,
	"hidden_by" uuid,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feed_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "feed_items_kind" CHECK (kind in ('post', 'workout_result', 'personal_record', 'goal_achieved')),
	CONSTRAINT "feed_items_about" CHECK ((kind = 'workout_result') = (result_id is not null) and (kind = 'personal_record') = (personal_record_id is not null)
        and (kind = 'goal_achieved') = (goal_id is not null) and (kind = 'post') = (shared is null)),
	CONSTRAINT "feed_items_body" CHECK (btrim(body, E' \t\r\n') <> '' and attachment_count >= 0 and (kind <> 'post' or body is not null or attachment_count > 0)),
	CONSTRAINT "feed_items_hidden" CHECK ((hidden_at is null) = (hidden_by is null))
);
--> statement-breakpoint
ALTER TABLE "feed_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reactions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"feed_item_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reactions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "reactions_kind" CHECK (kind in ('like', 'fire', 'strong', 'clap'))
);
--> statement-breakpoint
ALTER TABLE "reactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_completions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entitlement_id" uuid NOT NULL,
	"day_offset" integer NOT NULL,
	"workout_id" uuid NOT NULL,
	"completed_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_completions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "course_completions_day_offset" CHECK (day_offset >= 0)
);
--> statement-breakpoint
ALTER TABLE "course_completions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_configs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"duration_days" integer NOT NULL,
	"access_policy" text DEFAULT 'lifetime' NOT NULL,
	"preview_type" text DEFAULT 'none' NOT NULL,
	"preview_workout_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_configs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "course_configs_program_key" UNIQUE("organization_id","program_id"),
	CONSTRAINT "course_configs_duration_days" CHECK (duration_days between 1 and 1000),
	CONSTRAINT "course_configs_access_policy" CHECK (access_policy in ('lifetime')),
	CONSTRAINT "course_configs_preview_type" CHECK (preview_type in ('none', 'first_day', 'first_week', 'specific_workout')),
	CONSTRAINT "course_configs_preview" CHECK ((preview_type = 'specific_workout') = (preview_workout_id is not null)),
	CONSTRAINT "course_configs_status" CHECK (status in ('draft', 'published', 'archived')),
	CONSTRAINT "course_configs_published" CHECK (status = 'draft' or published_at is not null),
	CONSTRAINT "course_configs_archived" CHECK ((status = 'archived') = (archived_at is not null))
);
--> statement-breakpoint
ALTER TABLE "course_configs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_entitlements" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"membership_id" uuid,
	"status" text DEFAULT 'pending' NOT NULL,
	"start_date" date,
	"completed_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revocation_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_entitlements_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "course_entitlements_status" CHECK (status in ('pending', 'active', 'revoked')),
	CONSTRAINT "course_entitlements_revoked" CHECK ((status = 'revoked') = (revoked_at is not null) and (status = 'revoked') = (revocation_reason is not null)),
	CONSTRAINT "course_entitlements_revocation_reason" CHECK (revocation_reason in ('staff', 'refund')),
	CONSTRAINT "course_entitlements_completed" CHECK (completed_at is null or start_date is not null)
);
--> statement-breakpoint
ALTER TABLE "course_entitlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_workouts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"day_offset" integer NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"workout_id" uuid,
	"is_rest" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_workouts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "course_workouts_place" CHECK (day_offset >= 0 and sort_order >= 0),
	CONSTRAINT "course_workouts_rest" CHECK (is_rest = (workout_id is null) and (not is_rest or sort_order = 0))
);
--> statement-breakpoint
ALTER TABLE "course_workouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"expo_push_token" text,
	"web_endpoint" text,
	"web_public_key" text,
	"web_auth_encrypted" text,
	"last_seen_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "device_tokens_platform" CHECK (platform in ('ios', 'android', 'web')),
	CONSTRAINT "device_tokens_address" CHECK (case when platform = 'web' then expo_push_token is null and num_nulls(web_endpoint, web_public_key, web_auth_encrypted) = 0
        else expo_push_token is not null and num_nonnulls(web_endpoint, web_public_key, web_auth_encrypted) = 0 end),
	CONSTRAINT "device_tokens_expo_push_token" CHECK (expo_push_token ~ '^(Expo(nent)?PushToken\[[^]]+\]|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$'),
	CONSTRAINT "device_tokens_web_endpoint" CHECK (web_endpoint like 'https://%'),
	CONSTRAINT "device_tokens_web_auth_sealed" CHECK (web_auth_encrypted like 'v1.%')
);
--> statement-breakpoint
ALTER TABLE "device_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "export_jobs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"format" text DEFAULT 'csv' NOT NULL,
	"filters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"requested_by" uuid NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"row_count" integer,
	"file_key" text,
	"size_bytes" bigint,
	"error_code" text,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"purged_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "export_jobs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "export_jobs_kind" CHECK (kind in ('members', 'leads', 'bookings', 'payments', 'results', 'forms', 'analytics', 'everything')),
	CONSTRAINT "export_jobs_format" CHECK (format in ('csv', 'zip')),
	CONSTRAINT "export_jobs_status" CHECK (status in ('pending', 'in_progress', 'completed', 'failed')),
	CONSTRAINT "export_jobs_file" CHECK ((status = 'completed') = (file_key is not null) and num_nulls(file_key, size_bytes, row_count, expires_at) in (0, 4)),
	CONSTRAINT "export_jobs_counts" CHECK (attempts >= 0 and row_count >= 0 and size_bytes >= 0),
	CONSTRAINT "export_jobs_finished" CHECK ((status in ('completed', 'failed')) = (finished_at is not null)),
	CONSTRAINT "export_jobs_failed" CHECK (status <> 'failed' or error_code is not null),
	CONSTRAINT "export_jobs_purged" CHECK (purged_at is null or file_key is not null)
);
--> statement-breakpoint
ALTER TABLE "export_jobs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "form_instances" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"form_template_id" uuid NOT NULL,
	"form_version" integer NOT NULL,
	"kind" text NOT NULL,
	"membership_id" uuid NOT NULL,
	"status" text NOT NULL,
	"issued_by" uuid,
	"signing_token_hash" text,
	"expires_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"answers" jsonb,
	"scheduled_for" date,
	"sent_at" timestamp with time zone,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"review_note" text,
	"valid_until" date,
	"flagged_at" timestamp with time zone,
	"cleared_at" timestamp with time zone,
	"cleared_by" uuid,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "form_instances_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "form_instances_status" CHECK (case kind when 'compliance' then status in ('pending', 'signed', 'archived') else status in ('scheduled', 'sent', 'answered', 'reviewed') end),
	CONSTRAINT "form_instances_kind_columns" CHECK (case kind when 'compliance' then num_nonnulls(scheduled_for, sent_at, reviewed_at) = 0
        else scheduled_for is not null and num_nonnulls(signing_token_hash, valid_until, flagged_at, archived_at) = 0 end),
	CONSTRAINT "form_instances_token" CHECK (signing_token_hash is null or (signing_token_hash ~ '^[0-9a-f]{64}$' and expires_at is not null)),
	CONSTRAINT "form_instances_submitted" CHECK ((submitted_at is null) = (answers is null) and case when status in ('signed', 'answered', 'reviewed') then submitted_at is not null
        when status = 'archived' then true else submitted_at is null end),
	CONSTRAINT "form_instances_sent" CHECK (status not in ('sent', 'answered', 'reviewed') or sent_at is not null),
	CONSTRAINT "form_instances_reviewed" CHECK ((status = 'reviewed') = (reviewed_at is not null) and (reviewed_at is null) = (reviewed_by is null)),
	CONSTRAINT "form_instances_archived" CHECK ((status = 'archived') = (archived_at is not null)),
	CONSTRAINT "form_instances_cleared" CHECK ((cleared_at is null) = (cleared_by is null) and (cleared_at is null or flagged_at is not null)),
	CONSTRAINT "form_instances_answers" CHECK (jsonb_typeof(answers) = 'object')
);
--> statement-breakpoint
ALTER TABLE "form_instances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "form_signatures" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"form_instance_id" uuid NOT NULL,
	"method" text NOT NULL,
	"signer_name" text NOT NULL,
	"is_guardian" boolean DEFAULT false NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"ip_address" text NOT NULL,
	"user_agent" text NOT NULL,
	"signature_image_key" text NOT NULL,
	"pdf_key" text NOT NULL,
	"pdf_checksum_sha256" text NOT NULL,
	"content_checksum_sha256" text NOT NULL,
	"retain_until" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "form_signatures_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "form_signatures_method" CHECK (method in ('link', 'app')),
	CONSTRAINT "form_signatures_checksums" CHECK (pdf_checksum_sha256 ~ '^[0-9a-f]{64}$' and content_checksum_sha256 ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "form_signatures_retention" CHECK (retain_until >= (signed_at at time zone 'UTC')::date + interval '7 years' - interval '1 day')
);
--> statement-breakpoint
ALTER TABLE "form_signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "form_templates" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"type_key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"fields" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"body_richtext" text,
	"validity_period_days" integer,
	"auto_issue_on_join" boolean DEFAULT false NOT NULL,
	"required_to_book" boolean DEFAULT false NOT NULL,
	"recurrence" text,
	"published_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "form_templates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "form_templates_identity_key" UNIQUE("organization_id","id","kind","version"),
	CONSTRAINT "form_templates_kind" CHECK (kind in ('compliance', 'check_in')),
	CONSTRAINT "form_templates_locale" CHECK (locale in ('he', 'en', 'ru')),
	CONSTRAINT "form_templates_recurrence" CHECK (recurrence in ('daily', 'weekly', 'biweekly', 'monthly')),
	CONSTRAINT "form_templates_type_key" CHECK (type_key <> '' and char_length(type_key) <= 64),
	CONSTRAINT "form_templates_compliance_type" CHECK (kind <> 'compliance' or type_key in ('health_declaration', 'club_regulations', 'parental_consent', 'freeze_request', 'cancellation_request', 'studio_rental')),
	CONSTRAINT "form_templates_version" CHECK (version > 0),
	CONSTRAINT "form_templates_kind_columns" CHECK (case kind when 'compliance' then recurrence is null
        else validity_period_days is null and not auto_issue_on_join and not required_to_book and not (type_key in ('health_declaration', 'club_regulations', 'parental_consent', 'freeze_request', 'cancellation_request', 'studio_rental')) end),
	CONSTRAINT "form_templates_validity" CHECK (validity_period_days > 0),
	CONSTRAINT "form_templates_fields" CHECK (jsonb_typeof(fields) = 'array' and (published_at is null or fields <> '[]')),
	CONSTRAINT "form_templates_signature" CHECK (kind <> 'compliance' or published_at is null or fields @> '[{"type":"signature"}]')
);
--> statement-breakpoint
ALTER TABLE "form_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goals" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"type" text NOT NULL,
	"metric_type" text,
	"custom_label" text,
	"exercise_scope" uuid,
	"exercise_id" uuid,
	"measure" text,
	"direction" text NOT NULL,
	"target" numeric(14, 4) NOT NULL,
	"start_value" numeric(14, 4),
	"unit" text NOT NULL,
	"deadline" date,
	"status" text DEFAULT 'active' NOT NULL,
	"achieved_at" timestamp with time zone,
	"set_by_membership_id" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goals_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "goals_exercise_scope" CHECK (exercise_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (exercise_scope is null) = (exercise_id is null)),
	CONSTRAINT "goals_type" CHECK (type in ('body_metric', 'exercise_pr')),
	CONSTRAINT "goals_metric_type" CHECK (metric_type in ('weight', 'body_fat', 'chest', 'waist', 'hips', 'thigh', 'arm', 'custom')),
	CONSTRAINT "goals_measure" CHECK (measure in ('load', 'reps', 'time', 'distance')),
	CONSTRAINT "goals_subject" CHECK ((type = 'body_metric') = (metric_type is not null) and (type = 'exercise_pr') = (exercise_id is not null) and (measure is null) = (exercise_id is null)),
	CONSTRAINT "goals_custom_label" CHECK ((metric_type is not distinct from 'custom') = (custom_label is not null) and char_length(custom_label) between 1 and 100),
	CONSTRAINT "goals_direction" CHECK (direction in ('increase', 'decrease')),
	CONSTRAINT "goals_target" CHECK (target > 0 and start_value >= 0),
	CONSTRAINT "goals_course" CHECK (case direction when 'increase' then start_value < target when 'decrease' then start_value > target end),
	CONSTRAINT "goals_unit" CHECK (unit in ('kg', 'lb', 'm', 'km', 'mi', 'ft', 'seconds', 'reps', 'cm', 'in', '%')),
	CONSTRAINT "goals_status" CHECK (status in ('active', 'achieved', 'cancelled')),
	CONSTRAINT "goals_achieved" CHECK ((status = 'achieved') = (achieved_at is not null))
);
--> statement-breakpoint
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "idempotency_keys_length" CHECK (char_length(key) between 1 and 255),
	CONSTRAINT "idempotency_keys_hash" CHECK (request_hash ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "idempotency_keys_answer" CHECK (status between 200 and 599 and (status is null) = (body is null)),
	CONSTRAINT "idempotency_keys_expiry" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_idempotency_keys_pk" PRIMARY KEY("user_id","key"),
	CONSTRAINT "person_idempotency_keys_length" CHECK (char_length(key) between 1 and 255),
	CONSTRAINT "person_idempotency_keys_hash" CHECK (request_hash ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "person_idempotency_keys_answer" CHECK (status between 200 and 599 and (status is null) = (body is null)),
	CONSTRAINT "person_idempotency_keys_expiry" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_provider_configs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"source" text NOT NULL,
	"api" text NOT NULL,
	"credentials_encrypted" text NOT NULL,
	"api_key_last4" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_provider_configs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "import_provider_configs_source" CHECK (source = 'arbox'),
	CONSTRAINT "import_provider_configs_api" CHECK (api in ('business', 'management')),
	CONSTRAINT "import_provider_configs_sealed" CHECK (credentials_encrypted like 'v1.%' and char_length(api_key_last4) <= 4)
);
--> statement-breakpoint
ALTER TABLE "import_provider_configs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_results" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"merged" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"errors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_results_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "import_results_entity" CHECK (entity in ('plans', 'members', 'subscriptions')),
	CONSTRAINT "import_results_counts" CHECK (least(created, merged, skipped, failed) >= 0)
);
--> statement-breakpoint
ALTER TABLE "import_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"token_hash" text NOT NULL,
	"clerk_invitation_id" text,
	"invited_by_membership_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invitations_role" CHECK (role in ('owner', 'admin', 'coach', 'member')),
	CONSTRAINT "invitations_status" CHECK (status in ('pending', 'accepted', 'revoked', 'expired')),
	CONSTRAINT "invitations_email_lower" CHECK (email = lower(email)),
	CONSTRAINT "invitations_token" CHECK (token_hash ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "invitations_expiry" CHECK (expires_at > sent_at and expires_at <= sent_at + interval '168 hours'),
	CONSTRAINT "invitations_accepted" CHECK ((status = 'accepted') = (accepted_at is not null)),
	CONSTRAINT "invitations_accepted_in_time" CHECK (accepted_at < expires_at),
	CONSTRAINT "invitations_revoked" CHECK ((status = 'revoked') = (revoked_at is not null))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dead_letters" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"event_id" uuid,
	"message" jsonb,
	"status" text DEFAULT 'open' NOT NULL,
	"error_class" text NOT NULL,
	"error_code" text,
	"attempts" integer NOT NULL,
	"failed_at" timestamp with time zone NOT NULL,
	"replays" integer DEFAULT 0 NOT NULL,
	"replayed_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dead_letters_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "dead_letters_status" CHECK (status in ('open', 'replaying', 'resolved', 'discarded')),
	CONSTRAINT "dead_letters_error_class" CHECK (error_class in ('refused', 'provider', 'timeout', 'database', 'defect')),
	CONSTRAINT "dead_letters_of" CHECK (num_nonnulls(event_id, message) = 1),
	CONSTRAINT "dead_letters_counts" CHECK (attempts > 0 and replays >= 0 and (replays = 0) = (replayed_at is null)),
	CONSTRAINT "dead_letters_resolved" CHECK ((status in ('resolved', 'discarded')) = (resolved_at is not null) and (resolved_by is null or resolved_at is not null))
);
--> statement-breakpoint
ALTER TABLE "dead_letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "schedule_runs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"schedule" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"affected" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "schedule_runs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "schedule_runs_affected" CHECK (affected >= 0)
);
--> statement-breakpoint
ALTER TABLE "schedule_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_status_events" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"changed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_status_events_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "lead_status_events_from_status" CHECK (from_status in ('new', 'contacted', 'trial_booked', 'converted', 'lost')),
	CONSTRAINT "lead_status_events_to_status" CHECK (to_status in ('new', 'contacted', 'trial_booked', 'converted', 'lost')),
	CONSTRAINT "lead_status_events_change" CHECK (from_status <> to_status)
);
--> statement-breakpoint
ALTER TABLE "lead_status_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leads" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"locale" text,
	"source" text DEFAULT 'website' NOT NULL,
	"status" text DEFAULT 'new' NOT NULL,
	"status_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"note" text,
	"assigned_membership_id" uuid,
	"trial_date" date,
	"lost_reason" text,
	"converted_membership_id" uuid,
	"converted_at" timestamp with time zone,
	"consented_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"search" text GENERATED ALWAYS AS (lower(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce('0' || substr(phone, 5), ''))) STORED,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "leads_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "leads_name" CHECK (btrim(name) <> '' and char_length(name) <= 255),
	CONSTRAINT "leads_contact" CHECK (email is not null or phone is not null),
	CONSTRAINT "leads_email_lower" CHECK (email = lower(email)),
	CONSTRAINT "leads_phone_e164" CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
	CONSTRAINT "leads_locale" CHECK (locale in ('he', 'en', 'ru')),
	CONSTRAINT "leads_source" CHECK (source in ('website', 'minisite', 'course_purchase', 'walk_in', 'instagram', 'facebook', 'whatsapp', 'phone', 'referral', 'import', 'manual')),
	CONSTRAINT "leads_status" CHECK (status in ('new', 'contacted', 'trial_booked', 'converted', 'lost')),
	CONSTRAINT "leads_converted" CHECK ((converted_membership_id is null) = (converted_at is null) and (status <> 'converted' or converted_at is not null))
);
--> statement-breakpoint
ALTER TABLE "leads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform_leads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"locale" text,
	"source" text DEFAULT 'website' NOT NULL,
	"status" text DEFAULT 'new' NOT NULL,
	"status_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"note" text,
	"handed_to_organization_id" uuid,
	"handed_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "platform_leads_name" CHECK (btrim(name) <> '' and char_length(name) <= 255),
	CONSTRAINT "platform_leads_contact" CHECK (email is not null or phone is not null),
	CONSTRAINT "platform_leads_email_lower" CHECK (email = lower(email)),
	CONSTRAINT "platform_leads_phone_e164" CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
	CONSTRAINT "platform_leads_locale" CHECK (locale in ('he', 'en', 'ru')),
	CONSTRAINT "platform_leads_source" CHECK (source in ('website', 'minisite', 'course_purchase', 'walk_in', 'instagram', 'facebook', 'whatsapp', 'phone', 'referral', 'import', 'manual')),
	CONSTRAINT "platform_leads_status" CHECK (status in ('new', 'contacted', 'trial_booked', 'converted', 'lost')),
	CONSTRAINT "platform_leads_handed" CHECK ((handed_to_organization_id is null) = (handed_at is null))
);
--> statement-breakpoint
ALTER TABLE "platform_leads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_consents" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"membership_id" uuid,
	"document_scope" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"language" text NOT NULL,
	"context" text NOT NULL,
	"ip" "inet",
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "legal_consents_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "legal_consents_document_scope" CHECK (document_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (document_scope is null) = (document_id is null)),
	CONSTRAINT "legal_consents_language" CHECK (language in ('he', 'en', 'ru')),
	CONSTRAINT "legal_consents_context" CHECK (context ~ '^[a-z_]{1,64}$')
);
--> statement-breakpoint
ALTER TABLE "legal_consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_documents" (
	"scope" uuid GENERATED ALWAYS AS (coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid,
	"type" text NOT NULL,
	"version" integer NOT NULL,
	"text" jsonb NOT NULL,
	"text_sha256" jsonb NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "legal_documents_pk" PRIMARY KEY("scope","id"),
	CONSTRAINT "legal_documents_type" CHECK (type in ('terms_of_use', 'privacy_policy', 'fitness_waiver')),
	CONSTRAINT "legal_documents_version" CHECK (version > 0),
	CONSTRAINT "legal_documents_languages" CHECK (text ?& array['he', 'en', 'ru'] and text_sha256 ?& array['he', 'en', 'ru']),
	CONSTRAINT "legal_documents_own" CHECK (organization_id is null or type = 'fitness_waiver')
);
--> statement-breakpoint
ALTER TABLE "legal_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversation_members" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"last_delivered_sequence" integer DEFAULT 0 NOT NULL,
	"last_delivered_at" timestamp with time zone,
	"last_read_sequence" integer DEFAULT 0 NOT NULL,
	"last_read_at" timestamp with time zone,
	"muted_until" timestamp with time zone,
	"left_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversation_members_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "conversation_members_receipts" CHECK (last_read_sequence >= 0 and last_delivered_sequence >= last_read_sequence
        and (last_read_sequence = 0) = (last_read_at is null) and (last_delivered_sequence = 0) = (last_delivered_at is null))
);
--> statement-breakpoint
ALTER TABLE "conversation_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"membership_id" uuid,
	"other_membership_id" uuid,
	"workout_assignment_id" uuid,
	"title" text,
	"created_by" uuid NOT NULL,
	"last_sequence" integer DEFAULT 0 NOT NULL,
	"last_message_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "conversations_kind" CHECK (kind in ('direct', 'workout', 'group')),
	CONSTRAINT "conversations_about" CHECK (case kind
        when 'direct' then membership_id is not null and other_membership_id is not null and workout_assignment_id is null and title is null
        when 'workout' then membership_id is not null and other_membership_id is null and workout_assignment_id is not null and title is null
        else membership_id is null and other_membership_id is null and workout_assignment_id is null and title <> '' and title is not null end),
	CONSTRAINT "conversations_pair" CHECK (membership_id < other_membership_id),
	CONSTRAINT "conversations_sequence" CHECK (last_sequence >= 0 and (last_sequence = 0) = (last_message_at is null))
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"sender_membership_id" uuid NOT NULL,
	"sender_role" text NOT NULL,
	"recipient_role" text,
	"content" text,
	"attachment_count" integer DEFAULT 0 NOT NULL,
	"reply_to_id" uuid,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "messages_conversation_key" UNIQUE("organization_id","conversation_id","id"),
	CONSTRAINT "messages_sender_role" CHECK (sender_role in ('coach', 'member', 'admin')),
	CONSTRAINT "messages_recipient_role" CHECK (recipient_role in ('coach', 'member', 'admin')),
	CONSTRAINT "messages_between_members" CHECK (not (sender_role = 'member' and recipient_role is not distinct from 'member')),
	CONSTRAINT "messages_sequence" CHECK (sequence > 0),
	CONSTRAINT "messages_content" CHECK (attachment_count >= 0 and (deleted_at is not null or attachment_count > 0 or content is not null)),
	CONSTRAINT "messages_content_blank" CHECK (btrim(content, E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_metrics" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"definition_scope" uuid NOT NULL,
	"definition_id" uuid NOT NULL,
	"value" numeric(14, 4) NOT NULL,
	"unit" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"source" text NOT NULL,
	"recorded_by_membership_id" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_metrics_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "member_metrics_definition_scope" CHECK (definition_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (definition_scope is null) = (definition_id is null)),
	CONSTRAINT "member_metrics_value" CHECK (value >= 0),
	CONSTRAINT "member_metrics_unit" CHECK (unit in ('kg', 'lb', 'm', 'km', 'mi', 'ft', 'seconds', 'reps', 'cm', 'in', '%')),
	CONSTRAINT "member_metrics_source" CHECK (source in ('coach_input', 'self_report', 'workout_result'))
);
--> statement-breakpoint
ALTER TABLE "member_metrics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "metric_definitions" (
	"scope" uuid GENERATED ALWAYS AS (coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid,
	"slug" text NOT NULL,
	"name_i18n" jsonb NOT NULL,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "metric_definitions_pk" PRIMARY KEY("scope","id"),
	CONSTRAINT "metric_definitions_name" CHECK (name_i18n ?& '{he,en,ru}'::text[]),
	CONSTRAINT "metric_definitions_unit" CHECK (unit in ('kg', 'lb', 'm', 'km', 'mi', 'ft', 'seconds', 'reps', 'cm', 'in', '%')),
	CONSTRAINT "metric_definitions_kind" CHECK (kind in ('one_rep_max', 'time', 'distance', 'body_comp', 'reps', 'other'))
);
--> statement-breakpoint
ALTER TABLE "metric_definitions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "metric_set_entries" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"set_id" uuid NOT NULL,
	"definition_scope" uuid NOT NULL,
	"definition_id" uuid NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "metric_set_entries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "metric_set_entries_definition_scope" CHECK (definition_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (definition_scope is null) = (definition_id is null)),
	CONSTRAINT "metric_set_entries_sort_order" CHECK (sort_order >= 0)
);
--> statement-breakpoint
ALTER TABLE "metric_set_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "metric_sets" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"owner" text NOT NULL,
	"membership_id" uuid,
	"workout_id" uuid,
	"created_by_membership_id" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "metric_sets_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "metric_sets_owner" CHECK (owner in ('member', 'workout', 'organization')),
	CONSTRAINT "metric_sets_one_owner" CHECK ((owner = 'member') = (membership_id is not null) and (owner = 'workout') = (workout_id is not null))
);
--> statement-breakpoint
ALTER TABLE "metric_sets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_prefs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"category" text NOT NULL,
	"channel" text NOT NULL,
	"is_enabled" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_prefs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notification_prefs_category" CHECK (category in ('workoutAssigned', 'newMessage', 'newComment', 'announcement', 'classReminder', 'booking', 'payment', 'membership', 'form', 'feed', 'account')),
	CONSTRAINT "notification_prefs_channel" CHECK (channel in ('push', 'email'))
);
--> statement-breakpoint
ALTER TABLE "notification_prefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quiet_hours" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiet_hours_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "quiet_hours_time" CHECK (starts_at <> ends_at)
);
--> statement-breakpoint
ALTER TABLE "quiet_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_deliveries" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"notification_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"device_token_id" uuid,
	"status" text DEFAULT 'pending' NOT NULL,
	"skip_reason" text,
	"send_after" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"provider_id" text,
	"error_code" text,
	"sent_at" timestamp with time zone,
	"receipt_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_deliveries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notification_deliveries_once_key" UNIQUE NULLS NOT DISTINCT("organization_id","notification_id","channel","device_token_id"),
	CONSTRAINT "notification_deliveries_channel" CHECK (channel in ('push', 'email')),
	CONSTRAINT "notification_deliveries_status" CHECK (status in ('pending', 'skipped', 'sent', 'delivered', 'bounced', 'complained', 'failed')),
	CONSTRAINT "notification_deliveries_skip_reason" CHECK (skip_reason in ('opted_out', 'suppressed_address', 'no_address', 'no_device', 'too_late')),
	CONSTRAINT "notification_deliveries_skipped" CHECK ((status = 'skipped') = (skip_reason is not null)),
	CONSTRAINT "notification_deliveries_sent" CHECK ((status in ('sent', 'delivered', 'bounced', 'complained')) <= (sent_at is not null and provider_id is not null)),
	CONSTRAINT "notification_deliveries_device" CHECK (case when channel = 'push' then device_token_id is not null or status in ('pending', 'skipped', 'failed') else device_token_id is null end),
	CONSTRAINT "notification_deliveries_attempts" CHECK (attempts >= 0)
);
--> statement-breakpoint
ALTER TABLE "notification_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notifications" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid,
	"lead_id" uuid,
	"user_id" uuid,
	"category" text NOT NULL,
	"template" text NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"language" text NOT NULL,
	"path" text,
	"event_id" uuid,
	"dedupe_key" text NOT NULL,
	"read_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notifications_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notifications_once_key" UNIQUE NULLS NOT DISTINCT("organization_id","dedupe_key","membership_id","lead_id","user_id"),
	CONSTRAINT "notifications_recipient" CHECK (num_nonnulls(membership_id, lead_id, user_id) = 1),
	CONSTRAINT "notifications_category" CHECK (category in ('workoutAssigned', 'newMessage', 'newComment', 'announcement', 'classReminder', 'booking', 'payment', 'membership', 'form', 'feed', 'account')),
	CONSTRAINT "notifications_language" CHECK (language in ('he', 'en', 'ru')),
	CONSTRAINT "notifications_path" CHECK (path ~ '^/([^/]|$)')
);
--> statement-breakpoint
ALTER TABLE "notifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suppressed_addresses" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"reason" text NOT NULL,
	"detail" text,
	"suppressed_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suppressed_addresses_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "suppressed_addresses_reason" CHECK (reason in ('bounce', 'complaint', 'manual')),
	CONSTRAINT "suppressed_addresses_email_lower" CHECK (email = lower(email)),
	CONSTRAINT "suppressed_addresses_lifted" CHECK ((lifted_at is null) = (lifted_by is null))
);
--> statement-breakpoint
ALTER TABLE "suppressed_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unsubscribe_tokens" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"membership_id" uuid,
	"lead_id" uuid,
	"category" text,
	"used_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unsubscribe_tokens_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "unsubscribe_tokens_recipient" CHECK (num_nonnulls(membership_id, lead_id) = 1),
	CONSTRAINT "unsubscribe_tokens_category" CHECK (category in ('workoutAssigned', 'newMessage', 'newComment', 'announcement', 'classReminder', 'booking', 'payment', 'membership', 'form', 'feed', 'account')),
	CONSTRAINT "unsubscribe_tokens_expiry" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "unsubscribe_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "billing_policies" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"retry_days" integer[] DEFAULT '{3,7,14}' NOT NULL,
	"unpaid_access" text DEFAULT 'no_new_bookings' NOT NULL,
	"unpaid_grace_days" integer DEFAULT 7 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "billing_policies_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "billing_policies_unpaid_access" CHECK (unpaid_access in ('keep', 'no_new_bookings', 'none')),
	CONSTRAINT "billing_policies_retries" CHECK (cardinality(retry_days) <= 10 and 0 < all (retry_days)),
	CONSTRAINT "billing_policies_grace" CHECK (unpaid_grace_days between 0 and 365)
);
--> statement-breakpoint
ALTER TABLE "billing_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cancellation_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"reason" text,
	"fee_amount" bigint DEFAULT 0 NOT NULL,
	"refund_amount" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"rule" text,
	"inputs" jsonb,
	"decided_at" timestamp with time zone,
	"decided_by_membership_id" uuid,
	"decision_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cancellation_requests_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "cancellation_requests_kind" CHECK (kind in ('at_period_end', 'immediate_with_refund')),
	CONSTRAINT "cancellation_requests_status" CHECK (status in ('pending', 'approved', 'rejected', 'withdrawn')),
	CONSTRAINT "cancellation_requests_amounts" CHECK (fee_amount >= 0 and refund_amount >= 0),
	CONSTRAINT "cancellation_requests_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "cancellation_requests_decided" CHECK ((status = 'pending') = (decided_at is null)),
	CONSTRAINT "cancellation_requests_decider" CHECK (status not in ('approved', 'rejected') or decided_by_membership_id is not null)
);
--> statement-breakpoint
ALTER TABLE "cancellation_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checkout_sessions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"membership_id" uuid,
	"buyer_user_id" uuid,
	"plan_id" uuid,
	"subscription_id" uuid,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"provider_config_id" uuid NOT NULL,
	"provider_session_id" text,
	"payment_page_url" text,
	"reusable_until" timestamp with time zone NOT NULL,
	"completed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checkout_sessions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "checkout_sessions_purpose" CHECK (purpose in ('purchase', 'card', 'debt', 'fee')),
	CONSTRAINT "checkout_sessions_status" CHECK (status in ('open', 'completed', 'cancelled', 'expired')),
	CONSTRAINT "checkout_sessions_person" CHECK (num_nonnulls(membership_id, buyer_user_id) = 1),
	CONSTRAINT "checkout_sessions_plan" CHECK ((purpose = 'purchase') = (plan_id is not null)),
	CONSTRAINT "checkout_sessions_amount" CHECK (amount >= 0 and (purpose = 'card' or amount > 0)),
	CONSTRAINT "checkout_sessions_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "checkout_sessions_reuse" CHECK (reusable_until > created_at and reusable_until <= created_at + interval '10 minutes'),
	CONSTRAINT "checkout_sessions_completed" CHECK ((status = 'completed') = (completed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "checkout_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credit_entries" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lot_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"amount" integer NOT NULL,
	"balance" integer NOT NULL,
	"previous_sequence" integer GENERATED ALWAYS AS (nullif(sequence - 1, 0)) STORED,
	"previous_balance" integer GENERATED ALWAYS AS (case when sequence > 1 then balance - amount end) STORED,
	"booking_id" uuid,
	"booking_round" integer,
	"returns_kind" text GENERATED ALWAYS AS (case when kind = 'return' then 'spend' end) STORED,
	"returns_amount" integer GENERATED ALWAYS AS (case when kind = 'return' then -amount end) STORED,
	"rule" text NOT NULL,
	"note" text,
	"actor_membership_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "credit_entries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "credit_entries_balance_key" UNIQUE("organization_id","lot_id","sequence","balance"),
	CONSTRAINT "credit_entries_follows_key" UNIQUE NULLS NOT DISTINCT("organization_id","lot_id","previous_sequence","previous_balance"),
	CONSTRAINT "credit_entries_spent_key" UNIQUE("organization_id","booking_id","booking_round","lot_id","kind","amount"),
	CONSTRAINT "credit_entries_return_key" UNIQUE("organization_id","booking_id","booking_round","lot_id","returns_kind","returns_amount"),
	CONSTRAINT "credit_entries_kind" CHECK (kind in ('grant', 'spend', 'return', 'expire', 'adjust')),
	CONSTRAINT "credit_entries_balance" CHECK (balance >= 0),
	CONSTRAINT "credit_entries_first" CHECK (sequence >= 1 and (sequence = 1) = (kind = 'grant') and (sequence > 1 or balance = amount)),
	CONSTRAINT "credit_entries_amount" CHECK (case kind when 'grant' then amount > 0 when 'return' then amount > 0 when 'adjust' then amount <> 0 else amount < 0 end),
	CONSTRAINT "credit_entries_expired" CHECK (kind <> 'expire' or balance = 0),
	CONSTRAINT "credit_entries_booking" CHECK ((kind in ('spend', 'return')) = (booking_id is not null) and (booking_id is null) = (booking_round is null))
);
--> statement-breakpoint
ALTER TABLE "credit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credit_lots" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"subscription_id" uuid,
	"source" text NOT NULL,
	"period_start" date,
	"granted_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credit_lots_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "credit_lots_source" CHECK (source in ('purchase', 'renewal', 'adjustment', 'import')),
	CONSTRAINT "credit_lots_of_subscription" CHECK (source not in ('purchase', 'renewal') or subscription_id is not null),
	CONSTRAINT "credit_lots_period" CHECK ((source = 'renewal') = (period_start is not null)),
	CONSTRAINT "credit_lots_expiry" CHECK (expires_at > granted_at)
);
--> statement-breakpoint
ALTER TABLE "credit_lots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_confirmations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"document_url" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invoice_confirmations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invoice_confirmations_kind" CHECK (kind in ('document', 'allocation')),
	CONSTRAINT "invoice_confirmations_allocation" CHECK (kind <> 'allocation' or reference ~ '^[0-9]{9}$')
);
--> statement-breakpoint
ALTER TABLE "invoice_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_lines" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"description" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"unit_amount" bigint NOT NULL,
	"net_amount" bigint NOT NULL,
	"vat_amount" bigint NOT NULL,
	"total_amount" bigint NOT NULL,
	"subscription_id" uuid,
	"period_start" date,
	"period_end" date,
	CONSTRAINT "invoice_lines_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invoice_lines_position" CHECK (position > 0),
	CONSTRAINT "invoice_lines_quantity" CHECK (quantity > 0),
	CONSTRAINT "invoice_lines_amounts" CHECK (total_amount = net_amount + vat_amount and total_amount = quantity * unit_amount),
	CONSTRAINT "invoice_lines_period" CHECK (period_end > period_start and (period_start is null) = (period_end is null))
);
--> statement-breakpoint
ALTER TABLE "invoice_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoices" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series" text NOT NULL,
	"number" bigint NOT NULL,
	"previous_number" bigint,
	"type" text NOT NULL,
	"issued_on" date NOT NULL,
	"language" text NOT NULL,
	"membership_id" uuid,
	"buyer_user_id" uuid,
	"transaction_id" uuid,
	"credits_invoice_id" uuid,
	"credits_currency" text GENERATED ALWAYS AS (case when type = 'credit_note' then currency end) STORED,
	"config_id" uuid NOT NULL,
	"customer" jsonb NOT NULL,
	"net_amount" bigint NOT NULL,
	"vat_basis_points" integer NOT NULL,
	"vat_amount" bigint NOT NULL,
	"total_amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"needs_allocation" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invoices_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invoices_number_key" UNIQUE("organization_id","series","number"),
	CONSTRAINT "invoices_follows_key" UNIQUE NULLS NOT DISTINCT("organization_id","series","previous_number"),
	CONSTRAINT "invoices_currency_key" UNIQUE("organization_id","id","currency"),
	CONSTRAINT "invoices_type" CHECK (type in ('tax_invoice', 'tax_invoice_receipt', 'receipt', 'credit_note')),
	CONSTRAINT "invoices_language" CHECK (language in ('he', 'en', 'ru')),
	CONSTRAINT "invoices_series" CHECK (series ~ '^[a-z0-9_]{1,32}$'),
	CONSTRAINT "invoices_number" CHECK (number > 0 and number = previous_number + 1),
	CONSTRAINT "invoices_credit_note" CHECK ((type = 'credit_note') = (credits_invoice_id is not null)),
	CONSTRAINT "invoices_vat" CHECK (vat_basis_points between 0 and 10000),
	CONSTRAINT "invoices_amounts" CHECK (net_amount >= 0 and vat_amount >= 0 and total_amount > 0 and total_amount = net_amount + vat_amount),
	CONSTRAINT "invoices_currency" CHECK (currency ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoicing_configs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provider" text NOT NULL,
	"credentials_encrypted" text,
	"credentials_mask" text,
	"legal_name" text NOT NULL,
	"tax_id" text NOT NULL,
	"address" text,
	"is_vat_exempt" boolean DEFAULT false NOT NULL,
	"default_type" text DEFAULT 'tax_invoice_receipt' NOT NULL,
	"authority_token_encrypted" text,
	"authority_token_expires_at" timestamp with time zone,
	"is_active" boolean DEFAULT true NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoicing_configs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invoicing_configs_provider" CHECK (provider in ('cardcom', 'rivhit', 'morning', 'fitkit')),
	CONSTRAINT "invoicing_configs_default_type" CHECK (default_type in ('tax_invoice', 'tax_invoice_receipt', 'receipt', 'credit_note')),
	CONSTRAINT "invoicing_configs_vat" CHECK (not is_vat_exempt or default_type = 'receipt'),
	CONSTRAINT "invoicing_configs_tax_id" CHECK (tax_id ~ '^[0-9]{9}$'),
	CONSTRAINT "invoicing_configs_sealed" CHECK (credentials_encrypted like 'v1.%'),
	CONSTRAINT "invoicing_configs_authority_sealed" CHECK (authority_token_encrypted like 'v1.%'),
	CONSTRAINT "invoicing_configs_authority" CHECK ((authority_token_encrypted is null) = (authority_token_expires_at is null))
);
--> statement-breakpoint
ALTER TABLE "invoicing_configs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_payment_methods" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"provider_config_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"token_encrypted" text NOT NULL,
	"card_suffix" text NOT NULL,
	"card_brand" text,
	"expiry_month" smallint,
	"expiry_year" smallint,
	"is_active" boolean DEFAULT true NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_payment_methods_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "member_payment_methods_owner_key" UNIQUE("organization_id","membership_id","id"),
	CONSTRAINT "member_payment_methods_provider" CHECK (provider in ('cardcom', 'icredit', 'meshulam', 'tranzila', 'morning')),
	CONSTRAINT "member_payment_methods_sealed" CHECK (token_encrypted like 'v1.%'),
	CONSTRAINT "member_payment_methods_suffix" CHECK (card_suffix ~ '^[0-9]{4}$'),
	CONSTRAINT "member_payment_methods_expiry" CHECK (expiry_month between 1 and 12 and expiry_year between 2000 and 2100 and (expiry_month is null) = (expiry_year is null))
);
--> statement-breakpoint
ALTER TABLE "member_payment_methods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_attempts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"transaction_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"provider_transaction_id" text,
	"provider_code" text,
	"follows_kind" text GENERATED ALWAYS AS (case when kind <> 'started' then 'started' end) STORED,
	"actor_membership_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_attempts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "payment_attempts_number_key" UNIQUE("organization_id","transaction_id","number","kind"),
	CONSTRAINT "payment_attempts_kind" CHECK (kind in ('started', 'succeeded', 'declined', 'unknown')),
	CONSTRAINT "payment_attempts_number" CHECK (number > 0),
	CONSTRAINT "payment_attempts_reference" CHECK (char_length(reference) between 1 and 25)
);
--> statement-breakpoint
ALTER TABLE "payment_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_callbacks" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provider_config_id" uuid NOT NULL,
	"body_encrypted" text NOT NULL,
	"body_hash" text NOT NULL,
	"deliveries" integer DEFAULT 1 NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"processed_at" timestamp with time zone,
	"outcome" text,
	"transaction_id" uuid,
	CONSTRAINT "payment_callbacks_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "payment_callbacks_outcome" CHECK (outcome in ('applied', 'duplicate', 'ignored', 'refused')),
	CONSTRAINT "payment_callbacks_sealed" CHECK (body_encrypted like 'v1.%'),
	CONSTRAINT "payment_callbacks_hash" CHECK (body_hash ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "payment_callbacks_deliveries" CHECK (deliveries > 0),
	CONSTRAINT "payment_callbacks_processed" CHECK ((processed_at is null) = (outcome is null))
);
--> statement-breakpoint
ALTER TABLE "payment_callbacks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_provider_clients" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"provider_config_id" uuid NOT NULL,
	"provider_client_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_provider_clients_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "payment_provider_clients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_provider_configs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provider" text NOT NULL,
	"credentials_encrypted" text NOT NULL,
	"credentials_mask" text NOT NULL,
	"callback_secret_hash" text NOT NULL,
	"is_test" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"verified_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_provider_configs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "payment_provider_configs_provider_key" UNIQUE("organization_id","id","provider"),
	CONSTRAINT "payment_provider_configs_provider" CHECK (provider in ('cardcom', 'icredit', 'meshulam', 'tranzila', 'morning')),
	CONSTRAINT "payment_provider_configs_sealed" CHECK (credentials_encrypted like 'v1.%'),
	CONSTRAINT "payment_provider_configs_hash" CHECK (callback_secret_hash ~ '^[A-Za-z0-9_-]{43}$')
);
--> statement-breakpoint
ALTER TABLE "payment_provider_configs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_transactions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"membership_id" uuid,
	"buyer_user_id" uuid,
	"subscription_id" uuid,
	"plan_id" uuid,
	"booking_id" uuid,
	"booking_round" integer,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"method" text DEFAULT 'card' NOT NULL,
	"installments" smallint DEFAULT 1 NOT NULL,
	"description" text,
	"rule" text NOT NULL,
	"inputs" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"period_start" date,
	"period_end" date,
	"checkout_session_id" uuid,
	"payment_method_id" uuid,
	"provider_config_id" uuid,
	"provider" text,
	"provider_transaction_id" text,
	"due_on" date,
	"collection" text,
	"next_attempt_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"open_attempt" integer,
	"refunded_amount" bigint DEFAULT 0 NOT NULL,
	"disputed_amount" bigint DEFAULT 0 NOT NULL,
	"refunds_id" uuid,
	"refunds_type" text GENERATED ALWAYS AS (case when type = 'refund' then 'charge' end) STORED,
	"refund_reason" text,
	"external_reference" text,
	"actor_membership_id" uuid,
	"completed_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_transactions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "payment_transactions_charge_key" UNIQUE("organization_id","id","type","currency"),
	CONSTRAINT "payment_transactions_type" CHECK (type in ('charge', 'refund')),
	CONSTRAINT "payment_transactions_status" CHECK (status in ('pending', 'completed', 'failed', 'cancelled', 'refund_pending', 'refunded')),
	CONSTRAINT "payment_transactions_method" CHECK (method in ('card', 'bit', 'wallet', 'standing_order', 'bank_transfer', 'cash', 'cheque')),
	CONSTRAINT "payment_transactions_provider" CHECK (provider in ('cardcom', 'icredit', 'meshulam', 'tranzila', 'morning')),
	CONSTRAINT "payment_transactions_collection" CHECK (collection in ('scheduled', 'waiting_for_member', 'waiting_for_staff', 'written_off')),
	CONSTRAINT "payment_transactions_person" CHECK (membership_id is not null or buyer_user_id is not null),
	CONSTRAINT "payment_transactions_amount" CHECK (amount > 0),
	CONSTRAINT "payment_transactions_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "payment_transactions_installments" CHECK (installments between 1 and 36),
	CONSTRAINT "payment_transactions_period" CHECK (period_end > period_start and (period_start is null) = (period_end is null) and (period_start is null or subscription_id is not null)),
	CONSTRAINT "payment_transactions_booking" CHECK ((booking_id is null) = (booking_round is null)),
	CONSTRAINT "payment_transactions_config" CHECK ((provider_config_id is null) = (provider is null)),
	CONSTRAINT "payment_transactions_provider_id" CHECK (provider_transaction_id is null or provider is not null),
	CONSTRAINT "payment_transactions_completed" CHECK (status not in ('completed', 'refund_pending', 'refunded') or completed_at is not null),
	CONSTRAINT "payment_transactions_collected" CHECK (case when type = 'charge' and status = 'pending' then coalesce(collection <> 'written_off', false) when type = 'charge' and status = 'cancelled' then coalesce(collection = 'written_off', true) else collection is null end),
	CONSTRAINT "payment_transactions_scheduled" CHECK ((collection is not distinct from 'scheduled') = (next_attempt_at is not null)),
	CONSTRAINT "payment_transactions_attempts" CHECK (attempts >= 0 and open_attempt = attempts and open_attempt > 0 and (open_attempt is null or status in ('pending', 'refund_pending'))),
	CONSTRAINT "payment_transactions_refunds" CHECK ((type = 'refund') = (refunds_id is not null)),
	CONSTRAINT "payment_transactions_refund_reason" CHECK (type <> 'refund' or (refund_reason is not null and btrim(refund_reason) <> '')),
	CONSTRAINT "payment_transactions_refunded" CHECK (refunded_amount >= 0 and disputed_amount >= 0 and refunded_amount + disputed_amount <= amount),
	CONSTRAINT "payment_transactions_refundable" CHECK (refunded_amount + disputed_amount = 0 or (type = 'charge' and status in ('completed', 'refund_pending', 'refunded'))),
	CONSTRAINT "payment_transactions_fully_refunded" CHECK (type <> 'charge' or status <> 'refunded' or refunded_amount = amount),
	CONSTRAINT "payment_transactions_deleted" CHECK (deleted_at is null or status in ('pending', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "payment_transactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_class_types" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"class_type_id" uuid NOT NULL,
	CONSTRAINT "plan_class_types_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_class_types" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"type" text NOT NULL,
	"program_id" uuid,
	"price" bigint NOT NULL,
	"currency" text NOT NULL,
	"interval" text,
	"class_credits" integer,
	"credit_validity_days" integer,
	"returned_credit_days" integer DEFAULT 0 NOT NULL,
	"max_bookings_per_day" integer,
	"max_bookings_per_week" integer,
	"max_bookings_per_period" integer,
	"allow_overlapping_bookings" boolean DEFAULT false NOT NULL,
	"family" text,
	"max_purchases_per_member" integer,
	"trial_days" integer,
	"commitment_months" integer,
	"notice_days" integer DEFAULT 0 NOT NULL,
	"max_freezes_per_year" integer,
	"max_freeze_days" integer,
	"is_public" boolean DEFAULT true NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plans_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "plans_type_key" UNIQUE("organization_id","id","type"),
	CONSTRAINT "plans_name" CHECK (char_length(name) between 1 and 255),
	CONSTRAINT "plans_type" CHECK (type in ('subscription', 'class_pack', 'drop_in', 'course')),
	CONSTRAINT "plans_interval" CHECK (interval in ('weekly', 'monthly', 'quarterly', 'yearly')),
	CONSTRAINT "plans_recurring" CHECK ((type = 'subscription') = (interval is not null)),
	CONSTRAINT "plans_course" CHECK (type <> 'course' or program_id is not null),
	CONSTRAINT "plans_price" CHECK (price >= 0),
	CONSTRAINT "plans_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "plans_credits" CHECK (class_credits > 0 and credit_validity_days > 0 and returned_credit_days >= 0),
	CONSTRAINT "plans_credits_of_type" CHECK (case type when 'class_pack' then class_credits is not null when 'drop_in' then class_credits is not distinct from 1 when 'course' then class_credits is null else true end),
	CONSTRAINT "plans_caps" CHECK (max_bookings_per_day > 0 and max_bookings_per_week > 0 and max_bookings_per_period > 0),
	CONSTRAINT "plans_terms" CHECK (max_purchases_per_member > 0 and trial_days > 0 and commitment_months > 0 and notice_days >= 0 and max_freezes_per_year >= 0 and max_freeze_days > 0)
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscription_changes" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'scheduled' NOT NULL,
	"from_plan_id" uuid NOT NULL,
	"to_plan_id" uuid NOT NULL,
	"from_price" bigint NOT NULL,
	"to_price" bigint NOT NULL,
	"effective_on" date NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"credit_amount" bigint DEFAULT 0 NOT NULL,
	"charge_amount" bigint DEFAULT 0 NOT NULL,
	"net_amount" bigint GENERATED ALWAYS AS (charge_amount - credit_amount) STORED NOT NULL,
	"currency" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"actor_membership_id" uuid,
	"applied_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscription_changes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "subscription_changes_kind" CHECK (kind in ('upgrade', 'downgrade', 'price')),
	CONSTRAINT "subscription_changes_status" CHECK (status in ('scheduled', 'applied', 'cancelled')),
	CONSTRAINT "subscription_changes_plans" CHECK ((kind = 'price') = (from_plan_id = to_plan_id)),
	CONSTRAINT "subscription_changes_amounts" CHECK (from_price >= 0 and to_price >= 0 and credit_amount between 0 and from_price and charge_amount between 0 and to_price),
	CONSTRAINT "subscription_changes_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "subscription_changes_period" CHECK (period_end > period_start and effective_on between period_start and period_end),
	CONSTRAINT "subscription_changes_applied" CHECK ((status = 'applied') = (applied_at is not null))
);
--> statement-breakpoint
ALTER TABLE "subscription_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscription_freezes" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"reason" text,
	"requested_by_membership_id" uuid NOT NULL,
	"fee_amount" bigint DEFAULT 0 NOT NULL,
	"extended_days" integer,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscription_freezes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "subscription_freezes_period" CHECK (ends_on > starts_on),
	CONSTRAINT "subscription_freezes_extended" CHECK (extended_days between 0 and ends_on - starts_on),
	CONSTRAINT "subscription_freezes_extended_ended" CHECK (extended_days is null or ends_on is not null),
	CONSTRAINT "subscription_freezes_fee" CHECK (fee_amount >= 0)
);
--> statement-breakpoint
ALTER TABLE "subscription_freezes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscription_members" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscription_members_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "subscription_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"payer_membership_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"plan_type" text NOT NULL,
	"family" text,
	"price" bigint NOT NULL,
	"currency" text NOT NULL,
	"interval" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"provider_subscription_id" text,
	"started_at" timestamp with time zone,
	"current_period_start" date,
	"current_period_end" date,
	"billing_day" smallint,
	"next_charge_date" date,
	"payment_method_id" uuid,
	"failed_charge_attempts" integer DEFAULT 0 NOT NULL,
	"past_due_since" timestamp with time zone,
	"debt_amount" bigint DEFAULT 0 NOT NULL,
	"debt_since" timestamp with time zone,
	"committed_until" date,
	"paused_at" timestamp with time zone,
	"cancel_at_period_end" boolean DEFAULT false NOT NULL,
	"cancellation_requested_at" timestamp with time zone,
	"cancellation_reason" text,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "subscriptions_plan_type" CHECK (plan_type in ('subscription', 'class_pack', 'drop_in', 'course')),
	CONSTRAINT "subscriptions_status" CHECK (status in ('pending', 'active', 'past_due', 'debt', 'paused', 'cancelled')),
	CONSTRAINT "subscriptions_interval" CHECK (interval in ('weekly', 'monthly', 'quarterly', 'yearly')),
	CONSTRAINT "subscriptions_recurring" CHECK ((plan_type = 'subscription') = (interval is not null)),
	CONSTRAINT "subscriptions_one_shot" CHECK (plan_type = 'subscription' or (next_charge_date is null and not cancel_at_period_end)),
	CONSTRAINT "subscriptions_price" CHECK (price >= 0),
	CONSTRAINT "subscriptions_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "subscriptions_period" CHECK (current_period_end > current_period_start and (current_period_end is null or current_period_start is not null)),
	CONSTRAINT "subscriptions_started" CHECK (status in ('pending', 'cancelled') or started_at is not null),
	CONSTRAINT "subscriptions_running" CHECK (plan_type <> 'subscription' or status in ('pending', 'cancelled') or current_period_end is not null),
	CONSTRAINT "subscriptions_billing_day" CHECK (billing_day between 1 and 31),
	CONSTRAINT "subscriptions_failed_attempts" CHECK (failed_charge_attempts >= 0),
	CONSTRAINT "subscriptions_past_due" CHECK (status not in ('past_due', 'debt') or past_due_since is not null),
	CONSTRAINT "subscriptions_debt_amount" CHECK (debt_amount >= 0 and (debt_amount > 0) = (debt_since is not null)),
	CONSTRAINT "subscriptions_debt" CHECK (status <> 'debt' or (debt_amount > 0 and next_charge_date is null)),
	CONSTRAINT "subscriptions_paused" CHECK ((status = 'paused') = (paused_at is not null) and (status <> 'paused' or next_charge_date is null)),
	CONSTRAINT "subscriptions_cancelled" CHECK ((status = 'cancelled') = (cancelled_at is not null) and (status <> 'cancelled' or next_charge_date is null)),
	CONSTRAINT "subscriptions_ends" CHECK (not cancel_at_period_end or cancellation_requested_at is not null)
);
--> statement-breakpoint
ALTER TABLE "subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform_billing_checkouts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"tier" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text DEFAULT 'ILS' NOT NULL,
	"provider_session_id" text,
	"payment_page_url" text,
	"reusable_until" timestamp with time zone NOT NULL,
	"actor_membership_id" uuid NOT NULL,
	"completed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "platform_billing_checkouts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "platform_billing_checkouts_status" CHECK (status in ('open', 'completed', 'cancelled', 'expired')),
	CONSTRAINT "platform_billing_checkouts_tier" CHECK (tier in ('lite', 'pro', 'elite')),
	CONSTRAINT "platform_billing_checkouts_paid_tier" CHECK (tier <> 'lite'),
	CONSTRAINT "platform_billing_checkouts_amount" CHECK (amount > 0),
	CONSTRAINT "platform_billing_checkouts_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "platform_billing_checkouts_reuse" CHECK (reusable_until > created_at and reusable_until <= created_at + interval '10 minutes'),
	CONSTRAINT "platform_billing_checkouts_completed" CHECK ((status = 'completed') = (completed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "platform_billing_checkouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform_billing_subscriptions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"tier" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text DEFAULT 'ILS' NOT NULL,
	"current_period_start" date,
	"current_period_end" date,
	"next_charge_date" date,
	"failed_payment_count" integer DEFAULT 0 NOT NULL,
	"last_failed_at" timestamp with time zone,
	"last_charged_at" timestamp with time zone,
	"cancel_at_period_end" boolean DEFAULT false NOT NULL,
	"cancellation_requested_at" timestamp with time zone,
	"cancellation_requested_by_membership_id" uuid,
	"cancel_reason" text,
	"cancelled_at" timestamp with time zone,
	"token_encrypted" text,
	"card_suffix" text,
	"card_brand" text,
	"expiry_month" smallint,
	"expiry_year" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "platform_billing_subscriptions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "platform_billing_subscriptions_tier" CHECK (tier in ('lite', 'pro', 'elite')),
	CONSTRAINT "platform_billing_subscriptions_paid_tier" CHECK (tier <> 'lite'),
	CONSTRAINT "platform_billing_subscriptions_status" CHECK (status in ('pending', 'active', 'past_due', 'cancelled')),
	CONSTRAINT "platform_billing_subscriptions_amount" CHECK (amount > 0),
	CONSTRAINT "platform_billing_subscriptions_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "platform_billing_subscriptions_period" CHECK (current_period_end > current_period_start),
	CONSTRAINT "platform_billing_subscriptions_running" CHECK (status in ('pending', 'cancelled') or (current_period_start is not null and current_period_end is not null and token_encrypted is not null)),
	CONSTRAINT "platform_billing_subscriptions_failed" CHECK (failed_payment_count >= 0),
	CONSTRAINT "platform_billing_subscriptions_cancelled" CHECK ((status = 'cancelled') = (cancelled_at is not null) and (status <> 'cancelled' or next_charge_date is null)),
	CONSTRAINT "platform_billing_subscriptions_ends" CHECK (not cancel_at_period_end or cancellation_requested_at is not null),
	CONSTRAINT "platform_billing_subscriptions_sealed" CHECK (token_encrypted like 'v1.%'),
	CONSTRAINT "platform_billing_subscriptions_suffix" CHECK (card_suffix ~ '^[0-9]{4}$'),
	CONSTRAINT "platform_billing_subscriptions_expiry" CHECK (expiry_month between 1 and 12 and expiry_year between 2000 and 2100 and (expiry_month is null) = (expiry_year is null))
);
--> statement-breakpoint
ALTER TABLE "platform_billing_subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform_billing_transactions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"checkout_id" uuid,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text DEFAULT 'ILS' NOT NULL,
	"period_start" date,
	"provider" text DEFAULT 'cardcom' NOT NULL,
	"provider_transaction_id" text,
	"refunds_id" uuid,
	"refunds_type" text GENERATED ALWAYS AS (case when type = 'refund' then 'charge' end) STORED,
	"refunds_status" text GENERATED ALWAYS AS (case when type = 'refund' then 'completed' end) STORED,
	"reason" text,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "platform_billing_transactions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "platform_billing_transactions_charge_key" UNIQUE("organization_id","id","type","status","currency"),
	CONSTRAINT "platform_billing_transactions_type" CHECK (type in ('charge', 'refund')),
	CONSTRAINT "platform_billing_transactions_status" CHECK (status in ('completed', 'failed')),
	CONSTRAINT "platform_billing_transactions_amount" CHECK (amount > 0),
	CONSTRAINT "platform_billing_transactions_currency" CHECK (currency ~ '^[A-Z]{3}$'),
	CONSTRAINT "platform_billing_transactions_charge" CHECK (type <> 'charge' or period_start is not null),
	CONSTRAINT "platform_billing_transactions_refunds" CHECK ((type = 'refund') = (refunds_id is not null)),
	CONSTRAINT "platform_billing_transactions_reason" CHECK (type <> 'refund' or (reason is not null and btrim(reason) <> ''))
);
--> statement-breakpoint
ALTER TABLE "platform_billing_transactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_template_cells" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"week_number" integer NOT NULL,
	"day_number" smallint NOT NULL,
	"slot" smallint DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"workout_id" uuid,
	"coach_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_template_cells_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "program_template_cells_kind" CHECK (kind in ('workout', 'rest', 'note')),
	CONSTRAINT "program_template_cells_place" CHECK (week_number > 0 and day_number between 1 and 7 and slot >= 0),
	CONSTRAINT "program_template_cells_workout" CHECK ((kind = 'workout') = (workout_id is not null)),
	CONSTRAINT "program_template_cells_note" CHECK ((kind <> 'workout' or coach_note is null) and (kind <> 'note' or coalesce(coach_note ~ '\S', false)))
);
--> statement-breakpoint
ALTER TABLE "program_template_cells" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_templates" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"delivery_mode" text NOT NULL,
	"duration_weeks" integer NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"target_class_type_id" uuid,
	"days_of_week" smallint[],
	"start_times" time[],
	"default_location_id" uuid,
	"default_coach_membership_id" uuid,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_templates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "program_templates_delivery_mode" CHECK (delivery_mode in ('coaching', 'feed', 'schedule')),
	CONSTRAINT "program_templates_duration_weeks" CHECK (duration_weeks between 1 and 104),
	CONSTRAINT "program_templates_schedule" CHECK (case when delivery_mode = 'schedule'
        then target_class_type_id is not null and coalesce(cardinality(days_of_week), 0) > 0 and coalesce(cardinality(start_times), 0) > 0
        else num_nonnulls(target_class_type_id, days_of_week, start_times, default_location_id, default_coach_membership_id) = 0 end),
	CONSTRAINT "program_templates_days_of_week" CHECK (days_of_week <@ '{0,1,2,3,4,5,6}'::smallint[])
);
--> statement-breakpoint
ALTER TABLE "program_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_photos" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"recorded_at" date NOT NULL,
	"notes" text,
	"bodyweight_kg" numeric(6, 2),
	"size_bytes" bigint NOT NULL,
	"mime_type" text NOT NULL,
	"file_key" text NOT NULL,
	"thumbnail_key" text,
	"is_shared_with_staff" boolean DEFAULT true NOT NULL,
	"purged_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progress_photos_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "progress_photos_mime_type" CHECK (mime_type like 'image/%'),
	CONSTRAINT "progress_photos_size" CHECK (size_bytes between 1 and 15 * 1024 * 1024),
	CONSTRAINT "progress_photos_bodyweight" CHECK (bodyweight_kg > 0),
	CONSTRAINT "progress_photos_purged" CHECK (purged_at is null or deleted_at is not null)
);
--> statement-breakpoint
ALTER TABLE "progress_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking_policies" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_type_id" uuid,
	"plan_id" uuid,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone,
	"opens_minutes_before" integer,
	"closes_minutes_before" integer,
	"release_weekday" smallint,
	"release_time" time,
	"release_weeks_ahead" smallint,
	"max_per_day" integer,
	"max_per_week" integer,
	"max_per_period" integer,
	"max_upcoming" integer,
	"max_waitlisted" integer,
	"cancellation_window_minutes" integer,
	"allow_late_cancellation" boolean,
	"late_cancellation_consequence" text,
	"no_show_consequence" text,
	"no_show_after_minutes" integer,
	"fee_amount" bigint,
	"fee_currency" text,
	"forgiven_times" integer,
	"forgiven_within_days" integer,
	"waive_within_hours" integer,
	"strike_limit" integer,
	"strike_window_days" integer,
	"strike_block_days" integer,
	"waitlist_mode" text,
	"claim_minutes" integer,
	"promotion_closes_minutes_before" integer,
	"quiet_from" time,
	"quiet_until" time,
	"promotion_grace_minutes" integer,
	"minimum_participants" integer,
	"minimum_decided_minutes_before" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "booking_policies_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "booking_policies_period" CHECK (valid_until > valid_from),
	CONSTRAINT "booking_policies_late_consequence" CHECK (late_cancellation_consequence in ('none', 'credit', 'fee', 'strike')),
	CONSTRAINT "booking_policies_no_show_consequence" CHECK (no_show_consequence in ('none', 'credit', 'fee', 'strike')),
	CONSTRAINT "booking_policies_waitlist_mode" CHECK (waitlist_mode in ('automatic', 'claim')),
	CONSTRAINT "booking_policies_windows" CHECK (opens_minutes_before > 0 and closes_minutes_before >= 0 and opens_minutes_before > closes_minutes_before and cancellation_window_minutes between 0 and 10080 and no_show_after_minutes >= 0),
	CONSTRAINT "booking_policies_release" CHECK (release_weekday between 0 and 6 and release_weeks_ahead between 0 and 52 and num_nulls(release_weekday, release_time, release_weeks_ahead) in (0, 3)),
	CONSTRAINT "booking_policies_caps" CHECK (max_per_day > 0 and max_per_week > 0 and max_per_period > 0 and max_upcoming > 0 and max_waitlisted >= 0),
	CONSTRAINT "booking_policies_fee" CHECK (fee_amount > 0 and fee_currency ~ '^[A-Z]{3}$' and num_nulls(fee_amount, fee_currency) in (0, 2)),
	CONSTRAINT "booking_policies_fee_named" CHECK (fee_amount is not null or 'fee' not in (coalesce(late_cancellation_consequence, ''), coalesce(no_show_consequence, ''))),
	CONSTRAINT "booking_policies_forgiven" CHECK (forgiven_times >= 0 and forgiven_within_days > 0 and num_nulls(forgiven_times, forgiven_within_days) in (0, 2) and waive_within_hours >= 0),
	CONSTRAINT "booking_policies_strikes" CHECK (strike_limit > 0 and strike_window_days > 0 and strike_block_days > 0 and num_nulls(strike_limit, strike_window_days, strike_block_days) in (0, 3)),
	CONSTRAINT "booking_policies_waitlist" CHECK (claim_minutes > 0 and promotion_closes_minutes_before >= 0 and promotion_grace_minutes >= 0 and (quiet_from is null) = (quiet_until is null)),
	CONSTRAINT "booking_policies_minimum" CHECK (minimum_participants > 0 and minimum_decided_minutes_before >= 0 and (minimum_participants is null) = (minimum_decided_minutes_before is null))
);
--> statement-breakpoint
ALTER TABLE "booking_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "check_in_token_uses" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_in_token_uses_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "check_in_token_uses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_series" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_type_id" uuid NOT NULL,
	"location_id" uuid,
	"space_id" uuid,
	"coach_membership_id" uuid,
	"title" text,
	"rrule" text NOT NULL,
	"start_time" time NOT NULL,
	"duration_minutes" integer NOT NULL,
	"timezone" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"capacity" integer,
	"waitlist_capacity" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"notes" text,
	"generated_until" date,
	"split_from_id" uuid,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_series_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "class_series_status" CHECK (status in ('draft', 'published', 'cancelled', 'archived')),
	CONSTRAINT "class_series_space" CHECK (space_id is null or location_id is not null),
	CONSTRAINT "class_series_rrule" CHECK (char_length(rrule) <= 500 and rrule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(\x3B[A-Z]+=[A-Z0-9,+-]+)*$' and rrule !~ '(UNTIL|COUNT|BYHOUR|BYMINUTE|BYSECOND)='),
	CONSTRAINT "class_series_period" CHECK (ends_on >= starts_on),
	CONSTRAINT "class_series_duration" CHECK (duration_minutes between 5 and 600),
	CONSTRAINT "class_series_capacity" CHECK (capacity > 0 and waitlist_capacity >= 0)
);
--> statement-breakpoint
ALTER TABLE "class_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_series_exceptions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"occurrence_on" date NOT NULL,
	"kind" text NOT NULL,
	"class_session_id" uuid,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_series_exceptions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "class_series_exceptions_kind" CHECK (kind in ('skipped', 'moved', 'changed')),
	CONSTRAINT "class_series_exceptions_class" CHECK (kind = 'skipped' or class_session_id is not null)
);
--> statement-breakpoint
ALTER TABLE "class_series_exceptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_session_workouts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_session_id" uuid NOT NULL,
	"workout_id" uuid NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_session_workouts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "class_session_workouts_sort_order" CHECK (sort_order >= 0)
);
--> statement-breakpoint
ALTER TABLE "class_session_workouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closures" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"location_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"holiday_key" text,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "closures_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "closures_name" CHECK (char_length(name) between 1 and 255),
	CONSTRAINT "closures_time" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
ALTER TABLE "closures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_enrollments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"enrolled_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_enrollments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "program_enrollments_period" CHECK (ended_at > enrolled_at)
);
--> statement-breakpoint
ALTER TABLE "program_enrollments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "spaces" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"name" text NOT NULL,
	"capacity" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "spaces_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "spaces_location_key" UNIQUE("organization_id","location_id","id"),
	CONSTRAINT "spaces_name" CHECK (char_length(name) between 1 and 255),
	CONSTRAINT "spaces_capacity" CHECK (capacity > 0)
);
--> statement-breakpoint
ALTER TABLE "spaces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "strikes" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"booking_id" uuid NOT NULL,
	"booking_round" integer NOT NULL,
	"cause" text NOT NULL,
	"waives_id" uuid,
	"waives_kind" text GENERATED ALWAYS AS (case when kind = 'waiver' then 'strike' end) STORED,
	"reason" text,
	"actor_membership_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "strikes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "strikes_waived_key" UNIQUE("organization_id","id","membership_id","kind"),
	CONSTRAINT "strikes_waiver_key" UNIQUE("organization_id","waives_id","membership_id","waives_kind"),
	CONSTRAINT "strikes_kind" CHECK (kind in ('strike', 'waiver')),
	CONSTRAINT "strikes_cause" CHECK (cause in ('late_cancellation', 'no_show')),
	CONSTRAINT "strikes_waives" CHECK ((kind = 'waiver') = (waives_id is not null))
);
--> statement-breakpoint
ALTER TABLE "strikes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waitlist_offers" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_session_id" uuid NOT NULL,
	"booking_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waitlist_offers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "waitlist_offers_status" CHECK (status in ('open', 'claimed', 'declined', 'expired', 'withdrawn')),
	CONSTRAINT "waitlist_offers_period" CHECK (expires_at > offered_at),
	CONSTRAINT "waitlist_offers_decided" CHECK ((status = 'open') = (decided_at is null)),
	CONSTRAINT "waitlist_offers_in_time" CHECK ((status <> 'claimed' or decided_at < expires_at) and (status <> 'expired' or decided_at >= expires_at))
);
--> statement-breakpoint
ALTER TABLE "waitlist_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waitlist_preferences" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"notice_minutes" integer DEFAULT 0 NOT NULL,
	"quiet_from" time,
	"quiet_until" time,
	"releases_clashes" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waitlist_preferences_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "waitlist_preferences_notice" CHECK (notice_minutes between 0 and 10080),
	CONSTRAINT "waitlist_preferences_quiet" CHECK ((quiet_from is null) = (quiet_until is null))
);
--> statement-breakpoint
ALTER TABLE "waitlist_preferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tasks" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"priority" text DEFAULT 'medium' NOT NULL,
	"source" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"title" text,
	"note" text,
	"due_date" date,
	"assignee_membership_id" uuid,
	"created_by" uuid,
	"membership_id" uuid,
	"lead_id" uuid,
	"subscription_id" uuid,
	"cancellation_request_id" uuid,
	"payment_transaction_id" uuid,
	"external_reference" text,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tasks_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "tasks_type" CHECK (type in ('contact_lead', 'cancellation_review', 'manual_refund', 'review_form', 'fix_address', 'general')),
	CONSTRAINT "tasks_priority" CHECK (priority in ('low', 'medium', 'high')),
	CONSTRAINT "tasks_source" CHECK (source in ('auto', 'manual')),
	CONSTRAINT "tasks_status" CHECK (status in ('open', 'done', 'dismissed')),
	CONSTRAINT "tasks_about" CHECK (case type when 'contact_lead' then lead_id is not null when 'cancellation_review' then subscription_id is not null
        when 'manual_refund' then payment_transaction_id is not null when 'general' then title is not null else membership_id is not null end),
	CONSTRAINT "tasks_title" CHECK (btrim(title) <> '' and char_length(title) <= 255),
	CONSTRAINT "tasks_closed" CHECK ((status = 'open') = (closed_at is null) and (closed_by is null or closed_at is not null)),
	CONSTRAINT "tasks_refund_reference" CHECK (type <> 'manual_refund' or status <> 'done' or external_reference is not null)
);
--> statement-breakpoint
ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uploads" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text,
	"declared_mime_type" text NOT NULL,
	"declared_size_bytes" bigint NOT NULL,
	"actual_mime_type" text,
	"actual_size_bytes" bigint,
	"file_key" text NOT NULL,
	"thumbnail_key" text,
	"multipart_id" text,
	"parts" jsonb,
	"expires_at" timestamp with time zone NOT NULL,
	"uploaded_at" timestamp with time zone,
	"consumed_at" timestamp with time zone,
	"refused_code" text,
	"purged_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "uploads_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "uploads_kind" CHECK (kind in ('exercise_comment', 'progress_photo', 'message', 'feed_item', 'feed_comment', 'form_answer', 'form_signature', 'logo', 'avatar', 'class_cover', 'location_picture', 'minisite_picture', 'favicon', 'course_cover', 'exercise_video')),
	CONSTRAINT "uploads_size" CHECK (declared_size_bytes > 0 and actual_size_bytes > 0 and greatest(declared_size_bytes, actual_size_bytes) <=
        case when kind in ('logo', 'favicon', 'form_signature') then 2097152 when kind in ('progress_photo', 'avatar', 'class_cover', 'location_picture', 'minisite_picture', 'course_cover') then 15728640 else 104857600 end),
	CONSTRAINT "uploads_declared_size" CHECK (actual_size_bytes <= declared_size_bytes),
	CONSTRAINT "uploads_mime_type" CHECK (case when kind = 'form_signature' then coalesce(actual_mime_type, declared_mime_type) = 'image/png'
        when kind = 'logo' then coalesce(actual_mime_type, declared_mime_type) in ('image/jpeg', 'image/png', 'image/webp')
        when kind in ('progress_photo', 'avatar', 'class_cover', 'location_picture', 'minisite_picture', 'favicon', 'course_cover') then coalesce(actual_mime_type, declared_mime_type) like 'image/%'
        else true end),
	CONSTRAINT "uploads_arrived" CHECK ((uploaded_at is null) = (actual_mime_type is null) and (uploaded_at is null) = (actual_size_bytes is null)),
	CONSTRAINT "uploads_consumed" CHECK (consumed_at is null or (uploaded_at is not null and refused_code is null and purged_at is null and consumed_at < expires_at)),
	CONSTRAINT "uploads_expiry" CHECK (expires_at > created_at)
);
--> statement-breakpoint
ALTER TABLE "uploads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_attempts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"response_status" integer,
	"response_excerpt" text,
	"error" text,
	"duration_ms" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhook_attempts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "webhook_attempts_number" CHECK (number > 0),
	CONSTRAINT "webhook_attempts_answer" CHECK (num_nonnulls(response_status, error) = 1),
	CONSTRAINT "webhook_attempts_excerpt" CHECK (char_length(response_excerpt) <= 2000),
	CONSTRAINT "webhook_attempts_duration" CHECK (duration_ms >= 0)
);
--> statement-breakpoint
ALTER TABLE "webhook_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"event_type" text NOT NULL,
	"is_test" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"replayed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_deliveries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "webhook_deliveries_status" CHECK (status in ('pending', 'delivered', 'failed', 'cancelled')),
	CONSTRAINT "webhook_deliveries_attempts" CHECK (attempts >= 0),
	CONSTRAINT "webhook_deliveries_due" CHECK ((status = 'pending') = (next_attempt_at is not null)),
	CONSTRAINT "webhook_deliveries_delivered" CHECK (status <> 'delivered' or delivered_at is not null)
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"event_types" text[],
	"api_version" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"disabled_reason" text,
	"disabled_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_endpoints_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "webhook_endpoints_url" CHECK (url ~ '^https?://' and char_length(url) <= 2048),
	CONSTRAINT "webhook_endpoints_event_types" CHECK (cardinality(event_types) between 1 and 100),
	CONSTRAINT "webhook_endpoints_api_version" CHECK (api_version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
	CONSTRAINT "webhook_endpoints_status" CHECK (status in ('active', 'disabled')),
	CONSTRAINT "webhook_endpoints_disabled_reason" CHECK (disabled_reason in ('staff', 'gone', 'failing')),
	CONSTRAINT "webhook_endpoints_disabled" CHECK ((status = 'disabled') = (disabled_at is not null) and (status = 'disabled') = (disabled_reason is not null))
);
--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_secrets" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"secret_encrypted" text NOT NULL,
	"secret_last4" text NOT NULL,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_secrets_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "webhook_secrets_sealed" CHECK (secret_encrypted like 'v1.%'),
	CONSTRAINT "webhook_secrets_last4" CHECK (char_length(secret_last4) = 4)
);
--> statement-breakpoint
ALTER TABLE "webhook_secrets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "daily_programming" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_type_id" uuid NOT NULL,
	"date" date NOT NULL,
	"workout_id" uuid NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "daily_programming_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "daily_programming_status" CHECK (status in ('draft', 'published')),
	CONSTRAINT "daily_programming_sort_order" CHECK (sort_order >= 0)
);
--> statement-breakpoint
ALTER TABLE "daily_programming" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_overrides" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"exercise_scope" uuid GENERATED ALWAYS AS ('00000000-0000-0000-0000-000000000000'::uuid) STORED NOT NULL,
	"exercise_id" uuid NOT NULL,
	"diff" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_overrides_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "exercise_overrides_diff" CHECK (jsonb_typeof(diff) = 'object' and diff - '{name,description,athleteNotes,category,kind,movementPattern,primaryMuscles,secondaryMuscles,equipment,aliases,difficulty,discipline,cues,commonFaults,scalingOptions,videoUrl,thumbnailUrl}'::text[] = '{}'::jsonb)
);
--> statement-breakpoint
ALTER TABLE "exercise_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercises" (
	"scope" uuid GENERATED ALWAYS AS (coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid,
	"slug" text,
	"name" text NOT NULL,
	"description" text,
	"athlete_notes" text,
	"category" text DEFAULT 'other' NOT NULL,
	"kind" text DEFAULT 'strength_compound' NOT NULL,
	"movement_pattern" text DEFAULT 'other' NOT NULL,
	"primary_muscles" text[] DEFAULT '{}' NOT NULL,
	"secondary_muscles" text[] DEFAULT '{}' NOT NULL,
	"equipment" text[] DEFAULT '{}' NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"difficulty" smallint,
	"discipline" text[] DEFAULT '{}' NOT NULL,
	"cues" text[] DEFAULT '{}' NOT NULL,
	"common_faults" text[] DEFAULT '{}' NOT NULL,
	"scaling_options" text[] DEFAULT '{}' NOT NULL,
	"video_url" text,
	"thumbnail_url" text,
	"video_status" text DEFAULT 'auto' NOT NULL,
	"video_positive_votes" integer DEFAULT 0 NOT NULL,
	"video_negative_votes" integer DEFAULT 0 NOT NULL,
	"video_candidates" text[] DEFAULT '{}' NOT NULL,
	"video_rejected_ids" text[] DEFAULT '{}' NOT NULL,
	"video_locked_by" uuid,
	"source" text,
	"source_url" text,
	"license_attribution" text,
	"deleted_at" timestamp with time zone,
	"search" text GENERATED ALWAYS AS (lower(name || ' ' || array_to_tsvector(aliases)::text)) STORED,
	"search_vector" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple'::regconfig, name || ' ' || array_to_tsvector(aliases)::text), 'A') || setweight(to_tsvector('simple'::regconfig, coalesce(description, '')), 'B')) STORED,
	"embedding" vector(1024),
	"embedding_hash" text,
	"embedding_model" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercises_pk" PRIMARY KEY("scope","id"),
	CONSTRAINT "exercises_slug" CHECK (organization_id is not null or slug is not null),
	CONSTRAINT "exercises_category" CHECK (category in ('strength', 'cardio', 'bodyweight', 'flexibility', 'plyometric', 'sport_specific', 'other')),
	CONSTRAINT "exercises_kind" CHECK (kind in ('strength_compound', 'strength_isolation', 'conditioning', 'mobility', 'skill', 'test')),
	CONSTRAINT "exercises_movement_pattern" CHECK (movement_pattern in ('squat', 'hinge', 'push', 'pull', 'carry', 'locomotion', 'gymnastics', 'oly', 'conditioning', 'mobility', 'other')),
	CONSTRAINT "exercises_difficulty" CHECK (difficulty between 1 and 5),
	CONSTRAINT "exercises_video_status" CHECK (video_status in ('auto', 'verified', 'demoted', 'manual')),
	CONSTRAINT "exercises_video_votes" CHECK (video_positive_votes >= 0 and video_negative_votes >= 0),
	CONSTRAINT "exercises_embedding" CHECK (num_nulls(embedding, embedding_hash, embedding_model) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "exercises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "personal_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"exercise_scope" uuid,
	"exercise_id" uuid,
	"measure" text,
	"workout_id" uuid,
	"direction" text NOT NULL,
	"value" numeric(14, 4) NOT NULL,
	"unit" text,
	"achieved_on" date NOT NULL,
	"result_id" uuid,
	"notes" text,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "personal_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "personal_records_exercise_scope" CHECK (exercise_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (exercise_scope is null) = (exercise_id is null)),
	CONSTRAINT "personal_records_target" CHECK ((exercise_id is null) <> (workout_id is null)),
	CONSTRAINT "personal_records_measure_target" CHECK ((measure is null) = (exercise_id is null)),
	CONSTRAINT "personal_records_measure" CHECK (measure in ('load', 'reps', 'time', 'distance')),
	CONSTRAINT "personal_records_direction" CHECK (direction in ('increase', 'decrease')),
	CONSTRAINT "personal_records_value" CHECK (value >= 0),
	CONSTRAINT "personal_records_unit" CHECK (unit in ('kg', 'lb', 'm', 'km', 'mi', 'ft'))
);
--> statement-breakpoint
ALTER TABLE "personal_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_assignments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid,
	"membership_id" uuid NOT NULL,
	"kind" text DEFAULT 'workout' NOT NULL,
	"workout_id" uuid,
	"snapshot_workout_id" uuid,
	"note" text,
	"date" date NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"publish_at" timestamp with time zone,
	"status" text DEFAULT 'assigned' NOT NULL,
	"completed_at" timestamp with time zone,
	"assigned_by_membership_id" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workout_assignments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "workout_assignments_kind" CHECK (kind in ('workout', 'rest', 'note')),
	CONSTRAINT "workout_assignments_status" CHECK (status in ('assigned', 'completed', 'skipped')),
	CONSTRAINT "workout_assignments_workout" CHECK ((kind = 'workout') = (workout_id is not null)),
	CONSTRAINT "workout_assignments_snapshot" CHECK (kind = 'workout' or snapshot_workout_id is null),
	CONSTRAINT "workout_assignments_note" CHECK (kind <> 'note' or coalesce(note ~ '\S', false)),
	CONSTRAINT "workout_assignments_completed" CHECK ((status = 'completed') = (completed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "workout_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_feed_posts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"workout_id" uuid NOT NULL,
	"author_membership_id" uuid NOT NULL,
	"publish_at" timestamp with time zone NOT NULL,
	"note" text,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workout_feed_posts_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "workout_feed_posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_movements" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"sort_order" integer NOT NULL,
	"exercise_scope" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"label" text,
	"superset_group" integer,
	"prescription" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"load_metric_scope" uuid,
	"load_metric_id" uuid,
	"notes" text,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workout_movements_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "workout_movements_exercise_scope" CHECK (exercise_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (exercise_scope is null) = (exercise_id is null)),
	CONSTRAINT "workout_movements_load_metric_scope" CHECK (load_metric_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (load_metric_scope is null) = (load_metric_id is null)),
	CONSTRAINT "workout_movements_sort_order" CHECK (sort_order >= 0),
	CONSTRAINT "workout_movements_label" CHECK (char_length(label) between 1 and 8),
	CONSTRAINT "workout_movements_superset_group" CHECK (superset_group > 0),
	CONSTRAINT "workout_movements_prescription" CHECK (jsonb_typeof(prescription) = 'object')
);
--> statement-breakpoint
ALTER TABLE "workout_movements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_results" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"library_workout_id" uuid NOT NULL,
	"snapshot_workout_id" uuid,
	"membership_id" uuid NOT NULL,
	"assignment_id" uuid,
	"score_numeric" numeric(14, 4),
	"score_unit" text,
	"scaling" text,
	"notes" text,
	"performed_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workout_results_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "workout_results_score" CHECK (score_numeric >= 0 and (score_numeric is not null or score_unit is null)),
	CONSTRAINT "workout_results_score_unit" CHECK (score_unit in ('kg', 'lb', 'm', 'km', 'mi', 'ft')),
	CONSTRAINT "workout_results_scaling" CHECK (scaling in ('rx', 'scaled', 'modified'))
);
--> statement-breakpoint
ALTER TABLE "workout_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_sections" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"workout_id" uuid NOT NULL,
	"sort_order" integer NOT NULL,
	"type" text DEFAULT 'main' NOT NULL,
	"title" text,
	"notes" text,
	"shape" text DEFAULT 'linear' NOT NULL,
	"prescription" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workout_sections_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "workout_sections_sort_order" CHECK (sort_order >= 0),
	CONSTRAINT "workout_sections_type" CHECK (type in ('warm_up', 'skill', 'strength', 'main', 'accessory', 'cool_down')),
	CONSTRAINT "workout_sections_shape" CHECK (shape in ('linear', 'rounds', 'amrap', 'for_time', 'emom', 'tabata', 'rep_scheme', 'intervals')),
	CONSTRAINT "workout_sections_prescription" CHECK (jsonb_typeof(prescription) = 'object' and case shape
        when 'rounds' then jsonb_path_exists(prescription, '$.rounds ? (@ > 0)')
        when 'amrap' then jsonb_path_exists(prescription, '$.durationSeconds ? (@ > 0)')
        when 'emom' then jsonb_path_exists(prescription, '$ ? (@.intervalSeconds > 0 && @.rounds > 0)')
        when 'tabata' then jsonb_path_exists(prescription, '$ ? (@.workSeconds > 0 && @.restSeconds >= 0 && @.rounds > 0)')
        when 'rep_scheme' then jsonb_path_exists(prescription, '$.reps[*] ? (@ > 0)')
        when 'intervals' then jsonb_path_exists(prescription, '$ ? (@.rounds > 0 && (@.workSeconds > 0 || @.distance.value > 0))')
        else true end)
);
--> statement-breakpoint
ALTER TABLE "workout_sections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_set_results" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"result_id" uuid NOT NULL,
	"movement_id" uuid,
	"exercise_scope" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"set_number" integer NOT NULL,
	"reps" integer,
	"weight_kg" numeric(8, 3),
	"weight_unit" text,
	"distance_m" numeric(10, 3),
	"distance_unit" text,
	"duration_seconds" integer,
	"rpe" numeric(3, 1),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workout_set_results_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "workout_set_results_set_key" UNIQUE NULLS NOT DISTINCT("organization_id","result_id","movement_id","exercise_scope","exercise_id","set_number"),
	CONSTRAINT "workout_set_results_exercise_scope" CHECK (exercise_scope in (organization_id, '00000000-0000-0000-0000-000000000000'::uuid) and (exercise_scope is null) = (exercise_id is null)),
	CONSTRAINT "workout_set_results_set_number" CHECK (set_number > 0),
	CONSTRAINT "workout_set_results_values" CHECK (num_nonnulls(reps, weight_kg, distance_m, duration_seconds) between 1 and 3 and reps >= 0 and weight_kg >= 0 and distance_m >= 0 and duration_seconds >= 0),
	CONSTRAINT "workout_set_results_rpe" CHECK (rpe between 1 and 10),
	CONSTRAINT "workout_set_results_weight_unit" CHECK (weight_unit in ('kg', 'lb')),
	CONSTRAINT "workout_set_results_distance_unit" CHECK (distance_unit in ('m', 'km', 'mi', 'ft')),
	CONSTRAINT "workout_set_results_units" CHECK ((weight_kg is null) = (weight_unit is null) and (distance_m is null) = (distance_unit is null))
);
--> statement-breakpoint
ALTER TABLE "workout_set_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workouts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid,
	"author_membership_id" uuid NOT NULL,
	"title" text,
	"description" text,
	"scoring" text DEFAULT 'none' NOT NULL,
	"mode" text DEFAULT 'structured' NOT NULL,
	"time_cap_minutes" integer,
	"is_snapshot" boolean DEFAULT false NOT NULL,
	"forked_from_id" uuid,
	"deleted_at" timestamp with time zone,
	"search" text GENERATED ALWAYS AS (lower(coalesce(title, '') || ' ' || coalesce(description, ''))) STORED,
	"embedding" vector(1024),
	"embedding_hash" text,
	"embedding_model" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workouts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "workouts_title" CHECK (char_length(title) <= 255),
	CONSTRAINT "workouts_scoring" CHECK (scoring in ('time', 'reps', 'rounds_reps', 'weight', 'distance', 'calories', 'points', 'none')),
	CONSTRAINT "workouts_mode" CHECK (mode in ('structured', 'freeform')),
	CONSTRAINT "workouts_time_cap" CHECK (time_cap_minutes > 0),
	CONSTRAINT "workouts_snapshot" CHECK (not is_snapshot or (deleted_at is null and forked_from_id is not null)),
	CONSTRAINT "workouts_fork" CHECK (forked_from_id <> id),
	CONSTRAINT "workouts_embedding" CHECK (num_nulls(embedding, embedding_hash, embedding_model) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "workouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "file_name" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "encoding" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "delimiter" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "columns" SET DEFAULT '[]'::jsonb;--> statement-breakpoint
ALTER TABLE "audit_logs" ADD COLUMN "resource_type" text;--> statement-breakpoint
ALTER TABLE "audit_logs" ADD COLUMN "impersonation_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_logs" ADD COLUMN "ip" "inet";--> statement-breakpoint
ALTER TABLE "audit_logs" ADD COLUMN "user_agent" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "phase" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "provider_config_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "cancelled_by" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "error_code" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "zip" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "emergency_contact_name" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "emergency_contact_phone" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "emergency_contact_relationship" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "personal_id" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "rfid_tag" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "allow_sms" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "allow_mailing_list" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "medical_cert" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "medical_cert_until" date;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "embedding" vector(1024);--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "embedding_hash" text;--> statement-breakpoint
ALTER TABLE "member_profiles" ADD COLUMN "embedding_model" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "source_lead_id" uuid;--> statement-breakpoint
ALTER TABLE "minisites" ADD COLUMN "theme" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "minisites" ADD COLUMN "favicon_url" text;--> statement-breakpoint
ALTER TABLE "minisites" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "logo_key" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "clerk_organization_id" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "provider_account_id" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "platform_tier_updated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "check_in_by_qr" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "check_in_by_gps" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "check_in_opens_minutes" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "check_in_closes_minutes" integer DEFAULT 15 NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "check_in_max_meters" integer DEFAULT 150 NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "onboarding_completed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "is_test" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "test_clock_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "check_in_method" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "subscription_id" uuid;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "credit" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "consequence" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "consequence_cause" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "consequence_waived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "holds_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "holds_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "space_id" uuid;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "shares_space" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "occurrence_on" date;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "cover_image_key" text;--> statement-breakpoint
ALTER TABLE "class_types" ADD COLUMN "default_space_id" uuid;--> statement-breakpoint
ALTER TABLE "class_types" ADD COLUMN "shares_space" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "embedding" vector(1024);--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "embedding_hash" text;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "embedding_model" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "guided_tour_completed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "impersonations" ADD CONSTRAINT "impersonations_admin_fk" FOREIGN KEY ("admin_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impersonations" ADD CONSTRAINT "impersonations_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "manual_costs" ADD CONSTRAINT "manual_costs_created_by_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_admins" ADD CONSTRAINT "platform_admins_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_audit_logs" ADD CONSTRAINT "platform_audit_logs_actor_fk" FOREIGN KEY ("actor_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_conversations" ADD CONSTRAINT "ai_conversations_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_daily_spend" ADD CONSTRAINT "ai_daily_spend_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_memories" ADD CONSTRAINT "ai_memories_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_memories" ADD CONSTRAINT "ai_memories_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_memories" ADD CONSTRAINT "ai_memories_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."ai_conversations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_messages" ADD CONSTRAINT "ai_messages_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."ai_conversations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_tool_calls" ADD CONSTRAINT "ai_tool_calls_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."ai_conversations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_tool_calls" ADD CONSTRAINT "ai_tool_calls_message_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."ai_messages"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_tool_calls" ADD CONSTRAINT "ai_tool_calls_approved_by_fk" FOREIGN KEY ("organization_id","approved_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_cache" ADD CONSTRAINT "ai_cache_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_reads" ADD CONSTRAINT "announcement_reads_announcement_fk" FOREIGN KEY ("organization_id","announcement_id") REFERENCES "public"."announcements"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_reads" ADD CONSTRAINT "announcement_reads_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_targets" ADD CONSTRAINT "announcement_targets_announcement_fk" FOREIGN KEY ("organization_id","announcement_id") REFERENCES "public"."announcements"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_targets" ADD CONSTRAINT "announcement_targets_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_targets" ADD CONSTRAINT "announcement_targets_class_type_fk" FOREIGN KEY ("organization_id","class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_targets" ADD CONSTRAINT "announcement_targets_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_targets" ADD CONSTRAINT "announcement_targets_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_author_fk" FOREIGN KEY ("organization_id","author_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_fk" FOREIGN KEY ("organization_id","created_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_replaces_fk" FOREIGN KEY ("organization_id","replaces_id") REFERENCES "public"."api_keys"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_requests" ADD CONSTRAINT "api_requests_key_fk" FOREIGN KEY ("organization_id","api_key_id") REFERENCES "public"."api_keys"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_message_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_exercise_comment_fk" FOREIGN KEY ("organization_id","exercise_comment_id") REFERENCES "public"."exercise_comments"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_feed_item_fk" FOREIGN KEY ("organization_id","feed_item_id") REFERENCES "public"."feed_items"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_feed_comment_fk" FOREIGN KEY ("organization_id","feed_comment_id") REFERENCES "public"."feed_comments"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_form_instance_fk" FOREIGN KEY ("organization_id","form_instance_id") REFERENCES "public"."form_instances"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_upload_fk" FOREIGN KEY ("organization_id","upload_id") REFERENCES "public"."uploads"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_fk" FOREIGN KEY ("organization_id","uploaded_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_metric_settings" ADD CONSTRAINT "body_metric_settings_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_metrics" ADD CONSTRAINT "body_metrics_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_metrics" ADD CONSTRAINT "body_metrics_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_comments" ADD CONSTRAINT "exercise_comments_movement_fk" FOREIGN KEY ("organization_id","workout_movement_id") REFERENCES "public"."workout_movements"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_comments" ADD CONSTRAINT "exercise_comments_assignment_fk" FOREIGN KEY ("organization_id","workout_assignment_id") REFERENCES "public"."workout_assignments"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_comments" ADD CONSTRAINT "exercise_comments_athlete_fk" FOREIGN KEY ("organization_id","athlete_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_comments" ADD CONSTRAINT "exercise_comments_author_fk" FOREIGN KEY ("organization_id","author_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_comments" ADD CONSTRAINT "exercise_comments_parent_fk" FOREIGN KEY ("organization_id","workout_movement_id","parent_comment_id") REFERENCES "public"."exercise_comments"("organization_id","workout_movement_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_comments" ADD CONSTRAINT "feed_comments_feed_item_fk" FOREIGN KEY ("organization_id","feed_item_id") REFERENCES "public"."feed_items"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_comments" ADD CONSTRAINT "feed_comments_author_fk" FOREIGN KEY ("organization_id","author_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_comments" ADD CONSTRAINT "feed_comments_hidden_by_fk" FOREIGN KEY ("organization_id","hidden_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_comments" ADD CONSTRAINT "feed_comments_parent_fk" FOREIGN KEY ("organization_id","feed_item_id","parent_comment_id") REFERENCES "public"."feed_comments"("organization_id","feed_item_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_author_fk" FOREIGN KEY ("organization_id","author_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_result_fk" FOREIGN KEY ("organization_id","result_id") REFERENCES "public"."workout_results"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_personal_record_fk" FOREIGN KEY ("organization_id","personal_record_id") REFERENCES "public"."personal_records"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_goal_fk" FOREIGN KEY ("organization_id","goal_id") REFERENCES "public"."goals"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_hidden_by_fk" FOREIGN KEY ("organization_id","hidden_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_feed_item_fk" FOREIGN KEY ("organization_id","feed_item_id") REFERENCES "public"."feed_items"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_entitlement_fk" FOREIGN KEY ("organization_id","entitlement_id") REFERENCES "public"."course_entitlements"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_completions" ADD CONSTRAINT "course_completions_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_configs" ADD CONSTRAINT "course_configs_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_configs" ADD CONSTRAINT "course_configs_preview_workout_fk" FOREIGN KEY ("organization_id","preview_workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_entitlements" ADD CONSTRAINT "course_entitlements_course_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."course_configs"("organization_id","program_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_entitlements" ADD CONSTRAINT "course_entitlements_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_entitlements" ADD CONSTRAINT "course_entitlements_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_workouts" ADD CONSTRAINT "course_workouts_course_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."course_configs"("organization_id","program_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_workouts" ADD CONSTRAINT "course_workouts_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_tokens" ADD CONSTRAINT "device_tokens_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_jobs" ADD CONSTRAINT "export_jobs_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_instances" ADD CONSTRAINT "form_instances_template_fk" FOREIGN KEY ("organization_id","form_template_id","kind","form_version") REFERENCES "public"."form_templates"("organization_id","id","kind","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_instances" ADD CONSTRAINT "form_instances_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_instances" ADD CONSTRAINT "form_instances_issued_by_fk" FOREIGN KEY ("organization_id","issued_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_instances" ADD CONSTRAINT "form_instances_reviewed_by_fk" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_instances" ADD CONSTRAINT "form_instances_cleared_by_fk" FOREIGN KEY ("organization_id","cleared_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_signatures" ADD CONSTRAINT "form_signatures_form_instance_fk" FOREIGN KEY ("organization_id","form_instance_id") REFERENCES "public"."form_instances"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_templates" ADD CONSTRAINT "form_templates_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_exercise_fk" FOREIGN KEY ("exercise_scope","exercise_id") REFERENCES "public"."exercises"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_set_by_fk" FOREIGN KEY ("organization_id","set_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_idempotency_keys" ADD CONSTRAINT "person_idempotency_keys_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_provider_configs" ADD CONSTRAINT "import_provider_configs_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_results" ADD CONSTRAINT "import_results_import_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_fk" FOREIGN KEY ("organization_id","invited_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_event_fk" FOREIGN KEY ("organization_id","event_id") REFERENCES "public"."events"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dead_letters" ADD CONSTRAINT "dead_letters_resolved_by_fk" FOREIGN KEY ("organization_id","resolved_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD CONSTRAINT "schedule_runs_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_status_events" ADD CONSTRAINT "lead_status_events_lead_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_status_events" ADD CONSTRAINT "lead_status_events_changed_by_fk" FOREIGN KEY ("organization_id","changed_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_assigned_membership_fk" FOREIGN KEY ("organization_id","assigned_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_converted_membership_fk" FOREIGN KEY ("organization_id","converted_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_leads" ADD CONSTRAINT "platform_leads_handed_to_fk" FOREIGN KEY ("handed_to_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_consents" ADD CONSTRAINT "legal_consents_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_consents" ADD CONSTRAINT "legal_consents_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_consents" ADD CONSTRAINT "legal_consents_document_fk" FOREIGN KEY ("document_scope","document_id") REFERENCES "public"."legal_documents"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_members" ADD CONSTRAINT "conversation_members_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."conversations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_members" ADD CONSTRAINT "conversation_members_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_other_membership_fk" FOREIGN KEY ("organization_id","other_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_workout_assignment_fk" FOREIGN KEY ("organization_id","workout_assignment_id") REFERENCES "public"."workout_assignments"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."conversations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_fk" FOREIGN KEY ("organization_id","sender_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_reply_to_fk" FOREIGN KEY ("organization_id","conversation_id","reply_to_id") REFERENCES "public"."messages"("organization_id","conversation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_metrics" ADD CONSTRAINT "member_metrics_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_metrics" ADD CONSTRAINT "member_metrics_definition_fk" FOREIGN KEY ("definition_scope","definition_id") REFERENCES "public"."metric_definitions"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_metrics" ADD CONSTRAINT "member_metrics_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_set_entries" ADD CONSTRAINT "metric_set_entries_set_fk" FOREIGN KEY ("organization_id","set_id") REFERENCES "public"."metric_sets"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_set_entries" ADD CONSTRAINT "metric_set_entries_definition_fk" FOREIGN KEY ("definition_scope","definition_id") REFERENCES "public"."metric_definitions"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_sets" ADD CONSTRAINT "metric_sets_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_sets" ADD CONSTRAINT "metric_sets_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_sets" ADD CONSTRAINT "metric_sets_created_by_fk" FOREIGN KEY ("organization_id","created_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_prefs" ADD CONSTRAINT "notification_prefs_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiet_hours" ADD CONSTRAINT "quiet_hours_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_notification_fk" FOREIGN KEY ("organization_id","notification_id") REFERENCES "public"."notifications"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_device_token_fk" FOREIGN KEY ("device_token_id") REFERENCES "public"."device_tokens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_lead_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppressed_addresses" ADD CONSTRAINT "suppressed_addresses_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppressed_addresses" ADD CONSTRAINT "suppressed_addresses_lifted_by_fk" FOREIGN KEY ("organization_id","lifted_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsubscribe_tokens" ADD CONSTRAINT "unsubscribe_tokens_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsubscribe_tokens" ADD CONSTRAINT "unsubscribe_tokens_lead_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_policies" ADD CONSTRAINT "billing_policies_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cancellation_requests" ADD CONSTRAINT "cancellation_requests_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cancellation_requests" ADD CONSTRAINT "cancellation_requests_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cancellation_requests" ADD CONSTRAINT "cancellation_requests_decided_by_fk" FOREIGN KEY ("organization_id","decided_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_buyer_fk" FOREIGN KEY ("buyer_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_config_fk" FOREIGN KEY ("organization_id","provider_config_id") REFERENCES "public"."payment_provider_configs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_lot_fk" FOREIGN KEY ("organization_id","lot_id") REFERENCES "public"."credit_lots"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_booking_fk" FOREIGN KEY ("organization_id","booking_id") REFERENCES "public"."bookings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_actor_fk" FOREIGN KEY ("organization_id","actor_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_follows_fk" FOREIGN KEY ("organization_id","lot_id","previous_sequence","previous_balance") REFERENCES "public"."credit_entries"("organization_id","lot_id","sequence","balance") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD CONSTRAINT "credit_entries_return_fk" FOREIGN KEY ("organization_id","booking_id","booking_round","lot_id","returns_kind","returns_amount") REFERENCES "public"."credit_entries"("organization_id","booking_id","booking_round","lot_id","kind","amount") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_lots" ADD CONSTRAINT "credit_lots_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_lots" ADD CONSTRAINT "credit_lots_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_confirmations" ADD CONSTRAINT "invoice_confirmations_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."invoices"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."invoices"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_follows_fk" FOREIGN KEY ("organization_id","series","previous_number") REFERENCES "public"."invoices"("organization_id","series","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_buyer_fk" FOREIGN KEY ("buyer_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_transaction_fk" FOREIGN KEY ("organization_id","transaction_id") REFERENCES "public"."payment_transactions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credits_fk" FOREIGN KEY ("organization_id","credits_invoice_id","credits_currency") REFERENCES "public"."invoices"("organization_id","id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_config_fk" FOREIGN KEY ("organization_id","config_id") REFERENCES "public"."invoicing_configs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoicing_configs" ADD CONSTRAINT "invoicing_configs_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_payment_methods" ADD CONSTRAINT "member_payment_methods_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_payment_methods" ADD CONSTRAINT "member_payment_methods_config_fk" FOREIGN KEY ("organization_id","provider_config_id","provider") REFERENCES "public"."payment_provider_configs"("organization_id","id","provider") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_transaction_fk" FOREIGN KEY ("organization_id","transaction_id") REFERENCES "public"."payment_transactions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_actor_fk" FOREIGN KEY ("organization_id","actor_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_follows_fk" FOREIGN KEY ("organization_id","transaction_id","number","follows_kind") REFERENCES "public"."payment_attempts"("organization_id","transaction_id","number","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_callbacks" ADD CONSTRAINT "payment_callbacks_config_fk" FOREIGN KEY ("organization_id","provider_config_id") REFERENCES "public"."payment_provider_configs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_callbacks" ADD CONSTRAINT "payment_callbacks_transaction_fk" FOREIGN KEY ("organization_id","transaction_id") REFERENCES "public"."payment_transactions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_provider_clients" ADD CONSTRAINT "payment_provider_clients_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_provider_clients" ADD CONSTRAINT "payment_provider_clients_config_fk" FOREIGN KEY ("organization_id","provider_config_id") REFERENCES "public"."payment_provider_configs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_provider_configs" ADD CONSTRAINT "payment_provider_configs_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_buyer_fk" FOREIGN KEY ("buyer_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_booking_fk" FOREIGN KEY ("organization_id","booking_id") REFERENCES "public"."bookings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_checkout_fk" FOREIGN KEY ("organization_id","checkout_session_id") REFERENCES "public"."checkout_sessions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_method_fk" FOREIGN KEY ("organization_id","payment_method_id") REFERENCES "public"."member_payment_methods"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_config_fk" FOREIGN KEY ("organization_id","provider_config_id","provider") REFERENCES "public"."payment_provider_configs"("organization_id","id","provider") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_actor_fk" FOREIGN KEY ("organization_id","actor_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_refunds_fk" FOREIGN KEY ("organization_id","refunds_id","refunds_type","currency") REFERENCES "public"."payment_transactions"("organization_id","id","type","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_class_types" ADD CONSTRAINT "plan_class_types_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_class_types" ADD CONSTRAINT "plan_class_types_class_type_fk" FOREIGN KEY ("organization_id","class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_changes" ADD CONSTRAINT "subscription_changes_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_changes" ADD CONSTRAINT "subscription_changes_from_fk" FOREIGN KEY ("organization_id","from_plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_changes" ADD CONSTRAINT "subscription_changes_to_fk" FOREIGN KEY ("organization_id","to_plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_changes" ADD CONSTRAINT "subscription_changes_actor_fk" FOREIGN KEY ("organization_id","actor_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_freezes" ADD CONSTRAINT "subscription_freezes_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_freezes" ADD CONSTRAINT "subscription_freezes_requested_by_fk" FOREIGN KEY ("organization_id","requested_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_members" ADD CONSTRAINT "subscription_members_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_members" ADD CONSTRAINT "subscription_members_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_payer_fk" FOREIGN KEY ("organization_id","payer_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_plan_fk" FOREIGN KEY ("organization_id","plan_id","plan_type") REFERENCES "public"."plans"("organization_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_payment_method_fk" FOREIGN KEY ("organization_id","payer_membership_id","payment_method_id") REFERENCES "public"."member_payment_methods"("organization_id","membership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_checkouts" ADD CONSTRAINT "platform_billing_checkouts_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."platform_billing_subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_checkouts" ADD CONSTRAINT "platform_billing_checkouts_actor_fk" FOREIGN KEY ("organization_id","actor_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_subscriptions" ADD CONSTRAINT "platform_billing_subscriptions_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_subscriptions" ADD CONSTRAINT "platform_billing_subscriptions_requested_by_fk" FOREIGN KEY ("organization_id","cancellation_requested_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_transactions" ADD CONSTRAINT "platform_billing_transactions_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."platform_billing_subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_transactions" ADD CONSTRAINT "platform_billing_transactions_checkout_fk" FOREIGN KEY ("organization_id","checkout_id") REFERENCES "public"."platform_billing_checkouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_billing_transactions" ADD CONSTRAINT "platform_billing_transactions_refunds_fk" FOREIGN KEY ("organization_id","refunds_id","refunds_type","refunds_status","currency") REFERENCES "public"."platform_billing_transactions"("organization_id","id","type","status","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_template_cells" ADD CONSTRAINT "program_template_cells_template_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."program_templates"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_template_cells" ADD CONSTRAINT "program_template_cells_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_templates" ADD CONSTRAINT "program_templates_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_templates" ADD CONSTRAINT "program_templates_target_class_type_fk" FOREIGN KEY ("organization_id","target_class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_templates" ADD CONSTRAINT "program_templates_default_location_fk" FOREIGN KEY ("organization_id","default_location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_templates" ADD CONSTRAINT "program_templates_default_coach_fk" FOREIGN KEY ("organization_id","default_coach_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_photos" ADD CONSTRAINT "progress_photos_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_policies" ADD CONSTRAINT "booking_policies_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_policies" ADD CONSTRAINT "booking_policies_class_type_fk" FOREIGN KEY ("organization_id","class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_policies" ADD CONSTRAINT "booking_policies_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."plans"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_token_uses" ADD CONSTRAINT "check_in_token_uses_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series" ADD CONSTRAINT "class_series_class_type_fk" FOREIGN KEY ("organization_id","class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series" ADD CONSTRAINT "class_series_location_fk" FOREIGN KEY ("organization_id","location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series" ADD CONSTRAINT "class_series_space_fk" FOREIGN KEY ("organization_id","location_id","space_id") REFERENCES "public"."spaces"("organization_id","location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series" ADD CONSTRAINT "class_series_coach_fk" FOREIGN KEY ("organization_id","coach_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series" ADD CONSTRAINT "class_series_split_from_fk" FOREIGN KEY ("organization_id","split_from_id") REFERENCES "public"."class_series"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series_exceptions" ADD CONSTRAINT "class_series_exceptions_series_fk" FOREIGN KEY ("organization_id","series_id") REFERENCES "public"."class_series"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_series_exceptions" ADD CONSTRAINT "class_series_exceptions_session_fk" FOREIGN KEY ("organization_id","class_session_id") REFERENCES "public"."class_sessions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_session_workouts" ADD CONSTRAINT "class_session_workouts_session_fk" FOREIGN KEY ("organization_id","class_session_id") REFERENCES "public"."class_sessions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_session_workouts" ADD CONSTRAINT "class_session_workouts_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_location_fk" FOREIGN KEY ("organization_id","location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_enrollments" ADD CONSTRAINT "program_enrollments_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_enrollments" ADD CONSTRAINT "program_enrollments_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_location_fk" FOREIGN KEY ("organization_id","location_id") REFERENCES "public"."locations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_booking_fk" FOREIGN KEY ("organization_id","booking_id") REFERENCES "public"."bookings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_actor_fk" FOREIGN KEY ("organization_id","actor_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_waives_fk" FOREIGN KEY ("organization_id","waives_id","membership_id","waives_kind") REFERENCES "public"."strikes"("organization_id","id","membership_id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_offers" ADD CONSTRAINT "waitlist_offers_session_fk" FOREIGN KEY ("organization_id","class_session_id") REFERENCES "public"."class_sessions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_offers" ADD CONSTRAINT "waitlist_offers_booking_fk" FOREIGN KEY ("organization_id","booking_id") REFERENCES "public"."bookings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_preferences" ADD CONSTRAINT "waitlist_preferences_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assignee_fk" FOREIGN KEY ("organization_id","assignee_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_lead_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_cancellation_request_fk" FOREIGN KEY ("organization_id","cancellation_request_id") REFERENCES "public"."cancellation_requests"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_payment_transaction_fk" FOREIGN KEY ("organization_id","payment_transaction_id") REFERENCES "public"."payment_transactions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_closed_by_fk" FOREIGN KEY ("organization_id","closed_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_delivery_fk" FOREIGN KEY ("organization_id","delivery_id") REFERENCES "public"."webhook_deliveries"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_fk" FOREIGN KEY ("organization_id","endpoint_id") REFERENCES "public"."webhook_endpoints"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_secrets" ADD CONSTRAINT "webhook_secrets_endpoint_fk" FOREIGN KEY ("organization_id","endpoint_id") REFERENCES "public"."webhook_endpoints"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_programming" ADD CONSTRAINT "daily_programming_class_type_fk" FOREIGN KEY ("organization_id","class_type_id") REFERENCES "public"."class_types"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_programming" ADD CONSTRAINT "daily_programming_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_overrides" ADD CONSTRAINT "exercise_overrides_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_overrides" ADD CONSTRAINT "exercise_overrides_exercise_fk" FOREIGN KEY ("exercise_scope","exercise_id") REFERENCES "public"."exercises"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_video_locked_by_fk" FOREIGN KEY ("video_locked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_records" ADD CONSTRAINT "personal_records_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_records" ADD CONSTRAINT "personal_records_exercise_fk" FOREIGN KEY ("exercise_scope","exercise_id") REFERENCES "public"."exercises"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_records" ADD CONSTRAINT "personal_records_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_records" ADD CONSTRAINT "personal_records_result_fk" FOREIGN KEY ("organization_id","result_id") REFERENCES "public"."workout_results"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_assignments" ADD CONSTRAINT "workout_assignments_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_assignments" ADD CONSTRAINT "workout_assignments_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_assignments" ADD CONSTRAINT "workout_assignments_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_assignments" ADD CONSTRAINT "workout_assignments_snapshot_fk" FOREIGN KEY ("organization_id","snapshot_workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_assignments" ADD CONSTRAINT "workout_assignments_assigned_by_fk" FOREIGN KEY ("organization_id","assigned_by_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_feed_posts" ADD CONSTRAINT "workout_feed_posts_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_feed_posts" ADD CONSTRAINT "workout_feed_posts_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_feed_posts" ADD CONSTRAINT "workout_feed_posts_author_fk" FOREIGN KEY ("organization_id","author_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_movements" ADD CONSTRAINT "workout_movements_section_fk" FOREIGN KEY ("organization_id","section_id") REFERENCES "public"."workout_sections"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_movements" ADD CONSTRAINT "workout_movements_exercise_fk" FOREIGN KEY ("exercise_scope","exercise_id") REFERENCES "public"."exercises"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_movements" ADD CONSTRAINT "workout_movements_load_metric_fk" FOREIGN KEY ("load_metric_scope","load_metric_id") REFERENCES "public"."metric_definitions"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_results" ADD CONSTRAINT "workout_results_library_workout_fk" FOREIGN KEY ("organization_id","library_workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_results" ADD CONSTRAINT "workout_results_snapshot_fk" FOREIGN KEY ("organization_id","snapshot_workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_results" ADD CONSTRAINT "workout_results_membership_fk" FOREIGN KEY ("organization_id","membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_results" ADD CONSTRAINT "workout_results_assignment_fk" FOREIGN KEY ("organization_id","assignment_id") REFERENCES "public"."workout_assignments"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_sections" ADD CONSTRAINT "workout_sections_workout_fk" FOREIGN KEY ("organization_id","workout_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_set_results" ADD CONSTRAINT "workout_set_results_result_fk" FOREIGN KEY ("organization_id","result_id") REFERENCES "public"."workout_results"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_set_results" ADD CONSTRAINT "workout_set_results_movement_fk" FOREIGN KEY ("organization_id","movement_id") REFERENCES "public"."workout_movements"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_set_results" ADD CONSTRAINT "workout_set_results_exercise_fk" FOREIGN KEY ("exercise_scope","exercise_id") REFERENCES "public"."exercises"("scope","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workouts" ADD CONSTRAINT "workouts_program_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."programs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workouts" ADD CONSTRAINT "workouts_author_fk" FOREIGN KEY ("organization_id","author_membership_id") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workouts" ADD CONSTRAINT "workouts_forked_from_fk" FOREIGN KEY ("organization_id","forked_from_id") REFERENCES "public"."workouts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "impersonations_admin_idx" ON "impersonations" USING btree ("admin_user_id");--> statement-breakpoint
CREATE INDEX "impersonations_membership_idx" ON "impersonations" USING btree ("organization_id","membership_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "impersonations_open_key" ON "impersonations" USING btree ("organization_id","admin_user_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "manual_costs_day_idx" ON "manual_costs" USING btree ("day");--> statement-breakpoint
CREATE INDEX "manual_costs_created_by_idx" ON "manual_costs" USING btree ("created_by_user_id");--> statement-breakpoint
CREATE INDEX "platform_audit_logs_created_idx" ON "platform_audit_logs" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "platform_audit_logs_actor_idx" ON "platform_audit_logs" USING btree ("actor_user_id","created_at");--> statement-breakpoint
CREATE INDEX "platform_audit_logs_resource_idx" ON "platform_audit_logs" USING btree ("resource_type","resource_id");--> statement-breakpoint
CREATE INDEX "ai_conversations_membership_idx" ON "ai_conversations" USING btree ("organization_id","membership_id","updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "ai_daily_spend_day_key" ON "ai_daily_spend" USING btree ("organization_id","day");--> statement-breakpoint
CREATE INDEX "ai_memories_membership_idx" ON "ai_memories" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "ai_memories_conversation_idx" ON "ai_memories" USING btree ("organization_id","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ai_messages_position_key" ON "ai_messages" USING btree ("organization_id","conversation_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "ai_tool_calls_tool_use_key" ON "ai_tool_calls" USING btree ("organization_id","conversation_id","tool_use_id");--> statement-breakpoint
CREATE INDEX "ai_tool_calls_message_idx" ON "ai_tool_calls" USING btree ("organization_id","message_id");--> statement-breakpoint
CREATE INDEX "ai_tool_calls_approved_by_idx" ON "ai_tool_calls" USING btree ("organization_id","approved_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ai_cache_input_key" ON "ai_cache" USING btree ("scope","model","input_hash");--> statement-breakpoint
CREATE INDEX "ai_cache_organization_idx" ON "ai_cache" USING btree ("organization_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "announcement_reads_membership_key" ON "announcement_reads" USING btree ("organization_id","announcement_id","membership_id");--> statement-breakpoint
CREATE INDEX "announcement_reads_membership_idx" ON "announcement_reads" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "announcement_targets_program_idx" ON "announcement_targets" USING btree ("organization_id","program_id");--> statement-breakpoint
CREATE INDEX "announcement_targets_class_type_idx" ON "announcement_targets" USING btree ("organization_id","class_type_id");--> statement-breakpoint
CREATE INDEX "announcement_targets_plan_idx" ON "announcement_targets" USING btree ("organization_id","plan_id");--> statement-breakpoint
CREATE INDEX "announcement_targets_membership_idx" ON "announcement_targets" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "announcements_list_idx" ON "announcements" USING btree ("organization_id","priority","published_at","id");--> statement-breakpoint
CREATE INDEX "announcements_author_idx" ON "announcements" USING btree ("organization_id","author_membership_id");--> statement-breakpoint
CREATE INDEX "announcements_due_idx" ON "announcements" USING btree ("publish_at") WHERE published_at is null and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys" USING btree ("key_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_replaces_key" ON "api_keys" USING btree ("organization_id","replaces_id");--> statement-breakpoint
CREATE INDEX "api_keys_created_idx" ON "api_keys" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "api_keys_created_by_idx" ON "api_keys" USING btree ("organization_id","created_by_membership_id");--> statement-breakpoint
CREATE INDEX "api_requests_created_idx" ON "api_requests" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "api_requests_key_idx" ON "api_requests" USING btree ("organization_id","api_key_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_upload_key" ON "attachments" USING btree ("organization_id","upload_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_file_key" ON "attachments" USING btree ("organization_id","file_key");--> statement-breakpoint
CREATE INDEX "attachments_message_idx" ON "attachments" USING btree ("organization_id","message_id");--> statement-breakpoint
CREATE INDEX "attachments_exercise_comment_idx" ON "attachments" USING btree ("organization_id","exercise_comment_id");--> statement-breakpoint
CREATE INDEX "attachments_feed_item_idx" ON "attachments" USING btree ("organization_id","feed_item_id");--> statement-breakpoint
CREATE INDEX "attachments_feed_comment_idx" ON "attachments" USING btree ("organization_id","feed_comment_id");--> statement-breakpoint
CREATE INDEX "attachments_form_instance_idx" ON "attachments" USING btree ("organization_id","form_instance_id");--> statement-breakpoint
CREATE INDEX "attachments_uploaded_by_idx" ON "attachments" USING btree ("organization_id","uploaded_by");--> statement-breakpoint
CREATE INDEX "attachments_purge_idx" ON "attachments" USING btree ("deleted_at") WHERE deleted_at is not null and purged_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "body_metric_settings_membership_key" ON "body_metric_settings" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "body_metrics_day_key" ON "body_metrics" USING btree ("organization_id","membership_id","type","recorded_at",lower(coalesce(custom_label, ''))) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "body_metrics_membership_idx" ON "body_metrics" USING btree ("organization_id","membership_id","type","recorded_at");--> statement-breakpoint
CREATE INDEX "body_metrics_recorded_by_idx" ON "body_metrics" USING btree ("organization_id","recorded_by_membership_id");--> statement-breakpoint
CREATE INDEX "exercise_comments_parent_idx" ON "exercise_comments" USING btree ("organization_id","workout_movement_id","parent_comment_id");--> statement-breakpoint
CREATE INDEX "exercise_comments_assignment_idx" ON "exercise_comments" USING btree ("organization_id","workout_assignment_id","created_at");--> statement-breakpoint
CREATE INDEX "exercise_comments_athlete_idx" ON "exercise_comments" USING btree ("organization_id","athlete_membership_id");--> statement-breakpoint
CREATE INDEX "exercise_comments_author_idx" ON "exercise_comments" USING btree ("organization_id","author_membership_id");--> statement-breakpoint
CREATE INDEX "feed_comments_parent_idx" ON "feed_comments" USING btree ("organization_id","feed_item_id","parent_comment_id");--> statement-breakpoint
CREATE INDEX "feed_comments_author_idx" ON "feed_comments" USING btree ("organization_id","author_membership_id");--> statement-breakpoint
CREATE INDEX "feed_comments_hidden_by_idx" ON "feed_comments" USING btree ("organization_id","hidden_by");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_items_result_key" ON "feed_items" USING btree ("organization_id","result_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_items_personal_record_key" ON "feed_items" USING btree ("organization_id","personal_record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_items_goal_key" ON "feed_items" USING btree ("organization_id","goal_id");--> statement-breakpoint
CREATE INDEX "feed_items_created_idx" ON "feed_items" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "feed_items_author_idx" ON "feed_items" USING btree ("organization_id","author_membership_id","created_at");--> statement-breakpoint
CREATE INDEX "feed_items_program_idx" ON "feed_items" USING btree ("organization_id","program_id","created_at");--> statement-breakpoint
CREATE INDEX "feed_items_hidden_by_idx" ON "feed_items" USING btree ("organization_id","hidden_by");--> statement-breakpoint
CREATE UNIQUE INDEX "reactions_membership_key" ON "reactions" USING btree ("organization_id","feed_item_id","membership_id");--> statement-breakpoint
CREATE INDEX "reactions_membership_idx" ON "reactions" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_completions_workout_key" ON "course_completions" USING btree ("organization_id","entitlement_id","day_offset","workout_id");--> statement-breakpoint
CREATE INDEX "course_completions_workout_idx" ON "course_completions" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "course_configs_preview_workout_idx" ON "course_configs" USING btree ("organization_id","preview_workout_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_entitlements_user_key" ON "course_entitlements" USING btree ("organization_id","program_id","user_id");--> statement-breakpoint
CREATE INDEX "course_entitlements_user_idx" ON "course_entitlements" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "course_entitlements_membership_idx" ON "course_entitlements" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_workouts_place_key" ON "course_workouts" USING btree ("organization_id","program_id","day_offset","sort_order");--> statement-breakpoint
CREATE INDEX "course_workouts_workout_idx" ON "course_workouts" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE UNIQUE INDEX "device_tokens_expo_push_token_key" ON "device_tokens" USING btree ("expo_push_token");--> statement-breakpoint
CREATE UNIQUE INDEX "device_tokens_web_endpoint_key" ON "device_tokens" USING btree ("web_endpoint");--> statement-breakpoint
CREATE INDEX "device_tokens_user_idx" ON "device_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "export_jobs_created_idx" ON "export_jobs" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "export_jobs_requested_by_idx" ON "export_jobs" USING btree ("organization_id","requested_by");--> statement-breakpoint
CREATE INDEX "export_jobs_purge_idx" ON "export_jobs" USING btree ("expires_at") WHERE file_key is not null and purged_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "form_instances_signing_token_key" ON "form_instances" USING btree ("signing_token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "form_instances_pending_key" ON "form_instances" USING btree ("organization_id","membership_id","form_template_id") WHERE status = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "form_instances_occasion_key" ON "form_instances" USING btree ("organization_id","membership_id","form_template_id","scheduled_for");--> statement-breakpoint
CREATE INDEX "form_instances_template_idx" ON "form_instances" USING btree ("organization_id","form_template_id","kind","form_version");--> statement-breakpoint
CREATE INDEX "form_instances_membership_idx" ON "form_instances" USING btree ("organization_id","membership_id","created_at");--> statement-breakpoint
CREATE INDEX "form_instances_status_idx" ON "form_instances" USING btree ("organization_id","status","created_at");--> statement-breakpoint
CREATE INDEX "form_instances_issued_by_idx" ON "form_instances" USING btree ("organization_id","issued_by");--> statement-breakpoint
CREATE INDEX "form_instances_reviewed_by_idx" ON "form_instances" USING btree ("organization_id","reviewed_by");--> statement-breakpoint
CREATE INDEX "form_instances_cleared_by_idx" ON "form_instances" USING btree ("organization_id","cleared_by");--> statement-breakpoint
CREATE UNIQUE INDEX "form_signatures_form_instance_key" ON "form_signatures" USING btree ("organization_id","form_instance_id");--> statement-breakpoint
CREATE UNIQUE INDEX "form_signatures_pdf_key_key" ON "form_signatures" USING btree ("organization_id","pdf_key");--> statement-breakpoint
CREATE UNIQUE INDEX "form_templates_version_key" ON "form_templates" USING btree ("organization_id","type_key","version");--> statement-breakpoint
CREATE UNIQUE INDEX "form_templates_draft_key" ON "form_templates" USING btree ("organization_id","type_key") WHERE published_at is null and archived_at is null;--> statement-breakpoint
CREATE INDEX "form_templates_created_by_idx" ON "form_templates" USING btree ("organization_id","created_by");--> statement-breakpoint
CREATE INDEX "goals_membership_idx" ON "goals" USING btree ("organization_id","membership_id","status");--> statement-breakpoint
CREATE INDEX "goals_exercise_idx" ON "goals" USING btree ("exercise_scope","exercise_id");--> statement-breakpoint
CREATE INDEX "goals_set_by_idx" ON "goals" USING btree ("organization_id","set_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_key" ON "idempotency_keys" USING btree ("organization_id","actor","key");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_idx" ON "idempotency_keys" USING btree ("organization_id","expires_at");--> statement-breakpoint
CREATE INDEX "person_idempotency_keys_expires_idx" ON "person_idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "import_provider_configs_source_key" ON "import_provider_configs" USING btree ("organization_id","source");--> statement-breakpoint
CREATE INDEX "import_provider_configs_created_by_idx" ON "import_provider_configs" USING btree ("organization_id","created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "import_results_entity_key" ON "import_results" USING btree ("organization_id","import_id","entity");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_pending_key" ON "invitations" USING btree ("organization_id","email") WHERE status = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_key" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_email_idx" ON "invitations" USING btree ("email") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "invitations_created_idx" ON "invitations" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "invitations_membership_idx" ON "invitations" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("organization_id","invited_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "dead_letters_open_key" ON "dead_letters" USING btree ("organization_id","event_id","consumer") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "dead_letters_status_idx" ON "dead_letters" USING btree ("organization_id","status","failed_at");--> statement-breakpoint
CREATE INDEX "dead_letters_event_idx" ON "dead_letters" USING btree ("organization_id","event_id");--> statement-breakpoint
CREATE INDEX "dead_letters_resolved_by_idx" ON "dead_letters" USING btree ("organization_id","resolved_by");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_runs_turn_key" ON "schedule_runs" USING btree ("organization_id","schedule","due_at");--> statement-breakpoint
CREATE INDEX "lead_status_events_lead_idx" ON "lead_status_events" USING btree ("organization_id","lead_id","created_at");--> statement-breakpoint
CREATE INDEX "lead_status_events_changed_by_idx" ON "lead_status_events" USING btree ("organization_id","changed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "leads_email_key" ON "leads" USING btree ("organization_id","email") WHERE deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "leads_phone_key" ON "leads" USING btree ("organization_id","phone") WHERE deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "leads_converted_membership_key" ON "leads" USING btree ("organization_id","converted_membership_id");--> statement-breakpoint
CREATE INDEX "leads_created_idx" ON "leads" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "leads_status_idx" ON "leads" USING btree ("organization_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "leads_assigned_membership_idx" ON "leads" USING btree ("organization_id","assigned_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "platform_leads_email_key" ON "platform_leads" USING btree ("email") WHERE deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "platform_leads_phone_key" ON "platform_leads" USING btree ("phone") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "platform_leads_created_idx" ON "platform_leads" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "platform_leads_handed_to_idx" ON "platform_leads" USING btree ("handed_to_organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "legal_consents_document_key" ON "legal_consents" USING btree ("organization_id","user_id","document_scope","document_id");--> statement-breakpoint
CREATE INDEX "legal_consents_user_idx" ON "legal_consents" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "legal_consents_membership_idx" ON "legal_consents" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "legal_consents_document_idx" ON "legal_consents" USING btree ("document_scope","document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "legal_documents_version_key" ON "legal_documents" USING btree ("scope","type","version");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_members_membership_key" ON "conversation_members" USING btree ("organization_id","membership_id","conversation_id");--> statement-breakpoint
CREATE INDEX "conversation_members_conversation_idx" ON "conversation_members" USING btree ("organization_id","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_pair_key" ON "conversations" USING btree ("organization_id","membership_id","other_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_workout_assignment_key" ON "conversations" USING btree ("organization_id","workout_assignment_id");--> statement-breakpoint
CREATE INDEX "conversations_other_membership_idx" ON "conversations" USING btree ("organization_id","other_membership_id");--> statement-breakpoint
CREATE INDEX "conversations_created_by_idx" ON "conversations" USING btree ("organization_id","created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_sequence_key" ON "messages" USING btree ("organization_id","conversation_id","sequence");--> statement-breakpoint
CREATE INDEX "messages_sender_idx" ON "messages" USING btree ("organization_id","sender_membership_id");--> statement-breakpoint
CREATE INDEX "messages_reply_to_idx" ON "messages" USING btree ("organization_id","conversation_id","reply_to_id");--> statement-breakpoint
CREATE INDEX "member_metrics_membership_idx" ON "member_metrics" USING btree ("organization_id","membership_id","definition_scope","definition_id","recorded_at");--> statement-breakpoint
CREATE INDEX "member_metrics_definition_idx" ON "member_metrics" USING btree ("definition_scope","definition_id");--> statement-breakpoint
CREATE INDEX "member_metrics_recorded_by_idx" ON "member_metrics" USING btree ("organization_id","recorded_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "metric_definitions_slug_key" ON "metric_definitions" USING btree ("scope","slug");--> statement-breakpoint
CREATE INDEX "metric_definitions_organization_idx" ON "metric_definitions" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "metric_set_entries_definition_key" ON "metric_set_entries" USING btree ("organization_id","set_id","definition_scope","definition_id");--> statement-breakpoint
CREATE INDEX "metric_set_entries_definition_idx" ON "metric_set_entries" USING btree ("definition_scope","definition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "metric_sets_owner_key" ON "metric_sets" USING btree ("organization_id","owner",coalesce(membership_id, workout_id, organization_id)) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "metric_sets_membership_idx" ON "metric_sets" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "metric_sets_workout_idx" ON "metric_sets" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "metric_sets_created_by_idx" ON "metric_sets" USING btree ("organization_id","created_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_prefs_choice_key" ON "notification_prefs" USING btree ("organization_id","membership_id","category","channel");--> statement-breakpoint
CREATE UNIQUE INDEX "quiet_hours_membership_key" ON "quiet_hours" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_deliveries_provider_key" ON "notification_deliveries" USING btree ("organization_id","channel","provider_id");--> statement-breakpoint
CREATE INDEX "notification_deliveries_device_token_idx" ON "notification_deliveries" USING btree ("device_token_id");--> statement-breakpoint
CREATE INDEX "notification_deliveries_due_idx" ON "notification_deliveries" USING btree ("send_after") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "notification_deliveries_receipts_idx" ON "notification_deliveries" USING btree ("sent_at") WHERE channel = 'push' and status = 'sent';--> statement-breakpoint
CREATE INDEX "notifications_membership_idx" ON "notifications" USING btree ("organization_id","membership_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread_idx" ON "notifications" USING btree ("organization_id","membership_id") WHERE read_at is null and deleted_at is null;--> statement-breakpoint
CREATE INDEX "notifications_created_idx" ON "notifications" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "notifications_lead_idx" ON "notifications" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE INDEX "notifications_user_idx" ON "notifications" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suppressed_addresses_email_key" ON "suppressed_addresses" USING btree ("organization_id","email") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "suppressed_addresses_lifted_by_idx" ON "suppressed_addresses" USING btree ("organization_id","lifted_by");--> statement-breakpoint
CREATE UNIQUE INDEX "unsubscribe_tokens_token_hash_key" ON "unsubscribe_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "unsubscribe_tokens_membership_idx" ON "unsubscribe_tokens" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "unsubscribe_tokens_lead_idx" ON "unsubscribe_tokens" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "billing_policies_organization_key" ON "billing_policies" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cancellation_requests_pending_key" ON "cancellation_requests" USING btree ("organization_id","subscription_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "cancellation_requests_status_idx" ON "cancellation_requests" USING btree ("organization_id","status","created_at");--> statement-breakpoint
CREATE INDEX "cancellation_requests_subscription_idx" ON "cancellation_requests" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE INDEX "cancellation_requests_membership_idx" ON "cancellation_requests" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "cancellation_requests_decided_by_idx" ON "cancellation_requests" USING btree ("organization_id","decided_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "checkout_sessions_open_key" ON "checkout_sessions" USING btree ("organization_id",coalesce(membership_id, buyer_user_id),"purpose",coalesce(plan_id, subscription_id, organization_id)) WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "checkout_sessions_provider_key" ON "checkout_sessions" USING btree ("organization_id","provider_config_id","provider_session_id");--> statement-breakpoint
CREATE INDEX "checkout_sessions_membership_idx" ON "checkout_sessions" USING btree ("organization_id","membership_id","created_at");--> statement-breakpoint
CREATE INDEX "checkout_sessions_buyer_idx" ON "checkout_sessions" USING btree ("buyer_user_id");--> statement-breakpoint
CREATE INDEX "checkout_sessions_plan_idx" ON "checkout_sessions" USING btree ("organization_id","plan_id");--> statement-breakpoint
CREATE INDEX "checkout_sessions_subscription_idx" ON "checkout_sessions" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credit_entries_spend_key" ON "credit_entries" USING btree ("organization_id","booking_id","booking_round","lot_id") WHERE kind = 'spend';--> statement-breakpoint
CREATE INDEX "credit_entries_actor_idx" ON "credit_entries" USING btree ("organization_id","actor_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credit_lots_period_key" ON "credit_lots" USING btree ("organization_id","subscription_id","period_start");--> statement-breakpoint
CREATE INDEX "credit_lots_membership_idx" ON "credit_lots" USING btree ("organization_id","membership_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_confirmations_kind_key" ON "invoice_confirmations" USING btree ("organization_id","invoice_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_lines_position_key" ON "invoice_lines" USING btree ("organization_id","invoice_id","position");--> statement-breakpoint
CREATE INDEX "invoice_lines_subscription_idx" ON "invoice_lines" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_transaction_key" ON "invoices" USING btree ("organization_id","transaction_id","type");--> statement-breakpoint
CREATE INDEX "invoices_issued_idx" ON "invoices" USING btree ("organization_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "invoices_membership_idx" ON "invoices" USING btree ("organization_id","membership_id","issued_on");--> statement-breakpoint
CREATE INDEX "invoices_buyer_idx" ON "invoices" USING btree ("buyer_user_id");--> statement-breakpoint
CREATE INDEX "invoices_credits_idx" ON "invoices" USING btree ("organization_id","credits_invoice_id","credits_currency");--> statement-breakpoint
CREATE INDEX "invoices_config_idx" ON "invoices" USING btree ("organization_id","config_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoicing_configs_active_key" ON "invoicing_configs" USING btree ("organization_id") WHERE is_active and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "member_payment_methods_active_key" ON "member_payment_methods" USING btree ("organization_id","membership_id") WHERE is_active and deleted_at is null;--> statement-breakpoint
CREATE INDEX "member_payment_methods_config_idx" ON "member_payment_methods" USING btree ("organization_id","provider_config_id","provider");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_reference_key" ON "payment_attempts" USING btree ("organization_id","reference") WHERE kind = 'started';--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_ended_key" ON "payment_attempts" USING btree ("organization_id","transaction_id","number") WHERE kind in ('succeeded', 'declined');--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_succeeded_key" ON "payment_attempts" USING btree ("organization_id","transaction_id") WHERE kind = 'succeeded';--> statement-breakpoint
CREATE INDEX "payment_attempts_follows_idx" ON "payment_attempts" USING btree ("organization_id","transaction_id","number","follows_kind");--> statement-breakpoint
CREATE INDEX "payment_attempts_actor_idx" ON "payment_attempts" USING btree ("organization_id","actor_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_callbacks_body_key" ON "payment_callbacks" USING btree ("organization_id","provider_config_id","body_hash");--> statement-breakpoint
CREATE INDEX "payment_callbacks_received_idx" ON "payment_callbacks" USING btree ("organization_id","received_at");--> statement-breakpoint
CREATE INDEX "payment_callbacks_transaction_idx" ON "payment_callbacks" USING btree ("organization_id","transaction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_provider_clients_membership_key" ON "payment_provider_clients" USING btree ("organization_id","provider_config_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_provider_clients_client_key" ON "payment_provider_clients" USING btree ("organization_id","provider_config_id","provider_client_id");--> statement-breakpoint
CREATE INDEX "payment_provider_clients_membership_idx" ON "payment_provider_clients" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_provider_configs_active_key" ON "payment_provider_configs" USING btree ("organization_id") WHERE is_active and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_provider_configs_callback_key" ON "payment_provider_configs" USING btree ("callback_secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_transactions_period_key" ON "payment_transactions" USING btree ("organization_id","subscription_id","period_start") WHERE type = 'charge' and status not in ('failed', 'cancelled') and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_transactions_fee_key" ON "payment_transactions" USING btree ("organization_id","booking_id","booking_round") WHERE type = 'charge' and status not in ('failed', 'cancelled') and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_transactions_checkout_key" ON "payment_transactions" USING btree ("organization_id","checkout_session_id") WHERE type = 'charge' and status not in ('failed', 'cancelled') and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_transactions_provider_key" ON "payment_transactions" USING btree ("organization_id","provider","provider_transaction_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_created_idx" ON "payment_transactions" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_transactions_status_idx" ON "payment_transactions" USING btree ("organization_id","status","created_at");--> statement-breakpoint
CREATE INDEX "payment_transactions_due_idx" ON "payment_transactions" USING btree ("organization_id","next_attempt_at") WHERE collection = 'scheduled';--> statement-breakpoint
CREATE INDEX "payment_transactions_membership_idx" ON "payment_transactions" USING btree ("organization_id","membership_id","created_at");--> statement-breakpoint
CREATE INDEX "payment_transactions_buyer_idx" ON "payment_transactions" USING btree ("buyer_user_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_subscription_idx" ON "payment_transactions" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_plan_idx" ON "payment_transactions" USING btree ("organization_id","plan_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_booking_idx" ON "payment_transactions" USING btree ("organization_id","booking_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_checkout_idx" ON "payment_transactions" USING btree ("organization_id","checkout_session_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_method_idx" ON "payment_transactions" USING btree ("organization_id","payment_method_id");--> statement-breakpoint
CREATE INDEX "payment_transactions_config_idx" ON "payment_transactions" USING btree ("organization_id","provider_config_id","provider");--> statement-breakpoint
CREATE INDEX "payment_transactions_refunds_idx" ON "payment_transactions" USING btree ("organization_id","refunds_id","refunds_type","currency");--> statement-breakpoint
CREATE INDEX "payment_transactions_actor_idx" ON "payment_transactions" USING btree ("organization_id","actor_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_class_types_pair_key" ON "plan_class_types" USING btree ("organization_id","plan_id","class_type_id");--> statement-breakpoint
CREATE INDEX "plan_class_types_class_type_idx" ON "plan_class_types" USING btree ("organization_id","class_type_id");--> statement-breakpoint
CREATE INDEX "plans_program_idx" ON "plans" USING btree ("organization_id","program_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subscription_changes_scheduled_key" ON "subscription_changes" USING btree ("organization_id","subscription_id") WHERE status = 'scheduled';--> statement-breakpoint
CREATE INDEX "subscription_changes_subscription_idx" ON "subscription_changes" USING btree ("organization_id","subscription_id","effective_on");--> statement-breakpoint
CREATE INDEX "subscription_changes_from_idx" ON "subscription_changes" USING btree ("organization_id","from_plan_id");--> statement-breakpoint
CREATE INDEX "subscription_changes_to_idx" ON "subscription_changes" USING btree ("organization_id","to_plan_id");--> statement-breakpoint
CREATE INDEX "subscription_changes_actor_idx" ON "subscription_changes" USING btree ("organization_id","actor_membership_id");--> statement-breakpoint
CREATE INDEX "subscription_freezes_subscription_idx" ON "subscription_freezes" USING btree ("organization_id","subscription_id","starts_on");--> statement-breakpoint
CREATE INDEX "subscription_freezes_requested_by_idx" ON "subscription_freezes" USING btree ("organization_id","requested_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subscription_members_pair_key" ON "subscription_members" USING btree ("organization_id","subscription_id","membership_id");--> statement-breakpoint
CREATE INDEX "subscription_members_membership_idx" ON "subscription_members" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_live_key" ON "subscriptions" USING btree ("organization_id","membership_id","plan_id") WHERE plan_type = 'subscription' and status <> 'cancelled';--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_family_key" ON "subscriptions" USING btree ("organization_id","membership_id","family") WHERE family is not null and plan_type = 'subscription' and status not in ('pending', 'cancelled');--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_pending_key" ON "subscriptions" USING btree ("organization_id","membership_id","plan_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "subscriptions_membership_idx" ON "subscriptions" USING btree ("organization_id","membership_id","status");--> statement-breakpoint
CREATE INDEX "subscriptions_plan_idx" ON "subscriptions" USING btree ("organization_id","plan_id","plan_type");--> statement-breakpoint
CREATE INDEX "subscriptions_payment_method_idx" ON "subscriptions" USING btree ("organization_id","payer_membership_id","payment_method_id");--> statement-breakpoint
CREATE INDEX "subscriptions_next_charge_idx" ON "subscriptions" USING btree ("organization_id","next_charge_date");--> statement-breakpoint
CREATE INDEX "subscriptions_period_end_idx" ON "subscriptions" USING btree ("organization_id","current_period_end");--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_checkouts_open_key" ON "platform_billing_checkouts" USING btree ("organization_id") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_checkouts_provider_key" ON "platform_billing_checkouts" USING btree ("provider_session_id");--> statement-breakpoint
CREATE INDEX "platform_billing_checkouts_subscription_idx" ON "platform_billing_checkouts" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE INDEX "platform_billing_checkouts_actor_idx" ON "platform_billing_checkouts" USING btree ("organization_id","actor_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_subscriptions_live_key" ON "platform_billing_subscriptions" USING btree ("organization_id") WHERE status not in ('pending', 'cancelled');--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_subscriptions_pending_key" ON "platform_billing_subscriptions" USING btree ("organization_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "platform_billing_subscriptions_requested_by_idx" ON "platform_billing_subscriptions" USING btree ("organization_id","cancellation_requested_by_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_transactions_period_key" ON "platform_billing_transactions" USING btree ("organization_id","subscription_id","period_start") WHERE type = 'charge' and status = 'completed';--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_transactions_checkout_key" ON "platform_billing_transactions" USING btree ("organization_id","checkout_id") WHERE type = 'charge' and status = 'completed';--> statement-breakpoint
CREATE UNIQUE INDEX "platform_billing_transactions_provider_key" ON "platform_billing_transactions" USING btree ("provider","provider_transaction_id");--> statement-breakpoint
CREATE INDEX "platform_billing_transactions_created_idx" ON "platform_billing_transactions" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "platform_billing_transactions_subscription_idx" ON "platform_billing_transactions" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE INDEX "platform_billing_transactions_checkout_idx" ON "platform_billing_transactions" USING btree ("organization_id","checkout_id");--> statement-breakpoint
CREATE INDEX "platform_billing_transactions_refunds_idx" ON "platform_billing_transactions" USING btree ("organization_id","refunds_id","refunds_type","refunds_status","currency");--> statement-breakpoint
CREATE UNIQUE INDEX "program_template_cells_slot_key" ON "program_template_cells" USING btree ("organization_id","template_id","week_number","day_number","slot");--> statement-breakpoint
CREATE INDEX "program_template_cells_workout_idx" ON "program_template_cells" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "program_templates_name_idx" ON "program_templates" USING btree ("organization_id","name");--> statement-breakpoint
CREATE INDEX "program_templates_target_class_type_idx" ON "program_templates" USING btree ("organization_id","target_class_type_id");--> statement-breakpoint
CREATE INDEX "program_templates_default_location_idx" ON "program_templates" USING btree ("organization_id","default_location_id");--> statement-breakpoint
CREATE INDEX "program_templates_default_coach_idx" ON "program_templates" USING btree ("organization_id","default_coach_membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "progress_photos_file_key" ON "progress_photos" USING btree ("organization_id","file_key");--> statement-breakpoint
CREATE INDEX "progress_photos_membership_idx" ON "progress_photos" USING btree ("organization_id","membership_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "progress_photos_purge_idx" ON "progress_photos" USING btree ("deleted_at") WHERE deleted_at is not null and purged_at is null;--> statement-breakpoint
CREATE INDEX "booking_policies_class_type_idx" ON "booking_policies" USING btree ("organization_id","class_type_id");--> statement-breakpoint
CREATE INDEX "booking_policies_plan_idx" ON "booking_policies" USING btree ("organization_id","plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "check_in_token_uses_token_key" ON "check_in_token_uses" USING btree ("organization_id","token_id","membership_id");--> statement-breakpoint
CREATE INDEX "check_in_token_uses_membership_idx" ON "check_in_token_uses" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "check_in_token_uses_expires_idx" ON "check_in_token_uses" USING btree ("organization_id","expires_at");--> statement-breakpoint
CREATE INDEX "class_series_class_type_idx" ON "class_series" USING btree ("organization_id","class_type_id");--> statement-breakpoint
CREATE INDEX "class_series_location_idx" ON "class_series" USING btree ("organization_id","location_id");--> statement-breakpoint
CREATE INDEX "class_series_space_idx" ON "class_series" USING btree ("organization_id","space_id","location_id");--> statement-breakpoint
CREATE INDEX "class_series_coach_idx" ON "class_series" USING btree ("organization_id","coach_membership_id");--> statement-breakpoint
CREATE INDEX "class_series_split_from_idx" ON "class_series" USING btree ("organization_id","split_from_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_series_exceptions_day_key" ON "class_series_exceptions" USING btree ("organization_id","series_id","occurrence_on");--> statement-breakpoint
CREATE INDEX "class_series_exceptions_session_idx" ON "class_series_exceptions" USING btree ("organization_id","class_session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_session_workouts_workout_key" ON "class_session_workouts" USING btree ("organization_id","class_session_id","workout_id");--> statement-breakpoint
CREATE INDEX "class_session_workouts_workout_idx" ON "class_session_workouts" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "closures_starts_idx" ON "closures" USING btree ("organization_id","starts_at");--> statement-breakpoint
CREATE INDEX "closures_location_idx" ON "closures" USING btree ("organization_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "closures_holiday_key" ON "closures" USING btree ("organization_id","holiday_key");--> statement-breakpoint
CREATE UNIQUE INDEX "program_enrollments_active_key" ON "program_enrollments" USING btree ("organization_id","program_id","membership_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "program_enrollments_program_idx" ON "program_enrollments" USING btree ("organization_id","program_id");--> statement-breakpoint
CREATE INDEX "program_enrollments_membership_idx" ON "program_enrollments" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "spaces_name_key" ON "spaces" USING btree ("organization_id","location_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "strikes_booking_key" ON "strikes" USING btree ("organization_id","booking_id","booking_round") WHERE kind = 'strike';--> statement-breakpoint
CREATE INDEX "strikes_membership_idx" ON "strikes" USING btree ("organization_id","membership_id","created_at");--> statement-breakpoint
CREATE INDEX "strikes_booking_idx" ON "strikes" USING btree ("organization_id","booking_id");--> statement-breakpoint
CREATE INDEX "strikes_actor_idx" ON "strikes" USING btree ("organization_id","actor_membership_id");--> statement-breakpoint
CREATE INDEX "waitlist_offers_session_idx" ON "waitlist_offers" USING btree ("organization_id","class_session_id");--> statement-breakpoint
CREATE INDEX "waitlist_offers_booking_idx" ON "waitlist_offers" USING btree ("organization_id","booking_id");--> statement-breakpoint
CREATE INDEX "waitlist_offers_due_idx" ON "waitlist_offers" USING btree ("organization_id","expires_at") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "waitlist_offers_open_key" ON "waitlist_offers" USING btree ("organization_id","booking_id") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "waitlist_preferences_membership_key" ON "waitlist_preferences" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_contact_lead_key" ON "tasks" USING btree ("organization_id","lead_id") WHERE type = 'contact_lead' and source = 'auto';--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_manual_refund_key" ON "tasks" USING btree ("organization_id","payment_transaction_id") WHERE type = 'manual_refund';--> statement-breakpoint
CREATE INDEX "tasks_open_idx" ON "tasks" USING btree ("organization_id","status","due_date","id");--> statement-breakpoint
CREATE INDEX "tasks_assignee_idx" ON "tasks" USING btree ("organization_id","assignee_membership_id","status");--> statement-breakpoint
CREATE INDEX "tasks_created_by_idx" ON "tasks" USING btree ("organization_id","created_by");--> statement-breakpoint
CREATE INDEX "tasks_membership_idx" ON "tasks" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "tasks_lead_idx" ON "tasks" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE INDEX "tasks_subscription_idx" ON "tasks" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE INDEX "tasks_cancellation_request_idx" ON "tasks" USING btree ("organization_id","cancellation_request_id");--> statement-breakpoint
CREATE INDEX "tasks_payment_transaction_idx" ON "tasks" USING btree ("organization_id","payment_transaction_id");--> statement-breakpoint
CREATE INDEX "tasks_closed_by_idx" ON "tasks" USING btree ("organization_id","closed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "uploads_file_key" ON "uploads" USING btree ("organization_id","file_key");--> statement-breakpoint
CREATE INDEX "uploads_membership_idx" ON "uploads" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "uploads_sweep_idx" ON "uploads" USING btree ("expires_at") WHERE consumed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_attempts_number_key" ON "webhook_attempts" USING btree ("organization_id","delivery_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_event_key" ON "webhook_deliveries" USING btree ("organization_id","endpoint_id","event_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_created_idx" ON "webhook_deliveries" USING btree ("organization_id","endpoint_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due_idx" ON "webhook_deliveries" USING btree ("next_attempt_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_endpoints_created_idx" ON "webhook_endpoints" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_secrets_current_key" ON "webhook_secrets" USING btree ("organization_id","endpoint_id") WHERE expires_at is null;--> statement-breakpoint
CREATE INDEX "webhook_secrets_endpoint_idx" ON "webhook_secrets" USING btree ("organization_id","endpoint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "daily_programming_workout_key" ON "daily_programming" USING btree ("organization_id","class_type_id","date","workout_id");--> statement-breakpoint
CREATE INDEX "daily_programming_date_idx" ON "daily_programming" USING btree ("organization_id","date");--> statement-breakpoint
CREATE INDEX "daily_programming_workout_idx" ON "daily_programming" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exercise_overrides_exercise_key" ON "exercise_overrides" USING btree ("organization_id","exercise_id");--> statement-breakpoint
CREATE INDEX "exercise_overrides_exercise_idx" ON "exercise_overrides" USING btree ("exercise_scope","exercise_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exercises_slug_key" ON "exercises" USING btree ("slug") WHERE organization_id is null;--> statement-breakpoint
CREATE INDEX "exercises_organization_idx" ON "exercises" USING btree ("organization_id","name");--> statement-breakpoint
CREATE INDEX "exercises_video_locked_by_idx" ON "exercises" USING btree ("video_locked_by");--> statement-breakpoint
CREATE INDEX "exercises_search_idx" ON "exercises" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "exercises_search_vector_idx" ON "exercises" USING gin ("search_vector");--> statement-breakpoint
CREATE INDEX "exercises_embedding_idx" ON "exercises" USING hnsw ("embedding" vector_cosine_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "personal_records_exercise_key" ON "personal_records" USING btree ("organization_id","membership_id","exercise_scope","exercise_id","measure") WHERE exercise_id is not null and deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "personal_records_workout_key" ON "personal_records" USING btree ("organization_id","membership_id","workout_id") WHERE workout_id is not null and deleted_at is null;--> statement-breakpoint
CREATE INDEX "personal_records_membership_idx" ON "personal_records" USING btree ("organization_id","membership_id");--> statement-breakpoint
CREATE INDEX "personal_records_exercise_idx" ON "personal_records" USING btree ("exercise_scope","exercise_id");--> statement-breakpoint
CREATE INDEX "personal_records_workout_idx" ON "personal_records" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "personal_records_result_idx" ON "personal_records" USING btree ("organization_id","result_id");--> statement-breakpoint
CREATE UNIQUE INDEX "workout_assignments_snapshot_key" ON "workout_assignments" USING btree ("organization_id","snapshot_workout_id");--> statement-breakpoint
CREATE INDEX "workout_assignments_membership_idx" ON "workout_assignments" USING btree ("organization_id","membership_id","date","sort_order");--> statement-breakpoint
CREATE INDEX "workout_assignments_date_idx" ON "workout_assignments" USING btree ("organization_id","date");--> statement-breakpoint
CREATE INDEX "workout_assignments_program_idx" ON "workout_assignments" USING btree ("organization_id","program_id","date");--> statement-breakpoint
CREATE INDEX "workout_assignments_workout_idx" ON "workout_assignments" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "workout_assignments_assigned_by_idx" ON "workout_assignments" USING btree ("organization_id","assigned_by_membership_id");--> statement-breakpoint
CREATE INDEX "workout_assignments_due_idx" ON "workout_assignments" USING btree ("publish_at") WHERE not published and deleted_at is null;--> statement-breakpoint
CREATE INDEX "workout_feed_posts_program_idx" ON "workout_feed_posts" USING btree ("organization_id","program_id","publish_at");--> statement-breakpoint
CREATE INDEX "workout_feed_posts_workout_idx" ON "workout_feed_posts" USING btree ("organization_id","workout_id");--> statement-breakpoint
CREATE INDEX "workout_feed_posts_author_idx" ON "workout_feed_posts" USING btree ("organization_id","author_membership_id");--> statement-breakpoint
CREATE INDEX "workout_movements_section_idx" ON "workout_movements" USING btree ("organization_id","section_id","sort_order");--> statement-breakpoint
CREATE INDEX "workout_movements_exercise_idx" ON "workout_movements" USING btree ("exercise_scope","exercise_id","organization_id");--> statement-breakpoint
CREATE INDEX "workout_movements_load_metric_idx" ON "workout_movements" USING btree ("load_metric_scope","load_metric_id");--> statement-breakpoint
CREATE INDEX "workout_results_leaderboard_idx" ON "workout_results" USING btree ("organization_id","library_workout_id","score_numeric");--> statement-breakpoint
CREATE INDEX "workout_results_membership_idx" ON "workout_results" USING btree ("organization_id","membership_id","performed_at");--> statement-breakpoint
CREATE INDEX "workout_results_snapshot_idx" ON "workout_results" USING btree ("organization_id","snapshot_workout_id");--> statement-breakpoint
CREATE INDEX "workout_results_assignment_idx" ON "workout_results" USING btree ("organization_id","assignment_id");--> statement-breakpoint
CREATE INDEX "workout_sections_workout_idx" ON "workout_sections" USING btree ("organization_id","workout_id","sort_order");--> statement-breakpoint
CREATE INDEX "workout_set_results_movement_idx" ON "workout_set_results" USING btree ("organization_id","movement_id");--> statement-breakpoint
CREATE INDEX "workout_set_results_exercise_idx" ON "workout_set_results" USING btree ("exercise_scope","exercise_id","organization_id");--> statement-breakpoint
CREATE INDEX "workouts_library_idx" ON "workouts" USING btree ("organization_id","created_at","id") WHERE not is_snapshot and deleted_at is null;--> statement-breakpoint
CREATE INDEX "workouts_program_idx" ON "workouts" USING btree ("organization_id","program_id");--> statement-breakpoint
CREATE INDEX "workouts_author_idx" ON "workouts" USING btree ("organization_id","author_membership_id");--> statement-breakpoint
CREATE INDEX "workouts_forked_from_idx" ON "workouts" USING btree ("organization_id","forked_from_id");--> statement-breakpoint
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_impersonation_fk" FOREIGN KEY ("organization_id","impersonation_id") REFERENCES "public"."impersonations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_cancelled_by_fk" FOREIGN KEY ("organization_id","cancelled_by") REFERENCES "public"."memberships"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_provider_config_fk" FOREIGN KEY ("organization_id","provider_config_id") REFERENCES "public"."import_provider_configs"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_source_lead_fk" FOREIGN KEY ("organization_id","source_lead_id") REFERENCES "public"."leads"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_subscription_fk" FOREIGN KEY ("organization_id","subscription_id") REFERENCES "public"."subscriptions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_space_fk" FOREIGN KEY ("organization_id","location_id","space_id") REFERENCES "public"."spaces"("organization_id","location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_series_fk" FOREIGN KEY ("organization_id","series_id") REFERENCES "public"."class_series"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_types" ADD CONSTRAINT "class_types_space_fk" FOREIGN KEY ("organization_id","default_location_id","default_space_id") REFERENCES "public"."spaces"("organization_id","location_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_logs_actor_idx" ON "audit_logs" USING btree ("organization_id","actor_user_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_logs_resource_idx" ON "audit_logs" USING btree ("organization_id","resource_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_logs_impersonation_idx" ON "audit_logs" USING btree ("organization_id","impersonation_id");--> statement-breakpoint
CREATE INDEX "imports_cancelled_by_idx" ON "imports" USING btree ("organization_id","cancelled_by");--> statement-breakpoint
CREATE INDEX "imports_provider_config_idx" ON "imports" USING btree ("organization_id","provider_config_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_profiles_rfid_key" ON "member_profiles" USING btree ("organization_id","rfid_tag") WHERE rfid_tag is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_source_lead_key" ON "memberships" USING btree ("organization_id","source_lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_clerk_key" ON "organizations" USING btree ("clerk_organization_id");--> statement-breakpoint
CREATE INDEX "bookings_subscription_idx" ON "bookings" USING btree ("organization_id","subscription_id");--> statement-breakpoint
CREATE INDEX "bookings_holds_idx" ON "bookings" USING btree ("organization_id","class_session_id","holds_from","holds_until");--> statement-breakpoint
CREATE INDEX "class_sessions_space_idx" ON "class_sessions" USING btree ("organization_id","space_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_sessions_occurrence_key" ON "class_sessions" USING btree ("organization_id","series_id","occurrence_on");--> statement-breakpoint
CREATE INDEX "class_types_space_idx" ON "class_types" USING btree ("organization_id","default_space_id","default_location_id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_phase" CHECK (phase in ('plans', 'members', 'enrichment', 'done'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file" CHECK (source <> 'csv' or num_nulls(file_name, encoding, delimiter) = 0);--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_cancelled" CHECK (cancelled_by is null or status = 'cancelled');--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_attempts" CHECK (attempts >= 0);--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_embedding" CHECK (num_nulls(embedding, embedding_hash, embedding_model) in (0, 3));--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_emergency_phone_e164" CHECK (emergency_contact_phone ~ '^\+[1-9][0-9]{6,14}$');--> statement-breakpoint
ALTER TABLE "member_profiles" ADD CONSTRAINT "member_profiles_medical_cert" CHECK (medical_cert_until is null or medical_cert);--> statement-breakpoint
ALTER TABLE "minisites" ADD CONSTRAINT "minisites_published" CHECK (not is_published or published_content is not null);--> statement-breakpoint
ALTER TABLE "minisites" ADD CONSTRAINT "minisites_theme" CHECK (jsonb_typeof(theme) = 'object' and coalesce(theme ->> 'primaryColor', '#000000') ~* '^#[0-9a-f]{6}$' and coalesce(theme ->> 'secondaryColor', '#000000') ~* '^#[0-9a-f]{6}$'
        and coalesce(theme ->> 'buttonStyle', 'rounded') in ('rounded', 'square', 'pill'));--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_name" CHECK (char_length(name) between 1 and 255);--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_country" CHECK (country ~ '^[A-Z]{2}$');--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_logo_key" CHECK (logo_key like 'orgs/' || id || '/%');--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_check_in" CHECK (check_in_opens_minutes between 0 and 1440 and check_in_closes_minutes between 0 and 1440 and check_in_max_meters between 10 and 10000);--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_test_clock" CHECK (test_clock_at is null or is_test);--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_check_in_method" CHECK (check_in_method in ('staff', 'qr', 'gps', 'kiosk', 'rfid'));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_checked_in_how" CHECK (check_in_method is null or checked_in_at is not null);--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_round" CHECK (round > 0);--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_credit" CHECK (credit in ('spent', 'returned', 'forfeited'));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_credit_settled" CHECK (status <> 'cancelled' or credit is distinct from 'spent');--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_credit_forfeited" CHECK (credit is distinct from 'forfeited' or (consequence is not distinct from 'credit' and consequence_waived_at is null));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_consequence" CHECK (consequence in ('none', 'credit', 'fee', 'strike'));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_consequence_cause" CHECK (consequence_cause in ('late_cancellation', 'no_show'));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_consequence_caused" CHECK ((consequence is null) = (consequence_cause is null));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_consequence_waived" CHECK (consequence_waived_at is null or consequence in ('credit', 'fee', 'strike'));--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_holds" CHECK ((holds_from is null) = (holds_until is null));--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_space" CHECK (space_id is null or location_id is not null);--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_occurrence" CHECK ((series_id is null) = (occurrence_on is null));--> statement-breakpoint
ALTER TABLE "class_types" ADD CONSTRAINT "class_types_space" CHECK (default_space_id is null or default_location_id is not null);--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_embedding" CHECK (num_nulls(embedding, embedding_hash, embedding_model) in (0, 3));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_language" CHECK (language in ('he', 'en', 'ru'));--> statement-breakpoint
CREATE POLICY "import_rows_private" ON "import_rows" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system'));--> statement-breakpoint
CREATE POLICY "imports_private" ON "imports" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "impersonations_tenant" ON "impersonations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "impersonations_door_select" ON "impersonations" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "manual_costs_door_select" ON "manual_costs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "manual_costs_door_insert" ON "manual_costs" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "manual_costs_door_update" ON "manual_costs" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "platform_admins_door_select" ON "platform_admins" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "platform_admins_door_insert" ON "platform_admins" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "platform_admins_door_update" ON "platform_admins" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "platform_audit_logs_door_select" ON "platform_audit_logs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "platform_audit_logs_door_insert" ON "platform_audit_logs" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ai_conversations_tenant" ON "ai_conversations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_conversations_private" ON "ai_conversations" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('system', 'platform'));--> statement-breakpoint
CREATE POLICY "ai_daily_spend_tenant" ON "ai_daily_spend" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_memories_tenant" ON "ai_memories" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_memories_private" ON "ai_memories" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system') and (membership_id is null or membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system'));--> statement-breakpoint
CREATE POLICY "ai_messages_tenant" ON "ai_messages" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_messages_private" ON "ai_messages" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (conversation_id in (select c.id from ai_conversations c where c.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "ai_tool_calls_tenant" ON "ai_tool_calls" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_tool_calls_private" ON "ai_tool_calls" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (conversation_id in (select c.id from ai_conversations c where c.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "ai_cache_read" ON "ai_cache" AS PERMISSIVE FOR SELECT TO "fitkit_app" USING (scope = any (array[(nullif(current_setting('app.organization_id', true), '')::uuid), '00000000-0000-0000-0000-000000000000'::uuid]));--> statement-breakpoint
CREATE POLICY "ai_cache_add" ON "ai_cache" AS PERMISSIVE FOR INSERT TO "fitkit_app" WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_cache_change" ON "ai_cache" AS PERMISSIVE FOR UPDATE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_cache_remove" ON "ai_cache" AS PERMISSIVE FOR DELETE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "ai_cache_door_select" ON "ai_cache" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "ai_cache_door_insert" ON "ai_cache" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ai_cache_door_update" ON "ai_cache" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ai_cache_door_delete" ON "ai_cache" AS PERMISSIVE FOR DELETE TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "announcement_reads_tenant" ON "announcement_reads" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "announcement_reads_private" ON "announcement_reads" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "announcement_targets_tenant" ON "announcement_targets" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "announcement_targets_private" ON "announcement_targets" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system') or ((current_setting('app.role', true)) = 'member' and (membership_id is null or membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "announcements_tenant" ON "announcements" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "announcements_door_select" ON "announcements" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "announcements_private" ON "announcements" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system') or ((current_setting('app.role', true)) = 'member' and published_at is not null and archived_at is null and deleted_at is null));--> statement-breakpoint
CREATE POLICY "api_keys_tenant" ON "api_keys" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "api_keys_door_select" ON "api_keys" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "api_keys_door_update" ON "api_keys" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_keys_private" ON "api_keys" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "api_requests_tenant" ON "api_requests" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "api_requests_private" ON "api_requests" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "attachments_tenant" ON "attachments" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "attachments_door_select" ON "attachments" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "attachments_private" ON "attachments" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) = 'system' or case owner_type
        when 'message' then exists (select 1 from messages o where o.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and o.id = owner_id)
        when 'exercise_comment' then exists (select 1 from exercise_comments o where o.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and o.id = owner_id)
        when 'feed_item' then exists (select 1 from feed_items o where o.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and o.id = owner_id)
        when 'feed_comment' then exists (select 1 from feed_comments o where o.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and o.id = owner_id)
        else exists (select 1 from form_instances o where o.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and o.id = owner_id) end);--> statement-breakpoint
CREATE POLICY "body_metric_settings_tenant" ON "body_metric_settings" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "body_metric_settings_private" ON "body_metric_settings" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "body_metrics_tenant" ON "body_metrics" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "body_metrics_private" ON "body_metrics" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "exercise_comments_tenant" ON "exercise_comments" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exercise_comments_private" ON "exercise_comments" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (athlete_membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system') or (athlete_membership_id is null and (current_setting('app.role', true)) = 'member'));--> statement-breakpoint
CREATE POLICY "feed_comments_tenant" ON "feed_comments" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "feed_comments_private" ON "feed_comments" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) not in ('visitor', 'person', 'nobody'));--> statement-breakpoint
CREATE POLICY "feed_items_tenant" ON "feed_items" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "feed_items_private" ON "feed_items" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) not in ('visitor', 'person', 'nobody'));--> statement-breakpoint
CREATE POLICY "reactions_tenant" ON "reactions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "reactions_private" ON "reactions" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) not in ('visitor', 'person', 'nobody'));--> statement-breakpoint
CREATE POLICY "course_completions_tenant" ON "course_completions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "course_configs_tenant" ON "course_configs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "course_entitlements_tenant" ON "course_entitlements" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "course_entitlements_private" ON "course_entitlements" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (user_id = (nullif(current_setting('app.user_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "course_workouts_tenant" ON "course_workouts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "device_tokens_door_select" ON "device_tokens" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "device_tokens_door_insert" ON "device_tokens" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "device_tokens_door_update" ON "device_tokens" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "device_tokens_own" ON "device_tokens" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (user_id = (nullif(current_setting('app.user_id', true), '')::uuid) or ((current_setting('app.role', true)) = 'system' and exists (select 1 from memberships m where m.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and m.user_id = device_tokens.user_id))) WITH CHECK (user_id = (nullif(current_setting('app.user_id', true), '')::uuid) or ((current_setting('app.role', true)) = 'system' and exists (select 1 from memberships m where m.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and m.user_id = device_tokens.user_id)));--> statement-breakpoint
CREATE POLICY "export_jobs_tenant" ON "export_jobs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "export_jobs_door_select" ON "export_jobs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "export_jobs_private" ON "export_jobs" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "form_instances_tenant" ON "form_instances" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "form_instances_door_select" ON "form_instances" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "form_instances_private" ON "form_instances" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "form_signatures_tenant" ON "form_signatures" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "form_signatures_private" ON "form_signatures" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (exists (select 1 from form_instances i where i.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and i.id = form_signatures.form_instance_id));--> statement-breakpoint
CREATE POLICY "form_templates_tenant" ON "form_templates" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "goals_tenant" ON "goals" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "goals_private" ON "goals" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "idempotency_keys_tenant" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "person_idempotency_keys_self" ON "person_idempotency_keys" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (user_id = (nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (user_id = (nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "import_provider_configs_tenant" ON "import_provider_configs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "import_provider_configs_private" ON "import_provider_configs" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system'));--> statement-breakpoint
CREATE POLICY "import_results_tenant" ON "import_results" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "import_results_private" ON "import_results" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "invitations_tenant" ON "invitations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invitations_door_select" ON "invitations" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "invitations_door_update" ON "invitations" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "dead_letters_tenant" ON "dead_letters" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "dead_letters_private" ON "dead_letters" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "schedule_runs_tenant" ON "schedule_runs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "schedule_runs_private" ON "schedule_runs" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "lead_status_events_tenant" ON "lead_status_events" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "lead_status_events_private" ON "lead_status_events" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "leads_tenant" ON "leads" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "leads_private" ON "leads" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "platform_leads_door_select" ON "platform_leads" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "platform_leads_door_insert" ON "platform_leads" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "platform_leads_door_update" ON "platform_leads" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "legal_consents_tenant" ON "legal_consents" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "legal_documents_read" ON "legal_documents" AS PERMISSIVE FOR SELECT TO "fitkit_app" USING (scope = any (array[(nullif(current_setting('app.organization_id', true), '')::uuid), '00000000-0000-0000-0000-000000000000'::uuid]));--> statement-breakpoint
CREATE POLICY "legal_documents_add" ON "legal_documents" AS PERMISSIVE FOR INSERT TO "fitkit_app" WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "legal_documents_change" ON "legal_documents" AS PERMISSIVE FOR UPDATE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "legal_documents_remove" ON "legal_documents" AS PERMISSIVE FOR DELETE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "conversation_members_tenant" ON "conversation_members" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "conversation_members_door_select" ON "conversation_members" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "conversations_tenant" ON "conversations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "conversations_private" ON "conversations" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or other_membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system'
        or (kind = 'workout' and (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'))
        or exists (select 1 from conversation_members p where p.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and p.conversation_id = conversations.id and p.membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) and p.left_at is null));--> statement-breakpoint
CREATE POLICY "messages_tenant" ON "messages" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "messages_private" ON "messages" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (exists (select 1 from conversations c where c.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and c.id = messages.conversation_id));--> statement-breakpoint
CREATE POLICY "member_metrics_tenant" ON "member_metrics" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "member_metrics_private" ON "member_metrics" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "metric_definitions_read" ON "metric_definitions" AS PERMISSIVE FOR SELECT TO "fitkit_app" USING (scope = any (array[(nullif(current_setting('app.organization_id', true), '')::uuid), '00000000-0000-0000-0000-000000000000'::uuid]));--> statement-breakpoint
CREATE POLICY "metric_definitions_add" ON "metric_definitions" AS PERMISSIVE FOR INSERT TO "fitkit_app" WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "metric_definitions_change" ON "metric_definitions" AS PERMISSIVE FOR UPDATE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "metric_definitions_remove" ON "metric_definitions" AS PERMISSIVE FOR DELETE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "metric_definitions_door_select" ON "metric_definitions" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "metric_definitions_door_insert" ON "metric_definitions" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "metric_definitions_door_update" ON "metric_definitions" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "metric_set_entries_tenant" ON "metric_set_entries" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "metric_sets_tenant" ON "metric_sets" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notification_prefs_tenant" ON "notification_prefs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notification_prefs_private" ON "notification_prefs" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system');--> statement-breakpoint
CREATE POLICY "quiet_hours_tenant" ON "quiet_hours" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "quiet_hours_private" ON "quiet_hours" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system');--> statement-breakpoint
CREATE POLICY "notification_deliveries_tenant" ON "notification_deliveries" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notification_deliveries_door_select" ON "notification_deliveries" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "notification_deliveries_private" ON "notification_deliveries" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system')
        or exists (select 1 from notifications n where n.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and n.id = notification_deliveries.notification_id));--> statement-breakpoint
CREATE POLICY "notifications_tenant" ON "notifications" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notifications_private" ON "notifications" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or user_id = (nullif(current_setting('app.user_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system');--> statement-breakpoint
CREATE POLICY "suppressed_addresses_tenant" ON "suppressed_addresses" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "suppressed_addresses_private" ON "suppressed_addresses" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "unsubscribe_tokens_tenant" ON "unsubscribe_tokens" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "unsubscribe_tokens_door_select" ON "unsubscribe_tokens" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "unsubscribe_tokens_private" ON "unsubscribe_tokens" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system');--> statement-breakpoint
CREATE POLICY "billing_policies_tenant" ON "billing_policies" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "cancellation_requests_tenant" ON "cancellation_requests" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "checkout_sessions_tenant" ON "checkout_sessions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "credit_entries_tenant" ON "credit_entries" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "credit_lots_tenant" ON "credit_lots" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invoice_confirmations_tenant" ON "invoice_confirmations" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invoice_lines_tenant" ON "invoice_lines" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invoices_tenant" ON "invoices" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "invoices_private" ON "invoices" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or buyer_user_id = (nullif(current_setting('app.user_id', true), '')::uuid) or (current_setting('app.role', true)) not in ('member', 'visitor', 'person', 'nobody'));--> statement-breakpoint
CREATE POLICY "invoicing_configs_tenant" ON "invoicing_configs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "member_payment_methods_tenant" ON "member_payment_methods" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "member_payment_methods_private" ON "member_payment_methods" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) not in ('coach', 'member', 'visitor', 'person', 'nobody'));--> statement-breakpoint
CREATE POLICY "payment_attempts_tenant" ON "payment_attempts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payment_callbacks_tenant" ON "payment_callbacks" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payment_provider_clients_tenant" ON "payment_provider_clients" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payment_provider_configs_tenant" ON "payment_provider_configs" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payment_provider_configs_door_select" ON "payment_provider_configs" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "payment_transactions_tenant" ON "payment_transactions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payment_transactions_private" ON "payment_transactions" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or buyer_user_id = (nullif(current_setting('app.user_id', true), '')::uuid) or (current_setting('app.role', true)) not in ('member', 'visitor', 'person', 'nobody'));--> statement-breakpoint
CREATE POLICY "plan_class_types_tenant" ON "plan_class_types" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "plans_tenant" ON "plans" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subscription_changes_tenant" ON "subscription_changes" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subscription_freezes_tenant" ON "subscription_freezes" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subscription_members_tenant" ON "subscription_members" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subscriptions_tenant" ON "subscriptions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "platform_billing_checkouts_tenant" ON "platform_billing_checkouts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "platform_billing_checkouts_door_select" ON "platform_billing_checkouts" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "platform_billing_checkouts_private" ON "platform_billing_checkouts" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "platform_billing_subscriptions_tenant" ON "platform_billing_subscriptions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "platform_billing_subscriptions_private" ON "platform_billing_subscriptions" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "platform_billing_transactions_tenant" ON "platform_billing_transactions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "platform_billing_transactions_private" ON "platform_billing_transactions" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "program_template_cells_tenant" ON "program_template_cells" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "program_templates_tenant" ON "program_templates" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "progress_photos_tenant" ON "progress_photos" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "progress_photos_door_select" ON "progress_photos" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "progress_photos_private" ON "progress_photos" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (is_shared_with_staff and (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system')) or (current_setting('app.role', true)) = 'system');--> statement-breakpoint
CREATE POLICY "booking_policies_tenant" ON "booking_policies" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "check_in_token_uses_tenant" ON "check_in_token_uses" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "class_series_tenant" ON "class_series" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "class_series_exceptions_tenant" ON "class_series_exceptions" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "class_session_workouts_tenant" ON "class_session_workouts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "closures_tenant" ON "closures" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "program_enrollments_tenant" ON "program_enrollments" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "spaces_tenant" ON "spaces" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "strikes_tenant" ON "strikes" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "waitlist_offers_tenant" ON "waitlist_offers" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "waitlist_preferences_tenant" ON "waitlist_preferences" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tasks_tenant" ON "tasks" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tasks_private" ON "tasks" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "uploads_tenant" ON "uploads" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "uploads_door_select" ON "uploads" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "uploads_private" ON "uploads" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) = 'system');--> statement-breakpoint
CREATE POLICY "webhook_attempts_tenant" ON "webhook_attempts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "webhook_deliveries_tenant" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "webhook_deliveries_door_select" ON "webhook_deliveries" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "webhook_deliveries_door_update" ON "webhook_deliveries" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "webhook_endpoints_tenant" ON "webhook_endpoints" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "webhook_secrets_tenant" ON "webhook_secrets" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "webhook_secrets_private" ON "webhook_secrets" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((current_setting('app.role', true)) in ('owner', 'admin', 'system', 'platform'));--> statement-breakpoint
CREATE POLICY "daily_programming_tenant" ON "daily_programming" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "daily_programming_private" ON "daily_programming" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (status = 'published' or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "exercise_overrides_tenant" ON "exercise_overrides" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exercises_read" ON "exercises" AS PERMISSIVE FOR SELECT TO "fitkit_app" USING (scope = any (array[(nullif(current_setting('app.organization_id', true), '')::uuid), '00000000-0000-0000-0000-000000000000'::uuid]));--> statement-breakpoint
CREATE POLICY "exercises_add" ON "exercises" AS PERMISSIVE FOR INSERT TO "fitkit_app" WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exercises_change" ON "exercises" AS PERMISSIVE FOR UPDATE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exercises_remove" ON "exercises" AS PERMISSIVE FOR DELETE TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exercises_door_select" ON "exercises" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "exercises_door_insert" ON "exercises" AS PERMISSIVE FOR INSERT TO "fitkit_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exercises_door_update" ON "exercises" AS PERMISSIVE FOR UPDATE TO "fitkit_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "personal_records_tenant" ON "personal_records" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "personal_records_private" ON "personal_records" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING (membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "workout_assignments_tenant" ON "workout_assignments" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workout_assignments_door_select" ON "workout_assignments" AS PERMISSIVE FOR SELECT TO "fitkit_door" USING (true);--> statement-breakpoint
CREATE POLICY "workout_assignments_private" ON "workout_assignments" AS RESTRICTIVE FOR SELECT TO "fitkit_app" USING ((membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) and published) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system'));--> statement-breakpoint
CREATE POLICY "workout_feed_posts_tenant" ON "workout_feed_posts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workout_movements_tenant" ON "workout_movements" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workout_results_tenant" ON "workout_results" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workout_sections_tenant" ON "workout_sections" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workout_set_results_tenant" ON "workout_set_results" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workouts_tenant" ON "workouts" AS PERMISSIVE FOR ALL TO "fitkit_app" USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "audit_logs_tenant" ON "audit_logs" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "events_tenant" ON "events" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "inbox_tenant" ON "inbox" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "import_rows_tenant" ON "import_rows" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "imports_tenant" ON "imports" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "member_profiles_tenant" ON "member_profiles" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "member_profiles_private" ON "member_profiles" TO fitkit_app USING (is_public or membership_id = (nullif(current_setting('app.membership_id', true), '')::uuid) or (current_setting('app.role', true)) in ('owner', 'admin', 'coach', 'system', 'platform'));--> statement-breakpoint
ALTER POLICY "memberships_tenant" ON "memberships" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "minisites_tenant" ON "minisites" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "organization_domains_tenant" ON "organization_domains" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "organizations_tenant" ON "organizations" TO fitkit_app USING (id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "bookings_tenant" ON "bookings" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "class_sessions_tenant" ON "class_sessions" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "class_types_tenant" ON "class_types" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "locations_tenant" ON "locations" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "programs_tenant" ON "programs" TO fitkit_app USING (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "users_self_and_co_members" ON "users" TO fitkit_app USING (id = (nullif(current_setting('app.user_id', true), '')::uuid) or exists (select 1 from memberships m where m.organization_id = (nullif(current_setting('app.organization_id', true), '')::uuid) and m.user_id = users.id));--> statement-breakpoint
ALTER POLICY "users_self_update" ON "users" TO fitkit_app USING (id = (nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (id = (nullif(current_setting('app.user_id', true), '')::uuid));