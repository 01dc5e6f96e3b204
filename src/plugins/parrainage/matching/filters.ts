import { freePlaces, type MenteeProfile, type MentorProfile, type Wish } from './types';
import { sessionStarts, shareStart, type WeekHours } from './week';

/** What keeps two people apart, whatever else fits. */
export const reasonsAgainst = {
  self: (mentee: MenteeProfile, mentor: MentorProfile) => mentee.id === mentor.id,
  blocked: (mentee: MenteeProfile, mentor: MentorProfile) => mentee.blocked.has(mentor.id) || mentor.blocked.has(mentee.id),
  noPlace: (_mentee: MenteeProfile, mentor: MentorProfile) => freePlaces(mentor) === 0,
  noCommonLanguage: (mentee: MenteeProfile, mentor: MentorProfile) => !mentee.languages.some((code) => mentor.languages.includes(code)),
  levelTooLow: ({ wants }: MenteeProfile, { skills }: MentorProfile) => wants.length > 0 && !wants.some((wish) => canTeach(skills, wish)),
  noCommonHour: (mentee: MenteeProfile, mentor: MentorProfile) => !shareStart(startsOf(mentee.week), startsOf(mentor.week)),
};

/** The code of a hard filter. */
export type Reason = keyof typeof reasonsAgainst;

/** The cheap ones first. */
export const reasons = Object.keys(reasonsAgainst) as Reason[];

/** Everything that keeps two people apart: what to tell somebody who asks why not this mentor. */
export const whyNot = (mentee: MenteeProfile, mentor: MentorProfile): Reason[] => reasons.filter((reason) => reasonsAgainst[reason](mentee, mentor));

/** How many mentors each reason keeps from a mentee. */
export function tallyReasons(mentee: MenteeProfile, mentors: readonly MentorProfile[]): Record<Reason, number> {
  const count = (reason: Reason) => mentors.filter((mentor) => reasonsAgainst[reason](mentee, mentor)).length;
  return Object.fromEntries(reasons.map((reason) => [reason, count(reason)])) as Record<Reason, number>;
}

export const mayMeet = (mentee: MenteeProfile, mentor: MentorProfile): boolean => !reasons.some((reason) => reasonsAgainst[reason](mentee, mentor));

/** Whether a mentor is above the mentee in a skill wanted. */
export const canTeach = (skills: MentorProfile['skills'], { skill, level }: Wish): boolean => (skills.get(skill) ?? 0) > level;

/** Found again by the week itself: a cohort asks for each week thousands of times. Only a cache, never state. */
const known = new WeakMap<WeekHours, WeekHours>();

/** When a session can begin for somebody with this week. A week is not changed once it is given. */
export function startsOf(week: WeekHours): WeekHours {
  const found = known.get(week);
  if (found) return found;
  const starts = sessionStarts(week);
  known.set(week, starts);
  return starts;
}
