import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Who does not want to be told of a conversation, and when somebody looks next whether anybody is to be told: null
 * where nobody is waiting to look.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE conversation_members ADD COLUMN muted boolean NOT NULL DEFAULT false;
    ALTER TABLE conversations ADD COLUMN notice_at timestamptz;
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE conversations DROP COLUMN notice_at;
    ALTER TABLE conversation_members DROP COLUMN muted;
  `);
}
