import type { Problem } from './problem';

/** What is in play is within so large a share of the greatest value from what was asked for. */
const margin = 1 / 200;

const nothing = -(2 ** 31);

/**
 * The pairs of each mentee, of which only a few are in play: those that were worth most, value less price, when the row was
 * last looked through. `rest` bounds what the others are worth. Prices only rise, so a bound once true stays true, and a
 * row need not be looked through again before the bound itself would matter: the few stand for all, exactly.
 */
export class Rows {
  readonly mentor: Int32Array;
  readonly value: Int32Array;
  /** Where the pairs in play end; they begin at `start`. */
  readonly end: Int32Array;
  readonly rest: Int32Array;
  /** The greatest value of all. */
  readonly greatest: number;
  private readonly slack: number;

  constructor(
    readonly problem: Problem,
    private readonly price: Int32Array,
  ) {
    this.mentor = problem.mentor.slice();
    this.value = problem.value.slice();
    this.end = problem.start.slice(0, -1);
    this.rest = new Int32Array(this.end.length).fill(2 ** 31 - 1);
    this.greatest = problem.value.reduce((most, value) => Math.max(most, value), 0);
    this.slack = Math.ceil(this.greatest * margin);
  }

  /** Takes everything out of play again: prices have fallen. */
  forget(): void {
    this.end.set(this.problem.start.subarray(0, -1));
    this.rest.fill(2 ** 31 - 1);
  }

  /** Looks a row through, and brings into play the two best and what is nearly as good. It costs the length of the row. */
  lookForBest(mentee: number): void {
    let [best, second] = [nothing, nothing];
    for (let at = this.problem.start[mentee]!; at < this.problem.start[mentee + 1]!; at += 1) {
      const net = this.value[at]! - this.price[this.mentor[at]!]!;
      if (net <= second) continue;
      if (net > best) [best, second] = [net, best];
      else second = net;
    }
    this.lookFor(mentee, second);
  }

  /** Looks a row through, and brings into play what is worth so much or nearly. It costs the length of the row. */
  lookFor(mentee: number, worth: number): void {
    const { mentor, value, price, problem } = this;
    const least = worth - this.slack;
    let to = problem.start[mentee]!;
    let rest = nothing;
    for (let at = to; at < problem.start[mentee + 1]!; at += 1) {
      const net = value[at]! - price[mentor[at]!]!;
      if (net < least) {
        if (net > rest) rest = net;
        continue;
      }
      const [otherMentor, otherValue] = [mentor[to]!, value[to]!];
      mentor[to] = mentor[at]!;
      value[to] = value[at]!;
      mentor[at] = otherMentor;
      value[at] = otherValue;
      to += 1;
    }
    this.end[mentee] = to;
    this.rest[mentee] = rest;
  }
}
