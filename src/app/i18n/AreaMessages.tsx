import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@mentora/ui/words';
import { compileWords, type CompiledWords } from '@mentora/ui/words/compile';
import type { Area } from '@/app/messages';

/** The messages of some areas, as client components take them. */
export async function areaWords(areas: readonly Area[]): Promise<CompiledWords> {
  const messages = await getMessages();
  return Object.fromEntries(areas.map((area) => [area, compileWords(messages[area])]));
}

/** Gives client components the messages of some areas, and of those alone. */
export async function AreaMessages({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const [locale, words] = await Promise.all([getLocale(), areaWords(areas)]);
  return (
    <Words locale={locale} words={words}>
      {children}
    </Words>
  );
}
