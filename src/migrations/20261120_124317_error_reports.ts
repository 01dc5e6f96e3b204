import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_error_reports_status" AS ENUM('open', 'handled');
  ALTER TABLE "error_reports" ADD COLUMN "about" varchar;
  ALTER TABLE "error_reports" ADD COLUMN "status" "enum_error_reports_status" DEFAULT 'open' NOT NULL;
  ALTER TABLE "error_reports" ADD COLUMN "exercise_id" uuid;
  ALTER TABLE "error_reports" ADD COLUMN "edition_id" uuid;
  ALTER TABLE "error_reports" ADD COLUMN "step" varchar;
  ALTER TABLE "error_reports" ADD COLUMN "reporter_id" uuid;
  ALTER TABLE "error_reports" ADD COLUMN "handled_by_id" uuid;
  ALTER TABLE "error_reports" ADD COLUMN "handled_at" timestamp(3) with time zone;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_handled_by_id_users_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "error_reports_status_idx" ON "error_reports" USING btree ("status");
  CREATE INDEX "error_reports_exercise_idx" ON "error_reports" USING btree ("exercise_id");
  CREATE INDEX "error_reports_edition_idx" ON "error_reports" USING btree ("edition_id");
  CREATE INDEX "error_reports_reporter_idx" ON "error_reports" USING btree ("reporter_id");
  CREATE INDEX "error_reports_handled_by_idx" ON "error_reports" USING btree ("handled_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "error_reports" DROP CONSTRAINT "error_reports_exercise_id_exercises_id_fk";
  
  ALTER TABLE "error_reports" DROP CONSTRAINT "error_reports_edition_id_editions_id_fk";
  
  ALTER TABLE "error_reports" DROP CONSTRAINT "error_reports_reporter_id_users_id_fk";
  
  ALTER TABLE "error_reports" DROP CONSTRAINT "error_reports_handled_by_id_users_id_fk";
  
  DROP INDEX "error_reports_status_idx";
  DROP INDEX "error_reports_exercise_idx";
  DROP INDEX "error_reports_edition_idx";
  DROP INDEX "error_reports_reporter_idx";
  DROP INDEX "error_reports_handled_by_idx";
  ALTER TABLE "error_reports" DROP COLUMN "about";
  ALTER TABLE "error_reports" DROP COLUMN "status";
  ALTER TABLE "error_reports" DROP COLUMN "exercise_id";
  ALTER TABLE "error_reports" DROP COLUMN "edition_id";
  ALTER TABLE "error_reports" DROP COLUMN "step";
  ALTER TABLE "error_reports" DROP COLUMN "reporter_id";
  ALTER TABLE "error_reports" DROP COLUMN "handled_by_id";
  ALTER TABLE "error_reports" DROP COLUMN "handled_at";
  DROP TYPE "public"."enum_error_reports_status";`)
}
