import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle } from './shuffle';

const step = fc.string({ minLength: 1 });
const sorted = (order: number[]) => [...order].sort((a, b) => a - b);

describe('shuffle', () => {
  it('shows everything once, and the same way each time', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.string(), step, fc.boolean(), (length, seed, id, never) => {
        const order = shuffle(length, seed, id, never);
        expect(sorted(order)).toEqual(Array.from({ length }, (_, index) => index));
        expect(shuffle(length, seed, id, never)).toEqual(order);
      }),
    );
  });

  it('never shows an order as the right one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5 }), fc.string(), step, (length, seed, id) => {
        expect(shuffle(length, seed, id, true).some((place, index) => place !== index)).toBe(true);
      }),
      { numRuns: 500 },
    );
    // The control: without the wish it happens, and soon.
    const plain = Array.from({ length: 50 }, (_, seed) => shuffle(2, `${seed}`, 'step'));
    expect(plain).toContainEqual([0, 1]);
  });

  it('shows two things in either order: always the wrong one would give the right one away', () => {
    const orders = Array.from({ length: 50 }, (_, seed) => shuffle(2, `${seed}`, 'step', true).join());
    expect(new Set(orders)).toEqual(new Set(['0,1', '1,0']));
  });

  it('is fair: each thing stands in each place about as often', () => {
    const runs = 3000;
    const counts = Array.from({ length: 3 }, () => [0, 0, 0]);
    for (let seed = 0; seed < runs; seed += 1) {
      shuffle(3, `${seed}`, 'step').forEach((thing, place) => (counts[thing]![place]! += 1));
    }
    for (const count of counts.flat()) expect(Math.abs(count - runs / 3)).toBeLessThan(150);
  });

  it('differs from step to step', () => {
    const orders = Array.from({ length: 20 }, (_, index) => shuffle(6, 'seed', `step ${index}`).join());
    expect(new Set(orders).size).toBeGreaterThan(15);
  });
});
