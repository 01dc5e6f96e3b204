import { existsSync } from 'node:fs';
import path from 'node:path';
import { SettingsError } from '../settings';
import { openDatabase } from './database';
import type { OpenDatabase } from './database';
import { hasCode, StartError } from './StartError';
import { Stop } from './stop';

/** What a program started from the console works with. */
export interface Door {
  root: string;
  log: (line: string) => void;
  stop: Stop;
}

/**
 * Runs a program started from the console: settings from `.env` where there is one, everything stopped on Ctrl-C,
 * and a sentence instead of a stack for what the person can mend.
 */
export async function runDoor(root: string, work: (door: Door) => Promise<void>): Promise<void> {
  const log = (line: string) => console.log(line);
  const stop = new Stop(log);
  process.chdir(root);
  try {
    if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
    stop.onSignals();
    await work({ root, log, stop });
  } catch (error) {
    // Whoever stops a program asks for no explanation why it did not get further.
    const stopped = stop.signal.aborted;
    await stop.run();
    if (!stopped) console.error(explain(error));
    process.exit(stopped ? 0 : 1);
  }
}

/** Runs a program that works on the database and ends: it shares the one of a Mentora that runs. */
export function runDatabaseDoor(root: string, work: (door: Door & { database: OpenDatabase }) => Promise<void>) {
  return runDoor(root, async (door) => {
    const { log, stop } = door;
    const onLost = (error: Error) => {
      throw error;
    };
    const database = await openDatabase({ log, share: true, signal: stop.signal, onLost });
    stop.add('The database', database.close);
    await work({ ...door, database });
    await stop.run();
    process.exit(0);
  });
}

/** What the console says about an error. */
export function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof SettingsError) return `\n${error.message}\n`;
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return '\nThe disk is full: free some space and start again.\n';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
