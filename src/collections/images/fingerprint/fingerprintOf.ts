import sharp from 'sharp';
import { maxPixels } from '../limits';

/** The picture is looked at in so many squares a side … */
const side = 32;
/** … and remembered by its coarsest patterns, so many a side: 64 bits. */
const kept = 8;

/** cos((2x + 1) u π / 2n): how much of the pattern `u` there is at `x`. The coarsest of all, plain brightness, is left out. */
const patterns = Array.from({ length: kept }, (_, u) =>
  Array.from({ length: side }, (_, x) => Math.cos(((2 * x + 1) * (u + 1) * Math.PI) / (2 * side))),
);

/**
 * What a picture looks like, in 64 bits written as 16 hexadecimal digits: pictures that look alike (recompressed, resized,
 * with a little cut off) differ in few of them, others in about half. A perceptual hash by the discrete cosine
 * transform: each bit says whether there is more of a pattern than of most.
 */
export async function fingerprintOf(bytes: Buffer): Promise<string> {
  const pixels = await sharp(bytes, { limitInputPixels: maxPixels })
    .autoOrient()
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(side, side, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  const amounts = patternAmounts(pixels);
  const middle = [...amounts].sort((one, other) => one - other)[amounts.length / 2]!;
  const bits = amounts.map((amount) => (amount >= middle ? '1' : '0')).join('');
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

/** In how many of the 64 bits two fingerprints differ. */
export function distanceOf(one: string, other: string): number {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count += 1;
  return count;
}

/** Rows first, then columns: the transform takes the two one after the other. */
function patternAmounts(pixels: Uint8Array): number[] {
  const rows = Array.from({ length: side }, (_, y) =>
    patterns.map((pattern) => pattern.reduce((sum, share, x) => sum + share * pixels[y * side + x]!, 0)),
  );
  return patterns.flatMap((pattern) =>
    Array.from({ length: kept }, (_, u) => pattern.reduce((sum, share, y) => sum + share * rows[y]![u]!, 0)),
  );
}
