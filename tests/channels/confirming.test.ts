import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { inTransaction } from '@mentora/platform';
import { notify } from '@mentora/platform/notifications';
import { sendMail } from '@mentora/platform/mail';
import { wordings } from '@mentora/platform/consents';
import { createLocalReq } from 'payload';
import { mailServer } from '../support/mailServer';
import { kinds, newsOf } from './testNews';

let platform: TestPlatform;
let news: ReturnType<typeof newsOf>;
let person: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  news = newsOf(platform);
  administrator = await platform.people.administrator();
});

beforeEach(async () => {
  person = await platform.people.learner();
});

const ask = (method: string, path: string, body?: unknown, as: TestPerson | undefined = person) => platform.request(method, path, { as, body });

describe('what needs a second look', () => {
  interface Held {
    id: string;
    name: string;
    title: string;
    mail: string;
    ways: { channel: string }[];
  }
  const mark = async (thing = 'note', toConfirm = true) => {
    const req = await createLocalReq({}, platform.payload);
    await inTransaction(req, () => notify(req, { type: kinds.calm, to: [person.id], data: { thing }, key: thing, toConfirm }));
    await news.work();
  };
  const held = async () => {
    const all = (await (await ask('GET', '/api/notifications/held', undefined, administrator)).json()) as { held: Held[] };
    return all.held.filter(({ name }) => name === person.name);
  };
  const settle = (id: string, send: boolean, as: TestPerson | undefined = administrator) => ask('POST', '/api/notifications/held', { ids: [id], send }, as);
  const list = async () => ((await (await ask('GET', '/api/notifications/list')).json()) as { items: { title: string }[]; unread: number }).items.map(({ title }) => title);
  const mails = async () => (await platform.mailsTo(person.email)).map(({ subject, html }) => ({ subject, html }));

  beforeEach(() => ask('POST', '/api/notifications/preferences', { category: 'test', channel: 'mail', frequency: 'now' }));

  it('is nowhere before, is shown as it arrives, and is told once although it is confirmed twice at once', async () => {
    await mark();
    expect([await list(), await mails()]).toEqual([[], []]);
    const [waiting, ...others] = await held();
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ title: 'fr note', ways: [{ channel: 'inApp' }, { channel: 'mail' }] });
    const answers = await Promise.all([1, 2, 3].map(() => settle(waiting!.id, true)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await news.work();
    expect(await list()).toEqual(['fr note']);
    expect(await mails()).toEqual([{ subject: 'fr note', html: waiting!.mail }]);
    expect(await held()).toEqual([]);
    const { rows } = await platform.db.query('SELECT action, actor FROM audit_log WHERE subject = $1', [waiting!.id]);
    expect(rows).toEqual([{ action: 'notification.confirmed', actor: administrator.id }]);
  });

  it('is told at once where it needs none (control)', async () => {
    await mark('simple', false);
    expect([await list(), (await mails()).length, await held()]).toEqual([['fr simple'], 1, []]);
  });

  it('is never told once that was decided', async () => {
    await mark();
    const [{ id }] = (await held()) as [Held];
    expect((await settle(id, false)).status).toBe(200);
    expect((await settle(id, true)).status).toBe(409);
    await news.work();
    expect([await list(), await mails(), await held()]).toEqual([[], [], []]);
    const { rows } = await platform.db.query('SELECT action FROM audit_log WHERE subject = $1', [id]);
    expect(rows).toEqual([{ action: 'notification.cancelled' }]);
  });

  it('follows what its person has chosen by then', async () => {
    await mark();
    await ask('POST', '/api/notifications/preferences', { category: 'test', channel: 'mail', frequency: 'off' });
    const [{ id, ways }] = (await held()) as [Held];
    expect(ways).toEqual([{ channel: 'inApp', frequency: 'now' }]);
    await settle(id, true);
    await news.timePasses();
    expect([await list(), await mails()]).toEqual([['fr note'], []]);
  });

  it('is looked at and sent by who may, and nobody else', async () => {
    await mark();
    const [{ id }] = (await held()) as [Held];
    for (const as of [person, await platform.people.trainer(), await platform.people.contributor()]) {
      expect([(await ask('GET', '/api/notifications/held', undefined, as)).status, (await settle(id, true, as)).status]).toEqual([403, 403]);
    }
    expect((await platform.request('GET', '/api/notifications/held')).status).toBe(401);
    expect(await held()).toHaveLength(1);
  });
});

describe('that a mail was opened', () => {
  let sent: string[];
  let server: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    server = await mailServer();
    return () => server.stop();
  });
  beforeEach(() => {
    server.received.length = 0;
  });

  const agree = (given: boolean) =>
    ask('POST', '/api/consents', given ? { given, purpose: 'openTracking', version: wordings.openTracking.version, locale: 'fr' } : { given, purpose: 'openTracking' });
  /** The pictures that a mail asks this site for. */
  async function pictures(kind = 'test'): Promise<string[]> {
    const req = await createLocalReq({}, platform.payload);
    await inTransaction(req, () => sendMail(req, { to: person.email, person: person.id, kind, locale: 'fr', subject: 'Nouvelle', paragraphs: ['Bonjour'] }));
    await news.work();
    const raw = server.received.at(-1)!.raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
    sent = [...raw.matchAll(/https?:\/\/[^"\s]+\/api\/opened\/[\w-]+/g)].map(([address]) => address);
    return sent;
  }
  const open = (address: string) => platform.request('GET', new URL(address).pathname, { headers: { origin: '', 'sec-fetch-site': '' } });
  const row = async () => (await platform.db.query('SELECT status, opened_at, open_key FROM message_log WHERE person_id = $1 ORDER BY id DESC LIMIT 1', [person.id])).rows[0];

  it('is not asked for by default, nor in mails about the account', async () => {
    expect(await pictures()).toEqual([]);
    await agree(true);
    expect(await pictures('account:password')).toEqual([]);
    expect(await row()).toMatchObject({ open_key: null });
  });

  it('is known of who agrees to that, by a token that nobody guesses, once', async () => {
    await agree(true);
    const [picture] = (await pictures()) as [string];
    const token = picture.split('/').at(-1)!;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const other = await open(picture.replace(token, `A${token.slice(1, -1)}A`));
    expect(await row()).toMatchObject({ status: 'sent', opened_at: null });
    const answer = await open(picture);
    // To a stranger both are the same.
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([other.status, 'image/gif', await other.text()]);
    expect(await row()).toMatchObject({ status: 'opened', opened_at: expect.any(Date) });
    const { rows } = await platform.db.query("SELECT FROM message_log m WHERE m::text LIKE '%' || $1 || '%'", [token]);
    expect(rows).toEqual([]);
  });

  it('is not known of who has agreed and does no longer', async () => {
    await agree(true);
    const [picture] = (await pictures()) as [string];
    await agree(false);
    expect((await open(picture)).status).toBe(200);
    expect(await row()).toMatchObject({ status: 'sent', opened_at: null });
    expect(await pictures()).toEqual([]);
  });
});
