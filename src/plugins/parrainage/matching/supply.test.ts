import { describe, expect, it } from 'vitest';
import { makeCohort } from './cohort';
import { mentee, mentor } from './profilesForTest';
import { supplyAgainstDemand } from './supply';

describe('supply against demand', () => {
  it('counts by skill, by language and by both, the greatest lack first', () => {
    const mentees = [
      mentee({ id: 'a', wants: [{ skill: 'sql', level: 0 }], languages: ['fr'] }),
      mentee({ id: 'b', wants: [{ skill: 'sql', level: 3 }], languages: ['ar', 'fr'] }),
      mentee({ id: 'c', wants: [{ skill: 'sql', level: 0 }, { skill: 'html', level: 0 }], languages: ['ar'] }), // prettier-ignore
    ];
    const mentors = [
      mentor({ id: 'x', skills: new Map([['sql', 3]]), languages: ['fr'], capacity: 2, active: 1 }),
      mentor({ id: 'y', skills: new Map([['html', 5]]), languages: ['fr', 'en'], capacity: 3 }),
      mentor({ id: 'z', skills: new Map([['sql', 5]]), languages: ['ar'], capacity: 2, active: 2 }),
    ];
    const supply = supplyAgainstDemand(mentees, mentors);
    expect(supply.bySkill).toEqual([
      { skill: 'sql', mentees: 3, reachable: 2, mentors: 1, places: 1 },
      { skill: 'html', mentees: 1, reachable: 1, mentors: 1, places: 3 },
    ]);
    expect(supply.byLanguage).toEqual([
      { language: 'ar', mentees: 2, reachable: 0, mentors: 0, places: 0 },
      { language: 'fr', mentees: 2, reachable: 2, mentors: 2, places: 4 },
      { language: 'en', mentees: 0, reachable: 0, mentors: 1, places: 3 },
    ]);
    expect(supply.bySkillAndLanguage.slice(0, 3)).toEqual([
      { skill: 'sql', language: 'ar', mentees: 2, reachable: 0, mentors: 0, places: 0 },
      { skill: 'html', language: 'ar', mentees: 1, reachable: 0, mentors: 0, places: 0 },
      { skill: 'sql', language: 'fr', mentees: 2, reachable: 1, mentors: 1, places: 1 },
    ]);
  });

  it('never reaches more than want', () => {
    const { mentees, mentors } = makeCohort({ seed: 2, mentees: 200 });
    const { bySkill, byLanguage, bySkillAndLanguage } = supplyAgainstDemand(mentees, mentors);
    for (const { reachable, mentees: all, mentors: some, places } of [...bySkill, ...byLanguage, ...bySkillAndLanguage]) {
      expect(reachable).toBeLessThanOrEqual(all);
      expect(places).toBeGreaterThanOrEqual(some);
    }
  });
});
