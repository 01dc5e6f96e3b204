import { query, sql, type PersonalData } from '@mentora/platform';
import { readProfile } from './texts';

/** What a person has said of oneself as a mentor, and what was decided of it. It goes with the account, by its foreign key. */
const mentor: PersonalData = {
  collection: 'mentor-profiles',
  export: async (payload, id) => {
    const rows = await query<{ motivation: string; proof: string; reason: string | null; culture: string | null }>(
      { payload },
      sql`SELECT status, biography, topics, languages, availability, styles, rhythm, months_from AS "monthsFrom", months_to AS "monthsTo", contact,
            capacity, taken, away_since AS "awaySince", away_until::text AS "awayUntil", applied_at AS "appliedAt", reviewed_at AS "reviewedAt",
            (SELECT jsonb_agg(jsonb_build_object('skill', k.key, 'level', s.level) ORDER BY k.key)
              FROM mentor_skills s JOIN skills k ON k.id = s.skill_id WHERE s.person_id = p.person_id) AS skills,
            sealed_motivation AS motivation, sealed_proof AS proof, sealed_reason AS reason, sealed_culture AS culture
          FROM mentor_profiles p WHERE person_id = ${id}`,
    );
    return rows.map((row) => ({
      ...row,
      motivation: readProfile('mentor-motivation', id, row.motivation),
      proof: readProfile('mentor-proof', id, row.proof),
      reason: readProfile('mentor-reason', id, row.reason),
      culture: readProfile('mentor-culture', id, row.culture),
    }));
  },
  // Whom he or she has decided on as an administrator stays a mentor: the foreign key forgets who it was.
  erase: () => Promise.resolve(),
};

/** The same as a mentee. */
const mentee: PersonalData = {
  collection: 'mentee-profiles',
  export: async (payload, id) => {
    const rows = await query<{ goals: string | null; culture: string | null }>(
      { payload },
      sql`SELECT sealed_goals AS goals, level, interests, languages, availability, styles, rhythm, months, created_at AS "createdAt",
            looking_since AS "lookingSince", sealed_culture AS culture,
            (SELECT jsonb_agg(jsonb_build_object('skill', k.key, 'level', s.level) ORDER BY k.key)
              FROM mentee_skills s JOIN skills k ON k.id = s.skill_id WHERE s.person_id = p.person_id) AS skills
          FROM mentee_profiles p WHERE person_id = ${id}`,
    );
    return rows.map((row) => ({ ...row, goals: readProfile('mentee-goals', id, row.goals), culture: readProfile('mentee-culture', id, row.culture) }));
  },
  erase: () => Promise.resolve(),
};

export const profilesData: PersonalData[] = [mentor, mentee];
