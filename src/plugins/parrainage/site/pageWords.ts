import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../messages';

/** Title and description of the pages of mentorship, for the host's metadata. */
export function mentorshipPageWords(locale: Locale, page: 'directory' | 'list'): { title: string; description: string } {
  const words = translator(locale, 'site');
  return { title: words(`${page}.title`), description: words(`${page}.intro`) };
}

/** What the forms of the profile say once they were sent. */
export function mentorshipSaid(locale: Locale, what: 'applied' | 'saved' | 'away' | 'back' | 'looking' | 'notLooking'): string {
  return translator(locale, 'site')(`said.${what}`);
}

/** Why nobody writes in the conversation of a relation any more. */
export const archiveWords = (locale: Locale): string => translator(locale, 'site')('relation.closed');
