import { query, sql, uuids, type MatchingCriterion } from '@mentora/platform';

/** Brings together who both say thanks. What is known of people is a short text, so that few different ones are compared. */
export const thanksCriterion: MatchingCriterion = {
  key: 'thanks',
  label: { fr: 'Dire merci', en: 'Saying thanks', ar: 'قول الشكر' },
  weight: 2,
  factsOf: async (req, { mentees, mentors }) => {
    const rows = await query<{ id: string }>(req, sql`SELECT DISTINCT person_id AS id FROM thanks WHERE person_id = ANY(${uuids([...mentees, ...mentors])})`);
    const thankful = new Set(rows.map(({ id }) => id));
    const said = (people: readonly string[]) => new Map(people.filter((id) => thankful.has(id)).map((id) => [id, 'thankful']));
    return { mentees: said(mentees), mentors: said(mentors) };
  },
  score: () => 1,
  explain: (_mentee, _mentor, locale) => ({ fr: 'Vous dites merci tous les deux.', en: 'You both say thanks.', ar: 'كلاكما يقول شكرًا.' })[locale],
};
