import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { settings, type Settings } from '../settings';
import { hasCode } from '../runtime/StartError';
import type { BackupPlace, KeptBackup } from './definitions';

const ownNames = /^mentora-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.zip$/;

/** The name of a backup that was begun at a time; in order of names they are in order of time. */
export function backupName(at: Date): string {
  return `mentora-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.zip`;
}

/** The place that the settings name; undefined where no backups are to be made. */
export async function backupPlace({ backups }: Pick<Settings, 'backups'> = settings()): Promise<BackupPlace | undefined> {
  if (!backups) return undefined;
  if ('folder' in backups) return inFolder(backups.folder);
  const { backupsInBucket } = await import('./bucket');
  return backupsInBucket(backups.s3, backups.prefix);
}

/** The backups of a place, the newest first; other files are not ours. */
export async function keptBackups(place: BackupPlace): Promise<KeptBackup[]> {
  const own = (await place.list()).filter(({ name }) => ownNames.test(name));
  return own.sort((one, other) => other.name.localeCompare(one.name));
}

/** Removes backups of more than so many days, but never the newest. Answers their names. */
export async function removeOld(place: BackupPlace, days: number, now: Date): Promise<string[]> {
  const oldest = backupName(new Date(now.getTime() - days * 24 * 60 * 60 * 1000));
  const old = (await keptBackups(place)).slice(1).filter(({ name }) => name < oldest);
  for (const { name } of old) await place.remove(name);
  return old.map(({ name }) => name);
}

function inFolder(folder: string): BackupPlace {
  const at = (name: string) => path.join(folder, name);
  return {
    description: folder,
    async keep(file, name) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const aside = at(`.${name}.partial`);
      // Another disk is the best place for it, and nothing can be renamed onto that.
      await rename(file, aside).catch(async (error: unknown) => {
        if (!hasCode(error, 'EXDEV')) throw error;
        await copyFile(file, aside);
        await rm(file);
      });
      await rename(aside, at(name));
    },
    async list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return [];
        throw error;
      });
      return Promise.all(names.map(async (name) => ({ name, ...(await factsOf(at(name))) })));
    },
    fetch: (name, file) => copyFile(at(name), file),
    remove: (name) => rm(at(name), { force: true }),
  };
}

async function factsOf(file: string): Promise<{ at: Date; bytes: number }> {
  const { mtime, size } = await stat(file);
  return { at: mtime, bytes: size };
}
