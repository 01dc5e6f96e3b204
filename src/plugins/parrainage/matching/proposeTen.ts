import { defaultCriteria } from './criteria';
import type { Criterion } from './criteria/criterion';
import { mayMeet, tallyReasons, type Reason } from './filters';
import { explainPair, scorerOf, type Why } from './score';
import type { MenteeProfile, MentorProfile } from './types';

export interface Proposal {
  mentor: string;
  /** In millionths. */
  score: number;
  why: Why[];
}

export interface Proposals {
  proposals: Proposal[];
  /** How many mentors fell out for each reason: what to say where few are left. One who falls out for two is counted in both. */
  against: Record<Reason, number>;
}

const proposed = 10;

/** The ten mentors who fit one mentee best, the best first; of equal ones the first by id. O(mentors). */
export function proposeTen(mentee: MenteeProfile, mentors: readonly MentorProfile[], criteria: readonly Criterion[] = defaultCriteria): Proposals {
  const score = scorerOf(criteria, 'mentee');
  const best = mentors
    .filter((mentor) => mayMeet(mentee, mentor))
    .map((mentor) => ({ mentor, score: score(mentee, mentor) }))
    .sort((one, other) => other.score - one.score || (one.mentor.id < other.mentor.id ? -1 : 1))
    .slice(0, proposed);
  return {
    proposals: best.map((found) => ({ mentor: found.mentor.id, score: found.score, why: explainPair(criteria, 'mentee', mentee, found.mentor) })),
    against: tallyReasons(mentee, mentors),
  };
}
