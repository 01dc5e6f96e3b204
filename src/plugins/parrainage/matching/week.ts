/**
 * The quarter hours of a week as bits, from Monday 00:00 UTC: bit q % 32 of word q / 32. A week is a circle: its last
 * quarter is followed by its first. Zones lie whole quarters from UTC, so no hour of anybody is cut.
 */
export type WeekHours = Uint32Array;

export const quartersInWeek = 7 * 24 * 4;

const words = quartersInWeek / 32;

/** The quarters that a session needs at a stretch: an hour. */
export const sessionQuarters = 4;

/** A week with these spans of quarters in it; what lies beyond its end goes on at its beginning, on either side. */
export function weekOf(spans: Iterable<readonly [from: number, quarters: number]>): WeekHours {
  const week = new Uint32Array(words);
  for (const [from, quarters] of spans) {
    for (let at = from; at < from + Math.min(quarters, quartersInWeek); at += 1) {
      const quarter = ((at % quartersInWeek) + quartersInWeek) % quartersInWeek;
      week[quarter >> 5]! |= 1 << (quarter & 31);
    }
  }
  return week;
}

export const hasQuarter = (week: WeekHours, quarter: number): boolean => ((week[quarter >> 5]! >>> (quarter & 31)) & 1) === 1;

/** How many quarters lie in both weeks. */
export function commonQuarters(one: WeekHours, other: WeekHours): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) count += bitsIn(one[word]! & other[word]!);
  return count;
}

/**
 * The quarters at which a session can begin: whoever has both weeks' starts in common can meet, since a stretch lies in
 * both weeks exactly when it lies in each.
 */
export function sessionStarts(week: WeekHours): WeekHours {
  let starts = week;
  for (let later = 1; later < sessionQuarters; later += 1) starts = starts.map((word, at) => word & laterBits(week, at, later));
  return starts;
}

/** Whether two weeks of starts share one. */
export function shareStart(one: WeekHours, other: WeekHours): boolean {
  for (let word = 0; word < words; word += 1) if ((one[word]! & other[word]!) !== 0) return true;
  return false;
}

/** The word of a week moved so many quarters towards its beginning. */
function laterBits(week: WeekHours, word: number, quarters: number): number {
  return (week[word]! >>> quarters) | (week[(word + 1) % words]! << (32 - quarters));
}

/** Ones in a word, by pairs, nibbles and bytes (Warren, Hacker's Delight, 5-1). */
export function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
