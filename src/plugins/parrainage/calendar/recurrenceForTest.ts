import fc from 'fast-check';
import { dayAfter, instant, instantsByTrying, wallClock, weekdayByReckoning, zone } from './clocksForTest';
import { dayCodes } from './rule';
import type { Series } from './series';

/** A rule as the oracle reads it: for each day, whether it is one of its days. */
export interface Plan {
  series: Series;
  /** Whether the rule means a day of which the calendar has it. */
  means: (date: string) => boolean;
  count: number | null;
  until: Date | null;
}

const daysOf = (date: string) => Number(dayAfter(dayAfter(`${date.slice(0, 7)}-28`, 4).slice(0, 8) + '01', -1).slice(8));
const mondayOf = (date: string) => dayAfter(date, 1 - weekdayByReckoning(date));

/** Hours that clocks skip. A series that begins some weeks before comes by there. */
const skippedHours = [
  ['Europe/Paris', '2026-03-29', 150], ['America/New_York', '2026-03-08', 120], ['America/St_Johns', '2027-03-14', 179],
  ['Australia/Lord_Howe', '2026-10-04', 135], ['America/Santiago', '2026-09-06', 30], ['Asia/Beirut', '2026-03-29', 0],
  ['Africa/Cairo', '2026-04-24', 45], ['Pacific/Chatham', '2026-09-27', 180],
] as const; // prettier-ignore

type Kind = 'weekly' | 'everyTwoWeeks' | 'monthDay' | 'lastDay' | 'nth' | 'lastOne';

/** Series of every kind that there is, in every kind of zone. Their hour is one that comes once on the day they begin. */
export const plan: fc.Arbitrary<Plan> = fc
  .record({
    timeZone: zone,
    startsAt: instant,
    kind: fc.constantFrom<Kind>('weekly', 'everyTwoWeeks', 'monthDay', 'lastDay', 'nth', 'lastOne'),
    others: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    through: fc.option(fc.tuple(fc.constantFrom(...skippedHours), fc.integer({ min: 1, max: 6 }))),
    end: fc.oneof(fc.record({ count: fc.integer({ min: 1, max: 30 }) }), fc.record({ days: fc.integer({ min: 0, max: 365 }) })),
  })
  .map(({ timeZone: anyZone, startsAt: anyTime, kind, others, through, end }) => {
    const [[timeZone, skipped, minute], weeks] = through ?? [[anyZone, '', 0], 0];
    const startsAt = through ? instantsByTrying(timeZone, dayAfter(skipped, -7 * weeks), minute)[0]! : anyTime;
    const { date } = wallClock(timeZone, startsAt);
    const until = 'days' in end ? new Date(startsAt.getTime() + end.days * 86_400_000) : null;
    const [weekday, ofMonth] = [weekdayByReckoning(date), Number(date.slice(8))];
    const days = [...new Set([weekday, ...others])];
    const nth = Math.ceil(ofMonth / 7);
    const weeksTo = (other: string) => Math.round((Date.parse(mondayOf(other)) - Date.parse(mondayOf(date))) / (7 * 86_400_000));
    const byDay = `BYDAY=${days.map((day) => dayCodes[day - 1]).join(',')}`;
    const kinds: Record<Kind, [string, Plan['means']]> = {
      weekly: [`FREQ=WEEKLY;${byDay}`, (other) => days.includes(weekdayByReckoning(other))],
      everyTwoWeeks: [`FREQ=WEEKLY;INTERVAL=2;${byDay}`, (other) => days.includes(weekdayByReckoning(other)) && weeksTo(other) % 2 === 0],
      monthDay: [`FREQ=MONTHLY;BYMONTHDAY=${ofMonth}`, (other) => Number(other.slice(8)) === ofMonth],
      lastDay: ['FREQ=MONTHLY;BYMONTHDAY=-1', (other) => Number(other.slice(8)) === daysOf(other)],
      nth: [`FREQ=MONTHLY;BYDAY=${nth}${dayCodes[weekday - 1]}`, (other) => weekdayByReckoning(other) === weekday && Math.ceil(Number(other.slice(8)) / 7) === nth],
      lastOne: [`FREQ=MONTHLY;BYDAY=-1${dayCodes[weekday - 1]}`, (other) => weekdayByReckoning(other) === weekday && Number(other.slice(8)) > daysOf(other) - 7],
    };
    const [rule, means] = kinds[kind];
    const count = 'count' in end ? end.count : null;
    const ends = until ? `UNTIL=${until.toISOString().replace(/[-:]|\.\d+/g, '')}` : `COUNT=${count}`;
    return { series: { startsAt, durationMinutes: 60, timeZone, rule: `${rule};${ends}` }, means, count, until };
  })
  // What does not begin on a day of its own is refused before.
  .filter(({ series, means }) => {
    const shown = wallClock(series.timeZone, series.startsAt);
    return means(shown.date) && instantsByTrying(series.timeZone, shown.date, shown.minute).length === 1;
  });

/** The oracle: day after day by the calendar, each hour looked for by trying every distance from UTC. */
export function startsByTrying({ series, means, count, until }: Plan): { starts: Date[]; skipped: string[] } {
  const { date: first, minute } = wallClock(series.timeZone, series.startsAt);
  const starts: Date[] = [];
  const skipped: string[] = [];
  const last = until ? wallClock(series.timeZone, until).date : dayAfter(first, 366 * 10);
  for (let date = first; date <= last && starts.length < (count ?? Infinity); date = dayAfter(date)) {
    if (!means(date)) continue;
    const [at] = instantsByTrying(series.timeZone, date, minute);
    if (!at) skipped.push(date);
    else if (!until || at <= until) starts.push(at);
  }
  return { starts, skipped };
}
