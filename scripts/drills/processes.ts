import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

interface Found {
  pid: number;
  parent: number;
  command: string;
}

/** The living processes of this machine (Linux). */
function all(): Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

/** A process and what descends from it, the eldest first. */
export function family(pid: number): Found[] {
  const processes = all();
  const members = processes.filter((each) => each.pid === pid);
  for (const member of members) members.push(...processes.filter(({ parent }) => parent === member.pid));
  return members;
}

/** What still runs of a Mentora: its servers work in its folder, its database on data that begin with `data`. */
export function leftRunning(folder: string, data: string): Found[] {
  return all().filter(({ pid, command }) => {
    if (command.includes(` -D ${data}`)) return true;
    try {
      return pid !== process.pid && readlinkSync(`/proc/${pid}/cwd`) === folder && command.includes('server.ts');
    } catch {
      return false;
    }
  });
}

/** Ends by force what `leftRunning` finds. */
export function endLeft(folder: string, data: string): void {
  for (const { pid } of leftRunning(folder, data)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone by itself in between.
    }
  }
}
