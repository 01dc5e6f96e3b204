import { describe, expect, it } from 'vitest';
import type { Pixels } from '../shrink/contentKind';
import { blockSide, boxOf, conceal, touches } from './conceal';
import type { Cover } from './imageEdit';

const picture = { width: 320, height: 240 };
const side = blockSide(picture);

/** Black strokes of one pixel on white, like text; `seed` tells two texts apart. */
function textAt(box: { x: number; y: number; width: number; height: number }, seed: number): Pixels {
  const { width, height } = box;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((x * 31 + y * 17 + seed * 7) % 5 < 2) data.set([0, 0, 0], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

const colours = ({ data }: Pixels) => new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 3).join()));

describe('what is covered', () => {
  const box: Cover = { kind: 'box', zone: { x: 0.1, y: 0.1, w: 0.3, h: 0.2 } };

  it('is replaced block by block: nothing of what stood there is left, and it is opaque', () => {
    const place = boxOf(box, picture, side)!;
    const pixels = textAt(place, 1);
    pixels.data[3] = 7;
    conceal(pixels, place, box, picture, side, () => 0.5);
    const blocks = Math.ceil(place.width / side) * Math.ceil(place.height / side);
    expect(colours(pixels).size).toBeLessThanOrEqual(blocks);
    for (let at = 3; at < pixels.data.length; at += 4) expect(pixels.data[at]).toBe(255);
    // Each block is one colour.
    for (let y = 0; y < place.height; y += 1) {
      for (let x = 0; x < place.width; x += 1) {
        const first = (Math.floor(y / side) * side * place.width + Math.floor(x / side) * side) * 4;
        const here = (y * place.width + x) * 4;
        expect(pixels.data.slice(here, here + 3)).toEqual(pixels.data.slice(first, first + 3));
      }
    }
  });

  it('cannot be told from another text of the same look', () => {
    const place = boxOf(box, picture, side)!;
    const [one, other] = [textAt(place, 1), textAt(place, 2)];
    expect(one.data).not.toEqual(other.data);
    for (const pixels of [one, other]) conceal(pixels, place, box, picture, side, () => 0.5);
    expect(one.data).toEqual(other.data);
  });

  it('gets colours that chance has moved, so that nobody computes back what they are the mean of', () => {
    const place = boxOf(box, picture, side)!;
    const [one, other] = [textAt(place, 1), textAt(place, 1)];
    conceal(one, place, box, picture, side, () => 0);
    conceal(other, place, box, picture, side, () => 0.999);
    expect(one.data).not.toEqual(other.data);
  });

  it('leaves alone what a brush did not go over', () => {
    const stroke: Cover = { kind: 'stroke', points: [{ x: 0.1, y: 0.1 }, { x: 0.9, y: 0.9 }], size: 0.05 };
    const place = boxOf(stroke, picture, side)!;
    const before = textAt(place, 3);
    const after = textAt(place, 3);
    conceal(after, place, stroke, picture, side, () => 0.5);
    const corner = (place.width - 1) * 4;
    expect(after.data.slice(corner - 40, corner)).toEqual(before.data.slice(corner - 40, corner));
    const middle = (Math.floor(place.height / 2) * place.width + Math.floor(place.width / 2)) * 4;
    expect(after.data.slice(middle, middle + 40)).not.toEqual(before.data.slice(middle, middle + 40));
  });

  it('has no gap where a hand was quick', () => {
    const stroke: Cover = { kind: 'stroke', points: [{ x: 0, y: 0.5 }, { x: 1, y: 0.5 }], size: 0.05 };
    for (let x = 0; x < picture.width; x += side) expect(touches(stroke, { x, y: 112, width: side, height: side }, picture)).toBe(true);
  });

  it('reaches to the edge of the picture, and is nothing beyond it', () => {
    const corner: Cover = { kind: 'box', zone: { x: 0.95, y: 0.95, w: 0.3, h: 0.3 } };
    const place = boxOf(corner, picture, side)!;
    expect([place.x + place.width, place.y + place.height]).toEqual([picture.width, picture.height]);
    expect(boxOf({ kind: 'box', zone: { x: 1.2, y: 0, w: 0.1, h: 0.1 } }, picture, side)).toBeNull();
    expect(boxOf({ kind: 'box', zone: { x: -0.5, y: 0, w: 0.4, h: 0.1 } }, picture, side)).toBeNull();
  });
});

describe('a block', () => {
  it('is as large as two or three go into a line of text, whatever the screen', () => {
    expect(blockSide({ width: 1080, height: 2400 })).toBe(60);
    expect(blockSide({ width: 200, height: 100 })).toBe(16);
  });
});
