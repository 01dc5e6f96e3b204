/** The calendar day of an instant in an IANA zone, as YYYY-MM-DD; UTC's where there is no such zone. */
export function dayIn(zone: string, instant: Date): string {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day that lies so many days after another, or before it. Calendar days have no hours: no change of the clock loses one. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
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
