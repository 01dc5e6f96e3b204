import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile, chmod } from 'node:fs/promises';
import path from 'node:path';
import { giveToFolderOwner } from './dataFolder';
import { hasCode, StartError } from './StartError';

/** What Mentora makes once for itself and keeps in the data folder. */
export interface Secrets {
  /** Signs sessions; used where PAYLOAD_SECRET is not given. */
  payload: string;
  /** Password of the superuser of the embedded database. */
  databaseSuperuser: string;
  /** Password of the application's own role in the embedded database. */
  databaseRole: string;
}

/** The secrets kept in the data folder, made at the first call and readable by their owner alone. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  const kept = await read(file);
  if (kept) return kept;
  const fresh: Secrets = { payload: random(), databaseSuperuser: random(), databaseRole: random() };
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flush: true });
  await chmod(aside, 0o600);
  await giveToFolderOwner(aside);
  try {
    // Unlike a rename, a link never replaces what another start has written meanwhile.
    await link(aside, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
  return (await read(file)) ?? fresh;
}

async function read(file: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  try {
    const found = JSON.parse(text) as Partial<Secrets>;
    if (found.payload && found.databaseSuperuser && found.databaseRole) return found as Secrets;
  } catch {
    // Answered below, like a file with something missing.
  }
  throw new StartError(
    `${file} is damaged: put it back from a backup. Without it the embedded database beside it cannot be opened.`,
  );
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
