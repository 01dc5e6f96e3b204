import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a drill needs to know to start Mentora as a person would: `npm start` in a folder. */
export interface Place {
  folder: string;
  port: number;
  logFile: string;
  env?: Record<string, string>;
  /** As whom, where the drill runs as root. */
  user?: { uid: number; gid: number; home: string };
}

/** A Mentora that was started by `npm start`. */
export interface Mentora {
  npm: ChildProcess;
  ended: Promise<number | null>;
  /** Seconds until the first page was there. */
  ready: (patience: number) => Promise<number>;
}

/** Runs `npm start` in a process group of its own, so that a drill can press Ctrl-C. */
export function startMentora({ folder, port, logFile, env, user }: Place): Mentora {
  const began = Date.now();
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutPinnedNode(), PORT: String(port), ...(user && { HOME: user.home }), ...env },
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  npm.stdout?.pipe(log, { end: false });
  // A server whose npm was killed answers on the same port until it has stopped: it is not this one.
  let said = '';
  npm.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  npm.stderr?.pipe(log, { end: false });
  const ended = new Promise<number | null>((resolve) => npm.once('exit', (code) => resolve(code)));
  return {
    npm,
    ended,
    async ready(patience) {
      while (npm.exitCode === null && npm.signalCode === null) {
        if (Date.now() - began > patience * 1000) throw new Error(`no page after ${patience} s: see ${logFile}`);
        if (said.includes('Mentora is ready') && (await answers(port, '/api/health'))) {
          if (!(await answers(port, '/'))) throw new Error('healthy, but without a first page');
          return (Date.now() - began) / 1000;
        }
        await sleep(50);
      }
      throw new Error(`npm start ended (${npm.exitCode ?? npm.signalCode}): see ${logFile}`);
    },
  };
}

/** A person's shell does not know the Node that the project pins. */
function withoutPinnedNode(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|MENTORA_|DATABASE_URL|PAYLOAD_SECRET|ENCRYPTION_KEYS)/.test(name));
  const path = (process.env.PATH ?? '').split(':').filter((each) => !each.endsWith('node_modules/.bin'));
  return Object.assign(Object.fromEntries(kept) as NodeJS.ProcessEnv, { PATH: path.join(':') });
}

/** Whether an address answers 200. */
export async function answers(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Sends a signal to npm and everything in its group, as a terminal does. */
export function signalGroup({ npm }: Mentora, name: NodeJS.Signals): void {
  try {
    if (npm.pid) process.kill(-npm.pid, name);
  } catch {
    // Gone already.
  }
}
