import { globSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { findServer, stopServer } from '../../src/platform/runtime/postgres/leftovers';
import { findHome } from '../../src/platform/runtime/postgres/home';
import { isRunning, ownMark } from '../../src/platform/runtime/processes';
import type { ProcessMark } from '../../src/platform/runtime/processes';

/** The folder of everything that tests make. `npm start` never looks at it. */
const root = '.test';

/** Makes a folder for this run, after taking away those of runs that were killed. */
export async function openRunFolder(): Promise<string> {
  const left = globSync(`${root}/run-*`).map((folder) => path.resolve(folder));
  await Promise.all(left.map(clearIfDead));
  const folder = path.resolve(root, `run-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(markIn(folder), JSON.stringify(ownMark()));
  return folder;
}

async function clearIfDead(folder: string): Promise<void> {
  const mark = await readMark(folder);
  if (mark && isRunning(mark)) return;
  await clearRunFolder(folder);
}

/** Takes a run's folder away, with the database server that may still run in it. */
export async function clearRunFolder(folder: string): Promise<void> {
  const { clusterDir } = findHome(folder);
  const server = await findServer(clusterDir);
  if (server) await stopServer(server.process);
  // Where root keeps the database outside, for its user cannot reach this folder.
  if (!clusterDir.startsWith(folder)) rmSync(path.dirname(clusterDir), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function markIn(folder: string): string {
  return path.join(folder, 'run.json');
}

async function readMark(folder: string): Promise<ProcessMark | undefined> {
  try {
    return JSON.parse(await readFile(markIn(folder), 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}
