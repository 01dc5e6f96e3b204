import type { Page } from '@playwright/test';

/** The three looks of the site, as what a person's system asks for. */
export const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

export type Theme = keyof typeof themes;

export const allThemes = Object.keys(themes) as readonly Theme[];
