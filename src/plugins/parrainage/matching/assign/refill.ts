import { Heap } from './heap';
import { nobody, type Problem } from './problem';
import type { Seats } from './seats';

const far = 2 ** 31 - 1;

/** The mentees who may meet each mentor, with the values: the problem by mentor. */
function byMentor({ start, mentor, value, places }: Problem): { start: Int32Array; mentee: Int32Array; value: Int32Array } {
  const begin = new Int32Array(places.length + 1);
  for (const column of mentor) begin[column + 1]! += 1;
  for (let column = 0; column < places.length; column += 1) begin[column + 1]! += begin[column]!;
  const next = begin.slice();
  const [mentee, values] = [new Int32Array(mentor.length), new Int32Array(mentor.length)];
  for (let row = 0; row + 1 < start.length; row += 1) {
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const to = next[mentor[at]!]!++;
      mentee[to] = row;
      values[to] = value[at]!;
    }
  }
  return { start: begin, mentee, value: values };
}

/**
 * Settles a seat that is free at a price: the shortest augmenting path from the seats' side. Its price sinks until it is
 * 0, or until it draws somebody who has nobody, or somebody whose own seat is then settled in the same way. What the other
 * search holds holds here too, so the prices prove the assignment once no free seat has a price.
 */
export class Refiller {
  private readonly columns: ReturnType<typeof byMentor>;
  private readonly distance: Int32Array;
  private readonly passed: Uint8Array;
  /** Who would leave the mentor on the way, and for whom. */
  private readonly leaver: Int32Array;
  private readonly goal: Int32Array;
  private readonly touched: number[] = [];
  private readonly heap = new Heap();
  /** The best end so far: its length, its mentor, and who comes there, or nobody where the seat stays free. */
  private bound = 0;
  private last = 0;
  private comer = nobody;

  constructor(
    problem: Problem,
    private readonly seats: Seats,
    private readonly price: Int32Array,
    private readonly gain: Int32Array,
  ) {
    const mentors = problem.places.length;
    this.columns = byMentor(problem);
    this.distance = new Int32Array(mentors).fill(far);
    this.passed = new Uint8Array(mentors);
    this.leaver = new Int32Array(mentors);
    this.goal = new Int32Array(mentors);
  }

  /** Settles the seats of a mentor, one after the other. */
  settle(mentor: number): void {
    while (this.price[mentor]! > 0 && !this.seats.isFull(mentor)) {
      this.search(mentor);
      this.lower();
      this.move(mentor);
      for (const at of this.touched) {
        this.distance[at] = far;
        this.passed[at] = 0;
      }
      this.touched.length = 0;
    }
  }

  private search(first: number): void {
    const { heap, distance, passed, price } = this;
    this.bound = far;
    heap.clear();
    heap.push(0, first);
    distance[first] = 0;
    this.touched.push(first);
    while (heap.size > 0 && heap.leastKey < this.bound) {
      const key = heap.leastKey;
      const mentor = heap.pop();
      if (passed[mentor] === 1) continue;
      passed[mentor] = 1;
      this.endAt(key + price[mentor]!, mentor, nobody);
      this.follow(mentor, key);
    }
  }

  /** Looks who could take a seat of a mentor, reached at this length. */
  private follow(mentor: number, base: number): void {
    const { columns, distance, gain, seats } = this;
    const own = base + this.price[mentor]!;
    for (let at = columns.start[mentor]!; at < columns.start[mentor + 1]!; at += 1) {
      const mentee = columns.mentee[at]!;
      const length = own + gain[mentee]! - columns.value[at]!;
      if (length >= this.bound) continue;
      const from = seats.assigned[mentee]!;
      if (from === nobody) {
        this.endAt(length, mentor, mentee);
      } else if (length < distance[from]!) {
        if (distance[from] === far) this.touched.push(from);
        distance[from] = length;
        this.leaver[from] = mentee;
        this.goal[from] = mentor;
        this.heap.push(length, from);
      }
    }
  }

  private endAt(length: number, mentor: number, comer: number): void {
    if (length < this.bound) [this.bound, this.last, this.comer] = [length, mentor, comer];
  }

  /** Lowers the prices of the mentors passed, so that the way found costs nothing more. */
  private lower(): void {
    const { seats, price, gain, distance } = this;
    for (const mentor of this.touched) {
      if (this.passed[mentor] === 0) continue;
      const fall = this.bound - distance[mentor]!;
      price[mentor]! -= fall;
      for (let seat = seats.first[mentor]!; seat < seats.first[mentor]! + seats.taken[mentor]!; seat += 1) gain[seats.sitter[seat]!]! += fall;
    }
  }

  /** Moves everybody on the way, from the seat that was free to its end. */
  private move(first: number): void {
    const way: number[] = [];
    for (let mentor = this.last; mentor !== first; mentor = this.goal[mentor]!) way.push(mentor);
    for (const mentor of way.reverse()) {
      const mentee = this.leaver[mentor]!;
      this.seats.leave(mentee);
      this.seats.sit(mentee, this.goal[mentor]!);
    }
    if (this.comer !== nobody) this.seats.sit(this.comer, this.last);
  }
}
