import { localePath, type Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';

/** Where something is reported, and the word that leads there: for `ReportLink`. */
export function reportLink(locale: Locale, subject: string, id: string): { href: string; label: string } {
  return { href: localePath(locale, `/signaler/${subject}/${id}`), label: translator(locale, 'cases')('site.button') };
}

/** What the host's forms say once something was sent. */
export const reportDone = (locale: Locale): string => translator(locale, 'cases')('site.report.done');
export const caseDone = (locale: Locale): string => translator(locale, 'cases')('site.case.done');
