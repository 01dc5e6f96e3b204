import { inTransaction } from '@mentora/platform';
import { sendMail } from '@mentora/platform/mail';
import { completeSettings } from '@mentora/platform/settings';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import { mailServer } from '../support/mailServer';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

const key = randomBytes(24);
let platform: TestPlatform;
let person: TestPerson;
let mail: { id: string; provider_id: string };

beforeAll(async () => {
  platform = await testPlatform();
  completeSettings({
    RESEND_API_KEY: 're_test',
    // Nobody is there: what was handed over is written by hand below.
    RESEND_BASE_URL: 'http://127.0.0.1:1',
    RESEND_WEBHOOK_SECRET: `whsec_${key.toString('base64')}`,
    MAIL_FROM: 'Mentora <mentora@example.org>',
  });
});

beforeEach(async () => {
  person = await platform.people.learner();
  mail = await handedOver();
});

async function ask(subject: string): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  const words = { locale: 'fr', subject, kind: 'test', paragraphs: ['Bonjour'] } as const;
  await inTransaction(req, () => sendMail(req, { to: person.email, person: person.id, ...words }));
}

async function handedOver(): Promise<typeof mail> {
  await ask('Bonjour');
  const { rows } = await platform.db.query<typeof mail>(
    `UPDATE message_log SET status = 'sent', provider_id = $1, html = NULL, text = NULL, address = 'x•••' WHERE person_id = $2 AND status = 'queued'
     RETURNING id, provider_id`,
    [randomUUID(), person.id],
  );
  return rows[0]!;
}

interface Sent {
  type: string;
  data?: Record<string, unknown>;
  id?: string;
  at?: Date;
  signature?: string;
  prefix?: string;
  extra?: string;
}

/** What the provider says, signed as https://www.standardwebhooks.com has it, by other means than the code uses. */
function tell({ type, data = {}, id = `msg_${randomUUID()}`, at = new Date(), signature, prefix = 'svix', extra = '' }: Sent) {
  const body = JSON.stringify({
    type,
    created_at: '2026-11-20T10:00:00.000Z',
    data: { email_id: mail.provider_id, to: [person.email], from: 'a@example.org', subject: 'x', ...data },
  });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return platform.request('POST', '/api/webhooks/resend', {
    body: body + extra,
    headers: {
      'content-type': 'application/json',
      origin: '',
      'sec-fetch-site': '',
      [`${prefix}-id`]: id,
      [`${prefix}-timestamp`]: timestamp,
      [`${prefix}-signature`]: signature ?? `v1,${signed}`,
    },
  });
}

async function row() {
  const { rows } = await platform.db.query('SELECT status, delivered_at, problem, text, address FROM message_log WHERE id = $1', [mail.id]);
  return rows[0];
}

const bounced = { type: 'email.bounced', data: { bounce: { type: 'Permanent', subType: 'General', message: 'No such user' } } };
const blocked = async () =>
  (await platform.db.query('SELECT id, address, reason, key FROM suppressed_addresses WHERE address = $1', [`${person.email[0]}•••${person.email.slice(person.email.indexOf('@'))}`])).rows;
const statusAfterAsking = async (subject: string) => {
  await ask(subject);
  const { rows } = await platform.db.query('SELECT status, text, address FROM message_log WHERE subject = $1', [subject]);
  return rows[0];
};

describe('what the provider tells of a mail', () => {
  beforeEach(() => platform.db.query('TRUNCATE suppressed_addresses'));

  it('moves it on, and never back', async () => {
    expect((await tell({ type: 'email.delivered' })).status).toBe(200);
    expect(await row()).toMatchObject({ status: 'delivered', delivered_at: new Date('2026-11-20T10:00:00.000Z') });
    await tell({ type: 'email.sent' });
    expect((await row()).status).toBe('delivered');
    await tell(bounced);
    expect(await row()).toMatchObject({ status: 'bounced', problem: 'No such user' });
    await tell({ type: 'email.delivered' });
    expect((await row()).status).toBe('bounced');
  });

  it('is believed before the answer to our own call came: by the mail’s id', async () => {
    await platform.db.query("UPDATE message_log SET status = 'queued', provider_id = NULL, text = 'secret' WHERE id = $1", [mail.id]);
    await tell({ type: 'email.delivered', data: { tags: { message: mail.id } } });
    expect(await row()).toMatchObject({ status: 'delivered', text: null });
  });

  it('changes no other mail', async () => {
    const other = await handedOver();
    await tell(bounced);
    const { rows } = await platform.db.query('SELECT status FROM message_log WHERE id = $1', [mail.id]);
    expect(rows).toEqual([{ status: 'bounced' }]);
    expect(other.id).not.toBe(mail.id);
    expect((await platform.db.query('SELECT status FROM message_log WHERE id = $1', [other.id])).rows).toEqual([{ status: 'sent' }]);
  });

  it('is not believed unsigned, changed, too old, or with another key', async () => {
    const type = 'email.delivered';
    expect((await tell({ type, signature: '' })).status).toBe(403);
    expect((await tell({ type, signature: 'v1,AAAA' })).status).toBe(403);
    expect((await tell({ type, extra: ' ' })).status).toBe(403);
    expect((await tell({ type, at: new Date(Date.now() - 10 * 60_000) })).status).toBe(403);
    expect((await tell({ type, at: new Date(Date.now() + 10 * 60_000) })).status).toBe(403);
    expect((await row()).status).toBe('sent');
    expect((await tell({ type, prefix: 'webhook' })).status).toBe(200);
    expect((await row()).status).toBe('delivered');
  });

  it('is answered kindly where it is about something else', async () => {
    expect((await tell({ type: 'email.opened' })).status).toBe(200);
    expect((await tell({ type: 'domain.created', data: { to: undefined } })).status).toBe(200);
    expect((await row()).status).toBe('sent');
  });
});

