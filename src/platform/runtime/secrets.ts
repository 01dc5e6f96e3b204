import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile, chmod } from 'node:fs/promises';
import path from 'node:path';
import { vapidKey } from '../channelSettings';
import { parseKeys } from '../crypto/keys';
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
  await writeOnce(file, `${JSON.stringify(fresh, null, 2)}\n`);
  return (await read(file)) ?? fresh;
}

/**
 * The keys of private text kept in the data folder, as `ENCRYPTION_KEYS` has them. They lie beside the other
 * secrets, not among them: these may change, and whoever has a database of one's own gives them alone.
 */
export async function keptEncryptionKeys(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'encryption-keys');
  const text =
    (await textOf(file)) ??
    (await writeOnce(file, `k1:${randomBytes(32).toString('base64')}\n`).then(() => textOf(file))) ??
    '';
  if (parseKeys(text.trim())) return text.trim();
  throw new StartError(`${file} is damaged: put it back from a backup. Without it no private message can be read.`);
}

/** The private key of Web Push kept in the data folder: browsers are asked with its public half, and know no other. */
export async function keptVapidKey(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'vapid-key');
  const text = (await textOf(file)) ?? (await writeOnce(file, `${freshVapidKey()}\n`).then(() => textOf(file))) ?? '';
  if (vapidKey.test(text.trim())) return text.trim();
  throw new StartError(`${file} is damaged: put it back from a backup, or delete it, and people ask for notifications anew.`);
}

function freshVapidKey(): string {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  // Zeros in front belong to it.
  return Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32).toString('base64url');
}

/** Puts the keys of a backup in the place of those that were made here. */
export async function replaceKeys(
  dataDir: string,
  keys: { PAYLOAD_SECRET: string; ENCRYPTION_KEYS: string; VAPID_PRIVATE_KEY?: string },
): Promise<void> {
  const secrets = { ...(await keptSecrets(dataDir)), payload: keys.PAYLOAD_SECRET };
  const wanted = {
    'secrets.json': JSON.stringify(secrets, null, 2),
    'encryption-keys': keys.ENCRYPTION_KEYS,
    ...(keys.VAPID_PRIVATE_KEY && { 'vapid-key': keys.VAPID_PRIVATE_KEY }),
  };
  for (const [name, text] of Object.entries(wanted)) {
    const file = path.join(dataDir, name);
    await rename(await writeAside(file, `${text}\n`), file);
  }
}

/** Writes a file beside its place, whole and readable by its owner alone. Answers where. */
async function writeAside(file: string, text: string): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, text, { mode: 0o600, flush: true });
  await chmod(aside, 0o600);
  await giveToFolderOwner(aside);
  return aside;
}

/** Writes a file that is not there. */
async function writeOnce(file: string, text: string): Promise<void> {
  const aside = await writeAside(file, text);
  try {
    // Unlike a rename, a link never replaces what another start has written meanwhile.
    await link(aside, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function read(file: string): Promise<Secrets | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
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
