import type { Locale } from '@mentora/platform/i18n';
import { casesTexts } from '../../messages';

/** A text about a rule in all languages. */
export function ruleText(key: keyof (typeof casesTexts)['fr']['rules']): Record<Locale, string> {
  return { fr: casesTexts.fr.rules[key], en: casesTexts.en.rules[key], ar: casesTexts.ar.rules[key] };
}
