import { describe, expect, it } from 'vitest';
import type { PairOfIds } from './arrange';
import { makeCohort, type Cohort } from './cohort';
import { defaultCriteria } from './criteria';
import type { Criterion } from './criteria/criterion';
import { quartersNeeded } from './criteria/hours';
import { drawnFrom } from './random';
import { solveCohort } from './solveCohort';
import { solveStable } from './solveStable';
import type { MenteeProfile } from './types';
import { commonQuarters, quartersInWeek, sessionStarts, shareStart, weekOf, type WeekHours } from './week';

const everyHour = weekOf([[0, quartersInWeek]]);

/** The true hours, with as many again that are not. */
function doubled(week: WeekHours, chance: () => number): WeekHours {
  const more = weekOf(Array.from({ length: 6 }, () => [Math.floor(chance() * quartersInWeek), 12] as const));
  return week.map((word, at) => word | more[at]!);
}

/** What common hours would be worth if more were always better. */
const everyHourCounts: Criterion = {
  key: 'everyHourCounts',
  weight: 40,
  score: (one, other) => Math.min(1, commonQuarters(one.week, other.week) / 80),
  explain: () => null,
};

/** Whether the two can really meet as often as the mentee wants, by the hours that the mentee has and not those claimed. */
function isUseful(honest: MenteeProfile, mentor: string | undefined, { mentors }: Cohort): boolean {
  const found = mentors.find(({ id }) => id === mentor);
  if (!found || !shareStart(sessionStarts(honest.week), sessionStarts(found.week))) return false;
  return commonQuarters(honest.week, found.week) >= quartersNeeded(honest);
}

const mentorOf = ({ pairs }: { pairs: readonly PairOfIds[] }, id: string) => pairs.find(({ mentee }) => mentee === id)?.mentor;

const withClaim = ({ mentees, mentors }: Cohort, liar: MenteeProfile, week: WeekHours): Cohort => ({
  mentors,
  mentees: mentees.map((one) => (one === liar ? { ...one, week } : one)),
});

describe('claiming hours that one does not have', () => {
  it('wins nobody a mentor whom one can meet, in 600 lies', () => {
    const count = { honest: 0, lying: 0, useless: 0, lies: 0 };
    for (let seed = 1; seed <= 6; seed += 1) {
      const cohort = makeCohort({ seed, mentees: 120, mentors: 32 });
      const chance = drawnFrom(seed);
      const truth = solveCohort(cohort);
      for (const liar of cohort.mentees.slice(0, 50)) {
        const before = isUseful(liar, mentorOf(truth, liar.id), cohort);
        for (const claim of [everyHour, doubled(liar.week, chance)]) {
          const plan = solveCohort(withClaim(cohort, liar, claim));
          const mentor = mentorOf(plan, liar.id);
          const after = isUseful(liar, mentor, cohort);
          // Where the lie leads to a mentor who can be met, the plan made for the truth was as good.
          if (after && !before) expect(plan.total).toBe(truth.total);
          count.lies += 1;
          count.honest += Number(before);
          count.lying += Number(after);
          count.useless += Number(mentor !== undefined && !after);
        }
      }
    }
    expect(count.lies).toBe(600);
    expect(count.lying).toBeLessThanOrEqual(count.honest);
    expect(count).toMatchInlineSnapshot(`
      {
        "honest": 332,
        "lies": 600,
        "lying": 191,
        "useless": 284,
      }
    `);
  });

  it('would win some where every hour counted: the control', () => {
    const naive = defaultCriteria.map((criterion) => (criterion.key === 'commonHours' ? everyHourCounts : criterion));
    let won = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const cohort = makeCohort({ seed, mentees: 120, mentors: 32 });
      const truth = solveCohort(cohort, naive);
      for (const liar of cohort.mentees.slice(0, 25)) {
        if (isUseful(liar, mentorOf(truth, liar.id), cohort)) continue;
        const plan = solveCohort(withClaim(cohort, liar, doubled(liar.week, drawnFrom(seed))), naive);
        won += Number(isUseful(liar, mentorOf(plan, liar.id), cohort) && plan.total > truth.total);
      }
    }
    expect(won).toBeGreaterThan(0);
  });

  it('nor in the stable mode', () => {
    const count = { honest: 0, lying: 0 };
    for (let seed = 1; seed <= 12; seed += 1) {
      const cohort = makeCohort({ seed, mentees: 120, mentors: 32 });
      const truth = solveStable(cohort);
      for (const liar of cohort.mentees.slice(0, 25)) {
        const before = isUseful(liar, mentorOf(truth, liar.id), cohort);
        const after = isUseful(liar, mentorOf(solveStable(withClaim(cohort, liar, everyHour)), liar.id), cohort);
        count.honest += Number(before);
        count.lying += Number(after);
      }
    }
    expect(count.lying).toBeLessThanOrEqual(count.honest);
    expect(count).toMatchInlineSnapshot(`
      {
        "honest": 162,
        "lying": 89,
      }
    `);
  });
});
