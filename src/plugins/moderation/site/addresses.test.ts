import { describe, expect, it } from 'vitest';
import { actIn, acts, addressAfter, listAddress, readWish, type Act } from './addresses';

const types = ['exercise', 'image'];
const givenBy = (address: string) => Object.fromEntries(new URL(address, 'https://mentora.example').searchParams);

describe('the address of the list', () => {
  it('says no more than it is narrowed by', () => {
    expect(listAddress('fr')).toBe('/contributeur/mes-contributions');
    expect(listAddress('ar', { page: 1, type: 'image' })).toBe('/ar/contributeur/mes-contributions?type=image');
  });

  it('is read as it was written', () => {
    for (const wish of [{ page: 1 }, { page: 3, status: 'changes-requested' as const }, { page: 2, status: 'draft' as const, type: 'image' }]) {
      expect(readWish(givenBy(listAddress('en', wish)), types)).toEqual(wish);
    }
  });

  it.each([
    { etat: 'published', type: 'video', page: '-1' },
    { etat: ['draft', 'pending'], type: '', page: '1e3' },
    { page: '0' },
    { page: '99999999999999999999' },
  ])('shows everything from the beginning for %j', (given) => {
    expect(readWish(given, types)).toEqual({ page: 1 });
  });
});

describe('an act', () => {
  it.each(Object.keys(acts) as Act[])('%s is told by the address of the next page', (act) => {
    expect(actIn(givenBy(addressAfter('fr', act, 'abc')))).toBe(act);
  });

  it('is none where the address says something else', () => {
    expect([actIn({}), actIn({ fait: 'volee' }), actIn({ fait: ['envoyee'] })]).toEqual([undefined, undefined, undefined]);
  });
});
