import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withFileLock } from './fileLock';
import { ownMark } from './processes';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('lets one in at a time, and leaves nothing behind', async () => {
  const file = path.join(folder, 'one/lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all([1, 2, 3, 4].map(() => withFileLock(file, work)));
  expect(most).toBe(1);
  expect(await readdir(path.dirname(file))).toEqual([]);
});

it('gives the lock back when the work fails', async () => {
  const file = path.join(folder, 'failing');
  await expect(withFileLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withFileLock(file, () => Promise.resolve('yes'))).toBe('yes');
});

it.each([
  ['whose holder is dead', JSON.stringify({ pid: 2 ** 22 + 1, birth: 'long ago' })],
  ['whose number another process has now', JSON.stringify({ pid: process.pid, birth: 'long ago' })],
  ['that was written by half', '{"pid":'],
])('takes over a lock %s', async (_what, content) => {
  const file = path.join(folder, 'stale');
  await writeFile(file, content);
  expect(await withFileLock(file, () => Promise.resolve('mine'))).toBe('mine');
});

it('waits for a living holder and says so once', async () => {
  const file = path.join(folder, 'held');
  await writeFile(file, JSON.stringify(ownMark()));
  const told: number[] = [];
  const waiting = withFileLock(file, () => Promise.resolve('mine'), { onWait: ({ pid }) => told.push(pid) });
  await sleep(450);
  await rm(file);
  expect(await waiting).toBe('mine');
  expect(told).toEqual([process.pid]);
});
