import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { giveToFolderOwner } from './dataFolder';
import { commandLine, isRunning, markOf, ownMark, parentOf, signal, waitForExit } from './processes';
import type { ProcessMark } from './processes';
import { StartError } from './StartError';

/** Who serves from a data folder: told to people, and what a next start cleans up after. */
export interface Instance {
  process: ProcessMark;
  /** The `npm` that started it, when there was one: when that is gone, so should be the server. */
  launcher?: ProcessMark;
  url: string;
}

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'instance.json');
}

/** The instance that runs on this data folder now. */
export async function runningInstance(dataDir: string): Promise<Instance | undefined> {
  try {
    const found = JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as Instance;
    return found.process.pid !== process.pid && isRunning(found.process) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Says that this process serves from the data folder. */
export async function recordInstance(dataDir: string, url: string): Promise<void> {
  const instance: Instance = { process: ownMark(), launcher: ownLauncher(), url };
  const aside = `${fileIn(dataDir)}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(instance));
  await giveToFolderOwner(aside);
  await rename(aside, fileIn(dataDir));
}

/** Takes back what `recordInstance` said. */
export async function forgetInstance(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}

/** The npm that started this process; undefined where a service manager did. */
export function ownLauncher(): ProcessMark | undefined {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined;
  // npm starts a shell, which some systems replace by the program and others keep.
  const isShell = /^\S*sh -c /.test(commandLine(process.ppid));
  const npm = isShell ? parentOf(process.ppid) : process.ppid;
  return npm === undefined || npm <= 1 ? undefined : markOf(npm);
}

/**
 * Refuses a second start on the same data; but an instance whose npm was killed has nobody who would
 * stop it any more, and is stopped here.
 */
export async function makeWayFor(dataDir: string, log: (line: string) => void): Promise<void> {
  const other = await runningInstance(dataDir);
  if (!other) return;
  const { process: running, launcher } = other;
  if (!launcher || isRunning(launcher)) throw alreadyRuns(dataDir, other);
  log(`Stopping process ${running.pid}, left over from a start that was killed …`);
  signal(running.pid, 'SIGTERM');
  if (await waitForExit(running, 12_000)) return;
  signal(running.pid, 'SIGKILL');
  await waitForExit(running, 2_000);
}

/** Refuses to work on data from which somebody serves. */
export async function refuseIfRunning(dataDir: string): Promise<void> {
  const other = await runningInstance(dataDir);
  if (other) throw alreadyRuns(dataDir, other);
}

/** The sentence for a second start on the same data. */
export function alreadyRuns(dataDir: string, instance?: Instance): StartError {
  const who = instance ? ` (process ${instance.process.pid}, ${instance.url})` : '';
  return new StartError(
    `Mentora already runs on the data folder ${dataDir}${who}. ` +
      'Use it, stop it first, or start another on a folder of its own with MENTORA_DATA and PORT.',
  );
}
