/**
 * Clones the repository into an empty folder and starts it twice, as root and as an ordinary user: the first start
 * installs, builds, makes the database and the demo; the second has nothing left to do.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Door } from '@mentora/platform/runtime';
import { tryPort } from '../../src/platform/runtime/ports';
import { stopKindly } from './kill9';
import { endLeft } from './processes';
import { startMentora } from './mentora';
import type { Place } from './mentora';

const firstLimit = 300;
const nextLimit = 10;

/** Runs the drill as the user who runs it: for root, under the home of root, where no other user can look. */
export async function cloneDrill({ root, log: say, stop }: Door, as: 'root' | 'user'): Promise<void> {
  const user = as === 'user' ? makeUser() : undefined;
  const home = user?.home ?? process.env.HOME ?? '/root';
  const base = await mkdtemp(path.join(home, 'mentora drill '));
  const folder = path.join(base, 'mentora');
  const port = await tryPort(0, '127.0.0.1');
  const place: Place = { folder, port, user, logFile: path.join(base, 'log') };
  let clusterDir = path.join(folder, '.mentora/postgres');
  const end = () => endLeft(folder, clusterDir);
  stop.add('The drill', end);
  try {
    execFileSync('git', ['clone', '--quiet', root, folder]);
    if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, base]);
    for (const [name, limit] of [['first', firstLimit], ['second', nextLimit], ['third', nextLimit]] as const) {
      const mentora = startMentora(place);
      const seconds = await mentora.ready(900);
      clusterDir = whereabouts(folder);
      const stopped = await stopKindly(mentora, folder, clusterDir);
      const verdict = seconds <= limit ? '' : ` (the aim is ${limit} s)`;
      say(`  ${name} start as ${as}: first page after ${seconds.toFixed(1)} s${verdict}, stopped in ${stopped.toFixed(1)} s`);
    }
  } catch (error) {
    say(`  What there is to see was left in ${base}.`);
    throw error;
  } finally {
    end();
  }
  await rm(base, { recursive: true, force: true, maxRetries: 3 });
  if (!clusterDir.startsWith(base)) await rm(path.dirname(clusterDir), { recursive: true, force: true });
  if (user) execFileSync('userdel', ['--remove', user.name], { stdio: 'ignore' });
}

/** Under the home of root the database lies elsewhere, and the data folder says where. */
function whereabouts(folder: string): string {
  const pointer = path.join(folder, '.mentora/postgres.json');
  if (!existsSync(pointer)) return path.join(folder, '.mentora/postgres');
  return (JSON.parse(readFileSync(pointer, 'utf8')) as { clusterDir: string }).clusterDir;
}

function makeUser(): { name: string; uid: number; gid: number; home: string } {
  const name = `mentora-drill-${process.pid}`;
  execFileSync('useradd', ['--create-home', name]);
  const [, , uid, gid, , home = '/tmp'] = execFileSync('getent', ['passwd', name], { encoding: 'utf8' }).trim().split(':');
  return { name, uid: Number(uid), gid: Number(gid), home };
}
