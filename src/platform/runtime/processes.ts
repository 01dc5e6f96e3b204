import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that can be recognised later, even if its number has been given to another one since. */
export interface ProcessMark {
  pid: number;
  birth: string;
}

/** The fields of /proc/…/stat from the state on; the command name before may hold spaces and brackets. */
function linuxState(pid: number): string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
}

/** When a process was born, in the words of its system; undefined when it does not run. */
function birthOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const fields = linuxState(pid);
      const [state, birth] = [fields[0], fields[19]];
      return state === 'Z' || state === 'X' ? undefined : `${bootId()}/${birth}`;
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    const [state = 'Z', ...birth] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim().split(/\s+/);
    return state.startsWith('Z') ? undefined : birth.join(' ');
  } catch {
    return undefined;
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/** The mark of a process that runs now. */
export function markOf(pid: number): ProcessMark | undefined {
  const birth = birthOf(pid);
  return birth === undefined ? undefined : { pid, birth };
}

/** The mark of this very process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, birth: birthOf(process.pid) ?? 'unknown' };
}

/** Whether exactly this process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return birthOf(mark.pid) === mark.birth;
}

/** Waits until the process is gone; false when it still runs after `timeout` milliseconds. */
export async function waitForExit(mark: ProcessMark, timeout: number): Promise<boolean> {
  const end = Date.now() + timeout;
  while (isRunning(mark)) {
    if (Date.now() >= end) return false;
    await sleep(50);
  }
  return true;
}

/** The parent of a process. */
export function parentOf(pid: number): number | undefined {
  try {
    if (process.platform === 'linux') return Number(linuxState(pid)[1]);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return undefined;
  }
}

/** The command line of a process, or an empty text where it cannot be read. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Sends a signal to a process that may have ended meanwhile. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
