import type { Locale } from '@mentora/platform/i18n';
import { casesTexts } from '../messages';

type Notices = (typeof casesTexts)['fr']['notices'];

/** A text of the notifications that needs nothing filled in, in all languages. */
export function caseText(key: keyof Notices): Record<Locale, string> {
  return { fr: casesTexts.fr.notices[key], en: casesTexts.en.notices[key], ar: casesTexts.ar.notices[key] };
}

/** What a view of the panel is called, in all languages. */
export function panelLabel(key: 'cases' | 'rules'): Record<Locale, string> {
  return { fr: casesTexts.fr.panel[key], en: casesTexts.en.panel[key], ar: casesTexts.ar.panel[key] };
}
