import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, endOfLeave, type Wishes } from './plan';

const wishes = (some: Partial<Wishes> = {}): Wishes => ({
  frequency: 'now',
  timeZone: 'Europe/Paris',
  quiet: null,
  undisturbedUntil: null,
  ...some,
});
const night = { from: 22 * 60, to: 7 * 60 };
const at = (text: string) => new Date(text);

it('being left alone ends by the person’s own clock', () => {
  const now = at('2026-03-28T21:30:00Z');
  expect(endOfLeave(now, 'off', 'Europe/Paris')).toBeNull();
  expect(endOfLeave(now, 'hour', 'Europe/Paris')).toEqual(at('2026-03-28T22:30:00Z'));
  // At eight in the morning, of a night that is shorter by an hour in Paris and of the same evening over there.
  expect(endOfLeave(now, 'tomorrow', 'Europe/Paris')).toEqual(at('2026-03-29T06:00:00Z'));
  expect(endOfLeave(now, 'tomorrow', 'America/Montreal')).toEqual(at('2026-03-29T12:00:00Z'));
  // At the same time of day, a week on.
  expect(endOfLeave(now, 'week', 'Europe/Paris')).toEqual(at('2026-04-04T20:30:00Z'));
});

describe('when somebody is told', () => {
  it('is at once where nothing speaks against it', () => {
    const now = at('2026-11-20T12:34:56Z');
    expect(dueAt(now, false, wishes())).toEqual(now);
  });

  it('is never where it is turned off, urgent or not', () => {
    expect(dueAt(new Date(), false, wishes({ frequency: 'off' }))).toBeNull();
    expect(dueAt(new Date(), true, wishes({ frequency: 'off' }))).toBeNull();
  });

  it('is the next quarter of an hour, in batches', () => {
    expect(dueAt(at('2026-11-20T12:31:00Z'), false, wishes({ frequency: 'batched' }))).toEqual(at('2026-11-20T12:45:00Z'));
  });

  it('is the next morning of one’s own, each day', () => {
    const daily = wishes({ frequency: 'daily' });
    expect(dueAt(at('2026-11-20T06:00:00Z'), false, daily)).toEqual(at('2026-11-20T07:00:00Z'));
    expect(dueAt(at('2026-11-20T07:00:00Z'), false, daily)).toEqual(at('2026-11-21T07:00:00Z'));
    expect(dueAt(at('2026-11-20T07:00:00Z'), false, { ...daily, timeZone: 'America/Montreal' })).toEqual(at('2026-11-20T13:00:00Z'));
  });

  it('is eight o’clock by the clock on the wall, the day after the clocks change as well', () => {
    const daily = wishes({ frequency: 'daily' });
    expect(dueAt(at('2026-03-28T12:00:00Z'), false, daily)).toEqual(at('2026-03-29T06:00:00Z'));
    expect(dueAt(at('2026-10-24T12:00:00Z'), false, daily)).toEqual(at('2026-10-25T07:00:00Z'));
  });

  it('is the next Monday morning, each week', () => {
    const weekly = wishes({ frequency: 'weekly' });
    expect(dueAt(at('2026-11-20T12:00:00Z'), false, weekly)).toEqual(at('2026-11-23T07:00:00Z'));
    expect(dueAt(at('2026-11-23T06:59:00Z'), false, weekly)).toEqual(at('2026-11-23T07:00:00Z'));
    expect(dueAt(at('2026-11-23T07:00:00Z'), false, weekly)).toEqual(at('2026-11-30T07:00:00Z'));
  });

  it('is after quiet hours, on either side of midnight', () => {
    const quiet = wishes({ quiet: night });
    expect(dueAt(at('2026-11-20T21:30:00Z'), false, quiet)).toEqual(at('2026-11-21T06:00:00Z'));
    expect(dueAt(at('2026-11-21T05:59:00Z'), false, quiet)).toEqual(at('2026-11-21T06:00:00Z'));
    expect(dueAt(at('2026-11-21T06:00:00Z'), false, quiet)).toEqual(at('2026-11-21T06:00:00Z'));
    expect(dueAt(at('2026-11-20T20:00:00Z'), false, wishes({ quiet: { from: 20 * 60, to: 22 * 60 } }))).toEqual(
      at('2026-11-20T21:00:00Z'),
    );
  });

  it('is at once for what is urgent, in quiet hours and where digests are asked for', () => {
    const now = at('2026-11-20T23:00:00Z');
    expect(dueAt(now, true, wishes({ quiet: night, frequency: 'weekly' }))).toEqual(now);
  });

  it('is not before "do not disturb" ends, urgent or not', () => {
    const until = at('2026-11-21T09:00:00Z');
    for (const urgent of [true, false]) {
      expect(dueAt(at('2026-11-20T09:00:00Z'), urgent, wishes({ undisturbedUntil: until }))).toEqual(until);
    }
    expect(dueAt(at('2026-11-22T09:00:00Z'), false, wishes({ undisturbedUntil: until }))).toEqual(at('2026-11-22T09:00:00Z'));
  });

  it('is never in the past, never in quiet hours, and within nine days of what was asked', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const zone = fc.constantFrom('Europe/Paris', 'Africa/Casablanca', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia');
    fc.assert(
      fc.property(
        fc.date({ min: at('2026-01-01'), max: at('2028-01-01'), noInvalidDate: true }),
        fc.constantFrom('now', 'batched', 'daily', 'weekly' as const),
        zone,
        minutes,
        minutes,
        (now, frequency, timeZone, from, to) => {
          const due = dueAt(now, false, wishes({ frequency: frequency as Wishes['frequency'], timeZone, quiet: { from, to } }))!;
          expect(due.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(due.getTime() - now.getTime()).toBeLessThan(9 * 86_400_000);
          const [hour, minute] = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
            .format(due)
            .split(':')
            .map(Number);
          const local = hour! * 60 + minute!;
          const quiet = from <= to ? local >= from && local < to : local >= from || local < to;
          expect(quiet).toBe(false);
        },
      ),
    );
  });
});
