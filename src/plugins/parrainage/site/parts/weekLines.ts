import type { Locale } from '@mentora/platform/i18n';
import type { Availability } from '../../profiles/hours';

/** A Monday, for the names of days. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** The name of a day in a language: 1 for Monday to 7 for Sunday. */
export function dayLabel(locale: Locale, day: number): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(monday + (day - 1) * dayLength);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The hours of a week in words, a line for each day that has some: « Lundi : 09:00–12:00 ». */
export function weekLines(locale: Locale, weekly: Availability['weekly']): string[] {
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const at = (minutes: number) => times.format(monday + minutes * 60_000);
  const colon = locale === 'fr' ? '\u00A0:' : ':';
  return [1, 2, 3, 4, 5, 6, 7].flatMap((day) => {
    const hours = weekly.filter((one) => one.day === day).toSorted((a, b) => a.from - b.from);
    if (hours.length === 0) return [];
    const stretches = hours.map(({ from, to }) => `${at(from)} – ${at(to)}`).join(locale === 'ar' ? '، ' : ', ');
    return [`${dayLabel(locale, day)}${colon} ${stretches}`];
  });
}
