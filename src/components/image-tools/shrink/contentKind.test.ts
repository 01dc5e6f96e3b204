import { describe, expect, it } from 'vitest';
import { contentKind, type Pixels } from './contentKind';

function pixels(paint: (x: number, y: number) => readonly number[]): Pixels {
  const [width, height] = [64, 48];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data.set(paint(x, y), (y * width + x) * 4);
  return { data, width, height };
}

describe('what a picture is of', () => {
  it('is a screenshot where most of it is even', () => {
    expect(contentKind(pixels((x, y) => (y % 12 < 3 && x % 5 === 0 ? [20, 20, 20, 255] : [250, 250, 250, 255])))).toEqual({ flat: true, transparent: false });
  });

  it('is a photo where hardly two neighbours are alike', () => {
    expect(contentKind(pixels((x, y) => [(x * 7 + y * 13) % 256, (x * 3) % 256, (y * 5) % 256, 255]))).toEqual({ flat: false, transparent: false });
  });

  it('is seen through where a single pixel is', () => {
    expect(contentKind(pixels((x, y) => [9, 9, 9, x === 63 && y === 47 ? 254 : 255])).transparent).toBe(true);
  });
});
