import { zoneOf } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';

/** How this view writes instants: in the language and the time zone of who reads it. */
export function datesOf(req: PayloadRequest, locale: Locale) {
  const timeZone = zoneOf(req);
  const moments = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' });
  return {
    zone: timeZone,
    moment: (instant: string) => moments.format(new Date(instant)),
    time: (instant: string) => times.format(new Date(instant)),
  };
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A span of time as people say it, in its largest unit: « 3 jours ». What is shorter than a minute is one. */
export function span(seconds: number, locale: Locale): string {
  const [unit, value] =
    seconds < hour
      ? (['minute', seconds / minute] as const)
      : seconds < 2 * day
        ? (['hour', seconds / hour] as const)
        : (['day', seconds / day] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(Math.max(1, Math.round(value)));
}

/** For how long something has been so, until now. */
export function age(since: string | Date, locale: Locale): string {
  return span((Date.now() - new Date(since).getTime()) / 1000, locale);
}
