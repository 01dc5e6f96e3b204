import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './wordDiff';

const left = (pieces: ReturnType<typeof wordDiff>, gone: string) => pieces.filter(({ kind }) => kind !== gone).map(({ text }) => text).join('');

describe('what has changed in a text', () => {
  it('is told word by word', () => {
    expect(wordDiff('Touchez le bouton vert.', 'Touchez le bouton rouge.', 'fr')).toEqual([
      { kind: 'same', text: 'Touchez le bouton ' },
      { kind: 'removed', text: 'vert' },
      { kind: 'added', text: 'rouge' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('keeps Arabic words whole', () => {
    const pieces = wordDiff('اضغط على الزر الأخضر', 'اضغط على الزر الأحمر', 'ar');
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['الأخضر', 'الأحمر']);
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('fr', 'en', 'ar'), (before, after, locale) => {
        const pieces = wordDiff(before, after, locale);
        expect(left(pieces, 'added')).toBe(before);
        expect(left(pieces, 'removed')).toBe(after);
      }),
    );
  });
});
