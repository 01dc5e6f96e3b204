import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { completeSettings, settings } from '../settings';
import { openDataFolder } from './dataFolder';
import { openEmbedded } from './postgres/embedded';
import { extensions, withClient } from './postgres/bootstrap';
import { keptEncryptionKeys, keptSecrets, keptVapidKey } from './secrets';
import { hasCode, StartError } from './StartError';

/** The database that the settings name, ready for work; the settings then know its address and the secret. */
export interface OpenDatabase {
  url: string;
  /** What people are told about where the data lies. */
  description: string;
  embedded: boolean;
  close: () => Promise<void>;
}

export interface DatabaseOptions {
  log?: (line: string) => void;
  /** Whether to work beside a Mentora that runs on the same embedded database. */
  share?: boolean;
  signal?: AbortSignal;
  onLost?: (error: Error) => void;
}

const oldestVersion = 18;

/** Opens the embedded database, or the one of DATABASE_URL, and completes the settings with what it found. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, demo } = settings();
  // The children of this process read MENTORA_DEMO, and would take the embedded database for one that was given.
  const common = {
    MENTORA_DEMO: demo ? '1' : '0',
    PAYLOAD_SECRET: await resolveSecret(),
    ...(await resolveEncryptionKeys()),
    ...(await resolveVapidKey()),
  };
  if (databaseUrl) {
    await reach(databaseUrl, options);
    completeSettings(common);
    const { host, pathname } = new URL(databaseUrl);
    const description = `database ${pathname.slice(1)} on ${host}`;
    return { url: databaseUrl, description, embedded: false, close: () => Promise.resolve() };
  }
  const { url, clusterDir, close } = await openEmbedded({ ...options, dataDir });
  completeSettings({ ...common, DATABASE_URL: url });
  return { url, description: clusterDir, embedded: true, close };
}

/** The secret given; else one that is made once and kept, unless several machines would have to share it. */
async function resolveSecret(): Promise<string> {
  const { secret, production, databaseUrl, dataDir } = settings();
  if (secret) return secret;
  if (production && databaseUrl) {
    throw new StartError(
      'PAYLOAD_SECRET is missing: with a database of your own, give a secret of at least 32 characters made at ' +
        'random, the same on every machine and at every start. For example: openssl rand -base64 48',
    );
  }
  await openDataFolder(dataDir);
  return (await keptSecrets(dataDir)).payload;
}

/** The keys of private text, as the secret: what is given stands in the environment already. */
async function resolveEncryptionKeys(): Promise<{ ENCRYPTION_KEYS?: string }> {
  const { encryptionKeys, production, databaseUrl, dataDir } = settings();
  if (encryptionKeys) return {};
  if (production && databaseUrl) {
    throw new StartError(
      'ENCRYPTION_KEYS is missing: with a database of your own, give a key for private messages, the same on every ' +
        'machine and at every start, and keep it as safe as the database: without it they cannot be read. For ' +
        'example: echo "k1:$(openssl rand -base64 32)"',
    );
  }
  await openDataFolder(dataDir);
  return { ENCRYPTION_KEYS: await keptEncryptionKeys(dataDir) };
}

/** The key of Web Push. Several machines would have to share it: there it is given, or nothing is pushed. */
async function resolveVapidKey(): Promise<{ VAPID_PRIVATE_KEY?: string }> {
  const { push, production, databaseUrl, dataDir } = settings();
  if (push || (production && databaseUrl)) return {};
  await openDataFolder(dataDir);
  return { VAPID_PRIVATE_KEY: await keptVapidKey(dataDir) };
}

/** Waits a little for a database that may be starting beside us, and says in a sentence why it cannot be used. */
async function reach(url: string, { log = () => undefined, signal }: DatabaseOptions): Promise<void> {
  const end = Date.now() + 15_000;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withClient(url, checkVersion);
      return;
    } catch (error) {
      if (error instanceof StartError) throw error;
      const problem = whyUnreachable(url, error);
      if (problem.final || Date.now() > end) throw new StartError(problem.sentence);
      if (attempt === 1) log(`Waiting for the database on ${new URL(url).host} …`);
      await sleep(500, undefined, { signal });
    }
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) < oldestVersion) {
    throw new StartError(`Mentora needs PostgreSQL ${oldestVersion}, and the server of DATABASE_URL is ${version}.`);
  }
}

function whyUnreachable(url: string, error: unknown): { sentence: string; final: boolean } {
  const { host, username, pathname } = new URL(url);
  if (hasCode(error, '28P01', '28000')) {
    return { final: true, sentence: `The database on ${host} refuses the user "${username}" or its password: check DATABASE_URL.` };
  }
  if (hasCode(error, '3D000')) {
    return {
      final: true,
      sentence:
        `The server on ${host} has no database "${pathname.slice(1)}": make it ` +
        `(createdb --owner ${username} ${pathname.slice(1)}), or check DATABASE_URL.`,
    };
  }
  if (error instanceof Error && error.message.includes('does not support SSL')) {
    return {
      final: true,
      sentence: `The database on ${host} offers no TLS, and DATABASE_URL asks for it: switch it on there ("ssl = on", with a certificate).`,
    };
  }
  if (error instanceof Error && 'code' in error && /CERT|SIGNATURE/.test(String(error.code))) {
    return {
      final: true,
      sentence:
        `The certificate of the database on ${host} is not trusted (${error.message}): ` +
        'check its name and its date, or name the certificate of its authority in NODE_EXTRA_CA_CERTS.',
    };
  }
  const reason = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
  return {
    final: false,
    sentence: `The database on ${host} does not answer (${reason}). Start it, or check DATABASE_URL and the network.`,
  };
}

/** Makes the extensions that are missing; the embedded database has them from its beginning. */
export async function ensureExtensions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>('SELECT extname FROM pg_extension');
  const missing = extensions.filter((name) => !rows.some(({ extname }) => extname === name));
  for (const name of missing) {
    try {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
    } catch (error) {
      if (!hasCode(error, '42501', '58P01', '0A000')) throw error;
      throw new StartError(
        `The database lacks the extension ${name}, and this user may not make it. As its administrator, run in it: ` +
          missing.map((each) => `CREATE EXTENSION ${each};`).join(' '),
      );
    }
  }
}
