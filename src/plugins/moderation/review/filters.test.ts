import { describe, expect, it } from 'vitest';
import { addressOf, wishOf } from './filters';

const contributor = '0195f0a1-7b3c-7def-8abc-0123456789ab';

describe('what the queue is asked for', () => {
  it('is what waits, unless told', () => {
    expect(wishOf(undefined)).toEqual({ status: 'pending', page: 1 });
    expect(addressOf(wishOf({}))).toBe('');
  });

  it('comes back from its own address', () => {
    const given = { type: 'exercise', status: 'all', contributor, from: '2026-11-01', to: '2026-11-29', page: '3' };
    const address = addressOf(wishOf(given));
    expect(wishOf(Object.fromEntries(new URLSearchParams(address)))).toEqual({ ...given, page: 3 });
  });

  it.each([
    { type: 'video' },
    { status: 'draft' },
    { contributor: "x' OR 1=1" },
    { from: '2026-02-31' },
    { to: 'demain' },
    { page: '-1' },
    { type: ['exercise', 'image'] },
  ])('leaves out what it cannot mean: %o', (given) => {
    expect(addressOf(wishOf(given as never))).toBe('');
  });
});
