import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { diskFull, giveToFolderOwner } from '../dataFolder';
import { loopback, tryPort } from '../ports';
import { markOf } from '../processes';
import type { ProcessMark } from '../processes';
import { hasCode, StartError } from '../StartError';
import { superuserAddress } from './address';
import type { Binaries } from './binaries';
import { serverEnvironment } from './cluster';
import type { Home } from './home';
import { lostPassword, stopServer } from './leftovers';

const largestLog = 10 * 1024 * 1024;

/** A server process that we have started and that accepts connections. */
export interface StartedServer {
  child: ChildProcess;
  mark: ProcessMark;
  host: string;
  port: number;
}

export interface ServerOptions {
  home: Home;
  binaries: Binaries;
  password: string;
  logFile: string;
  /** Where it listened before, for a restart which its clients should not notice. */
  place?: { host: string; port: number };
  /** Parameters of the server in addition to ours, as in `postgresql.conf`. */
  parameters?: Record<string, string>;
  signal?: AbortSignal;
}

/** Starts the server on a free port of this machine alone and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<StartedServer> {
  const host = options.place?.host ?? (await loopback());
  for (let attempt = 1; ; attempt += 1) {
    const port = options.place?.port ?? (await tryPort(0, host));
    const logStart = sizeOf(options.logFile);
    const child = await spawnServer(options, host, port);
    const mark = child.pid === undefined ? undefined : markOf(child.pid);
    const isReady = await waitUntilReady(child, { host, port }, options).catch(async (error: unknown) => {
      if (mark) await stopServer(mark);
      throw error;
    });
    if (isReady && mark) return { child, mark, host, port };
    const said = readFileSync(options.logFile).subarray(logStart).toString('utf8');
    // The port was taken by another program meanwhile, or memory of a server that has just died is not yet free.
    const passing = /could not bind|pre-existing shared memory block/.test(said);
    if (!passing || attempt >= 5) throw startFailed(options, said);
    await sleep(200 * attempt);
  }
}

async function spawnServer(options: ServerOptions, host: string, port: number): Promise<ChildProcess> {
  const { home, binaries, logFile } = options;
  const parameters = {
    listen_addresses: host,
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The package has no compiler of queries.
    jit: 'off',
    ...options.parameters,
  };
  if (sizeOf(logFile) > largestLog) truncateSync(logFile);
  const log = openSync(logFile, 'a', 0o600);
  try {
    await giveToFolderOwner(logFile);
    return spawn(
      binaries.postgres,
      ['-D', home.clusterDir, ...Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...home.account,
        cwd: '/',
        env: serverEnvironment(),
        stdio: ['ignore', log, log],
        // In a group of its own, so that Ctrl-C reaches us alone and we stop it last.
        detached: true,
      },
    );
  } finally {
    closeSync(log);
  }
}

/** Waits as long as the process lives: recovery after a crash takes the time that it takes. */
async function waitUntilReady(
  child: ChildProcess,
  place: { host: string; port: number },
  { password, signal }: ServerOptions,
): Promise<boolean> {
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  while (!ended) {
    signal?.throwIfAborted();
    const client = new pg.Client({
      connectionString: superuserAddress(place, password),
      connectionTimeoutMillis: 2_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch (error) {
      if (hasCode(error, '28P01')) throw lostPassword();
      await sleep(40);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

function startFailed({ home, logFile }: ServerOptions, said: string): StartError {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(home.clusterDir);
  if (/lock file ".*" already exists/.test(said)) {
    return new StartError(`Another start uses the database in ${home.clusterDir} at this moment. Try again.`);
  }
  if (/database files are incompatible with server/.test(said)) {
    return new StartError(
      `The database in ${home.clusterDir} was made by another major version of PostgreSQL. Start the version of ` +
        'Mentora that made it, save its data, and start this one on an empty data folder.',
    );
  }
  const last = said.trim().split('\n').slice(-5).join('\n');
  return new StartError(`The embedded database did not start (see ${logFile}):\n${last || 'no message'}`);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Path of the server's log in a data folder. */
export function logFileIn(dataDir: string): string {
  return path.join(dataDir, 'postgres.log');
}
