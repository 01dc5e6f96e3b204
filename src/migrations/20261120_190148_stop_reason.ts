import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** A number that answered STOP is blocked for that reason. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TYPE "public"."enum_suppressed_addresses_reason" ADD VALUE 'stop';`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM suppressed_addresses WHERE reason = 'stop';
    ALTER TABLE "suppressed_addresses" ALTER COLUMN "reason" SET DATA TYPE text;
    DROP TYPE "public"."enum_suppressed_addresses_reason";
    CREATE TYPE "public"."enum_suppressed_addresses_reason" AS ENUM('bounce', 'complaint');
    ALTER TABLE "suppressed_addresses" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_suppressed_addresses_reason"
      USING "reason"::"public"."enum_suppressed_addresses_reason";`);
}
