import { describe, expect, it } from 'vitest';
import type { AnswerRow } from '../row';
import { nextAnswer } from './nextAnswer';

const judgement = (right: boolean, solved = right) => ({ right, solved, kept: { kind: 'type' as const, text: `${right}` } });

function after(...judgements: ReturnType<typeof judgement>[]): AnswerRow {
  return judgements.reduce<AnswerRow | undefined>((before, next) => nextAnswer('a', before, next), undefined)!;
}

describe('what happened at a step', () => {
  it('right at the first try', () => {
    expect(after(judgement(true))).toMatchObject({ first_right: true, solved: true, tries: 1, misses: 0 });
  });

  it('a miss is never made good, and the step can still be solved', () => {
    expect(after(judgement(false), judgement(false), judgement(true))).toMatchObject({
      first_right: false,
      solved: true,
      tries: 3,
      misses: 2,
    });
  });

  it('with several zones, a miss between two found ones takes the point', () => {
    expect(after(judgement(true, false), judgement(false), judgement(true))).toMatchObject({ first_right: false, solved: true });
    expect(after(judgement(true, false), judgement(true))).toMatchObject({ first_right: true, solved: true });
  });

  it('what comes after a step is solved changes nothing', () => {
    expect(after(judgement(true), judgement(false))).toEqual(after(judgement(true)));
  });
});
