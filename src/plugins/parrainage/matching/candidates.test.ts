import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, placesOf, type Pairs } from './candidates';
import { makeCohort } from './cohort';
import { defaultCriteria } from './criteria';
import type { Criterion } from './criteria/criterion';
import { mayMeet } from './filters';
import { people } from './profilesForTest';
import { scorerOf } from './score';
import type { MenteeProfile, MentorProfile } from './types';

const views = ['mentee', 'mentor', 'together'] as const;

const listed = ({ start, mentor, value }: Pairs) =>
  [...start.keys()].slice(1).flatMap((row) => [...mentor.subarray(start[row - 1], start[row])].map((column, at) => [row - 1, column, value[start[row - 1]! + at]]));

/** The same, by asking for each pair. */
function byAsking(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[], criteria: readonly Criterion[], view: (typeof views)[number]) {
  const score = scorerOf(criteria, view);
  return mentees.flatMap((one, row) => mentors.flatMap((other, column) => (mayMeet(one, other) ? [[row, column, score(one, other)]] : [])));
}

describe('the pairs that may meet', () => {
  it('are those that one finds by asking for each, with the same scores', () => {
    let found = 0;
    fc.assert(
      fc.property(people(8, 8), fc.constantFrom(...views), (cohort, view) => {
        const expected = byAsking(cohort.mentees, cohort.mentors, defaultCriteria, view);
        expect(listed(pairsOf(cohort, defaultCriteria, view))).toEqual(expected);
        found += expected.length;
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('are so in a made cohort too, with a criterion of somebody else’s', () => {
    const own: Criterion = { key: 'own', weight: 5, score: (one, other) => (one.id.length + other.id.charCodeAt(8)) % 7 / 7, explain: () => null }; // prettier-ignore
    const cohort = makeCohort({ seed: 5, mentees: 60 });
    const expected = byAsking(cohort.mentees, cohort.mentors, [...defaultCriteria, own], 'together');
    expect(listed(pairsOf(cohort, [...defaultCriteria, own], 'together'))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(50);
  });

  it('leave out whom one has refused, and mentors whose places are given', () => {
    const cohort = makeCohort({ seed: 6, mentees: 30 });
    const [row, column] = listed(pairsOf(cohort, defaultCriteria, 'together'))[0]!;
    const forbidden = new Map([[cohort.mentees[row!]!.id, new Set([cohort.mentors[column!]!.id])]]);
    expect(listed(pairsOf({ ...cohort, forbidden }, defaultCriteria, 'together')).some(([one, other]) => one === row && other === column)).toBe(false);
    const places = placesOf(cohort.mentors);
    places[column!] = 0;
    expect(listed(pairsOf({ ...cohort, places }, defaultCriteria, 'together')).some(([, other]) => other === column)).toBe(false);
  });
});
