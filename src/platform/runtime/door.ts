import { existsSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { settings, SettingsError } from '../settings';
import { fullAtWork } from './dataFolder';
import { openDatabase } from './database';
import type { OpenDatabase } from './database';
import { resolveNearFiles } from './resolveNearFiles';
import { hasCode, StartError } from './StartError';
import { Stop } from './stop';

/** What a program started from the console works with. */
export interface Door {
  root: string;
  log: (line: string) => void;
  stop: Stop;
  /** Opens the database of the settings, beside a Mentora that runs on it, and closes it at the end. */
  openDatabase: () => Promise<OpenDatabase>;
}

/**
 * Runs a program started from the console: settings from `.env` where there is one, everything stopped at the end
 * and on Ctrl-C, and a sentence instead of a stack for what the person can mend.
 */
export async function runDoor(root: string, work: (door: Door) => Promise<void>): Promise<void> {
  const log = (line: string) => console.log(line);
  const stop = new Stop(log);
  let code = 0;
  resolveNearFiles();
  process.chdir(root);
  try {
    if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
    stop.onSignals();
    await work({ root, log, stop, openDatabase: () => openShared(log, stop) });
  } catch (error) {
    // Whoever stops a program asks for no explanation why it did not get further.
    if (!stop.signal.aborted) {
      code = 1;
      await tell(error);
    }
  }
  await stop.run();
  process.exit(code);
}

async function openShared(log: Door['log'], stop: Stop): Promise<OpenDatabase> {
  const onLost = (error: Error) => {
    throw error;
  };
  const database = await openDatabase({ log, share: true, signal: stop.signal, onLost });
  stop.add('The database', database.close);
  return database;
}

/** Tells of an error on the console, and last of the full disk that it may come from. */
export async function tell(error: unknown): Promise<void> {
  console.error(explain(error));
  try {
    const full = await fullAtWork(settings().dataDir);
    if (full) console.error(explain(full));
  } catch {
    // Without settings or data folder there is nothing to look at.
  }
}

/** What the console says about an error. */
export function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof SettingsError) return `\n${error.message}\n`;
  // The last is PostgreSQL's own.
  if (hasCode(error, 'ENOSPC', 'EDQUOT', '53100')) return '\nThe disk is full: free some space and start again.\n';
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return `\n${error.message}\n`;
  }
  return isFailedStatement(error) ? explainStatement(error) : inspect(error);
}

/** What the database library throws: its message is the whole statement with its values, not the reason. */
interface FailedStatement extends Error {
  query: string;
  cause: Error;
}

function isFailedStatement(error: unknown): error is FailedStatement {
  return error instanceof Error && 'query' in error && typeof error.query === 'string' && error.cause instanceof Error;
}

/** The reason first, then how the statement begins: that of a migration has thousands of lines. */
function explainStatement({ query, cause, stack = '' }: FailedStatement): string {
  const begins = query.trim().replace(/\s+/g, ' ');
  const where = stack.split('\n').filter((line) => line.startsWith('    at '));
  return [
    `${cause.message}${'code' in cause ? ` (${String(cause.code)})` : ''}`,
    `In the statement: ${begins.length > 200 ? `${begins.slice(0, 200)} …` : begins}`,
    ...where,
  ].join('\n');
}
