import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** A site that has the ready-made reasons and nothing else is not in use yet: a backup may come back to it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`COMMENT ON TABLE rejection_reasons IS 'filled by its migration'`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`COMMENT ON TABLE rejection_reasons IS NULL`);
}
