import { localise, type Locale } from '@mentora/platform/i18n';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

/** The words of the builder, for the `Words` around it: `{ builder: compileWords(builderMessages(locale)) }`. */
export function builderMessages(locale: Locale): Record<string, unknown> {
  return localise({ fr, en, ar }, locale);
}
