import type { Criterion, View } from './criteria/criterion';
import type { Explanation, MenteeProfile, MentorProfile } from './types';

/** A score of 1: scores are whole millionths, so that sums are exact and two equal ones are equal. */
export const wholeScore = 1_000_000;

export type Scorer = (mentee: MenteeProfile, mentor: MentorProfile) => number;

/**
 * The weighted mean of what the criteria say of a pair, in millionths. At least 1: any pair that may meet is better than
 * nobody. Criteria that say nothing of a pair are left out of its mean.
 */
export function scorerOf(criteria: readonly Criterion[], view: View): Scorer {
  const counted = weighed(criteria, view);
  const weights = Float64Array.from(counted, ({ weight }) => weight);
  return (mentee, mentor) => {
    let [sum, whole] = [0, 0];
    for (let at = 0; at < counted.length; at += 1) {
      const score = counted[at]!.criterion.score(mentee, mentor);
      if (score === null) continue;
      sum += weights[at]! * score;
      whole += weights[at]!;
    }
    return whole === 0 ? 1 : Math.max(1, Math.round((wholeScore * sum) / whole));
  };
}

/** One reason for a pair, with how much of the score it makes, in millionths. */
export interface Why extends Explanation {
  criterion: string;
  points: number;
}

/** Why these two: the explanations of the criteria that make most of the score first. */
export function explainPair(criteria: readonly Criterion[], view: View, mentee: MenteeProfile, mentor: MentorProfile): Why[] {
  const said = weighed(criteria, view).map(({ criterion, weight }) => ({ criterion, weight, score: criterion.score(mentee, mentor) }));
  const whole = said.reduce((sum, { weight, score }) => (score === null ? sum : sum + weight), 0);
  return said
    .flatMap(({ criterion, weight, score }) => {
      const explanation = score ? criterion.explain(mentee, mentor) : null;
      return score && explanation ? [{ ...explanation, criterion: criterion.key, points: Math.round((wholeScore * weight * score) / whole) }] : [];
    })
    .sort((one, other) => other.points - one.points);
}

/** The criteria that count in a view, with their weight there. */
export function weighed(criteria: readonly Criterion[], view: View): { criterion: Criterion; weight: number }[] {
  return criteria.map((criterion) => ({ criterion, weight: criterion.weight * (criterion.share?.[view] ?? 1) })).filter(({ weight }) => weight > 0);
}
