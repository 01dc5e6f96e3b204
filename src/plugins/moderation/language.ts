import { defaultLocale, isLocale, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** The language of whoever asks. */
export function languageOf(req: Pick<PayloadRequest, 'i18n'>): Locale {
  const { language } = req.i18n;
  return isLocale(language) ? language : defaultLocale;
}
