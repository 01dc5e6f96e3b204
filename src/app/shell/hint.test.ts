import { describe, expect, it } from 'vitest';
import { formatHint, hintCookie, parseHint } from './hint';

describe('the hint cookie', () => {
  it.each([
    { name: 'Leïla Benali', roles: ['apprenant'] },
    { name: 'فاطمة', roles: ['formateur', 'administrateur'] },
    { name: '', roles: [] },
  ])('comes back as it was written: $name', (hint) => {
    expect(parseHint(`a=1; ${hintCookie}=${formatHint(hint)}; b=2`)).toEqual(hint);
  });

  it.each(['', 'mentora-hint=', 'mentora-hint=%%%', 'mentora-hint=e30', 'other-mentora-hint=x'])(
    '%j names nobody',
    (cookies) => {
      expect(parseHint(cookies)).toBeNull();
    },
  );
});
