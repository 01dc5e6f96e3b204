import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeType } from './type';

describe('judging what was typed', () => {
  it.each([
    ['À bientôt', 'a bientot'],
    ['À bientôt', ' A  BIENTÔT ! '],
    ['cœur', 'COEUR'],
    ['06 12 34 56 78', '0612345678'],
    ['رسالة', 'رساله'],
    ['أحمد', 'احمد'],
    ['مَدْرَسَة', 'مدرسة'],
    ['١٢٣', '123'],
    ['@', ' @ '],
  ])('takes “%s” when somebody types “%s”', (accepted, text) => {
    expect(judgeType(['autre', accepted], text)).toEqual({ right: true, solved: true });
  });

  it.each([
    ['À bientôt', 'À bientot demain'],
    ['0612345678', '0612345679'],
    ['@', '#'],
    ['كتاب', 'كتب'],
  ])('does not take for “%s” what is something else: “%s”', (accepted, text) => {
    expect(judgeType([accepted], text).right).toBe(false);
  });

  it('forgives case, blanks and signs around whatever is accepted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,12}( [a-z0-9]{1,12}){0,3}$/), fc.stringMatching(/^[ .,!?]{0,3}$/), (accepted, around) => {
        expect(judgeType([accepted], `${around}${accepted.toUpperCase()}${around}`).right).toBe(true);
      }),
    );
  });

  it('refuses nothing and far too much', () => {
    expect(() => judgeType(['a'], '  ')).toThrow('typeFirst');
    expect(() => judgeType(['a'], 'a'.repeat(501))).toThrow('answerTooLong');
  });
});
