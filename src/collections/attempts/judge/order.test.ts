import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrder } from './order';

const items = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });

describe('judging an order', () => {
  it('is right for the right order alone, and says which places are', () => {
    fc.assert(
      fc.property(items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, given]) => {
        const { right, placesRight } = judgeOrder(all, given);
        expect(right).toBe(JSON.stringify(all) === JSON.stringify(given));
        expect(placesRight).toEqual(all.map((item, place) => item === given[place]));
      }),
    );
  });

  it.each([[['a']], [['a', 'a']], [['a', 'b', 'b']], [['a', 'c']], [[]]])('refuses %o for [a, b]', (given) => {
    expect(() => judgeOrder(['a', 'b'], given)).toThrow('itemsDiffer');
  });
});
