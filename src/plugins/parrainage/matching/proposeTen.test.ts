import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCohort } from './cohort';
import { defaultCriteria } from './criteria';
import { mayMeet } from './filters';
import { mentee, mentor } from './profilesForTest';
import { proposeTen } from './proposeTen';
import { scorerOf } from './score';

describe('the ten best for one mentee', () => {
  it('are those whom no other mentor beats, in order, in whatever order mentors come', () => {
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const { mentees, mentors } = makeCohort({ seed, mentees: 3, mentors: 150 });
        for (const one of mentees) {
          const { proposals } = proposeTen(one, mentors);
          const score = scorerOf(defaultCriteria, 'mentee');
          const possible = mentors.filter((other) => mayMeet(one, other));
          expect(proposals).toHaveLength(Math.min(10, possible.length));
          const chosen = new Set(proposals.map((proposal) => proposal.mentor));
          const least = proposals.at(-1)?.score ?? 0;
          for (const other of possible) if (!chosen.has(other.id)) expect(score(one, other)).toBeLessThanOrEqual(least);
          expect(proposals.map((proposal) => proposal.score)).toEqual(proposals.map((proposal) => proposal.score).toSorted((a, b) => b - a));
          expect(proposeTen(one, mentors.toReversed()).proposals).toEqual(proposals);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('come with what speaks for each, the most important first', () => {
    const one = mentee({ languages: ['ar', 'fr'], wants: [{ skill: 'sql', level: 1 }], topics: new Set(['music']) });
    const other = mentor({ languages: ['ar'], skills: new Map([['sql', 3]]), topics: new Set(['music', 'sport']) });
    expect(proposeTen(one, [other]).proposals[0]!.why.map(({ key, values }) => [key, values])).toEqual([
      ['matching.why.skills', { count: 1, skills: ['sql'] }],
      ['matching.why.nearLevel', { skill: 'sql', steps: 2 }],
      ['matching.why.motherTongue', { language: 'ar' }],
      ['matching.why.commonHours', { hours: 2 }],
      ['matching.why.topics', { count: 1, topics: ['music'] }],
      ['matching.why.workload', { free: 2 }],
    ]);
  });

  it('of equal mentors are those whose ids come first', () => {
    const equal = Array.from({ length: 30 }, (_, at) => mentor({ id: `m${String((at * 7) % 30).padStart(2, '0')}` }));
    expect(proposeTen(mentee(), equal).proposals.map((proposal) => proposal.mentor)).toEqual(['m00', 'm01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09']);
  });

  it('say why there are few', () => {
    const found = proposeTen(mentee(), [mentor({ id: 'a', languages: ['ar'] }), mentor({ id: 'b', capacity: 0 })]);
    expect(found).toMatchObject({ proposals: [], against: { noCommonLanguage: 1, noPlace: 1, noCommonHour: 0 } });
  });
});
