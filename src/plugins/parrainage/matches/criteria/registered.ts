import type { Criterion, Explanation } from '../../matching';

/** What a registered criterion says of everybody, as figures: it can be handed to another thread, which no function can. */
export interface RegisteredFacts {
  key: string;
  weight: number;
  /** The text that it looks at, by the id of the person. */
  mentees: ReadonlyMap<string, string>;
  mentors: ReadonlyMap<string, string>;
  /** The score of each two texts; null where it says nothing of them. */
  scores: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
}

/** What a registered criterion explains: the site asks it for the words. */
export const registeredKey = 'matching.why.registered';

/** A registered criterion as matching weighs it. */
export function criterionOf({ key, weight, mentees, mentors, scores }: RegisteredFacts): Criterion {
  const texts = (mentee: string, mentor: string) => ({ mentee: mentees.get(mentee), mentor: mentors.get(mentor) });
  const score: Criterion['score'] = (one, other) => {
    const { mentee, mentor } = texts(one.id, other.id);
    return mentee === undefined || mentor === undefined ? null : (scores.get(mentee)?.get(mentor) ?? null);
  };
  const looksAt = (of: ReadonlyMap<string, string>) => ({ id }: { id: string }) => JSON.stringify(of.get(id) ?? null);
  return {
    key,
    weight,
    looksAt: { mentee: looksAt(mentees), mentor: looksAt(mentors) },
    score,
    explain: (one, other): Explanation | null => (score(one, other) ? { key: registeredKey, values: { criterion: key } } : null),
  };
}
