import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { defineCommand, inTransaction } from '@mentora/platform';
import { startWorker } from '@mentora/platform/jobs';
import { askForForgotten, sendMail, sendQueued } from '@mentora/platform/mail';
import { maskAddress } from '@mentora/platform/mail/address';
import { completeSettings } from '@mentora/platform/settings';
import { z } from 'zod';
import { workThrough } from '../support/jobs';
import { mailServer, type MailServer } from '../support/mailServer';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let server: MailServer;
let smtp: Record<string, string>;

/** Sends mails within a command, as everything does. */
const write = defineCommand({
  name: 'write',
  permission: 'account.signIn',
  input: z.object({ to: z.array(z.string()), subjects: z.array(z.string()), fail: z.boolean().default(false) }),
  run: async ({ req, input }) => {
    for (const subject of input.subjects) {
      for (const to of input.to) await sendMail(req, { to, kind: 'test', locale: 'fr', subject, paragraphs: ['Bonjour <b>vous</b>'] });
    }
    if (input.fail) throw new Error('The rest failed');
  },
});

async function ask(to: string | string[], subject: string | string[] = 'Un sujet', fail = false): Promise<void> {
  await write(await createLocalReq({}, platform.payload), { to: [to].flat(), subjects: [subject].flat(), fail });
}

async function send(to: string, subject?: string | string[]): Promise<void> {
  await ask(to, subject);
  await workThrough(platform.payload);
}

async function rowOf(to: string) {
  const { rows } = await platform.db.query(
    `SELECT id, status, attempts::int, html, text, problem, address, provider, sent_at IS NOT NULL AS dated FROM message_log
     WHERE address IN ($1, $2) ORDER BY id LIMIT 1`,
    [to, maskAddress(to)],
  );
  return rows[0];
}

/** The time comes at which what failed is tried again. */
async function later(): Promise<void> {
  await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
  await workThrough(platform.payload);
}

const jobs = async () => (await platform.db.query("SELECT state, output FROM pgboss.job WHERE name = 'job.mail.send' ORDER BY id")).rows;
const subjects = () => server.received.map(({ subject }) => subject);

