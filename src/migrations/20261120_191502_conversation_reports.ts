import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Messages that a member has reported, each with the extract that may be read because of it: places, never texts. It
 * goes with its conversation.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE conversation_reports (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL REFERENCES conversations ON DELETE CASCADE,
      reporter_id uuid REFERENCES users ON DELETE SET NULL,
      seq integer NOT NULL,
      from_seq integer NOT NULL,
      to_seq integer NOT NULL,
      reason text NOT NULL,
      state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
      created_at timestamptz NOT NULL DEFAULT now(),
      closed_at timestamptz,
      CHECK (from_seq <= seq AND seq <= to_seq),
      CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
      UNIQUE (conversation_id, seq, reporter_id)
    );
    CREATE INDEX conversation_reports_reporter_idx ON conversation_reports (reporter_id);
    CREATE INDEX conversation_reports_state_idx ON conversation_reports (state, created_at);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE conversation_reports;`);
}
