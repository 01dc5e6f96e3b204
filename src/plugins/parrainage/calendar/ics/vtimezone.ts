import { clock, offsetPeriods, weekdayOf } from '../zones';
import { dayCodes } from '../rule';

/** When the clocks of a zone go from one distance to another, by the clocks that still go before it (RFC 5545 3.6.5). */
interface Onset {
  /** Local, as if it were UTC, in milliseconds. */
  local: number;
  from: number;
  to: number;
}

/** A yearly rule is only told from one that looks like it over several years: the fourth Sunday is often the last. */
const yearsAhead = 8;
const day = 86_400_000;

/**
 * What the clocks of a zone do, as a VTIMEZONE (RFC 5545 3.6.5) that is true from an instant to another: taken from the
 * zone data of this machine, so that an older program at the other end shows the hour that is meant. Yearly changes are
 * written as rules where a rule gives each of them, as what reads calendars knows best; else (Morocco) one by one.
 */
export function vtimezone(zone: string, start: Date, end: Date): string {
  const first = Date.UTC(start.getUTCFullYear() - 1, 0, 1);
  const after = Date.UTC(Math.max(end.getUTCFullYear() + 1, start.getUTCFullYear() + yearsAhead), 0, 1);
  const periods = offsetPeriods(zone, first, after);
  const onsets = periods.slice(1).map((period, index): Onset => {
    const { offset } = periods[index]!;
    return { local: period.start + offset, from: offset, to: period.offset };
  });
  const told = Date.UTC(end.getUTCFullYear() + 1, 0, 1);
  const parts = [...Map.groupBy(onsets, ({ from, to }) => `${from} ${to}`).values()].flatMap((alike) => observance(alike, told));
  // What holds before the first change that is told.
  if (!onsets[0] || onsets[0].local - onsets[0].from > start.getTime()) {
    const { offset } = periods[0]!;
    parts.unshift(component([`DTSTART:${localText(first)}`], { from: offset, to: offset }));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}

/** Changes from the same to the same: by their rule, or those until then. */
function observance(onsets: Onset[], until: number): string[] {
  const rule = yearlyRule(onsets);
  const [first, ...others] = onsets.filter(({ local }) => rule || local < until).map(({ local }) => localText(local));
  const lines = rule ? [`RRULE:${rule}`] : others.map((other) => `RDATE:${other}`);
  return first ? [component([`DTSTART:${first}`, ...lines], onsets[0]!)] : [];
}

function component(lines: string[], { from, to }: Pick<Onset, 'from' | 'to'>): string {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const told = [`TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `TZNAME:${offsetText(to)}`];
  return [`BEGIN:${kind}`, ...lines, ...told, `END:${kind}`].join('\r\n');
}

/** The rule that gives exactly these changes: the same weekday of the same month at the same hour, counted from its beginning or from its end. */
function yearlyRule(onsets: Onset[]): string | null {
  const described = onsets.map(({ local }) => {
    const date = new Date(local).toISOString().slice(0, 10);
    const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
    const left = new Date(Date.UTC(year, month, 0)).getUTCDate() - dayOfMonth;
    return { year, month, time: local % day, weekday: weekdayOf(date), nth: Math.ceil(dayOfMonth / 7), isLast: left < 7 };
  });
  const [first] = described;
  const alike = described.every(
    ({ year, month, time, weekday }, index) => year === first!.year + index && month === first!.month && time === first!.time && weekday === first!.weekday,
  );
  if (!alike || described.length < yearsAhead) return null;
  const nth = described.every((one) => one.nth === first!.nth) ? first!.nth : described.every(({ isLast }) => isLast) ? -1 : null;
  return nth === null ? null : `FREQ=YEARLY;BYMONTH=${first!.month};BYDAY=${nth}${dayCodes[first!.weekday - 1]}`;
}

/** RFC 5545 3.3.14: `+0100`. */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${clock(minutes).replace(':', '')}`;
}

function localText(local: number): string {
  return new Date(local).toISOString().replace(/[-:]|\.\d+Z$/g, '');
}
