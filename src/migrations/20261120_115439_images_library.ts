import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "images" ALTER COLUMN "moderation_status" DROP DEFAULT;
  CREATE INDEX "images_moderation_status_idx" ON "images" USING btree ("moderation_status");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "images_moderation_status_idx";
  ALTER TABLE "images" ALTER COLUMN "moderation_status" SET DEFAULT 'pending';`)
}
