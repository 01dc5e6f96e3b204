import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, scaled } from './fit';
import { searchEncoding, type Attempt } from './searchEncoding';

/** An encoder whose files grow with the pixels and with the quality, as real ones do. */
const encoder = (bytesPerPixel: number) => {
  const asked: Attempt[] = [];
  return {
    asked,
    encode: (attempt: Attempt) => {
      asked.push(attempt);
      return Promise.resolve({ size: Math.ceil(attempt.width * attempt.height * bytesPerPixel * attempt.quality ** 2) + 200 });
    },
  };
};

const size = { width: 4000, height: 3000 };
const limit = 1_000_000;

describe('the search for an encoding', () => {
  it('takes the best quality at once where it fits', async () => {
    const { asked, encode } = encoder(0.05);
    const found = await searchEncoding({ size, limit, best: 0.9, least: 0.6, encode });
    expect(found).toMatchObject({ ...size, quality: 0.9 });
    expect(asked).toHaveLength(1);
  });

  it('lowers the quality before it takes pixels away, and no further than it must', async () => {
    const { encode } = encoder(0.15);
    const found = (await searchEncoding({ size, limit, best: 0.9, least: 0.6, encode }))!;
    expect(found).toMatchObject(size);
    // 0.745 is where a million bytes are reached.
    expect(found.quality).toBeGreaterThan(0.73);
    expect(found.quality).toBeLessThan(0.746);
  });

  it('makes the picture smaller only where the least quality is still too large, and as little as it must', async () => {
    const { encode } = encoder(2);
    const found = (await searchEncoding({ size, limit, best: 0.9, least: 0.6, encode }))!;
    expect(found.quality).toBe(0.6);
    expect(found.encoded.size).toBeLessThan(limit);
    expect(found.encoded.size).toBeGreaterThan(limit * 0.75);
    expect(found.width / found.height).toBeCloseTo(4 / 3, 2);
  });

  it('gives up where nothing is small enough', async () => {
    expect(await searchEncoding({ size, limit: 100, best: 0.9, least: 0.6, encode: encoder(1).encode })).toBeNull();
  });

  it('never answers what is too large, and asks a bounded number of times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.001, max: 20, noNaN: true }), fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 1, max: 8000 }), async (density, width, height) => {
        const { asked, encode } = encoder(density);
        const found = await searchEncoding({ size: { width, height }, limit, best: 0.9, least: 0.6, encode });
        if (found) expect(found.encoded.size).toBeLessThan(limit);
        expect(asked.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('a size', () => {
  it('fits within a side, keeps its proportions and is never made larger', () => {
    expect(fitWithin({ width: 4000, height: 3000 }, 2000)).toEqual({ width: 2000, height: 1500 });
    expect(fitWithin({ width: 300, height: 200 }, 2000)).toEqual({ width: 300, height: 200 });
    expect(fitWithin({ width: 1, height: 9000 }, 2000)).toEqual({ width: 1, height: 2000 });
    expect(fitWithin({ width: 300, height: 200 }, Infinity)).toEqual({ width: 300, height: 200 });
    expect(scaled({ width: 3, height: 1 }, 0.1)).toEqual({ width: 1, height: 1 });
  });
});
