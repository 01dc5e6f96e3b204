import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * What who looks after relations does to them: hand-overs to another mentor, with the consent of the mentee, and what was
 * changed over the heads of the two. Cases that are mediations alone: nobody has reported anything.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE mentorships
      -- The relation that this one carries on, where a mentee was handed over.
      ADD COLUMN follows_id uuid REFERENCES mentorships ON DELETE SET NULL,
      -- From when progress counts, where that is not the beginning: it goes on where the relation before stood.
      ADD COLUMN counts_from timestamptz;
    CREATE INDEX mentorships_follows_idx ON mentorships (follows_id);

    CREATE TABLE mentorship_handovers (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      -- To whom.
      mentor_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      asked_by_id uuid REFERENCES users ON DELETE SET NULL,
      -- The mentee is asked, then the new mentor by an ordinary request; it is done once that has begun.
      status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'refused', 'agreed', 'lapsed', 'replaced', 'done')),
      -- Why, as the mentee reads it.
      sealed_reason text NOT NULL,
      -- Whether notes and summaries of sessions go along: the mentee says.
      share_notes boolean NOT NULL DEFAULT false,
      successor_id uuid REFERENCES mentorships ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz,
      updated_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX mentorship_handovers_open_idx ON mentorship_handovers (mentorship_id) WHERE status IN ('asked', 'agreed');
    CREATE INDEX mentorship_handovers_mentorship_idx ON mentorship_handovers (mentorship_id, created_at);
    CREATE INDEX mentorship_handovers_mentor_idx ON mentorship_handovers (mentor_id);
    CREATE INDEX mentorship_handovers_asked_by_idx ON mentorship_handovers (asked_by_id);
    CREATE INDEX mentorship_handovers_successor_idx ON mentorship_handovers (successor_id);

    -- What was changed over the heads of the two, with the reason, which both read.
    CREATE TABLE mentorship_interventions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      actor_id uuid REFERENCES users ON DELETE SET NULL,
      action text NOT NULL,
      sealed_reason text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX mentorship_interventions_mentorship_idx ON mentorship_interventions (mentorship_id, at);
    CREATE INDEX mentorship_interventions_actor_idx ON mentorship_interventions (actor_id);

    ALTER TABLE cases DROP CONSTRAINT cases_origin_check;
    ALTER TABLE cases ADD CONSTRAINT cases_origin_check CHECK (origin IN ('report', 'rule', 'mediation'));
    ALTER TABLE case_parties DROP CONSTRAINT case_parties_side_check;
    ALTER TABLE case_parties ADD CONSTRAINT case_parties_side_check CHECK (side IN ('reporter', 'reported', 'party'));
    -- A report does not gather in a mediation: its parties would learn of it there.
    DROP INDEX cases_gathering_idx;
    CREATE UNIQUE INDEX cases_gathering_idx ON cases (subject, subject_id)
      WHERE status IN ('open', 'taken', 'waiting') AND origin IN ('report', 'rule');
    CREATE UNIQUE INDEX cases_mediation_idx ON cases (subject, subject_id)
      WHERE status IN ('open', 'taken', 'waiting') AND origin = 'mediation';
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM cases WHERE origin = 'mediation';
    DROP INDEX cases_mediation_idx, cases_gathering_idx;
    CREATE UNIQUE INDEX cases_gathering_idx ON cases (subject, subject_id) WHERE status IN ('open', 'taken', 'waiting');
    ALTER TABLE case_parties DROP CONSTRAINT case_parties_side_check;
    ALTER TABLE case_parties ADD CONSTRAINT case_parties_side_check CHECK (side IN ('reporter', 'reported'));
    ALTER TABLE cases DROP CONSTRAINT cases_origin_check;
    ALTER TABLE cases ADD CONSTRAINT cases_origin_check CHECK (origin IN ('report', 'rule'));
    DROP TABLE mentorship_interventions, mentorship_handovers;
    DROP INDEX mentorships_follows_idx;
    ALTER TABLE mentorships DROP COLUMN follows_id, DROP COLUMN counts_from;
  `);
}
