import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_languages" AS ENUM('fr', 'en', 'ar', 'es', 'pt', 'de', 'it', 'tr', 'ru', 'uk', 'pl', 'ro', 'nl', 'zh', 'vi', 'fa', 'ps', 'ur', 'hi', 'bn', 'ta', 'so', 'ti', 'am', 'sw', 'wo', 'bm', 'ff', 'ln', 'kab', 'sq', 'hy', 'ka', 'ku');
  CREATE TYPE "public"."enum_users_theme" AS ENUM('auto', 'light', 'dark');
  CREATE TYPE "public"."enum_users_contrast" AS ENUM('normal', 'more');
  CREATE TYPE "public"."enum_users_text_size" AS ENUM('normal', 'large', 'larger');
  CREATE TYPE "public"."enum_one_time_codes_purpose" AS ENUM('confirm', 'change', 'password');
  CREATE TYPE "public"."enum_mails_status" AS ENUM('queued', 'kept', 'sent', 'failed');
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_languages",
  	"id" uuid PRIMARY KEY NOT NULL
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
  
  DROP INDEX "users_email_idx";
  ALTER TABLE "users" ADD COLUMN "email_confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "biography" varchar;
  ALTER TABLE "users" ADD COLUMN "time_zone" varchar DEFAULT 'Europe/Paris' NOT NULL;
  ALTER TABLE "users" ADD COLUMN "theme" "enum_users_theme" DEFAULT 'auto' NOT NULL;
  ALTER TABLE "users" ADD COLUMN "contrast" "enum_users_contrast" DEFAULT 'normal' NOT NULL;
  ALTER TABLE "users" ADD COLUMN "text_size" "enum_users_text_size" DEFAULT 'normal' NOT NULL;
  ALTER TABLE "users" ADD COLUMN "terms_version" varchar;
  ALTER TABLE "users" ADD COLUMN "terms_accepted_at" timestamp(3) with time zone;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "avatars" ADD CONSTRAINT "avatars_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "one_time_codes" ADD CONSTRAINT "one_time_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
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
  CREATE INDEX "users_email_idx" ON "users" USING btree ("email");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "avatars" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "credentials" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "one_time_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "known_devices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_limits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_log" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "avatars" CASCADE;
  DROP TABLE "credentials" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "one_time_codes" CASCADE;
  DROP TABLE "known_devices" CASCADE;
  DROP TABLE "rate_limits" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP INDEX "users_email_idx";
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  ALTER TABLE "users" DROP COLUMN "email_confirmed_at";
  ALTER TABLE "users" DROP COLUMN "biography";
  ALTER TABLE "users" DROP COLUMN "time_zone";
  ALTER TABLE "users" DROP COLUMN "theme";
  ALTER TABLE "users" DROP COLUMN "contrast";
  ALTER TABLE "users" DROP COLUMN "text_size";
  ALTER TABLE "users" DROP COLUMN "terms_version";
  ALTER TABLE "users" DROP COLUMN "terms_accepted_at";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_theme";
  DROP TYPE "public"."enum_users_contrast";
  DROP TYPE "public"."enum_users_text_size";
  DROP TYPE "public"."enum_one_time_codes_purpose";
  DROP TYPE "public"."enum_mails_status";`)
}
