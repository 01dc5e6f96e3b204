import { defaultCriteria, fitArrival, makeCohort, pricePlaces, scorerOf, solveCohort, type MentorProfile, type PlacePrices } from '../../src/plugins/parrainage/matching';

/** Places are priced anew after so many arrivals. */
const season = 25;

/** What became of those who arrived: the total, and how many have nobody. */
interface Outcome {
  total: number;
  without: number;
}

/**
 * Mentees who arrive one by one and are given a mentor at once, without moving anybody: by the prices of places, and the
 * best who is free; beside the best plan that knows everybody beforehand.
 */
export function arrivals(count: number): { best: number; priced: Outcome; atOnce: Outcome } {
  const { mentees, mentors } = makeCohort({ seed: 1, mentees: count });
  const history = makeCohort({ seed: 2, mentees: 3 * count, mentors: 1 }).mentees;
  const score = scorerOf(defaultCriteria, 'together');

  const run = (pricesAt: (at: number, free: MentorProfile[]) => PlacePrices): Outcome => {
    const free = mentors.map((mentor) => ({ ...mentor }));
    const outcome = { total: 0, without: 0 };
    let prices: PlacePrices = new Map();
    mentees.forEach((mentee, at) => {
      if (at % season === 0) prices = pricesAt(at, free);
      const { chosen } = fitArrival(mentee, free, prices);
      const mentor = free.findIndex(({ id }) => id === chosen?.mentor);
      if (mentor < 0) {
        outcome.without += 1;
        return;
      }
      // As the best plan would weigh the pair, so that the totals can be compared.
      outcome.total += score(mentee, mentors[mentor]!);
      free[mentor]!.active += 1;
    });
    return outcome;
  };
  return {
    best: solveCohort({ mentees, mentors }).total,
    priced: run((at, free) => pricePlaces({ history, expected: count - at, seed: at }, free)),
    atOnce: run(() => new Map()),
  };
}
