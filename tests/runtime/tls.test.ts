import { defineCommand } from '@mentora/platform';
import { sendMail } from '@mentora/platform/mail';
import { maskAddress } from '@mentora/platform/mail/address';
import { openEmbedded, type EmbeddedDatabase } from '@mentora/platform/runtime';
import { completeSettings, readSettings } from '@mentora/platform/settings';
import { uploadsOf } from '@mentora/platform/uploads';
import { once } from 'node:events';
import { chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runNode } from '../../scripts/test/child';
import { openBucket, region } from '../images/bucket';
import { selfSigned } from '../support/certificate';
import { workThrough } from '../support/jobs';
import { mailServer } from '../support/mailServer';
import { testPlatform, type TestPlatform } from '../support/platform';

/** An address of this machine that Mentora takes for another one's: what leads there has to be TLS. */
const elsewhere = '0.0.0.0';
const production = { NODE_ENV: 'production', MENTORA_URL: 'https://mentora.example.org' };

let platform: TestPlatform;
let folder: string;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  platform = await testPlatform();
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-tls-test-'));
});

afterAll(async () => {
  for (const end of ends) await end();
  await rm(folder, { recursive: true, force: true });
});

/** Stands before a server and keeps all that a client has sent to it in plain. */
async function listenIn(to: { port: number; host: string }): Promise<{ port: number; heard: () => Buffer }> {
  const chunks: Buffer[] = [];
  const server: Server = createServer((client) => {
    const behind = connect(to);
    client.on('data', (chunk: Buffer) => chunks.push(chunk)).pipe(behind).pipe(client);
    client.on('error', () => behind.destroy());
    behind.on('error', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, heard: () => Buffer.concat(chunks) };
}

/** Runs `npm run migrate` in production on a database. */
async function migrate(databaseUrl: string, authority?: string) {
  const env = { ...production, DATABASE_URL: databaseUrl, MENTORA_DATA: path.join(folder, 'data'), NODE_EXTRA_CA_CERTS: authority };
  return runNode(['--import', 'tsx', 'scripts/migrate.ts'], { env });
}

describe('a database on another machine', () => {
  it('is not even asked for where its address does not ask for TLS', () => {
    const url = `postgres://mentora:secret@${elsewhere}:5432/mentora`;
    expect(() => readSettings({ ...production, DATABASE_URL: url })).toThrow(/DATABASE_URL: .*sslmode=verify-full/);
    expect(() => readSettings({ ...production, DATABASE_URL: `${url}?sslmode=prefer` })).toThrow(/sslmode=verify-full/);
    expect(readSettings({ ...production, DATABASE_URL: url, MENTORA_ALLOW_PLAIN: 'database' }).databaseUrl).toBe(url);
  });

  it('that only speaks in plain is told nothing but the question', async () => {
    const own = new URL(process.env.DATABASE_URL!);
    const { port, heard } = await listenIn({ port: Number(own.port), host: own.hostname });
    const through = new URL(own);
    Object.assign(through, { host: `127.0.0.1:${port}`, search: 'sslmode=verify-full' });
    const { code, output } = await migrate(through.href);
    expect(code).not.toBe(0);
    expect(output).toContain('offers no TLS');
    expect(output).not.toContain(own.password);
    // The request for TLS has eight bytes; asked more than once it is the same again.
    expect(heard().length).toBeGreaterThan(0);
    expect(heard().toString('hex')).toMatch(/^(0000000804d2162f)+$/);
  });

  it('that has a certificate is used, if it is one of an authority that is trusted', async () => {
    const { cert, key } = selfSigned('localhost');
    const database = await openEmbedded({ dataDir: path.join(folder, 'tls') });
    ends.unshift(database.close);
    await switchTlsOn(database, { cert, key });
    const authority = path.join(folder, 'cert.pem');
    await writeFile(authority, cert);
    const named = new URL(`${database.url}?sslmode=verify-full`);
    named.hostname = 'localhost';
    const url = named.href;
    const refused = await migrate(url);
    expect(refused.code).not.toBe(0);
    expect(refused.output).toMatch(/certificate .* NODE_EXTRA_CA_CERTS/);
    const done = await migrate(url, authority);
    expect(done.code, done.output).toBe(0);
    expect(done.output).toContain('Migrated: ');
  });
});

/** Gives a server a certificate, while it runs. */
async function switchTlsOn({ clusterDir, superuser }: EmbeddedDatabase, { cert, key }: { cert: string; key: string }): Promise<void> {
  const { uid, gid } = await stat(clusterDir);
  for (const [name, content] of [['tls.crt', cert], ['tls.key', key]] as const) {
    await writeFile(path.join(clusterDir, name), content, { mode: 0o600 });
    await chown(path.join(clusterDir, name), uid, gid);
  }
  const client = new Client({ connectionString: superuser() });
  await client.connect();
  for (const setting of ["ssl_cert_file = 'tls.crt'", "ssl_key_file = 'tls.key'", 'ssl = on']) await client.query(`ALTER SYSTEM SET ${setting}`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

describe('a mail server on another machine', () => {
  it('that offers no TLS is sent neither a mail nor a password, and the mail waits', async () => {
    const server = await mailServer();
    ends.push(server.stop);
    const { port, heard } = await listenIn({ port: server.port, host: '127.0.0.1' });
    const settingsOf = (more: Record<string, string>) =>
      completeSettings({ SMTP_PORT: String(port), SMTP_USER: 'mentora', SMTP_PASSWORD: 'a-password', ...more });
    await write('reads@example.org');
    settingsOf({ SMTP_HOST: elsewhere, NODE_ENV: 'production' });
    try {
      await workThrough(platform.payload);
      expect(await stateOf('reads@example.org')).toMatchObject({ status: 'queued', problem: expect.stringContaining('STARTTLS') as string });
      expect(heard().toString()).toMatch(/^EHLO [^\r]+\r\n(STARTTLS\r\n)?(QUIT\r\n)?$/);
      expect(server.received).toEqual([]);
    } finally {
      completeSettings({ NODE_ENV: 'test' });
    }
    // On this machine, where nobody listens in, the same server is good enough: it is the TLS that was missing.
    settingsOf({ SMTP_HOST: '127.0.0.1', SMTP_USER: '', SMTP_PASSWORD: '' });
    await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
    await workThrough(platform.payload);
    expect(server.received.map(({ to }) => to)).toEqual([['reads@example.org']]);
  });
});

const tell = defineCommand({
  name: 'tell',
  permission: 'account.signIn',
  input: z.object({ to: z.string() }),
  run: ({ req, input: { to } }) => sendMail(req, { to, kind: 'test', locale: 'fr', subject: 'Un sujet', paragraphs: ['Bonjour'] }),
});

async function write(to: string): Promise<void> {
  await platform.people.learner({ email: to });
  await tell(await createLocalReq({}, platform.payload), { to });
}

async function stateOf(to: string) {
  const { rows } = await platform.db.query('SELECT status, problem FROM message_log WHERE address IN ($1, $2)', [to, maskAddress(to)]);
  return rows[0] as unknown;
}

describe('a store of files on another machine', () => {
  it('is not used by an address without TLS, and gets no request where it speaks in plain', async () => {
    const bucket = await openBucket('files');
    ends.push(bucket.close);
    const { port } = new URL(bucket.endpoint);
    const s3 = { ...production, S3_BUCKET: 'files', S3_REGION: region, S3_ACCESS_KEY_ID: bucket.id, S3_SECRET_ACCESS_KEY: bucket.secret };
    expect(() => readSettings({ ...s3, S3_ENDPOINT: `http://${elsewhere}:${port}` })).toThrow(/S3_ENDPOINT: .*https:/);

    const { port: through, heard } = await listenIn({ port: Number(port), host: '127.0.0.1' });
    const uploads = await uploadsOf(readSettings({ ...s3, S3_ENDPOINT: `https://${elsewhere}:${through}` }));
    await expect(uploads.write('images/face.png', Buffer.from('a face'))).rejects.toThrow();
    expect(bucket.objects.size).toBe(0);
    // The first words of TLS, and nothing that is signed, named or sent.
    expect(heard()[0]).toBe(0x16);
    expect(heard().toString('latin1')).not.toMatch(/AWS4|a face|PUT /);
  });
});
