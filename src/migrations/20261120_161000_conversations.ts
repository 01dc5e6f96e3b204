import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * What people write to each other. Plain tables, which no generic door leads to: commands write them, and members alone
 * read them. `seq` is a message's place; `change` grows with each message, edit and deletion, for whoever catches up.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE conversations (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      kind text NOT NULL,
      subject text NOT NULL,
      last_seq integer NOT NULL DEFAULT 0,
      last_change integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (kind, subject)
    );
    CREATE TABLE conversation_members (
      conversation_id uuid NOT NULL REFERENCES conversations ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      read_seq integer NOT NULL DEFAULT 0,
      joined_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (conversation_id, person_id)
    );
    CREATE INDEX conversation_members_person_idx ON conversation_members (person_id);
    CREATE TABLE messages (
      conversation_id uuid NOT NULL REFERENCES conversations ON DELETE CASCADE,
      seq integer NOT NULL,
      change integer NOT NULL,
      author_id uuid REFERENCES users ON DELETE SET NULL,
      client_id uuid NOT NULL,
      sealed text,
      created_at timestamptz NOT NULL DEFAULT now(),
      edited_at timestamptz,
      deleted_at timestamptz,
      PRIMARY KEY (conversation_id, seq),
      UNIQUE (author_id, client_id),
      CHECK ((sealed IS NULL) = (deleted_at IS NOT NULL))
    );
    CREATE INDEX messages_change_idx ON messages (conversation_id, change);
    CREATE TABLE conversation_blocks (
      blocker_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      blocked_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (blocker_id, blocked_id),
      CHECK (blocker_id <> blocked_id)
    );
    CREATE INDEX conversation_blocks_blocked_idx ON conversation_blocks (blocked_id);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE conversation_blocks, messages, conversation_members, conversations;`);
}
