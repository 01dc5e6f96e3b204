import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode, StartError } from '../StartError';
import { canReach, serverAccount } from './account';
import type { Account } from './account';

/** Where the embedded database lies and as whom it runs. */
export interface Home {
  /** The folder that PostgreSQL calls its data directory. */
  clusterDir: string;
  account: Account | undefined;
  /** A folder that `account` can reach, made when asked for. */
  elsewhere: () => string;
}

/**
 * Finds the place of the database: in the data folder, or, where its user cannot reach that (root starts Mentora
 * under its own home), in /var/lib/mentora. The choice is kept in the data folder, and moves with it.
 */
export function findHome(dataDir: string): Home {
  const pointer = path.join(dataDir, 'postgres.json');
  const kept = readPointer(pointer);
  const inside = path.join(dataDir, 'postgres');
  const clusterDir = kept ?? inside;
  const account = serverAccount(dataDir, clusterDir);
  const elsewhere = () => reachableFolder(dataDir);
  if (kept !== undefined || account === undefined || canReach(account, inside)) {
    return { clusterDir, account, elsewhere };
  }
  const outside = path.join(elsewhere(), 'postgres');
  writeFileSync(pointer, `${JSON.stringify({ clusterDir: outside })}\n`, { flush: true });
  return { clusterDir: outside, account, elsewhere };
}

function readPointer(file: string): string | undefined {
  try {
    const { clusterDir } = JSON.parse(readFileSync(file, 'utf8')) as { clusterDir: string };
    return existsSync(clusterDir) ? clusterDir : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new StartError(`${file} is damaged: it should name the folder of the database, like {"clusterDir":"/…"}.`);
  }
}

function reachableFolder(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = path.join('/var/lib/mentora', name);
  try {
    mkdirSync(folder, { recursive: true });
    for (const each of [path.dirname(folder), folder]) chmodSync(each, 0o755);
    return folder;
  } catch (error) {
    throw new StartError(
      `The database server cannot run as root, and its user can reach neither ${dataDir} nor ${folder} ` +
        `(${(error as Error).message}). Name a folder that everybody may pass through in MENTORA_DATA.`,
    );
  }
}
