import { describe, expect, it } from 'vitest';
import { richTextToHtml } from '../../exercises/compile/richTextToHtml';
import { Chance } from './random';
import { richText } from './richText';

describe('texts of the demonstration', () => {
  it('become paragraphs, lists and bold words', () => {
    const text = 'Un **mot** fort,\nsur deux lignes.\n\n- un\n- **deux**\n\nFin <b>.';
    expect(richTextToHtml(richText(text))).toBe(
      '<p>Un <strong>mot</strong> fort, sur deux lignes.</p><ul><li>un</li><li><strong>deux</strong></li></ul><p>Fin &#60;b&#62;.</p>',
    );
  });
});

describe('chance', () => {
  it('is the same for the same text, spread, and within its bounds', () => {
    const draws = (seed: string) => {
      const chance = new Chance(seed);
      return Array.from({ length: 1000 }, () => chance.between(1, 6));
    };
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
    for (const side of [1, 2, 3, 4, 5, 6]) {
      expect(Math.abs(draws('a').filter((draw) => draw === side).length - 1000 / 6)).toBeLessThan(60);
    }
  });
});
