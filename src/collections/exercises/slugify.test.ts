import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slugify';

describe('slugify', () => {
  it.each([
    ['Envoyer une photo', 'envoyer-une-photo'],
    ['  L’écran : « d’accueil » ! ', 'l-ecran-d-accueil'],
    ['Un cœur à 100 %', 'un-coeur-a-100'],
    ['الرسائل', 'exercice'],
    ['', 'exercice'],
  ])('%s → %s', (title, slug) => expect(slugify(title)).toBe(slug));

  it('is always an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugify(title)) && slugify(title).length <= 80));
  });
});
