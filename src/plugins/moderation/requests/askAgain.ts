import { addDays, dayIn } from '@mentora/platform/i18n';

/** When a request was rejected, and how its person may be asked by the calendar. */
interface Rejection {
  reviewedAt: Date;
  /** The person's own, an IANA name. */
  zone: string;
}

/**
 * The day from which somebody whose request was rejected may ask again, from its first minute on in the person's own
 * zone; null where that day has come.
 */
export function askAgainFrom({ reviewedAt, zone }: Rejection, days: number, now: Date): string | null {
  const from = addDays(dayIn(zone, reviewedAt), days);
  return dayIn(zone, now) < from ? from : null;
}

/** A calendar day as messages take it: noon, so that it is the same day in any zone they may be said in. */
export function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
