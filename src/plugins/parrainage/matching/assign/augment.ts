import { Heap } from './heap';
import type { Rows } from './rows';
import type { Seats } from './seats';

const far = 2 ** 31 - 1;

/**
 * Takes in one mentee after the other, each time at the least loss: the shortest augmenting path (Jonker and Volgenant,
 * Computing 38, 1987; Dijkstra over values reduced by prices, Edmonds and Karp 1972, Tomizawa 1971). The mentee takes a
 * seat, who sat there another, and so on, until somebody finds a free seat or is left with nobody. Then the prices of all
 * mentors passed rise by what their way was shorter than the whole, and prove the new assignment to be the best.
 *
 * A mentee costs O(E log m) at the worst, E being the pairs in play and m the mentors; mostly a small part of both, since no
 * way is followed beyond the best end found.
 */
export class Augmenter {
  private readonly distance: Int32Array;
  /** Who takes a seat of the mentor on the way. */
  private readonly taker: Int32Array;
  private readonly passed: Uint8Array;
  private readonly touched: number[] = [];
  private readonly heap = new Heap();
  private readonly mentors: number;
  /** The best end so far: its length, and the mentor with a free seat or the mentee who is left with nobody. */
  private bound = 0;
  private freeMentor = -1;
  private leaver = -1;

  constructor(
    private readonly rows: Rows,
    private readonly seats: Seats,
    private readonly price: Int32Array,
    private readonly gain: Int32Array,
  ) {
    this.mentors = price.length;
    this.distance = new Int32Array(this.mentors).fill(far);
    this.taker = new Int32Array(this.mentors);
    this.passed = new Uint8Array(this.mentors);
  }

  takeIn(mentee: number): void {
    this.gain[mentee] = this.best(mentee);
    this.bound = this.gain[mentee]!;
    this.leaver = mentee;
    this.freeMentor = -1;
    if (this.bound > 0) {
      this.search(mentee);
      this.raise(mentee);
      this.move(mentee);
    }
    for (const mentor of this.touched) {
      this.distance[mentor] = far;
      this.passed[mentor] = 0;
    }
    this.touched.length = 0;
  }

  /** What the best mentor is worth to a mentee at the prices so far, or nobody. */
  private best(mentee: number): number {
    const { rows, price } = this;
    for (;;) {
      let best = 0;
      for (let at = rows.problem.start[mentee]!; at < rows.end[mentee]!; at += 1) {
        best = Math.max(best, rows.value[at]! - price[rows.mentor[at]!]!);
      }
      if (rows.rest[mentee]! <= best) return best;
      rows.lookForBest(mentee);
    }
  }

  private search(mentee: number): void {
    const { heap, distance, passed, seats, gain } = this;
    heap.clear();
    this.follow(mentee, 0);
    while (heap.size > 0 && heap.leastKey < this.bound) {
      const key = heap.leastKey;
      const item = heap.pop();
      if (item >= this.mentors) {
        this.lookAgain(item - this.mentors, key);
        continue;
      }
      if (passed[item] === 1 || key > distance[item]!) continue;
      passed[item] = 1;
      for (let seat = seats.first[item]!; seat < seats.first[item]! + seats.taken[item]!; seat += 1) {
        const sitter = seats.sitter[seat]!;
        if (key + gain[sitter]! < this.bound) {
          this.bound = key + gain[sitter]!;
          this.leaver = sitter;
          this.freeMentor = -1;
        }
        this.follow(sitter, key);
      }
    }
  }

  /** Follows a mentee again, with what of the row could matter from this length on. */
  private lookAgain(mentee: number, key: number): void {
    const base = this.baseOf(mentee);
    this.rows.lookFor(mentee, base + this.gain[mentee]! - key);
    this.follow(mentee, base);
  }

  /** How far it is to a mentee: to the mentor with whom the mentee sits, or nothing for the one taken in. */
  private baseOf(mentee: number): number {
    const mentor = this.seats.assigned[mentee]!;
    return mentor < 0 ? 0 : this.distance[mentor]!;
  }

  /** Looks where a mentee, reached at this length, could go. */
  private follow(mentee: number, base: number): void {
    const { rows, price, distance, seats } = this;
    const own = base + this.gain[mentee]!;
    for (let at = rows.problem.start[mentee]!; at < rows.end[mentee]!; at += 1) {
      const mentor = rows.mentor[at]!;
      const length = own + price[mentor]! - rows.value[at]!;
      if (length >= this.bound || length >= distance[mentor]!) continue;
      if (distance[mentor] === far) this.touched.push(mentor);
      distance[mentor] = length;
      this.taker[mentor] = mentee;
      if (seats.isFull(mentor)) {
        this.heap.push(length, mentor);
        continue;
      }
      this.bound = length;
      this.freeMentor = mentor;
      this.leaver = -1;
    }
    if (own - rows.rest[mentee]! < this.bound) this.heap.push(Math.max(base, own - rows.rest[mentee]!), this.mentors + mentee);
  }

  /** Raises the prices of the mentors passed, so that the way found costs nothing more. */
  private raise(mentee: number): void {
    const { seats, price, gain, distance } = this;
    for (const mentor of this.touched) {
      if (this.passed[mentor] === 0) continue;
      const rise = this.bound - distance[mentor]!;
      price[mentor]! += rise;
      for (let seat = seats.first[mentor]!; seat < seats.first[mentor]! + seats.taken[mentor]!; seat += 1) gain[seats.sitter[seat]!]! -= rise;
    }
    gain[mentee]! -= this.bound;
  }

  /** Moves everybody on the way found one seat on, from its end to the mentee taken in. */
  private move(newcomer: number): void {
    const { seats, taker } = this;
    if (this.leaver === newcomer) return;
    let mentor = this.freeMentor;
    let mentee: number;
    let seat: number;
    if (mentor >= 0) {
      mentee = taker[mentor]!;
      [mentor, seat] = [seats.assigned[mentee]!, seats.seatOf(mentee)];
      seats.sit(mentee, this.freeMentor);
    } else {
      [mentor, seat] = [seats.assigned[this.leaver]!, seats.seatOf(this.leaver)];
      mentee = this.leaver;
    }
    while (mentee !== newcomer) {
      const next = taker[mentor]!;
      const [nextMentor, nextSeat] = [seats.assigned[next]!, seats.seatOf(next)];
      seats.hand(seat, mentor, next);
      [mentee, mentor, seat] = [next, nextMentor, nextSeat];
    }
    if (this.leaver >= 0) seats.stand(this.leaver);
  }
}
