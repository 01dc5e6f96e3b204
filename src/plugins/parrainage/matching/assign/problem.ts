import type { Pairs } from '../candidates';

/**
 * Who is given to whom: the greatest total value of pairs, where a mentee has one mentor at most and a mentor as many
 * mentees as there are places. Values are whole and above 0, and every mentor in a pair has a place.
 */
export interface Problem extends Pairs {
  places: Int32Array;
}

/** The number of the mentor of each mentee, or `nobody`. */
export type Assignment = Int32Array;

export const nobody = -1;

/**
 * What proves that an assignment is the best: prices of the dual problem. `price` is what a place of a mentor is worth to
 * the whole (at least what one more would add, at most what one less would take), `gain` what a mentee adds to it.
 */
export interface Prices {
  price: Int32Array;
  gain: Int32Array;
}

export interface Solution extends Prices {
  assigned: Assignment;
}

/** The value of a pair, or undefined where the two may not meet. Mentors of a row rise: it is found by halving. */
export function valueOf({ start, mentor, value }: Pairs, mentee: number, wanted: number): number | undefined {
  let [low, high] = [start[mentee]!, start[mentee + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentor[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < start[mentee + 1]! && mentor[low] === wanted ? value[low] : undefined;
}

/** The total of an assignment; a pair that may not meet is an error of whoever made it. */
export function totalOf(pairs: Pairs, assigned: Assignment): number {
  return assigned.reduce((sum, mentor, mentee) => {
    if (mentor === nobody) return sum;
    const value = valueOf(pairs, mentee, mentor);
    if (value === undefined) throw new Error(`The pair ${mentee}, ${mentor} may not meet`);
    return sum + value;
  }, 0);
}
