import { afterAll, beforeAll, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import { partsOf } from '../support/mailParts';
import { mailServer, type MailServer } from '../support/mailServer';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, hour, inDays, planned, twoWho } from './sessionsSupport';

let platform: TestPlatform;
let server: MailServer;

beforeAll(async () => {
  platform = await testPlatform();
  server = await mailServer();
});
afterAll(() => server.stop());

interface Entry {
  /** In the head of the mail's part: by this a calendar knows what to do with it before it reads it. */
  declared: string | undefined;
  method: string | undefined;
  uid: string | undefined;
  sequence: number;
  recurrence: string | undefined;
  zone: boolean;
  status: string | undefined;
}

/** What the mails that a server took for a person bring for the calendar, the oldest first. */
async function entriesFor({ email }: TestPerson): Promise<Entry[]> {
  await workThrough(platform.payload);
  return server.received
    .filter(({ to }) => to.includes(email))
    .flatMap(({ raw }) =>
      partsOf(raw, 'text/calendar').map((text) => {
        const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
        const event = lines.slice(lines.indexOf('BEGIN:VEVENT'));
        const value = (among: string[], name: string) => among.find((line) => new RegExp(`^${name}[;:]`).test(line))?.replace(/^[^:]*:/, '');
        return {
          declared: /text\/calendar;[^\n]*method=(\w+)/i.exec(raw)?.[1],
          method: value(lines, 'METHOD'),
          uid: value(event, 'UID'),
          sequence: Number(value(event, 'SEQUENCE')),
          recurrence: value(event, 'RECURRENCE-ID'),
          zone: lines.includes('BEGIN:VTIMEZONE') && lines.includes('TZID:Europe/Paris'),
          status: value(event, 'STATUS'),
        };
      }),
    );
}

it('a mail server is handed each invitation, change and cancellation as calendars take it', async () => {
  const pair = await twoWho();
  const { occurrences } = await planned(pair, { startsAt: inDays(4), timeZone: 'Europe/Paris', recurrence: 'FREQ=WEEKLY;COUNT=5' });
  await workThrough(platform.payload);
  const second = occurrences[1]!;
  await act(pair, second.id, 'move', pair.mentee, { startsAt: new Date(Date.parse(second.startsAt) + hour).toISOString(), reason: 'Réunion' });
  await act(pair, second.id, 'agree', pair.mentor);
  await workThrough(platform.payload);
  await act(pair, second.id, 'cancel', pair.mentee);
  await workThrough(platform.payload);
  await act(pair, occurrences[0]!.id, 'cancel', pair.mentee, { scope: 'following' });

  for (const person of [pair.mentor, pair.mentee]) {
    const entries = await entriesFor(person);
    expect(entries.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL', 'CANCEL']);
    expect(entries.map(({ declared }) => declared)).toEqual(entries.map(({ method }) => method));
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1);
    entries.slice(1).forEach(({ sequence }, index) => expect(sequence).toBeGreaterThan(entries[index]!.sequence));
    expect(entries.map(({ recurrence }) => recurrence !== undefined)).toEqual([false, true, true, false]);
    expect(entries.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CANCELLED']);
    expect(entries.every(({ zone }) => zone)).toBe(true);
  }
});
