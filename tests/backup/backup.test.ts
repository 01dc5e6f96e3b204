import { makeBackup, makeDailyBackup, openArchive, ownBackup, keysFor, restoreBackup, isInUse, isPushKeyOf } from '@mentora/platform/backup';
import { backupName } from '@mentora/platform/backup/places';
import type { JobRun } from '@mentora/platform/jobs';
import { openEmbedded } from '@mentora/platform/runtime';
import { completeSettings, settings } from '@mentora/platform/settings';
import { uploadsOf } from '@mentora/platform/uploads';
import { createECDH } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runNode } from '../../scripts/test/child';
import { down as withoutIndexes } from '@/migrations/20261120_183200_foreign_key_indexes';
import { pushStand, type Browser, type PushStand } from '../channels/pushStand';
import { newsOf } from '../channels/testNews';
import { conversationOf, talk } from '../conversations/talking';
import { pngFile } from '../images/files';
import { upload } from '../images/upload';
import { copyTemplate } from '../support/database';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { fileHashes, rowHashes } from './hashes';

const later = '20261120_183200_foreign_key_indexes';
const at = '2026-11-20T02:17:00.000Z';
let platform: TestPlatform;
let folder: string;
let kept: string;
let conversation: string;
let service: PushStand;
let learner: TestPerson;
let device: Browser;

beforeAll(async () => {
  platform = await testPlatform();
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-backup-test-'));
  kept = path.join(folder, 'kept');
  completeSettings({ MENTORA_BACKUPS: kept, MENTORA_BACKUP_DAYS: '3' });
  const trainer = await platform.people.trainer({ biography: 'Né à Saint-Zéphyrin,\ttabulé \\ échappé' });
  learner = await platform.people.learner();
  service = await pushStand();
  device = service.browser('telephone');
  await platform.request('POST', '/api/push', { as: learner, body: device.subscription });
  await platform.people.administrator();
  await upload(platform, await pngFile(), { as: trainer });
  conversation = await conversationOf(trainer, learner);
  await talk.send(learner, conversation, 'À lire après la restauration');
  // What the queues keep day by day lies in parts.
  await platform.db.query(`INSERT INTO audit_log (id, action, actor, subject, details) VALUES (uuidv7(), 'test', 'a', 'b', '{"ü": null}')`);
  // The installation is one of before the last migration but this.
  const { drizzle } = await import('@payloadcms/db-postgres/drizzle/node-postgres');
  await withoutIndexes({ db: drizzle({ client: platform.db }), payload: platform.payload, req: {} as never });
  await platform.db.query('DELETE FROM payload_migrations WHERE name = $1', [later]);
});

afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const daily = (data = { at }) => makeDailyBackup.run({ payload: platform.payload, data, signal: new AbortController().signal } as JobRun<{ at: string }>);
const outcomes = async () =>
  (await platform.db.query('SELECT status, name, bytes::int, files::int, error FROM backups ORDER BY created_at')).rows as Record<string, unknown>[];

