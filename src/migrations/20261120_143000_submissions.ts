import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Answers that are sent again are judged once; a mail goes with the account it was written for. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Each sending of an answer has a key of its own; sent again, it gets what was said the first time.
    CREATE TABLE answer_submissions (
      attempt_id uuid NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      key text NOT NULL,
      digest text NOT NULL,
      verdict jsonb,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT answer_submissions_once PRIMARY KEY (attempt_id, key)
    );
    CREATE INDEX answer_submissions_at_idx ON answer_submissions (at);

    -- Whatever address it went to.
    ALTER TABLE mails ADD COLUMN person_id uuid REFERENCES users (id) ON DELETE CASCADE;
    CREATE INDEX mails_person_idx ON mails (person_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX mails_person_idx;
    ALTER TABLE mails DROP COLUMN person_id;
    DROP TABLE answer_submissions;
  `)
}
