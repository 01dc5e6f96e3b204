import { nobody, type Assignment } from './problem';

/** Who sits where: each mentor has so many seats, and a mentee one at most. */
export class Seats {
  readonly assigned: Assignment;
  /** The first seat of each mentor; those of the next begin where they end. */
  readonly first: Int32Array;
  /** How many seats of each mentor are taken: always the first ones. */
  readonly taken: Int32Array;
  /** The mentee in each seat. */
  readonly sitter: Int32Array;
  private readonly seat: Int32Array;

  constructor(mentees: number, places: Int32Array) {
    this.assigned = new Int32Array(mentees).fill(nobody);
    this.seat = new Int32Array(mentees);
    this.taken = new Int32Array(places.length);
    this.first = new Int32Array(places.length + 1);
    places.forEach((count, mentor) => (this.first[mentor + 1] = this.first[mentor]! + count));
    this.sitter = new Int32Array(this.first[places.length]!);
  }

  isFull(mentor: number): boolean {
    return this.first[mentor]! + this.taken[mentor]! === this.first[mentor + 1]!;
  }

  /** Gives a mentee the next free seat. */
  sit(mentee: number, mentor: number): number {
    const seat = this.first[mentor]! + this.taken[mentor]!;
    this.taken[mentor]! += 1;
    this.put(mentee, mentor, seat);
    return seat;
  }

  /** Puts a mentee into a seat, whoever sat there; gives who did. */
  replace(seat: number, mentor: number, mentee: number): number {
    const before = this.sitter[seat]!;
    this.assigned[before] = nobody;
    this.put(mentee, mentor, seat);
    return before;
  }

  /** Puts a mentee into the seat of somebody who has found another, or has been told to stand. */
  hand(seat: number, mentor: number, mentee: number): void {
    this.put(mentee, mentor, seat);
  }

  /** Marks somebody whose seat has been handed on as sitting nowhere. */
  stand(mentee: number): void {
    this.assigned[mentee] = nobody;
  }

  /** Takes a mentee out of a seat, which is free then. */
  leave(mentee: number): void {
    const mentor = this.assigned[mentee]!;
    this.taken[mentor]! -= 1;
    const last = this.first[mentor]! + this.taken[mentor]!;
    this.put(this.sitter[last]!, mentor, this.seat[mentee]!);
    this.assigned[mentee] = nobody;
  }

  seatOf(mentee: number): number {
    return this.seat[mentee]!;
  }

  private put(mentee: number, mentor: number, seat: number): void {
    this.sitter[seat] = mentee;
    this.seat[mentee] = seat;
    this.assigned[mentee] = mentor;
  }
}
