import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_exercises_contribution_status" AS ENUM('draft', 'pending', 'changes-requested', 'approved', 'rejected');
  CREATE TYPE "public"."enum__exercises_v_version_contribution_status" AS ENUM('draft', 'pending', 'changes-requested', 'approved', 'rejected');
  ALTER TABLE "exercises" ADD COLUMN "contributor_id" uuid;
  ALTER TABLE "exercises" ADD COLUMN "contribution_status" "enum_exercises_contribution_status";
  ALTER TABLE "exercises" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "exercises" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "exercises" ADD COLUMN "reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_exercises_v" ADD COLUMN "version_contributor_id" uuid;
  ALTER TABLE "_exercises_v" ADD COLUMN "version_contribution_status" "enum__exercises_v_version_contribution_status";
  ALTER TABLE "_exercises_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_exercises_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "_exercises_v" ADD COLUMN "version_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "exercises" ADD CONSTRAINT "exercises_contributor_id_users_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises" ADD CONSTRAINT "exercises_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_contributor_id_users_id_fk" FOREIGN KEY ("version_contributor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "exercises_contributor_idx" ON "exercises" USING btree ("contributor_id");
  CREATE INDEX "exercises_contribution_status_idx" ON "exercises" USING btree ("contribution_status");
  CREATE INDEX "exercises_reviewed_by_idx" ON "exercises" USING btree ("reviewed_by_id");
  CREATE INDEX "_exercises_v_version_version_contributor_idx" ON "_exercises_v" USING btree ("version_contributor_id");
  CREATE INDEX "_exercises_v_version_version_contribution_status_idx" ON "_exercises_v" USING btree ("version_contribution_status");
  CREATE INDEX "_exercises_v_version_version_reviewed_by_idx" ON "_exercises_v" USING btree ("version_reviewed_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "exercises" DROP CONSTRAINT "exercises_contributor_id_users_id_fk";
  
  ALTER TABLE "exercises" DROP CONSTRAINT "exercises_reviewed_by_id_users_id_fk";
  
  ALTER TABLE "_exercises_v" DROP CONSTRAINT "_exercises_v_version_contributor_id_users_id_fk";
  
  ALTER TABLE "_exercises_v" DROP CONSTRAINT "_exercises_v_version_reviewed_by_id_users_id_fk";
  
  DROP INDEX "exercises_contributor_idx";
  DROP INDEX "exercises_contribution_status_idx";
  DROP INDEX "exercises_reviewed_by_idx";
  DROP INDEX "_exercises_v_version_version_contributor_idx";
  DROP INDEX "_exercises_v_version_version_contribution_status_idx";
  DROP INDEX "_exercises_v_version_version_reviewed_by_idx";
  ALTER TABLE "exercises" DROP COLUMN "contributor_id";
  ALTER TABLE "exercises" DROP COLUMN "contribution_status";
  ALTER TABLE "exercises" DROP COLUMN "submitted_at";
  ALTER TABLE "exercises" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "exercises" DROP COLUMN "reviewed_at";
  ALTER TABLE "_exercises_v" DROP COLUMN "version_contributor_id";
  ALTER TABLE "_exercises_v" DROP COLUMN "version_contribution_status";
  ALTER TABLE "_exercises_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_exercises_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "_exercises_v" DROP COLUMN "version_reviewed_at";
  DROP TYPE "public"."enum_exercises_contribution_status";
  DROP TYPE "public"."enum__exercises_v_version_contribution_status";`)
}
