import arabic from '@fontsource/readex-pro/files/readex-pro-arabic-400-normal.woff2';
import arabicBold from '@fontsource/readex-pro/files/readex-pro-arabic-600-normal.woff2';
import display from '@fontsource/fraunces/files/fraunces-latin-600-normal.woff2';
import text from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2';
import { preload } from 'react-dom';
import type { Locale } from '@mentora/platform/i18n';

const latin = [display, text];

const fonts: Record<Locale, readonly string[]> = { fr: latin, en: latin, ar: [arabicBold, arabic] };

/** Asks for the fonts that the top of every page is written in, before its styles have been read. */
export function preloadFonts(locale: Locale): void {
  for (const font of fonts[locale]) preloadFont(font);
}

/** Asks also for the bold one, for a page that has it at its top: where it comes late, what stands below moves. */
export function preloadBold(locale: Locale): void {
  if (locale !== 'ar') preloadFont(bold);
}

function preloadFont(font: string): void {
  preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
