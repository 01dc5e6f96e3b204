'use client';

import { usePathname } from 'next/navigation';
import { directionOf, localePath, locales, splitLocalePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { noteLanguageChosen } from './languageChoice';

const names: Record<Locale, string> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** The same page in each language, each in its own name. What was searched for stays in the address. */
export function LanguageLinks({ current, className }: { current: Locale; className?: string }) {
  const { path } = splitLocalePath(usePathname());
  return (
    <ul className={className}>
      {locales.map((locale) => (
        <li key={locale}>
          {/* A whole new page, since its direction and its fonts change. */}
          <a
            href={localePath(locale, path)}
            hrefLang={locale}
            lang={locale}
            dir={directionOf(locale)}
            aria-current={locale === current ? 'true' : undefined}
            onClick={(event) => {
              noteLanguageChosen();
              event.currentTarget.href = localePath(locale, path) + window.location.search;
            }}
            className="inline-flex min-h-11 items-center rounded-full px-4 hover:bg-band aria-[current=true]:font-bold aria-[current=true]:underline aria-[current=true]:decoration-sun aria-[current=true]:decoration-[3px] aria-[current=true]:underline-offset-6"
          >
            {names[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
