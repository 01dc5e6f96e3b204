import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * What the log says beyond ids. Personal values are encrypted by a key for each person, which goes with the account:
 * they stay in rows that never change, and nobody reads them any more. The collection does not know these columns, so
 * that no generic door leads to them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE audit_log ADD COLUMN kind text, ADD COLUMN origin text, ADD COLUMN about text, ADD COLUMN personal text;
    CREATE INDEX audit_log_kind_idx ON audit_log (kind, subject);
    CREATE TABLE person_keys (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      sealed text NOT NULL
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE person_keys;
    DROP INDEX audit_log_kind_idx;
    ALTER TABLE audit_log DROP COLUMN kind, DROP COLUMN origin, DROP COLUMN about, DROP COLUMN personal;
  `);
}