describe('the backup of each day', () => {
  it('is kept, noted for administrators, and comes back on an empty machine with every row, file and key', async () => {
    const before = await rowHashes(settings().databaseUrl!);
    await daily();
    // The image as it is kept, and its three sizes.
    expect(await outcomes()).toEqual([{ status: 'made', name: backupName(new Date(at)), bytes: expect.any(Number) as number, files: 4, error: null }]);

    // The machine has nothing, and makes its own database, secret and keys before it sees those of the backup.
    const dataDir = path.join(folder, 'machine');
    const { code, output } = await runNode(['--import', 'tsx', 'scripts/restore.ts', '--latest'], {
      env: {
        MENTORA_DATA: dataDir,
        MENTORA_BACKUPS: kept,
        ...{ DATABASE_URL: undefined, PAYLOAD_SECRET: undefined, ENCRYPTION_KEYS: undefined, VAPID_PRIVATE_KEY: undefined },
      },
    });
    expect(output).toContain('Everything is back');
    expect(output).toContain(`Brought up to this version: ${later}`);
    expect(code).toBe(0);
    expect(await fileHashes(path.join(dataDir, 'media'))).toEqual(await fileHashes(settings().mediaDir));

    const machine = await openEmbedded({ dataDir });
    try {
      const { 'public.payload_migrations': migrations, ...after } = await rowHashes(machine.url);
      const { 'public.payload_migrations': former, ...same } = before;
      expect(after).toEqual(same);
      expect(Number.parseInt(migrations ?? '')).toBe(Number.parseInt(former ?? '') + 1);
      expect(Number.parseInt(after['public.messages'] ?? '')).toBe(1);
    } finally {
      await machine.close();
    }
    const inFolder = async (name: string) => (await readFile(path.join(dataDir, name), 'utf8')).trim();
    expect([await inFolder('encryption-keys'), await inFolder('vapid-key')]).toEqual([process.env.ENCRYPTION_KEYS, process.env.VAPID_PRIVATE_KEY]);
    // Devices were asked with that key: their service takes nothing by the one that an empty machine makes (control).
    const news = newsOf(platform);
    const told = () => service.pushed.map(({ body }) => (device.read(body) as { title: string }).title);
    completeSettings({ VAPID_PRIVATE_KEY: otherKey() });
    await news.tell(learner.id, 'de retour');
    await news.work();
    const { rows } = await platform.db.query("SELECT status, attempts::int, problem FROM message_log WHERE channel = 'push'");
    expect(rows).toEqual([{ status: 'queued', attempts: 1, problem: 'Push service: 403' }]);
    service.pushed.length = 0;
    completeSettings({ VAPID_PRIVATE_KEY: await inFolder('vapid-key') });
    await news.work();
    expect(told()).toEqual(['fr de retour']);
    expect((await platform.db.query("SELECT status FROM message_log WHERE channel = 'push'")).rows).toEqual([{ status: 'sent' }]);
    expect(JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8'))).toMatchObject({ payload: process.env.PAYLOAD_SECRET });
  });

  it('is removed after its days, but the newest stays, and so does what is not ours', async () => {
    const old = ['2026-11-16T02:17:00Z', '2026-11-17T03:01:00Z'].map((time) => backupName(new Date(time)));
    for (const name of [...old, 'mine.zip']) await writeFile(path.join(kept, name), 'x');
    await daily({ at: '2026-11-20T03:00:00.000Z' });
    expect((await readdir(kept)).sort()).toEqual(['mine.zip', old[1], backupName(new Date(at)), backupName(new Date('2026-11-20T03:00:00Z'))].sort());
    await daily({ at: '2027-01-01T00:00:00.000Z' });
    expect((await readdir(kept)).sort()).toEqual([backupName(new Date('2027-01-01T00:00:00Z')), 'mine.zip']);
  });

  it('tells administrators once that it failed, leaves nothing half-made, and fails, to be tried again', async () => {
    const blocked = path.join(folder, 'a-file');
    await writeFile(blocked, '');
    completeSettings({ MENTORA_BACKUPS: path.join(blocked, 'below') });
    await expect(daily()).rejects.toThrow();
    await expect(daily()).rejects.toThrow();
    completeSettings({ MENTORA_BACKUPS: kept });
    expect((await outcomes()).at(-1)).toMatchObject({ status: 'failed', error: expect.stringContaining('ENOTDIR') as string });
    const { rows } = await platform.db.query(`SELECT type, urgent FROM notifications WHERE type = 'backup.failed'`);
    expect(rows).toEqual([{ type: 'backup.failed', urgent: true }]);
    expect(await readdir(path.join(settings().dataDir, 'work'))).toEqual([]);
  });

  it('clears what a process that was killed has left, once nobody can be at it any more', async () => {
    const work = path.join(settings().dataDir, 'work');
    await mkdir(path.join(work, 'of-killed'));
    await mkdir(path.join(work, 'of-other'));
    await utimes(path.join(work, 'of-killed'), 0, new Date(Date.now() - 25 * 60 * 60 * 1000));
    await daily();
    expect(await readdir(work)).toEqual(['of-other']);
    await rm(path.join(work, 'of-other'), { recursive: true });
  });
});

/** A key of Web Push, as a machine makes one. */
function otherKey(): string {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32).toString('base64url');
}

/** A backup of this file's database, by name. */
async function backup(name: string, more: Partial<Parameters<typeof makeBackup>[0]> = {}): Promise<string> {
  const file = path.join(folder, name);
  await makeBackup({ ...(await ownBackup()), file, ...more });
  return file;
}

/** An empty database of the same schema as this file's, and a folder for files. */
async function machine(name: string) {
  const url = await copyTemplate(inject('ground'));
  const mediaDir = path.join(folder, name);
  await mkdir(mediaDir);
  return { url, mediaDir, uploads: await uploadsOf({ mediaDir }) };
}

