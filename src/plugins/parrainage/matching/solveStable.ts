import { arrange, pairsIn, type CohortWish, type PairOfIds } from './arrange';
import { defaultCriteria } from './criteria';
import type { Criterion } from './criteria/criterion';
import { scorerOf } from './score';
import { blockingPair, deferredAcceptance } from './stable/deferredAcceptance';

export interface StablePlan {
  pairs: PairOfIds[];
  /** Ids of mentees. */
  unmatched: string[];
}

/**
 * A plan in which no mentee and mentor would rather have each other than what they have, each seen with the own eyes; pins
 * and refusals aside. Of all such plans it is the best for every mentee.
 */
export function solveStable(wish: CohortWish, criteria: readonly Criterion[] = defaultCriteria): StablePlan {
  const arranged = arrange(wish);
  const score = scorerOf(criteria, 'mentor');
  const byMentor = (mentee: number, mentor: number) => score(arranged.mentees[mentee]!, arranged.mentors[mentor]!);
  const preferences = { ...arranged.pairs(criteria, 'mentee'), byMentor, places: arranged.places };
  const assigned = deferredAcceptance(preferences);
  const blocking = blockingPair(preferences, assigned);
  if (blocking) throw new Error(`The plan is not stable: ${blocking.mentee}, ${blocking.mentor}`);
  const pairs = pairsIn(arranged, assigned);
  const matched = new Set(pairs.map(({ mentee }) => mentee));
  return {
    pairs: [...arranged.pinned.map(({ mentee, mentor }) => ({ mentee: mentee.id, mentor: mentor.id })), ...pairs],
    unmatched: arranged.mentees.map(({ id }) => id).filter((id) => !matched.has(id)),
  };
}
