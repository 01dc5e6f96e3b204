import { Augmenter } from './augment';
import { bid } from './bid';
import { nobody, valueOf, type Problem, type Solution } from './problem';
import { Refiller } from './refill';
import { Rows } from './rows';
import { Seats } from './seats';

/** Increments of the auctions that find about what places cost, as shares of the greatest value. */
const increments = [1 / 32, 1 / 128, 1 / 512, 1 / 2048];

/** Prices found with an increment are taken for so many increments too high. */
const doubt = 3;

/** Bids for each mentee, on the mean, before what is left is settled by augmenting. */
const patience = 30;

/**
 * The best assignment, with the prices that prove it.
 *
 * Auctions with ever smaller increments (Bertsekas's ε-scaling) find about what places cost. From a little below, an exact
 * auction seats most, and shortest augmenting paths the rest of the mentees. Where a price was guessed too high, a place
 * is left over; shortest augmenting paths from the places settle those. The result does not depend on the guesses but
 * among assignments of the same total, and it is the same for the same problem.
 */
export function solve(problem: Problem): Solution {
  const mentees = problem.start.length - 1;
  const price = new Int32Array(problem.places.length);
  const gain = new Int32Array(mentees);
  const rows = new Rows(problem, price);
  guessPrices(rows, price);
  const seats = new Seats(mentees, problem.places);
  const left = bid(rows, seats, price, { increment: 0, bids: patience * mentees });
  seats.assigned.forEach((mentor, mentee) => {
    if (mentor !== nobody) gain[mentee] = valueOf(problem, mentee, mentor)! - price[mentor]!;
  });
  const augmenter = new Augmenter(rows, seats, price, gain);
  for (const mentee of left) augmenter.takeIn(mentee);
  const dear = [...price.keys()].filter((mentor) => price[mentor]! > 0 && !seats.isFull(mentor));
  if (dear.length > 0) {
    const refiller = new Refiller(problem, seats, price, gain);
    for (const mentor of dear) refiller.settle(mentor);
  }
  return { assigned: seats.assigned, price, gain };
}

/** Sets prices to a little less than what places cost, mostly. */
function guessPrices(rows: Rows, price: Int32Array): void {
  const { problem, end } = rows;
  for (const share of increments) {
    const increment = Math.ceil(rows.greatest * share);
    const seats = new Seats(end.length, problem.places);
    bid(rows, seats, price, { increment, bids: Infinity });
    price.forEach((found, mentor) => (price[mentor] = seats.isFull(mentor) ? Math.max(0, found - doubt * increment) : 0));
    rows.forget();
  }
}
