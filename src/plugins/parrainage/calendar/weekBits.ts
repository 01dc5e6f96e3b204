import type { Availability } from './availability';
import { availableTimes } from './availableTimes';
import { offsetAt } from './zones';

const quarter = 15 * 60_000;
/** The quarters of an hour of a week. */
const quarters = 672;
/** An ordinary week, from a Monday's midnight on. */
const monday = Date.UTC(1970, 0, 5);
const ordinaryWeek = { start: new Date(monday), end: new Date(monday + quarters * quarter) };

/**
 * The quarters of an hour of an ordinary week that somebody has time for, in UTC: bit `n % 32` of word `n / 32` is the
 * n-th quarter from Monday's midnight on, and a week is a circle. Weekly hours alone count: nobody is passed over for a
 * holiday. The clocks are taken as they stand at the instant, for the whole week: make the bits anew when they change.
 */
export function weekBits({ timeZone, weekly }: Availability, instant: Date): Uint32Array {
  const bits = new Uint32Array(quarters / 32);
  const shift = Math.round(offsetAt(timeZone, instant.getTime()) / quarter);
  for (const { start, end } of availableTimes({ timeZone: 'UTC', weekly, exceptions: [], holidays: [] }, ordinaryWeek)) {
    const first = Math.ceil((start.getTime() - monday) / quarter);
    const after = Math.floor((end.getTime() - monday) / quarter);
    for (let local = first; local < after; local++) {
      const n = (local - shift + quarters) % quarters;
      bits[n >> 5]! |= 1 << (n & 31);
    }
  }
  return bits;
}
