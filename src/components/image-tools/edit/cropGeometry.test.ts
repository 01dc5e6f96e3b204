import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handles, zoneBetween } from '../../zone-editor/geometry';
import { pixelsOf, ratios, resizeCrop, whole, withRatio, zoneOfPixels } from './cropGeometry';

const size = fc.record({ width: fc.integer({ min: 20, max: 8000 }), height: fc.integer({ min: 20, max: 8000 }) }).filter(({ width, height }) => width / height < 20 && height / width < 20);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const zone = fc.tuple(share, share, share, share).map(([ax, ay, bx, by]) => zoneBetween({ x: ax, y: ay }, { x: bx, y: by }));
const ratio = fc.constantFrom(...Object.values(ratios).filter((value) => value !== null));
const by = fc.record({ x: fc.double({ min: -1, max: 1, noNaN: true }), y: fc.double({ min: -1, max: 1, noNaN: true }) });

function expectInside({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  for (const value of [x, y, w, h]) expect(value).toBeGreaterThanOrEqual(0);
  expect(x + w).toBeLessThanOrEqual(1.0002);
  expect(y + h).toBeLessThanOrEqual(1.0002);
}

describe('a part of a picture', () => {
  it('takes proportions as large as they fit, inside the picture', () => {
    expect(withRatio(whole, 1, { width: 400, height: 200 })).toEqual({ x: 0.25, y: 0, w: 0.5, h: 1 });
    expect(withRatio(whole, null, { width: 400, height: 200 })).toBe(whole);
    fc.assert(
      fc.property(zone, ratio, size, (from, wanted, picture) => {
        const part = withRatio(from, wanted, picture);
        expectInside(part);
        expect(Math.max(part.w, part.h)).toBe(1);
        expect((part.w * picture.width) / (part.h * picture.height) / wanted).toBeCloseTo(1, 1);
      }),
    );
  });

  it('keeps its proportions and stays inside, whichever edge is pulled wherever', () => {
    fc.assert(
      fc.property(ratio, size, fc.constantFrom(...handles), by, (wanted, picture, handle, pull) => {
        const from = withRatio(whole, wanted, picture);
        const part = resizeCrop(from, handle, pull, wanted, picture);
        expectInside(part);
        expect(Math.abs(part.w * picture.width - part.h * picture.height * wanted)).toBeLessThanOrEqual(0.0004 * Math.max(picture.width, picture.height * wanted));
      }),
    );
  });

  it('keeps the corner that is not pulled', () => {
    const picture = { width: 1000, height: 1000 };
    const from = { x: 0.2, y: 0.2, w: 0.4, h: 0.4 };
    expect(resizeCrop(from, { x: 1, y: 1 }, { x: 0.1, y: 0 }, 1, picture)).toEqual({ x: 0.2, y: 0.2, w: 0.5, h: 0.5 });
    expect(resizeCrop(from, { x: -1, y: -1 }, { x: 0.1, y: 0 }, 1, picture)).toEqual({ x: 0.3, y: 0.3, w: 0.3, h: 0.3 });
  });

  it('is at least a pixel, and never outside of what is drawn', () => {
    fc.assert(
      fc.property(zone, size, (part, picture) => {
        const box = pixelsOf(part, picture);
        expect(box.width).toBeGreaterThanOrEqual(1);
        expect(box.height).toBeGreaterThanOrEqual(1);
        expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
        expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
      }),
    );
  });

  it('is what was typed, as far as that is possible', () => {
    const picture = { width: 1000, height: 500 };
    expect(pixelsOf(zoneOfPixels({ x: 100, y: 50, width: 300, height: 200 }, picture), picture)).toEqual({ x: 100, y: 50, width: 300, height: 200 });
    expect(pixelsOf(zoneOfPixels({ x: 900, y: -5, width: 300, height: 9000 }, picture), picture)).toEqual({ x: 700, y: 0, width: 300, height: 500 });
    expect(pixelsOf(zoneOfPixels({ x: NaN, y: 0, width: NaN, height: 10 }, picture), picture)).toEqual({ x: 0, y: 0, width: 1000, height: 10 });
  });
});
