import { askClamAv } from '@mentora/platform/uploads/clamav';
import { completeSettings, settings } from '@mentora/platform/settings';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { changeAvatar } from '@/collections/avatars/commands/changeAvatar';
import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { asUser } from '@/collections/users/strategy';
import { tryPort } from '@mentora/platform/runtime/ports';
import { createLocalReq } from 'payload';
import { member } from '../accounts/people';
import { conversationOf } from '../conversations/talking';
import { pngFile } from '../images/files';
import { mediaFiles, upload } from '../images/upload';
import { describeWith } from '../support/debian';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

const program = '/usr/sbin/clamd';
/** What the test's own signature finds, in a picture that is a picture otherwise. */
const marker = 'MENTORA-TEST-FILE-THAT-IS-NO-VIRUS';


let platform: TestPlatform;
let trainer: TestPerson;
let folder: string;
let port: number;
let daemon: ChildProcess;

/** Starts clamd with one signature of our own: none is downloaded. */
async function startClamd(): Promise<void> {
  daemon = spawn(program, ['--config-file', path.join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const listens = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(void socket.end()));
      socket.on('error', reject);
    });
  await vi.waitFor(listens, { timeout: 30_000, interval: 100 });
}

await describeWith(program, 'clamav-daemon', 'uploads with a scanner', () => {
  beforeAll(async () => {
    platform = await testPlatform();
    trainer = await platform.people.trainer();
    await platform.people.administrator();
    folder = await mkdtemp(path.join(tmpdir(), 'mentora-clamd-'));
    port = await tryPort(0, '127.0.0.1');
    await writeFile(path.join(folder, 'test.ndb'), `Mentora.TestFile:0:*:${Buffer.from(marker).toString('hex')}\n`);
    await writeFile(
      path.join(folder, 'clamd.conf'),
      [`DatabaseDirectory ${folder}`, `TCPSocket ${port}`, 'TCPAddr 127.0.0.1', 'Foreground yes', 'StreamMaxLength 2M', ''].join('\n'),
    );
    completeSettings({ CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(port) });
    await startClamd();
  });

  afterAll(async () => {
    completeSettings({ CLAMAV_HOST: '', CLAMAV_PORT: '' });
    daemon?.kill('SIGKILL');
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('keeps a clean file, and nothing of one in which something is found', async () => {
    const clean = await upload(platform, await pngFile(), { as: trainer });
    expect(clean.status).toBe(201);
    const before = await mediaFiles();

    // After the end of a picture decoders see nothing: without a scanner this would be taken, cleaned.
    const infected = Buffer.concat([await pngFile(), Buffer.from(marker)]);
    const refused = await upload(platform, infected, { as: trainer });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ code: 'fileInfected', field: 'file' }] } });
    expect(await mediaFiles()).toEqual(before);
    const { rows } = await platform.db.query('SELECT count(*)::int FROM images');
    expect(rows).toEqual([{ count: 1 }]);

    completeSettings({ CLAMAV_HOST: '' });
    expect((await upload(platform, infected, { as: trainer })).status).toBe(201);
    completeSettings({ CLAMAV_HOST: '127.0.0.1' });
  });

  it('scans the picture of a person too', async () => {
    const person = await member();
    const req = await createLocalReq({ user: asUser((await personOfToken(platform, person.token))!) }, platform.payload);
    const file = Buffer.concat([await pngFile(), Buffer.from(marker)]);
    await expect(changeAvatar(req, { file })).rejects.toMatchObject({ code: 'fileInfected' });
    await changeAvatar(req, { file: await pngFile() });
  });

  it('scans what people send to each other: a document stays as it is', async () => {
    const other = await platform.people.learner();
    const room = await conversationOf(trainer, other);
    const hand = (text: string) =>
      platform.request('POST', `/api/conversations/${room}/attachments?name=cours.pdf`, {
        as: trainer,
        body: new TextEncoder().encode(`%PDF-1.4\n${text}`),
        headers: { 'content-type': 'application/octet-stream' },
      });
    const refused = await hand(marker);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ code: 'fileInfected' }] });
    const { rows } = await platform.db.query('SELECT count(*)::int FROM message_attachments');
    expect(rows).toEqual([{ count: 0 }]);
    expect((await hand('nothing')).status).toBe(200);
  });

  it('refuses every file while the scanner is away, or does not answer clearly', async () => {
    const { clamav } = settings();
    // More than it was told to take.
    await expect(askClamAv(clamav!, Buffer.alloc(3 * 1024 * 1024))).rejects.toThrow(/size limit|EPIPE|ECONNRESET/);
    daemon.kill('SIGKILL');
    await new Promise((resolve) => daemon.once('exit', resolve));
    const before = await mediaFiles();
    const refused = await upload(platform, await pngFile(), { as: trainer });
    expect(refused).toMatchObject({ status: 503, body: { errors: [{ code: 'scannerAway', field: 'file' }] } });
    expect(await mediaFiles()).toEqual(before);
    await startClamd();
    expect((await upload(platform, await pngFile(), { as: trainer })).status).toBe(201);
  });
});
