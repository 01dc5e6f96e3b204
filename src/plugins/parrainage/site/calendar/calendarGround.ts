import type { Locale } from '@mentora/platform/i18n';
import { localTime } from '../../calendar';
import type { CalendarThing } from '../../sessions/queries/ownCalendar';
import type { Stretch } from './days';

/** What a view of the calendar stands on. */
export interface ViewGround {
  locale: Locale;
  zone: string;
  /** The day by which it was asked for. */
  day: string;
  today: string;
  days: readonly string[];
  things: ReadonlyMap<string, readonly CalendarThing[]>;
  free: ReadonlyMap<string, readonly Stretch[]>;
  /** What the days are called: « novembre 2026 ». */
  title: string;
}

/** A day as an instant, to be written in UTC. */
export const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Writes days of the calendar, which have no zone. */
export const dayFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

/** A whole date in words: « dimanche 29 novembre 2026 ». */
export const wholeDay = (locale: Locale, day: string): string => dayFormat(locale, { dateStyle: 'full' }).format(atNoon(day));

/** Minutes after midnight as a clock of the language shows them. */
export function clockText(locale: Locale, minutes: number): string {
  return dayFormat(locale, { timeStyle: 'short' }).format(new Date(Date.UTC(2024, 0, 1) + (minutes % 1440) * 60_000));
}

/** The hours of a day in words: « 09:00 – 12:00, 14:00 – 18:00 ». */
export function stretchText(locale: Locale, stretches: readonly Stretch[]): string {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return list.format(stretches.map(({ from, to }) => `${clockText(locale, from)} – ${clockText(locale, to)}`));
}

/** When something begins on a day: what began the day before, with it. */
export function minuteOn(zone: string, day: string, thing: CalendarThing): number {
  const begins = localTime(zone, new Date(thing.startsAt));
  return begins.date < day ? 0 : begins.minute;
}
