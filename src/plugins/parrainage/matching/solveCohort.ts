import { arrange, type CohortWish, type PairOfIds } from './arrange';
import { flawsOf } from './assign/certificate';
import { nobody, valueOf, type Problem, type Solution } from './assign/problem';
import { solve } from './assign/solve';
import { defaultCriteria } from './criteria';
import type { Criterion } from './criteria/criterion';
import { whyNot, type Reason } from './filters';
import { scorerOf } from './score';

export interface PlannedPair extends PairOfIds {
  /** In millionths. */
  score: number;
  pinned: boolean;
  /** What would have kept a pinned pair apart. */
  against: Reason[];
}

/** Why a mentee has nobody: no mentor fits, or those who do are of more use to others. */
export interface Unmatched {
  mentee: string;
  because: 'nobodyFits' | 'placesTaken';
}

export interface CohortPlan {
  pairs: PlannedPair[];
  unmatched: Unmatched[];
  /** The sum of all scores, in millionths: no other plan has a greater one. */
  total: number;
  /**
   * What a place of a mentor is worth to the total, in millionths: at least what one more would add, at most what one less
   * would take. Mentors at 0 are left out.
   */
  prices: ReadonlyMap<string, number>;
  /** What was solved, and how: `flawsOf(problem, solution)` finds nothing in it. */
  proof: { problem: Problem; solution: Solution };
}

/**
 * The plan with the greatest total for a whole cohort, proven: with pins and refusals, nobody beyond a mentor's places, and
 * mentees left with nobody where that is better for the whole. About half a second for 1,000 mentees and a few for 10,000;
 * by far the most of it goes into the scores.
 */
export function solveCohort(wish: CohortWish, criteria: readonly Criterion[] = defaultCriteria): CohortPlan {
  const arranged = arrange(wish);
  const problem = { ...arranged.pairs(criteria, 'together'), places: arranged.places };
  const solution = solve(problem);
  const flaws = flawsOf(problem, solution);
  if (flaws.length > 0) throw new Error(`The plan is not proven to be the best: ${flaws.slice(0, 5).join('; ')}`);

  const score = scorerOf(criteria, 'together');
  const pairs: PlannedPair[] = arranged.pinned.map(({ mentee, mentor }) => ({
    mentee: mentee.id,
    mentor: mentor.id,
    score: score(mentee, mentor),
    pinned: true,
    against: whyNot(mentee, mentor),
  }));
  const unmatched: Unmatched[] = [];
  arranged.mentees.forEach(({ id }, at) => {
    const mentor = solution.assigned[at]!;
    if (mentor === nobody) unmatched.push({ mentee: id, because: problem.start[at] === problem.start[at + 1] ? 'nobodyFits' : 'placesTaken' });
    else pairs.push({ mentee: id, mentor: arranged.mentors[mentor]!.id, score: valueOf(problem, at, mentor)!, pinned: false, against: [] });
  });
  const prices = new Map(arranged.mentors.flatMap(({ id }, at) => (solution.price[at]! > 0 ? [[id, solution.price[at]!] as const] : [])));
  return { pairs, unmatched, total: pairs.reduce((sum, pair) => sum + pair.score, 0), prices, proof: { problem, solution } };
}
