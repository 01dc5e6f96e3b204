import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';

/** Title and description of the calendar's pages, for the host's metadata. */
export function calendarWords(locale: Locale, page: 'calendar' | 'history'): { title: string; description: string } {
  const words = translator(locale, 'calendar');
  return page === 'calendar' ? { title: words('title'), description: words('intro') } : { title: words('history.title'), description: words('history.intro') };
}
