import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Who looks for a mentor, cohorts that are brought together, and what is offered next. Plain tables: only commands write them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Filled in or left, as the person likes; said to nobody who has not written the same.
    ALTER TABLE mentor_profiles ADD COLUMN sealed_culture text;
    ALTER TABLE mentee_profiles ADD COLUMN sealed_culture text,
      -- Since when somebody has asked to be brought together with a mentor; null for who looks alone.
      ADD COLUMN looking_since timestamptz;
    CREATE INDEX mentee_profiles_looking_idx ON mentee_profiles (looking_since) WHERE looking_since IS NOT NULL;
    -- Asked for by the organisation, in the name of a mentee who looks.
    ALTER TABLE mentorships ADD COLUMN matched_at timestamptz;

    -- Whom a mentee is offered after a request that came to nothing: one for each.
    CREATE TABLE mentorship_offers (
      mentorship_id uuid PRIMARY KEY REFERENCES mentorships ON DELETE CASCADE,
      mentor_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX mentorship_offers_mentor_idx ON mentorship_offers (mentor_id);

    CREATE TABLE matching_cohorts (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name text NOT NULL,
      mode text NOT NULL CHECK (mode IN ('best', 'stable')),
      status text NOT NULL DEFAULT 'solving' CHECK (status IN ('solving', 'solved', 'failed', 'published', 'discarded')),
      -- Which state of its rules is solved: a plan for an older one is thrown away, and cannot be published.
      revision int NOT NULL DEFAULT 1,
      -- { total, best, greedy, places, seconds }: totals in millionths.
      figures jsonb,
      created_by_id uuid REFERENCES users ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      solved_at timestamptz,
      published_by_id uuid REFERENCES users ON DELETE SET NULL,
      published_at timestamptz,
      updated_at timestamptz NOT NULL DEFAULT now(),
      CHECK ((status = 'published') = (published_at IS NOT NULL))
    );
    CREATE INDEX matching_cohorts_created_by_idx ON matching_cohorts (created_by_id);
    CREATE INDEX matching_cohorts_published_by_idx ON matching_cohorts (published_by_id);

    CREATE TABLE matching_members (
      cohort_id uuid NOT NULL REFERENCES matching_cohorts ON DELETE CASCADE,
      mentee_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      -- Why this mentee has nobody, with how many mentors fall out for what.
      because text CHECK (because IN ('nobodyFits', 'placesTaken', 'gone')),
      against jsonb,
      PRIMARY KEY (cohort_id, mentee_id)
    );
    CREATE INDEX matching_members_mentee_idx ON matching_members (mentee_id);

    -- Pairs that must be, or must not be.
    CREATE TABLE matching_rules (
      cohort_id uuid NOT NULL REFERENCES matching_cohorts ON DELETE CASCADE,
      mentee_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      mentor_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('pinned', 'forbidden')),
      -- Why a pin could not be kept when it was solved.
      flaw text,
      PRIMARY KEY (cohort_id, mentee_id, mentor_id)
    );
    CREATE UNIQUE INDEX matching_rules_pinned_idx ON matching_rules (cohort_id, mentee_id) WHERE kind = 'pinned';
    CREATE INDEX matching_rules_mentee_idx ON matching_rules (mentee_id);
    CREATE INDEX matching_rules_mentor_idx ON matching_rules (mentor_id);

    CREATE TABLE matching_pairs (
      cohort_id uuid NOT NULL REFERENCES matching_cohorts ON DELETE CASCADE,
      mentee_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      mentor_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      score int NOT NULL,
      pinned boolean NOT NULL DEFAULT false,
      -- Codes of what speaks for the two, and of what would have kept a pinned pair apart.
      why jsonb NOT NULL DEFAULT '[]',
      against text[] NOT NULL DEFAULT '{}',
      -- What came of it when it was published.
      outcome text,
      mentorship_id uuid REFERENCES mentorships ON DELETE SET NULL,
      PRIMARY KEY (cohort_id, mentee_id)
    );
    CREATE INDEX matching_pairs_mentee_idx ON matching_pairs (mentee_id);
    CREATE INDEX matching_pairs_mentor_idx ON matching_pairs (mentor_id);
    CREATE INDEX matching_pairs_mentorship_idx ON matching_pairs (mentorship_id);

    -- What a place of a mentor is worth to those who come later, in millionths.
    CREATE TABLE matching_prices (
      cohort_id uuid NOT NULL REFERENCES matching_cohorts ON DELETE CASCADE,
      mentor_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      price int NOT NULL,
      PRIMARY KEY (cohort_id, mentor_id)
    );
    CREATE INDEX matching_prices_mentor_idx ON matching_prices (mentor_id);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE matching_prices, matching_pairs, matching_rules, matching_members, matching_cohorts, mentorship_offers;
    ALTER TABLE mentorships DROP COLUMN matched_at;
    ALTER TABLE mentee_profiles DROP COLUMN sealed_culture, DROP COLUMN looking_since;
    ALTER TABLE mentor_profiles DROP COLUMN sealed_culture;
  `);
}
