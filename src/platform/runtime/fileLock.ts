import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, ownMark } from './processes';
import type { ProcessMark } from './processes';
import { hasCode } from './StartError';

/**
 * Runs `work` while holding a lock file, waiting for another living process that holds it.
 * A lock whose holder has died is taken over.
 */
export async function withFileLock<T>(
  file: string,
  work: () => Promise<T>,
  options: { onWait?: (holder: ProcessMark) => void } = {},
): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  const mine = JSON.stringify(ownMark());
  await writeFile(own, mine);
  let told = false;
  try {
    while (!(await takes(own, file))) {
      const content = await readFile(file, 'utf8').catch(() => '');
      const holder = parseMark(content);
      if (holder && isRunning(holder)) {
        if (!told) options.onWait?.(holder);
        told = true;
        await sleep(200);
      } else {
        await dropStale(file, content);
      }
    }
  } finally {
    await rm(own, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function takes(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves the lock aside, so that of two who find it stale only one takes it away, and only if it is that one. */
async function dropStale(file: string, content: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== content) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function parseMark(content: string): ProcessMark | undefined {
  try {
    return JSON.parse(content) as ProcessMark;
  } catch {
    return undefined;
  }
}
