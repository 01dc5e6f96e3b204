import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeScroll, moveItem, placeOf, shiftOf } from './reorder';

const rows = [0, 60, 120, 180].map((top) => ({ top, height: 50 }));

describe('moveItem', () => {
  it('moves one item and lets the others close ranks', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveItem(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('stops at the ends', () => {
    expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moveItem(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
  });

  it('loses nothing, and moving back undoes it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
        const [from, to] = [a % items.length, b % items.length];
        const moved = moveItem(items, from, to);
        expect(moved[to]).toBe(items[from]);
        expect(moveItem(moved, to, from)).toEqual(items);
      }),
    );
  });
});

describe('placeOf', () => {
  it.each([
    [0, 0, 0],
    [0, 59, 0],
    [0, 61, 1],
    [0, 500, 3],
    [3, -61, 2],
    [3, -500, 0],
    [1, 30, 1],
  ])('row %i dragged by %i takes place %i', (from, moved, place) => {
    expect(placeOf(rows, from, moved)).toBe(place);
  });
});

describe('shiftOf', () => {
  it('makes room by the height of the dragged row and its gap', () => {
    expect(rows.map((_, index) => shiftOf(rows, index, 0, 2))).toEqual([0, -60, -60, 0]);
    expect(rows.map((_, index) => shiftOf(rows, index, 3, 1))).toEqual([0, 60, 60, 0]);
    expect(rows.map((_, index) => shiftOf(rows, index, 1, 1))).toEqual([0, 0, 0, 0]);
  });
});

describe('edgeScroll', () => {
  const long = { top: -500, bottom: 2_000 };
  it.each([
    [400, 0],
    [97, 0],
    [703, 0],
    [48, -8],
    [752, 8],
    [0, -16],
    [900, 16],
  ])('held at %i of a screen of 800, the page scrolls by %i', (y, by) => expect(edgeScroll(y, 800, long)).toBe(by));

  it('stops where the list does', () => {
    expect(edgeScroll(0, 800, { top: 100, bottom: 2_000 })).toBe(0);
    expect(edgeScroll(799, 800, { top: -500, bottom: 700 })).toBe(0);
  });
});
