import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handles, isTooSmall, moveZone, newZone, resizeZone, zoneBetween, zonesIn, type Zone } from './geometry';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anywhere = fc.record({ x: fc.double({ min: -3, max: 3, noNaN: true }), y: fc.double({ min: -3, max: 3, noNaN: true }) });
const zones = fc.tuple(anywhere, anywhere).map(([one, other]) => zoneBetween(one, other));
const anyHandle = fc.constantFrom(...handles);

const sides = ['x', 'y', 'w', 'h'] as const;

/** What every zone must be, whatever was done to it. */
function expectSound(zone: Zone) {
  for (const side of sides) expect(zone[side]).toBe(Number(zone[side].toFixed(4)));
  expect(zone.x).toBeGreaterThanOrEqual(0);
  expect(zone.y).toBeGreaterThanOrEqual(0);
  expect(Math.round((zone.x + zone.w) * 10_000)).toBeLessThanOrEqual(10_000);
  expect(Math.round((zone.y + zone.h) * 10_000)).toBeLessThanOrEqual(10_000);
  expect(zone.w).toBeGreaterThanOrEqual(0.01);
  expect(zone.h).toBeGreaterThanOrEqual(0.01);
}

describe('zones on a picture', () => {
  it('lie inside the picture on four decimals, however they are drawn, moved and pulled', () => {
    fc.assert(
      fc.property(zones, anyHandle, anywhere, (zone, handle, by) => {
        expectSound(zone);
        expectSound(moveZone(zone, by));
        expectSound(resizeZone(zone, handle, by));
      }),
    );
  });

  it('are the same from whichever corner they are drawn', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (one, other) => {
        expect(zoneBetween(one, other)).toEqual(zoneBetween(other, one));
        expect(zoneBetween(one, other)).toEqual(zoneBetween({ x: one.x, y: other.y }, { x: other.x, y: one.y }));
      }),
    );
  });

  it('hold both points they are drawn between', () => {
    fc.assert(
      fc.property(share, share, share, share, (ax, ay, bx, by) => {
        const { x, y, w, h } = zoneBetween({ x: ax, y: ay }, { x: bx, y: by });
        const near = 0.00011;
        for (const [at, from, size] of [[ax, x, w], [bx, x, w], [ay, y, h], [by, y, h]] as const) {
          expect(at).toBeGreaterThanOrEqual(from - near);
          expect(at).toBeLessThanOrEqual(from + size + near);
        }
      }),
    );
  });

  it('keep their size when moved, and come back when there was room', () => {
    fc.assert(
      fc.property(zones, anywhere, (zone, by) => {
        const moved = moveZone(zone, by);
        expect(moved).toMatchObject({ w: zone.w, h: zone.h });
        const there = { x: moved.x - zone.x, y: moved.y - zone.y };
        expect(moveZone(moved, { x: -there.x, y: -there.y })).toEqual(zone);
      }),
    );
  });

  it('keep the edges that a handle does not pull', () => {
    fc.assert(
      fc.property(zones, anyHandle, anywhere, (zone, handle, by) => {
        const pulled = resizeZone(zone, handle, by);
        if (handle.x >= 0) expect(pulled.x).toBe(zone.x);
        if (handle.x <= 0) expect(pulled.x + pulled.w).toBeCloseTo(zone.x + zone.w, 6);
        if (handle.y >= 0) expect(pulled.y).toBe(zone.y);
        if (handle.y <= 0) expect(pulled.y + pulled.h).toBeCloseTo(zone.y + zone.h, 6);
      }),
    );
  });

  it('new ones do not hide each other', () => {
    const made: Zone[] = [];
    for (let count = 0; count < 5; count += 1) made.push(newZone(made));
    expect(new Set(made.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
    made.forEach(expectSound);
  });

  it('warn where a finger does not fit on a phone', () => {
    const ratio = 844 / 390;
    expect(isTooSmall({ x: 0, y: 0, w: 0.16, h: 0.08 }, ratio)).toBe(false);
    expect(isTooSmall({ x: 0, y: 0, w: 0.15, h: 0.08 }, ratio)).toBe(true);
    expect(isTooSmall({ x: 0, y: 0, w: 0.16, h: 0.06 }, ratio)).toBe(true);
  });

  it('are read from what was stored, and nothing else is', () => {
    const zone = { x: 0.1, y: 0.2, w: 0.3, h: 0.4 };
    expect(zonesIn([zone, null, 'x', { x: 1 }, { ...zone, w: Infinity }])).toEqual([zone]);
    for (const value of [undefined, null, {}, 'text', 3]) expect(zonesIn(value)).toEqual([]);
  });
});
