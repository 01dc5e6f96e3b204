import type { Pixels } from '../shrink/contentKind';
import type { Size } from '../shrink/fit';
import type { Cover } from './imageEdit';

/** A rectangle in whole pixels. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** A block is so much of the longer side, and never fewer pixels: two or three go into a line of a screenshot's text. */
const blockShare = 1 / 40;
const smallestBlock = 16;

/** How coarse the colours become, and how far chance moves each: what a block was the mean of cannot be computed back. */
const colourStep = 32;
const jitter = 12;

/** The side of the blocks that a picture of this size is covered with. */
export function blockSide({ width, height }: Size): number {
  return Math.max(smallestBlock, Math.round(Math.max(width, height) * blockShare));
}

/** The smallest box of whole blocks that holds a cover, within the picture; null where it lies outside. */
export function boxOf(cover: Cover, { width, height }: Size, side: number): Box | null {
  const edges = cover.kind === 'box' ? edgesOfZone(cover, width, height) : edgesOfStroke(cover, width, height);
  const first = (value: number) => Math.max(0, Math.floor(value / side) * side);
  const [x, y] = [first(edges.left), first(edges.top)];
  const right = Math.min(width, Math.ceil(edges.right / side) * side);
  const bottom = Math.min(height, Math.ceil(edges.bottom / side) * side);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

function edgesOfZone({ zone }: Extract<Cover, { kind: 'box' }>, width: number, height: number) {
  return { left: zone.x * width, top: zone.y * height, right: (zone.x + zone.w) * width, bottom: (zone.y + zone.h) * height };
}

function edgesOfStroke({ points, size }: Extract<Cover, { kind: 'stroke' }>, width: number, height: number) {
  const reach = (size * Math.max(width, height)) / 2;
  const xs = points.map(({ x }) => x * width);
  const ys = points.map(({ y }) => y * height);
  return { left: Math.min(...xs) - reach, top: Math.min(...ys) - reach, right: Math.max(...xs) + reach, bottom: Math.max(...ys) + reach };
}

/** Whether a cover touches a block of the picture. Blocks are covered whole: half a letter can be read. */
export function touches(cover: Cover, block: Box, picture: Size): boolean {
  if (cover.kind === 'box') {
    const { left, top, right, bottom } = edgesOfZone(cover, picture.width, picture.height);
    return left < block.x + block.width && right > block.x && top < block.y + block.height && bottom > block.y;
  }
  const reach = (cover.size * Math.max(picture.width, picture.height)) / 2;
  const points = cover.points.map(({ x, y }) => ({ x: x * picture.width, y: y * picture.height }));
  const near = (x: number, y: number) =>
    Math.hypot(
      Math.max(block.x - x, 0, x - block.x - block.width),
      Math.max(block.y - y, 0, y - block.y - block.height),
    ) < reach;
  return points.some((point, index) => {
    const from = points[index - 1] ?? point;
    // A quick hand leaves gaps between its points: the line between them is walked in steps shorter than a block.
    const count = Math.max(1, Math.ceil(Math.hypot(point.x - from.x, point.y - from.y) / (Math.min(block.width, block.height) / 2)));
    for (let step = 0; step <= count; step += 1) {
      const share = step / count;
      if (near(from.x + (point.x - from.x) * share, from.y + (point.y - from.y) * share)) return true;
    }
    return false;
  });
}

/**
 * Puts coarse blocks of one colour in the place of what a cover touches. `pixels` are those of `box`, which `boxOf` has
 * given; they are changed. What was there is gone, for each block is one rough colour that chance has moved.
 */
export function conceal(pixels: Pixels, box: Box, cover: Cover, picture: Size, side: number, random: () => number = Math.random): void {
  for (let top = 0; top < box.height; top += side) {
    for (let left = 0; left < box.width; left += side) {
      const width = Math.min(side, box.width - left);
      const height = Math.min(side, box.height - top);
      if (touches(cover, { x: box.x + left, y: box.y + top, width, height }, picture)) flatten(pixels, { x: left, y: top, width, height }, random);
    }
  }
}

function flatten({ data, width: line }: Pixels, block: Box, random: () => number): void {
  const sums = [0, 0, 0];
  each(block, line, (at) => {
    for (const part of [0, 1, 2]) sums[part] = sums[part]! + data[at + part]!;
  });
  const colour = sums.map((sum) => {
    const mean = sum / (block.width * block.height);
    return Math.round(mean / colourStep) * colourStep + (random() * 2 - 1) * jitter;
  });
  each(block, line, (at) => {
    for (const part of [0, 1, 2]) data[at + part] = colour[part]!;
    data[at + 3] = 255;
  });
}

function each({ x, y, width, height }: Box, line: number, visit: (at: number) => void): void {
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) visit((row * line + column) * 4);
  }
}
