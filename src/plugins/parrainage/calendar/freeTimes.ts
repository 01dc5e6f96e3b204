import type { Availability } from './availability';
import { availableTimes } from './availableTimes';
import { intersect, lasting, subtract, type Interval } from './intervals';
import { localTime } from './zones';

const quarter = 15 * 60_000;

/** One of those who want to meet. */
export interface Attending {
  availability: Availability;
  /** What is taken already: sessions, slots that somebody holds. */
  busy: readonly Interval[];
}

/** When all of them have time and nothing else to do, for so many minutes at a stretch at least. */
export function commonTimes(people: readonly Attending[], between: Interval, minutes: number): Interval[] {
  const free = people.map(({ availability, busy }) => subtract(availableTimes(availability, between), busy));
  return lasting(free.reduce((common, own) => intersect(common, own), [between]), minutes);
}

export interface SlotWish {
  /** How long a slot is, in minutes. */
  minutes: number;
  /** Slots begin each so many minutes of the hour: 15, 30 or 60. */
  step: 15 | 30 | 60;
  /** By whose clock the hour is divided: offsets of half an hour and of three quarters exist. */
  timeZone: string;
}

/** The slots of which one may be chosen, in order. They overlap each other where the step is shorter than the slot. */
export function freeSlots(people: readonly Attending[], between: Interval, wish: SlotWish): Interval[] {
  return [...slotsOf(people, between, wish)];
}

/** The first slots from an instant on, at most so many, looked for within so many days. */
export function nextFreeSlots(
  people: readonly Attending[],
  from: Date,
  wish: SlotWish,
  { most, days }: { most: number; days: number },
): Interval[] {
  const slots: Interval[] = [];
  const end = new Date(from.getTime() + days * 24 * 60 * 60_000);
  if (most <= 0) return slots;
  for (const slot of slotsOf(people, { start: from, end }, wish)) if (slots.push(slot) === most) break;
  return slots;
}

function* slotsOf(people: readonly Attending[], between: Interval, { minutes, step, timeZone }: SlotWish): Generator<Interval> {
  for (const { start, end } of commonTimes(people, between, minutes)) {
    // Every zone in use is whole quarters of an hour from UTC.
    for (let at = Math.ceil(start.getTime() / quarter) * quarter; at + minutes * 60_000 <= end.getTime(); at += quarter) {
      if (localTime(timeZone, new Date(at)).minute % step === 0) yield { start: new Date(at), end: new Date(at + minutes * 60_000) };
    }
  }
}
