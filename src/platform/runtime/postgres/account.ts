import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasCode, StartError } from '../StartError';

/** A user of the machine, by number. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * The user as whom the database server runs: undefined for "the one who starts Mentora". The server refuses to
 * run as root, so root lends it to the owner of the database, to the owner of the folder where Mentora lies, or
 * to a user of little power.
 */
export function serverAccount(dataDir: string, clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(clusterDir) ?? ownerOf(dataDir) ?? ownerOf(path.dirname(dataDir));
  const users = namedUsers();
  // Its tools look the user up by number: one without a name will not do.
  if (owner && users.some(({ uid }) => uid === owner.uid)) return owner;
  const spare = ['postgres', '_postgres', 'nobody'].map((name) => users.find((user) => user.name === name));
  const user = spare.find(Boolean) ?? users[0];
  if (!user) {
    throw new StartError(
      'The database server does not run as root, and this machine has no other user. ' +
        'Add one ("useradd mentora"), or name a server of your own in DATABASE_URL.',
    );
  }
  return { uid: user.uid, gid: user.gid };
}

function ownerOf(file: string): Account | undefined {
  try {
    const { uid, gid } = statSync(file);
    return uid === 0 ? undefined : { uid, gid };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function namedUsers(): (Account & { name: string })[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && uid > 0 && gid > 0);
}

/** Whether this user can pass through every folder above a path. */
export function canReach(account: Account, file: string): boolean {
  const above = path.dirname(file);
  if (above === file) return true;
  const { uid, gid, mode } = statSync(above);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && canReach(account, above);
}
