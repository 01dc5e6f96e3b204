import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** What a mail brings for the calendar of who reads it; forgotten with its text once it is sent. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE message_log ADD COLUMN calendar jsonb`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE message_log DROP COLUMN calendar`);
}
