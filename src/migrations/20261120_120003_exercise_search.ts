import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The catalogue's search. Every word must be nearly in the text (of the language, or the French one where an
 * exercise has no other); the title, which is the text's first line, counts double. What is far from the best
 * match is left out: where "photo" is found as such, "phone" is no answer.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Loads the module: until then nobody but a superuser may name its parameter.
  await db.execute(sql`SELECT similarity('', '')`)
  await db.execute(sql`
    CREATE FUNCTION search_exercises(words text[], wanted _locales) RETURNS TABLE (exercise uuid, score real)
    LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = 0.45 AS $$
      WITH hits AS (
        SELECT l._parent_id, word, word_similarity(word, l.search_text) AS anywhere,
               word_similarity(word, split_part(l.search_text, E'\\n', 1)) AS in_title
        FROM unnest(words) AS word JOIN exercises_locales l ON word <% l.search_text
        WHERE l._locale = wanted OR (l._locale = 'fr' AND NOT EXISTS (
          SELECT FROM exercises_locales own
          WHERE own._parent_id = l._parent_id AND own._locale = wanted AND own.search_text IS NOT NULL
        ))
      ), matches AS (
        SELECT _parent_id, min(anywhere) AS weakest, sum(anywhere + 2 * in_title) AS score
        FROM hits GROUP BY _parent_id HAVING count(*) = cardinality(words)
      )
      SELECT _parent_id, score::real FROM matches WHERE weakest >= 0.7 * (SELECT max(weakest) FROM matches)
    $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION search_exercises(text[], _locales);`)
}
