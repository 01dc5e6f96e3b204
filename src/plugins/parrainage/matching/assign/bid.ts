import type { Rows } from './rows';
import type { Seats } from './seats';

/**
 * An auction (Bertsekas, Linear Network Optimization, 1991, chapter 4; seats of a mentor are the similar objects of 4.2).
 * Each mentee in turn takes the mentor worth most at the prices so far, and offers for a seat what makes that mentor as
 * good as the second best, or as nobody, and the increment besides. The price of a mentor is the lowest offer for a seat,
 * and the first price while one is free; who is outbid bids again.
 *
 * With an increment the assignment is the best but for so much a mentee, and it ends soon. Without one (the "augmenting row
 * reduction" of Jonker and Volgenant, Computing 38, 1987) nobody sits worse than the prices allow: they prove the
 * assignment to be the best for those who sit, if no place left has a price. Whoever would have to fight over nothing, two
 * mentors of equal worth, both full, is handed back then, and so is everybody once there have been so many bids.
 */
export function bid(rows: Rows, seats: Seats, price: Int32Array, { increment, bids }: { increment: number; bids: number }): number[] {
  const offers = new Int32Array(seats.sitter.length);
  const waiting = Array.from(rows.end, (_, mentee) => mentee).reverse();
  const left: number[] = [];
  let still = bids;
  for (let mentee = waiting.pop(); mentee !== undefined; mentee = waiting.pop()) {
    if ((still -= 1) < 0) {
      left.push(mentee);
      continue;
    }
    const choice = chooseFrom(rows, mentee, price);
    if (choice.best <= 0) continue;
    let { mentor } = choice;
    if (increment === 0 && choice.best === choice.second && seats.isFull(mentor)) {
      if (choice.other < 0 || seats.isFull(choice.other)) {
        left.push(mentee);
        continue;
      }
      mentor = choice.other;
    }
    const offer = price[mentor]! + choice.best - choice.second + increment;
    if (seats.isFull(mentor)) {
      const seat = cheapest(seats, mentor, offers);
      waiting.push(seats.replace(seat, mentor, mentee));
      offers[seat] = offer;
    } else {
      offers[seats.sit(mentee, mentor)] = offer;
    }
    if (seats.isFull(mentor)) price[mentor] = offers[cheapest(seats, mentor, offers)]!;
  }
  return left;
}

/** The seat of a mentor with the lowest offer. */
function cheapest({ first }: Seats, mentor: number, offers: Int32Array): number {
  let seat = first[mentor]!;
  for (let at = seat + 1; at < first[mentor + 1]!; at += 1) if (offers[at]! < offers[seat]!) seat = at;
  return seat;
}

/** The best and second best mentor of a mentee at these prices; nobody, worth 0, may be the second. */
function chooseFrom(rows: Rows, mentee: number, price: Int32Array): { mentor: number; best: number; other: number; second: number } {
  for (;;) {
    let [mentor, best, other, second] = [-1, 0, -1, 0];
    const from = rows.problem.start[mentee]!;
    for (let at = from; at < rows.end[mentee]!; at += 1) {
      const net = rows.value[at]! - price[rows.mentor[at]!]!;
      if (net <= second) continue;
      if (net > best) [mentor, best, other, second] = [rows.mentor[at]!, net, mentor, best];
      else [other, second] = [rows.mentor[at]!, net];
    }
    if (rows.rest[mentee]! <= second) return { mentor, best, other, second };
    rows.lookForBest(mentee);
  }
}
