import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** The archive that a person has asked for, and how far it is: one at a time, gone with the account. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE data_exports (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT uuidv7(),
      done integer NOT NULL DEFAULT 0,
      total integer NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT now(),
      made_at timestamptz
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE data_exports;`);
}
