import { describe, expect, it } from 'vitest';
import { explainPair, scorerOf } from '../../matching';
import { mentee, mentor } from '../../matching/profilesForTest';
import { criteriaWith } from '.';
import { criterionOf, registeredKey, type RegisteredFacts } from './registered';

const sameTown: RegisteredFacts = {
  key: 'sameTown',
  weight: 1_000,
  mentees: new Map([['mentee', 'Lyon']]),
  mentors: new Map([['near', 'Lyon'], ['far', 'Brest']]), // prettier-ignore
  scores: new Map([['Lyon', new Map([['Lyon', 1], ['Brest', 0]])]]), // prettier-ignore
};

describe('a registered criterion', () => {
  it('weighs beside the others, and says nothing of whom it knows nothing', () => {
    const score = scorerOf(criteriaWith([sameTown]), 'together');
    const [near, far, unknown] = ['near', 'far', 'unknown'].map((id) => mentor({ id }));
    expect(score(mentee(), near!)).toBeGreaterThan(score(mentee(), unknown!));
    expect(score(mentee(), far!)).toBeLessThan(score(mentee(), unknown!));
    expect(score(mentee(), unknown!)).toBe(scorerOf(criteriaWith([]), 'together')(mentee(), unknown!));
  });

  it('explains by its key, for whoever has its words', () => {
    const why = (id: string) => explainPair(criteriaWith([sameTown]), 'mentee', mentee(), mentor({ id })).find(({ criterion }) => criterion === 'sameTown');
    expect(why('near')).toMatchObject({ key: registeredKey, values: { criterion: 'sameTown' } });
    expect(why('far')).toBeUndefined();
  });

  it('goes to another thread as it is', () => {
    const copy = criterionOf(structuredClone(sameTown));
    expect(copy.score(mentee(), mentor({ id: 'near' }))).toBe(1);
    expect(copy.looksAt).toBeDefined();
  });
});
