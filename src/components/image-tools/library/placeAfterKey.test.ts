import { describe, expect, it } from 'vitest';
import type { ImageSearch } from '../door';
import { placeAfterKey } from './placeAfterKey';
import { readWish, wishParams } from './wish';

describe('the arrows in a grid', () => {
  const grid = { at: 5, columns: 4, count: 10, mirrored: false };
  it.each([
    ['ArrowRight', 6], ['ArrowLeft', 4], ['ArrowDown', 9], ['ArrowUp', 1], ['Home', 0], ['End', 9], ['a', null], ['Enter', null],
  ])('%s leads to %s', (key, to) => expect(placeAfterKey(key, grid)).toBe(to));

  it('are mirrored where one reads from right to left, and stay at the edges', () => {
    expect(placeAfterKey('ArrowLeft', { ...grid, mirrored: true })).toBe(6);
    expect(placeAfterKey('ArrowDown', { ...grid, at: 8 })).toBe(8);
    expect(placeAfterKey('ArrowLeft', { ...grid, at: 0 })).toBe(0);
    expect(placeAfterKey('Home', { at: 0, columns: 1, count: 1, mirrored: false })).toBe(0);
  });
});

describe('what an address asks of the library', () => {
  it.each<[string, ImageSearch]>([
    ['', {}],
    ['q=accueil&mot=wifi', { search: 'accueil', tags: 'wifi' }],
    ['de=moi', { mine: true }],
    ['de=rejected&categorie=abc', { category: 'abc', mine: true, state: 'rejected' }],
  ])('%s', (query, wish) => {
    expect(readWish(new URLSearchParams(query))).toEqual(wish);
    expect(readWish(wishParams(wish))).toEqual(wish);
  });

  it('is nothing where it cannot be meant', () => expect(readWish(new URLSearchParams('de=toi&q=%20'))).toEqual({}));
});
