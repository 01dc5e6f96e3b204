import { describe, expect, it } from 'vitest';
import { availabilityInput } from '../../profiles/hours';
import { listOf } from './fields';
import { availabilityValues, typedAvailability } from './typedAvailability';

const sent = (values: Record<string, string | string[]>) => ({ text: (name: string) => listOf(values[name])[0] ?? '', all: (name: string) => listOf(values[name]) });

const kept = {
  timeZone: 'Europe/Paris',
  weekly: [
    { day: 1, from: 540, to: 720 },
    { day: 1, from: 1080, to: 1440 },
    { day: 7, from: 0, to: 60 },
  ],
  exceptions: [
    { date: '2026-12-24', hours: [] },
    { date: '2026-12-31', hours: [{ from: 600, to: 660 }] },
  ],
  holidays: [{ from: '2026-12-25', to: '2027-01-03' }],
};

describe('hours that are typed', () => {
  it('come back as they are kept, midnight and days without any hour among them', () => {
    expect(typedAvailability(sent(availabilityValues(kept)))).toEqual(kept);
  });

  it('leave out rows in which nothing stands, and take a day off alone for one day', () => {
    const typed = typedAvailability(sent({ timeZone: 'Europe/Paris', 'day-2-from': ['', '09:00'], 'day-2-to': ['', '10:30'], 'off-from': ['2026-12-25', ''], 'off-to': ['', ''] }));
    expect(typed.weekly).toEqual([{ day: 2, from: 540, to: 630 }]);
    expect(typed.holidays).toEqual([{ from: '2026-12-25', to: '2026-12-25' }]);
    expect(typed.exceptions).toEqual([]);
  });

  it('gather the hours of a day under that day', () => {
    const typed = typedAvailability(sent({ timeZone: 'UTC', 'other-date': ['2026-12-31', '2026-12-31'], 'other-from': ['09:00', '14:00'], 'other-to': ['10:00', '15:00'] }));
    expect(typed.exceptions).toEqual([{ date: '2026-12-31', hours: [{ from: 540, to: 600 }, { from: 840, to: 900 }] }]);
  });

  it.each<Record<string, string>>([
    { 'day-2-from': '09:00', 'day-2-to': '' },
    { 'day-2-from': '', 'day-2-to': '10:00' },
    { 'day-2-from': '10:00', 'day-2-to': '09:00' },
    { 'other-date': '', 'other-from': '10:00', 'other-to': '11:00' },
  ])('are refused where they make no sense: %j', (values) => {
    expect(availabilityInput.safeParse(typedAvailability(sent({ timeZone: 'Europe/Paris', ...values }))).success).toBe(false);
  });
});
