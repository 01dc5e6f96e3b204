import { scaled, type Size } from './fit';

export interface Attempt extends Size {
  quality: number;
}

interface Encoding<Encoded> {
  size: Size;
  limit: number;
  /** The qualities to stay between before the picture is made smaller. */
  best: number;
  least: number;
  encode: (attempt: Attempt) => Promise<Encoded>;
}

/** Steps of each search: a quality to within a hundredth, a scale to within two. */
const steps = 5;

/** Below this share of its side nothing of a picture is left to see. */
const smallestScale = 0.05;

/**
 * The best encoding that is smaller than the limit: as it is with the best quality, else with the highest quality that
 * fits, else at the largest scale that fits with the least quality. Null where even the smallest is too large.
 */
export async function searchEncoding<Encoded extends { size: number }>(encoding: Encoding<Encoded>): Promise<(Attempt & { encoded: Encoded }) | null> {
  const { size, limit, best, least, encode } = encoding;
  const tryAt = async (attempt: Attempt) => {
    const encoded = await encode(attempt);
    return encoded.size < limit ? { ...attempt, encoded } : null;
  };

  const first = await tryAt({ ...size, quality: best });
  if (first) return first;
  const lowest = await tryAt({ ...size, quality: least });
  if (lowest) return (await highest(least, best, (quality) => tryAt({ ...size, quality }))) ?? lowest;
  const smallest = await tryAt({ ...scaled(size, smallestScale), quality: least });
  if (!smallest) return null;
  return (await highest(smallestScale, 1, (scale) => tryAt({ ...scaled(size, scale), quality: least }))) ?? smallest;
}

/** Halves the way between what fits and what does not; answers the last that fitted. */
async function highest<Found>(fits: number, fails: number, tryAt: (value: number) => Promise<Found | null>): Promise<Found | null> {
  let found: Found | null = null;
  for (let [low, high, step] = [fits, fails, 0]; step < steps; step += 1) {
    const middle = (low + high) / 2;
    const tried = await tryAt(middle);
    if (tried) [found, low] = [tried, middle];
    else high = middle;
  }
  return found;
}
