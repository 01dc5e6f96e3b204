import { describe, expect, it } from 'vitest';
import { addToCalendar } from './addToCalendar';

const session = { mentorship: 'm', id: 's', startsAt: '2026-12-01T13:30:00.000Z', durationMinutes: 45, timeZone: 'Europe/Paris', place: 'https://meet.example/a b' };

describe('adding one session to a calendar', () => {
  it('fills in its time, title and place, by a link or by a file', () => {
    const [google, outlook, apple] = addToCalendar(session, { title: 'Appel avec Karim', text: 'La page' });
    const filled = new URL(google!.href).searchParams;
    expect(filled.get('dates')).toBe('20261201T133000Z/20261201T141500Z');
    expect(filled.get('text')).toBe('Appel avec Karim');
    expect(filled.get('location')).toBe('https://meet.example/a b');
    const written = new URL(outlook!.href).searchParams;
    expect([written.get('startdt'), written.get('enddt')]).toEqual(['2026-12-01T13:30:00.000Z', '2026-12-01T14:15:00.000Z']);
    expect(apple).toEqual({ calendar: 'apple', href: '/api/mentorships/m/sessions/s/ics', file: true });
  });
});
