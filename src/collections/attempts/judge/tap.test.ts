import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zone } from '../../exercises/edition';
import { judgeTap } from './tap';

/** Zones on a grid of thousandths, touches between its lines: no touch lies on an edge. */
const line = fc.nat({ max: 999 });
const point = fc.record({ x: line, y: line }).map(({ x, y }) => ({ x: (x + 0.5) / 1000, y: (y + 0.5) / 1000 }));
const zone: fc.Arbitrary<Zone> = fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
  x: Math.min(a, b) / 1000,
  y: Math.min(c, d) / 1000,
  w: Math.abs(a - b) / 1000,
  h: Math.abs(c - d) / 1000,
}));
const zones = fc.array(zone, { minLength: 1, maxLength: 4 });

/** Said another way: how far a point lies from the middle of a rectangle. */
const isIn = ({ x, y, w, h }: Zone, at: { x: number; y: number }) =>
  Math.abs(at.x - (x + w / 2)) <= w / 2 && Math.abs(at.y - (y + h / 2)) <= h / 2;

describe('judging a touch', () => {
  it('is right exactly inside a zone', () => {
    fc.assert(
      fc.property(zones, point, (given, at) => {
        expect(judgeTap({ zones: given, findAll: false }, [], at).right).toBe(given.some((one) => isIn(one, at)));
      }),
    );
  });

  it('any one zone will do, or all are to be found, each counted once', () => {
    fc.assert(
      fc.property(zones, fc.array(point, { maxLength: 20 }), (given, touches) => {
        let found: number[] = [];
        for (const at of touches) {
          const verdict = judgeTap({ zones: given, findAll: true }, found, at);
          expect(verdict.found.slice(0, found.length)).toEqual(found);
          expect(verdict.found.length - found.length).toBeLessThanOrEqual(1);
          expect(new Set(verdict.found).size).toBe(verdict.found.length);
          expect(verdict.solved).toBe(verdict.found.length === given.length);
          expect(judgeTap({ zones: given, findAll: false }, found, at).solved).toBe(verdict.found.length > 0);
          found = verdict.found;
        }
      }),
    );
  });

  it('finds every zone when each middle is touched, overlapping ones too', () => {
    fc.assert(
      fc.property(zones, (given) => {
        let found: number[] = [];
        for (const { x, y, w, h } of given) {
          for (let again = 0; again < given.length; again += 1) {
            const at = { x: Math.min(1, x + w / 2), y: Math.min(1, y + h / 2) };
            found = judgeTap({ zones: given, findAll: true }, found, at).found;
          }
        }
        expect(found).toHaveLength(given.length);
      }),
    );
  });

  it.each([
    { x: -0.01, y: 0.5 },
    { x: 0.5, y: 1.01 },
    { x: Number.NaN, y: 0.5 },
  ])('refuses a point beside the picture: %o', (at) => {
    expect(() => judgeTap({ zones: [{ x: 0, y: 0, w: 1, h: 1 }], findAll: true }, [], at)).toThrow('pointOutside');
  });
});
