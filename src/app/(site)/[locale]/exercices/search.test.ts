import { describe, expect, it } from 'vitest';
import { filtersOf, isUntidy, searchAddress, searchFrom } from './search';

describe('searchFrom', () => {
  it('reads what is asked', () => {
    const params = { q: ' mot de passe ', categorie: 'security', difficulte: 'easy', duree: '10', competence: 'protect', page: '2' };
    expect(searchFrom(params)).toEqual({
      q: 'mot de passe',
      categorie: 'security',
      difficulte: 'easy',
      duree: 10,
      competence: 'protect',
      page: 2,
    });
  });

  it('leaves aside what it does not understand', () => {
    expect(searchFrom({ q: '  ', difficulte: 'impossible', duree: '-3', page: '1.5', autre: 'x' })).toEqual({});
    expect(searchFrom({ q: ['a', 'b'], page: '1' })).toEqual({ q: 'a' });
    expect(searchFrom({ q: 'x'.repeat(300) }).q).toHaveLength(100);
  });
});

describe('searchAddress', () => {
  it('is one address for one search, which leads back to it', () => {
    const search = { q: 'été & co', duree: 5, categorie: 'photos', page: 3 };
    const address = searchAddress('en', search);
    expect(address).toBe('/en/exercices?q=%C3%A9t%C3%A9+%26+co&categorie=photos&duree=5&page=3');
    expect(searchFrom(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(search);
  });

  it('is the catalogue where nothing is asked', () => {
    expect(searchAddress('fr', {})).toBe('/exercices');
  });
});

it('a form that sent its empty fields has an untidy address', () => {
  const sent = { q: 'photo', difficulte: '', duree: '' };
  expect(isUntidy(sent, searchFrom(sent))).toBe(true);
  expect(isUntidy({ q: 'photo' }, { q: 'photo' })).toBe(false);
});

it('asks the query by its own names', () => {
  expect(filtersOf({ q: 'a', duree: 5, page: 2 })).toEqual({ query: 'a', minutesMax: 5 });
});
