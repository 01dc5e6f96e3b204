import type { PayloadRequest } from 'payload';
import type { Locale, Localised } from '../i18n/locales';

/** What a criterion knows of people: a short text each, by their ids. */
export interface MatchingFacts {
  mentees: ReadonlyMap<string, string>;
  mentors: ReadonlyMap<string, string>;
}

/** One more thing that makes a mentee and a mentor fit, beside those that mentorship weighs by itself. */
export interface MatchingCriterion {
  key: string;
  /** What it is called where many pairs are looked at. */
  label: Localised;
  /** How much it counts beside the others: skills weigh 30, a language in common 14, interests 8. */
  weight: number;
  /** What it looks at in these people. Who is not named counts neither for nor against. */
  factsOf: (req: Pick<PayloadRequest, 'payload' | 'transactionID'>, people: { mentees: readonly string[]; mentors: readonly string[] }) => Promise<MatchingFacts>;
  /**
   * From 0 to 1, of two such texts, or null where it says nothing of the two. It is asked once for each two texts, so few
   * different ones are worth having.
   */
  score: (mentee: string, mentor: string) => number | null;
  /** Why it speaks for the two, to the mentee; null where it has nothing to say. */
  explain?: (mentee: string, mentor: string, locale: Locale) => string | null;
}
