import { createLocalReq } from 'payload';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { defineCommand } from '@mentora/platform';
import { deliverMails, sendMail } from '@mentora/platform/mail';
import { completeSettings } from '@mentora/platform/settings';
import { z } from 'zod';
import { testPlatform } from '../support/platform';

interface Received {
  to: string[];
  raw: string;
}

let received: Received[] = [];
/** What the server answers to the next mails, before it takes them again. */
let refusals: number[] = [];
let server: SMTPServer;

/** Sends a mail within a command, as everything does. */
const write = defineCommand({
  name: 'write',
  permission: 'account.signIn',
  input: z.object({ to: z.string(), subject: z.string(), fail: z.boolean().default(false) }),
  run: async ({ req, input }) => {
    await sendMail(req, { to: input.to, locale: 'fr', subject: input.subject, paragraphs: ['Bonjour <b>vous</b>'] });
    if (input.fail) throw new Error('The rest failed');
  },
});

async function send(to: string, subject = 'Un sujet', fail = false): Promise<void> {
  const { payload } = await testPlatform();
  await write(await createLocalReq({}, payload), { to, subject, fail });
}

async function rowOf(to: string) {
  const { db } = await testPlatform();
  const { rows } = await db.query('SELECT status, tries::int, html, text, problem, next_try_at > now() AS later FROM mails WHERE "to" = $1', [to]);
  return rows[0];
}

async function due(): Promise<void> {
  const { db, payload } = await testPlatform();
  await db.query("UPDATE mails SET next_try_at = now() - interval '1 second'");
  await deliverMails(payload);
}

beforeAll(async () => {
  const { people } = await testPlatform();
  for (const name of ['one', 'three', 'four', 'five', 'six', 'seven']) {
    await people.learner({ email: `${name}@example.org` });
  }
});

beforeEach(async () => {
  received = [];
  refusals = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      let raw = '';
      stream.on('data', (part: Buffer) => (raw += part.toString()));
      stream.on('end', () => {
        const refusal = refusals.shift();
        if (refusal) return callback(Object.assign(new Error('Not now'), { responseCode: refusal }));
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  completeSettings({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), MAIL_FROM: 'Mentora <mentora@example.org>' });
});

afterEach(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

describe('a mail', () => {
  it('leaves once what caused it is done, and its text is forgotten', async () => {
    await send('one@example.org', 'Élan');
    await expect.poll(() => received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['one@example.org']);
    expect(received[0]?.raw).toMatch(/^From: Mentora <mentora@example.org>/m);
    expect(received[0]?.raw).toContain('text/html');
    await expect.poll(async () => (await rowOf('one@example.org')).status).toBe('sent');
    expect(await rowOf('one@example.org')).toMatchObject({ html: null, text: null });
  });

  it('to an address that no account has leaves nothing behind', async () => {
    await send('nobody@example.org');
    await expect.poll(() => received).toHaveLength(1);
    await expect.poll(() => rowOf('nobody@example.org')).toBeUndefined();
  });

  it('does not leave when what caused it is undone', async () => {
    await expect(send('two@example.org', 'x', true)).rejects.toThrow('The rest failed');
    await due();
    expect(await rowOf('two@example.org')).toBeUndefined();
    expect(received).toEqual([]);
  });

  it('is tried again when the server says "not now", and once only when it says yes', async () => {
    refusals = [451, 451];
    await send('three@example.org');
    await expect.poll(async () => (await rowOf('three@example.org')).problem).toContain('Not now');
    expect(await rowOf('three@example.org')).toMatchObject({ status: 'queued', later: true });
    await due();
    await due();
    expect(await rowOf('three@example.org')).toMatchObject({ status: 'sent', tries: 3 });
    await due();
    expect(received).toHaveLength(1);
  });

  it('is given up when the server says no for good', async () => {
    refusals = [550];
    await send('four@example.org');
    await expect.poll(async () => (await rowOf('four@example.org')).status).toBe('failed');
  });

  it('waits when nobody answers', async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await send('five@example.org');
    await expect.poll(async () => (await rowOf('five@example.org')).problem).toMatch(/ECONNREFUSED/);
    expect((await rowOf('five@example.org')).status).toBe('queued');
  });

  it('goes once though several processes send at the same moment', async () => {
    const { db, payload } = await testPlatform();
    for (let index = 0; index < 10; index += 1) {
      await db.query(
        `INSERT INTO mails (id, "to", subject, html, text, status, tries, next_try_at)
         VALUES (uuidv7(), $1, 's', 'h', 't', 'queued', 0, now())`,
        [`many-${index}@example.org`],
      );
    }
    await Promise.all([1, 2, 3, 4].map(() => deliverMails(payload)));
    expect(received.map(({ to }) => to[0]).sort()).toEqual(Array.from({ length: 10 }, (_, index) => `many-${index}@example.org`));
  });

  it('cannot be given headers or other recipients by what it says', async () => {
    await send('six@example.org', 'Hello\r\nBcc: victim@example.org\r\n\r\nbody');
    await expect.poll(() => received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['six@example.org']);
    expect(received[0]?.raw).not.toMatch(/^Bcc:/im);
    expect(received[0]?.raw).toMatch(/^Subject: Hello Bcc: victim@example.org body/m);
  });

  it('is kept to be read where no server is set', async () => {
    completeSettings({ SMTP_HOST: '', MAIL_FROM: '' });
    await send('seven@example.org');
    await due();
    expect(await rowOf('seven@example.org')).toMatchObject({ status: 'kept', text: expect.stringContaining('Bonjour') });
    const { people, request } = await testPlatform();
    const list = async (as: Awaited<ReturnType<typeof people.learner>>) => request('GET', '/api/mails?limit=1', { as });
    expect((await list(await people.administrator())).status).toBe(200);
    expect((await list(await people.trainer())).status).toBe(403);
  });
});
