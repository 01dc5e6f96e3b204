'use client';

import format from 'icu-minify/format';
import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '@mentora/platform/i18n';
import type { CompiledWords } from './compileWords';

interface Spoken {
  locale: Locale;
  words: CompiledWords;
}

const Context = createContext<Spoken | null>(null);

/** Gives client components their language and words; these were compiled where they come from. */
export function Words({ locale, words, children }: Spoken & { children: ReactNode }) {
  const spoken = useMemo(() => ({ locale, words }), [locale, words]);
  return <Context value={spoken}>{children}</Context>;
}

function useSpoken(): Spoken {
  const spoken = use(Context);
  if (!spoken) throw new Error('These components stand in no <Words>.');
  return spoken;
}

/** The language of the page. */
export function useLocale(): Locale {
  return useSpoken().locale;
}

/** Says a word by its key, with what there is to put in. */
export interface Translator {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
}

const formatters = {
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...of),
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...of),
};

/** What ICU calls a number's style by its name. */
const formats = { number: { percent: { style: 'percent' }, integer: { maximumFractionDigits: 0 } } } as const;

/** The words of a namespace. next-intl's own hook would bring a parser of 12 KB to every learner. */
export function useTranslations(namespace: string): Translator {
  const { locale, words } = useSpoken();
  return useMemo(() => translator(locale, words, namespace), [locale, words, namespace]);
}

/** The same outside a component. */
export function translator(locale: Locale, words: CompiledWords, namespace: string): Translator {
  const find = (key: string) =>
    `${namespace}.${key}`
      .split('.')
      .reduce<CompiledWords[string] | undefined>(
        (at, part) => (at === undefined || typeof at === 'string' || Array.isArray(at) ? undefined : at[part]),
        words,
      );
  const isMessage = (found: ReturnType<typeof find>) => typeof found === 'string' || Array.isArray(found);
  const say = (key: string, values?: Record<string, string | number>) => {
    const found = find(key);
    return isMessage(found) ? (format(found, locale, values, { formatters, formats }) as string) : `${namespace}.${key}`;
  };
  return Object.assign(say, { has: (key: string) => isMessage(find(key)) });
}
