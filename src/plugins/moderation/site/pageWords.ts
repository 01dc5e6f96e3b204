import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../messages';

/** Title and description of the pages of contributors, for the host's metadata. */
export function contributorPageWords(locale: Locale, page: 'home' | 'list' | 'one'): { title: string; description: string } {
  const words = translator(locale, 'pages');
  return { title: words(`${page}.title`), description: words(`${page}.description`) };
}
