import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** A message that is out of sight while a case of it is looked at. Its text stays, for those who decide and for its return. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE messages ADD COLUMN hidden_at timestamptz`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE messages DROP COLUMN hidden_at`);
}
