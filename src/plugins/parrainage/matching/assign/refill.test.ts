import { describe, expect, it } from 'vitest';
import { flawsOf } from './certificate';
import type { Problem } from './problem';
import { Refiller } from './refill';
import { Seats } from './seats';

describe('a place that is free at a price', () => {
  it('draws one after the other, until the last place costs nothing, and leaves others where they are', () => {
    // The first would rather go to 0, the second to the place that this leaves; the third has nothing to do with it.
    const problem: Problem = {
      start: Int32Array.of(0, 2, 4, 5),
      mentor: Int32Array.of(0, 1, 1, 3, 2),
      value: Int32Array.of(10, 8, 10, 8, 6),
      places: Int32Array.of(1, 1, 1, 1),
    };
    const seats = new Seats(3, problem.places);
    [1, 3, 2].forEach((mentor, mentee) => seats.sit(mentee, mentor));
    const [price, gain] = [Int32Array.of(5, 3, 0, 1), Int32Array.of(5, 7, 6)];
    expect(flawsOf(problem, { assigned: seats.assigned, price, gain })).toEqual(['mentor 0 has a place left at the price 5']);
    new Refiller(problem, seats, price, gain).settle(0);
    expect(flawsOf(problem, { assigned: seats.assigned, price, gain })).toEqual([]);
    expect([...seats.assigned]).toEqual([0, 1, 2]);
    expect([...seats.sitter.slice(0, 3)]).toEqual([0, 1, 2]);
    expect([...seats.taken]).toEqual([1, 1, 1, 0]);
  });

  it('draws somebody who has nobody, and else sinks to 0', () => {
    const problem: Problem = { start: Int32Array.of(0, 1, 2), mentor: Int32Array.of(0, 0), value: Int32Array.of(7, 4), places: Int32Array.of(3) };
    const seats = new Seats(2, problem.places);
    const [price, gain] = [Int32Array.of(9), Int32Array.of(0, 0)];
    new Refiller(problem, seats, price, gain).settle(0);
    expect(flawsOf(problem, { assigned: seats.assigned, price, gain })).toEqual([]);
    expect([[...seats.assigned], [...price], [...gain]]).toEqual([[0, 0], [0], [7, 4]]); // prettier-ignore
  });
});
