import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTimeZone } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Area } from '@/app/messages';

/** Gives client components the messages of some areas, and of those alone. */
export async function AreaMessages({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const [locale, messages, timeZone] = await Promise.all([getLocale(), getMessages(), getTimeZone()]);
  const chosen = Object.fromEntries(areas.map((area) => [area, messages[area]]));
  return (
    <NextIntlClientProvider locale={locale} messages={chosen} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}
