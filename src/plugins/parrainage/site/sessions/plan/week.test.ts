import { describe, expect, it } from 'vitest';
import { hoursOf, weekFrom, weekOfInstant, windowOf, type FreeTimes } from './week';

const free = (mentor: [string, string][], mentee: [string, string][], slots: [string, string][] = []): FreeTimes => {
  const spans = (given: [string, string][]) => given.map(([startsAt, endsAt]) => ({ startsAt, endsAt }));
  return {
    slots: spans(slots),
    mentor: { timeZone: 'America/Montreal', assumed: false, free: spans(mentor) },
    mentee: { timeZone: 'Europe/Paris', assumed: true, free: spans(mentee) },
  };
};

describe('a week by one’s own clock', () => {
  it('shows both people’s hours in the reader’s zone, and each slot on its day', () => {
    const times = free([['2026-12-01T14:00:00Z', '2026-12-01T16:00:00Z']], [['2026-12-01T13:00:00Z', '2026-12-01T15:00:00Z']], [['2026-12-01T14:00:00Z', '2026-12-01T15:00:00Z']]);
    const days = weekFrom('2026-11-30', times, { zone: 'Europe/Paris', side: 'mentee' });
    expect(days).toHaveLength(7);
    expect(days[1]).toEqual({ date: '2026-12-01', own: [{ from: 14 * 60, to: 16 * 60 }], other: [{ from: 15 * 60, to: 17 * 60 }], slots: ['2026-12-01T14:00:00Z'] });
    expect(weekFrom('2026-11-30', times, { zone: 'America/Montreal', side: 'mentor' })[1]!.slots).toHaveLength(1);
  });

  it('cuts what goes past midnight at midnight', () => {
    const days = weekFrom('2026-11-30', free([['2026-12-01T20:00:00Z', '2026-12-02T02:00:00Z']], []), { zone: 'Europe/Paris', side: 'mentor' });
    expect([days[1]!.own, days[2]!.own]).toEqual([[{ from: 21 * 60, to: 1440 }], [{ from: 0, to: 180 }]]);
  });

  it('shows the daytime where nobody has said more, and more where somebody has', () => {
    expect(hoursOf([])).toEqual({ from: 480, to: 1200 });
    expect(hoursOf([{ date: '2026-12-01', own: [{ from: 390, to: 420 }], other: [{ from: 1200, to: 1290 }], slots: [] }])).toEqual({ from: 360, to: 1320 });
  });

  it('asks for enough on both sides for any zone', () => {
    expect(windowOf('2026-12-01')).toEqual({ from: '2026-11-30T10:00:00.000Z', to: '2026-12-08T14:00:00.000Z' });
    expect([weekOfInstant('2026-11-30', '2026-12-06T22:30:00Z', 'Europe/Paris'), weekOfInstant('2026-11-30', '2026-12-06T23:30:00Z', 'Europe/Paris')]).toEqual([0, 1]);
  });
});
