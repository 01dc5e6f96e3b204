import { describe, expect, it } from 'vitest';
import { makeCohort } from './cohort';
import { defaultCriteria } from './criteria';
import { fitArrival, pricePlaces, type PlacePrices } from './fitArrival';
import { mentee, mentor } from './profilesForTest';
import { scorerOf } from './score';
import { solveCohort } from './solveCohort';
import type { MenteeProfile, MentorProfile } from './types';

const score = scorerOf(defaultCriteria, 'together');
const knows = (...skills: string[]) => new Map(skills.map((skill) => [skill, 4 as const]));
const wants = (skill: string) => [{ skill, level: 2 as const }];

describe('somebody who arrives', () => {
  // Both know email; one alone knows sql, and has one place.
  const mentors = [mentor({ id: 'both', skills: knows('email', 'sql'), capacity: 1, topics: new Set(['music']) }), mentor({ id: 'plain', skills: knows('email') })];
  const arriving = mentee({ wants: wants('email'), topics: new Set(['music']) });

  it('has the mentor who fits best where nobody else is expected', () => {
    const fitted = fitArrival(arriving, mentors, new Map());
    expect(fitted.chosen).toMatchObject({ mentor: 'both', price: 0 });
    expect(fitted.chosen!.why[0]!.key).toBe('matching.why.skills');
    expect(fitted.note).toBeUndefined();
  });

  it('leaves the mentor whom few can replace to those who need just this one, and is told so', () => {
    const prices = pricePlaces({ history: [mentee({ id: 'later', wants: wants('sql') })], expected: 3 }, mentors);
    expect([...prices.keys()]).toEqual(['both']);
    const fitted = fitArrival(arriving, mentors, prices);
    expect(fitted.chosen!.mentor).toBe('plain');
    expect(fitted.note).toEqual({ key: 'matching.note.keptForOthers', values: { mentor: 'both' } });
  });

  it('is sent away for nobody who is still to come', () => {
    const dear: PlacePrices = new Map([['both', 1_000_000], ['plain', 1_000_000]]); // prettier-ignore
    expect(fitArrival(arriving, mentors, dear).chosen!.mentor).toBe('both');
    expect(pricePlaces({ history: [], expected: 9 }, mentors)).toEqual(new Map());
  });

  it('is told why nobody fits', () => {
    expect(fitArrival(mentee({ languages: ['ar'] }), mentors, new Map())).toEqual({
      against: { self: 0, blocked: 0, noPlace: 0, noCommonLanguage: 2, levelTooLow: 0, noCommonHour: 0 },
    });
  });
});

/** Lets mentees arrive one after the other and gives each what is chosen; nobody is moved. The total, and who has nobody. */
function arriveOneByOne(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[], choose: (one: MenteeProfile, free: MentorProfile[], at: number) => string | undefined) {
  const taken = new Map<string, number>();
  const now = () => mentors.map((one) => ({ ...one, active: one.active + (taken.get(one.id) ?? 0) }));
  let [total, without] = [0, 0];
  mentees.forEach((one, at) => {
    const free = now();
    const chosen = choose(one, free, at);
    if (chosen === undefined) {
      without += 1;
      return;
    }
    taken.set(chosen, (taken.get(chosen) ?? 0) + 1);
    // As the best plan would weigh the pair, so that the totals can be compared.
    total += score(one, mentors.find(({ id }) => id === chosen)!);
  });
  for (const one of now()) if (one.active > one.capacity) throw new Error(`${one.id} has too many`);
  return { total, without };
}

describe('a season of arrivals', () => {
  it('loses less to the best plan in hindsight than taking the best at once, and leaves fewer with nobody', () => {
    const sum = { best: 0, priced: 0, atOnce: 0, pricedWithout: 0, atOnceWithout: 0 };
    for (let seed = 1; seed <= 4; seed += 1) {
      const { mentees, mentors } = makeCohort({ seed, mentees: 200, mentors: 80 });
      // Who came before: the same kind of people, but others.
      const history = makeCohort({ seed: seed + 100, mentees: 600, mentors: 1 }).mentees;
      const atOnce = arriveOneByOne(mentees, mentors, (one, free) => fitArrival(one, free, new Map()).chosen?.mentor);
      let prices: PlacePrices = new Map();
      const priced = arriveOneByOne(mentees, mentors, (one, free, at) => {
        if (at % 20 === 0) prices = pricePlaces({ history, expected: mentees.length - at, seed: at }, free);
        return fitArrival(one, free, prices).chosen?.mentor;
      });
      sum.best += solveCohort({ mentees, mentors }).total;
      sum.priced += priced.total;
      sum.atOnce += atOnce.total;
      sum.pricedWithout += priced.without;
      sum.atOnceWithout += atOnce.without;
    }
    expect(sum.priced).toBeLessThanOrEqual(sum.best);
    expect(sum.best - sum.priced).toBeLessThan(0.7 * (sum.best - sum.atOnce));
    expect(sum.pricedWithout).toBeLessThan(sum.atOnceWithout);
  });
});
