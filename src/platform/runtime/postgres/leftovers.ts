import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { commandLine, isRunning, markOf, signal, waitForExit } from '../processes';
import type { ProcessMark } from '../processes';
import { hasCode, StartError } from '../StartError';
import { superuserAddress } from './address';
import { holdsOwnership } from './ownership';

/** A server that runs on a cluster: its process and where it listens. */
export interface RunningServer {
  process: ProcessMark;
  host: string;
  port: number;
}

/** The server that `postmaster.pid` speaks of, if that process runs and is a server of this cluster. */
export async function findServer(clusterDir: string): Promise<RunningServer | undefined> {
  let lines: string[];
  try {
    lines = (await readFile(path.join(clusterDir, 'postmaster.pid'), 'utf8')).split('\n');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const [pid, , , port, , host] = lines;
  const mark = markOf(Number(pid));
  // The number may have been given to any other process since.
  if (!mark || (process.platform !== 'win32' && !commandLine(mark.pid).includes(clusterDir))) return undefined;
  return { process: mark, host: host?.trim() || '127.0.0.1', port: Number(port) };
}

/**
 * Clears the way for a server of our own: a file that speaks of a process long gone is removed; a server whose
 * Mentora was killed is stopped. Answers false when a living Mentora owns the one that runs.
 */
export async function clearLeftovers(
  clusterDir: string,
  password: string,
  log: (line: string) => void,
): Promise<boolean> {
  const server = await findServer(clusterDir);
  if (!server) {
    // PostgreSQL itself would refuse to start if another process of the same user had that number now.
    await rm(path.join(clusterDir, 'postmaster.pid'), { force: true });
    return true;
  }
  if (await isOwned(server, password)) return false;
  log('Stopping the database server left over from a start that was killed …');
  await stopServer(server.process);
  return true;
}

/** Whether a living Mentora holds this server. A server that cannot be asked is held by nobody. */
async function isOwned(server: RunningServer, password: string): Promise<boolean> {
  const end = Date.now() + 20_000;
  while (isRunning(server.process) && Date.now() < end) {
    const client = new pg.Client({
      connectionString: superuserAddress(server, password),
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      // The database notices within a moment that a killed owner's connection is gone.
      return (await holdsOwnership(client)) && (await sleep(300, true)) && (await holdsOwnership(client));
    } catch (error) {
      if (hasCode(error, '28P01')) throw lostPassword();
      // 57P03: it is starting, recovering or stopping. Refused: it does not listen yet, or no longer.
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** The sentence for a cluster whose password is not the one kept. */
export function lostPassword(): StartError {
  return new StartError(
    'The embedded database does not accept the password kept in secrets.json of the data folder: put the ' +
      'secrets.json that belongs to this database back from a backup.',
  );
}

/** Stops a server: kindly first, then without waiting for its clients, at last by force. */
export async function stopServer(mark: ProcessMark, patience = 5_000): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [['SIGINT', patience], ['SIGQUIT', 2_000], ['SIGKILL', 2_000]];
  for (const [name, timeout] of steps) {
    signal(mark.pid, name);
    if (await waitForExit(mark, timeout)) return;
  }
}
