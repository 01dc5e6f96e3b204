import { describe, expect, it } from 'vitest';
import { actIn, addressAfter, directoryAddress, readDirectoryWish } from './addresses';

describe('the address of the directory', () => {
  it('says what it is narrowed by, and is read back', () => {
    const wish = { q: 'photo', skill: 'pictures', language: 'ar', free: true, page: 3 };
    const address = directoryAddress('en', wish);
    expect(address).toBe('/en/parrains?q=photo&competence=pictures&langue=ar&places=libres&page=3');
    expect(readDirectoryWish(Object.fromEntries(new URL(address, 'https://x').searchParams))).toEqual(wish);
  });

  it('is the bare one where nothing narrows it', () => {
    expect(directoryAddress('fr', readDirectoryWish({}))).toBe('/parrains');
  });

  it.each([{ page: '0' }, { page: '-1' }, { page: 'x' }, { langue: 'français' }, { places: 'oui' }, { q: ['a', 'b'] }])('leaves aside what makes no sense: %j', (given) => {
    expect(readDirectoryWish(given)).toEqual({ page: 1 });
  });
});

describe('the address after an act', () => {
  it('tells what was done, once it is read', () => {
    const address = addressAfter('ar', 'paused', 'a');
    expect(address).toBe('/ar/mentorships/a?fait=en-pause');
    expect(actIn({ fait: 'en-pause' })).toBe('paused');
    expect(actIn({ fait: 'toString' })).toBeUndefined();
  });
});
