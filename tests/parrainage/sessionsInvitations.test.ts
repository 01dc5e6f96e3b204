import { beforeAll, expect, it } from 'vitest';
import { icalendar, readCalendars, type ReadCalendar } from '../../src/plugins/parrainage/calendar/ics/icalendarForTest';
import { describeWith } from '../support/debian';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, day, hour, inDays, planned, twoWho } from './sessionsSupport';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

/** What the mails to a person have brought for the calendar, the oldest first. */
async function invitationsTo({ email }: TestPerson): Promise<{ method: string; calendar: ReadCalendar; text: string }[]> {
  await workThrough(platform.payload);
  const { rows } = await platform.db.query<{ calendar: { method: string; content: string } }>(
    'SELECT calendar FROM message_log WHERE address = $1 AND calendar IS NOT NULL ORDER BY id',
    [email],
  );
  const read = readCalendars(rows.map(({ calendar }) => ({ text: calendar.content })));
  return rows.map(({ calendar: { method, content } }, index) => ({ method, calendar: read[index]!, text: content }));
}

const seconds = (instant: string) => instant.replace('.000Z', 'Z');

await describeWith(icalendar.program, icalendar.package, 'invitations by mail', () => {
  it('ask, change with a rising SEQUENCE, and cancel, under one UID', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(3) });
    const [asked] = await invitationsTo(pair.mentor);
    expect(asked).toMatchObject({ method: 'REQUEST', calendar: { method: 'REQUEST', errors: [], events: [{ start: seconds(startsAt), status: 'CONFIRMED' }] } });
    expect(asked!.calendar.events[0]!.attendees.map(({ address }) => address.toLowerCase())).toEqual([`mailto:${pair.mentor.email}`]);
    expect(asked!.text).not.toContain(pair.mentee.email);
    expect(asked!.text).not.toContain('Les tableaux');

    const to = inDays(5);
    await act(pair, id, 'move', pair.mentor, { startsAt: to, reason: 'Réunion' });
    await act(pair, id, 'agree', pair.mentee);
    const [, moved] = await invitationsTo(pair.mentor);
    expect(moved).toMatchObject({ method: 'REQUEST', calendar: { events: [{ start: seconds(to) }] } });
    await act(pair, id, 'cancel', pair.mentee);
    const [, , cancelled] = await invitationsTo(pair.mentor);
    expect(cancelled).toMatchObject({ method: 'CANCEL', calendar: { method: 'CANCEL', events: [{ status: 'CANCELLED' }] } });
    const events = [asked!, moved!, cancelled!].map(({ calendar }) => calendar.events[0]!);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    const [one, two, three] = events.map(({ sequence }) => sequence);
    expect(two).toBeGreaterThan(one!);
    expect(three).toBeGreaterThan(two!);
  });

  it('speak of one of a series by its RECURRENCE-ID, and of the rest by the series that ends sooner', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: inDays(4), timeZone: 'Europe/Paris', recurrence: 'FREQ=WEEKLY;COUNT=6' });
    const [whole] = await invitationsTo(pair.mentor);
    expect(whole!.calendar.events[0]!.starts).toHaveLength(6);
    expect(whole!.calendar.zones).toEqual(['Europe/Paris']);

    const [, second, third, , fifth] = said.occurrences;
    await act(pair, second!.id, 'cancel', pair.mentee);
    const to = new Date(Date.parse(third!.startsAt) + hour).toISOString();
    await workThrough(platform.payload);
    await act(pair, third!.id, 'move', pair.mentor, { startsAt: to, reason: 'Réunion' });
    await act(pair, third!.id, 'agree', pair.mentee);
    await workThrough(platform.payload);
    await act(pair, fifth!.id, 'cancel', pair.mentee, { scope: 'following' });
    const [, one, moved, rest] = await invitationsTo(pair.mentor);
    expect(one).toMatchObject({ method: 'CANCEL', calendar: { events: [{ recurrenceId: seconds(second!.startsAt), rule: null }] } });
    expect(moved).toMatchObject({ method: 'REQUEST', calendar: { events: [{ recurrenceId: seconds(third!.startsAt), start: seconds(to) }] } });
    expect(rest!.method).toBe('REQUEST');
    expect(rest!.calendar.events[0]!.starts.at(-1)).toBe(seconds(said.occurrences[3]!.startsAt));
    expect(new Set([whole, one, moved, rest].map((each) => each!.calendar.events[0]!.uid)).size).toBe(1);
  });

  it('have another UID for what was cut off a series', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: inDays(4), recurrence: 'FREQ=WEEKLY;COUNT=4' });
    await workThrough(platform.payload);
    const third = said.occurrences[2]!;
    await act(pair, third.id, 'move', pair.mentor, { startsAt: new Date(Date.parse(third.startsAt) + day).toISOString(), scope: 'following', reason: 'Autre jour' });
    await act(pair, third.id, 'agree', pair.mentee);
    const [first, second] = await invitationsTo(pair.mentor);
    expect(second!.calendar.events[0]!.uid).not.toBe(first!.calendar.events[0]!.uid);
    expect(second!.calendar.events[0]!.starts).toHaveLength(2);
  });

  it('come to nobody who wants no mails of sessions', async () => {
    const pair = await twoWho();
    await platform.request('POST', '/api/notifications/preferences', { as: pair.mentor, body: { category: 'sessions', channel: 'mail', frequency: 'off' } });
    await planned(pair);
    expect(await invitationsTo(pair.mentor)).toEqual([]);
  });
});
