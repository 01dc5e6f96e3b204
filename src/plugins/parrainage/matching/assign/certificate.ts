import { nobody, valueOf, type Problem, type Solution } from './problem';

/**
 * What is wrong with a solution, in words for whoever repairs the solver; nothing, when it is proven to be the best.
 *
 * The proof is weak duality and complementary slackness (von Neumann; Papadimitriou and Steiglitz, Combinatorial
 * Optimization, 3.4). With prices p ≥ 0, gains u ≥ 0 and u[i] + p[j] ≥ value(i, j) for every pair that may meet, any
 * assignment has a total of at most Σ u[i] + Σ places[j] · p[j]: each of its pairs takes one place and one mentee. Where
 * pairs assigned reach their bound, who has nobody gains 0 and a place left costs 0, the total is that sum, so no other is
 * greater. All numbers are whole, so nothing is rounded. It looks at every pair once and knows nothing of how the
 * solution was found.
 */
export function flawsOf(problem: Problem, { assigned, price, gain }: Solution): string[] {
  const { start, mentor, value, places } = problem;
  const flaws: string[] = [];
  const taken = new Int32Array(places.length);
  for (let mentee = 0; mentee + 1 < start.length; mentee += 1) {
    const own = gain[mentee]!;
    if (own < 0) flaws.push(`mentee ${mentee} has the gain ${own}`);
    for (let at = start[mentee]!; at < start[mentee + 1]!; at += 1) {
      if (own + price[mentor[at]!]! < value[at]!) flaws.push(`pair ${mentee}, ${mentor[at]} is worth more than its prices`);
    }
    const given = assigned[mentee]!;
    if (given === nobody) {
      if (own !== 0) flaws.push(`mentee ${mentee} has nobody and gains ${own}`);
      continue;
    }
    taken[given]! += 1;
    const worth = valueOf(problem, mentee, given);
    if (worth === undefined) flaws.push(`pair ${mentee}, ${given} may not meet`);
    else if (own + price[given]! !== worth) flaws.push(`pair ${mentee}, ${given} does not reach its bound`);
  }
  places.forEach((count, at) => {
    if (taken[at]! > count) flaws.push(`mentor ${at} has ${taken[at]} mentees in ${count} places`);
    if (price[at]! < 0) flaws.push(`mentor ${at} has the price ${price[at]}`);
    if (taken[at]! < count && price[at] !== 0) flaws.push(`mentor ${at} has a place left at the price ${price[at]}`);
  });
  return flaws;
}
