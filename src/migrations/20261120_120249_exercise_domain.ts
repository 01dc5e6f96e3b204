import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" ALTER COLUMN "contrast" DROP DEFAULT;
  ALTER TABLE "users" ALTER COLUMN "contrast" SET DATA TYPE text;
  DROP TYPE "public"."enum_users_contrast";
  CREATE TYPE "public"."enum_users_contrast" AS ENUM('auto', 'normal', 'more');
  ALTER TABLE "users" ALTER COLUMN "contrast" SET DATA TYPE "public"."enum_users_contrast" USING "contrast"::"public"."enum_users_contrast";
  ALTER TABLE "attempts" ALTER COLUMN "seed" SET DATA TYPE varchar;
  ALTER TABLE "users" ALTER COLUMN "contrast" SET DEFAULT 'auto';
  ALTER TABLE "exercises_blocks_tap" ADD COLUMN "find_all" boolean DEFAULT true;
  ALTER TABLE "_exercises_v_blocks_tap" ADD COLUMN "find_all" boolean DEFAULT true;
  ALTER TABLE "answers" ADD COLUMN "misses" numeric DEFAULT 0 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" ALTER COLUMN "contrast" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "contrast" SET DEFAULT 'normal'::text;
  DROP TYPE "public"."enum_users_contrast";
  CREATE TYPE "public"."enum_users_contrast" AS ENUM('normal', 'more');
  ALTER TABLE "users" ALTER COLUMN "contrast" SET DEFAULT 'normal'::"public"."enum_users_contrast";
  ALTER TABLE "users" ALTER COLUMN "contrast" SET DATA TYPE "public"."enum_users_contrast" USING "contrast"::"public"."enum_users_contrast";
  ALTER TABLE "attempts" ALTER COLUMN "seed" SET DATA TYPE numeric;
  ALTER TABLE "exercises_blocks_tap" DROP COLUMN "find_all";
  ALTER TABLE "_exercises_v_blocks_tap" DROP COLUMN "find_all";
  ALTER TABLE "answers" DROP COLUMN "misses";`)
}
