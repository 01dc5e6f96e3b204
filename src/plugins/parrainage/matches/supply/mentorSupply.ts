import { sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { supplyAgainstDemand, type Balance } from '../../matching';
import { isShown } from '../../profiles/askable';
import { isWaiting, knownMentees } from '../people/mentees';
import { knownMentors } from '../people/mentors';
import { skillTitles } from '../queries/skillTitles';

/** Supply against demand of one skill, one language, or one in the other, with its name. */
export interface NamedBalance extends Balance {
  name: string;
}

export interface MentorSupply {
  /** Mentees who wait; mentors with a free place, and their places. */
  mentees: number;
  mentors: number;
  places: number;
  bySkill: NamedBalance[];
  byLanguage: NamedBalance[];
  /** Where most is missing: of many, the first twenty. */
  bySkillAndLanguage: NamedBalance[];
}

const mostOfBoth = 20;

/** Where mentors are missing, the greatest need first: who waits against who has a free place. */
export async function mentorSupply(req: Pick<PayloadRequest, 'payload'>, locale: Locale): Promise<MentorSupply> {
  const [mentees, mentors, titles] = await Promise.all([knownMentees(req, isWaiting), knownMentors(req, sql`${isShown} AND p.taken < p.capacity`), skillTitles(req, locale)]);
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const named = (balances: readonly Balance[]) =>
    balances.map((one) => ({
      ...one,
      name: [one.skill && (titles.get(one.skill) ?? ''), one.language && languages.of(one.language)].filter(Boolean).join(' · '),
    }));
  const { bySkill, byLanguage, bySkillAndLanguage } = supplyAgainstDemand(mentees, mentors);
  return {
    mentees: mentees.length,
    mentors: mentors.length,
    places: mentors.reduce((sum, { capacity, active }) => sum + Math.max(0, capacity - active), 0),
    bySkill: named(bySkill),
    byLanguage: named(byLanguage),
    bySkillAndLanguage: named(bySkillAndLanguage.filter(({ mentees: wanted }) => wanted > 0).slice(0, mostOfBoth)),
  };
}
