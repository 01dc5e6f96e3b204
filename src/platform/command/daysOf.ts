import type { SQL } from '@payloadcms/db-postgres/drizzle';
import type { PayloadRequest } from 'payload';
import { sql } from './query';

/** The time zone of who asks, by whose calendar days are meant; UTC's where nobody is behind the request. */
export function zoneOf({ user }: Pick<PayloadRequest, 'user'>): string {
  return (user as { timeZone?: string | null } | null)?.timeZone || 'UTC';
}

/**
 * Whether an instant lies in a range. Its ends are days (`2026-11-29`) as the calendar of a zone has them, both whole, or
 * instants; an end that is missing is open.
 */
export function within(instant: SQL, { from, to }: { from?: string; to?: string }, zone: string): SQL {
  const begin = (day: SQL) => sql`(${day})::timestamp AT TIME ZONE ${zone}`;
  const ends = [
    from === undefined ? [] : isDay(from) ? [sql`${instant} >= ${begin(sql`${from}::date`)}`] : [sql`${instant} >= ${from}::timestamptz`],
    to === undefined ? [] : isDay(to) ? [sql`${instant} < ${begin(sql`${to}::date + 1`)}`] : [sql`${instant} <= ${to}::timestamptz`],
  ].flat();
  return ends.length > 0 ? sql.join(ends, sql` AND `) : sql`true`;
}

const isDay = (end: string) => end.length === 10;
