import { describe, expect, it } from 'vitest';
import { normaliseText } from './normaliseText';

describe('normaliseText', () => {
  it.each([
    ['Été À L’École', 'ete a l ecole'],
    ['  cœur…  ', 'coeur'],
    ['أَهْلاً', 'اهلا'],
    ['رسالة', 'رساله'],
    ['مستشفى', 'مستشفي'],
    ['٣٤ و ۷', '34 و 7'],
    ['ÀÉÎ-oô', 'aei oo'],
  ])('%s → %s', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('is stable: what is normalised stays as it is', () => {
    for (const text of ['Œuvre', 'الرسائل القصيرة', 'naïve 12']) {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }
  });
});
