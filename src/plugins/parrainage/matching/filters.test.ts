import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayMeet, tallyReasons, whyNot } from './filters';
import { mentee, mentor, people } from './profilesForTest';
import { weekOf } from './week';

describe('what keeps two people apart', () => {
  it('is nothing for two who may meet', () => {
    expect(whyNot(mentee(), mentor())).toEqual([]);
    expect(mayMeet(mentee(), mentor())).toBe(true);
  });

  it.each([
    ['self', mentee({ id: 'a' }), mentor({ id: 'a' })],
    ['blocked', mentee({ blocked: new Set(['mentor']) }), mentor()],
    ['blocked', mentee(), mentor({ blocked: new Set(['mentee']) })],
    ['noPlace', mentee(), mentor({ capacity: 2, active: 2 })],
    ['noPlace', mentee(), mentor({ capacity: 1, active: 3 })],
    ['noCommonLanguage', mentee({ languages: ['fr', 'en'] }), mentor({ languages: ['ar'] })],
    ['levelTooLow', mentee({ wants: [{ skill: 'sql', level: 3 }] }), mentor({ skills: new Map([['sql', 3]]) })],
    ['levelTooLow', mentee({ wants: [{ skill: 'sql', level: 0 }] }), mentor({ skills: new Map([['html', 5]]) })],
    ['noCommonHour', mentee({ week: weekOf([[0, 8]]) }), mentor({ week: weekOf([[5, 20]]) })],
  ] as const)('is named: %s', (reason, one, other) => {
    expect(whyNot(one, other)).toEqual([reason]);
    expect(mayMeet(one, other)).toBe(false);
  });

  it('is told all at once, and counted', () => {
    const alone = mentor({ id: 'b', capacity: 0, languages: ['ar'] });
    expect(whyNot(mentee(), alone)).toEqual(['noPlace', 'noCommonLanguage']);
    expect(tallyReasons(mentee(), [alone, mentor({ capacity: 0 }), mentor()])).toMatchObject({ noPlace: 2, noCommonLanguage: 1, self: 0 });
  });

  it('does not ask for a level of who wants nothing in particular, and is content with one skill', () => {
    expect(mayMeet(mentee({ wants: [] }), mentor({ skills: new Map() }))).toBe(true);
    const wants = [{ skill: 'sql', level: 4 as const }, { skill: 'html', level: 0 as const }]; // prettier-ignore
    expect(mayMeet(mentee({ wants }), mentor({ skills: new Map([['html', 1]]) }))).toBe(true);
  });

  it('is found the same by both ways of asking', () => {
    fc.assert(
      fc.property(people(3, 3), ({ mentees, mentors }) => {
        for (const one of mentees) for (const other of mentors) expect(mayMeet(one, other)).toBe(whyNot(one, other).length === 0);
      }),
    );
  });
});
