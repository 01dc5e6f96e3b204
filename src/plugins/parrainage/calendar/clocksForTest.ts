import fc from 'fast-check';

/** Zones of all kinds: both hemispheres, halves and quarters of an hour, changes at midnight, by half an hour, in Ramadan, and none. */
export const zones = [
  'Europe/Paris', 'Europe/Dublin', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'America/Santiago',
  'Africa/Casablanca', 'Africa/Cairo', 'Africa/Tunis', 'Asia/Beirut', 'Asia/Gaza', 'Asia/Kathmandu', 'Asia/Kolkata',
  'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia', 'America/Vancouver', 'UTC',
]; // prettier-ignore

export const zone = fc.constantFrom(...zones);

/** Zones of servers that the results must not depend on. */
export const serverZones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

const minute = 60_000;
const day = 1440 * minute;

/** Instants of whole minutes over three years, half of them within two days of a change of somebody's clocks. */
export const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2029, 0, 1) / minute }),
  fc
    .tuple(
      fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2027-04-04', '2026-10-04', '2026-04-24', '2026-02-15', '2026-09-06', '2026-09-27'),
      fc.integer({ min: -2 * 1440, max: 2 * 1440 }),
    )
    .map(([date, by]) => Date.parse(date) / minute + by),
).map((minutes) => new Date(minutes * minute));

const formats = new Map<string, Intl.DateTimeFormat>();

/** The oracle: what the platform's own calendar (ICU) says that clocks show. Nothing of ours reckons by it. */
export function wallClock(timeZone: string, at: Date): { date: string; minute: number } {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
}

/** Every instant at which clocks show a time, found by trying each distance from UTC that they have around that day. */
export function instantsByTrying(timeZone: string, date: string, minutes: number): Date[] {
  const local = Date.parse(date) + minutes * minute;
  const offsets = new Set<number>();
  for (let hours = -48; hours <= 48; hours += 6) {
    const near = local + hours * 60 * minute;
    const shown = wallClock(timeZone, new Date(near));
    offsets.add(Date.parse(shown.date) + shown.minute * minute - near);
  }
  return [...offsets]
    .sort((a, b) => b - a)
    .map((offset) => new Date(local - offset))
    .filter((at) => {
      const shown = wallClock(timeZone, at);
      return shown.date === date && shown.minute === minutes;
    });
}

/** The weekday of a day, 1 for Monday to 7, by Sakamoto's congruence. */
export function weekdayByReckoning(date: string): number {
  const [year, month, ofMonth] = date.split('-').map(Number) as [number, number, number];
  const terms = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + terms[month - 1]! + ofMonth) % 7 || 7;
}

export const dayAfter = (date: string, days = 1): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
