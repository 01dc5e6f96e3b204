import type { Locale } from '@mentora/platform/i18n';
import type { SanitizedConfig } from 'payload';
import { translator } from '../../messages';
import { licenceName } from '../../options';

/** The titles of the pages on which contributors write, for the host's metadata. */
export function builderTitle(locale: Locale, page: 'write' | 'preview' | 'new' | 'review'): string {
  if (page === 'review') return translator(locale, 'review')('edit.title');
  const say = translator(locale, 'builder');
  return page === 'new' ? say('new.title') : say(page);
}

/** What the form of a category says. */
export function categoryFormWords(locale: Locale, config: Pick<SanitizedConfig, 'custom'>) {
  const say = translator(locale, 'builder');
  const licence = licenceName(config);
  return {
    names: { fr: say('category.fr'), en: say('category.en'), ar: say('category.ar') },
    licence: say('category.licence', { licence }),
    licenceHint: say('category.licenceHint'),
    licenceName: licence,
    failed: say('category.failed'),
    submit: say('category.submit'),
    sending: say('category.sending'),
  };
}

/** What is said once it is proposed. */
export function categoryProposed(locale: Locale): string {
  return translator(locale, 'builder')('category.done');
}
