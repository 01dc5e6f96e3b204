import { dayIn } from '@mentora/platform/i18n';

/** How long before a session its people are reminded, in minutes: a day, an hour, a quarter of an hour. */
export const reminderTimes = { day: 24 * 60, hour: 60, quarter: 15 } as const;

export type ReminderKind = keyof typeof reminderTimes;

export interface Reminder {
  kind: ReminderKind;
  at: Date;
}

const kinds = Object.keys(reminderTimes) as ReminderKind[];

/** The reminders of a session, in order. A day is 24 hours, also where the clocks change in between. */
export function remindersOf(startsAt: Date): Reminder[] {
  return kinds.map((kind) => ({ kind, at: new Date(startsAt.getTime() - reminderTimes[kind] * 60_000) }));
}

/** Those whose time has not come: who arranges a session for in half an hour is reminded a quarter before, not of the day. */
export function remindersToCome(startsAt: Date, now: Date): Reminder[] {
  return remindersOf(startsAt).filter(({ at }) => at > now);
}

/**
 * The reminder that is to be sent now, if any: the latest whose time has come, while the session has not begun. One that
 * was missed (the worker stood still) gives way to the next, and is never sent beside it.
 */
export function reminderDue(startsAt: Date, now: Date): ReminderKind | null {
  if (startsAt <= now) return null;
  return remindersOf(startsAt).filter(({ at }) => at <= now).at(-1)?.kind ?? null;
}

/**
 * How many midnights of a zone lie between now and a session: 0 for today, 1 for tomorrow. 24 hours before is not
 * always the day before: a session of 23:30, on the day that has 25 hours, is today at half past midnight.
 */
export function daysUntil(startsAt: Date, now: Date, timeZone: string): number {
  const [then, today] = [startsAt, now].map((at) => Date.parse(dayIn(timeZone, at))) as [number, number];
  return Math.round((then - today) / 86_400_000);
}
