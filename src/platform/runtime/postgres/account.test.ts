import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canReach } from './account';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mentora-'));
  await mkdir(path.join(folder, 'inner'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
  [0o700, { owner: true, group: false, other: false }],
  [0o710, { owner: true, group: true, other: false }],
  [0o711, { owner: true, group: true, other: true }],
  [0o077, { owner: false, group: true, other: true }],
])('knows who can pass a folder with the mode %o', async (mode, expected) => {
  await chmod(folder, mode);
  const { uid, gid } = await stat(folder);
  const file = path.join(folder, 'inner');
  expect({
    owner: canReach({ uid, gid: gid + 1 }, file),
    group: canReach({ uid: uid + 1, gid }, file),
    other: canReach({ uid: uid + 1, gid: gid + 1 }, file),
  }).toEqual(expected);
  await chmod(folder, 0o755);
});
