import type { Locale } from '@mentora/platform/i18n';

/** Days as a person in a zone reads them. */
export function datesFor(locale: Locale, timeZone: string): { day: (iso: string) => string; moment: (iso: string) => string } {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return { day: (iso) => day.format(new Date(iso)), moment: (iso) => moment.format(new Date(iso)) };
}

/** A stretch of time as people say it: minutes, hours or days, whichever is short. */
export function spanOf(seconds: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  const hours = Math.round(seconds / 3600);
  return hours < 48 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.round(seconds / 86_400) };
}
