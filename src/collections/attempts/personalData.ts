import { query, sql, type PersonalData } from '@mentora/platform';

/** What a person did: given out whole, and erased with the account. Nobody else needs it. */
export const attemptsData: PersonalData = {
  collection: 'attempts',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT a.exercise_id AS exercise, a.created_at AS "startedAt", a.finished_at AS "finishedAt", a.score::int,
            (SELECT coalesce(jsonb_agg(jsonb_build_object(
               'step', s.step, 'firstRight', s.first_right, 'solved', s.solved, 'tries', s.tries, 'response', s.response
             ) ORDER BY s.created_at), '[]') FROM answers s WHERE s.attempt_id = a.id) AS answers
          FROM attempts a WHERE a.user_id = ${id} ORDER BY a.created_at`,
    ),
  erase: async (req, id) => {
    await query(req, sql`DELETE FROM answers WHERE attempt_id IN (SELECT id FROM attempts WHERE user_id = ${id})`);
    await query(req, sql`DELETE FROM attempts WHERE user_id = ${id}`);
  },
};
