import { query, sql, type PersonalData } from '@mentora/platform';

/**
 * The plans in which somebody was: with nobody, and why; with whom it was good, and what became of it; what was ruled. None
 * of it names the other. It goes with the account, by its foreign keys.
 */
export const matchData: PersonalData = {
  collection: 'mentor-matching',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT 'mentee' AS side, c.created_at AS "at", m.because, m.against, NULL AS rule, NULL AS flaw, NULL::int AS score, NULL::jsonb AS why, NULL AS outcome
            FROM matching_members m JOIN matching_cohorts c ON c.id = m.cohort_id WHERE m.mentee_id = ${id}
          UNION ALL
          SELECT CASE WHEN r.mentor_id = ${id} THEN 'mentor' ELSE 'mentee' END, c.created_at, NULL, NULL, r.kind, r.flaw, NULL, NULL, NULL
            FROM matching_rules r JOIN matching_cohorts c ON c.id = r.cohort_id WHERE ${id}::uuid IN (r.mentor_id, r.mentee_id)
          UNION ALL
          SELECT CASE WHEN p.mentor_id = ${id} THEN 'mentor' ELSE 'mentee' END, c.created_at, NULL, NULL, NULL, NULL, p.score, p.why, p.outcome
            FROM matching_pairs p JOIN matching_cohorts c ON c.id = p.cohort_id WHERE ${id}::uuid IN (p.mentor_id, p.mentee_id)
          ORDER BY "at"`,
    ),
  erase: () => Promise.resolve(),
};
