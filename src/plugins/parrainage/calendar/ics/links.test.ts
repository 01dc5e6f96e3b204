import { describe, expect, it } from 'vitest';
import type { Series } from '../series';
import { feedLinks, googleLink, outlookLink } from './links';

const once: Series = { startsAt: new Date('2026-12-01T13:00:00Z'), durationMinutes: 90, timeZone: 'Europe/Paris', rule: null };
const session = { series: once, title: 'Séance & suite', text: 'CV + lettre\nà 14 h', place: 'https://meet.example.org/a?b=c' };
const asked = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('what adds a session to a calendar', () => {
  it('is a filled-in form of Google’s: one instant for one session, the clocks of its zone for a series', () => {
    expect(asked(googleLink(session))).toEqual({
      action: 'TEMPLATE', text: 'Séance & suite', dates: '20261201T130000Z/20261201T143000Z', details: session.text, location: session.place, ctz: 'Europe/Paris',
    }); // prettier-ignore
    const series = { ...session, place: null, series: { ...once, rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4' } };
    expect(asked(googleLink(series))).toEqual({
      action: 'TEMPLATE', text: 'Séance & suite', dates: '20261201T140000/20261201T153000', details: session.text, ctz: 'Europe/Paris', recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4',
    }); // prettier-ignore
  });

  it('is one of Outlook’s, in which no plus stands for a space', () => {
    const link = outlookLink(session);
    expect(link).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
    expect(link).not.toContain('+');
    expect(asked(link)).toMatchObject({ rru: 'addevent', subject: 'Séance & suite', startdt: '2026-12-01T13:00:00.000Z', enddt: '2026-12-01T14:30:00.000Z', body: session.text, location: session.place });
    expect(outlookLink(session, 'office')).toMatch(/^https:\/\/outlook\.office\.com\//);
  });

  it('is an address for the feed, by which each subscribes', () => {
    const links = feedLinks('https://mentora.example.org/api/calendar/a1.ics', 'Mes séances');
    expect(links.apple).toBe('webcal://mentora.example.org/api/calendar/a1.ics');
    expect(asked(links.google)).toEqual({ cid: links.apple });
    expect(asked(links.outlook)).toEqual({ url: 'https://mentora.example.org/api/calendar/a1.ics', name: 'Mes séances' });
  });
});
