import type { Assignment, Problem } from './assign/problem';
import { nobody } from './assign/problem';

/** The best pair first, then the next that is still possible: what one would do by hand. Only to be beaten. O(P log P). */
export function greedy({ start, mentor, value, places }: Problem): Assignment {
  const mentee = new Int32Array(mentor.length);
  for (let row = 0; row + 1 < start.length; row += 1) mentee.fill(row, start[row], start[row + 1]);
  const left = places.slice();
  const assigned = new Int32Array(start.length - 1).fill(nobody);
  // Value and place in one number, so that typed arrays sort it: both are whole and far from 2^53 together.
  const order = Float64Array.from(value, (worth, at) => (2 ** 21 - worth) * 2 ** 31 + at).sort();
  for (const key of order) {
    const at = key % 2 ** 31;
    if (assigned[mentee[at]!] !== nobody || left[mentor[at]!]! <= 0) continue;
    assigned[mentee[at]!] = mentor[at]!;
    left[mentor[at]!]! -= 1;
  }
  return assigned;
}
