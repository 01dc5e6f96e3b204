import { Temporal } from 'temporal-polyfill';
import { ruleOf } from '../occurrences';
import { ruleText, utcText } from '../rule';
import type { Series } from '../series';

export interface LinkedSession {
  series: Series;
  title: string;
  text: string;
  place?: string | null;
}

/** Opens Google Calendar with the session, or the series, filled in; its times stand by the clocks of its zone. */
export function googleLink({ series, title, text, place }: LinkedSession): string {
  const link = new URL('https://calendar.google.com/calendar/render');
  const end = new Date(series.startsAt.getTime() + series.durationMinutes * 60_000);
  const rule = ruleOf(series);
  // A series must keep its hour; a single session is one instant, wherever it is read.
  const times = [series.startsAt, end].map((at) => (rule ? localText(at, series.timeZone) : utcText(at)));
  link.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: times.join('/'),
    details: text,
    ...(place && { location: place }),
    ctz: series.timeZone,
    ...(rule && { recur: `RRULE:${ruleText(rule)}` }),
  }).toString();
  return link.href;
}

/** Opens Outlook on the web with the session filled in. It takes no recurrence: for a series, offer the file. */
export function outlookLink({ series, title, text, place }: LinkedSession, home: 'live' | 'office' = 'live'): string {
  const link = new URL(`https://outlook.${home === 'live' ? 'live' : 'office'}.com/calendar/0/deeplink/compose`);
  const end = new Date(series.startsAt.getTime() + series.durationMinutes * 60_000);
  // Outlook reads a plus as a plus: spaces are written as %20.
  link.search = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: series.startsAt.toISOString(),
    enddt: end.toISOString(),
    body: text,
    ...(place && { location: place }),
  })
    .toString()
    .replaceAll('+', '%20');
  return link.href;
}

/** Addresses that subscribe to a feed, of which the https one is given: Apple's calendar and others by `webcal:`. */
export function feedLinks(feed: string, name: string): { apple: string; google: string; outlook: string } {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  return {
    apple: webcal,
    google: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(feed)}&name=${encodeURIComponent(name)}`,
  };
}

function localText(at: Date, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}
