import { defaultCriteria } from './criteria';
import type { Criterion } from './criteria/criterion';
import { mayMeet, tallyReasons, type Reason } from './filters';
import { drawnFrom } from './random';
import { explainPair, scorerOf, type Why } from './score';
import { solveCohort } from './solveCohort';
import type { Explanation, MenteeProfile, MentorProfile } from './types';

/** What a place of a mentor is worth to those who are still to come, in millionths; who is not named costs nothing. */
export type PlacePrices = ReadonlyMap<string, number>;

/** What is known of those to come. */
export interface Outlook {
  /** Mentees who came before: those to come are taken to be like them. */
  history: readonly MenteeProfile[];
  /** How many are likely to come before places are priced anew. */
  expected: number;
  /** Which futures are drawn. */
  seed?: number;
}

/** Futures drawn: one alone would make a mentor dear by chance. */
const futures = 6;

/**
 * What places are worth to those who are likely to come: the mean over several futures, each drawn from those who came
 * before, of the dual prices of the best plan for it with the places that are free now. These are the "bid prices" of
 * Talluri and van Ryzin (Management Science 44, 1998), by their randomised linear programme (Transportation Science 33,
 * 1999).
 */
export function pricePlaces({ history, expected, seed = 1 }: Outlook, mentors: readonly MentorProfile[], criteria: readonly Criterion[] = defaultCriteria): PlacePrices {
  const sums = new Map<string, number>();
  const draw = drawnFrom(seed);
  for (let future = 0; future < futures && history.length > 0; future += 1) {
    const mentees = Array.from({ length: expected }, () => history[Math.floor(draw() * history.length)]!);
    for (const [mentor, price] of solveCohort({ mentees, mentors }, criteria).prices) sums.set(mentor, (sums.get(mentor) ?? 0) + price);
  }
  return new Map([...sums].map(([mentor, sum]) => [mentor, Math.round(sum / futures)]));
}

export interface Fit {
  mentor: string;
  /** How well the two fit, and what the place is worth to others, in millionths. */
  score: number;
  price: number;
}

export interface Fitted {
  /** The mentor for this mentee; undefined where nobody fits. */
  chosen?: Fit & { why: Why[] };
  /** What to say beside the reasons for the mentor. */
  note?: Explanation;
  /** How many mentors fell out for each reason. */
  against: Record<Reason, number>;
}

/**
 * A mentor for somebody who arrives, without moving anybody: the one whose fit is the most above what the place is worth to
 * those still to come. So a mentor whom few can replace is kept for those who need just this one, as long as another does
 * nearly as well; nobody is sent away for those to come. O(mentors).
 */
export function fitArrival(mentee: MenteeProfile, mentors: readonly MentorProfile[], prices: PlacePrices, criteria: readonly Criterion[] = defaultCriteria): Fitted {
  const score = scorerOf(criteria, 'together');
  const fits = mentors
    .filter((mentor) => mayMeet(mentee, mentor))
    .map((mentor) => ({ mentor, score: score(mentee, mentor), price: prices.get(mentor.id) ?? 0 }))
    .sort((one, other) => other.score - other.price - (one.score - one.price) || other.score - one.score || (one.mentor.id < other.mentor.id ? -1 : 1));
  const against = tallyReasons(mentee, mentors);
  const [first] = fits;
  if (!first) return { against };
  const closest = fits.reduce((best, fit) => (fit.score > best.score ? fit : best));
  const chosen = { mentor: first.mentor.id, score: first.score, price: first.price, why: explainPair(criteria, 'together', mentee, first.mentor) };
  return closest.score === first.score ? { against, chosen } : { against, chosen, note: { key: 'matching.note.keptForOthers', values: { mentor: closest.mentor.id } } };
}
