import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Who helps, who looks for help, and the relations between them. Plain tables: only commands write them, and no generic
 * door leads to them. What people write for each other is encrypted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX mentorship_templates_locales_of_parent_idx ON mentorship_templates_locales (_parent_id);
    CREATE INDEX mentorship_templates_goals_locales_of_parent_idx ON mentorship_templates_goals_locales (_parent_id);
    CREATE INDEX mentorship_templates_checkpoints_locales_of_parent_idx ON mentorship_templates_checkpoints_locales (_parent_id);

    CREATE TABLE mentor_profiles (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      -- What notices call it: the id of the person goes with the account.
      id uuid NOT NULL UNIQUE DEFAULT uuidv7(),
      status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected', 'suspended')),
      biography text NOT NULL DEFAULT '',
      topics text[] NOT NULL DEFAULT '{}',
      languages text[] NOT NULL DEFAULT '{}',
      -- { timeZone, weekly, exceptions, holidays }: by the clock on the mentor's own wall.
      availability jsonb NOT NULL,
      styles text[] NOT NULL DEFAULT '{}',
      rhythm text CHECK (rhythm IN ('twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly')),
      months_from smallint NOT NULL DEFAULT 1,
      months_to smallint NOT NULL DEFAULT 6,
      contact text[] NOT NULL DEFAULT '{}',
      -- How many relations at once, and how many there are: kept by the trigger of mentorships, and by nothing else.
      capacity smallint NOT NULL CHECK (capacity BETWEEN 1 AND 100),
      taken smallint NOT NULL DEFAULT 0 CHECK (taken >= 0),
      -- Asked for nothing new meanwhile. What is under way goes on, and what was asked for waits.
      away_since timestamptz,
      away_until date,
      sealed_motivation text NOT NULL,
      sealed_proof text NOT NULL,
      sealed_reason text,
      applied_at timestamptz NOT NULL DEFAULT now(),
      reviewed_by_id uuid REFERENCES users ON DELETE SET NULL,
      reviewed_at timestamptz,
      -- Hidden while a report is looked at.
      hidden_at timestamptz,
      updated_at timestamptz NOT NULL DEFAULT now(),
      CHECK (1 <= months_from AND months_from <= months_to AND months_to <= 6),
      CHECK (status = 'pending' OR reviewed_at IS NOT NULL)
    );
    CREATE INDEX mentor_profiles_status_idx ON mentor_profiles (status, applied_at);
    CREATE INDEX mentor_profiles_reviewed_by_idx ON mentor_profiles (reviewed_by_id);
    CREATE INDEX mentor_profiles_languages_idx ON mentor_profiles USING gin (languages);

    CREATE TABLE mentor_skills (
      person_id uuid NOT NULL REFERENCES mentor_profiles ON DELETE CASCADE,
      skill_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
      level smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
      PRIMARY KEY (person_id, skill_id)
    );
    CREATE INDEX mentor_skills_skill_idx ON mentor_skills (skill_id, level);

    CREATE TABLE mentee_profiles (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      sealed_goals text,
      level smallint NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 5),
      interests text[] NOT NULL DEFAULT '{}',
      languages text[] NOT NULL DEFAULT '{}',
      availability jsonb NOT NULL,
      styles text[] NOT NULL DEFAULT '{}',
      rhythm text CHECK (rhythm IN ('twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly')),
      months smallint CHECK (months BETWEEN 1 AND 6),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now()
    );

    CREATE TABLE mentee_skills (
      person_id uuid NOT NULL REFERENCES mentee_profiles ON DELETE CASCADE,
      skill_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
      -- 0 is none yet.
      level smallint NOT NULL CHECK (level BETWEEN 0 AND 5),
      PRIMARY KEY (person_id, skill_id)
    );
    CREATE INDEX mentee_skills_skill_idx ON mentee_skills (skill_id);

    CREATE TABLE mentorships (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      status text NOT NULL DEFAULT 'requested' CHECK (status IN
        ('requested', 'active', 'paused', 'completed', 'ended', 'declined', 'expired', 'cancelled')),
      -- Null once the account is gone: the other keeps the archive.
      mentor_id uuid REFERENCES users ON DELETE SET NULL,
      mentee_id uuid REFERENCES users ON DELETE SET NULL,
      template_id uuid REFERENCES mentorship_templates ON DELETE SET NULL,
      -- { title, rhythm, goals, checkpoints } as the template said in each language when it was asked for.
      plan jsonb,
      duration_months smallint NOT NULL CHECK (duration_months BETWEEN 1 AND 36),
      sealed_message text,
      sealed_goals text,
      -- The place in the queue: that of an earlier request which came to nothing, where there is one.
      asked_at timestamptz NOT NULL DEFAULT now(),
      created_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz,
      decline_reason text,
      sealed_decline text,
      -- What the mentor would rather do, until the mentee has said.
      proposed_at timestamptz,
      proposed_template_id uuid REFERENCES mentorship_templates ON DELETE SET NULL,
      proposed_months smallint CHECK (proposed_months BETWEEN 1 AND 6),
      sealed_proposal text,
      conversation_id uuid REFERENCES conversations ON DELETE SET NULL,
      started_at timestamptz,
      planned_end timestamptz,
      paused_at timestamptz,
      paused_by_id uuid REFERENCES users ON DELETE SET NULL,
      resume_at timestamptz,
      sealed_pause text,
      -- When it last went on again: silence is counted from there.
      resumed_at timestamptz,
      ended_at timestamptz,
      ended_by_id uuid REFERENCES users ON DELETE SET NULL,
      end_reason text,
      sealed_end text,
      archive_until timestamptz,
      closed_at timestamptz,
      updated_at timestamptz NOT NULL DEFAULT now(),
      CHECK (mentor_id <> mentee_id),
      CHECK (status NOT IN ('active', 'paused', 'completed') OR (started_at IS NOT NULL AND planned_end IS NOT NULL)),
      CHECK ((status = 'paused') = (resume_at IS NOT NULL)),
      CHECK ((status IN ('completed', 'ended')) = (ended_at IS NOT NULL)),
      CHECK ((ended_at IS NULL) = (archive_until IS NULL)),
      CHECK (proposed_at IS NULL OR status = 'requested')
    );
    -- Two people have one relation at a time, whoever helps whom: of two requests at the same moment one is refused.
    CREATE UNIQUE INDEX mentorships_pair_idx ON mentorships (least(mentor_id, mentee_id), greatest(mentor_id, mentee_id))
      WHERE status IN ('requested', 'active', 'paused');
    CREATE INDEX mentorships_mentor_idx ON mentorships (mentor_id, status);
    CREATE INDEX mentorships_mentee_idx ON mentorships (mentee_id, status);
    CREATE INDEX mentorships_status_idx ON mentorships (status, created_at);
    CREATE INDEX mentorships_template_idx ON mentorships (template_id);
    CREATE INDEX mentorships_proposed_template_idx ON mentorships (proposed_template_id);
    CREATE INDEX mentorships_conversation_idx ON mentorships (conversation_id);
    CREATE INDEX mentorships_paused_by_idx ON mentorships (paused_by_id);
    CREATE INDEX mentorships_ended_by_idx ON mentorships (ended_by_id);

    -- Places are counted with each change of a relation, by whatever way it comes: a relation that begins takes one on the
    -- row of the mentor, which who begins another at the same moment waits for.
    CREATE FUNCTION mentorship_takes_place() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      before_of uuid := CASE WHEN TG_OP <> 'INSERT' AND OLD.status IN ('active', 'paused') THEN OLD.mentor_id END;
      after_of uuid := CASE WHEN TG_OP <> 'DELETE' AND NEW.status IN ('active', 'paused') THEN NEW.mentor_id END;
    BEGIN
      IF before_of IS DISTINCT FROM after_of THEN
        UPDATE mentor_profiles SET taken = taken - 1 WHERE person_id = before_of;
        UPDATE mentor_profiles SET taken = taken + 1 WHERE person_id = after_of;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER mentorships_take_place AFTER INSERT OR DELETE OR UPDATE OF status, mentor_id ON mentorships
      FOR EACH ROW EXECUTE FUNCTION mentorship_takes_place();

    -- Who offers fewer places than are taken keeps what is under way; nothing more begins.
    CREATE FUNCTION mentor_has_place() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.taken > OLD.taken AND NEW.taken > NEW.capacity THEN
        RAISE EXCEPTION 'the mentor has no place left' USING ERRCODE = 'MA002';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER mentor_profiles_have_place BEFORE UPDATE OF taken ON mentor_profiles
      FOR EACH ROW EXECUTE FUNCTION mentor_has_place();

    -- What each says at the end. Stars stay without who gave them.
    CREATE TABLE mentorship_feedback (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      side text NOT NULL CHECK (side IN ('mentor', 'mentee')),
      author_id uuid REFERENCES users ON DELETE SET NULL,
      stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
      sealed text,
      created_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (mentorship_id, side)
    );
    CREATE INDEX mentorship_feedback_author_idx ON mentorship_feedback (author_id);

    -- What who ended a relation has answered about it: figures, for the organisation.
    CREATE TABLE mentorship_surveys (
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      helped smallint CHECK (helped BETWEEN 1 AND 5),
      again boolean,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (mentorship_id, person_id)
    );
    CREATE INDEX mentorship_surveys_person_idx ON mentorship_surveys (person_id);

    CREATE TABLE mentorship_history (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      actor_id uuid REFERENCES users ON DELETE SET NULL,
      action text NOT NULL,
      -- Codes and figures, never what somebody wrote.
      details jsonb NOT NULL DEFAULT '{}',
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX mentorship_history_mentorship_idx ON mentorship_history (mentorship_id, at);
    CREATE INDEX mentorship_history_actor_idx ON mentorship_history (actor_id);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE mentorship_history, mentorship_surveys, mentorship_feedback, mentorships;
    DROP FUNCTION mentorship_takes_place();
    DROP TABLE mentee_skills, mentee_profiles, mentor_skills, mentor_profiles;
    DROP FUNCTION mentor_has_place();
    DROP INDEX mentorship_templates_locales_of_parent_idx, mentorship_templates_goals_locales_of_parent_idx,
      mentorship_templates_checkpoints_locales_of_parent_idx;
  `);
}
