import { inTransaction } from '@mentora/platform';
import { sendMail, type CalendarPart } from '@mentora/platform/mail';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import { mailServer, type MailServer } from '../support/mailServer';
import { partsOf } from '../support/mailParts';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let server: MailServer;
const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@mentora.test\r\nSUMMARY:Séance\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

beforeAll(async () => {
  platform = await testPlatform();
  server = await mailServer();
  await platform.people.learner({ email: 'invited@example.org' });
});
beforeEach(() => void (server.received.length = 0));
afterAll(() => server.stop());

async function send(to: string, calendar?: CalendarPart): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => sendMail(req, { to, kind: 'test', locale: 'fr', subject: 'Une séance', paragraphs: ['Bonjour'], calendar }));
}

describe('a mail that brings something for the calendar', () => {
  it('has it beside its text, as programs look for it, and as a file', async () => {
    await send('invited@example.org', { method: 'REQUEST', filename: 'invite.ics', content });
    await workThrough(platform.payload);
    const [{ raw } = { raw: '' }] = server.received;
    expect(raw).toMatch(/Content-Type: multipart\/alternative/);
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(raw).toMatch(/filename=invite\.ics/);
    expect(partsOf(raw, 'text/calendar').map((text) => text.trim())).toEqual([content.trim()]);
  });

  it('forgets it with its text once it is sent, and any other mail has none', async () => {
    await send('invited@example.org', { method: 'CANCEL', filename: 'cancel.ics', content });
    const kept = async () => (await platform.db.query('SELECT calendar FROM message_log ORDER BY id DESC LIMIT 1')).rows[0].calendar;
    expect(await kept()).toMatchObject({ method: 'CANCEL', content });
    await workThrough(platform.payload);
    expect(await kept()).toBeNull();
    await send('invited@example.org');
    await workThrough(platform.payload);
    expect(server.received.at(-1)!.raw).not.toContain('text/calendar');
  });
});
