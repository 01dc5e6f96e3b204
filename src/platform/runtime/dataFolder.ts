import { randomUUID } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { hasCode, StartError } from './StartError';

/** Below this the database could not even recover from a crash. */
const leastFreeBytes = 200 * 1024 * 1024;

/** Makes the data folder where it is missing, and says in a sentence why it cannot be used. */
export async function openDataFolder(dataDir: string): Promise<void> {
  await makeFolder(dataDir);
  const { uid, mode } = await stat(dataDir);
  const me = process.getuid?.();
  const isRoot = me === 0;
  if (me !== undefined && !isRoot && uid !== me) throw belongsToOther(dataDir, uid);
  // Others have no business here. Under root, the database server runs as somebody else, who must pass.
  const wanted = isRoot ? 0o711 : 0o700;
  if (process.platform !== 'win32' && (mode & 0o777) !== wanted) await chmod(dataDir, wanted);
  await checkFreeSpace(dataDir);
  await checkWritable(dataDir);
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    const first = await mkdir(dataDir, { recursive: true });
    if (first) await giveToFolderOwner(dataDir);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
      throw new StartError(
        `The data folder ${dataDir} cannot be made here by ${userName()}. ` +
          'Choose a folder that this user may write to with MENTORA_DATA.',
      );
    }
    if (hasCode(error, 'EEXIST', 'ENOTDIR')) {
      throw new StartError(`The data folder ${dataDir} is a file. Choose another with MENTORA_DATA.`);
    }
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) throw diskFull(dataDir);
    throw error;
  }
}

/** What root makes inside somebody's folder belongs to that person, who may start Mentora next time. */
export async function giveToFolderOwner(file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(path.dirname(file));
  if (uid !== 0) await chown(file, uid, gid);
}

async function checkWritable(dataDir: string): Promise<void> {
  const probe = path.join(dataDir, `.probe-${randomUUID()}`);
  try {
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    await writeFile(probe, 'x');
  } catch (error) {
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) throw diskFull(dataDir);
    if (hasCode(error, 'EROFS', 'EACCES', 'EPERM')) {
      throw new StartError(
        `The data folder ${dataDir} is not writable for ${userName()}. Make it so, or choose another with MENTORA_DATA.`,
      );
    }
    throw error;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

async function checkFreeSpace(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < leastFreeBytes) throw diskFull(dataDir, bavail * bsize);
}

/** Below this it is the disk that failed, whatever else is told: PostgreSQL gives up, and says so in its log alone. */
const outOfSpaceBytes = leastFreeBytes / 10;

/** The sentence for a disk that has become full at work, if it has. */
export async function fullAtWork(dataDir: string): Promise<StartError | undefined> {
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize < outOfSpaceBytes ? diskFull(dataDir, bavail * bsize) : undefined;
}

/** The sentence for a disk that is full. */
export function diskFull(dataDir: string, freeBytes?: number): StartError {
  const left = freeBytes === undefined ? '' : ` (${Math.floor(freeBytes / 1024 / 1024)} MB left)`;
  return new StartError(
    `The disk that holds ${dataDir} is full${left}. Free at least 200 MB, or move the data folder to another disk ` +
      'and name it in MENTORA_DATA.',
  );
}

/** The sentence for a data folder of another user. */
export function belongsToOther(folder: string, uid: number): StartError {
  return new StartError(
    `The data folder ${folder} belongs to another user (number ${uid}), and you are ${userName()}. ` +
      'Start Mentora as its owner, give the folder to yourself with chown, or choose another with MENTORA_DATA.',
  );
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user number ${process.getuid?.()}`;
  }
}
