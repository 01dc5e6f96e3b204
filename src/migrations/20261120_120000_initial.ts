import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'en', 'ar');
  CREATE TYPE "public"."enum_exercises_difficulty" AS ENUM('easy', 'medium', 'hard');
  CREATE TYPE "public"."enum_exercises_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exercises_v_version_difficulty" AS ENUM('easy', 'medium', 'hard');
  CREATE TYPE "public"."enum__exercises_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exercises_v_published_locale" AS ENUM('fr', 'en', 'ar');
  CREATE TYPE "public"."enum_categories_tint" AS ENUM('mint', 'peach', 'lilac', 'rose', 'sand', 'sky');
  CREATE TYPE "public"."enum_images_moderation_status" AS ENUM('pending', 'approved', 'rejected');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('apprenant', 'formateur', 'contributeur', 'parent', 'administrateur');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('fr', 'en', 'ar', 'es', 'pt', 'de', 'it', 'tr', 'ru', 'uk', 'pl', 'ro', 'nl', 'zh', 'vi', 'fa', 'ps', 'ur', 'hi', 'bn', 'ta', 'so', 'ti', 'am', 'sw', 'wo', 'bm', 'ff', 'ln', 'kab', 'sq', 'hy', 'ka', 'ku');
  CREATE TYPE "public"."enum_users_locale" AS ENUM('fr', 'en', 'ar');
  CREATE TYPE "public"."enum_users_theme" AS ENUM('auto', 'light', 'dark');
  CREATE TYPE "public"."enum_users_contrast" AS ENUM('auto', 'normal', 'more');
  CREATE TYPE "public"."enum_users_text_size" AS ENUM('normal', 'large', 'larger');
  CREATE TYPE "public"."enum_one_time_codes_purpose" AS ENUM('confirm', 'change', 'password');
  CREATE TYPE "public"."enum_mails_status" AS ENUM('queued', 'kept', 'sent', 'failed');
  CREATE TYPE "public"."enum_error_reports_status" AS ENUM('open', 'handled');
  CREATE TABLE "exercises_blocks_read" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "exercises_blocks_read_locales" (
  	"prompt" varchar,
  	"body" jsonb,
  	"screenshot_id" uuid,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_tap" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"find_all" boolean DEFAULT true,
  	"block_name" varchar
  );
  
  CREATE TABLE "exercises_blocks_tap_locales" (
  	"prompt" varchar,
  	"screenshot_id" uuid,
  	"zones" jsonb,
  	"hint" varchar,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_choice_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"right" boolean DEFAULT false
  );
  
  CREATE TABLE "exercises_blocks_choice_options_locales" (
  	"text" varchar,
  	"feedback" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_choice" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"multiple" boolean DEFAULT false,
  	"block_name" varchar
  );
  
  CREATE TABLE "exercises_blocks_choice_locales" (
  	"prompt" varchar,
  	"screenshot_id" uuid,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_order_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_order_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_order" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "exercises_blocks_order_locales" (
  	"prompt" varchar,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises_blocks_type" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "exercises_blocks_type_locales" (
  	"prompt" varchar,
  	"placeholder" varchar,
  	"hint" varchar,
  	"screenshot_id" uuid,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "exercises" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"category_id" uuid,
  	"difficulty" "enum_exercises_difficulty" DEFAULT 'easy',
  	"minutes" numeric DEFAULT 5,
  	"cover_id" uuid,
  	"publish_at" timestamp(3) with time zone,
  	"author_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_exercises_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "exercises_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"search_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "exercises_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "exercises_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid
  );
  
  CREATE TABLE "_exercises_v_blocks_read" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_read_locales" (
  	"prompt" varchar,
  	"body" jsonb,
  	"screenshot_id" uuid,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_blocks_tap" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"find_all" boolean DEFAULT true,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_tap_locales" (
  	"prompt" varchar,
  	"screenshot_id" uuid,
  	"zones" jsonb,
  	"hint" varchar,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_blocks_choice_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"right" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_choice_options_locales" (
  	"text" varchar,
  	"feedback" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_blocks_choice" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"multiple" boolean DEFAULT false,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_choice_locales" (
  	"prompt" varchar,
  	"screenshot_id" uuid,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_blocks_order_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_order_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_blocks_order" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_order_locales" (
  	"prompt" varchar,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_blocks_type" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_exercises_v_blocks_type_locales" (
  	"prompt" varchar,
  	"placeholder" varchar,
  	"hint" varchar,
  	"screenshot_id" uuid,
  	"explanation" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_category_id" uuid,
  	"version_difficulty" "enum__exercises_v_version_difficulty" DEFAULT 'easy',
  	"version_minutes" numeric DEFAULT 5,
  	"version_cover_id" uuid,
  	"version_publish_at" timestamp(3) with time zone,
  	"version_author_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__exercises_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__exercises_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_exercises_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_search_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exercises_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_exercises_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"tint" "enum_categories_tint" DEFAULT 'mint',
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "categories_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "skills" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "skills_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "images" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"category_id" uuid,
  	"moderation_status" "enum_images_moderation_status" NOT NULL,
  	"uploaded_by_id" uuid,
  	"moderated_by_id" uuid,
  	"moderated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_full_url" varchar,
  	"sizes_full_width" numeric,
  	"sizes_full_height" numeric,
  	"sizes_full_mime_type" varchar,
  	"sizes_full_filesize" numeric,
  	"sizes_full_filename" varchar
  );
  
  CREATE TABLE "images_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "images_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "editions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"exercise_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"content" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "exercise_addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"exercise_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "attempts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid,
  	"visitor" varchar,
  	"exercise_id" uuid NOT NULL,
  	"edition_id" uuid NOT NULL,
  	"position" numeric DEFAULT 0 NOT NULL,
  	"seed" varchar NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"score" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"attempt_id" uuid NOT NULL,
  	"step" varchar NOT NULL,
  	"first_right" boolean DEFAULT false NOT NULL,
  	"solved" boolean DEFAULT false NOT NULL,
  	"tries" numeric DEFAULT 1 NOT NULL,
  	"misses" numeric DEFAULT 0 NOT NULL,
  	"response" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"email_confirmed_at" timestamp(3) with time zone,
  	"biography" varchar,
  	"locale" "enum_users_locale" DEFAULT 'fr' NOT NULL,
  	"time_zone" varchar DEFAULT 'Europe/Paris' NOT NULL,
  	"theme" "enum_users_theme" DEFAULT 'auto' NOT NULL,
  	"contrast" "enum_users_contrast" DEFAULT 'auto' NOT NULL,
  	"text_size" "enum_users_text_size" DEFAULT 'normal' NOT NULL,
  	"terms_version" varchar,
  	"terms_accepted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "avatars" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"webp" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credentials" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sessions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"browser" varchar,
  	"system" varchar,
  	"ip_hash" varchar,
  	"last_seen_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "one_time_codes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"purpose" "enum_one_time_codes_purpose" NOT NULL,
  	"code_hash" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "known_devices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rate_limits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"subject" varchar,
  	"count" numeric NOT NULL,
  	"resets_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar,
  	"html" varchar,
  	"status" "enum_mails_status" DEFAULT 'queued' NOT NULL,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"next_try_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"action" varchar NOT NULL,
  	"actor" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"details" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "error_reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"about" varchar,
  	"message" varchar NOT NULL,
  	"status" "enum_error_reports_status" DEFAULT 'open' NOT NULL,
  	"exercise_id" uuid,
  	"edition_id" uuid,
  	"step" varchar,
  	"reporter_id" uuid,
  	"handled_by_id" uuid,
  	"handled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exercises_id" uuid,
  	"categories_id" uuid,
  	"skills_id" uuid,
  	"images_id" uuid,
  	"exercise_addresses_id" uuid,
  	"users_id" uuid,
  	"error_reports_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Mentora' NOT NULL,
  	"logo_id" uuid,
  	"accent" varchar DEFAULT '#0d5b54',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "settings_locales" (
  	"welcome_title" varchar,
  	"welcome_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "exercises_blocks_read" ADD CONSTRAINT "exercises_blocks_read_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_read_locales" ADD CONSTRAINT "exercises_blocks_read_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises_blocks_read_locales" ADD CONSTRAINT "exercises_blocks_read_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_read"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_tap" ADD CONSTRAINT "exercises_blocks_tap_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_tap_locales" ADD CONSTRAINT "exercises_blocks_tap_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises_blocks_tap_locales" ADD CONSTRAINT "exercises_blocks_tap_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_tap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_choice_options" ADD CONSTRAINT "exercises_blocks_choice_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_choice"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_choice_options_locales" ADD CONSTRAINT "exercises_blocks_choice_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_choice_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_choice" ADD CONSTRAINT "exercises_blocks_choice_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_choice_locales" ADD CONSTRAINT "exercises_blocks_choice_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises_blocks_choice_locales" ADD CONSTRAINT "exercises_blocks_choice_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_choice"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_order_items" ADD CONSTRAINT "exercises_blocks_order_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_order"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_order_items_locales" ADD CONSTRAINT "exercises_blocks_order_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_order_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_order" ADD CONSTRAINT "exercises_blocks_order_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_order_locales" ADD CONSTRAINT "exercises_blocks_order_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_order"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_type" ADD CONSTRAINT "exercises_blocks_type_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_blocks_type_locales" ADD CONSTRAINT "exercises_blocks_type_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises_blocks_type_locales" ADD CONSTRAINT "exercises_blocks_type_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises_blocks_type"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises" ADD CONSTRAINT "exercises_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises" ADD CONSTRAINT "exercises_cover_id_images_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises" ADD CONSTRAINT "exercises_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises_locales" ADD CONSTRAINT "exercises_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_texts" ADD CONSTRAINT "exercises_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_read" ADD CONSTRAINT "_exercises_v_blocks_read_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_read_locales" ADD CONSTRAINT "_exercises_v_blocks_read_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_read_locales" ADD CONSTRAINT "_exercises_v_blocks_read_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_read"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_tap" ADD CONSTRAINT "_exercises_v_blocks_tap_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_tap_locales" ADD CONSTRAINT "_exercises_v_blocks_tap_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_tap_locales" ADD CONSTRAINT "_exercises_v_blocks_tap_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_tap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_choice_options" ADD CONSTRAINT "_exercises_v_blocks_choice_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_choice"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_choice_options_locales" ADD CONSTRAINT "_exercises_v_blocks_choice_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_choice_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_choice" ADD CONSTRAINT "_exercises_v_blocks_choice_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_choice_locales" ADD CONSTRAINT "_exercises_v_blocks_choice_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_choice_locales" ADD CONSTRAINT "_exercises_v_blocks_choice_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_choice"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_order_items" ADD CONSTRAINT "_exercises_v_blocks_order_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_order"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_order_items_locales" ADD CONSTRAINT "_exercises_v_blocks_order_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_order_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_order" ADD CONSTRAINT "_exercises_v_blocks_order_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_order_locales" ADD CONSTRAINT "_exercises_v_blocks_order_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_order"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_type" ADD CONSTRAINT "_exercises_v_blocks_type_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_type_locales" ADD CONSTRAINT "_exercises_v_blocks_type_locales_screenshot_id_images_id_fk" FOREIGN KEY ("screenshot_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v_blocks_type_locales" ADD CONSTRAINT "_exercises_v_blocks_type_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v_blocks_type"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_parent_id_exercises_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_category_id_categories_id_fk" FOREIGN KEY ("version_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_cover_id_images_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v_locales" ADD CONSTRAINT "_exercises_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_texts" ADD CONSTRAINT "_exercises_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skills_locales" ADD CONSTRAINT "skills_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "images" ADD CONSTRAINT "images_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "images" ADD CONSTRAINT "images_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "images" ADD CONSTRAINT "images_moderated_by_id_users_id_fk" FOREIGN KEY ("moderated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "images_locales" ADD CONSTRAINT "images_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."images"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "images_texts" ADD CONSTRAINT "images_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."images"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercise_addresses" ADD CONSTRAINT "exercise_addresses_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attempts" ADD CONSTRAINT "attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attempts" ADD CONSTRAINT "attempts_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attempts" ADD CONSTRAINT "attempts_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "avatars" ADD CONSTRAINT "avatars_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_handled_by_id_users_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_images_fk" FOREIGN KEY ("images_id") REFERENCES "public"."images"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exercise_addresses_fk" FOREIGN KEY ("exercise_addresses_id") REFERENCES "public"."exercise_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_error_reports_fk" FOREIGN KEY ("error_reports_id") REFERENCES "public"."error_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_logo_id_images_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "exercises_blocks_read_order_idx" ON "exercises_blocks_read" USING btree ("_order");
  CREATE INDEX "exercises_blocks_read_parent_id_idx" ON "exercises_blocks_read" USING btree ("_parent_id");
  CREATE INDEX "exercises_blocks_read_path_idx" ON "exercises_blocks_read" USING btree ("_path");
  CREATE INDEX "exercises_blocks_read_screenshot_idx" ON "exercises_blocks_read_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "exercises_blocks_read_locales_locale_parent_id_unique" ON "exercises_blocks_read_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_blocks_tap_order_idx" ON "exercises_blocks_tap" USING btree ("_order");
  CREATE INDEX "exercises_blocks_tap_parent_id_idx" ON "exercises_blocks_tap" USING btree ("_parent_id");
  CREATE INDEX "exercises_blocks_tap_path_idx" ON "exercises_blocks_tap" USING btree ("_path");
  CREATE INDEX "exercises_blocks_tap_screenshot_idx" ON "exercises_blocks_tap_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "exercises_blocks_tap_locales_locale_parent_id_unique" ON "exercises_blocks_tap_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_blocks_choice_options_order_idx" ON "exercises_blocks_choice_options" USING btree ("_order");
  CREATE INDEX "exercises_blocks_choice_options_parent_id_idx" ON "exercises_blocks_choice_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "exercises_blocks_choice_options_locales_locale_parent_id_uni" ON "exercises_blocks_choice_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_blocks_choice_order_idx" ON "exercises_blocks_choice" USING btree ("_order");
  CREATE INDEX "exercises_blocks_choice_parent_id_idx" ON "exercises_blocks_choice" USING btree ("_parent_id");
  CREATE INDEX "exercises_blocks_choice_path_idx" ON "exercises_blocks_choice" USING btree ("_path");
  CREATE INDEX "exercises_blocks_choice_screenshot_idx" ON "exercises_blocks_choice_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "exercises_blocks_choice_locales_locale_parent_id_unique" ON "exercises_blocks_choice_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_blocks_order_items_order_idx" ON "exercises_blocks_order_items" USING btree ("_order");
  CREATE INDEX "exercises_blocks_order_items_parent_id_idx" ON "exercises_blocks_order_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "exercises_blocks_order_items_locales_locale_parent_id_unique" ON "exercises_blocks_order_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_blocks_order_order_idx" ON "exercises_blocks_order" USING btree ("_order");
  CREATE INDEX "exercises_blocks_order_parent_id_idx" ON "exercises_blocks_order" USING btree ("_parent_id");
  CREATE INDEX "exercises_blocks_order_path_idx" ON "exercises_blocks_order" USING btree ("_path");
  CREATE UNIQUE INDEX "exercises_blocks_order_locales_locale_parent_id_unique" ON "exercises_blocks_order_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_blocks_type_order_idx" ON "exercises_blocks_type" USING btree ("_order");
  CREATE INDEX "exercises_blocks_type_parent_id_idx" ON "exercises_blocks_type" USING btree ("_parent_id");
  CREATE INDEX "exercises_blocks_type_path_idx" ON "exercises_blocks_type" USING btree ("_path");
  CREATE INDEX "exercises_blocks_type_screenshot_idx" ON "exercises_blocks_type_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "exercises_blocks_type_locales_locale_parent_id_unique" ON "exercises_blocks_type_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "exercises_slug_idx" ON "exercises" USING btree ("slug");
  CREATE INDEX "exercises_category_idx" ON "exercises" USING btree ("category_id");
  CREATE INDEX "exercises_cover_idx" ON "exercises" USING btree ("cover_id");
  CREATE INDEX "exercises_author_idx" ON "exercises" USING btree ("author_id");
  CREATE INDEX "exercises_updated_at_idx" ON "exercises" USING btree ("updated_at");
  CREATE INDEX "exercises_created_at_idx" ON "exercises" USING btree ("created_at");
  CREATE INDEX "exercises_deleted_at_idx" ON "exercises" USING btree ("deleted_at");
  CREATE INDEX "exercises__status_idx" ON "exercises" USING btree ("_status");
  CREATE UNIQUE INDEX "exercises_locales_locale_parent_id_unique" ON "exercises_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exercises_texts_order_parent" ON "exercises_texts" USING btree ("order","parent_id");
  CREATE INDEX "exercises_texts_locale_parent" ON "exercises_texts" USING btree ("locale","parent_id");
  CREATE INDEX "exercises_rels_order_idx" ON "exercises_rels" USING btree ("order");
  CREATE INDEX "exercises_rels_parent_idx" ON "exercises_rels" USING btree ("parent_id");
  CREATE INDEX "exercises_rels_path_idx" ON "exercises_rels" USING btree ("path");
  CREATE INDEX "exercises_rels_skills_id_idx" ON "exercises_rels" USING btree ("skills_id");
  CREATE INDEX "_exercises_v_blocks_read_order_idx" ON "_exercises_v_blocks_read" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_read_parent_id_idx" ON "_exercises_v_blocks_read" USING btree ("_parent_id");
  CREATE INDEX "_exercises_v_blocks_read_path_idx" ON "_exercises_v_blocks_read" USING btree ("_path");
  CREATE INDEX "_exercises_v_blocks_read_screenshot_idx" ON "_exercises_v_blocks_read_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "_exercises_v_blocks_read_locales_locale_parent_id_unique" ON "_exercises_v_blocks_read_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_blocks_tap_order_idx" ON "_exercises_v_blocks_tap" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_tap_parent_id_idx" ON "_exercises_v_blocks_tap" USING btree ("_parent_id");
  CREATE INDEX "_exercises_v_blocks_tap_path_idx" ON "_exercises_v_blocks_tap" USING btree ("_path");
  CREATE INDEX "_exercises_v_blocks_tap_screenshot_idx" ON "_exercises_v_blocks_tap_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "_exercises_v_blocks_tap_locales_locale_parent_id_unique" ON "_exercises_v_blocks_tap_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_blocks_choice_options_order_idx" ON "_exercises_v_blocks_choice_options" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_choice_options_parent_id_idx" ON "_exercises_v_blocks_choice_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_exercises_v_blocks_choice_options_locales_locale_parent_id_" ON "_exercises_v_blocks_choice_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_blocks_choice_order_idx" ON "_exercises_v_blocks_choice" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_choice_parent_id_idx" ON "_exercises_v_blocks_choice" USING btree ("_parent_id");
  CREATE INDEX "_exercises_v_blocks_choice_path_idx" ON "_exercises_v_blocks_choice" USING btree ("_path");
  CREATE INDEX "_exercises_v_blocks_choice_screenshot_idx" ON "_exercises_v_blocks_choice_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "_exercises_v_blocks_choice_locales_locale_parent_id_unique" ON "_exercises_v_blocks_choice_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_blocks_order_items_order_idx" ON "_exercises_v_blocks_order_items" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_order_items_parent_id_idx" ON "_exercises_v_blocks_order_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_exercises_v_blocks_order_items_locales_locale_parent_id_uni" ON "_exercises_v_blocks_order_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_blocks_order_order_idx" ON "_exercises_v_blocks_order" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_order_parent_id_idx" ON "_exercises_v_blocks_order" USING btree ("_parent_id");
  CREATE INDEX "_exercises_v_blocks_order_path_idx" ON "_exercises_v_blocks_order" USING btree ("_path");
  CREATE UNIQUE INDEX "_exercises_v_blocks_order_locales_locale_parent_id_unique" ON "_exercises_v_blocks_order_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_blocks_type_order_idx" ON "_exercises_v_blocks_type" USING btree ("_order");
  CREATE INDEX "_exercises_v_blocks_type_parent_id_idx" ON "_exercises_v_blocks_type" USING btree ("_parent_id");
  CREATE INDEX "_exercises_v_blocks_type_path_idx" ON "_exercises_v_blocks_type" USING btree ("_path");
  CREATE INDEX "_exercises_v_blocks_type_screenshot_idx" ON "_exercises_v_blocks_type_locales" USING btree ("screenshot_id","_locale");
  CREATE UNIQUE INDEX "_exercises_v_blocks_type_locales_locale_parent_id_unique" ON "_exercises_v_blocks_type_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_parent_idx" ON "_exercises_v" USING btree ("parent_id");
  CREATE INDEX "_exercises_v_version_version_slug_idx" ON "_exercises_v" USING btree ("version_slug");
  CREATE INDEX "_exercises_v_version_version_category_idx" ON "_exercises_v" USING btree ("version_category_id");
  CREATE INDEX "_exercises_v_version_version_cover_idx" ON "_exercises_v" USING btree ("version_cover_id");
  CREATE INDEX "_exercises_v_version_version_author_idx" ON "_exercises_v" USING btree ("version_author_id");
  CREATE INDEX "_exercises_v_version_version_updated_at_idx" ON "_exercises_v" USING btree ("version_updated_at");
  CREATE INDEX "_exercises_v_version_version_created_at_idx" ON "_exercises_v" USING btree ("version_created_at");
  CREATE INDEX "_exercises_v_version_version_deleted_at_idx" ON "_exercises_v" USING btree ("version_deleted_at");
  CREATE INDEX "_exercises_v_version_version__status_idx" ON "_exercises_v" USING btree ("version__status");
  CREATE INDEX "_exercises_v_created_at_idx" ON "_exercises_v" USING btree ("created_at");
  CREATE INDEX "_exercises_v_updated_at_idx" ON "_exercises_v" USING btree ("updated_at");
  CREATE INDEX "_exercises_v_snapshot_idx" ON "_exercises_v" USING btree ("snapshot");
  CREATE INDEX "_exercises_v_published_locale_idx" ON "_exercises_v" USING btree ("published_locale");
  CREATE INDEX "_exercises_v_latest_idx" ON "_exercises_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_exercises_v_locales_locale_parent_id_unique" ON "_exercises_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exercises_v_texts_order_parent" ON "_exercises_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_exercises_v_texts_locale_parent" ON "_exercises_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_exercises_v_rels_order_idx" ON "_exercises_v_rels" USING btree ("order");
  CREATE INDEX "_exercises_v_rels_parent_idx" ON "_exercises_v_rels" USING btree ("parent_id");
  CREATE INDEX "_exercises_v_rels_path_idx" ON "_exercises_v_rels" USING btree ("path");
  CREATE INDEX "_exercises_v_rels_skills_id_idx" ON "_exercises_v_rels" USING btree ("skills_id");
  CREATE UNIQUE INDEX "categories_key_idx" ON "categories" USING btree ("key");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "skills_key_idx" ON "skills" USING btree ("key");
  CREATE INDEX "skills_updated_at_idx" ON "skills" USING btree ("updated_at");
  CREATE INDEX "skills_created_at_idx" ON "skills" USING btree ("created_at");
  CREATE UNIQUE INDEX "skills_locales_locale_parent_id_unique" ON "skills_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "images_category_idx" ON "images" USING btree ("category_id");
  CREATE INDEX "images_moderation_status_idx" ON "images" USING btree ("moderation_status");
  CREATE INDEX "images_uploaded_by_idx" ON "images" USING btree ("uploaded_by_id");
  CREATE INDEX "images_moderated_by_idx" ON "images" USING btree ("moderated_by_id");
  CREATE INDEX "images_updated_at_idx" ON "images" USING btree ("updated_at");
  CREATE INDEX "images_created_at_idx" ON "images" USING btree ("created_at");
  CREATE UNIQUE INDEX "images_filename_idx" ON "images" USING btree ("filename");
  CREATE INDEX "images_sizes_card_sizes_card_filename_idx" ON "images" USING btree ("sizes_card_filename");
  CREATE INDEX "images_sizes_full_sizes_full_filename_idx" ON "images" USING btree ("sizes_full_filename");
  CREATE UNIQUE INDEX "images_locales_locale_parent_id_unique" ON "images_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "images_texts_order_parent" ON "images_texts" USING btree ("order","parent_id");
  CREATE INDEX "editions_exercise_idx" ON "editions" USING btree ("exercise_id");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "exercise_number_idx" ON "editions" USING btree ("exercise_id","number");
  CREATE UNIQUE INDEX "exercise_addresses_slug_idx" ON "exercise_addresses" USING btree ("slug");
  CREATE INDEX "exercise_addresses_exercise_idx" ON "exercise_addresses" USING btree ("exercise_id");
  CREATE INDEX "exercise_addresses_updated_at_idx" ON "exercise_addresses" USING btree ("updated_at");
  CREATE INDEX "exercise_addresses_created_at_idx" ON "exercise_addresses" USING btree ("created_at");
  CREATE INDEX "attempts_user_idx" ON "attempts" USING btree ("user_id");
  CREATE INDEX "attempts_visitor_idx" ON "attempts" USING btree ("visitor");
  CREATE INDEX "attempts_exercise_idx" ON "attempts" USING btree ("exercise_id");
  CREATE INDEX "attempts_edition_idx" ON "attempts" USING btree ("edition_id");
  CREATE INDEX "attempts_finished_at_idx" ON "attempts" USING btree ("finished_at");
  CREATE INDEX "attempts_updated_at_idx" ON "attempts" USING btree ("updated_at");
  CREATE INDEX "attempts_created_at_idx" ON "attempts" USING btree ("created_at");
  CREATE INDEX "answers_attempt_idx" ON "answers" USING btree ("attempt_id");
  CREATE INDEX "answers_updated_at_idx" ON "answers" USING btree ("updated_at");
  CREATE INDEX "answers_created_at_idx" ON "answers" USING btree ("created_at");
  CREATE UNIQUE INDEX "attempt_step_idx" ON "answers" USING btree ("attempt_id","step");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "avatars_user_idx" ON "avatars" USING btree ("user_id");
  CREATE INDEX "avatars_updated_at_idx" ON "avatars" USING btree ("updated_at");
  CREATE INDEX "avatars_created_at_idx" ON "avatars" USING btree ("created_at");
  CREATE UNIQUE INDEX "credentials_user_idx" ON "credentials" USING btree ("user_id");
  CREATE INDEX "credentials_updated_at_idx" ON "credentials" USING btree ("updated_at");
  CREATE INDEX "credentials_created_at_idx" ON "credentials" USING btree ("created_at");
  CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id");
  CREATE UNIQUE INDEX "sessions_token_hash_idx" ON "sessions" USING btree ("token_hash");
  CREATE INDEX "sessions_expires_at_idx" ON "sessions" USING btree ("expires_at");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE INDEX "one_time_codes_user_idx" ON "one_time_codes" USING btree ("user_id");
  CREATE UNIQUE INDEX "one_time_codes_code_hash_idx" ON "one_time_codes" USING btree ("code_hash");
  CREATE INDEX "one_time_codes_expires_at_idx" ON "one_time_codes" USING btree ("expires_at");
  CREATE INDEX "one_time_codes_updated_at_idx" ON "one_time_codes" USING btree ("updated_at");
  CREATE INDEX "one_time_codes_created_at_idx" ON "one_time_codes" USING btree ("created_at");
  CREATE INDEX "known_devices_user_idx" ON "known_devices" USING btree ("user_id");
  CREATE INDEX "known_devices_updated_at_idx" ON "known_devices" USING btree ("updated_at");
  CREATE INDEX "known_devices_created_at_idx" ON "known_devices" USING btree ("created_at");
  CREATE UNIQUE INDEX "user_tokenHash_idx" ON "known_devices" USING btree ("user_id","token_hash");
  CREATE UNIQUE INDEX "rate_limits_key_idx" ON "rate_limits" USING btree ("key");
  CREATE INDEX "rate_limits_subject_idx" ON "rate_limits" USING btree ("subject");
  CREATE INDEX "rate_limits_resets_at_idx" ON "rate_limits" USING btree ("resets_at");
  CREATE INDEX "mails_to_idx" ON "mails" USING btree ("to");
  CREATE INDEX "mails_status_idx" ON "mails" USING btree ("status");
  CREATE INDEX "mails_next_try_at_idx" ON "mails" USING btree ("next_try_at");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor");
  CREATE INDEX "audit_log_subject_idx" ON "audit_log" USING btree ("subject");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE INDEX "error_reports_status_idx" ON "error_reports" USING btree ("status");
  CREATE INDEX "error_reports_exercise_idx" ON "error_reports" USING btree ("exercise_id");
  CREATE INDEX "error_reports_edition_idx" ON "error_reports" USING btree ("edition_id");
  CREATE INDEX "error_reports_reporter_idx" ON "error_reports" USING btree ("reporter_id");
  CREATE INDEX "error_reports_handled_by_idx" ON "error_reports" USING btree ("handled_by_id");
  CREATE INDEX "error_reports_updated_at_idx" ON "error_reports" USING btree ("updated_at");
  CREATE INDEX "error_reports_created_at_idx" ON "error_reports" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_exercises_id_idx" ON "payload_locked_documents_rels" USING btree ("exercises_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_skills_id_idx" ON "payload_locked_documents_rels" USING btree ("skills_id");
  CREATE INDEX "payload_locked_documents_rels_images_id_idx" ON "payload_locked_documents_rels" USING btree ("images_id");
  CREATE INDEX "payload_locked_documents_rels_exercise_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("exercise_addresses_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_error_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("error_reports_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_logo_idx" ON "settings" USING btree ("logo_id");
  CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "exercises_blocks_read" CASCADE;
  DROP TABLE "exercises_blocks_read_locales" CASCADE;
  DROP TABLE "exercises_blocks_tap" CASCADE;
  DROP TABLE "exercises_blocks_tap_locales" CASCADE;
  DROP TABLE "exercises_blocks_choice_options" CASCADE;
  DROP TABLE "exercises_blocks_choice_options_locales" CASCADE;
  DROP TABLE "exercises_blocks_choice" CASCADE;
  DROP TABLE "exercises_blocks_choice_locales" CASCADE;
  DROP TABLE "exercises_blocks_order_items" CASCADE;
  DROP TABLE "exercises_blocks_order_items_locales" CASCADE;
  DROP TABLE "exercises_blocks_order" CASCADE;
  DROP TABLE "exercises_blocks_order_locales" CASCADE;
  DROP TABLE "exercises_blocks_type" CASCADE;
  DROP TABLE "exercises_blocks_type_locales" CASCADE;
  DROP TABLE "exercises" CASCADE;
  DROP TABLE "exercises_locales" CASCADE;
  DROP TABLE "exercises_texts" CASCADE;
  DROP TABLE "exercises_rels" CASCADE;
  DROP TABLE "_exercises_v_blocks_read" CASCADE;
  DROP TABLE "_exercises_v_blocks_read_locales" CASCADE;
  DROP TABLE "_exercises_v_blocks_tap" CASCADE;
  DROP TABLE "_exercises_v_blocks_tap_locales" CASCADE;
  DROP TABLE "_exercises_v_blocks_choice_options" CASCADE;
  DROP TABLE "_exercises_v_blocks_choice_options_locales" CASCADE;
  DROP TABLE "_exercises_v_blocks_choice" CASCADE;
  DROP TABLE "_exercises_v_blocks_choice_locales" CASCADE;
  DROP TABLE "_exercises_v_blocks_order_items" CASCADE;
  DROP TABLE "_exercises_v_blocks_order_items_locales" CASCADE;
  DROP TABLE "_exercises_v_blocks_order" CASCADE;
  DROP TABLE "_exercises_v_blocks_order_locales" CASCADE;
  DROP TABLE "_exercises_v_blocks_type" CASCADE;
  DROP TABLE "_exercises_v_blocks_type_locales" CASCADE;
  DROP TABLE "_exercises_v" CASCADE;
  DROP TABLE "_exercises_v_locales" CASCADE;
  DROP TABLE "_exercises_v_texts" CASCADE;
  DROP TABLE "_exercises_v_rels" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_locales" CASCADE;
  DROP TABLE "skills" CASCADE;
  DROP TABLE "skills_locales" CASCADE;
  DROP TABLE "images" CASCADE;
  DROP TABLE "images_locales" CASCADE;
  DROP TABLE "images_texts" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "exercise_addresses" CASCADE;
  DROP TABLE "attempts" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "avatars" CASCADE;
  DROP TABLE "credentials" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "one_time_codes" CASCADE;
  DROP TABLE "known_devices" CASCADE;
  DROP TABLE "rate_limits" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "error_reports" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "settings_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_exercises_difficulty";
  DROP TYPE "public"."enum_exercises_status";
  DROP TYPE "public"."enum__exercises_v_version_difficulty";
  DROP TYPE "public"."enum__exercises_v_version_status";
  DROP TYPE "public"."enum__exercises_v_published_locale";
  DROP TYPE "public"."enum_categories_tint";
  DROP TYPE "public"."enum_images_moderation_status";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_locale";
  DROP TYPE "public"."enum_users_theme";
  DROP TYPE "public"."enum_users_contrast";
  DROP TYPE "public"."enum_users_text_size";
  DROP TYPE "public"."enum_one_time_codes_purpose";
  DROP TYPE "public"."enum_mails_status";
  DROP TYPE "public"."enum_error_reports_status";`)
}
