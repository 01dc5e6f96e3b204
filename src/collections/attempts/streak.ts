/** The calendar day of an instant in an IANA zone, as YYYY-MM-DD. */
export function dayIn(zone: string, instant: Date): string {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/**
 * How many days in a row something was done, up to today in the person's own zone. A day that is not over
 * yet breaks nothing: the row still counts when its last day was yesterday.
 */
export function daysInARow(instants: readonly Date[], zone: string, now: Date): number {
  const days = new Set(instants.map((instant) => dayIn(zone, instant)));
  const today = dayIn(zone, now);
  let day = days.has(today) ? today : dayBefore(today);
  let count = 0;
  while (days.has(day)) {
    count += 1;
    day = dayBefore(day);
  }
  return count;
}

/** Calendar days have no hours, so a clock that is put forward does not lose one. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'iso8601' } as const;
    try {
      format = new Intl.DateTimeFormat('en', { ...options, timeZone: zone });
    } catch {
      format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
    }
    formats.set(zone, format);
  }
  return format;
}
