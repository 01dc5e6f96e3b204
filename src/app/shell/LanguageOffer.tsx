'use client';

import { X } from 'lucide';
import { useSyncExternalStore } from 'react';
import { usePathname } from 'next/navigation';
import { directionOf, isLocale, localePath, splitLocalePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { Glyph } from '@mentora/ui';
import { profileLanguage } from '@mentora/ui/live';
import { languageChosen, noteLanguageChosen, whenLanguageChosen } from './languageChoice';

/** In the language that is offered, since that is the one that its reader reads. */
const words: Record<Locale, { offer: string; go: string; close: string }> = {
  fr: { offer: 'Ce site existe aussi en français.', go: 'Continuer en français', close: 'Fermer' },
  en: { offer: 'This site is also in English.', go: 'Continue in English', close: 'Close' },
  ar: { offer: 'هذا الموقع متاح بالعربية أيضًا.', go: 'المتابعة بالعربية', close: 'إغلاق' },
};

/** The language that a person has settled for in the profile, else the first of the browser that the site speaks. */
function preferred(): Locale | undefined {
  const own = profileLanguage(document.cookie);
  return own ?? navigator.languages.map((language) => language.split('-', 1)[0]).find(isLocale);
}

/** Offers the person's own language where the page is in another. Nobody is sent anywhere without being asked. */
export function LanguageOffer({ current }: { current: Locale }) {
  const { path } = splitLocalePath(usePathname());
  const offered = useSyncExternalStore(
    whenLanguageChosen,
    () => (languageChosen() ? undefined : preferred()),
    () => undefined,
  );
  if (!offered || offered === current) return null;

  const { offer, go, close } = words[offered];
  return (
    <aside
      aria-label={offer}
      lang={offered}
      dir={directionOf(offered)}
      className="fixed inset-x-3 bottom-20 z-30 mx-auto flex max-w-140 flex-wrap items-center gap-x-4 rounded-md border border-line-strong bg-sheet py-2 ps-5 pe-2 shadow-2 md:bottom-5 print:hidden"
    >
      <p className="flex-1 basis-50">{offer}</p>
      <a href={localePath(offered, path)} onClick={noteLanguageChosen} className="link inline-flex min-h-11 items-center font-bold">
        {go}
      </a>
      <button
        type="button"
        onClick={noteLanguageChosen}
        className="grid size-11 place-items-center rounded-full hover:bg-band"
      >
        <Glyph shape={X} size={20} />
        <span className="sr-only">{close}</span>
      </button>
    </aside>
  );
}
