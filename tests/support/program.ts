import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Installs a program of Debian's where it is missing and that can be done; else says why it is not there. */
export async function lackOf(program: string, debianPackage: string): Promise<string | undefined> {
  if (existsSync(program)) return undefined;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return `${program} is not installed, and only root on Debian can install it`;
  }
  const install = ['install', '-y', '--no-install-recommends', debianPackage];
  // Without a network it shall say so soon.
  const patience = ['-o', 'DPkg::Lock::Timeout=60', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: string[]) => promisify(execFile)('apt-get', [...patience, ...args], { env, timeout: 180_000 });
  try {
    await apt(install).catch(async () => {
      await apt(['update']);
      await apt(install);
    });
  } catch (error) {
    return `${debianPackage} could not be installed: ${(error as Error).message.trim().split('\n').at(-1)}`;
  }
  return existsSync(program) ? undefined : `${debianPackage} brought no ${program}`;
}
