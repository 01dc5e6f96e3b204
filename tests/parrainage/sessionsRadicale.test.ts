import { afterAll, beforeAll, expect, it } from 'vitest';
import { icalendar, readCalendars, type ReadEvent } from '../../src/plugins/parrainage/calendar/ics/icalendarForTest';
import { describeWith } from '../support/debian';
import { workThrough } from '../support/jobs';
import { lackOf } from '../support/program';
import { testPlatform, type TestPlatform } from '../support/platform';
import { radicale, startRadicale, type CalDavServer } from './radicale';
import { act, ask, hour, inDays, planned, twoWho } from './sessionsSupport';

let platform: TestPlatform;
let server: CalDavServer | undefined;

// What a server gives back is read by another program than the one that wrote it.
await lackOf(icalendar.program, icalendar.package);

/** What must come back as it went, whoever has it meanwhile. */
const kept = ({ uid, sequence, start, end, recurrenceId, zone, rule, starts, status }: ReadEvent) => ({ uid, sequence, start, end, recurrenceId, zone, rule, starts, status });
const order = (one: { uid: string; recurrenceId: string | null }, other: typeof one) => `${one.uid} ${one.recurrenceId}`.localeCompare(`${other.uid} ${other.recurrenceId}`);
// The server writes each VTIMEZONE anew, with an UNTIL as RFC 5545 asks for it, which this reader of zones does not take.
const read = (text: string) => readCalendars([{ text: text.replaceAll(/(RRULE:FREQ=YEARLY[^\r\n]*UNTIL=\d{8}T\d{6})Z/g, '$1') }])[0]!;

/** Of an answer by CalDAV: the calendars in it. */
const calendarsIn = (answer: string): string[] =>
  [...answer.matchAll(/<(?:\w+:)?calendar-data[^>]*>([\s\S]*?)<\/(?:\w+:)?calendar-data>/g)].map(([, data]) =>
    data!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#13;', '\r').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );

/** What lies between two instants, as a calendar program asks for it. */
const between = (from: string, to: string) => {
  const stamp = (instant: string) => instant.replace(/[-:]|\.\d+/g, '');
  return `<?xml version="1.0"?><c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-data/></d:prop><c:filter>
    <c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range start="${stamp(from)}" end="${stamp(to)}"/></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>`;
};

await describeWith(radicale.program, radicale.package, 'calendars on a CalDAV server', () => {
  beforeAll(async () => {
    platform = await testPlatform();
    server = await startRadicale();
  });

  afterAll(() => server?.stop());

  it('a whole feed comes back as it went: UID, SEQUENCE, RRULE, RECURRENCE-ID, VTIMEZONE', async () => {
    const pair = await twoWho();
    await planned(pair, { startsAt: inDays(2) });
    const many = await planned(pair, { startsAt: inDays(4), timeZone: 'America/New_York', recurrence: 'FREQ=WEEKLY;COUNT=30' });
    const to = new Date(Date.parse(many.occurrences[2]!.startsAt) + 30 * hour).toISOString();
    await act(pair, many.occurrences[2]!.id, 'move', pair.mentor, { startsAt: to, reason: 'Réunion' });
    await act(pair, many.occurrences[2]!.id, 'agree', pair.mentee);
    await act(pair, many.occurrences[4]!.id, 'cancel', pair.mentor);
    const { said } = await ask('POST', '/calendar-feed', pair.mentee);
    const feed = await (await platform.request('GET', new URL(String(said.feed)).pathname)).text();

    expect((await server!.dav('PUT', '/me/feed/', feed)).status).toBe(201);
    const back = await server!.dav('GET', '/me/feed/');
    expect(back.status).toBe(200);
    const [went, came] = [read(feed), read(back.text)];
    expect(came.errors).toEqual([]);
    expect(came.events.map(kept).sort(order)).toEqual(went.events.map(kept).sort(order));
    expect(came.events.some(({ rule }) => rule)).toBe(true);
    expect(came.events.some(({ recurrenceId }) => recurrenceId)).toBe(true);
    expect(came.zones.toSorted()).toEqual(went.zones.toSorted());
    expect(came.zones).toContain('America/New_York');

    // The server reckons the series itself: it finds one far away, past the change of the clocks, and none of which it was told that it is not.
    const foundAt = async (from: number, until: number) => {
      const answer = await server!.dav('REPORT', '/me/feed/', between(new Date(from).toISOString(), new Date(until).toISOString()), { 'content-type': 'application/xml', depth: '1' });
      expect(answer.status).toBe(207);
      return calendarsIn(answer.text).flatMap((text) => read(text).events.map(({ uid }) => uid));
    };
    const { uid } = went.events.find(({ rule }) => rule)!;
    const at = (index: number) => Date.parse(many.occurrences[index]!.startsAt);
    expect(await foundAt(at(29), at(29) + hour)).toContain(uid);
    expect(await foundAt(Date.parse(to), Date.parse(to) + hour)).toContain(uid);
    expect(await foundAt(at(4), at(4) + hour)).toEqual([]);
    expect(await foundAt(at(29) + 2 * hour, at(29) + 48 * hour)).toEqual([]);
  });

  it('an invitation lies under its UID, and what changes it takes its place with a higher SEQUENCE', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair, { startsAt: inDays(3), timeZone: 'Europe/Paris' });
    await workThrough(platform.payload);
    const to = inDays(6);
    await act(pair, id, 'move', pair.mentor, { startsAt: to, reason: 'Réunion' });
    await act(pair, id, 'agree', pair.mentee);
    await workThrough(platform.payload);
    const { rows } = await platform.db.query<{ content: string }>(`SELECT calendar ->> 'content' AS content FROM message_log WHERE address = $1 AND calendar IS NOT NULL ORDER BY id`, [pair.mentor.email]);
    expect(rows).toHaveLength(2);
    const [first, second] = rows.map(({ content }) => read(content).events[0]!);
    expect(second!.uid).toBe(first!.uid);

    const place = `/me/invitations/${first!.uid}.ics`;
    expect((await server!.dav('MKCALENDAR', '/me/invitations/')).status).toBe(201);
    const sequences: number[] = [];
    for (const { content } of rows) {
      // What was asked by mail is kept without its METHOD (RFC 4791, 4.1).
      const entry = content.replace(/^METHOD:.*\r\n/m, '');
      expect((await server!.dav('PUT', place, entry)).status).toBeLessThan(300);
      const back = read((await server!.dav('GET', place)).text);
      expect(back.errors).toEqual([]);
      expect(back.events.map(kept)).toEqual(read(content).events.map(kept));
      expect(back.zones).toEqual(read(content).zones);
      sequences.push(back.events[0]!.sequence);
    }
    expect(sequences[1]).toBeGreaterThan(sequences[0]!);
    const listed = await server!.dav('REPORT', '/me/invitations/', between(inDays(0), inDays(30)), { 'content-type': 'application/xml', depth: '1' });
    expect(calendarsIn(listed.text).map((text) => read(text).events[0]!.start)).toEqual([to.replace('.000Z', 'Z')]);
  });
});
