import { flawsOfPins, freePlaces, mayMeet, scorerOf, solveCohort, solveStable, tallyReasons, explainPair } from '../../../matching';
import type { Criterion, MenteeProfile, MentorProfile, PairOfIds, PinFlaw, PlannedPair, Reason, Why } from '../../../matching';
import { totalOf } from '../../../matching/assign/problem';
import { greedy } from '../../../matching/greedy';
import { criteriaWith, type RegisteredFacts } from '../../criteria';

/** All that a plan is made of: figures and texts, so that it can be handed to another thread. */
export interface SolveWish {
  mode: 'best' | 'stable';
  mentees: MenteeProfile[];
  mentors: MentorProfile[];
  pinned: PairOfIds[];
  forbidden: PairOfIds[];
  facts: RegisteredFacts[];
}

export interface SolvedPair extends PlannedPair {
  why: Why[];
}

export interface SolvedRest {
  mentee: string;
  because: 'nobodyFits' | 'placesTaken';
  against: Record<Reason, number>;
}

export interface Solved {
  pairs: SolvedPair[];
  rest: SolvedRest[];
  /** Pins that could not be kept. */
  dropped: (PairOfIds & { flaw: PinFlaw })[];
  /** Totals in millionths: of this plan, of the best there is, and of what one would do by hand. */
  total: number;
  best: number;
  greedy: number;
  places: number;
  prices: [mentor: string, price: number][];
  seconds: number;
}

/** The plan that is wished for, with why each pair, who is left and why, and its total beside the best and the greedy one. */
export function solveWish({ mode, facts, ...people }: SolveWish): Solved {
  const begun = performance.now();
  const criteria = criteriaWith(facts);
  const dropped = flawsOfPins(people);
  const pinned = people.pinned.filter((pin) => !dropped.some((flawed) => flawed.mentee === pin.mentee && flawed.mentor === pin.mentor));
  const wish = { ...people, pinned };
  const best = solveCohort(wish, criteria);
  const byPins = best.pairs.reduce((sum, pair) => (pair.pinned ? sum + pair.score : sum), 0);
  const [mentees, mentors] = [new Map(wish.mentees.map((one) => [one.id, one])), new Map(wish.mentors.map((one) => [one.id, one]))];
  const planned = mode === 'best' ? best.pairs : stablePairs(wish, criteria, best.pairs);
  const pairs = planned.map((pair) => ({ ...pair, why: explainPair(criteria, 'together', mentees.get(pair.mentee)!, mentors.get(pair.mentor)!) }));
  const found = new Set(planned.map(({ mentee }) => mentee));
  const rest = wish.mentees
    .filter(({ id }) => !found.has(id))
    .map((mentee): SolvedRest => {
      const fits = wish.mentors.some((mentor) => mayMeet(mentee, mentor));
      return { mentee: mentee.id, because: fits ? 'placesTaken' : 'nobodyFits', against: tallyReasons(mentee, wish.mentors) };
    });
  return {
    pairs,
    rest,
    dropped,
    total: planned.reduce((sum, { score }) => sum + score, 0),
    best: best.total,
    greedy: byPins + totalOf(best.proof.problem, greedy(best.proof.problem)),
    places: wish.mentors.reduce((sum, mentor) => sum + freePlaces(mentor), 0),
    prices: [...best.prices],
    seconds: (performance.now() - begun) / 1000,
  };
}

/** The stable plan with the scores of the best one, so that the two can be compared. */
function stablePairs(wish: Omit<SolveWish, 'mode' | 'facts'>, criteria: readonly Criterion[], best: readonly PlannedPair[]): PlannedPair[] {
  const score = scorerOf(criteria, 'together');
  const [mentees, mentors] = [new Map(wish.mentees.map((one) => [one.id, one])), new Map(wish.mentors.map((one) => [one.id, one]))];
  const pins = new Map(best.filter(({ pinned }) => pinned).map((pair) => [pair.mentee, pair]));
  return solveStable(wish, criteria).pairs.map(
    ({ mentee, mentor }) => pins.get(mentee) ?? { mentee, mentor, score: score(mentees.get(mentee)!, mentors.get(mentor)!), pinned: false, against: [] },
  );
}
