import fc from 'fast-check';
import { availableTimes } from './availableTimes';
import { splitSeries } from './changes';
import { instant, zone } from './clocksForTest';
import { nextFreeSlots } from './freeTimes';
import { calendarFeed } from './ics/feed';
import { googleLink, outlookLink } from './ics/links';
import { previewOf } from './preview';
import { plan } from './recurrenceForTest';
import { daysUntil } from './reminders';
import { readSeries } from './series';
import { weekBits } from './weekBits';
import { zoneDifference } from './zoneDifference';
import { instantsOf, localTime } from './zones';

// A program of its own: what a process has reckoned once it remembers, whatever its zone becomes.

/** Everything that is reckoned of some people and their series. */
function reckoned(): unknown {
  const cases = fc.sample(fc.tuple(plan, zone, instant), { numRuns: 30, seed: 5 });
  return cases.map(([{ series }, other, at]) => {
    const preview = previewOf(series, [series.timeZone, other]);
    const availability = { timeZone: other, weekly: [1, 3, 7].map((day) => ({ day, from: 0, to: 600 })), exceptions: [], holidays: [] };
    const third = preview.occurrences[Math.floor(preview.occurrences.length / 2)]!;
    const entry = { uid: '1', sequence: 0, stamp: at, series, changes: [{ recurrenceId: third.recurrenceId, startsAt: at }], title: 'x', text: '', status: 'confirmed' as const };
    return [
      preview,
      readSeries({ ...series, recurrence: series.rule!.replace(/UNTIL=(\d{8}).*/, 'UNTIL=$1') }, new Date(series.startsAt.getTime() - 1)),
      splitSeries({ series, changes: [] }, third.recurrenceId, { startsAt: new Date(third.startsAt.getTime() + 26 * 3_600_000) }),
      availableTimes(availability, { start: at, end: new Date(at.getTime() + 9 * 86_400_000) }),
      nextFreeSlots([{ availability, busy: [] }], at, { minutes: 60, step: 30, timeZone: other }, { most: 5, days: 9 }),
      [...weekBits(availability, at)],
      instantsOf(other, localTime(series.timeZone, at)),
      daysUntil(series.startsAt, at, other),
      zoneDifference(series.timeZone, other, at),
      calendarFeed('x', [entry]),
      googleLink(entry),
      outlookLink(entry),
    ];
  });
}

/** What a careless program would take for noon: another instant under each zone. */
const careless = new Date(2026, 6, 1, 12).toISOString();

process.stdout.write(JSON.stringify({ careless, reckoned: reckoned() }));
