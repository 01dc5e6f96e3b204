import { describe, expect, it } from 'vitest';
import { typedPlan } from './typedPlan';

const typed = (fields: Record<string, string>) => typedPlan((name) => fields[name] ?? '');
const base = { mentorship: 'm', durationMinutes: '60', timeZone: 'Europe/Paris', type: 'qa', where: 'room', place: 'typed before', recurrence: 'none' };

describe('what is typed to plan a session', () => {
  it('takes the slot that is chosen, and a room of its own', () => {
    const plan = typed({ ...base, startsAt: '2026-12-08T09:00:00.000Z', date: '2026-12-24', time: '10:00' });
    expect(plan).toMatchObject({ startsAt: '2026-12-08T09:00:00.000Z', recurrence: null, room: true, place: '' });
    expect(plan).not.toHaveProperty('preparation');
  });

  it('takes the day and the hour where no slot is, by the day on one’s own wall', () => {
    expect(typed({ ...base, startsAt: 'other', date: '2026-12-29', time: '10:00', recurrence: 'monthWeekday', times: '3' })).toMatchObject({
      startsAt: '2026-12-29T10:00',
      recurrence: 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=3',
    });
    expect(typed({ ...base, startsAt: '2026-12-07T23:30:00.000Z', recurrence: 'monthWeekday', times: '3' }).recurrence).toBe('FREQ=MONTHLY;BYDAY=2TU;COUNT=3');
  });

  it('says nothing of the time where nothing is chosen, and takes links along', () => {
    const plan = typed({ ...base, where: 'link', place: 'https://zoom.example/1', preparation: 'https://exemple.org' });
    expect(plan).toMatchObject({ startsAt: '', room: false, place: 'https://zoom.example/1', preparation: { resources: [{ title: 'exemple.org', url: 'https://exemple.org' }] } });
  });
});
