import type { Page } from '@playwright/test';

/** The three looks of the site, as what a person's system asks for. */
export const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

export type Theme = keyof typeof themes;

export const themeNames = Object.keys(themes) as Theme[];

/** What <html> says of them: a script puts it on when the system asks for it, and the styles know nothing else. */
export const worn = {
  light: { 'data-theme': 'light', 'data-contrast': undefined },
  dark: { 'data-theme': 'dark', 'data-contrast': undefined },
  contrast: { 'data-theme': 'light', 'data-contrast': 'more' },
} as const satisfies Record<Theme, Record<string, string | undefined>>;