describe('an address', () => {
  beforeEach(() => platform.db.query('TRUNCATE suppressed_addresses'));

  it('that refuses a mail for good, or whose owner complains, gets no more', async () => {
    await tell(bounced);
    expect(await blocked()).toMatchObject([{ reason: 'bounce' }]);
    expect(JSON.stringify(await blocked())).not.toContain(person.email);
    expect(await statusAfterAsking('après')).toMatchObject({ status: 'suppressed', text: null, address: expect.stringContaining('•••') });
    await workThrough(platform.payload);
    person = await platform.people.learner();
    mail = await handedOver();
    await tell({ type: 'email.complained' });
    expect(await statusAfterAsking('plainte')).toMatchObject({ status: 'suppressed' });
  });

  it('whose mailbox is only full for now gets more', async () => {
    await tell({ type: 'email.bounced', data: { bounce: { type: 'Transient', subType: 'MailboxFull', message: 'Full' } } });
    expect(await blocked()).toEqual([]);
    expect(await statusAfterAsking('plein')).toMatchObject({ status: 'queued' });
  });

  it('that is blocked gets none of what waits already', async () => {
    await ask('attend');
    await tell(bounced);
    const server = await mailServer();
    completeSettings({ RESEND_API_KEY: '', RESEND_BASE_URL: '', RESEND_WEBHOOK_SECRET: '' });
    await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
    await workThrough(platform.payload);
    await server.stop();
    completeSettings({
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: 'http://127.0.0.1:1',
      RESEND_WEBHOOK_SECRET: `whsec_${key.toString('base64')}`,
    });
    expect(server.received.filter(({ to }) => to[0] === person.email)).toEqual([]);
    const { rows } = await platform.db.query("SELECT status FROM message_log WHERE subject = 'attend'");
    expect(rows).toEqual([{ status: 'suppressed' }]);
  });

  it('is lifted by an administrator, and what is told again does not block it anew', async () => {
    await tell({ ...bounced, id: 'msg_once' });
    const [{ id }] = await blocked();
    const lift = (as?: TestPerson) => platform.request('DELETE', `/api/suppressed-addresses/${id}`, { as });
    expect([401, 403, 404]).toContain((await lift()).status);
    expect([401, 403, 404]).toContain((await lift(await platform.people.trainer())).status);
    expect(await blocked()).toHaveLength(1);
    const administrator = await platform.people.administrator();
    const shown = await (await platform.request('GET', `/api/suppressed-addresses/${id}`, { as: administrator })).json();
    expect(shown.key).toBeUndefined();
    expect((await lift(administrator)).status).toBe(200);
    expect((await tell({ ...bounced, id: 'msg_once' })).status).toBe(200);
    expect(await blocked()).toEqual([]);
    expect(await statusAfterAsking('levé')).toMatchObject({ status: 'queued' });
    const { rows } = await platform.db.query("SELECT actor FROM audit_log WHERE action = 'address.lifted'");
    expect(rows).toEqual([{ actor: administrator.id }]);
  });

  it('is in what one’s data are, and goes with the account', async () => {
    await tell(bounced);
    const data = await (await platform.request('GET', '/api/users/me/data', { as: person })).json();
    expect(JSON.stringify(data)).toContain('"reason":"bounce"');
    const req = await createLocalReq({}, platform.payload);
    await platform.payload.delete({ collection: 'users', id: person.id, req });
    expect(await blocked()).toEqual([]);
  });
});

it('no webhook is taken where no secret is set', async () => {
  completeSettings({ RESEND_WEBHOOK_SECRET: '' });
  expect((await tell({ type: 'email.delivered' })).status).toBe(404);
});
