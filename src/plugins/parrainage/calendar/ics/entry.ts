import { Temporal } from 'temporal-polyfill';
import type { ICalCalendar, ICalEventData } from 'ical-generator';
import { ICalAttendeeStatus, ICalEventStatus } from 'ical-generator';
import { missingOccurrences } from '../missing';
import { occurrencesOf, ruleOf, type Change, type Occurrence } from '../occurrences';
import { ruleText, type Rule } from '../rule';
import { isSecondTime, type Series } from '../series';
import { localTime } from '../zones';
import { plainLine, plainText, plainUrl } from './text';

export interface CalendarPerson {
  name: string;
  email: string;
}

/** What the people of an invitation have answered (PARTSTAT, RFC 5545 3.2.12). */
export type Answer = 'needsAction' | 'accepted' | 'declined' | 'tentative';

/** A session or a series of them as calendars are to show it. The words are in the reader's language. */
export interface CalendarEntry {
  /** The same for as long as it lives, on all calendars; a series that was split off has another one. */
  uid: string;
  /** Rises with each change that matters to those invited (RFC 5545 3.8.7.4). */
  sequence: number;
  /** When this is written. */
  stamp: Date;
  series: Series;
  changes: readonly Change[];
  title: string;
  text: string;
  place?: string | null;
  url?: string | null;
  status: 'confirmed' | 'tentative' | 'cancelled';
}

const statuses = { confirmed: ICalEventStatus.CONFIRMED, tentative: ICalEventStatus.TENTATIVE, cancelled: ICalEventStatus.CANCELLED };

const answers = {
  needsAction: ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
};

export interface Invited {
  organiser: CalendarPerson;
  attendees: readonly (CalendarPerson & { answer: Answer })[];
}

/** Writes the whole of an entry: its rule, without what was cancelled, and beside it each occurrence that was changed. */
export function writeEntry(calendar: ICalCalendar, entry: CalendarEntry, invited?: Invited): void {
  const { series } = entry;
  const rule = ruleOf(series);
  const occurrences = occurrencesOf(series, entry.changes);
  if (!rule) {
    calendar.createEvent(eventOf(entry, occurrences[0]!, statusOf(entry, occurrences[0]!), invited));
    return;
  }
  const master = occurrencesOf(series)[0]!;
  calendar.createEvent({ ...eventOf(entry, master, entry.status, invited), repeating: recurrenceLines(series, rule, occurrences) });
  for (const occurrence of occurrences) if (occurrence.state === 'changed') writeOccurrence(calendar, entry, occurrence, invited);
}

/** Writes one occurrence of a series by itself (RECURRENCE-ID, RFC 5545 3.8.4.4). */
export function writeOccurrence(calendar: ICalCalendar, entry: CalendarEntry, occurrence: Occurrence, invited?: Invited): void {
  const event = eventOf(entry, occurrence, statusOf(entry, occurrence), invited);
  calendar.createEvent({ ...event, recurrenceId: inZone(occurrence.recurrenceId, event.timezone ?? 'UTC') });
}

function statusOf({ status }: CalendarEntry, { state }: Occurrence): CalendarEntry['status'] {
  return state === 'cancelled' ? 'cancelled' : status;
}

function eventOf(entry: CalendarEntry, { startsAt, endsAt }: Occurrence, status: CalendarEntry['status'], invited?: Invited): ICalEventData {
  // An hour that comes a second time cannot be said beside a zone (RFC 5545 3.3.5): it is written in UTC.
  const zone = [startsAt, endsAt].some((at) => isSecondTime(at, entry.series.timeZone)) ? 'UTC' : entry.series.timeZone;
  return {
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.stamp,
    start: inZone(startsAt, zone),
    end: inZone(endsAt, zone),
    timezone: zone,
    summary: plainLine(entry.title),
    description: plainText(entry.text),
    ...(entry.place && { location: plainLine(entry.place) }),
    ...(entry.url && { url: plainUrl(entry.url) }),
    status: statuses[status],
    ...(invited && { organizer: { ...invited.organiser, name: plainLine(invited.organiser.name) }, attendees: invited.attendees.map(attendee) }),
  };
}

function attendee({ name, email, answer }: Invited['attendees'][number]) {
  return { name: plainLine(name), email, rsvp: answer === 'needsAction', status: answers[answer] };
}

/**
 * The rule as calendars agree on it: ended by UNTIL, as they do not agree on what COUNT counts where the clocks skip an
 * hour; and with what does not exist or was cancelled taken out by name.
 */
function recurrenceLines(series: Series, rule: Rule, occurrences: readonly Occurrence[]): string {
  const { timeZone } = series;
  const last = occurrences.at(-1)!.recurrenceId;
  const cancelled = occurrences.filter(({ state }) => state === 'cancelled').map(({ recurrenceId }) => localText(inZone(recurrenceId, timeZone)));
  const { minute } = localTime(timeZone, series.startsAt);
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60, second: series.startsAt.getUTCSeconds() });
  const skipped = missingOccurrences(series).flatMap((missing) =>
    missing.reason === 'hourSkipped' ? [localText(Temporal.PlainDate.from(missing.date).toPlainDateTime(time))] : [],
  );
  const exdate = [...cancelled, ...skipped].sort().join(',');
  const lines = [`RRULE:${ruleText({ ...rule, count: null, until: last })}`];
  // Without a zone there is none to name: the times are in UTC.
  if (exdate) lines.push(timeZone === 'UTC' ? `EXDATE:${exdate.replace(/(?=,|$)/g, 'Z')}` : `EXDATE;TZID=${timeZone}:${exdate}`);
  return lines.join('\r\n');
}

function inZone(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

function localText(local: Temporal.ZonedDateTime | Temporal.PlainDateTime): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${local.year}${pad(local.month)}${pad(local.day)}T${pad(local.hour)}${pad(local.minute)}${pad(local.second)}`;
}
