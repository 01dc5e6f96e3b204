import { defineCommand, query, sql, texts } from '@mentora/platform';
import { menteeFields } from '../input';
import { writeSkills } from '../mentorRow';
import { sealOwn } from '../texts';

const optional = menteeFields.partial({ goals: true, level: true, interests: true, styles: true, rhythm: true, months: true, skills: true, culture: true });

/** Says what one would like to learn, and when one has time. What is left out is as if it were empty. */
export const saveMenteeProfile = defineCommand({
  name: 'saveMenteeProfile',
  permission: 'mentorship.request',
  input: optional,
  run: async ({ req, input, person }): Promise<{ id: string }> => {
    const id = person!.id;
    const { goals = '', level = 1, interests = [], languages, availability, styles = [], rhythm = null, months = null, skills = [], culture = '' } = input;
    await query(
      req,
      sql`INSERT INTO mentee_profiles (person_id, sealed_goals, level, interests, languages, availability, styles, rhythm, months, sealed_culture)
          VALUES (${id}, ${sealOwn('mentee-goals', id, goals)}, ${level}, ${texts(interests)}, ${texts(languages)},
                  ${JSON.stringify(availability)}::jsonb, ${texts(styles)}, ${rhythm}, ${months},
                  ${sealOwn('mentee-culture', id, culture)})
          ON CONFLICT (person_id) DO UPDATE SET sealed_goals = excluded.sealed_goals, level = excluded.level,
            interests = excluded.interests, languages = excluded.languages, availability = excluded.availability,
            styles = excluded.styles, rhythm = excluded.rhythm, months = excluded.months, sealed_culture = excluded.sealed_culture,
            updated_at = now()`,
    );
    await writeSkills(req, 'mentee_skills', id, skills);
    return { id };
  },
});
