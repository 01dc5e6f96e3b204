import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_backups_status" AS ENUM('made', 'failed');
  CREATE TABLE "backups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"status" "enum_backups_status" NOT NULL,
  	"name" varchar NOT NULL,
  	"place" varchar NOT NULL,
  	"bytes" numeric,
  	"rows" numeric,
  	"files" numeric,
  	"seconds" numeric,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "backups_updated_at_idx" ON "backups" USING btree ("updated_at");
  CREATE INDEX "backups_created_at_idx" ON "backups" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "backups" CASCADE;
  DROP TYPE "public"."enum_backups_status";`)
}
