import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * `conversations.notice_at`: since when something is written of which nobody has looked yet who is to be told. Those
 * that wait at the change of version are looked at with the first message anywhere.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX conversations_notice_idx ON conversations (notice_at) WHERE notice_at IS NOT NULL;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX conversations_notice_idx;`);
}
