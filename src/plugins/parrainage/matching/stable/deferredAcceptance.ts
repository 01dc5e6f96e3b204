import type { Pairs } from '../candidates';
import { nobody, type Assignment } from '../assign/problem';

/** What both sides think of each pair that may meet: `value` is the mentee's view. Values are whole and at most 2^21. */
export interface Preferences extends Pairs {
  /** What a mentor thinks of a mentee, by number. It is asked for proposals only. */
  byMentor(mentee: number, mentor: number): number;
  places: Int32Array;
}

/**
 * Deferred acceptance, mentees proposing, with places (Gale and Shapley, College admissions and the stability of marriage,
 * American Mathematical Monthly 69, 1962). Of all stable assignments it is the best for every mentee, and no mentee gains
 * by stating other wishes than the own ones (Roth, Mathematics of Operations Research 7, 1982). Of equal values the first
 * by number is preferred. O(P log P) for P pairs.
 */
export function deferredAcceptance(preferences: Preferences): Assignment {
  const { start, mentor, byMentor, places } = preferences;
  const mentees = start.length - 1;
  const assigned = new Int32Array(mentees).fill(nobody);
  const order = Array.from({ length: mentees }, (_, mentee) => liked(preferences, mentee));
  const asked = new Int32Array(mentees);
  /** The proposals that each mentor holds. */
  const held = Array.from(places, () => [] as Proposal[]);

  const free = [...order.keys()].reverse();
  for (let mentee = free.pop(); mentee !== undefined; mentee = free.pop()) {
    const at = order[mentee]![asked[mentee]!];
    if (at === undefined) continue;
    asked[mentee]! += 1;
    const wanted = mentor[at]!;
    const group = held[wanted]!;
    group.push({ mentee, worth: byMentor(mentee, wanted) });
    assigned[mentee] = wanted;
    if (group.length <= places[wanted]!) continue;
    const [refused] = group.splice(leastLiked(group), 1);
    assigned[refused!.mentee] = nobody;
    free.push(refused!.mentee);
  }
  return assigned;
}

interface Proposal {
  mentee: number;
  /** To the mentor. */
  worth: number;
}

/** The pairs of a mentee, the dearest first. */
function liked({ start, value }: Preferences, mentee: number): Int32Array {
  const [from, to] = [start[mentee]!, start[mentee + 1]!];
  // Value and place in one number, so that the typed array sorts by itself.
  const keys = Float64Array.from(value.subarray(from, to), (worth, at) => (2 ** 21 - worth) * 2 ** 31 + from + at).sort();
  return Int32Array.from(keys, (key) => key % 2 ** 31);
}

function leastLiked(group: readonly Proposal[]): number {
  let least = 0;
  group.forEach(({ worth, mentee }, at) => {
    const other = group[least]!;
    if (worth < other.worth || (worth === other.worth && mentee > other.mentee)) least = at;
  });
  return least;
}

/**
 * Two who would both rather have each other than what they have, or undefined: then the assignment is stable. It looks at
 * every pair, and asks a mentor only about mentees who would come.
 */
export function blockingPair({ start, mentor, value, byMentor, places }: Preferences, assigned: Assignment): { mentee: number; mentor: number } | undefined {
  const own = new Int32Array(assigned.length).fill(-1);
  const worst = new Float64Array(places.length).fill(Infinity);
  const taken = new Int32Array(places.length);
  const rows = [...assigned.keys()];
  for (const mentee of rows) {
    const given = assigned[mentee]!;
    if (given === nobody) continue;
    own[mentee] = value[mentor.subarray(0, start[mentee + 1]).indexOf(given, start[mentee])]!;
    taken[given]! += 1;
    worst[given] = Math.min(worst[given]!, byMentor(mentee, given));
  }
  for (const mentee of rows) {
    for (let at = start[mentee]!; at < start[mentee + 1]!; at += 1) {
      if (value[at]! <= own[mentee]!) continue;
      const wanted = mentor[at]!;
      if (taken[wanted]! < places[wanted]! || byMentor(mentee, wanted) > worst[wanted]!) return { mentee, mentor: wanted };
    }
  }
  return undefined;
}
