import { createHash } from 'node:crypto';

/**
 * The order in which the things of a step are shown in one attempt: a permutation of 0 … length-1, always the
 * same for a seed and a step. With `neverInOrder` the things are never shown in the order in which they came,
 * since that is the right answer. Of two things chance alone decides: never the one order would tell the other.
 */
export function shuffle(length: number, seed: string, step: string, neverInOrder = false): number[] {
  const below = randomBelow(`${seed}:${step}`);
  for (;;) {
    const order = Array.from({ length }, (_, index) => index);
    for (let last = length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    if (!neverInOrder || length < 3 || order.some((place, index) => place !== index)) return order;
  }
}

/** A generator of whole numbers below a bound, each as likely as the others, drawn from a text. */
function randomBelow(text: string): (bound: number) => number {
  let block = 0;
  let words: number[] = [];
  const next = (): number => {
    if (words.length === 0) {
      const hash = createHash('sha256').update(`${text}:${block}`).digest();
      words = Array.from({ length: 8 }, (_, index) => hash.readUInt32BE(index * 4));
      block += 1;
    }
    return words.pop()!;
  };
  return (bound) => {
    const fair = Math.floor(2 ** 32 / bound) * bound;
    for (;;) {
      const word = next();
      if (word < fair) return word % bound;
    }
  };
}
