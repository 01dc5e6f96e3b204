import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markOf } from '../processes';
import { hasCode, StartError } from '../StartError';
import { diskFull } from '../dataFolder';
import type { Binaries } from './binaries';
import type { Home } from './home';

/** How the server's programs see the world: nothing of the starter's PG… variables, C messages to be read. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) =>
    // Windows programs do not start without much of it.
    process.platform === 'win32' ? !/^(PG|LC_|LANG)/i.test(name) : name === 'PATH',
  );
  const environment: Record<string, string | undefined> = { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
  return environment as NodeJS.ProcessEnv;
}

/** Whether the folder holds a database already. */
export function hasCluster(clusterDir: string): boolean {
  return existsSync(path.join(clusterDir, 'PG_VERSION'));
}

/**
 * Makes the database: aside, then renamed into place, so that one that was interrupted is never taken for whole.
 */
export async function createCluster(home: Home, binaries: Binaries, password: string): Promise<void> {
  await removeInterrupted(home.clusterDir);
  const aside = `${home.clusterDir}.new-${process.pid}`;
  const passwordFile = path.join(path.dirname(aside), `.password-${process.pid}`);
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await chmod(aside, 0o700);
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (home.account) {
      await chown(aside, home.account.uid, home.account.gid);
      await chown(passwordFile, home.account.uid, home.account.gid);
    }
    await runInitdb(home, binaries, aside, passwordFile);
    await rename(aside, home.clusterDir);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) throw diskFull(home.clusterDir);
    // Another start was faster: its database is used.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function runInitdb(home: Home, binaries: Binaries, folder: string, passwordFile: string): Promise<void> {
  const common = [
    '--pgdata', folder, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256',
    '--encoding', 'UTF8', '--no-instructions',
    // The same order of words on every system, whatever its libraries; words are told apart by LC_CTYPE.
    '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C',
  ];
  let problem = '';
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']) {
    const { code, output } = await run(binaries.initdb, [...common, `--lc-ctype=${letters}`], home);
    if (code === 0) return;
    problem = output;
    if (!/locale/.test(output)) break;
    await emptyFolder(folder);
  }
  throw initdbFailed(home, problem);
}

function initdbFailed(home: Home, output: string): StartError {
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(home.clusterDir);
  if (/could not look up effective user ID/.test(output)) {
    return new StartError(
      `The embedded database needs a user with a name, and number ${process.getuid?.()} has none on this machine. ` +
        'Add a line for it to /etc/passwd, start as another user, or name a server of your own in DATABASE_URL.',
    );
  }
  return new StartError(`The embedded database could not be made in ${home.clusterDir}:\n${output.trim()}`);
}

function run(program: string, args: string[], home: Home): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...home.account,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Takes away what starts that were killed have left half-made. */
async function removeInterrupted(clusterDir: string): Promise<void> {
  const parent = path.dirname(clusterDir);
  const prefix = `${path.basename(clusterDir)}.new-`;
  for (const name of await readdir(parent)) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length) : name.match(/^\.password-(\d+)$/)?.[1]);
    if (!Number.isInteger(pid) || markOf(pid)) continue;
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}
