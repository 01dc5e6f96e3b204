import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Availability } from '../hours';
import type { Rhythm, Style } from '../status';
import { readProfile } from '../texts';
import { skillsShown, type ShownSkill } from './mentors';

/** What a mentee has said of oneself. */
export interface OwnMenteeProfile extends Record<string, unknown> {
  id: string;
  goals: string | null;
  level: number;
  interests: string[];
  languages: string[];
  availability: Availability;
  styles: Style[];
  rhythm: Rhythm | null;
  months: number | null;
  /** Cultural context, where the person has filled it in. */
  culture: string | null;
  /** Since when one has asked to be brought together with a mentor; null for who looks alone. */
  lookingSince: string | null;
  /** Skills wanted, each with the level that one has: 0 is none yet. */
  skills: ShownSkill[];
}

/** The profile of a person as a mentee; null where there is none. */
export async function ownMenteeProfile({ payload }: Pick<PayloadRequest, 'payload'>, person: string, locale: Locale): Promise<OwnMenteeProfile | null> {
  const [row] = await query<OwnMenteeProfile & { sealedGoals: string | null; sealedCulture: string | null }>(
    { payload },
    sql`SELECT p.person_id AS id, p.sealed_goals AS "sealedGoals", p.sealed_culture AS "sealedCulture",
          to_json(p.looking_since)#>>'{}' AS "lookingSince", p.level, p.interests, p.languages, p.availability, p.styles, p.rhythm, p.months,
          ${skillsShown('mentee_skills', sql`p.person_id`, locale)} AS skills
        FROM mentee_profiles p WHERE p.person_id = ${person}`,
  );
  if (!row) return null;
  const { sealedGoals, sealedCulture, ...profile } = row;
  return { ...profile, goals: readProfile('mentee-goals', person, sealedGoals), culture: readProfile('mentee-culture', person, sealedCulture) };
}
