/**
 * `npm run restore -- FILE`: puts a backup on a machine on which nobody has used Mentora yet. `--latest` takes the newest
 * of those made each day; `--replace` overwrites what is there; `--show-keys` only tells the keys that it holds.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import {
  backupPlace,
  isInUse,
  isPushKeyOf,
  keptBackups,
  keysFor,
  keysName,
  openArchive,
  readKeys,
  restoreBackup,
  type Archive,
} from '@mentora/platform/backup';
import { keysAsText } from '@mentora/platform/crypto';
import { runDoor, StartError, type Door } from '@mentora/platform/runtime';
import { refuseIfRunning } from '@mentora/platform/runtime/instance';
import { knownMigrations, migrationsOf } from '@mentora/platform/runtime/migrations';
import { replaceKeys } from '@mentora/platform/runtime/secrets';
import { settings } from '@mentora/platform/settings';
import { uploadsOf } from '@mentora/platform/uploads';
import { bringUpToDate } from './bringUpToDate';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { latest: { type: 'boolean' }, replace: { type: 'boolean' }, 'show-keys': { type: 'boolean' } },
  });
  const { file, forget } = values.latest ? await latest(door) : { file: named(positionals), forget: async () => undefined };
  try {
    const archive = await openArchive(file);
    await (values['show-keys'] ? showKeys(door, archive) : restore(door, archive, values.replace === true));
    archive.close();
  } finally {
    await forget();
  }
});

function named([name, ...more]: string[]): string {
  if (!name || more.length > 0) throw new StartError('Which file? For example: npm run restore -- mentora.zip, or --latest');
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** Brings the newest backup here from where those of each day are kept. */
async function latest({ log }: Door) {
  const place = await backupPlace();
  const [newest] = place ? await keptBackups(place) : [];
  if (!place || !newest) throw new StartError(`There is no backup in ${place?.description ?? 'MENTORA_BACKUPS, which is off'}.`);
  log(`Taking ${newest.name} from ${place.description} …`);
  const folder = await mkdtemp(path.join(tmpdir(), 'mentora-restore-'));
  const file = path.join(folder, newest.name);
  await place.fetch(newest.name, file);
  return { file, forget: () => rm(folder, { recursive: true }) };
}

async function showKeys({ log }: Door, archive: Archive): Promise<void> {
  const keys = await readKeys(await text(await archive.read(keysName)), settings().backupPassphrase);
  for (const [name, value] of Object.entries(keys)) log(`${name}=${value}`);
}

async function restore(door: Door, archive: Archive, replace: boolean): Promise<void> {
  const { root, log } = door;
  const { databaseUrl, dataDir, encryptionKeys, push, backupPassphrase } = settings();
  const { migrations, madeAt } = archive.manifest;
  // What was given before the data folder is looked at, which makes keys of its own.
  const given = encryptionKeys && keysAsText(encryptionKeys);
  const keys = await keysFor(archive, given, backupPassphrase);
  const known = await knownMigrations(root);
  const foreign = migrations.filter((name) => !known.includes(name));
  if (foreign.length > 0) throw new StartError('This backup was made by a later version of Mentora: restore with that one.');
  if (databaseUrl === undefined) await refuseIfRunning(dataDir);

  const database = await door.openDatabase();
  const uploads = await uploadsOf();
  if (!replace && (await isInUse(database.url, uploads))) {
    throw new StartError(
      `There is something in ${database.description}, or among the uploaded files. With --replace the backup takes its ` +
        'place, and what is there is lost: make a backup of it first.',
    );
  }
  const ahead = (await migrationsOf(database.url)).filter((name) => !migrations.includes(name));
  if (ahead.length > 0) {
    throw new StartError('The schema of this database is later than that of the backup: restore into an empty database.');
  }
  await bringUpToDate(door, database, migrations);
  log(`Restoring the backup of ${madeAt} …`);
  await restoreBackup(database.url, archive, uploads);
  if (keys) await replaceKeys(dataDir, keys);
  const since = await bringUpToDate(door, database);
  if (since.length > 0) log(`Brought up to this version: ${since.join(', ')}.`);
  if (!isPushKeyOf(archive, push?.vapidPrivateKey ?? keys?.VAPID_PRIVATE_KEY ?? settings().push?.vapidPrivateKey)) {
    log('Devices that have asked for notifications know this site by another VAPID_PRIVATE_KEY, and get none without it:');
    log('give that of the backup, which --show-keys tells.');
  }
  log('Everything is back. Start Mentora with npm start.');
}
