import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWith } from '../../../../../tests/support/debian';
import { instant, wallClock, zones } from '../clocksForTest';
import type { Series } from '../series';
import { occurrencesOf, type Change } from '../occurrences';
import { plan } from '../recurrenceForTest';
import type { CalendarEntry, Invited } from './entry';
import { calendarFeed, calendarFile } from './feed';
import { icalendar, readCalendars } from './icalendarForTest';
import { invitation } from './invitation';
import { vtimezone } from './vtimezone';

const at = (text: string) => new Date(text);
const second = (one: Date) => `${one.toISOString().slice(0, 19)}Z`;
const tuesdays: Series = { startsAt: at('2026-10-13T12:00:00Z'), durationMinutes: 60, timeZone: 'Europe/Paris', rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5' };
const entry: CalendarEntry = {
  uid: '0199c3d2@mentora.example.org',
  sequence: 3,
  stamp: at('2026-10-01T08:00:00Z'),
  series: tuesdays,
  changes: [
    { recurrenceId: at('2026-10-20T12:00:00Z'), cancelled: true },
    { recurrenceId: at('2026-10-27T13:00:00Z'), startsAt: at('2026-10-28T09:00:00Z'), durationMinutes: 30 },
  ],
  title: 'Séance avec مريم ; « CV, lettre »',
  text: 'À préparer :\n- le CV ; la lettre\\brouillon\n- 日本語 et un 🙂 très long, pour que la ligne soit pliée au milieu d’un caractère de plusieurs octets',
  place: 'https://meet.example.org/salle;a,b',
  url: 'https://mentora.example.org/parrainages/7/seances/9?x=1,2;3',
  status: 'confirmed',
};
const invited: Invited = {
  organiser: { name: 'Mentora', email: 'seances@mentora.example.org' },
  attendees: [{ name: 'Zoé Noël', email: 'zoe@example.org', answer: 'needsAction' }],
};

describe('a calendar file', () => {
  const text = calendarFeed('Mes séances, et les tiennes', [entry]);

  it('has lines of at most 75 octets, each ended by CR LF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  it('names nobody where it is only read, and asks for no answer', () => {
    expect(text).not.toMatch(/METHOD|ORGANIZER|ATTENDEE/);
  });

  it('has the properties of the calendar before what it holds', () => {
    const before = text.slice(0, text.indexOf('BEGIN:VTIMEZONE'));
    expect(before).toContain('X-PUBLISHED-TTL:PT1H');
    // Addresses are no texts: what texts escape is not in them.
    expect(text.replaceAll('\r\n ', '')).toContain('?x=1%2C2%3B3\r\n');
    expect(text.slice(before.length)).not.toMatch(/^(X-WR-|REFRESH|X-PUBLISHED)/m);
  });

  it('lets nobody write lines of one’s own into it', () => {
    const evil = 'Salut\r\nATTENDEE:mailto:evil@example.org\nBEGIN:VEVENT\u0000';
    const other = invitation('REQUEST', { ...entry, title: evil, text: evil, place: evil }, { ...invited, attendees: [{ name: evil, email: 'zoe@example.org', answer: 'accepted' }] }).content;
    expect(other.split('\r\n').filter((line) => /^(ATTENDEE:|BEGIN:VEVENT)/.test(line))).toEqual(['BEGIN:VEVENT', 'BEGIN:VEVENT']);
    expect(calendarFeed(evil, [entry]).match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    expect(other).not.toContain('\u0000');
  });

  it('describes a zone by its yearly rules, one without changes by its distance', () => {
    expect(vtimezone('Europe/Paris', at('2026-03-01'), at('2026-11-01'))).toBe(
      [
        'BEGIN:VTIMEZONE', 'TZID:Europe/Paris',
        'BEGIN:DAYLIGHT', 'DTSTART:20250330T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:+0200', 'END:DAYLIGHT',
        'BEGIN:STANDARD', 'DTSTART:20251026T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:+0100', 'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n'),
    ); // prettier-ignore
    expect(vtimezone('Asia/Kathmandu', at('2026-03-01'), at('2026-11-01'))).toBe(
      ['BEGIN:VTIMEZONE', 'TZID:Asia/Kathmandu', 'BEGIN:STANDARD', 'DTSTART:20250101T000000', 'TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545', 'TZNAME:+0545', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n'),
    );
  });

  it('of one session is no calendar by itself: it has no name', () => {
    const file = calendarFile(entry);
    expect(file).not.toMatch(/X-WR-CALNAME|REFRESH-INTERVAL|METHOD/);
    const events = (text: string) => text.slice(text.indexOf('BEGIN:VTIMEZONE'));
    expect(events(file)).toBe(events(calendarFeed('x', [entry])));
  });

  it('has no zone where everything is in UTC', () => {
    const utc = calendarFeed('UTC', [{ ...entry, series: { ...tuesdays, timeZone: 'UTC' }, changes: [{ recurrenceId: at('2026-10-20T12:00:00Z'), cancelled: true }] }]);
    expect(utc).not.toMatch(/VTIMEZONE|TZID/);
    expect(utc).toContain('\r\nEXDATE:20261020T120000Z\r\n');
  });

  it('is told of an occurrence that there is', () => {
    expect(() => invitation('CANCEL', entry, invited, at('2026-10-21T12:00:00Z'))).toThrow('no occurrence');
  });
});

await describeWith(icalendar.program, icalendar.package, 'a calendar file, read by python3-icalendar', () => {
  const read = (text: string) => readCalendars([{ text }])[0]!;

  it('says what was said', () => {
    const feed = read(calendarFeed('Mes séances, et les tiennes', [entry]));
    expect(feed).toMatchObject({ method: null, name: 'Mes séances, et les tiennes', errors: [], order: ['VTIMEZONE', 'VEVENT', 'VEVENT'], zones: ['Europe/Paris'] });
    const [whole, moved] = feed.events;
    expect(whole).toMatchObject({
      uid: entry.uid, sequence: 3, stamp: '2026-10-01T08:00:00Z', zone: 'Europe/Paris', summary: entry.title, description: entry.text, location: entry.place,
      url: entry.url, status: 'CONFIRMED', organiser: null, attendees: [], recurrenceId: null,
      start: '2026-10-13T12:00:00Z', end: '2026-10-13T13:00:00Z', starts: ['2026-10-13T12:00:00Z', '2026-10-27T13:00:00Z', '2026-11-03T13:00:00Z', '2026-11-10T13:00:00Z'],
    }); // prettier-ignore
    expect(moved).toMatchObject({ uid: entry.uid, recurrenceId: '2026-10-27T13:00:00Z', start: '2026-10-28T09:00:00Z', end: '2026-10-28T09:30:00Z', rule: null });
  });

  it('invites to the whole, and to one occurrence', () => {
    const request = invitation('REQUEST', entry, invited);
    expect([request.contentType, request.filename]).toEqual(['text/calendar; charset=utf-8; method=REQUEST; component=VEVENT', 'invite.ics']);
    const whole = read(request.content);
    expect([whole.method, whole.errors, whole.events.length]).toEqual(['REQUEST', [], 2]);
    for (const event of whole.events) {
      expect(event.organiser).toBe('mailto:seances@mentora.example.org');
      expect(event.attendees).toEqual([{ address: 'MAILTO:zoe@example.org', name: 'Zoé Noël', answer: 'NEEDS-ACTION', rsvp: 'TRUE' }]);
    }
    const one = read(invitation('REQUEST', { ...entry, sequence: 4 }, invited, at('2026-10-27T13:00:00Z')).content);
    expect(one.events).toHaveLength(1);
    expect(one.events[0]).toMatchObject({ uid: entry.uid, sequence: 4, recurrenceId: '2026-10-27T13:00:00Z', start: '2026-10-28T09:00:00Z', rule: null, status: 'CONFIRMED' });
  });

  it('takes back the whole, and one occurrence', () => {
    const whole = read(invitation('CANCEL', { ...entry, changes: [], sequence: 5 }, invited).content);
    expect([whole.method, whole.events.map(({ status, sequence, recurrenceId }) => [status, sequence, recurrenceId])]).toEqual(['CANCEL', [['CANCELLED', 5, null]]]);
    const one = read(invitation('CANCEL', entry, invited, at('2026-10-20T12:00:00Z')).content);
    expect([one.method, one.events.map(({ status, uid, recurrenceId, rule }) => [status, uid, recurrenceId, rule])]).toEqual([
      'CANCEL', [['CANCELLED', entry.uid, '2026-10-20T12:00:00Z', null]],
    ]); // prettier-ignore
  });

  it('says the second of two equal hours in UTC', () => {
    const late: Series = { ...tuesdays, startsAt: at('2026-10-25T01:30:00Z'), rule: null };
    const [once] = read(calendarFeed('x', [{ ...entry, series: late, changes: [] }])).events;
    expect([once!.zone, once!.start, once!.end]).toEqual([null, '2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z']);
    // One hour from half past two to half past two.
    const [across] = read(calendarFeed('x', [{ ...entry, series: { ...late, startsAt: at('2026-10-25T00:30:00Z') }, changes: [] }])).events;
    expect([across!.start, across!.end]).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']);
  });

  it('has zones in which the clocks show what ICU says that they show', () => {
    const cases = zones.filter((name) => name !== 'UTC').map((name) => {
      const asked = fc.sample(instant, { numRuns: 120, seed: 7 }).filter((one) => one >= at('2026-01-01') && one < at('2029-01-01'));
      const series: Series = { ...tuesdays, timeZone: name, startsAt: at('2026-01-06T12:00:00Z'), rule: null };
      const end: Series = { ...series, startsAt: at('2028-12-19T12:00:00Z') };
      return { name, asked, text: calendarFeed(name, [series, end].map((one, index) => ({ ...entry, uid: `${index}`, series: one, changes: [] }))) };
    });
    for (const [index, calendar] of readCalendars(cases).entries()) {
      const { name, asked } = cases[index]!;
      expect(calendar.errors).toEqual([]);
      const shown = asked.map((one) => (Date.parse(wallClock(name, one).date) - Math.floor(one.getTime() / 60_000) * 60_000) / 60_000 + wallClock(name, one).minute);
      expect({ name, offsets: calendar.offsets[name] }).toEqual({ name, offsets: shown });
    }
  });

  it('has the occurrences that the series has, in every zone, as python-dateutil reckons them', () => {
    const changed = fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.integer({ min: -2000, max: 2000 })), { maxLength: 4 });
    const cases = fc.sample(fc.tuple(plan, changed), { numRuns: 150, seed: 11 }).map(([{ series }, some]) => {
      const all = occurrencesOf(series);
      const changes = new Map(
        some.map(([which, cancelled, minutes]): [number, Change] => {
          const { recurrenceId } = all[which % all.length]!;
          return [recurrenceId.getTime(), { recurrenceId, ...(cancelled ? { cancelled } : { startsAt: new Date(recurrenceId.getTime() + minutes * 60_000) }) }];
        }),
      );
      return { series, changes: [...changes.values()] };
    });
    const calendars = readCalendars(cases.map(({ series, changes }) => ({ text: calendarFeed('x', [{ ...entry, series, changes }]) })));
    for (const [index, { events, errors }] of calendars.entries()) {
      const { series, changes } = cases[index]!;
      const [master, ...others] = events;
      expect(errors).toEqual([]);
      const moved = new Map(others.map((event) => [event.recurrenceId, event]));
      const shown = master!.starts.map((start) => moved.get(start)?.start ?? start);
      const expected = occurrencesOf(series, changes).filter(({ state }) => state !== 'cancelled');
      expect({ series, starts: shown }).toEqual({ series, starts: expected.map(({ startsAt }) => second(startsAt)) });
      for (const event of events) expect(Date.parse(event.end) - Date.parse(event.start)).toBe(60 * 60_000);
    }
  });
});
