import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@mentora/ui/words';
import { compileWords } from '@mentora/ui/words/compile';
import type { Area } from '@/app/messages';

/** Gives client components the messages of some areas, and of those alone. */
export async function AreaMessages({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  const words = Object.fromEntries(areas.map((area) => [area, compileWords(messages[area])]));
  return (
    <Words locale={locale} words={words}>
      {children}
    </Words>
  );
}
