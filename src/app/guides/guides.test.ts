import { roles } from '@mentora/access';
import { existsSync, globSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '@mentora/platform/i18n';
import { messagesOf } from '../messages';
import { chaptersOf, guides, isGuide, pictures } from './guides';

const file = (locale: string, picture: string) => `public/guides/${locale}/${picture}.webp`;

describe('the guides', () => {
  it('are one for each role, with words for each chapter in each language', async () => {
    expect(Object.keys(guides).toSorted()).toEqual([...roles].toSorted());
    for (const locale of locales) {
      const words = (await messagesOf(locale)).help.guides as Record<string, { chapters: object }>;
      for (const role of roles) expect(Object.keys(words[role]!.chapters), `${role} in ${locale}`).toEqual([...guides[role]]);
    }
    expect([isGuide('parent'), isGuide('toString'), isGuide('')]).toEqual([true, false, false]);
  });

  it('have their pictures in each language, small enough for a phone, and none that no page shows', () => {
    const wanted = locales.flatMap((locale) => pictures.map((picture) => file(locale, picture)));
    expect(wanted.filter((path) => !existsSync(path))).toEqual([]);
    expect(globSync('public/guides/**/*.*').toSorted()).toEqual(wanted.toSorted());
    for (const path of wanted) expect(statSync(path).size, path).toBeLessThan(40_000);
  });

  it('grow by what plugins add, in its place', () => {
    const words = { fr: 'x', en: 'x', ar: 'x' };
    const added = [
      { guide: 'parent', key: 'later', order: 99, title: words, text: words },
      { guide: 'parent', key: 'between', order: 15, title: words, text: words },
      { guide: 'formateur', key: 'elsewhere', order: 1, title: words, text: words },
    ] as const;
    expect(chaptersOf('parent', added).map(({ key }) => key)).toEqual(['together', 'between', 'account', 'follow', 'later']);
  });
});
