import { canTeach } from '../filters';
import type { MenteeProfile, MentorProfile, Wish } from '../types';
import type { Criterion } from './criterion';

/** The share of the skills wanted in which the mentor is above the mentee. */
export const skills: Criterion = {
  key: 'skills',
  weight: 30,
  looksAt: 'wishes',
  score: ({ wants }, mentor) => {
    if (wants.length === 0) return null;
    let taught = 0;
    for (const wish of wants) if (canTeach(mentor.skills, wish)) taught += 1;
    return taught / wants.length;
  },
  explain: (mentee, mentor) => {
    const taught = taughtWishes(mentee, mentor).map(({ skill }) => skill);
    if (taught.length === 0) return null;
    const all = taught.length === mentee.wants.length && taught.length > 1;
    return { key: all ? 'matching.why.allSkills' : 'matching.why.skills', values: { count: taught.length, skills: taught } };
  },
};

/**
 * What a step of so many levels is worth: somebody two levels above has just learnt it and still knows what was hard
 * about it (the "cognitive congruence" of near peers: ten Cate and Durning, Medical Teacher 29, 2007); an expert explains
 * well too, only less near.
 */
const worthOfStep = [0, 0.85, 1, 0.85, 0.65, 0.5];

/** How near the mentor's level is, on the mean of the skills wanted that the mentor can teach. */
export const levels: Criterion = {
  key: 'levels',
  weight: 14,
  looksAt: 'wishes',
  score: ({ wants }, mentor) => {
    let [sum, count] = [0, 0];
    for (const { skill, level } of wants) {
      const step = (mentor.skills.get(skill) ?? 0) - level;
      if (step <= 0) continue;
      sum += worthOfStep[step]!;
      count += 1;
    }
    return count === 0 ? null : sum / count;
  },
  explain: (mentee, mentor) => {
    const [best] = taughtWishes(mentee, mentor)
      .map(({ skill, level }) => ({ skill, steps: mentor.skills.get(skill)! - level }))
      .sort((one, other) => worthOfStep[other.steps]! - worthOfStep[one.steps]!);
    if (!best) return null;
    return { key: best.steps <= 2 ? 'matching.why.nearLevel' : 'matching.why.farLevel', values: { skill: best.skill, steps: best.steps } };
  },
};

/** The skills wanted in which the mentor is above, in the order of their codes. */
const taughtWishes = (mentee: MenteeProfile, mentor: MentorProfile): Wish[] =>
  mentee.wants.filter((wish) => canTeach(mentor.skills, wish)).sort((one, other) => (one.skill < other.skill ? -1 : 1));