beforeAll(async () => {
  platform = await testPlatform();
  for (const name of ['one', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']) {
    await platform.people.learner({ email: `${name}@example.org` });
  }
  server = await mailServer();
  smtp = { SMTP_HOST: process.env.SMTP_HOST!, MAIL_FROM: process.env.MAIL_FROM! };
});

beforeEach(async () => {
  server.received.length = 0;
  server.troubles.length = 0;
  completeSettings(smtp);
  await platform.db.query("DELETE FROM pgboss.job WHERE name = 'job.mail.send'");
});

afterAll(() => server.stop());

describe('a mail', () => {
  it('leaves once what caused it is done, with an id that stays, and its text is forgotten', async () => {
    await ask('one@example.org', 'Élan');
    const { id } = await rowOf('one@example.org');
    expect(server.received).toEqual([]);
    await workThrough(platform.payload);
    expect(server.received).toMatchObject([{ to: ['one@example.org'], messageId: `<${id}@example.org>` }]);
    expect(server.received[0]?.raw).toMatch(/^From: Mentora <mentora@example.org>/m);
    expect(server.received[0]?.raw).toContain('text/html');
    expect(await rowOf('one@example.org')).toMatchObject({
      status: 'sent',
      html: null,
      text: null,
      address: 'o•••@example.org',
      provider: 'smtp',
      dated: true,
    });
  });

  it('to an address that no account has leaves nothing behind', async () => {
    await send('nobody@example.org');
    expect(server.received).toHaveLength(1);
    expect(await rowOf('nobody@example.org')).toBeUndefined();
  });

  it('does not leave when what caused it is undone', async () => {
    await expect(ask('two@example.org', 'x', true)).rejects.toThrow('The rest failed');
    await workThrough(platform.payload);
    expect(await rowOf('two@example.org')).toBeUndefined();
    expect([server.received, await jobs()]).toEqual([[], []]);
  });

  it('is tried again when the server says "not now", and once only when it says yes', async () => {
    server.troubles.push(451, 451);
    await send('three@example.org');
    expect(await rowOf('three@example.org')).toMatchObject({ status: 'queued', attempts: 1 });
    // It is no use to try at once.
    await workThrough(platform.payload);
    expect((await rowOf('three@example.org')).attempts).toBe(1);
    await later();
    await later();
    expect(await rowOf('three@example.org')).toMatchObject({ status: 'sent', attempts: 3, problem: null });
    await later();
    expect(server.received).toHaveLength(1);
  });

  it('is given up when the server says no for good', async () => {
    server.troubles.push(550);
    await send('four@example.org');
    expect((await rowOf('four@example.org')).status).toBe('failed');
    expect(await jobs()).toMatchObject([{ state: 'completed' }]);
  });

  it('names nobody in what a failed try leaves with the row and the job', async () => {
    server.troubles.push(451);
    await send('five@example.org', 'Masqué');
    expect((await rowOf('five@example.org')).problem).toContain('Not now <f•••@example.org>');
    expect(JSON.stringify(await jobs())).toContain('f•••@example.org');
    expect(JSON.stringify(await jobs())).not.toContain('five@');
    await later();
  });

  it('waits when nobody answers, and arrives when there is somebody again', async () => {
    await server.stop();
    await send('seven@example.org', 'Retour');
    expect(await rowOf('seven@example.org')).toMatchObject({ status: 'queued', problem: expect.stringContaining('ECONNREFUSED') });
    await server.start();
    await later();
    expect(subjects()).toEqual(['Retour']);
  });

  it('is tried again after a connection that closed in the middle', async () => {
    server.troubles.push('close');
    await send('eight@example.org', 'Coupure');
    expect(await rowOf('eight@example.org')).toMatchObject({ status: 'queued', attempts: 1 });
    await later();
    expect(subjects()).toEqual(['Coupure']);
  });

  it('goes by another connection where the server has closed the one before', async () => {
    await send('eight@example.org', 'Avant');
    await server.stop();
    await server.start();
    await send('eight@example.org', 'Ensuite');
    expect(subjects()).toEqual(['Avant', 'Ensuite']);
    const { rows } = await platform.db.query("SELECT DISTINCT status, attempts::int FROM message_log WHERE subject IN ('Avant', 'Ensuite')");
    expect(rows).toEqual([{ status: 'sent', attempts: 1 }]);
  });

  it('is tried again after a server that hung', async () => {
    server.troubles.push('hang');
    await send('eight@example.org', 'Suspendu');
    expect(server.received).toEqual([]);
    await later();
    expect(subjects()).toEqual(['Suspendu']);
  });

  it('cannot be given headers or other recipients by what it says', async () => {
    await send('six@example.org', 'Hello\r\nBcc: victim@example.org\r\n\r\nbody');
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.to).toEqual(['six@example.org']);
    expect(server.received[0]?.raw).not.toMatch(/^Bcc:/im);
    expect(server.received[0]?.raw).toMatch(/^Subject: Hello Bcc: victim@example.org body/m);
  });

  it('is asked for again where its job was lost, and only there', async () => {
    await ask(['lost@example.org', 'waiting@example.org']);
    await platform.db.query(
      `DELETE FROM pgboss.job WHERE name = 'job.mail.send' AND data ->> 'mail' = (SELECT id::text FROM message_log WHERE address = 'lost@example.org')`,
    );
    await platform.db.query("UPDATE message_log SET updated_at = now() - interval '1 hour' WHERE status = 'queued'");
    await askForForgotten(platform.payload);
    expect(await jobs()).toHaveLength(2);
    await workThrough(platform.payload);
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(['lost@example.org', 'waiting@example.org']);
  });

  it('is kept to be read where no server is set', async () => {
    completeSettings({ SMTP_HOST: '', MAIL_FROM: '' });
    await send('nine@example.org');
    expect(await rowOf('nine@example.org')).toMatchObject({ status: 'kept', text: expect.stringContaining('Bonjour') });
    expect(await jobs()).toEqual([]);
    const { people, request } = platform;
    const list = async (as: Awaited<ReturnType<typeof people.learner>>) => request('GET', '/api/message-log?limit=1', { as });
    expect((await list(await people.administrator())).status).toBe(200);
    expect((await list(await people.trainer())).status).toBe(403);
  });

  it('is kept to be read where the server is taken away before it left', async () => {
    await ask('nine@example.org', 'Trop tard');
    completeSettings({ SMTP_HOST: '', MAIL_FROM: '' });
    await workThrough(platform.payload);
    const { rows } = await platform.db.query("SELECT status FROM message_log WHERE subject = 'Trop tard'");
    expect(rows).toEqual([{ status: 'kept' }]);
  });
});

