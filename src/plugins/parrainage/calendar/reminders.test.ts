import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, wallClock, zone } from './clocksForTest';
import { daysUntil, reminderDue, remindersOf, remindersToCome } from './reminders';

const at = (text: string) => new Date(text);
const startsAt = at('2026-12-01T13:00:00Z');

describe('the reminders of a session', () => {
  it('are 24 hours, one hour and a quarter of an hour before', () => {
    expect(remindersOf(startsAt)).toEqual([
      { kind: 'day', at: at('2026-11-30T13:00:00Z') },
      { kind: 'hour', at: at('2026-12-01T12:00:00Z') },
      { kind: 'quarter', at: at('2026-12-01T12:45:00Z') },
    ]);
  });

  it('are still to come as long as their time has not', () => {
    const kinds = (now: string) => remindersToCome(startsAt, at(now)).map(({ kind }) => kind);
    expect(kinds('2026-11-30T12:59:59Z')).toEqual(['day', 'hour', 'quarter']);
    expect(kinds('2026-11-30T13:00:00Z')).toEqual(['hour', 'quarter']);
    expect(kinds('2026-12-01T12:30:00Z')).toEqual(['quarter']);
    expect(kinds('2026-12-01T12:45:00Z')).toEqual([]);
    expect(kinds('2026-12-02T12:00:00Z')).toEqual([]);
  });

  it('are due one at a time, the latest, and never once it has begun', () => {
    const due = (now: string) => reminderDue(startsAt, at(now));
    expect(due('2026-11-30T12:59:59Z')).toBeNull();
    expect(due('2026-11-30T13:00:00Z')).toBe('day');
    expect(due('2026-12-01T12:44:00Z')).toBe('hour');
    expect(due('2026-12-01T12:59:59Z')).toBe('quarter');
    expect(due('2026-12-01T13:00:00Z')).toBeNull();
    fc.assert(
      fc.property(instant, fc.integer({ min: -2000, max: 2000 }), (start, before) => {
        const now = new Date(start.getTime() - before * 60_000);
        expect(remindersToCome(start, now).some(({ kind }) => kind === reminderDue(start, now))).toBe(false);
      }),
    );
  });
});

describe('the days until a session', () => {
  it('are by the clocks of whoever reads', () => {
    const now = at('2026-11-30T13:00:00Z');
    expect(daysUntil(startsAt, now, 'Europe/Paris')).toBe(1);
    expect(daysUntil(at('2026-11-30T22:30:00Z'), now, 'Europe/Paris')).toBe(0);
    expect(daysUntil(at('2026-11-30T22:30:00Z'), now, 'Asia/Dubai')).toBe(1);
  });

  it('are none, 24 hours before, on the day that has 25', () => {
    const late = at('2026-10-25T22:30:00Z');
    expect(daysUntil(late, remindersOf(late)[0]!.at, 'Europe/Paris')).toBe(0);
    // And two on the evening before one that has 23.
    const early = at('2026-03-29T22:30:00Z');
    expect(daysUntil(early, remindersOf(early)[0]!.at, 'Europe/Paris')).toBe(2);
  });

  it('are the midnights in between', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 0, max: 5 * 1440 }), (where, now, minutes) => {
        const then = new Date(now.getTime() + minutes * 60_000);
        const [a, b] = [now, then].map((one) => Date.parse(wallClock(where, one).date)) as [number, number];
        expect(daysUntil(then, now, where)).toBe((b - a) / 86_400_000);
      }),
    );
  });
});
