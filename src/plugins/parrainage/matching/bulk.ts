import type { Criterion, Looks, View } from './criteria/criterion';
import { weighed, wholeScore } from './score';
import type { MenteeProfile, MentorProfile } from './types';
import { codesOf, type Teachers } from './wishTable';

/** The score of one mentee, who is looked at, with a mentor given by number. */
type RowScorer = (mentor: number) => number;

/** A score by numbers. */
type NumberedScorer = (mentee: number, mentor: number) => number;

/** Tables up to so many entries; where more kinds of people are looked at, each pair is asked for. */
const largestTable = 1 << 20;

/**
 * The scorer of a whole cohort: the same scores as `scorerOf`. Criteria that say what they look at are asked once for each
 * two kinds of people, so that most of a score is look-ups.
 */
export function bulkScorer(
  criteria: readonly Criterion[],
  view: View,
  { mentees, mentors, teachers }: { mentees: readonly MenteeProfile[]; mentors: readonly MentorProfile[]; teachers: Teachers },
): (mentee: number) => RowScorer {
  const counted = weighed(criteria, view);
  const weights = Float64Array.from(counted, ({ weight }) => weight);
  const rows = counted.map(({ criterion }) => rowsOf(criterion, mentees, mentors));
  return (mentee) => {
    const codes = teachers.codesFor(mentees[mentee]!);
    const scores = rows.map((row) => row(mentee, codes));
    return (mentor) => {
      let [sum, whole] = [0, 0];
      for (let at = 0; at < scores.length; at += 1) {
        const score = scores[at]!(mentor);
        if (score < 0) continue;
        sum += weights[at]! * score;
        whole += weights[at]!;
      }
      return whole === 0 ? 1 : Math.max(1, Math.round((wholeScore * sum) / whole));
    };
  };
}

/** A criterion over numbers, by mentee; below 0 where it says nothing. */
function rowsOf(
  criterion: Criterion,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
): (mentee: number, codes: Uint16Array) => RowScorer {
  const ask = (mentee: number, mentor: number) => criterion.score(mentees[mentee]!, mentors[mentor]!) ?? -1;
  const { looksAt } = criterion;
  if (looksAt === 'wishes') {
    return (mentee, codes) => {
      const count = codesOf(mentees[mentee]!);
      if (count === undefined) return (mentor) => ask(mentee, mentor);
      const known = new Float64Array(count).fill(Number.NaN);
      return (mentor) => {
        const found = known[codes[mentor]!]!;
        return found === found ? found : (known[codes[mentor]!] = ask(mentee, mentor));
      };
    };
  }
  const table = looksAt && tableOf(looksAt, mentees, mentors, ask);
  if (table) return (mentee) => table(mentee);
  if (!criterion.scoreFor) return (mentee) => (mentor) => ask(mentee, mentor);
  return (mentee) => {
    const score = criterion.scoreFor!(mentees[mentee]!);
    return (mentor) => score(mentors[mentor]!) ?? -1;
  };
}

/** Answers kept by what is looked at in the two, asked for when first needed; undefined where they would be too many. */
export function tableOf(
  { mentee, mentor }: Looks,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  ask: NumberedScorer,
): ((mentee: number) => RowScorer) | undefined {
  const [rows, columns] = [kindsOf(mentees.map(mentee)), kindsOf(mentors.map(mentor))];
  if (rows.count * columns.count > largestTable) return undefined;
  const width = columns.count;
  const column = columns.kind;
  const table = new Float64Array(rows.count * width).fill(Number.NaN);
  return (one) => {
    const from = rows.kind[one]! * width;
    return (other) => {
      const found = table[from + column[other]!]!;
      return found === found ? found : (table[from + column[other]!] = ask(one, other));
    };
  };
}

/** Each text as the number of its kind. */
function kindsOf(texts: readonly string[]): { kind: Int32Array; count: number } {
  const known = new Map<string, number>();
  const kind = Int32Array.from(texts, (text) => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  });
  return { kind, count: known.size };
}
