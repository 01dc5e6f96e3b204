import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Contributions, what was submitted of them and decided, requests to contribute, and what contributors have done. Plain
 * tables: only commands write them, and no generic door leads to them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE contributions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      contributor_id uuid REFERENCES users ON DELETE SET NULL,
      type text NOT NULL,
      status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'pending', 'changes-requested', 'approved', 'rejected')),
      -- What lists show, made from the content.
      title text NOT NULL DEFAULT '',
      content jsonb NOT NULL,
      -- Grows with each change of the content: who changes it says which one he or she has seen.
      revision integer NOT NULL DEFAULT 1,
      submissions integer NOT NULL DEFAULT 0,
      submitted_at timestamptz,
      licence text,
      licence_accepted_at timestamptz,
      reviewed_by_id uuid REFERENCES users ON DELETE SET NULL,
      reviewed_at timestamptz,
      rejection_reason text,
      publish_at timestamptz,
      claimed_by_id uuid REFERENCES users ON DELETE SET NULL,
      claimed_until timestamptz,
      -- What an approval has made: an exercise, an image, a category.
      made_id uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CHECK ((claimed_by_id IS NULL) OR (claimed_until IS NOT NULL)),
      CHECK (status <> 'pending' OR submitted_at IS NOT NULL)
    );
    CREATE INDEX contributions_contributor_idx ON contributions (contributor_id, updated_at DESC);
    CREATE INDEX contributions_status_idx ON contributions (status, submitted_at);
    CREATE INDEX contributions_type_idx ON contributions (type);
    CREATE INDEX contributions_reviewed_by_idx ON contributions (reviewed_by_id);
    CREATE INDEX contributions_claimed_by_idx ON contributions (claimed_by_id);
    CREATE INDEX contributions_made_idx ON contributions (made_id);

    -- Each submission as it was sent, and what was decided of it.
    CREATE TABLE contribution_submissions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      contribution_id uuid NOT NULL REFERENCES contributions ON DELETE CASCADE,
      number integer NOT NULL,
      content jsonb NOT NULL,
      submitted_at timestamptz NOT NULL DEFAULT now(),
      decision text CHECK (decision IN ('approved', 'changes-requested', 'rejected', 'withdrawn')),
      reason text,
      -- [{ path, text }]: what the reviewer says of single steps.
      remarks jsonb NOT NULL DEFAULT '[]',
      decided_by_id uuid REFERENCES users ON DELETE SET NULL,
      decided_at timestamptz,
      -- What was published, where the reviewer has changed it.
      edited jsonb,
      CHECK ((decision IS NULL) = (decided_at IS NULL)),
      UNIQUE (contribution_id, number)
    );
    CREATE INDEX contribution_submissions_decided_by_idx ON contribution_submissions (decided_by_id, decided_at);

    -- Ready-made reasons for a rejection, which administrators edit: { fr, en, ar }.
    CREATE TABLE rejection_reasons (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      label jsonb NOT NULL,
      position integer NOT NULL DEFAULT 0
    );

    CREATE TABLE contributor_requests (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      message text NOT NULL,
      experience text NOT NULL DEFAULT '',
      status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected')),
      reviewed_by_id uuid REFERENCES users ON DELETE SET NULL,
      reviewed_at timestamptz,
      admin_notes text,
      created_at timestamptz NOT NULL DEFAULT now(),
      CHECK ((status = 'pending') = (reviewed_at IS NULL))
    );
    -- One open request a person.
    CREATE UNIQUE INDEX contributor_requests_open_idx ON contributor_requests (person_id) WHERE status = 'pending';
    CREATE INDEX contributor_requests_person_idx ON contributor_requests (person_id, created_at DESC);
    CREATE INDEX contributor_requests_status_idx ON contributor_requests (status, created_at);
    CREATE INDEX contributor_requests_reviewed_by_idx ON contributor_requests (reviewed_by_id);

    -- What happened to and by contributors, kept: their figures are made of it. The key makes each once-only.
    CREATE TABLE contributor_events (
      key text PRIMARY KEY,
      contributor_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      kind text NOT NULL,
      contribution_id uuid REFERENCES contributions ON DELETE CASCADE,
      -- An image, an exercise: what it happened to.
      subject_id uuid,
      happened_at timestamptz NOT NULL
    );
    CREATE INDEX contributor_events_contributor_idx ON contributor_events (contributor_id, kind, happened_at);
    CREATE INDEX contributor_events_contribution_idx ON contributor_events (contribution_id);

    CREATE TABLE contributor_stats (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      total_contributions integer NOT NULL DEFAULT 0,
      approved_contributions integer NOT NULL DEFAULT 0,
      rejected_contributions integer NOT NULL DEFAULT 0,
      pending_contributions integer NOT NULL DEFAULT 0,
      images_uploaded integer NOT NULL DEFAULT 0,
      images_approved integer NOT NULL DEFAULT 0,
      first_contribution_at timestamptz,
      last_contribution_at timestamptz,
      -- Days in a row with a contribution, in the person's own zone, up to the last of them.
      streak_days integer NOT NULL DEFAULT 0,
      total_image_usage integer NOT NULL DEFAULT 0,
      total_exercise_completions integer NOT NULL DEFAULT 0,
      -- Hundredths of a per cent; null before the first decision.
      approval_rate integer,
      -- Seconds from submission to decision.
      average_review_seconds integer,
      updated_at timestamptz NOT NULL DEFAULT now()
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE contributor_stats, contributor_events, contributor_requests, rejection_reasons, contribution_submissions, contributions;
  `);
}
