import { backupTick } from '@mentora/platform/backup';
import { backupName, backupPlace, keptBackups } from '@mentora/platform/backup/places';
import { fireTick } from '@mentora/platform/jobs/ticks';
import { openEmbedded } from '@mentora/platform/runtime';
import { completeSettings, settings } from '@mentora/platform/settings';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNode } from '../../scripts/test/child';
import { openBucket, region } from '../images/bucket';
import { pngFile } from '../images/files';
import { upload } from '../images/upload';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { fileHashes, rowHashes } from './hashes';

const bucket = await openBucket('copies');
const place = {
  MENTORA_BACKUPS: 's3://copies/daily',
  S3_ENDPOINT: bucket.endpoint,
  S3_ACCESS_KEY_ID: bucket.id,
  S3_SECRET_ACCESS_KEY: bucket.secret,
  S3_REGION: region,
};
let platform: TestPlatform;
let folder: string;
let administrator: TestPerson;

beforeAll(async () => {
  completeSettings({ ...place, MENTORA_BACKUP_DAYS: '3' });
  platform = await testPlatform();
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-bucket-test-'));
  administrator = await platform.people.administrator();
  await upload(platform, await pngFile(), { as: await platform.people.trainer() });
});

afterAll(async () => {
  bucket.close();
  await rm(folder, { recursive: true, force: true });
});

const kept = () => [...bucket.objects.keys()].sort();
const nameAt = (time: string) => `daily/${backupName(new Date(time))}`;

/** What happens in the night: the clock, and then the background. */
async function night(time: string): Promise<void> {
  await fireTick(platform.payload, backupTick(), new Date(time));
  await workThrough(platform.payload);
}

describe('the backup of each day in a bucket', () => {
  it('is made by the clock, kept whole however large, and comes back from there on an empty machine', async () => {
    // More than what is sent in one piece.
    await writeFile(path.join(settings().mediaDir, 'large.png'), randomBytes(12 * 1024 * 1024));
    const [before, files] = [await rowHashes(settings().databaseUrl!), await fileHashes(settings().mediaDir)];
    await night('2026-11-20T02:17:00Z');
    expect(kept()).toEqual([nameAt('2026-11-20T02:17:00Z')]);
    expect(bucket.objects.get(kept()[0]!)!.bytes.length).toBeGreaterThan(12 * 1024 * 1024);
    expect(bucket.parts.size).toBe(0);
    expect(await readdir(path.join(settings().dataDir, 'work'))).toEqual([]);

    const dataDir = path.join(folder, 'machine');
    const { code, output } = await runNode(['--import', 'tsx', 'scripts/restore.ts', '--latest'], {
      env: { ...place, MENTORA_DATA: dataDir, DATABASE_URL: undefined, PAYLOAD_SECRET: undefined, ENCRYPTION_KEYS: undefined },
    });
    expect(output).toContain(`Taking ${backupName(new Date('2026-11-20T02:17:00Z'))} from s3://copies/daily/`);
    expect(code, output).toBe(0);
    expect(await fileHashes(path.join(dataDir, 'media'))).toEqual(files);
    const machine = await openEmbedded({ dataDir });
    try {
      const after = await rowHashes(machine.url);
      for (const table of ['public.users', 'public.images', 'public.credentials', 'public.sessions']) expect(after[table], table).toBe(before[table]);
      expect(Object.keys(after)).toEqual(Object.keys(before));
    } finally {
      await machine.close();
    }
  });

  it('is removed after its days, with nothing else that lies there', async () => {
    const foreign = ['daily/mine.zip', 'images/face.png', backupName(new Date('2026-11-01T02:17:00Z'))];
    for (const key of foreign) bucket.objects.set(key, { bytes: Buffer.from('x'), type: '', at: new Date(0) });
    await night('2026-11-23T02:17:00Z');
    await night('2026-11-24T02:17:00Z');
    expect(kept()).toEqual([...foreign, nameAt('2026-11-23T02:17:00Z'), nameAt('2026-11-24T02:17:00Z')].sort());
    expect((await keptBackups((await backupPlace())!)).map(({ name }) => `daily/${name}`)).toEqual([nameAt('2026-11-24T02:17:00Z'), nameAt('2026-11-23T02:17:00Z')]);
  });

  it('that the bucket refuses tells administrators at once, and is tried again', async () => {
    const before = kept();
    completeSettings({ S3_SECRET_ACCESS_KEY: 'wrong' });
    await night('2026-11-25T02:17:00Z');
    completeSettings(place);
    expect(kept()).toEqual(before);
    expect(bucket.parts.size).toBe(0);
    const { rows } = await platform.db.query(`SELECT status, error FROM backups ORDER BY created_at DESC LIMIT 1`);
    expect(rows).toEqual([{ status: 'failed', error: expect.stringContaining('SignatureDoesNotMatch') as string }]);
    const told = await platform.db.query(`SELECT type, urgent FROM notifications WHERE type = 'backup.failed'`);
    expect(told.rows).toEqual([{ type: 'backup.failed', urgent: true }]);
    expect(await platform.mailsTo(administrator.email)).toEqual([expect.objectContaining({ subject: expect.stringContaining('25 novembre 2026') as string })]);
    const again = await platform.db.query(`SELECT state FROM pgboss.job WHERE name LIKE '%backup.make%' AND data->>'at' LIKE '2026-11-25%'`);
    expect(again.rows).toEqual([{ state: 'retry' }]);
  });
});
