import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, bigStep, moveCrosshair, pointIn, smallStep } from './crosshair';

describe('moveCrosshair', () => {
  it('moves by small steps, by bigger ones with Shift', () => {
    expect(moveCrosshair({ x: 0.5, y: 0.5 }, 'ArrowLeft', false)).toEqual({ x: 0.5 - smallStep, y: 0.5 });
    expect(moveCrosshair({ x: 0.5, y: 0.5 }, 'ArrowDown', true)).toEqual({ x: 0.5, y: 0.5 + bigStep });
  });

  it('leaves other keys to the browser', () => {
    expect(moveCrosshair({ x: 0.5, y: 0.5 }, 'Tab', false)).toBeUndefined();
    expect(moveCrosshair({ x: 0.5, y: 0.5 }, 'a', true)).toBeUndefined();
  });

  it('never leaves the screen, and reaches each of its corners', () => {
    const arrows = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(arrows, fc.boolean())), (keys) => {
        let point = { x: 0.5, y: 0.5 };
        for (const [key, big] of keys) point = moveCrosshair(point, key, big) ?? point;
        expect(point.x).toBeGreaterThanOrEqual(0);
        expect(point.x).toBeLessThanOrEqual(1);
        expect(point.y).toBeGreaterThanOrEqual(0);
        expect(point.y).toBeLessThanOrEqual(1);
      }),
    );
    let corner = { x: 0.5, y: 0.5 };
    for (let step = 0; step < 25; step++) {
      corner = moveCrosshair(corner, 'ArrowRight', false) ?? corner;
      corner = moveCrosshair(corner, 'ArrowUp', false) ?? corner;
    }
    expect(corner).toEqual({ x: 1, y: 0 });
  });
});

describe('pointIn', () => {
  const box = { left: 20, top: 100, width: 200, height: 400 };

  it('gives the share of the width and of the height', () => {
    expect(pointIn(box, 120, 200)).toEqual({ x: 0.5, y: 0.25 });
  });

  it('takes the nearest edge outside, and survives a box without size', () => {
    expect(pointIn(box, 0, 900)).toEqual({ x: 0, y: 1 });
    expect(pointIn({ left: 0, top: 0, width: 0, height: 0 }, 5, 5)).toEqual({ x: 0, y: 0 });
  });
});

describe('areaOf', () => {
  it.each([
    [0, 0, 'topLeft'],
    [0.5, 0.5, 'middleCentre'],
    [1, 1, 'bottomRight'],
    [0.34, 0.2, 'topCentre'],
    [0.9, 0.4, 'middleRight'],
  ])('%f, %f is %s', (x, y, area) => {
    expect(areaOf({ x, y })).toBe(area);
  });
});
