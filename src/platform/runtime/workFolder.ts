import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { settings } from '../settings';
import { openDataFolder } from './dataFolder';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Lends a folder beside the data, where there is room, to something that makes large files. It goes at the end; what a
 * process that was killed has left there goes a day later.
 */
export async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const { dataDir } = settings();
  await openDataFolder(dataDir);
  const all = path.join(dataDir, 'work');
  await mkdir(all, { recursive: true, mode: 0o700 });
  for (const name of await readdir(all)) {
    const left = path.join(all, name);
    const found = await stat(left).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > dayMs) await rm(left, { recursive: true, force: true });
  }
  const folder = await mkdtemp(path.join(all, 'of-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
