import { Temporal } from 'temporal-polyfill';
import type { Frequency } from './definitions';

/** Hours of the day, in minutes after midnight, in which nothing that can wait is sent. `from` after `to` spans midnight. */
export interface QuietHours {
  from: number;
  to: number;
}

/** When and how a person wants to be told of one category by one channel. */
export interface Wishes {
  frequency: Frequency;
  /** An IANA name: quiet hours and mornings are the person's own. */
  timeZone: string;
  quiet: QuietHours | null;
  /** Nothing at all is sent before this time. */
  undisturbedUntil: Date | null;
}

/** The hour of the day at which digests are sent. */
const morning = 8;

/**
 * When something that happens now is to be sent, or null for never. Pure: the same for the same arguments.
 * Urgent: at once, in quiet hours too. "Do not disturb" holds for everything.
 */
export function dueAt(now: Date, urgent: boolean, { frequency, timeZone, quiet, undisturbedUntil }: Wishes): Date | null {
  if (frequency === 'off') return null;
  let due = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (!urgent) due = slot(due, frequency);
  if (undisturbedUntil && undisturbedUntil.getTime() > due.epochMilliseconds) {
    due = Temporal.Instant.fromEpochMilliseconds(undisturbedUntil.getTime()).toZonedDateTimeISO(timeZone);
  }
  if (quiet && !urgent) due = afterQuiet(due, quiet);
  return new Date(due.epochMilliseconds);
}

function slot(now: Temporal.ZonedDateTime, frequency: Frequency): Temporal.ZonedDateTime {
  if (frequency === 'batched') return now.round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'ceil' });
  if (frequency === 'daily' || frequency === 'weekly') {
    const today = now.withPlainTime({ hour: morning });
    const days = frequency === 'daily' ? 0 : (8 - now.dayOfWeek) % 7;
    const next = today.add({ days });
    return Temporal.ZonedDateTime.compare(next, now) > 0 ? next : next.add({ days: frequency === 'daily' ? 1 : 7 });
  }
  return now;
}

function afterQuiet(due: Temporal.ZonedDateTime, { from, to }: QuietHours): Temporal.ZonedDateTime {
  const minute = due.hour * 60 + due.minute;
  const within = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!within) return due;
  const end = due.withPlainTime({ hour: Math.floor(to / 60), minute: to % 60 });
  return Temporal.ZonedDateTime.compare(end, due) > 0 ? end : end.add({ days: 1 });
}

/** How long one asks to be left alone. */
export type LeaveLength = 'off' | 'hour' | 'tomorrow' | 'week';

/** When being left alone ends: in an hour, tomorrow morning or in a week, by the person's clock; null for "off". */
export function endOfLeave(now: Date, length: LeaveLength, timeZone: string): Date | null {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (length === 'hour') return new Date(here.add({ hours: 1 }).epochMilliseconds);
  if (length === 'tomorrow') return new Date(here.add({ days: 1 }).withPlainTime({ hour: morning }).epochMilliseconds);
  if (length === 'week') return new Date(here.add({ weeks: 1 }).epochMilliseconds);
  return null;
}
