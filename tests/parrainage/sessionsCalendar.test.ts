import { beforeAll, describe, expect, it } from 'vitest';
import { icalendar, readCalendars } from '../../src/plugins/parrainage/calendar/ics/icalendarForTest';
import { describeWith } from '../support/debian';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, ask, day, hour, inDays, planned, twoWho, wrongField, type Two } from './sessionsSupport';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

const seconds = (instant: string) => instant.replace('.000Z', 'Z');

async function feedOf(two: Two): Promise<{ path: string; addTo: Record<string, string> }> {
  const { said } = await ask('POST', '/calendar-feed', two.mentee);
  const { feed, addTo } = said as unknown as { feed: string; addTo: Record<string, string> };
  return { path: new URL(feed).pathname, addTo };
}

describe('a private calendar', () => {
  it('is read without signing in, by its address alone, until that is taken back', async () => {
    const pair = await twoWho();
    const { path, addTo } = await feedOf(pair);
    expect(addTo.apple).toMatch(/^webcal:/);
    const answer = await platform.request('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect((await ask('GET', '/calendar-feed', pair.mentee)).said.feed).toContain(path);

    const { path: next } = await feedOf(pair);
    expect((await platform.request('GET', path)).status).toBe(404);
    expect((await platform.request('GET', next)).status).toBe(200);
    expect((await ask('DELETE', '/calendar-feed', pair.mentee)).said).toEqual({ feed: null });
    expect((await platform.request('GET', next)).status).toBe(404);
    expect((await ask('GET', '/calendar-feed', pair.mentee)).said).toEqual({ feed: null });
    expect((await ask('POST', '/calendar-feed', undefined)).code).toBe(401);
    const { rows } = await platform.db.query('SELECT to_jsonb(f) AS row FROM calendar_feeds f');
    expect(JSON.stringify(rows)).not.toContain(next.split('/').at(-1)!.replace('.ics', ''));
  });
});

await describeWith(icalendar.program, icalendar.package, 'a private calendar, as other programs read it', () => {
  it('has each series once, by its rule, without what was cancelled, in the zone where it was made', async () => {
    const pair = await twoWho();
    const one = await planned(pair, { startsAt: inDays(3), type: 'video-call' });
    const many = await planned(pair, { startsAt: inDays(4), timeZone: 'Europe/Paris', recurrence: 'FREQ=WEEKLY;COUNT=4' });
    const gone = await planned(pair, { startsAt: inDays(2) });
    await act(pair, many.occurrences[1]!.id, 'cancel', pair.mentor);
    await act(pair, gone.id, 'cancel', pair.mentor);
    const to = new Date(Date.parse(many.occurrences[2]!.startsAt) + 2 * hour).toISOString();
    await act(pair, many.occurrences[2]!.id, 'move', pair.mentor, { startsAt: to, reason: 'Réunion' });
    await act(pair, many.occurrences[2]!.id, 'agree', pair.mentee);

    const text = await (await platform.request('GET', (await feedOf(pair)).path)).text();
    const [calendar] = readCalendars([{ text }]);
    expect(calendar!.errors).toEqual([]);
    expect(calendar!.method).toBeNull();
    expect(calendar!.events.map(({ start, recurrenceId }) => [start, recurrenceId])).toEqual(
      expect.arrayContaining([
        [seconds(one.startsAt), null],
        [seconds(many.startsAt), null],
        [seconds(to), seconds(many.occurrences[2]!.startsAt)],
      ]),
    );
    expect(calendar!.events).toHaveLength(3);
    expect(text).toMatch(/EXDATE;TZID=Europe\/Paris:/);
    expect(calendar!.events[0]).toMatchObject({ organiser: null, attendees: [], location: expect.stringContaining('https://meet.jit.si/') });
    expect(text).not.toContain(pair.mentor.email);
    expect(text).not.toContain('Les tableaux');
  });

  it('counts changes, and has another entry for what was cut off a series', async () => {
    const pair = await twoWho();
    const many = await planned(pair, { startsAt: inDays(4), recurrence: 'FREQ=WEEKLY;COUNT=4' });
    const { path } = await feedOf(pair);
    const events = async () => readCalendars([{ text: await (await platform.request('GET', path)).text() }])[0]!.events;
    const [before] = await events();
    const third = many.occurrences[2]!;
    await act(pair, third.id, 'move', pair.mentor, { startsAt: new Date(Date.parse(third.startsAt) + day).toISOString(), scope: 'following', reason: 'Autre jour' });
    await act(pair, third.id, 'agree', pair.mentee);
    const after = await events();
    expect(after).toHaveLength(2);
    const same = after.find(({ uid }) => uid === before!.uid)!;
    expect(same.sequence).toBeGreaterThan(before!.sequence);
    expect(same.starts).toHaveLength(2);
    expect(after.find(({ uid }) => uid !== before!.uid)!.starts).toHaveLength(2);
  });

  it('gives one session as a file', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(3) });
    const answer = await platform.request('GET', `/api/mentorships/${pair.id}/sessions/${id}/ics`, { as: pair.mentor });
    expect(answer.headers.get('content-disposition')).toMatch(/session\.ics/);
    const [calendar] = readCalendars([{ text: await answer.text() }]);
    expect(calendar!.events).toMatchObject([{ start: seconds(startsAt), status: 'CONFIRMED' }]);
  });
});


describe('common free times', () => {
  it('are slots at which both have time and nothing else to do, by the clock of who looks', async () => {
    const pair = await twoWho();
    const tomorrow = inDays(1).slice(0, 10);
    const hours = (from: number, to: number) => JSON.stringify({ timeZone: 'UTC', weekly: [1, 2, 3, 4, 5, 6, 7].map((one) => ({ day: one, from: from * 60, to: to * 60 })), exceptions: [], holidays: [] });
    await platform.db.query('UPDATE mentor_profiles SET availability = $2 WHERE person_id = $1', [pair.mentor.id, hours(9, 13)]);
    await platform.db.query('UPDATE mentee_profiles SET availability = $2 WHERE person_id = $1', [pair.mentee.id, hours(10, 18)]);
    const find = async () => {
      const { code, said } = await ask('GET', `/mentorships/${pair.id}/free-times?from=${tomorrow}T00:00:00Z&to=${tomorrow}T23:59:00Z&step=60&timeZone=UTC`, pair.mentee);
      expect(code).toBe(200);
      return (said as unknown as { slots: { startsAt: string }[] }).slots.map(({ startsAt }) => startsAt.slice(11, 16));
    };
    expect(await find()).toEqual(['10:00', '11:00', '12:00']);
    await planned(await twoWho({ mentor: pair.mentor, withHours: false }), { startsAt: `${tomorrow}T11:00:00Z`, durationMinutes: 30 });
    expect(await find()).toEqual(['10:00', '12:00']);
    await ask('POST', `/mentorships/${pair.id}/hold`, pair.mentor, { startsAt: `${tomorrow}T10:00:00Z`, durationMinutes: 60, timeZone: 'UTC' });
    expect(await find()).toEqual(['12:00']);
  });

  it('refuse a zone that there is not', async () => {
    const pair = await twoWho();
    expect(wrongField(await ask('GET', `/mentorships/${pair.id}/free-times?timeZone=Mars/Base`, pair.mentee))).toEqual([400, 'timeZone', 'unknownZone']);
  });
});
