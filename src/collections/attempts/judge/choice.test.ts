import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChoice } from './choice';

const options = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 8 })
  .filter((rights) => rights.includes(true))
  .map((rights) => rights.map((right, index) => ({ id: `option ${index}`, right })));
const ids = (given: { id: string }[]) => given.map(({ id }) => id);

describe('judging a choice', () => {
  it('is right for exactly the right options, in any order', () => {
    fc.assert(
      fc.property(options.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 1 }))), ([all, chosen]) => {
        const { right, solved } = judgeChoice({ multiple: true, options: all }, ids(chosen));
        const wanted = ids(all.filter((option) => option.right)).sort();
        expect(right).toBe(JSON.stringify(wanted) === JSON.stringify(ids(chosen).sort()));
        expect(solved).toBe(right);
      }),
    );
  });

  it.each([
    [[], true, 'chooseFirst'],
    [['a', 'b'], false, 'chooseOne'],
    [['a', 'a'], true, 'unknownOption'],
    [['c'], true, 'unknownOption'],
  ])('refuses %o', (chosen, multiple, code) => {
    const question = { multiple, options: [{ id: 'a', right: true }, { id: 'b', right: false }] };
    expect(() => judgeChoice(question, chosen)).toThrow(code);
  });
});
