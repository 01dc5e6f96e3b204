import { pairsOf, placesOf } from './candidates';
import { nobody, type Assignment } from './assign/problem';
import type { Criterion, View } from './criteria/criterion';
import { reasonsAgainst } from './filters';
import { byId, type MenteeProfile, type MentorProfile } from './types';

/** Two people, by id. */
export interface PairOfIds {
  mentee: string;
  mentor: string;
}

/** Whom to bring together, and what an administrator has decided beforehand. */
export interface CohortWish {
  mentees: readonly MenteeProfile[];
  mentors: readonly MentorProfile[];
  /** Pairs that must be. Language, level and hours do not stop them: the administrator knows why. */
  pinned?: readonly PairOfIds[];
  /** Pairs that must not be. */
  forbidden?: readonly PairOfIds[];
}

/** Why a pair cannot be pinned. */
export type PinFlaw = 'unknown' | 'twice' | 'forbidden' | 'self' | 'blocked' | 'noPlace';

/** The pins that cannot be kept, each with the reason; a mentor's places go to the first. */
export function flawsOfPins({ mentees, mentors, pinned = [], forbidden = [] }: CohortWish): (PairOfIds & { flaw: PinFlaw })[] {
  const [knownMentees, knownMentors] = [new Map(mentees.map((one) => [one.id, one])), new Map(mentors.map((one) => [one.id, one]))];
  const places = placesOf(mentors);
  const left = new Map(mentors.map(({ id }, at) => [id, places[at]!]));
  const refused = grouped(forbidden);
  const seen = new Set<string>();
  const flawOf = (pair: PairOfIds): PinFlaw | undefined => {
    const [mentee, mentor] = [knownMentees.get(pair.mentee), knownMentors.get(pair.mentor)];
    if (!mentee || !mentor) return 'unknown';
    if (seen.has(mentee.id)) return 'twice';
    seen.add(mentee.id);
    if (refused.get(mentee.id)?.has(mentor.id)) return 'forbidden';
    if (reasonsAgainst.self(mentee, mentor)) return 'self';
    if (reasonsAgainst.blocked(mentee, mentor)) return 'blocked';
    left.set(mentor.id, left.get(mentor.id)! - 1);
    return left.get(mentor.id)! < 0 ? 'noPlace' : undefined;
  };
  return pinned.flatMap((pair) => {
    const flaw = flawOf(pair);
    return flaw ? [{ ...pair, flaw }] : [];
  });
}

/** A cohort with its pins taken out, in the order of ids: whoever gives the same people gets the same result. */
export interface Arranged {
  mentees: MenteeProfile[];
  mentors: MentorProfile[];
  /** Places that no pin has taken. */
  places: Int32Array;
  pinned: { mentee: MenteeProfile; mentor: MentorProfile }[];
  pairs(criteria: readonly Criterion[], view: View): ReturnType<typeof pairsOf>;
}

export function arrange(wish: CohortWish): Arranged {
  const flaws = flawsOfPins(wish);
  if (flaws.length > 0) throw new Error(`Pins that cannot be kept: ${flaws.map(({ mentee, mentor, flaw }) => `${mentee}, ${mentor}: ${flaw}`).join('; ')}`);
  const mentors = [...wish.mentors].sort(byId);
  const numbers = new Map(mentors.map(({ id }, at) => [id, at]));
  const pins = new Map(wish.pinned?.map(({ mentee, mentor }) => [mentee, numbers.get(mentor)!]));
  const places = placesOf(mentors);
  for (const mentor of pins.values()) places[mentor]! -= 1;
  const sorted = [...wish.mentees].sort(byId);
  const mentees = sorted.filter(({ id }) => !pins.has(id));
  const pinned = sorted.filter(({ id }) => pins.has(id)).map((mentee) => ({ mentee, mentor: mentors[pins.get(mentee.id)!]! }));
  const forbidden = grouped(wish.forbidden ?? []);
  return { mentees, mentors, places, pinned, pairs: (criteria, view) => pairsOf({ mentees, mentors, places, forbidden }, criteria, view) };
}

/** An assignment by ids; who has nobody is not in it. */
export function pairsIn({ mentees, mentors }: Arranged, assigned: Assignment): PairOfIds[] {
  return mentees.flatMap(({ id }, at) => (assigned[at] === nobody ? [] : [{ mentee: id, mentor: mentors[assigned[at]!]!.id }]));
}

/** The mentors of each mentee. */
function grouped(pairs: readonly PairOfIds[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { mentee, mentor } of pairs) groups.set(mentee, (groups.get(mentee) ?? new Set()).add(mentor));
  return groups;
}
