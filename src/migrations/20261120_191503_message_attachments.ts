import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Files of messages, encrypted like their texts. One without a place was handed over and not sent yet; with its message
 * and with the account of who handed it over it goes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE message_attachments (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL REFERENCES conversations ON DELETE CASCADE,
      seq integer,
      uploader_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      type text NOT NULL,
      bytes integer NOT NULL,
      width integer,
      height integer,
      sealed_name text NOT NULL,
      sealed text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      FOREIGN KEY (conversation_id, seq) REFERENCES messages ON DELETE CASCADE
    );
    ALTER TABLE message_attachments ALTER COLUMN sealed SET STORAGE EXTERNAL;
    CREATE INDEX message_attachments_message_idx ON message_attachments (conversation_id, seq);
    CREATE INDEX message_attachments_uploader_idx ON message_attachments (uploader_id);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE message_attachments;`);
}
