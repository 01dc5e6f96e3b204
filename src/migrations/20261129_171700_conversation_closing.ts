import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** `conversations.closed_at`: what it belongs to is over. Its members read on; nobody writes any more. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE conversations ADD COLUMN closed_at timestamptz`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE conversations DROP COLUMN closed_at`);
}
