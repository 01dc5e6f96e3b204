import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the schema of the collections cannot say of exercises and attempts: races, what goes with what, the search. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    -- An edition is never changed: an attempt stays on what it began with.
    CREATE FUNCTION editions_are_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'an edition is never changed' USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE TRIGGER editions_no_change BEFORE UPDATE ON editions
      FOR EACH ROW EXECUTE FUNCTION editions_are_immutable();

    -- Editions and addresses go with their exercise, answers with their attempt, attempts with their person.
    ALTER TABLE editions DROP CONSTRAINT editions_exercise_id_exercises_id_fk,
      ADD CONSTRAINT editions_exercise_id_exercises_id_fk
      FOREIGN KEY (exercise_id) REFERENCES exercises (id) ON DELETE CASCADE;
    ALTER TABLE exercise_addresses DROP CONSTRAINT exercise_addresses_exercise_id_exercises_id_fk,
      ADD CONSTRAINT exercise_addresses_exercise_id_exercises_id_fk
      FOREIGN KEY (exercise_id) REFERENCES exercises (id) ON DELETE CASCADE;
    ALTER TABLE answers DROP CONSTRAINT answers_attempt_id_attempts_id_fk,
      ADD CONSTRAINT answers_attempt_id_attempts_id_fk
      FOREIGN KEY (attempt_id) REFERENCES attempts (id) ON DELETE CASCADE;
    ALTER TABLE attempts DROP CONSTRAINT attempts_user_id_users_id_fk,
      ADD CONSTRAINT attempts_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

    -- An attempt belongs to a person or to a visitor, and each has one open attempt for an exercise.
    ALTER TABLE attempts ADD CONSTRAINT attempts_one_owner CHECK (num_nonnulls(user_id, visitor) = 1);
    CREATE UNIQUE INDEX attempts_open_of_user_idx ON attempts (user_id, exercise_id) WHERE finished_at IS NULL;
    CREATE UNIQUE INDEX attempts_open_of_visitor_idx ON attempts (visitor, exercise_id) WHERE finished_at IS NULL;

    -- The catalogue's search: words that are nearly the ones of a text.
    CREATE INDEX exercises_locales_search_idx ON exercises_locales USING gin (search_text gin_trgm_ops);

    -- The tags of one exercise are found without reading everybody's.
    CREATE INDEX exercises_texts_parent_idx ON exercises_texts (parent_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX exercises_texts_parent_idx;
    DROP INDEX exercises_locales_search_idx;
    DROP INDEX attempts_open_of_visitor_idx;
    DROP INDEX attempts_open_of_user_idx;
    ALTER TABLE attempts DROP CONSTRAINT attempts_one_owner;
    DROP TRIGGER editions_no_change ON editions;
    DROP FUNCTION editions_are_immutable;
  `)
}
