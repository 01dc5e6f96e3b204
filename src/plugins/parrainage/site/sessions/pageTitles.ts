import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';

/** What the pages of sessions are called, for the host's metadata. */
export function sessionPageTitle(locale: Locale, page: 'plan' | 'list'): string {
  return page === 'plan' ? translator(locale, 'planning')('title') : translator(locale, 'session')('list.title');
}
