import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRunning, markOf } from '../processes';
import { extensions, withClient } from './bootstrap';
import { openEmbedded } from './embedded';
import type { EmbeddedDatabase } from './embedded';
import { findServer } from './leftovers';

let folder: string;
let dataDir: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mentora é '));
  // Under root the server runs as another user, who must pass.
  await chmod(folder, 0o755);
  dataDir = path.join(folder, 'data folder');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function query(url: string, sql: string) {
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

async function opened<T>(work: (database: EmbeddedDatabase) => Promise<T>): Promise<T> {
  const database = await openEmbedded({ dataDir });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

it('makes a database with the extensions, for a role that is no superuser and keeps what it wrote', async () => {
  await opened(async ({ url }) => {
    const [role] = await query(url, 'SELECT current_user AS name, usesuper FROM pg_user WHERE usename = current_user');
    expect(role).toEqual({ name: 'mentora', usesuper: false });
    const rows = await query(url, 'SELECT extname FROM pg_extension');
    expect(rows.map((row) => row.extname)).toEqual(expect.arrayContaining(extensions));
    expect(await query(url, "SELECT current_setting('fsync') AS fsync")).toEqual([{ fsync: 'on' }]);
    // Letters of every language are letters: word search stands on it.
    const [found] = await query(url, "SELECT similarity('مرحبا بكم', 'مرحبا') AS s, upper('é') AS e, unaccent('é') AS u");
    expect(found).toMatchObject({ e: 'É', u: 'e' });
    expect(found?.s).toBeGreaterThan(0.4);
    await query(url, 'CREATE TABLE kept (value int)');
    await query(url, 'INSERT INTO kept VALUES (7)');
  });
  expect((await stat(path.join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  await opened(async ({ url }) => expect(await query(url, 'SELECT value FROM kept')).toEqual([{ value: 7 }]));
});

it('leaves no process behind when it is closed', async () => {
  const server = await opened(({ clusterDir }) => findServer(clusterDir));
  expect(server && isRunning(server.process)).toBe(false);
});

it('refuses a second owner, and shares with whoever asks for that', async () => {
  await opened(async ({ url }) => {
    await expect(openEmbedded({ dataDir })).rejects.toThrow(/already runs on the data folder/);
    const shared = await openEmbedded({ dataDir, share: true });
    expect(shared.url).toBe(url);
    await shared.close();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

it('takes the data over from a Mentora that was killed', async () => {
  const owner = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'ownerForTest.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const clusterDir = await new Promise<string>((resolve) =>
    owner.stdout.setEncoding('utf8').on('data', (text: string) => resolve(text.trim())),
  );
  const orphan = await findServer(clusterDir);
  owner.kill('SIGKILL');
  await sleep(100);
  expect(orphan && isRunning(orphan.process)).toBe(true);
  await opened(async ({ url }) => {
    expect(await query(url, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
    expect(orphan && isRunning(orphan.process)).toBe(false);
  });
});

it('is not deceived by a lock file whose number another process has now', async () => {
  const clusterDir = await opened((database) => Promise.resolve(database.clusterDir));
  const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
  await writeFile(path.join(clusterDir, 'postmaster.pid'), `${bystander.pid}\n${clusterDir}\n0\n1\n\n127.0.0.1\n`);
  await opened(({ url }) => query(url, 'SELECT 1'));
  expect(bystander.pid && markOf(bystander.pid)).toBeTruthy();
  bystander.kill();
});

it('starts the server again, on the same port, when it dies', async () => {
  const lines: string[] = [];
  const database = await openEmbedded({ dataDir, log: (line) => lines.push(line) });
  try {
    const server = await findServer(database.clusterDir);
    process.kill(server?.process.pid ?? 0, 'SIGKILL');
    await expect
      .poll(() => query(database.url, 'SELECT value FROM kept').catch(() => []), { timeout: 15_000 })
      .toEqual([{ value: 7 }]);
    expect(lines.join()).toContain('has died');
  } finally {
    await database.close();
  }
});

it('says what is lost when the kept secrets do not belong to the database', async () => {
  const file = path.join(dataDir, 'secrets.json');
  const kept = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify({ payload: 'p', databaseSuperuser: 'other', databaseRole: 'r' }));
  await expect(openEmbedded({ dataDir })).rejects.toThrow(/secrets\.json/);
  expect(await findServer(path.join(dataDir, 'postgres'))).toBeUndefined();
  await writeFile(file, '{');
  await expect(openEmbedded({ dataDir })).rejects.toThrow(/damaged/);
  await writeFile(file, kept);
});
