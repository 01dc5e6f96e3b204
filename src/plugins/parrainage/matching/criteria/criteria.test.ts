import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentee, mentor, people } from '../profilesForTest';
import { explainPair, scorerOf, wholeScore } from '../score';
import { weekOf } from '../week';
import { culture, languages, length, rhythm, style, topics } from './affinity';
import type { Criterion } from './criterion';
import { waiting, workload } from './fairness';
import { commonHours, roomToMove, trustIn } from './hours';
import { defaultCriteria } from './index';
import { levels, skills } from './skills';

describe('the criteria', () => {
  it('score from 0 to 1 or not at all, and explain nothing that they score with nothing', () => {
    fc.assert(
      fc.property(people(3, 3), ({ mentees, mentors }) => {
        for (const one of mentees) {
          for (const other of mentors) {
            for (const criterion of defaultCriteria) {
              const score = criterion.score(one, other);
              expect(score === null || (score >= 0 && score <= 1)).toBe(true);
              if (criterion.scoreFor) expect(criterion.scoreFor(one)(other)).toBe(score);
            }
            for (const { points } of explainPair(defaultCriteria, 'mentee', one, other)) expect(points).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('count the skills wanted that the mentor can teach, and say which', () => {
    const one = mentee({ wants: [{ skill: 'sql', level: 2 }, { skill: 'html', level: 0 }] }); // prettier-ignore
    const half = mentor({ skills: new Map([['sql', 4], ['html', 0 as never]]) }); // prettier-ignore
    expect(skills.score(one, half)).toBe(0.5);
    expect(skills.explain(one, half)).toEqual({ key: 'matching.why.skills', values: { count: 1, skills: ['sql'] } });
    const whole = mentor({ skills: new Map([['sql', 3], ['html', 2]]) }); // prettier-ignore
    expect(skills.explain(one, whole)).toEqual({ key: 'matching.why.allSkills', values: { count: 2, skills: ['html', 'sql'] } });
    expect(skills.score(mentee(), half)).toBeNull();
  });

  it('like a mentor two levels above best', () => {
    const one = mentee({ wants: [{ skill: 'sql', level: 1 }] });
    const at = (level: 2 | 3 | 4 | 5) => mentor({ skills: new Map([['sql', level]]) });
    const [two, three, four, five] = ([2, 3, 4, 5] as const).map((level) => levels.score(one, at(level))!);
    expect(three).toBe(1);
    expect(two! < three! && four! < three! && five! < four!).toBe(true);
    expect(levels.explain(one, at(3))).toEqual({ key: 'matching.why.nearLevel', values: { skill: 'sql', steps: 2 } });
    expect(levels.explain(one, at(5))).toEqual({ key: 'matching.why.farLevel', values: { skill: 'sql', steps: 4 } });
    expect(levels.score(one, mentor())).toBeNull();
  });

  it('put the mother tongue first', () => {
    const one = mentee({ languages: ['ar', 'fr'] });
    expect(languages.score(one, mentor({ languages: ['fr', 'ar'] }))).toBe(1);
    expect(languages.explain(one, mentor({ languages: ['fr', 'ar'] }))).toEqual({ key: 'matching.why.motherTongue', values: { language: 'ar' } });
    expect(languages.score(one, mentor({ languages: ['fr'] }))).toBe(0.6);
    expect(languages.explain(one, mentor({ languages: ['fr'] }))).toEqual({ key: 'matching.why.language', values: { language: 'fr' } });
    expect(languages.score(one, mentor({ languages: ['en'] }))).toBe(0);
  });

  it('count common hours up to what the rhythm needs, and only so far as they are kept', () => {
    const other = mentor({ week: weekOf([[0, 100]]) });
    const hours = (more: number, rest = {}) => commonHours.score(mentee({ week: weekOf([[0, more]]), ...rest }), other);
    expect([hours(2), hours(4), hours(40)]).toEqual([0.5, 1, 1]);
    expect(hours(4, { rhythm: 'twiceAWeek' })).toBe(0.5);
    expect(hours(40, { kept: { asked: 5, held: 1 } })).toBe(0.5);
    expect(hours(40, { kept: { asked: 5, held: 5 } })).toBe(1);
    expect(trustIn(mentee({ kept: { asked: 1, held: 0 } }))).toBe(0.75);
    expect(commonHours.explain(mentee({ week: weekOf([[0, 11]]) }), other)).toEqual({ key: 'matching.why.commonHours', values: { hours: 2 } });
    expect([roomToMove.score(mentee({ week: weekOf([[0, 6]]) }), other), roomToMove.share]).toEqual([0.5, { together: 0, mentor: 0 }]);
  });

  it('count interests, style, rhythm and length in common', () => {
    const one = mentee({ topics: new Set(['a', 'b']), styles: new Set(['x']), rhythm: 'weekly', months: 3 });
    const other = mentor({ topics: new Set(['b', 'c']), styles: new Set(['x', 'y']), rhythm: 'monthly', months: { from: 1, to: 2 } });
    expect([topics, style, rhythm, length].map((criterion) => criterion.score(one, other))).toEqual([0.5, 1, 1 - 2 / 3, 0.5]);
    expect([topics, style, rhythm, length].map((criterion) => criterion.explain(one, other))).toEqual([
      { key: 'matching.why.topics', values: { count: 1, topics: ['b'] } },
      { key: 'matching.why.style', values: { count: 1, styles: ['x'] } },
      null,
      null,
    ]);
    expect(length.explain(one, mentor({ months: { from: 3, to: 6 } }))).toEqual({ key: 'matching.why.length', values: { months: 3 } });
    expect([topics, style, rhythm, length].map((criterion) => criterion.score(mentee(), mentor()))).toEqual([null, null, null, null]);
  });

  it('take cultural context only from two who have filled it in, and leave who has not as before', () => {
    const filled = { culture: 'maghreb' };
    expect([culture.score(mentee(filled), mentor(filled)), culture.score(mentee(filled), mentor({ culture: 'europe' }))]).toEqual([1, 0]);
    expect([culture.score(mentee(filled), mentor()), culture.score(mentee(), mentor(filled))]).toEqual([null, null]);
    const score = scorerOf(defaultCriteria, 'together');
    expect(score(mentee(), mentor(filled))).toBe(score(mentee(), mentor()));
    expect(score(mentee(filled), mentor())).toBe(score(mentee(), mentor()));
  });

  it('bring mentors with free places forward', () => {
    expect(workload.score(mentee(), mentor({ capacity: 4, active: 1 }))).toBe(0.75);
    expect(workload.explain(mentee(), mentor({ capacity: 4, active: 1 }))).toEqual({ key: 'matching.why.workload', values: { free: 3 } });
    expect(workload.explain(mentee(), mentor({ capacity: 4, active: 3 }))).toBeNull();
  });

  it('raise who waits, day by day, before others but not in the own list', () => {
    fc.assert(
      fc.property(people(1, 1), fc.nat(365), ({ mentees: [one], mentors: [other] }, days) => {
        if (!one || !other) return;
        const at = (view: 'together' | 'mentee' | 'mentor', waitingDays: number) => scorerOf(defaultCriteria, view)({ ...one, waitingDays }, other);
        for (const view of ['together', 'mentor'] as const) expect(at(view, days + 30)).toBeGreaterThanOrEqual(at(view, days));
        expect(at('mentee', days + 30)).toBe(at('mentee', days));
      }),
    );
    expect(waiting.score(mentee({ waitingDays: 15 }), mentor())!).toBeGreaterThan(waiting.score(mentee({ waitingDays: 14 }), mentor())!);
    expect(waiting.explain(mentee({ waitingDays: 14.5 }), mentor())).toEqual({ key: 'matching.why.waiting', values: { days: 14 } });
  });
});

describe('a score', () => {
  const always = (key: string, weight: number, score: number | null): Criterion => ({ key, weight, score: () => score, explain: () => ({ key: `why.${key}`, values: {} }) });

  it('is the weighted mean in millionths, without those who say nothing', () => {
    const score = scorerOf([always('a', 3, 1), always('b', 1, 0), always('c', 5, null)], 'mentee');
    expect(score(mentee(), mentor())).toBe(750_000);
    expect(scorerOf([always('a', 1, 1)], 'mentee')(mentee(), mentor())).toBe(wholeScore);
    expect(scorerOf([], 'mentee')(mentee(), mentor())).toBe(1);
    expect(scorerOf([always('a', 1, 0)], 'mentee')(mentee(), mentor())).toBe(1);
  });

  it('is explained by what makes most of it', () => {
    const why = explainPair([always('a', 1, 0.5), always('b', 3, 0.9), always('c', 9, null), always('d', 9, 0)], 'mentee', mentee(), mentor());
    expect(why.map(({ criterion, key }) => [criterion, key])).toEqual([['b', 'why.b'], ['a', 'why.a']]); // prettier-ignore
    expect(why[0]!.points).toBe(Math.round((1e6 * 2.7) / 13));
  });
});