describe('a backup', () => {
  it('holds the rows of one moment, and every file that they speak of', async () => {
    const files = new Map([['images/stays.png', 'a'], ['images/goes.png', 'b']]);
    let pass = 0;
    const uploads = {
      async *list() {
        pass += 1;
        // Between the first files and the rows one comes and one goes; after the rows a person comes.
        if (pass === 2) {
          files.set('images/comes.png', 'c');
          files.delete('images/goes.png');
          await platform.people.learner({ name: 'Venue Trop-Tard' });
        }
        yield* [...files.keys()];
      },
      read: (name: string) => Promise.resolve(Readable.from([Buffer.from(files.get(name)!)])),
      write: () => Promise.resolve(),
      take: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    };
    const archive = await openArchive(await backup('moment.zip', { uploads }));
    expect(archive.below('files').sort()).toEqual(['files/images/comes.png', 'files/images/goes.png', 'files/images/stays.png']);
    const { rows } = await platform.db.query<{ count: number }>('SELECT count(*)::int FROM users');
    expect(archive.manifest.tables.find(({ name }) => name === 'users')?.rows).toBe(rows[0]!.count - 1);
    archive.close();
  });

  it('that is damaged, cut short or something else is refused in a sentence, with nothing changed', async () => {
    const file = await backup('whole.zip');
    const whole = await readFile(file);
    const damaged = async (bytes: Buffer) => {
      await writeFile(file, bytes);
      await expect(openArchive(file)).rejects.toThrow(/is not a whole backup of Mentora .* Nothing was changed/);
    };
    await damaged(whole.subarray(0, whole.length - 100));
    await damaged(Buffer.from('not a ZIP at all'));
    // A byte of the rows, of a file, and of the list of contents: behind their names, where the content begins.
    for (const entry of ['tables/public.users', 'files/images/', 'mentora-backup.json']) {
      const changed = Buffer.from(whole);
      changed[whole.indexOf(entry) + entry.length + 80]! ^= 0xff;
      await damaged(changed);
    }
    await expect(openArchive(path.join(folder, 'nowhere.zip'))).rejects.toThrow(/There is no file/);
  });

  it('comes back whole or not at all: rows that do not belong together undo everything, files too', async () => {
    const archive = await openArchive(await backup('torn.zip'));
    const { url, mediaDir, uploads } = await machine('torn');
    const empty = await rowHashes(url);
    const torn = {
      ...archive,
      read: (name: string) => (name === 'tables/public.users' ? Promise.resolve(Readable.from([''])) : archive.read(name)),
      manifest: { ...archive.manifest, tables: archive.manifest.tables.map((table) => (table.name === 'users' ? { ...table, rows: 0 } : table)) },
    };
    await expect(restoreBackup(url, torn, uploads)).rejects.toThrow(/foreign key/);
    expect(await rowHashes(url)).toEqual(empty);
    const stuck = { ...uploads, write: () => Promise.reject(new Error('full')) };
    await expect(restoreBackup(url, archive, stuck)).rejects.toThrow('full');
    expect(await rowHashes(url)).toEqual(empty);
    expect(await readdir(mediaDir)).toEqual([]);
    expect(await isInUse(url, uploads)).toBe(false);

    await restoreBackup(url, archive, uploads);
    expect(await isInUse(url, uploads)).toBe(true);
    // Once more, over what is there: the same again, and the log only grows again.
    const restored = await rowHashes(url);
    await restoreBackup(url, archive, uploads);
    expect(await rowHashes(url)).toEqual(restored);
    const { Client } = await import('pg');
    const client = new Client({ connectionString: url });
    await client.connect();
    await expect(client.query('DELETE FROM audit_log')).rejects.toThrow(/append-only/);
    await expect(client.query(`INSERT INTO person_keys (person_id, sealed) VALUES (uuidv7(), 'x')`)).rejects.toThrow(/foreign key/);
    await client.end();
    archive.close();
  });

  it('gives its keys to who knows the passphrase, and to nobody else', async () => {
    const file = await backup('sealed.zip', { passphrase: 'quatre mots et un cheval' });
    expect((await readFile(file)).includes(process.env.ENCRYPTION_KEYS!.slice(3))).toBe(false);
    const archive = await openArchive(file);
    await expect(keysFor(archive, undefined, undefined)).rejects.toThrow(/MENTORA_BACKUP_PASSPHRASE/);
    await expect(keysFor(archive, undefined, 'quatre mots et un âne')).rejects.toThrow(/does not open/);
    const keys = await keysFor(archive, undefined, 'quatre mots et un cheval');
    const { PAYLOAD_SECRET, ENCRYPTION_KEYS, VAPID_PRIVATE_KEY } = process.env;
    expect(keys).toEqual({ PAYLOAD_SECRET, ENCRYPTION_KEYS, VAPID_PRIVATE_KEY });
    expect([VAPID_PRIVATE_KEY, otherKey(), undefined].map((key) => isPushKeyOf(archive, key))).toEqual([true, false, false]);
    // Where the same keys are given nobody has to know it; other keys of the same name are not the same.
    expect(await keysFor(archive, process.env.ENCRYPTION_KEYS, undefined)).toBeUndefined();
    await expect(keysFor(archive, `k1:${Buffer.alloc(32, 7).toString('base64')}`, undefined)).rejects.toThrow(/lacks a key .*k1/);
    archive.close();
  });
});
