import { inTransaction } from '@mentora/platform';
import { sendMail, sweepMessages } from '@mentora/platform/mail';
import { csvCell } from '@mentora/platform/mail/csv';
import { completeSettings } from '@mentora/platform/settings';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import { mailServer, type MailServer } from '../support/mailServer';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let server: MailServer;
let administrator: TestPerson;
let person: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  server = await mailServer();
  administrator = await platform.people.administrator();
});

beforeEach(async () => {
  server.received.length = 0;
  await platform.db.query('DELETE FROM message_log');
  person = await platform.people.learner();
});

afterAll(() => server.stop());

async function send(subject: string): Promise<string> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => sendMail(req, { to: person.email, person: person.id, kind: 'test', locale: 'fr', subject, paragraphs: ['Bonjour'] }));
  await workThrough(platform.payload);
  return (await platform.db.query<{ id: string }>('SELECT id FROM message_log WHERE subject = $1', [subject])).rows[0]!.id;
}

const again = (id: string, as?: TestPerson) => platform.request('POST', `/api/message-log/${id}/send-again`, { as });
const csv = (as?: TestPerson) => platform.request('GET', '/api/message-log/csv', { as });

describe('a message that failed', () => {
  it('is sent again by an administrator, once, and that is in the audit log', async () => {
    server.troubles.push(550);
    const id = await send('Encore');
    const answers = await Promise.all([1, 2, 3].map(() => again(id, administrator)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await workThrough(platform.payload);
    expect(server.received).toMatchObject([{ to: [person.email], messageId: `<${id}@example.org>` }]);
    const { rows } = await platform.db.query('SELECT status, attempts::int FROM message_log WHERE id = $1', [id]);
    expect(rows).toEqual([{ status: 'sent', attempts: 2 }]);
    const audit = await platform.db.query("SELECT actor FROM audit_log WHERE action = 'message.sentAgain' AND subject = $1", [id]);
    expect(audit.rows).toEqual([{ actor: administrator.id }]);
  });

  it('fails again where it is refused again, and can be sent a third time', async () => {
    server.troubles.push(550, 550);
    const id = await send('Trois');
    for (const status of ['failed', 'sent']) {
      expect((await again(id, administrator)).status).toBe(200);
      await workThrough(platform.payload);
      expect((await platform.db.query('SELECT status FROM message_log WHERE id = $1', [id])).rows).toEqual([{ status }]);
    }
  });

  it('is nobody else’s to send', async () => {
    server.troubles.push(550);
    const id = await send('Pas vous');
    expect((await again(id)).status).toBe(401);
    expect((await again(id, await platform.people.trainer())).status).toBe(403);
    expect((await again('00000000-0000-7000-8000-000000000000', administrator)).status).toBe(404);
    expect((await again('nothing', administrator)).status).toBe(400);
  });
});

describe('the log', () => {
  it('is found by state, kind and words', async () => {
    await send('Trouvaille');
    const found = async (query: string) => ((await (await platform.request('GET', `/api/message-log?${query}`, { as: administrator })).json()) as { totalDocs: number }).totalDocs;
    expect(await found('where[status][equals]=sent&where[kind][equals]=test')).toBe(1);
    expect(await found('where[status][equals]=failed')).toBe(0);
    expect(await found('where[subject][like]=trouvaille')).toBe(1);
    expect(await found(`where[address][equals]=${encodeURIComponent(person.email)}`)).toBe(0);
  });

  it('is exported as CSV for administrators, in full, without a formula in it', async () => {
    await send('=HYPERLINK("http://evil.example","x")');
    await platform.db.query(`
      INSERT INTO message_log (id, kind, address, subject, status, attempts)
      SELECT uuidv7(), 'test', 'a@example.org', 'n' || n, 'sent', 1 FROM generate_series(1, 1234) n`);
    const answer = await csv(administrator);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1236);
    expect(lines.at(-1)).toContain('"\'=HYPERLINK(""http://evil.example"",""x"")"');
    expect(lines[1]).toContain('"n1234"');
    expect((await csv()).status).toBe(401);
    expect((await csv(await platform.people.trainer())).status).toBe(403);
  });

  it('is kept for as many days as the settings say', async () => {
    await send('vieux');
    await platform.db.query("UPDATE message_log SET created_at = now() - interval '8 days'");
    await send('neuf');
    completeSettings({ MENTORA_MESSAGE_LOG_DAYS: '9' });
    await sweepMessages(platform.payload);
    expect((await platform.db.query('SELECT FROM message_log')).rows).toHaveLength(2);
    completeSettings({ MENTORA_MESSAGE_LOG_DAYS: '7' });
    await sweepMessages(platform.payload);
    expect((await platform.db.query('SELECT subject FROM message_log')).rows).toEqual([{ subject: 'neuf' }]);
  });

  it('goes with the account, masked or not', async () => {
    await send('à moi');
    const answer = await platform.request('GET', '/api/users/me/data', { as: person });
    expect(JSON.stringify(await answer.json())).toContain('à moi');
    await platform.db.query('DELETE FROM users WHERE id = $1', [person.id]);
    expect((await platform.db.query('SELECT FROM message_log')).rows).toEqual([]);
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+33 1', '"\'+33 1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    ['a "b", c\nd', '"a ""b"", c\nd"'],
    [null, ''],
    [3, '"3"'],
  ])('of %j is %s', (value, cell) => expect(csvCell(value)).toBe(cell));
});
