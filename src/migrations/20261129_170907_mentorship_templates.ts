import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mentorship_templates_rhythm" AS ENUM('twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly');
  CREATE TABLE "mentorship_templates_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "mentorship_templates_goals_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "mentorship_templates_checkpoints" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"share" numeric NOT NULL
  );
  
  CREATE TABLE "mentorship_templates_checkpoints_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "mentorship_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"months" numeric DEFAULT 3 NOT NULL,
  	"rhythm" "enum_mentorship_templates_rhythm" DEFAULT 'weekly' NOT NULL,
  	"offered" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mentorship_templates_locales" (
  	"title" varchar NOT NULL,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "mentorship_templates_id" uuid;
  ALTER TABLE "mentorship_templates_goals" ADD CONSTRAINT "mentorship_templates_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentorship_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentorship_templates_goals_locales" ADD CONSTRAINT "mentorship_templates_goals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentorship_templates_goals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentorship_templates_checkpoints" ADD CONSTRAINT "mentorship_templates_checkpoints_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentorship_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentorship_templates_checkpoints_locales" ADD CONSTRAINT "mentorship_templates_checkpoints_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentorship_templates_checkpoints"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mentorship_templates_locales" ADD CONSTRAINT "mentorship_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mentorship_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "mentorship_templates_goals_order_idx" ON "mentorship_templates_goals" USING btree ("_order");
  CREATE INDEX "mentorship_templates_goals_parent_id_idx" ON "mentorship_templates_goals" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "mentorship_templates_goals_locales_locale_parent_id_unique" ON "mentorship_templates_goals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "mentorship_templates_checkpoints_order_idx" ON "mentorship_templates_checkpoints" USING btree ("_order");
  CREATE INDEX "mentorship_templates_checkpoints_parent_id_idx" ON "mentorship_templates_checkpoints" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "mentorship_templates_checkpoints_locales_locale_parent_id_un" ON "mentorship_templates_checkpoints_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "mentorship_templates_updated_at_idx" ON "mentorship_templates" USING btree ("updated_at");
  CREATE INDEX "mentorship_templates_created_at_idx" ON "mentorship_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "mentorship_templates_locales_locale_parent_id_unique" ON "mentorship_templates_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mentorship_templates_fk" FOREIGN KEY ("mentorship_templates_id") REFERENCES "public"."mentorship_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_mentorship_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("mentorship_templates_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "mentorship_templates_id";
  DROP TABLE "mentorship_templates_checkpoints_locales", "mentorship_templates_checkpoints", "mentorship_templates_goals_locales",
    "mentorship_templates_goals", "mentorship_templates_locales", "mentorship_templates";
  DROP TYPE "public"."enum_mentorship_templates_rhythm";`)
}
