import { describe, expect, it } from 'vitest';
import { localePath, splitLocalePath } from './localePath';
import { locales } from './locales';

describe('localePath', () => {
  it.each([
    ['fr', '/', '/'],
    ['fr', '/exercices', '/exercices'],
    ['en', '/', '/en'],
    ['ar', '/exercices/premier-message', '/ar/exercices/premier-message'],
  ] as const)('%s %s is at %s', (locale, path, address) => {
    expect(localePath(locale, path)).toBe(address);
  });

  it('is undone by splitLocalePath in every language', () => {
    for (const locale of locales) {
      for (const path of ['/', '/exercices', '/enquete', '/articles']) {
        expect(splitLocalePath(localePath(locale, path))).toMatchObject({ locale, path });
      }
    }
  });
});
