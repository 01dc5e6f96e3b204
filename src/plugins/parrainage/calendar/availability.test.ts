import { describe, expect, it } from 'vitest';
import { availabilityProblem, isDay, type Availability } from './availability';

const nine: Availability = {
  timeZone: 'Europe/Paris',
  weekly: [{ day: 1, from: 540, to: 720 }, { day: 1, from: 720, to: 1440 }],
  exceptions: [{ date: '2026-12-24', hours: [{ from: 0, to: 600 }] }, { date: '2026-12-31', hours: [] }],
  holidays: [{ from: '2026-12-25', to: '2026-12-25' }],
};

describe('an availability', () => {
  it('is right where hours touch, a day has none and holidays last a day', () => {
    expect(availabilityProblem(nine)).toBeNull();
  });

  it.each([
    ['unknownZone', 'timeZone', { timeZone: 'Mars/Olympus' }],
    ['hoursInvalid', 'weekly', { weekly: [{ day: 8, from: 0, to: 60 }] }],
    ['hoursInvalid', 'weekly', { weekly: [{ day: 1.5, from: 0, to: 60 }] }],
    ['hoursInvalid', 'weekly', { weekly: [{ day: 1, from: 600, to: 600 }] }],
    ['hoursInvalid', 'weekly', { weekly: [{ day: 1, from: 1380, to: 1500 }] }],
    ['hoursInvalid', 'weekly', { weekly: [{ day: 1, from: Number.NaN, to: 60 }] }],
    ['hoursOverlap', 'weekly', { weekly: [{ day: 1, from: 0, to: 60 }, { day: 2, from: 30, to: 90 }, { day: 1, from: 59, to: 90 }] }],
    ['tooManyHours', 'weekly', { weekly: Array.from({ length: 101 }, () => ({ day: 1, from: 0, to: 60 })) }],
    ['dayInvalid', 'exceptions', { exceptions: [{ date: '2026-02-29', hours: [] }] }],
    ['dayInvalid', 'exceptions', { exceptions: [{ date: '2026-02-28', hours: [] }, { date: '2026-02-28', hours: [] }] }],
    ['hoursOverlap', 'exceptions', { exceptions: [{ date: '2026-02-28', hours: [{ from: 0, to: 9 }, { from: 8, to: 10 }] }] }],
    ['dayInvalid', 'holidays', { holidays: [{ from: '2026-02-02', to: '2026-02-01' }] }],
    ['dayInvalid', 'holidays', { holidays: [{ from: '02/02/2026', to: '2026-02-03' }] }],
  ] as const)('says %s of %s: %j', (code, field, wrong) => {
    expect(availabilityProblem({ ...nine, ...wrong })).toEqual({ code, field });
  });
});

it('a day is one of the calendar', () => {
  expect(isDay('2028-02-29')).toBe(true);
  for (const other of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', '', null, 20260101]) expect(isDay(other)).toBe(false);
});
