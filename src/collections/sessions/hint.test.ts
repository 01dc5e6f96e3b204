import { describe, expect, it } from 'vitest';
import { hintCookie, hintCookies } from './cookies';
import { parseHint } from '@mentora/ui/live';

type User = Parameters<typeof hintCookies>[0];

describe('the hint cookie', () => {
  it.each([
    { name: 'Leïla Benali', roles: ['apprenant'] },
    { name: 'فاطمة', roles: ['formateur', 'administrateur'] },
    { name: '', roles: [] },
  ])('says what the log-in wrote: $name', (hint) => {
    const user = { ...hint, locale: 'fr', theme: 'auto', contrast: 'auto', textSize: 'normal' } as unknown as User;
    const cookies = hintCookies(user).map(({ name, value }) => `${name}=${value}`);
    expect(cookies.some((cookie) => cookie.startsWith(`${hintCookie}=`))).toBe(true);
    expect(parseHint(['a=1', ...cookies].join('; '))).toEqual(hint);
  });

  it.each(['', 'mentora-hint=', 'mentora-hint=%%%', 'mentora-hint=e30', 'other-mentora-hint=x'])(
    '%j names nobody',
    (cookies) => {
      expect(parseHint(cookies)).toBeNull();
    },
  );
});
