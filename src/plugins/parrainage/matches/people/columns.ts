import { normaliseText, sql } from '@mentora/platform';
import type { Level, Rhythm } from '../../matching';
import { readProfile, type ProfileText } from '../../profiles/texts';
import type { OrdinaryWeek } from './week';
import { weekMaker } from './week';

/** What both profiles have in common, as a row gives it. */
export interface PersonRow extends Record<string, unknown> {
  id: string;
  languages: string[];
  words: string[];
  hours: OrdinaryWeek;
  styles: string[];
  rhythm: Rhythm | null;
  sealedCulture: string | null;
  skills: Record<string, number> | null;
  asked: number;
  held: number;
}

/** The columns of a `PersonRow`, of a profile `p` with the joins of `personJoins`. `words` is the column of its topics. */
export const personColumns = (words: 'topics' | 'interests') => sql`p.person_id AS id, p.languages, p.${sql.identifier(words)} AS words,
  jsonb_build_object('timeZone', p.availability -> 'timeZone', 'weekly', p.availability -> 'weekly') AS hours, p.styles, p.rhythm,
  p.sealed_culture AS "sealedCulture", known.skills, coalesce(kept.asked, 0)::int AS asked, coalesce(kept.held, 0)::int AS held`;

/** Skills by their ids, and in how many of the sessions that were asked for each was there. */
export const personJoins = (skills: 'mentor_skills' | 'mentee_skills') => sql`
  LEFT JOIN (SELECT person_id, jsonb_object_agg(skill_id, level) AS skills FROM ${sql.identifier(skills)} GROUP BY person_id) known ON known.person_id = p.person_id
  LEFT JOIN (SELECT person_id, count(*) AS asked, count(*) FILTER (WHERE attended) AS held FROM session_people WHERE attended IS NOT NULL
    GROUP BY person_id) kept ON kept.person_id = p.person_id`;

/** A reader of rows: what the two kinds of profiles have in common, as matching knows it. */
export function personReader(culture: ProfileText) {
  const weekOf = weekMaker();
  return ({ id, languages, words, hours, styles, rhythm, sealedCulture, asked, held }: PersonRow) => {
    // "Maghreb" and "maghreb" are one.
    const own = normaliseText(readProfile(culture, id, sealedCulture) ?? '');
    return {
      id,
      languages,
      topics: new Set(words.map((word) => word.toLowerCase())),
      week: weekOf(hours),
      ...(asked > 0 && { kept: { asked, held } }),
      styles: new Set(styles),
      ...(rhythm && { rhythm }),
      ...(own && { culture: own }),
      blocked: new Set<string>(),
    };
  };
}

/** Levels by the ids of skills. */
export const skillsIn = ({ skills }: PersonRow): [skill: string, level: Level][] => Object.entries(skills ?? {}) as [string, Level][];
