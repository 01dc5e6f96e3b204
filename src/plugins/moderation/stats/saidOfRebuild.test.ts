import { expect, it } from 'vitest';
import { saidOfRebuild } from './saidOfRebuild';

it.each([
  [{ people: 0, corrected: [], corrections: [] }, ['Nobody has contributed anything yet: there are no figures to make anew.']],
  [{ people: 1, corrected: [], corrections: [] }, ['The figures of 1 contributor were made anew: all of them were right.']],
  [{ people: 2, corrected: [], corrections: [] }, ['The figures of 2 contributors were made anew: all of them were right.']],
  [
    {
      people: 3,
      corrected: ['ana', 'ben'],
      corrections: [
        { person: 'ana', figure: 'approved_contributions', before: 7, after: 2 },
        { person: 'ben', figure: 'streak_days', before: 0, after: 1 },
        { person: 'ana', figure: 'approval_rate', before: null, after: 5000 },
      ],
    },
    [
      'The figures of 3 contributors were made anew. Those of 2 were wrong and are right now:',
      '  ana',
      '    approved contributions: 7 → 2',
      '    approval rate: none → 5000',
      '  ben',
      '    streak days: 0 → 1',
    ],
  ],
  [
    { people: 1, corrected: ['ana'], corrections: [{ person: 'ana', figure: 'streak_days', before: 3, after: 1 }] },
    ['The figures of 1 contributor were made anew. Those of 1 were wrong and are right now:', '  ana', '    streak days: 3 → 1'],
  ],
])('says what was done: %o', (rebuilt, lines) => {
  expect(saidOfRebuild(rebuilt)).toEqual(lines);
});
