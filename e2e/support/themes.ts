import type { Page } from '@playwright/test';
import { defaultLocale } from '../../src/platform/i18n';
import type { Locale } from '../../src/platform/i18n';

/** The three looks of the site, as what a person's system asks for. */
export const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

export type Theme = keyof typeof themes;

/** In which a page is looked at in a language: in one of them in all, in the others where pictures of them are wanted. */
export function themesIn(language: Locale): readonly Theme[] {
  return language === defaultLocale || process.env.TEST_PICTURES ? (Object.keys(themes) as Theme[]) : ['light'];
}
