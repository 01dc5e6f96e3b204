import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** What pages say of themselves that people link to: by a key that does not tell the address, and encrypted. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE link_previews (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      address_key text NOT NULL UNIQUE,
      -- Null where the page says nothing, or could not be read.
      sealed text,
      expires_at timestamptz NOT NULL
    );
    CREATE INDEX link_previews_expires_idx ON link_previews (expires_at);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE link_previews`);
}
