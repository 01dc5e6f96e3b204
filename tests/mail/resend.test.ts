import { inTransaction } from '@mentora/platform';
import { sendMail, sendQueued } from '@mentora/platform/mail';
import { completeSettings } from '@mentora/platform/settings';
import { createEmulator, type Emulator } from 'emulate';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let person: TestPerson;
let resend: Emulator;
let between: Server;
let port: number;

/** What becomes of the next calls on their way: the answer is lost, or the provider is overrun. */
let mishaps: ('answerLost' | number)[] = [];
/** Calls that came through, by their key. */
let keys: (string | undefined)[] = [];
let withoutKeys = false;

/** Stands between us and the provider, as the net does. */
async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const mishap = mishaps.shift();
  if (typeof mishap === 'number') {
    // As Resend says it: https://resend.com/docs/api-reference/errors
    const error = JSON.stringify({ statusCode: mishap, name: 'some_error', message: 'Not now' });
    return void response.writeHead(mishap, { 'Content-Type': 'application/json' }).end(error);
  }
  const key = request.headers['idempotency-key'] as string | undefined;
  keys.push(key);
  const answer = await fetch(`${resend.url}${request.url}`, {
    method: request.method,
    headers: {
      authorization: request.headers.authorization!,
      'content-type': 'application/json',
      ...(key && !withoutKeys && { 'idempotency-key': key }),
    },
    body: parts.length > 0 ? Buffer.concat(parts) : undefined,
  });
  const body = await answer.text();
  if (mishap === 'answerLost') return void request.socket.destroy();
  response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(body);
}

async function listen(at: number): Promise<void> {
  between = createServer((request, response) => void pass(request, response));
  between.listen(at, '127.0.0.1');
  await once(between, 'listening');
}

async function away(): Promise<void> {
  between.closeAllConnections();
  await new Promise((resolve) => between.close(resolve));
}

beforeAll(async () => {
  platform = await testPlatform();
  await listen(0);
  ({ port } = between.address() as AddressInfo);
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port: emulatorPort } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  resend = await createEmulator({ service: 'resend', port: emulatorPort });
  completeSettings({
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: `http://127.0.0.1:${port}`,
    MAIL_FROM: 'Mentora <mentora@example.org>',
    // Resend goes first.
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: '1',
  });
});

beforeEach(async () => {
  resend.reset();
  [mishaps, keys, withoutKeys] = [[], [], false];
  await platform.db.query("DELETE FROM pgboss.job WHERE name = 'job.mail.send'");
  person = await platform.people.learner();
});

afterAll(async () => {
  await away();
  await resend.close();
});

async function ask(...subjects: string[]): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  for (const subject of subjects) {
    await inTransaction(req, () =>
      sendMail(req, {
        to: person.email,
        person: person.id,
        kind: 'test',
        locale: 'fr',
        subject,
        paragraphs: ['Bonjour'],
        unsubscribe: 'https://example.org/off',
      }),
    );
    delete req.transactionID;
  }
}

async function later(): Promise<void> {
  await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
  await workThrough(platform.payload);
}

interface Taken {
  id: string;
  to: string[];
  subject: string;
  from: string;
}

/** What the provider has taken, in its order. */
async function taken(): Promise<Taken[]> {
  const answer = await fetch(`${resend.url}/emails`, { headers: { authorization: 'Bearer re_test' } });
  return ((await answer.json()) as { data: Taken[] }).data;
}

const rows = async () =>
  (
    await platform.db.query(
      'SELECT id, subject, status, provider, provider_id, attempts::int, problem FROM message_log WHERE person_id = $1 ORDER BY id',
      [person.id],
    )
  ).rows;

describe('a mail by Resend', () => {
  it('is handed over with its own id as the key, and the log knows the provider’s', async () => {
    await ask('Bonjour');
    await workThrough(platform.payload);
    const mails = await taken();
    expect(mails).toMatchObject([{ to: [person.email], subject: 'Bonjour', from: 'Mentora <mentora@example.org>' }]);
    const [row] = await rows();
    expect(row).toMatchObject({ status: 'sent', provider: 'resend', provider_id: mails[0]!.id, attempts: 1 });
    expect(keys).toEqual([row.id]);
    const [full] = [await (await fetch(`${resend.url}/emails/${mails[0]!.id}`, { headers: { authorization: 'Bearer re_test' } })).json()];
    expect(full).toMatchObject({ html: expect.stringContaining('Bonjour'), text: expect.stringContaining('Bonjour') });
  });

  it('arrives once although the answer was lost', async () => {
    mishaps = ['answerLost'];
    await ask('Une fois');
    await workThrough(platform.payload);
    expect((await rows())[0]).toMatchObject({ status: 'queued', attempts: 1 });
    await later();
    expect((await rows())[0]).toMatchObject({ status: 'sent', attempts: 2 });
    expect(keys).toHaveLength(2);
    expect(await taken()).toHaveLength(1);
  });

  it('would arrive twice without the key (control)', async () => {
    withoutKeys = true;
    mishaps = ['answerLost'];
    await ask('Deux fois');
    await workThrough(platform.payload);
    await later();
    expect(await taken()).toHaveLength(2);
  });

  it('waits while the provider is overrun or our key is wrong, and is given up where the mail itself is', async () => {
    mishaps = [429, 500, 401, 403];
    await ask('Patience');
    await workThrough(platform.payload);
    for (let time = 0; time < 3; time += 1) await later();
    expect((await rows())[0]).toMatchObject({ status: 'queued', attempts: 4 });
    mishaps = [422];
    await later();
    expect((await rows())[0]).toMatchObject({ status: 'failed', attempts: 5 });
  });
});

describe('a provider that is away for a while', () => {
  it('gets everything once it is back, once and in order for each person; the queue is seen meanwhile', async () => {
    const administrator = await platform.people.administrator();
    const people = [person, await platform.people.learner(), await platform.people.learner()];
    const numbers = Array.from({ length: 5 }, (_, n) => `n${n}`);
    await away();
    for (const number of numbers) {
      for (person of people) await ask(number);
    }
    for (let time = 0; time < 4; time += 1) await later();
    const overview = (await (await platform.request('GET', '/api/jobs', { as: administrator })).json()) as {
      queues: { queue: string; waiting: number; retrying: number }[];
    };
    expect(overview.queues).toContainEqual(expect.objectContaining({ queue: 'job.mail.send', retrying: 3, waiting: 12 }));

    await listen(port);
    await later();
    const mails = await taken();
    expect(mails).toHaveLength(15);
    for (const { email } of people) {
      expect(mails.filter(({ to }) => to[0] === email).map(({ subject }) => subject)).toEqual(numbers);
    }
    expect(await rows()).toHaveLength(5);
  });

  it('is not asked again for what it took before a second delivery of the job', async () => {
    await ask('Deuxième');
    await workThrough(platform.payload);
    const [{ id }] = await rows();
    await sendQueued.run({ payload: platform.payload, data: { mail: id }, id, attempt: 2, signal: new AbortController().signal });
    expect(keys).toEqual([id]);
  });
});
