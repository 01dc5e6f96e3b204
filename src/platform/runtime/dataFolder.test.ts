import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from './dataFolder';
import { keptEncryptionKeys, keptSecrets } from './secrets';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is made with its parents, closed to others whatever the umask, and left without a trace of the check', async () => {
    const dataDir = path.join(folder, 'a/b c');
    const before = process.umask(0o000);
    await openDataFolder(dataDir).finally(() => process.umask(before));
    const mode = (await stat(dataDir)).mode & 0o777;
    expect(mode & 0o066).toBe(0);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is refused in a sentence when a file is in its place', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(openDataFolder(file)).rejects.toThrow(/is a file\. Choose another with MENTORA_DATA/);
    await expect(openDataFolder(path.join(file, 'below'))).rejects.toThrow(/is a file/);
  });

  it('is opened again when its mode was changed', async () => {
    const dataDir = path.join(folder, 'open');
    await mkdir(dataDir);
    await chmod(dataDir, 0o777);
    await openDataFolder(dataDir);
    expect((await stat(dataDir)).mode & 0o066).toBe(0);
  });
});

describe('kept secrets', () => {
  it('are made once, also by many at the same moment, and read by their owner alone', async () => {
    const dataDir = path.join(folder, 'secrets');
    await mkdir(dataDir);
    const found = await Promise.all([1, 2, 3, 4, 5].map(() => keptSecrets(dataDir)));
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(new Set(Object.values(found[0] ?? {})).size).toBe(3);
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
    expect((await stat(path.join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8'))).toEqual(found[0]);
  });

  it('are not replaced when their file is damaged', async () => {
    const dataDir = path.join(folder, 'damaged');
    await mkdir(dataDir);
    await writeFile(path.join(dataDir, 'secrets.json'), '{"payload":"x"}');
    await expect(keptSecrets(dataDir)).rejects.toThrow(/damaged: put it back from a backup/);
  });
});

describe('kept keys of private text', () => {
  it('are made once, also by many at the same moment, and read by their owner alone', async () => {
    const dataDir = path.join(folder, 'keys');
    await mkdir(dataDir);
    const found = await Promise.all([1, 2, 3, 4, 5].map(() => keptEncryptionKeys(dataDir)));
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toMatch(/^k1:[\w+/]{43}=$/);
    expect(await readdir(dataDir)).toEqual(['encryption-keys']);
    expect((await stat(path.join(dataDir, 'encryption-keys'))).mode & 0o777).toBe(0o600);
  });

  it('are not replaced when their file is damaged', async () => {
    const dataDir = path.join(folder, 'damaged-keys');
    await mkdir(dataDir);
    await writeFile(path.join(dataDir, 'encryption-keys'), 'k1:');
    await expect(keptEncryptionKeys(dataDir)).rejects.toThrow(/damaged: put it back from a backup/);
  });
});
