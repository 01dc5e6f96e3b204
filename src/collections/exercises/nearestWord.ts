/**
 * The word of a vocabulary that somebody most likely meant: one slip away (a letter too many, missing, wrong,
 * or two that changed places), two in a long word. Undefined where none is that near. Trigrams, by which the
 * search forgives the rest, miss slips in short words: `emial` and `email` share two of them.
 */
export function nearestWord(word: string, vocabulary: Iterable<string>): string | undefined {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let nearest: string | undefined;
  let least = most + 1;
  for (const other of vocabulary) {
    if (Math.abs(other.length - word.length) >= least) continue;
    const distance = slipsBetween(word, other);
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

/** How many slips lie between two words (Damerau–Levenshtein, no letter touched twice). */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length]!;
}
