import type { WeekHours } from './week';

/** How well somebody knows a skill: from 1, has begun, to 5, can teach it. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** How often two people want to meet. */
export type Rhythm = 'twiceAWeek' | 'weekly' | 'everyTwoWeeks' | 'monthly';

/** What matching knows of anybody. What is optional may be left out by the person, and then counts neither for nor against. */
export interface Profile {
  /** The person: a mentor and a mentee of the same id are one person. */
  id: string;
  /** Codes of languages spoken, the mother tongue first. */
  languages: readonly string[];
  topics: ReadonlySet<string>;
  /** The quarter hours of the week that the person says are free, in UTC. */
  week: WeekHours;
  /** Sessions that were asked for within those hours, and in how many of them the person was there. */
  kept?: { asked: number; held: number };
  styles: ReadonlySet<string>;
  rhythm?: Rhythm;
  culture?: string;
  /** People whom this one does not want to meet. */
  blocked: ReadonlySet<string>;
}

/** A skill wanted, with the level that the mentee has in it: 0 is none yet. */
export interface Wish {
  skill: string;
  level: Level | 0;
}

export interface MenteeProfile extends Profile {
  /** Each skill once. */
  wants: readonly Wish[];
  /** Length wanted, in months. */
  months?: number;
  /** Days since the mentee began to look for somebody. */
  waitingDays: number;
}

export interface MentorProfile extends Profile {
  skills: ReadonlyMap<string, Level>;
  /** Relations that the mentor can lead at once, and how many are alive. */
  capacity: number;
  active: number;
  /** Shortest and longest relation that the mentor offers, in months. */
  months?: { from: number; to: number };
}

/** How many more relations the mentor can lead. */
export const freePlaces = ({ capacity, active }: MentorProfile): number => Math.max(0, capacity - active);

/** Something said to a person: the key of a message and what stands in it. The site puts it into words. */
export interface Explanation {
  key: string;
  values: Record<string, string | number | readonly string[]>;
}

/** The order of ids, the same on every machine: a locale would decide otherwise here and there. */
export const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
