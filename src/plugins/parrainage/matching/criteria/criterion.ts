import type { Explanation, MenteeProfile, MentorProfile } from '../types';

/**
 * Whose eyes a pair is seen with: the mentee's own list, the mentor's, or everybody's together, where people compete for
 * places (a cohort, an arrival).
 */
export type View = 'mentee' | 'mentor' | 'together';

/** What is looked at in two people, as text. */
export interface Looks {
  mentee(mentee: MenteeProfile): string;
  mentor(mentor: MentorProfile): string;
}

/** One thing that makes two people fit. A plugin may register its own. */
export interface Criterion {
  key: string;
  /** How much it counts beside the others. */
  weight: number;
  /**
   * How much of the weight counts in a view: all, where nothing is said. What a person alone says and nobody can check
   * must not win a place before somebody else: it counts in the person's own list only.
   */
  share?: Partial<Record<View, number>>;
  /**
   * What it looks at, so that a cohort is scored once for all pairs that look the same: a text of each person, worth saying
   * where few texts are possible; or `wishes`, the skills wanted and the mentor's levels in these, nothing else. Left out,
   * it may look at anything.
   */
  looksAt?: Looks | 'wishes';
  /** From 0 to 1, or null where it says nothing about the two: the others then count alone. */
  score(mentee: MenteeProfile, mentor: MentorProfile): number | null;
  /** The same as `score`, with what depends on the mentee alone reckoned once: for what is slow and looks at anything. */
  scoreFor?(mentee: MenteeProfile): (mentor: MentorProfile) => number | null;
  /** Why it speaks for the two, or null where it has nothing to say. */
  explain(mentee: MenteeProfile, mentor: MentorProfile): Explanation | null;
}

/** A set as a text: the same for the same elements. */
export const textOf = (set: ReadonlySet<string>): string => JSON.stringify([...set].sort());

/** How many elements of one set lie in another. */
export function commonIn(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const element of one) if (other.has(element)) count += 1;
  return count;
}

/** The elements in common, in the order of their codes. */
export const listCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...one].filter((element) => other.has(element)).sort();