describe('mails to one address', () => {
  it('arrive in their order, whatever fails in between, and others do not wait for them', async () => {
    const numbers = Array.from({ length: 8 }, (_, n) => `n${n}`);
    server.troubles.push(451);
    await ask('one@example.org', numbers);
    await ask('One@Example.org', 'n8');
    await ask('four@example.org', 'other');
    await workThrough(platform.payload);
    expect(subjects()).toEqual(['other']);
    // One that is refused for good does not hold back those after it; one that is to come again does.
    server.troubles.push(550, 451);
    await later();
    expect(subjects()).toEqual(['other']);
    await later();
    expect(subjects()).toEqual(['other', ...numbers.slice(1), 'n8']);
  });
});

describe('mails of two transactions to one address', () => {
  it('leave in the order in which they were asked for, not in which the transactions began', async () => {
    const { payload } = platform;
    const [first, second] = await Promise.all([createLocalReq({}, payload), createLocalReq({}, payload)]);
    const put = (req: typeof first, subject: string) => sendMail(req, { to: 'one@example.org', kind: 'test', locale: 'fr', subject, paragraphs: [] });
    await inTransaction(first, async () => {
      await inTransaction(second, () => put(second, 'a'));
      await put(first, 'b');
    });
    await workThrough(payload);
    expect(subjects()).toEqual(['a', 'b']);
  });
});

describe('a server that is silent about one mail', () => {
  it('holds back neither the others of its batch nor those after them', { timeout: 60_000 }, async () => {
    const addresses = ['three@example.org', 'four@example.org', 'five@example.org'];
    const registries = platform.payload.config.custom.mentora as Record<string, unknown[]>;
    const before = { ...registries };
    Object.assign(registries, { jobs: [sendQueued], ticks: [], subscribers: [] });
    server.troubles.push('hang');
    await ask(addresses, ['a', 'b']);
    const stop = await startWorker(platform.payload);
    try {
      await expect.poll(subjects, { timeout: 12_000 }).toEqual(['a', 'a', 'b', 'b']);
    } finally {
      await stop();
      Object.assign(registries, before);
    }
  });
});

describe('several workers at once', () => {
  const addresses = Array.from({ length: 10 }, (_, index) => `many-${index}@example.org`);

  it('send each mail once', async () => {
    const registries = platform.payload.config.custom.mentora as Record<string, unknown[]>;
    const before = { ...registries };
    Object.assign(registries, { jobs: [sendQueued], ticks: [], subscribers: [] });
    const stops = await Promise.all([1, 2, 3].map(() => startWorker(platform.payload)));
    try {
      await ask(addresses, ['a', 'b']);
      await expect.poll(() => server.received.length, { timeout: 20_000 }).toBe(20);
      await expect.poll(async () => (await jobs()).filter(({ state }) => state !== 'completed'), { timeout: 20_000 }).toEqual([]);
    } finally {
      await Promise.all(stops.map((stop) => stop()));
      Object.assign(registries, before);
    }
    const got = server.received.map(({ to, subject }) => `${to[0]} ${subject}`);
    expect(got.toSorted()).toEqual(addresses.flatMap((to) => [`${to} a`, `${to} b`]));
    for (const to of addresses) expect(got.indexOf(`${to} a`)).toBeLessThan(got.indexOf(`${to} b`));
  });

  it('would send it several times if the queue did not give it to one of them (control)', async () => {
    await ask('unguarded@example.org');
    const { id: mail } = await rowOf('unguarded@example.org');
    const run = { payload: platform.payload, data: { mail }, id: mail, attempt: 1, signal: new AbortController().signal };
    await Promise.all([1, 2, 3, 4].map(() => sendQueued.run(run)));
    expect(server.received.length).toBeGreaterThan(1);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1);
    // One that comes after the yes does nothing.
    await sendQueued.run(run);
    expect(server.received.length).toBeLessThanOrEqual(4);
  });
});
