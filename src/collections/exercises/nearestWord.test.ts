import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord, slipsBetween } from './nearestWord';

const word = fc.stringMatching(/^[a-d]{0,6}$/);

/** The same by its definition: what may have happened to the last letters. */
function slow(one: string, other: string): number {
  if (!one || !other) return one.length + other.length;
  const ends = [
    slow(one.slice(0, -1), other) + 1,
    slow(one, other.slice(0, -1)) + 1,
    slow(one.slice(0, -1), other.slice(0, -1)) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    ends.push(slow(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...ends);
}

describe('slips between words', () => {
  it('are what the definition says', () => {
    fc.assert(fc.property(word, word, (one, other) => slipsBetween(one, other) === slow(one, other)), { numRuns: 60 });
  });

  it('are none, one and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, one)).toBe(0);
        expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
      }),
    );
    expect(slipsBetween('emial', 'email')).toBe(1);
  });
});

describe('the word that was meant', () => {
  const vocabulary = ['photo', 'email', 'message', 'medecin', 'telephone', 'wifi', 'code'];

  it.each([
    ['emial', 'email'],
    ['photto', 'photo'],
    ['wiif', 'wifi'],
    ['telefone', 'telephone'],
    ['pizza', undefined],
    ['cod', undefined],
    ['xyzzyxyzzy', undefined],
  ])('%s → %s', (given, meant) => expect(nearestWord(given, vocabulary)).toBe(meant));
});
